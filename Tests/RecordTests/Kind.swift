import Meeting

/// Every kind of event; a new case of `Event` does not compile until it stands here, nor pass until it has a line.
enum Kind: String, CaseIterable {
  case established, personNamed, particularsKept, keyEnrolled, holderRecorded, seatVacated, termsAdopted
  case meetingSet, meetingRearranged, itemPut, rollCalled, opened, notHeld, adjourned, resumed, closed, itemTaken
  case urgentItemAdded, itemCarriedForward, quorumLost, quorumRestored, arrived, apologiesGiven, markedAbsent
  case substituteSeated, changedOver, clerkNamed, witnessNamed, adviserAdmitted, left, returned, withdrew, readmitted
  case chairAppointed, chairVacated, chairResumed, heldInPrivate, heldInPublic, noted, summarised
  case actionAgreed, actionDone, paperTabled, interestDeclared, biddersNamed, nothingDeclared
  case interestDetermined, exclusionLifted, decisionFlagged, proposalPut, proposalAmended, proposalWithdrawn
  case proposalFell, agreed, stoodAside, objected, consensusClosed, moderationAgreed, voted, castingVoteGiven
  case findingReceived, resultDeclared, decided, reasonsGiven, alternativesGiven, itemDeferred, itemReferred
  case decisionRescinded, decisionDoubted, doubtEnded, minutesApproved, minutesSigned, minutesSignedOnPaper
  case reported, reworded, undone
  case redone

  /// Nil for an event that a later version wrote.
  init?(_ event: Event) {
    switch event {
    case .established: self = .established
    case .personNamed: self = .personNamed
    case .particularsKept: self = .particularsKept
    case .keyEnrolled: self = .keyEnrolled
    case .holderRecorded: self = .holderRecorded
    case .seatVacated: self = .seatVacated
    case .termsAdopted: self = .termsAdopted
    case .meetingSet: self = .meetingSet
    case .meetingRearranged: self = .meetingRearranged
    case .itemPut: self = .itemPut
    case .rollCalled: self = .rollCalled
    case .opened: self = .opened
    case .notHeld: self = .notHeld
    case .adjourned: self = .adjourned
    case .resumed: self = .resumed
    case .closed: self = .closed
    case .itemTaken: self = .itemTaken
    case .urgentItemAdded: self = .urgentItemAdded
    case .itemCarriedForward: self = .itemCarriedForward
    case .quorumLost: self = .quorumLost
    case .quorumRestored: self = .quorumRestored
    case .arrived: self = .arrived
    case .apologiesGiven: self = .apologiesGiven
    case .markedAbsent: self = .markedAbsent
    case .substituteSeated: self = .substituteSeated
    case .changedOver: self = .changedOver
    case .clerkNamed: self = .clerkNamed
    case .witnessNamed: self = .witnessNamed
    case .adviserAdmitted: self = .adviserAdmitted
    case .left: self = .left
    case .returned: self = .returned
    case .withdrew: self = .withdrew
    case .readmitted: self = .readmitted
    case .chairAppointed: self = .chairAppointed
    case .chairVacated: self = .chairVacated
    case .chairResumed: self = .chairResumed
    case .heldInPrivate: self = .heldInPrivate
    case .heldInPublic: self = .heldInPublic
    case .noted: self = .noted
    case .summarised: self = .summarised
    case .actionAgreed: self = .actionAgreed
    case .actionDone: self = .actionDone
    case .paperTabled: self = .paperTabled
    case .interestDeclared: self = .interestDeclared
    case .biddersNamed: self = .biddersNamed
    case .nothingDeclared: self = .nothingDeclared
    case .interestDetermined: self = .interestDetermined
    case .exclusionLifted: self = .exclusionLifted
    case .decisionFlagged: self = .decisionFlagged
    case .proposalPut: self = .proposalPut
    case .proposalAmended: self = .proposalAmended
    case .proposalWithdrawn: self = .proposalWithdrawn
    case .proposalFell: self = .proposalFell
    case .agreed: self = .agreed
    case .stoodAside: self = .stoodAside
    case .objected: self = .objected
    case .consensusClosed: self = .consensusClosed
    case .moderationAgreed: self = .moderationAgreed
    case .voted: self = .voted
    case .castingVoteGiven: self = .castingVoteGiven
    case .findingReceived: self = .findingReceived
    case .resultDeclared: self = .resultDeclared
    case .decided: self = .decided
    case .reasonsGiven: self = .reasonsGiven
    case .alternativesGiven: self = .alternativesGiven
    case .itemDeferred: self = .itemDeferred
    case .itemReferred: self = .itemReferred
    case .decisionRescinded: self = .decisionRescinded
    case .decisionDoubted: self = .decisionDoubted
    case .doubtEnded: self = .doubtEnded
    case .minutesApproved: self = .minutesApproved
    case .minutesSigned: self = .minutesSigned
    case .minutesSignedOnPaper: self = .minutesSignedOnPaper
    case .reported: self = .reported
    case .reworded: self = .reworded
    case .undone: self = .undone
    case .redone: self = .redone
    case .unknown: return nil
    }
  }
}
