extension Event {
  var startsMeeting: Bool {
    if case .meetingSet = self { true } else { false }
  }

  /// An undo or a redo, which are themselves never undone but by each other.
  package var isAboutTheRecord: Bool {
    switch self {
    case .undone, .redone: true
    case .established, .personNamed, .particularsKept, .keyEnrolled, .holderRecorded, .seatVacated, .termsAdopted,
      .meetingSet, .itemPut, .rollCalled, .opened, .notHeld, .adjourned, .resumed, .closed, .itemTaken,
      .urgentItemAdded, .itemCarriedForward, .quorumLost, .quorumRestored, .arrived, .apologiesGiven, .markedAbsent,
      .substituteSeated, .changedOver, .clerkNamed, .adviserAdmitted, .left, .returned, .withdrew, .readmitted,
      .chairAppointed, .chairVacated, .chairResumed, .heldInPrivate, .heldInPublic, .noted, .summarised,
      .actionAgreed, .actionDone, .paperTabled, .interestDeclared, .biddersNamed, .nothingDeclared,
      .interestDetermined, .exclusionLifted, .decisionFlagged, .proposalPut, .proposalAmended, .proposalWithdrawn,
      .proposalFell, .agreed, .stoodAside, .objected, .consensusClosed, .moderationAgreed, .voted, .castingVoteGiven,
      .findingReceived, .resultDeclared, .decided, .reasonsGiven, .alternativesGiven, .itemDeferred, .itemReferred,
      .decisionRescinded, .decisionDoubted, .doubtEnded, .minutesApproved, .minutesSigned, .reported, .unknown:
      false
    }
  }

  /// Why an act that begins with this event is final, in words after “That cannot be undone:”; nil when it is not (R39).
  var whyFinal: String? {
    switch self {
    case .established, .termsAdopted: "the terms change only by a decision on them"
    case .keyEnrolled: "a key once enrolled stays on record"
    case .meetingSet: "the meeting has been set up; record that it was not held instead"
    case .notHeld, .closed: "the meeting is over; a later meeting corrects its minutes"
    case .minutesSigned: "the minutes have been signed; a later resolution can note an error"
    case .reported: "the report has been made"
    case .interestDeclared: "a declaration stays on the register; a note can explain it"
    case .undone, .redone, .unknown: "it is not an act of the meeting"
    case .personNamed, .particularsKept, .holderRecorded, .seatVacated, .itemPut, .rollCalled, .opened, .adjourned,
      .resumed, .itemTaken, .urgentItemAdded, .itemCarriedForward, .quorumLost, .quorumRestored, .arrived,
      .apologiesGiven, .markedAbsent, .substituteSeated, .changedOver, .clerkNamed, .adviserAdmitted, .left, .returned,
      .withdrew, .readmitted, .chairAppointed, .chairVacated, .chairResumed, .heldInPrivate, .heldInPublic, .noted,
      .summarised, .actionAgreed, .actionDone, .paperTabled, .biddersNamed, .nothingDeclared, .interestDetermined,
      .exclusionLifted, .decisionFlagged, .proposalPut, .proposalAmended, .proposalWithdrawn, .proposalFell, .agreed,
      .stoodAside, .objected, .consensusClosed, .moderationAgreed, .voted, .castingVoteGiven, .findingReceived,
      .resultDeclared, .decided, .reasonsGiven, .alternativesGiven, .itemDeferred, .itemReferred, .decisionRescinded,
      .decisionDoubted, .doubtEnded, .minutesApproved:
      nil
    }
  }

  /// A decision of the Board, which stands once the next item has been taken (R39).
  var isDecision: Bool {
    switch self {
    case .decided, .interestDetermined, .exclusionLifted, .heldInPrivate, .itemDeferred, .itemReferred,
      .minutesApproved:
      true
    case .established, .personNamed, .particularsKept, .keyEnrolled, .holderRecorded, .seatVacated, .termsAdopted,
      .meetingSet, .itemPut, .rollCalled, .opened, .notHeld, .adjourned, .resumed, .closed, .itemTaken,
      .urgentItemAdded, .itemCarriedForward, .quorumLost, .quorumRestored, .arrived, .apologiesGiven, .markedAbsent,
      .substituteSeated, .changedOver, .clerkNamed, .adviserAdmitted, .left, .returned, .withdrew, .readmitted,
      .chairAppointed, .chairVacated, .chairResumed, .heldInPublic, .noted, .summarised, .actionAgreed, .actionDone,
      .paperTabled, .interestDeclared, .biddersNamed, .nothingDeclared, .decisionFlagged, .proposalPut,
      .proposalAmended, .proposalWithdrawn, .proposalFell, .agreed, .stoodAside, .objected, .consensusClosed,
      .moderationAgreed, .voted, .castingVoteGiven, .findingReceived, .resultDeclared, .reasonsGiven,
      .alternativesGiven, .decisionRescinded, .decisionDoubted, .doubtEnded, .minutesSigned, .reported, .undone,
      .redone, .unknown:
      false
    }
  }
}
