import Canvas
import Governance
import Meeting

/// The time of the item before the meeting: how much of it is used, and whether it runs.
struct Timer: Equatable {
  enum Motion {
    case running
    /// By the Chair.
    case paused
    /// With the meeting, while that is adjourned or inquorate.
    case stopped
  }

  let item: Int
  /// Seconds.
  let used: Int
  let allotted: Int
  let motion: Motion

  /// Nil where there is no item, or no time for it.
  init?(_ situation: Situation) {
    guard let sitting = situation.meeting, let item = sitting.currentItem else { return nil }
    let kept = situation.timekeepingHere
    guard let allotted = kept?.allotted ?? item.minutes.map({ min(max(0, $0), 1440) * 60 }) else { return nil }
    self.item = item.number
    self.allotted = allotted
    used = kept?.held ?? max(0, sitting.seconds(on: item.number, until: situation.now) - (kept?.uncounted ?? 0))
    if case .suspended = sitting.phase { motion = .stopped } else { motion = kept?.held == nil ? .running : .paused }
    // A meeting gone on with another day has no running time worth showing.
    guard used < 10 * allotted + 3600 else { return nil }
  }

  var isOver: Bool { used > allotted }

  var role: Role { isOver ? .timerOver : (allotted - used < 60 ? .timerWarning : .timer) }

  /// `7:48 left`, `0:12 over, paused`; with its total `7:48 left of 20`.
  func words(withTotal: Bool = false) -> String {
    let rest = abs(allotted - used)
    let clock = "\(rest / 60):\(rest % 60 < 10 ? "0" : "")\(rest % 60)"
    let total = withTotal ? " of \(allotted / 60)" : ""
    let motion =
      switch motion {
      case .running: ""
      case .paused: ", paused"
      case .stopped: ", stopped"
      }
    return "\(clock) \(isOver ? "over" : "left")\(total)\(motion)"
  }
}

extension Situation {
  /// How the time of the item before the meeting is kept, where somebody has seen to it.
  var timekeepingHere: Timekeeping? {
    guard let sitting = meeting, let item = sitting.currentItem else { return nil }
    return timekeeping.flatMap { $0.meeting == sitting.id && $0.item == item.number ? $0 : nil }
  }
}

extension Sitting {
  /// How long the item has been before the meeting; while that is adjourned or inquorate no time passes.
  func seconds(on number: Int, until now: Instant) -> Int {
    var seconds = 0
    var (isBefore, hasStopped) = (false, false)
    var since: Instant?
    for entry in entries {
      if case .itemTaken(let named) = entry.event { isBefore = named.item == number }
      if entry.event.stopsTime { hasStopped = true }
      if entry.event.resumesTime { hasStopped = false }
      switch (since, isBefore && !hasStopped) {
      case (nil, true): since = entry.occurred
      case (.some(let start), false):
        seconds += max(0, entry.occurred.seconds - start.seconds)
        since = nil
      case (nil, false), (.some, true): break
      }
    }
    return seconds + (since.map { max(0, now.seconds - $0.seconds) } ?? 0)
  }
}

extension Event {
  fileprivate var stopsTime: Bool {
    if case .adjourned = self { return true }
    if case .quorumLost = self { return true }
    return false
  }

  fileprivate var resumesTime: Bool {
    if case .resumed = self { return true }
    if case .quorumRestored = self { return true }
    return false
  }
}
