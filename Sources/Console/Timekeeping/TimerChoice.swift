import Canvas
import Governance
import Meeting

/// What the Chair can do about an item’s time.
package enum TimerChoice: CaseIterable, Sendable {
  case start, pause, oneMore, fiveMore, tenMore, fiveLess, fromTheBeginning, asOnAgenda

  private var key: Key {
    switch self {
    case .start: .character("s")
    case .pause: .character("p")
    case .oneMore: .character("1")
    case .fiveMore: .character("5")
    case .tenMore: .character("0")
    case .fiveLess: .character("-")
    case .fromTheBeginning: .character("b")
    case .asOnAgenda: .character("a")
    }
  }

  private var title: String {
    switch self {
    case .start: "Start it again"
    case .pause: "Pause it"
    case .oneMore: "One minute more"
    case .fiveMore: "Five minutes more"
    case .tenMore: "Ten minutes more"
    case .fiveLess: "Five minutes less"
    case .fromTheBeginning: "From the beginning"
    case .asOnAgenda: "As on the agenda"
    }
  }

  /// What it is called on plain lines, after `timer`.
  var word: String {
    switch self {
    case .start: "start"
    case .pause: "pause"
    case .oneMore: "1"
    case .fiveMore: "5"
    case .tenMore: "10"
    case .fiveLess: "less"
    case .fromTheBeginning: "beginning"
    case .asOnAgenda: "agenda"
    }
  }

  /// Why it cannot be done now, in a sentence.
  func whyNot(_ situation: Situation) -> String? {
    guard let item = situation.meeting?.currentItem else { return "No item is before the meeting." }
    switch self {
    case .oneMore, .fiveMore, .tenMore: return nil
    case .fiveLess: return (Timer(situation)?.allotted ?? 0) < 300 ? "It has no five minutes to spare." : nil
    case .asOnAgenda: return situation.timekeepingHere == nil ? "It is as on the agenda." : nil
    case .start, .pause, .fromTheBeginning:
      guard let timer = Timer(situation) else {
        return "Item \(item.number) has no time yet: five minutes can be given."
      }
      guard self != .fromTheBeginning else { return nil }
      switch timer.motion {
      case .stopped: return "It stands still with the meeting, and goes on with it."
      case .running: return self == .start ? "It is running." : nil
      case .paused: return self == .pause ? "It is paused." : nil
      }
    }
  }

  /// How the item’s time is kept afterwards; nil for as on the agenda.
  func timekeeping(_ situation: Situation) -> Timekeeping? {
    guard let sitting = situation.meeting, let item = sitting.currentItem, self != .asOnAgenda else { return nil }
    let timer = Timer(situation)
    let spent = sitting.seconds(on: item.number, until: situation.now)
    // Where there was no time, it begins now.
    var kept =
      situation.timekeepingHere
      ?? Timekeeping(
        meeting: sitting.id, item: item.number, allotted: timer?.allotted ?? 0, uncounted: timer == nil ? spent : 0)
    switch self {
    case .start:
      kept.uncounted = spent - (timer?.used ?? 0)
      kept.held = nil
    case .pause: kept.held = timer?.used
    case .oneMore: kept.allotted += 60
    case .fiveMore: kept.allotted += 300
    case .tenMore: kept.allotted += 600
    case .fiveLess: kept.allotted = max(0, kept.allotted - 300)
    case .fromTheBeginning:
      kept.uncounted = spent
      kept.held = nil
    case .asOnAgenda: break
    }
    return kept
  }

  /// What it says once it is done.
  func outcome(_ situation: Situation) -> String {
    var then = situation
    then.timekeeping = timekeeping(situation)
    return Timer(then).map { "Item \($0.item): \($0.words())." } ?? "This item has no time now."
  }

  /// Those that mean something now, with the time as it stands.
  static func box(_ situation: Situation) -> KeyBox {
    let timer = Timer(situation)
    let item = situation.meeting?.currentItem.map { "Item \($0.number)" } ?? ""
    // Starting and pausing are one line: whichever of them changes something.
    let other = timer?.motion == .paused ? TimerChoice.pause : .start
    return KeyBox(
      "\(item) · \(timer?.words(withTotal: true) ?? "no time")",
      allCases.filter { $0 != other }.map { choice in
        KeyBox.Way(choice.key, choice.title, whyNot: choice.whyNot(situation), .keepTime(choice))
      })
  }
}
