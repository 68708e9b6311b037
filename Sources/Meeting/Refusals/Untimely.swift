import Governance

/// R0: it is not the moment, or there is nothing it could apply to.
package enum Untimely: Equatable, Sendable {
  case noMeeting
  case meetingNotOver(MeetingID)
  case notBegun(deed: String)
  case notOpened(deed: String)
  case alreadyOpened(deed: String)
  case adjourned(deed: String)
  case meetingOver(MeetingID)
  case noItemTaken(deed: String)
  case wrongStage(deed: String, stage: String)
  case notSuspended
  case alreadySo(String)
  case nothingTo(String)
  case unknownItem(Int)
  case unknownMeeting(MeetingID)
  case unknownDecision(DecisionID)
  case unknownAction(ActionID)
  case itemNumberTaken(Int)
  case notTaken(Int)
  case notAMatter(MatterID)
  case emptyText(String)
  /// What another console has recorded since somebody began.
  case overtaken(Overtaking)
  /// It happened later than it is keyed (R44).
  case notYet(Instant, now: Instant)

  var rule: Rule {
    switch self {
    case .noMeeting, .meetingNotOver, .notBegun, .notOpened, .alreadyOpened, .adjourned, .meetingOver, .noItemTaken,
      .wrongStage, .notSuspended, .alreadySo, .nothingTo, .unknownItem, .unknownMeeting, .unknownDecision,
      .unknownAction, .itemNumberTaken, .notTaken, .notAMatter, .emptyText,
      .overtaken:
      .R0
    case .notYet: .R44
    }
  }
}

extension Affairs {
  static let changingAgenda = "change the agenda"

  func words(for refusal: Untimely) -> (says: String, remedy: String) {
    switch refusal {
    case .noMeeting: ("No meeting has been set up.", "Set one up first: its date, time and place.")
    case .meetingNotOver(let id):
      (
        "The meeting of \(day(id)) is not closed yet.",
        "Close it first, or go on with it; until then a note says when the next one is to be."
      )
    case .notBegun(let deed): ("You cannot \(deed) before the meeting has been called.", "Call the meeting first.")
    case .notOpened(let deed): ("You cannot \(deed) before the meeting is open.", "Open the meeting first.")
    case .alreadyOpened(let deed):
      (
        "You cannot \(deed): the meeting is already under way.",
        deed == Self.changingAgenda ? "Add it as urgent business, with the Chair’s reason." : ""
      )
    case .adjourned(let deed): ("You cannot \(deed) while the meeting is adjourned.", "Resume the meeting first.")
    case .meetingOver(let id): ("The meeting of \(day(id)) is over.", "Set up another meeting.")
    case .noItemTaken(let deed): ("You cannot \(deed) between items.", "Take an item of the agenda first.")
    case .wrongStage(let deed, let stage): ("You cannot \(deed): \(stage).", "")
    case .notSuspended: ("The meeting is not adjourned.", "")
    case .alreadySo(let fact): (fact, "")
    case .nothingTo(let what): ("There is nothing to \(what).", "")
    case .unknownItem(let number): ("There is no item \(number) on the agenda.", "")
    case .unknownMeeting(let id): ("The record has no meeting called \(id).", "")
    case .unknownDecision(let id): ("The record has no decision called \(id).", "")
    case .unknownAction(let id): ("The action log has no action called \(id).", "")
    case .itemNumberTaken(let number):
      ("Item \(number) is already on the agenda.", "Choose another number: items are taken in any order.")
    case .notTaken(let number): ("Item \(number) has not been taken yet.", "Take it first.")
    case .notAMatter(let id): ("“\(id)” is a number, and numbers are items.", "Give the matter a name.")
    case .emptyText(let what): ("There are no words for \(what).", "Write at least one.")
    case .notYet(let time, let now):
      ("\(zone.time(time)) has not come yet: it is \(zone.time(now)).", "Write when it happened.")
    case .overtaken(let change): (change.words, "Nothing is recorded: look, and record it again if it still holds.")
    }
  }
}
