import Canvas
import Meeting

/// What opens over any screen, and belongs to none.
package enum Aside: Sendable {
  /// What can be done about the item’s time.
  case timer
  /// What the room sees.
  case roomDisplay
  /// What is where, in seven short pages.
  case tour

  /// Why it would be of no use now, in a sentence.
  func whyNot(_ situation: Situation) -> String? {
    switch self {
    case .timer: situation.meeting?.currentItem == nil ? "No item is before the meeting." : situation.whyReadOnly
    case .roomDisplay, .tour: nil
    }
  }
}

extension Console {
  mutating func show(_ aside: Aside, _ situation: Situation) {
    if let why = aside.whyNot(situation) { return announce("Not possible: \(why)", isError: true) }
    switch aside {
    case .timer: open(.choosing(TimerChoice.box(situation)))
    case .roomDisplay: open(.roomDisplay)
    case .tour: open(.tour(Tour(keys)))
    }
  }
}
