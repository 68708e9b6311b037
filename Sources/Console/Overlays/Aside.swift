import Canvas
import Governance
import Meeting

/// What opens over any screen, and belongs to none.
package enum Aside: Equatable, Sendable {
  /// What can be done about the item’s time.
  case timer
  /// What the room sees.
  case roomDisplay
  /// What is where, in seven short pages.
  case tour
  /// How the minutes are printed or sent.
  case printing
  /// Where the minutes lie, and how they become a file by a command.
  case whereMinutesLie(MeetingID)
  /// All that a meeting’s minutes lack still.
  case missing(MeetingID)
  /// All that the Board has still to see to, in full.
  case outstanding
  /// The item marked, or the one before the meeting, in full: its proposal, who may decide, and all that was recorded in it.
  case item
  /// Whether the public summary of the private item is written before the other is taken.
  case leavingPrivate(for: Int)
  /// What the signs and the words in capitals mean.
  case signs
  /// What can be said of a member’s attendance.
  case member(SeatID)

  /// What another answer of a member makes of their objection.
  case objection(SeatID, Intent)

  /// Why it would be of no use now, in a sentence.
  func whyNot(_ situation: Situation) -> String? {
    switch self {
    case .timer: situation.meeting?.currentItem == nil ? "No item is before the meeting." : situation.whyReadOnly
    case .item: situation.sitting?.items.isEmpty != false ? "There is no item on the agenda." : nil
    case .printing: minutesToPrint(situation) == nil ? "There are no minutes yet." : nil
    case .member: situation.meeting == nil ? "There is no meeting to attend yet." : situation.whyReadOnly
    case .outstanding: situation.outstanding.isEmpty ? "Nothing is outstanding." : nil
    case .roomDisplay, .tour, .whereMinutesLie, .missing, .signs, .leavingPrivate, .objection: nil
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
    case .member(let seat): open(.choosing(MemberChoice(seat: seat, situation: situation).box))
    case .printing:
      let here = screen == .minutes ? minutes.subject(situation) : screen == .archive ? archive.subject(situation) : nil
      let subject = here ?? aside.minutesToPrint(situation)
      if let subject { open(.choosing(Printout.box(subject, situation.affairs))) }
    case .missing(let meeting):
      if let subject = situation.affairs.meeting(meeting) { open(.notice(Notice(missingFrom: subject, situation))) }
    case .item:
      let marked = screen == .desk ? desk.selection(situation) : situation.sitting?.currentItem?.number
      guard let item = marked.flatMap({ situation.sitting?.item($0) }) else {
        return announce("Not possible: No item is before the meeting.", isError: true)
      }
      open(.notice(Notice(item, situation)))
    case .leavingPrivate(let next): open(.choosing(situation.leavingPrivate(for: next)))
    case .objection(let seat, let answer):
      open(.choosing(Objection(seat: seat, answer: answer, situation: situation).box))
    case .signs: open(.notice(.signs(situation.board)))
    case .outstanding: open(.notice(Notice(outstanding: situation)))
    case .whereMinutesLie(let meeting):
      if let subject = situation.affairs.meeting(meeting) { open(.notice(Notice(printing: subject, situation))) }
    }
  }
}
