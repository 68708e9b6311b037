import Canvas
import Meeting

/// Notices when an item’s time runs out, once.
struct TimeWatch {
  private var before: Timer?

  /// Whether the time was still running when last looked at, and is now up.
  mutating func runsOut(_ now: Timer?) -> Bool {
    defer { before = now }
    guard let before, let now, before.item == now.item, before.allotted == now.allotted else { return false }
    return !before.isUp && now.isUp
  }
}

extension Timer {
  fileprivate var isUp: Bool { used >= allotted }
}

extension Console {
  /// Does what was chosen in the timer’s box; no part of the record, so that undo never means it.
  mutating func keepTime(_ choice: TimerChoice, _ situation: Situation) -> [Effect] {
    announce(choice.outcome(situation))
    return [.keepTime(choice.timekeeping(situation))]
  }

  /// The clock has moved on: says once that an item’s time is up, and rings where the bell is wanted.
  mutating func watchTime(_ situation: Situation) -> [Effect] {
    let timer = Timer(situation)
    guard timeWatch.runsOut(timer), let timer else { return [] }
    if message?.isError != true {
      let more = "\(keys.name(of: "timer", on: .desk)) gives more."
      message = Message(text: "The time for item \(timer.item) is up. \(more)", role: .notice, isError: false)
    }
    return ringsBell ? [.ring] : []
  }

  /// The bell is for the quorum’s loss and for time that is up, and for nothing else.
  func bell(for act: [Entry]) -> [Effect] {
    ringsBell && act.contains(where: \.event.losesTheQuorum) ? [.ring] : []
  }
}

extension Event {
  fileprivate var losesTheQuorum: Bool {
    if case .quorumLost = self { true } else { false }
  }
}
