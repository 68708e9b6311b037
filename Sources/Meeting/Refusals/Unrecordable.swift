import Governance

/// The terms, the minutes and what may be undone (R6, R6a, R39, R41).
package enum Unrecordable: Equatable, Sendable {
  case notAboutMinutes(MeetingID)
  case minutesNotDraft(MeetingID)
  case minutesNotApproved(MeetingID)
  case minutesSignedAlready(MeetingID)
  case noKey(PersonID)
  case noElectedMember
  case termsDuringMeeting
  case noReference
  case cannotUndo(String)
  case dependedOn(act: Int)

  var rule: Rule {
    switch self {
    case .notAboutMinutes, .minutesNotDraft, .minutesNotApproved, .minutesSignedAlready, .noKey: .R41
    case .noElectedMember: .R6
    case .termsDuringMeeting, .noReference: .R6a
    case .cannotUndo, .dependedOn: .R39
    }
  }
}

extension Affairs {
  func words(for refusal: Unrecordable) -> (says: String, remedy: String) {
    switch refusal {
    case .notAboutMinutes(let id):
      ("This item is not about the minutes of \(day(id)).", "Take the item that is.")
    case .minutesNotDraft(let id): ("The minutes of \(day(id)) are not a draft waiting for approval.", "")
    case .minutesNotApproved(let id) where minutesAreTooLateToSign(id):
      (
        "The minutes of \(day(id)) were approved at a meeting that is over; only whoever presided there could sign them here.",
        "Sign them on paper, and record that: signed-on-paper."
      )
    case .minutesNotApproved(let id) where sitting?.id == id:
      (
        "The minutes of \(day(id)) are a draft.",
        "The next meeting approves them, and whoever presides there signs them."
      )
    case .minutesNotApproved(let id):
      (
        "The minutes of \(day(id)) have not been approved at this meeting.",
        "Approve them first; they are signed before it closes."
      )
    case .minutesSignedAlready(let id): ("The minutes of \(day(id)) are signed.", "")
    case .noKey(let person):
      ("\(name(person)) has no key to sign with.", "Make one: quorate key new --for \"\(name(person))\".")
    case .noElectedMember: ("The board has no elected Member.", "At least one seat must be held by one.")
    case .termsDuringMeeting: ("The terms cannot change during a meeting.", "Close it first.")
    case .noReference: ("Terms change only by a decision of \(board.reportsTo).", "Give its date and reference.")
    case .cannotUndo(let what): ("That cannot be undone: \(what).", "")
    case .dependedOn(let act): ("A later act depends on it (record \(act)).", "Undo that first.")
    }
  }

  private func minutesAreTooLateToSign(_ id: MeetingID) -> Bool {
    guard case .approved(let by, _, _) = minutes[id] else { return false }
    return meeting(by)?.isOver == true
  }
}
