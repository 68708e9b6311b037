import Governance
import Meeting

extension Event {
  /// The records it cites that may be withheld: names, and text kept apart (R43).
  var hideable: [Int] {
    switch self {
    case .established(let established): established.holders.map(\.person.record)
    case .holderRecorded(let holding): [holding.person.record]
    case .substituteSeated(let seated): [seated.person.record]
    case .clerkNamed(let cited), .witnessNamed(let cited): [cited.person.record]
    case .adviserAdmitted(let admitted): [admitted.person.record]
    case .noted(let noted): noted.text.records
    case .actionAgreed(let agreed): agreed.text.records
    case .interestDeclared(let declared): declared.nature.records
    case .actionDone(let done): done.note?.records ?? []
    case .proposalPut(let put): put.text.records + (put.to?.reason?.records ?? [])
    case .undone(let named): named.reason?.records ?? []
    case .proposalWithdrawn(let withdrawn): withdrawn.reason.records
    case .moderationAgreed(let agreed): agreed.terms?.records ?? []
    case .itemDeferred(let disposed), .itemReferred(let disposed): disposed.reason.records
    case .proposalAmended(let amended): amended.text.records
    case .stoodAside(let answered), .objected(let answered): answered.reason?.records ?? []
    case .findingReceived(let found): found.text.records
    case .decided(let decided): decided.text.records
    case .reasonsGiven(let given), .alternativesGiven(let given): given.text.records
    case .reworded(let reworded): reworded.text.records
    case .personNamed, .particularsKept, .keyEnrolled, .seatVacated, .termsAdopted, .meetingSet, .meetingRearranged,
      .itemPut, .rollCalled,
      .opened, .notHeld, .adjourned, .resumed, .closed, .itemTaken, .urgentItemAdded, .itemCarriedForward, .quorumLost,
      .quorumRestored, .arrived, .apologiesGiven, .markedAbsent, .changedOver, .left, .returned, .withdrew,
      .readmitted, .chairAppointed, .chairVacated, .chairResumed, .heldInPrivate, .heldInPublic, .summarised,
      .paperTabled, .biddersNamed, .nothingDeclared, .interestDetermined, .exclusionLifted,
      .decisionFlagged, .proposalFell, .agreed, .consensusClosed, .voted,
      .castingVoteGiven, .resultDeclared, .decisionRescinded, .decisionDoubted,
      .doubtEnded, .minutesApproved, .minutesSigned, .minutesSignedOnPaper, .reported, .redone, .unknown:
      []
    }
  }
}

extension Words {
  var records: [Int] {
    switch self {
    case .open: []
    case .kept(let record): [record]
    }
  }
}

extension Undertaking {
  /// Why, where that may be kept apart.
  fileprivate var reason: Words? {
    switch self {
    case .deferItem(let reason), .referItem(let reason): reason
    case .determine, .lift, .appoint, .goPrivate, .approveMinutes: nil
    }
  }
}
