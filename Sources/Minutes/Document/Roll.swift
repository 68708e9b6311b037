import Governance
import Meeting

/// Who came to a meeting, when, and as what; R4's five ends of a full seat, and everyone else.
struct Roll {
  /// One person's comings and goings.
  struct Presence {
    var person: PersonID
    var seat: SeatID?
    var kind: Kind
    /// In the order in which they were entered.
    var movements: [(what: Movement, at: Instant)] = []
  }

  /// As the minutes put it: `arrived 13:55`, `left 15:40`.
  enum Movement: String {
    case arrived, joined, came, left, returned, absent
    case tookSeat = "took the seat"
    case gaveUpSeat = "gave up the seat"
  }

  enum Kind { case holder, substitute, remote, waiting, adviser }

  private(set) var presences: [Presence] = []
  private(set) var apologies: [SeatID: String?] = [:]
  private(set) var absent: Set<SeatID> = []
  private(set) var vacated: Set<SeatID> = []
  /// For which items advisers came; nil for an officer throughout.
  private(set) var items: [PersonID: [Int]?] = [:]
  private(set) var clerks: [PersonID] = []

  mutating func follow(_ entry: Entry, _ before: Room) {
    let at = entry.occurred
    switch entry.event {
    case .arrived(let arrived):
      let kind: Kind = arrived.inAttendance ? .waiting : arrived.remotely ? .remote : .holder
      note(arrived.remotely ? .joined : .arrived, arrived.person, arrived.seat, kind, at)
    case .substituteSeated(let seated):
      note(.arrived, seated.person, seated.seat, seated.inAttendance ? .waiting : .substitute, at)
    case .changedOver(let named): changeOver(named.seat, before, at)
    case .adviserAdmitted(let admitted):
      items[admitted.person] = admitted.items
      note(.came, admitted.person, nil, .adviser, at)
    case .clerkNamed(let cited): clerks.append(cited.person)
    case .left(let moved): move(.left, moved, at)
    case .returned(let moved): move(.returned, moved, at)
    case .apologiesGiven(let given): apologies[given.seat] = given.reason
    case .markedAbsent(let named): markAbsent(named.seat, at)
    case .seatVacated(let named): vacated.insert(named.seat)
    case .holderRecorded(let holding): vacated.remove(holding.seat)
    case .established, .personNamed, .particularsKept, .keyEnrolled, .termsAdopted, .meetingSet, .meetingRearranged,
      .itemPut,
      .rollCalled, .opened, .notHeld, .adjourned, .resumed, .closed, .itemTaken, .urgentItemAdded,
      .itemCarriedForward, .quorumLost, .quorumRestored, .withdrew, .readmitted, .chairAppointed, .chairVacated,
      .chairResumed, .witnessNamed, .heldInPrivate, .heldInPublic, .noted, .summarised, .reworded, .actionAgreed,
      .actionDone,
      .paperTabled,
      .interestDeclared, .biddersNamed, .nothingDeclared, .interestDetermined, .exclusionLifted, .decisionFlagged,
      .proposalPut, .proposalAmended, .proposalWithdrawn, .proposalFell, .agreed, .stoodAside, .objected,
      .consensusClosed, .moderationAgreed, .voted, .castingVoteGiven, .findingReceived, .resultDeclared, .decided,
      .reasonsGiven, .alternativesGiven, .itemDeferred, .itemReferred, .decisionRescinded, .decisionDoubted,
      .doubtEnded, .minutesApproved, .minutesSigned, .minutesSignedOnPaper, .reported, .undone, .redone, .unknown:
      break
    }
  }

  private mutating func note(_ what: Movement, _ person: PersonID, _ seat: SeatID?, _ kind: Kind, _ at: Instant) {
    if let seat { absent.remove(seat) }
    if let index = presences.lastIndex(where: { $0.person == person && $0.seat == seat && $0.kind == kind }) {
      presences[index].movements.append((what, at))
    } else {
      presences.append(Presence(person: person, seat: seat, kind: kind, movements: [(what, at)]))
    }
  }

  private mutating func move(_ what: Movement, _ moved: Moved, _ at: Instant) {
    guard let index = presences.lastIndex(where: { $0.person == moved.person }) else { return }
    presences[index].movements.append((what, at))
  }

  /// Somebody who came on one day may be absent on another.
  private mutating func markAbsent(_ seat: SeatID, _ at: Instant) {
    absent.insert(seat)
    guard let index = presences.lastIndex(where: { $0.seat == seat && $0.kind != .waiting }) else { return }
    presences[index].movements.append((.absent, at))
  }

  private mutating func changeOver(_ seat: SeatID, _ before: Room, _ at: Instant) {
    guard let incoming = before.waiting[seat] else { return }
    let outgoing = before.seated[seat]
    let becomes: Kind = outgoing?.isSubstitute == true ? .holder : .substitute
    note(.tookSeat, incoming, seat, becomes, at)
    guard let outgoing, !before.out.contains(seat), !outgoing.remote else { return }
    note(.gaveUpSeat, outgoing.person, seat, .waiting, at)
  }
}
