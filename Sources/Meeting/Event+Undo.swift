/// How far an act that begins with an event, or holds it, can be taken back (R39).
enum Finality: Equatable {
  /// Attendance, notes, unfinished business.
  case open
  /// A decision of the Board: it stands once the next item has been taken.
  case decision
  /// Never, for a reason in words after “That cannot be undone:”.
  case final(String)
  /// An undo or a redo, which are themselves taken back by each other only.
  case aboutTheRecord
}

extension Event {
  var finality: Finality {
    switch self {
    case .established, .termsAdopted: .final("the terms change only by a decision on them")
    case .keyEnrolled: .final("a key once enrolled stays on record")
    case .meetingSet: .final("the meeting has been set up; change its time or place, or record that it was not held")
    case .meetingRearranged: .final("its time or place can be changed again instead, until it is opened")
    case .notHeld, .closed: .final("the meeting is over; a later meeting corrects its minutes")
    case .minutesSigned: .final("the minutes have been signed; a later resolution can note an error")
    case .reported: .final("the report has been made")
    case .interestDeclared: .final("a declaration stays on the register; what was keyed wrongly in it can be put right")
    case .unknown: .final("this version does not know what it is")
    case .undone, .redone: .aboutTheRecord
    case .decided, .interestDetermined, .exclusionLifted, .heldInPrivate, .itemDeferred, .itemReferred,
      .minutesApproved:
      .decision
    case .personNamed, .particularsKept, .holderRecorded, .seatVacated, .itemPut, .rollCalled,
      .opened, .adjourned,
      .resumed, .itemTaken, .urgentItemAdded, .itemCarriedForward, .quorumLost, .quorumRestored, .arrived,
      .apologiesGiven, .markedAbsent, .substituteSeated, .changedOver, .clerkNamed, .witnessNamed, .adviserAdmitted,
      .left,
      .returned, .withdrew, .readmitted, .chairAppointed, .chairVacated, .chairResumed, .heldInPublic, .noted,
      .summarised, .actionAgreed, .actionDone, .paperTabled, .biddersNamed, .nothingDeclared, .decisionFlagged,
      .proposalPut, .proposalAmended, .proposalWithdrawn, .proposalFell, .agreed, .stoodAside, .objected,
      .consensusClosed, .moderationAgreed, .voted, .castingVoteGiven, .findingReceived, .resultDeclared,
      .reasonsGiven, .alternativesGiven, .decisionRescinded, .decisionDoubted, .doubtEnded,
      .minutesSignedOnPaper, .reworded:
      .open
    }
  }

  /// An undo or a redo, which are themselves never undone but by each other.
  package var isAboutTheRecord: Bool { finality == .aboutTheRecord }

  var startsMeeting: Bool {
    if case .meetingSet = self { true } else { false }
  }

  package var takesItem: Bool {
    if case .itemTaken = self { true } else { false }
  }

  package var isDeclaration: Bool { if case .interestDeclared = self { true } else { false } }

  package var endsMeeting: Bool {
    if case .closed = self { return true }
    if case .notHeld = self { return true }
    return false
  }
}
