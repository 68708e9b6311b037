import Meeting

/// How events are called in the record, for good: `"type"` is the case's own name, and its payload's fields stand beside it.
///
/// Each line is fixed by a test. A type this version does not know is read as ``Event/unknown(type:)`` and kept as it is.
extension Event {
  package var type: String {
    switch self {
    case .established: "established"
    case .personNamed: "personNamed"
    case .particularsKept: "particularsKept"
    case .keyEnrolled: "keyEnrolled"
    case .holderRecorded: "holderRecorded"
    case .seatVacated: "seatVacated"
    case .termsAdopted: "termsAdopted"
    case .meetingSet: "meetingSet"
    case .meetingRearranged: "meetingRearranged"
    case .itemPut: "itemPut"
    case .rollCalled: "rollCalled"
    case .opened: "opened"
    case .notHeld: "notHeld"
    case .adjourned: "adjourned"
    case .resumed: "resumed"
    case .closed: "closed"
    case .itemTaken: "itemTaken"
    case .urgentItemAdded: "urgentItemAdded"
    case .itemCarriedForward: "itemCarriedForward"
    case .quorumLost: "quorumLost"
    case .quorumRestored: "quorumRestored"
    case .arrived: "arrived"
    case .apologiesGiven: "apologiesGiven"
    case .markedAbsent: "markedAbsent"
    case .substituteSeated: "substituteSeated"
    case .changedOver: "changedOver"
    case .clerkNamed: "clerkNamed"
    case .witnessNamed: "witnessNamed"
    case .adviserAdmitted: "adviserAdmitted"
    case .left: "left"
    case .returned: "returned"
    case .withdrew: "withdrew"
    case .readmitted: "readmitted"
    case .chairAppointed: "chairAppointed"
    case .chairVacated: "chairVacated"
    case .chairResumed: "chairResumed"
    case .heldInPrivate: "heldInPrivate"
    case .heldInPublic: "heldInPublic"
    case .noted: "noted"
    case .summarised: "summarised"
    case .actionAgreed: "actionAgreed"
    case .actionDone: "actionDone"
    case .paperTabled: "paperTabled"
    case .interestDeclared: "interestDeclared"
    case .biddersNamed: "biddersNamed"
    case .nothingDeclared: "nothingDeclared"
    case .interestDetermined: "interestDetermined"
    case .exclusionLifted: "exclusionLifted"
    case .decisionFlagged: "decisionFlagged"
    case .proposalPut: "proposalPut"
    case .proposalAmended: "proposalAmended"
    case .proposalWithdrawn: "proposalWithdrawn"
    case .proposalFell: "proposalFell"
    case .agreed: "agreed"
    case .stoodAside: "stoodAside"
    case .objected: "objected"
    case .consensusClosed: "consensusClosed"
    case .moderationAgreed: "moderationAgreed"
    case .voted: "voted"
    case .castingVoteGiven: "castingVoteGiven"
    case .findingReceived: "findingReceived"
    case .resultDeclared: "resultDeclared"
    case .decided: "decided"
    case .reasonsGiven: "reasonsGiven"
    case .alternativesGiven: "alternativesGiven"
    case .itemDeferred: "itemDeferred"
    case .itemReferred: "itemReferred"
    case .decisionRescinded: "decisionRescinded"
    case .decisionDoubted: "decisionDoubted"
    case .doubtEnded: "doubtEnded"
    case .minutesApproved: "minutesApproved"
    case .minutesSigned: "minutesSigned"
    case .minutesSignedOnPaper: "minutesSignedOnPaper"
    case .reported: "reported"
    case .reworded: "reworded"
    case .undone: "undone"
    case .redone: "redone"
    case .unknown(let type): type
    }
  }

  /// What stands beside the type; nil for an event this version does not know.
  var payload: (any Encodable)? {
    switch self {
    case .established(let payload): payload
    case .personNamed(let payload): payload
    case .particularsKept(let payload): payload
    case .keyEnrolled(let payload): payload
    case .holderRecorded(let payload): payload
    case .seatVacated(let payload): payload
    case .termsAdopted(let payload): payload
    case .meetingSet(let payload): payload
    case .meetingRearranged(let payload): payload
    case .itemPut(let payload): payload
    case .rollCalled(let payload): payload
    case .opened(let payload): payload
    case .notHeld(let payload): payload
    case .adjourned(let payload): payload
    case .resumed(let payload): payload
    case .closed(let payload): payload
    case .itemTaken(let payload): payload
    case .urgentItemAdded(let payload): payload
    case .itemCarriedForward(let payload): payload
    case .quorumLost(let payload): payload
    case .quorumRestored(let payload): payload
    case .arrived(let payload): payload
    case .apologiesGiven(let payload): payload
    case .markedAbsent(let payload): payload
    case .substituteSeated(let payload): payload
    case .changedOver(let payload): payload
    case .clerkNamed(let payload): payload
    case .witnessNamed(let payload): payload
    case .adviserAdmitted(let payload): payload
    case .left(let payload): payload
    case .returned(let payload): payload
    case .withdrew(let payload): payload
    case .readmitted(let payload): payload
    case .chairAppointed(let payload): payload
    case .chairVacated(let payload): payload
    case .chairResumed(let payload): payload
    case .heldInPrivate(let payload): payload
    case .heldInPublic(let payload): payload
    case .noted(let payload): payload
    case .summarised(let payload): payload
    case .actionAgreed(let payload): payload
    case .actionDone(let payload): payload
    case .paperTabled(let payload): payload
    case .interestDeclared(let payload): payload
    case .biddersNamed(let payload): payload
    case .nothingDeclared(let payload): payload
    case .interestDetermined(let payload): payload
    case .exclusionLifted(let payload): payload
    case .decisionFlagged(let payload): payload
    case .proposalPut(let payload): payload
    case .proposalAmended(let payload): payload
    case .proposalWithdrawn(let payload): payload
    case .proposalFell(let payload): payload
    case .agreed(let payload): payload
    case .stoodAside(let payload): payload
    case .objected(let payload): payload
    case .consensusClosed(let payload): payload
    case .moderationAgreed(let payload): payload
    case .voted(let payload): payload
    case .castingVoteGiven(let payload): payload
    case .findingReceived(let payload): payload
    case .resultDeclared(let payload): payload
    case .decided(let payload): payload
    case .reasonsGiven(let payload): payload
    case .alternativesGiven(let payload): payload
    case .itemDeferred(let payload): payload
    case .itemReferred(let payload): payload
    case .decisionRescinded(let payload): payload
    case .decisionDoubted(let payload): payload
    case .doubtEnded(let payload): payload
    case .minutesApproved(let payload): payload
    case .minutesSigned(let payload): payload
    case .minutesSignedOnPaper(let payload): payload
    case .reported(let payload): payload
    case .reworded(let payload): payload
    case .undone(let payload): payload
    case .redone(let payload): payload
    case .unknown: nil
    }
  }
}
