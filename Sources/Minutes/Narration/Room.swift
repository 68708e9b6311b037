import Governance
import Meeting

/// Who was where at one moment of a meeting, told from its entries alone, so that a post that changes later changes nothing.
struct Room {
  struct Occupancy: Equatable {
    var person: PersonID
    var isSubstitute: Bool
    var remote = false
  }

  /// Whoever fills each seat, or last did.
  var seated: [SeatID: Occupancy] = [:]
  /// The other of holder and substitute (R3).
  var waiting: [SeatID: PersonID] = [:]
  /// Seats whose occupant has left.
  var out: Set<SeatID> = []
  /// Who is out for the item before the meeting by the Board's determination, in the order in which they went (R21).
  var withdrawn: [Moved] = []
  var presiding: PersonID?
  var clerk: PersonID?
  /// For whom advisers and officers come.
  var bodies: [PersonID: String] = [:]
  var item: Int?
  /// Those taken in private until they are taken in public (R43).
  var privateItems: Set<Int> = []
  var opened = false
  var over = false

  /// The seats that count to the meeting's quorum: those withdrawn for an item too (R21).
  var counting: Set<SeatID> { Set(seated.filter { !$0.value.remote }.keys).subtracting(out) }

  /// The seat that a person fills, or else the one they filled before they left.
  func seat(of person: PersonID) -> SeatID? {
    let seats = seated.filter { $0.value.person == person }.keys.sorted()
    return seats.first { !out.contains($0) } ?? seats.first
  }

  mutating func follow(_ event: Event) {
    followWithdrawals(event)
    switch event {
    case .arrived(let arrived):
      arrive(arrived.person, arrived.seat, substitute: false, arrived.inAttendance, remote: arrived.remotely)
    case .substituteSeated(let seated):
      arrive(seated.person, seated.seat, substitute: true, seated.inAttendance, remote: false)
    case .changedOver(let named): changeOver(named.seat)
    case .left(let moved): leave(moved)
    case .returned(let moved), .readmitted(let moved): comeBack(moved)
    case .adviserAdmitted(let admitted): bodies[admitted.person] = admitted.of
    case .clerkNamed(let cited): clerk = cited.person
    case .opened(let opening):
      opened = true
      presiding = seated[opening.presiding]?.person
    case .closed, .notHeld: over = true
    case .resumed(let resumed): if resumed.afresh { startAfresh() }
    case .chairAppointed(let appointed): presiding = appointed.person
    case .chairVacated: presiding = nil
    case .chairResumed(let named): presiding = seated[named.seat]?.person
    case .itemTaken(let named): item = named.item
    case .heldInPrivate(let held): privateItems.insert(held.item)
    case .heldInPublic: if let item { privateItems.remove(item) }
    case .established, .personNamed, .particularsKept, .keyEnrolled, .holderRecorded, .seatVacated, .termsAdopted,
      .meetingSet, .meetingRearranged, .itemPut, .rollCalled, .adjourned, .urgentItemAdded, .itemCarriedForward,
      .quorumLost, .quorumRestored, .apologiesGiven, .markedAbsent, .witnessNamed, .withdrew, .noted, .summarised,
      .reworded, .actionAgreed,
      .actionDone, .paperTabled, .interestDeclared, .biddersNamed, .nothingDeclared, .interestDetermined,
      .exclusionLifted, .decisionFlagged, .proposalPut, .proposalAmended, .proposalWithdrawn, .proposalFell, .agreed,
      .stoodAside, .objected, .consensusClosed, .moderationAgreed, .voted, .castingVoteGiven, .findingReceived,
      .resultDeclared, .decided, .reasonsGiven, .alternativesGiven, .itemDeferred, .itemReferred, .decisionRescinded,
      .decisionDoubted, .doubtEnded, .minutesApproved, .minutesSigned,
      .minutesSignedOnPaper, .reported, .undone, .redone, .unknown:
      break
    }
  }

  /// Whoever comes again in another capacity is out no longer, nor is whoever leaves the meeting itself.
  private mutating func followWithdrawals(_ event: Event) {
    var person = event.coming?.person
    if case .returned(let moved) = event { person = moved.person }
    if case .readmitted(let moved) = event { person = moved.person }
    if case .left(let moved) = event { person = moved.person }
    if case .changedOver(let named) = event { person = waiting[named.seat] }
    if case .withdrew(let moved) = event { person = moved.person }
    withdrawn.removeAll { $0.person == person }
    if case .withdrew(let moved) = event { withdrawn.append(moved) }
    if case .itemTaken = event { withdrawn = [] }
  }

  private mutating func arrive(
    _ person: PersonID, _ seat: SeatID, substitute: Bool, _ inAttendance: Bool, remote: Bool
  ) {
    if inAttendance {
      waiting[seat] = person
    } else {
      seated[seat] = Occupancy(person: person, isSubstitute: substitute, remote: remote)
      out.remove(seat)
    }
  }

  private mutating func changeOver(_ seat: SeatID) {
    guard let incoming = waiting[seat] else { return }
    let outgoing = seated[seat]
    waiting[seat] = outgoing.flatMap { $0.remote || out.contains(seat) ? nil : $0.person }
    seated[seat] = Occupancy(person: incoming, isSubstitute: !(outgoing?.isSubstitute ?? true))
    out.remove(seat)
  }

  private mutating func leave(_ moved: Moved) {
    guard let seat = moved.seat else { return }
    if waiting[seat] == moved.person { waiting[seat] = nil } else { out.insert(seat) }
  }

  private mutating func comeBack(_ moved: Moved) {
    guard let seat = moved.seat else { return }
    out.remove(seat)
  }

  /// On another day everybody comes anew.
  private mutating func startAfresh() {
    seated = [:]
    waiting = [:]
    out = []
    withdrawn = []
    presiding = nil
  }
}
