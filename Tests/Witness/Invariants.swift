import Governance
import Meeting

/// What must be true whenever a record is added, told from the rules and not from the code that keeps them.
///
/// ``broken(by:)`` is asked before the witness hears the record, ``untrue(_:)`` after it has heard the whole act.
extension Witness {
  func broken(by entry: Entry) -> [String] {
    switch entry.event {
    case .opened(let named):
      opening(named)
    case .itemTaken: (open == nil ? [] : ["R24: an item was left with a proposal open"]) + business()
    case .arrived(let arrived): elsewhere(arrived.person, arrived.seat)
    case .substituteSeated(let seated):
      elsewhere(seated.person, seated.seat)
        + (seated.organisation == organisation(seated.seat) ? [] : ["R13a: of another body"])
    case .adviserAdmitted(let admitted): elsewhere(admitted.person, nil)
    case .changedOver: open == nil ? [] : ["R3: changed over during a proposal"]
    case .markedAbsent(let named): chairs[named.seat]?.fill == nil ? [] : ["R7: absent after answering"]
    case .apologiesGiven(let given):
      chairs[given.seat]?.fill.map { $0.substitute } ?? true ? [] : ["R7: apologies after answering"]
    case .chairAppointed(let appointed): appointing(appointed)
    case .proposalPut(let put):
      (open == nil ? [] : ["R24: two proposals are open"]) + proposing(put.electorate, put.quorum, put.to)
    case .proposalAmended(let amended): proposing(amended.electorate, amended.quorum, open?.undertaking)
    case .agreed(let named): answering(named.seats)
    case .stoodAside(let answered), .objected(let answered): answering([answered.seat])
    case .voted(let voted): answering(voted.seats)
    case .moderationAgreed: open?.failed == true ? [] : ["R26: moderation before consensus failed"]
    case .castingVoteGiven: mayCast ? [] : ["R27: a casting vote where there is none"]
    case .decided(let decided): Deciding(decided, self).broken
    case .interestDetermined(let determined):
      meetingDecides(determined.standing)
        + without(sharing(determined.organisation, or: determined.person), determined.standing)
    case .exclusionLifted(let lifted): meetingDecides(lifted.standing) + without(barred(by: lifted), lifted.standing)
    case .heldInPrivate(let held): meetingDecides(held.standing)
    case .itemDeferred(let disposed), .itemReferred(let disposed): meetingDecides(disposed.standing)
    case .minutesApproved(let minutes): meetingDecides(minutes.standing) + clear()
    case .minutesSigned(let signed): signing(signed)
    case .minutesSignedOnPaper(let signed): signingOnPaper(signed)
    case .established, .personNamed, .particularsKept, .keyEnrolled, .holderRecorded, .seatVacated, .termsAdopted,
      .meetingSet, .meetingRearranged, .itemPut, .rollCalled, .notHeld, .adjourned, .resumed, .closed, .urgentItemAdded,
      .itemCarriedForward, .quorumLost, .quorumRestored, .clerkNamed, .witnessNamed, .left, .returned, .withdrew,
      .readmitted,
      .chairVacated, .chairResumed, .heldInPublic, .noted, .summarised, .reworded, .actionAgreed, .actionDone,
      .paperTabled,
      .interestDeclared, .biddersNamed, .nothingDeclared, .decisionFlagged, .proposalWithdrawn, .proposalFell,
      .consensusClosed, .findingReceived, .resultDeclared, .reasonsGiven, .alternativesGiven, .decisionRescinded,
      .decisionDoubted, .doubtEnded, .reported, .undone, .redone, .unknown:
      []
    }
  }

  private func opening(_ named: Opened) -> [String] {
    var broken: [String] = []
    if !isQuorate(counted) || Set(named.quorum.seats) != counted { broken.append("R10: opened without a quorum") }
    let chair = chairs[named.presiding]?.fill
    let isChair = named.presiding == board.terms.chairSeat && chair?.substitute == false
    if !inTheRoom.contains(named.presiding) || !(isChair || presiding == named.presiding) {
      broken.append("R14: opened")
    }
    return broken
  }

  /// R11, R17: somebody presides, and the meeting has its quorum.
  private func business() -> [String] {
    (presiding == nil ? ["R17: nobody presides"] : [])
      + (isQuorate(counted) && !adjourned && opened && !over ? [] : ["R11: business without the meeting's quorum"])
  }

  private func elsewhere(_ person: PersonID, _ seat: SeatID?) -> [String] {
    let other = chairs.contains { id, chair in
      id != seat
        && (chair.waiting?.person == person || (chair.fill.map { $0.person == person && $0.place != .gone } ?? false))
    }
    let advises = seat != nil && attendees[person].map { $0.place != .gone } ?? false
    return other || advises ? ["R2: in another place already"] : []
  }

