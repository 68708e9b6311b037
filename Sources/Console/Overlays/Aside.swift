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
  /// Where the minutes lie, to print or to send.
  case printing

  /// Why it would be of no use now, in a sentence.
  func whyNot(_ situation: Situation) -> String? {
    switch self {
    case .timer: situation.meeting?.currentItem == nil ? "No item is before the meeting." : situation.whyReadOnly
    case .printing: minutesToPrint(situation) == nil ? "There are no minutes yet." : nil
    case .roomDisplay, .tour: nil
    }
  }
}

extension Aside {
  /// Those of the meeting under way, or of the last one.
  func minutesToPrint(_ situation: Situation) -> Sitting? { situation.sitting ?? situation.affairs.past.last }
}

extension Console {
  mutating func show(_ aside: Aside, _ situation: Situation) {
    if let why = aside.whyNot(situation) { return announce("Not possible: \(why)", isError: true) }
    switch aside {
    case .timer: open(.choosing(TimerChoice.box(situation)))
    case .roomDisplay: open(.roomDisplay)
    case .tour: open(.tour(Tour(keys)))
    case .printing:
      let here = screen == .minutes ? minutes.subject(situation) : screen == .archive ? archive.subject(situation) : nil
      let subject = here ?? aside.minutesToPrint(situation)
      if let subject { open(.notice(Notice(printing: subject, situation))) }
    }
  }
}
