import Governance

/// Someone as an intent names them: by their seat, by name, or already known.
package enum Who: Equatable, Sendable {
  /// Whoever fills the seat.
  case seat(SeatID)
  /// By name; `new` says that it is nobody yet known (R45).
  case named(String, new: Bool)
  case person(PersonID)
}

/// For how long an adviser or officer is admitted (R5).
package enum Admission: Equatable, Sendable {
  case items([Int])
  case throughout
}

/// Whom an intent means when answers are taken from several seats at once.
package enum Answering: Equatable, Sendable {
  case all
  case seats([SeatID])
}

/// A member's vote in a recorded vote (R27).
package enum VoteChoice: String, Sendable, Codable, CaseIterable {
  case votesFor = "for"
  case against
  case abstain
}

/// Something that a bid is made by, and the body it belongs to, when that is one of the board's own (R23).
package struct Bidder: Equatable, Sendable, Codable {
  package var name: String
  package var organisation: OrganisationID?

  package init(name: String, organisation: OrganisationID? = nil) {
    self.name = name
    self.organisation = organisation
  }
}

/// A new decision's bearing on an earlier one (R39, R44).
package enum Bearing: Equatable, Sendable {
  case rescinding(DecisionID)
  case confirming(DecisionID)
}

/// What someone wants to be done: every command of the vocabulary, with what it says.
///
/// ``Session/decide(_:at:)`` answers each with the events that follow, or with a refusal; it never traps.
package enum Intent: Equatable, Sendable {
  // The meeting and its agenda.
  case setMeeting(date: CivilDate, at: Instant, place: String?)
  /// To another time of its own day, or another place.
  case rearrange(TimeOfDay, place: String?)
  case putItem(
    number: Int, title: String, minutes: Int? = nil, privately: String? = nil, matter: MatterID? = nil,
    approves: MeetingID? = nil)
  case call
  case open
  case declareNotHeld(reason: String)
  case adjourn(reason: String?, until: Instant?)
  case resume
  case close

  // Who is here.
  case present(SeatID, remotely: Bool)
  case apologies(SeatID, reason: String?)
  case absent(SeatID)
  case substitute(SeatID, Who, of: OrganisationID)
  case changeover(SeatID)
  case clerk(Who)
  /// Who vouches for a meeting that is entered from paper.
  case witness(Who)
  case attend(Who, of: String, Admission)
  case leave(Who)
  case returnToRoom(Who)
  case chair(SeatID)
  case holder(SeatID, Who, from: CivilDate)
  case vacate(SeatID)

  // Business.
  case takeItem(Int)
  case addItem(title: String, reason: String)
  case goPrivate(reason: String)
  case goPublic
  /// On the item before the meeting, or on one that has been taken before.
  case note(String, in: Int? = nil)
  /// Of the item being taken unless another is named; after the meeting it has to be.
  case summarise(String, item: Int? = nil)
  case agreeAction(String, owner: SeatID, due: CivilDate)
  case actionDone(ActionID, note: String?)
  case paper(item: Int, title: String, author: String, file: String?, digest: String?)

  // Interests.
  case declare(
    Who, InterestCategory, what: String, matter: MatterID?, held: InterestHolder, sensitive: Bool)
  case bidders(item: Int, [Bidder])
  case nothingToDeclare(Who)
  case determine(Who, Participation, reason: String, lasting: Bool)
  case lift(Who, MatterID, reason: String)

  // Deciding.
  indirect case propose(String, bearing: Bearing? = nil, carrying: Intent? = nil)
  case amend(String)
  case withdrawProposal(reason: String)
  case agree(Answering)
  case standAside(SeatID, reason: String?)
  case object(SeatID, reason: String)
  case closeConsensus
  case moderate(ProcessID, terms: String?)
  case vote(VoteChoice, [SeatID])
  case castingVote(VoteChoice)
  case finding(String, by: String)
  case declareResult
  /// Of the decision just taken in this item, unless another of this meeting is named (R13).
  case giveReasons(String, of: DecisionID? = nil)
  case giveAlternatives(String, of: DecisionID? = nil)
  case deferItem(reason: String)
  case referItem(reason: String)

  // The record.
  case approveMinutes(MeetingID, corrections: [String])
  case sign(MeetingID, text: String, signature: String)
  case signOnPaper(MeetingID, kept: String)
  case adopt(Board, reference: String)
  case report(MeetingID, to: String, reference: String)
  case enrolKey(Who, publicKey: String, office: String, from: CivilDate)
  /// What was written in that record of this meeting is put in other words (R39).
  case reword(Int, to: String)
  case undo
  case undoAct(Int)
  case redo
  /// What was recorded as that number is taken back, and something else done instead, in one act (R39).
  indirect case correct(Int, reason: String, with: Intent)
}