  private func appointing(_ appointed: ChairAppointed) -> [String] {
    var broken: [String] = []
    if !inTheRoom.contains(appointed.seat) { broken.append("R14: appointed from outside the room") }
    if isConflicted(appointed.seat) { broken.append("R16: a conflicted Chairman") }
    if open != nil, let presiding, !isConflicted(presiding) { broken.append("R15: handed over during a proposal") }
    let chair = board.terms.chairSeat
    let chairCould = inTheRoom.contains(chair) && chairs[chair]?.fill?.substitute == false && !isConflicted(chair)
    if chairCould, appointed.seat != chair { broken.append("R14: the Chair is there") }
    return broken
  }

  /// R7, R9, R19, R20, R23: what must be so when words are put before the Board.
  private func proposing(_ electorate: [SeatID], _ quorum: QuorumCount, _ undertaking: Undertaking?) -> [String] {
    var broken = item == nil ? ["R0: no item is before the meeting"] : []
    if !Set(electorate).isSubset(of: deciding) { broken.append("R21: somebody may not decide it") }
    if case .appoint = undertaking { return broken }
    broken += business() + presidency()
    if case .determine(let person, _, _, _) = undertaking, !sharing(nil, or: person).isDisjoint(with: electorate) {
      broken.append("R20: whoever is concerned takes part")
    }
    guard undertaking == nil else { return broken }
    if Set(quorum.seats) != deciding || !isQuorate(deciding) { broken.append("R9: put without the item's quorum") }
    return broken + clear()
  }

  func presidency() -> [String] {
    presiding.map(isConflicted) ?? false ? ["R16: whoever presides is conflicted"] : []
  }

  func clear() -> [String] {
    (undetermined.isEmpty ? [] : ["R19: an interest is undetermined"])
      + (unasked.isEmpty ? [] : ["R23: \(unasked) have not been asked"])
  }

  private func answering(_ seats: [SeatID]) -> [String] {
    guard let open else { return ["R24: nothing is proposed"] }
    let may = inTheRoom.intersection(open.electorate).subtracting(open.gone)
    return Set(seats).isSubset(of: may) ? [] : ["R7: \(seats) answered, of \(may)"]
  }

  var process: ModerationProcess? {
    (board.terms.moderation + ModerationProcess.wellKnown).first { $0.id == open?.process }
  }

  private var mayCast: Bool {
    guard let open, process?.castingVote == true else { return false }
    let cast = open.votes.values
    return cast.contains(.votesFor) && cast.count { $0 == .votesFor } == cast.count { $0 == .against }
  }

  /// R24a: under the meeting's quorum, by those who may decide the item.
  private func meetingDecides(_ standing: DecisionStanding) -> [String] {
    var broken = business() + presidency() + kept(standing)
    if Set(standing.quorum.seats) != counted { broken.append("R24a: not the meeting's count") }
    if !Set(standing.electorate).isSubset(of: deciding) { broken.append("R21: an excluded seat took part") }
    return broken
  }

  private func without(_ concerned: Set<SeatID>, _ standing: DecisionStanding) -> [String] {
    concerned.isDisjoint(with: standing.electorate) ? [] : ["R20: whoever is concerned took part"]
  }

  private func barred(by lifted: ExclusionLifted) -> Set<SeatID> {
    let bars = barred.filter { $0.person == lifted.person && $0.matter == lifted.matter && ($0.item ?? here) == here }
    return sharing(bars.first?.organisation, or: lifted.person)
  }

  /// R8, R13: what every decision stores of its moment.
  func kept(_ standing: DecisionStanding) -> [String] {
    var broken: [String] = []
    let quorum = standing.quorum
    if !isQuorate(quorum.seats) { broken.append("R8: decided by \(quorum.seats)") }
    if quorum.needed != needed || quorum.of != board.seats.count {
      broken.append("R8: \(quorum.needed) of \(quorum.of)")
    }
    if standing.presiding != presiding {
      broken.append("R13: \(String(describing: standing.presiding)) did not preside")
    }
    let declared = interests.filter { $0.declared.matter == matter }.map(\.record)
    if standing.interests != declared { broken.append("R13: not the interests declared") }
    if taken.contains(where: { $0.standing.decision == standing.decision }) { broken.append("R7: numbered twice") }
    return broken
  }

  private func signing(_ signed: MinutesSigned) -> [String] {
    let presides = presiding.flatMap { chairs[$0]?.fill?.person } == signed.person
    return presides && approved[signed.minutes] == meeting ? [] : ["R41: signed by somebody else, or elsewhere"]
  }

  private func signingOnPaper(_ signed: MinutesSignedOnPaper) -> [String] {
    approved[signed.minutes] == nil ? ["R41: signed on paper before they were approved"] : []
  }
}
