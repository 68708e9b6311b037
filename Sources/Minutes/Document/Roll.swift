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
    var moves: [Move] = []
  }

  struct Move {
    var what: Movement
    var at: Instant
    /// By the clock, whenever it was entered (R44).
    var isBeforeOpening: Bool
  }

  /// As the minutes put it: `arrived 13:55`, `left 15:40`.
  enum Movement: String {
    case arrived, joined, came, left, returned, absent
    case tookSeat = "took the seat"
    case gaveUpSeat = "gave up the seat"

    /// Somebody comes by it who was not there; whoever returns was there before.
    var comes: Bool {
      switch self {
      case .arrived, .joined, .came: true
      case .left, .returned, .absent, .tookSeat, .gaveUpSeat: false
      }
    }
  }

  enum Kind { case holder, substitute, remote, waiting, adviser }

  /// What opened the meeting; absent where it has not opened.
  private let opening: Entry?
  private(set) var presences: [Presence] = []
  private(set) var apologies: [SeatID: String?] = [:]
  private(set) var absent: Set<SeatID> = []
  private(set) var vacated: Set<SeatID> = []
  /// For which items advisers came; nil for an officer throughout.
  private(set) var items: [PersonID: [Int]?] = [:]
  private(set) var clerks: [PersonID] = []

  init(_ entries: [Entry]) { opening = entries.first(where: \.event.opensMeeting) }

  mutating func follow(_ entry: Entry, _ before: Room) {
    switch entry.event {
    case .arrived(let arrived):
      let kind: Kind = arrived.inAttendance ? .waiting : arrived.remotely ? .remote : .holder
      note(arrived.remotely ? .joined : .arrived, arrived.person, arrived.seat, kind, entry)
    case .substituteSeated(let seated):
      note(.arrived, seated.person, seated.seat, seated.inAttendance ? .waiting : .substitute, entry)
    case .changedOver(let named): changeOver(named.seat, before, entry)
    case .adviserAdmitted(let admitted):
      items[admitted.person] = admitted.items
      note(.came, admitted.person, nil, .adviser, entry)
    case .clerkNamed(let cited): clerks.append(cited.person)
    case .left(let moved): move(.left, moved, entry)
    case .returned(let moved): move(.returned, moved, entry)
    case .apologiesGiven(let given): apologies[given.seat] = given.reason
    case .markedAbsent(let named): markAbsent(named.seat, entry)
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

  /// When somebody last came or went.
  func lastMove(of person: PersonID) -> Instant? {
    presences.filter { $0.person == person }.flatMap(\.moves).map(\.at).max()
  }

  private mutating func note(_ what: Movement, _ person: PersonID, _ seat: SeatID?, _ kind: Kind, _ entry: Entry) {
    if let seat { absent.remove(seat) }
    if let index = presences.lastIndex(where: { $0.person == person && $0.seat == seat && $0.kind == kind }) {
      presences[index].moves.append(made(what, entry))
    } else {
      presences.append(Presence(person: person, seat: seat, kind: kind, moves: [made(what, entry)]))
    }
  }

  private func made(_ what: Movement, _ entry: Entry) -> Move {
    let isBefore =
      opening.map { (entry.occurred.minute, entry.n) < ($0.occurred.minute, $0.n) } ?? false
    return Move(what: what, at: entry.occurred, isBeforeOpening: isBefore)
  }

  /// Whoever comes back to a meeting that they left only for an item had not departed from it (R21).
  private mutating func move(_ what: Movement, _ moved: Moved, _ entry: Entry) {
    guard let index = presences.lastIndex(where: { $0.person == moved.person }) else { return }
    if what == .returned, presences[index].moves.last?.what != .left { return }
    presences[index].moves.append(made(what, entry))
  }

  /// Somebody who came on one day may be absent on another.
  private mutating func markAbsent(_ seat: SeatID, _ entry: Entry) {
    absent.insert(seat)
    guard let index = presences.lastIndex(where: { $0.seat == seat && $0.kind != .waiting }) else { return }
    presences[index].moves.append(made(.absent, entry))
  }

  private mutating func changeOver(_ seat: SeatID, _ before: Room, _ entry: Entry) {
    guard let incoming = before.waiting[seat] else { return }
    let outgoing = before.seated[seat]
    let becomes: Kind = outgoing?.isSubstitute == true ? .holder : .substitute
    note(.tookSeat, incoming, seat, becomes, entry)
    guard let outgoing, !before.out.contains(seat), !outgoing.remote else { return }
    note(.gaveUpSeat, outgoing.person, seat, .waiting, entry)
  }
}

extension Event {
  fileprivate var opensMeeting: Bool {
    if case .opened = self { true } else { false }
  }
}
