import Governance

/// Something that happened, in the words it is recorded in; a session is nothing but its events, one after another.
///
/// Each payload's fields are the fields of its line in the record; see ``EventKind`` for the names.
package enum Event: Equatable, Sendable {
  // The board.
  case established(Established)
  case personNamed(PersonNamed)
  case particularsKept(ParticularsKept)
  case keyEnrolled(KeyEnrolled)
  case holderRecorded(HolderRecorded)
  case seatVacated(SeatNamed)
  case termsAdopted(TermsAdopted)

  // The meeting.
  case meetingSet(MeetingSet)
  case meetingRearranged(MeetingRearranged)
  case itemPut(ItemPut)
  case rollCalled(Nothing)
  case opened(Opened)
  case notHeld(Reason)
  case adjourned(Adjourned)
  case resumed(Resumed)
  case closed(Nothing)
  case itemTaken(ItemNamed)
  case urgentItemAdded(UrgentItemAdded)
  case itemCarriedForward(ItemNamed)
  case quorumLost(QuorumChanged)
  case quorumRestored(QuorumChanged)

  // Attendance.
  case arrived(Arrived)
  case apologiesGiven(ApologiesGiven)
  case markedAbsent(SeatNamed)
  case substituteSeated(SubstituteSeated)
  case changedOver(SeatNamed)
  case clerkNamed(PersonCited)
  case witnessNamed(PersonCited)
  case adviserAdmitted(AdviserAdmitted)
  case left(Moved)
  case returned(Moved)
  case withdrew(Moved)
  case readmitted(Moved)
  case chairAppointed(ChairAppointed)
  case chairVacated(SeatNamed)
  case chairResumed(SeatNamed)

  // Business.
  case heldInPrivate(HeldInPrivate)
  case heldInPublic(Nothing)
  case noted(Noted)
  case summarised(Summarised)
  case actionAgreed(ActionAgreed)
  case actionDone(ActionDone)
  case paperTabled(PaperTabled)

  // Interests.
  case interestDeclared(InterestDeclared)
  case biddersNamed(BiddersNamed)
  case nothingDeclared(NothingDeclared)
  case interestDetermined(InterestDetermined)
  case exclusionLifted(ExclusionLifted)
  case decisionFlagged(DecisionNamed)

  // Deciding.
  case proposalPut(ProposalPut)
  case proposalAmended(ProposalAmended)
  case proposalWithdrawn(ProposalWithdrawn)
  case proposalFell(ProposalFell)
  case agreed(SeatsNamed)
  case stoodAside(Answered)
  case objected(Answered)
  case consensusClosed(ConsensusClosed)
  case moderationAgreed(ModerationAgreed)
  case voted(Voted)
  case castingVoteGiven(CastingVoteGiven)
  case findingReceived(FindingReceived)
  case resultDeclared(ResultDeclared)
  case decided(Decided)
  case reasonsGiven(DecisionText)
  case alternativesGiven(DecisionText)
  case itemDeferred(ItemDisposed)
  case itemReferred(ItemDisposed)
  case decisionRescinded(DecisionNamed)
  case decisionDoubted(DecisionDoubted)
  case doubtEnded(DecisionNamed)

  // The record.
  case minutesApproved(MinutesApproved)
  case minutesSigned(MinutesSigned)
  case minutesSignedOnPaper(MinutesSignedOnPaper)
  case reported(Reported)
  case reworded(Reworded)
  case undone(ActNamed)
  case redone(ActNamed)

  /// A kind of event that a later version wrote: shown as such, never dropped.
  case unknown(type: String)
}

/// An event as it stands in the record: its place, its two times, and who keyed it (R44).
package struct Entry: Equatable, Sendable {
  /// Its index in the log.
  package var n: Int
  /// The index of the first record of its act.
  package var act: Int
  /// When it was keyed.
  package var recorded: Instant
  /// When it happened.
  package var occurred: Instant
  package var by: Officer
  package var event: Event

  package init(n: Int, act: Int, recorded: Instant, occurred: Instant, by: Officer, event: Event) {
    self.n = n
    self.act = act
    self.recorded = recorded
    self.occurred = occurred
    self.by = by
    self.event = event
  }
}

/// Which console keyed an act; a claim, as the record says it.
package enum Officer: String, Sendable, Codable, CaseIterable {
  case chair, clerk
}
