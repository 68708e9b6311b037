import Governance
import Meeting

/// A proposal decided, against what the witness heard of it.
struct Deciding {
  let decided: Decided
  let witness: Witness

  init(_ decided: Decided, _ witness: Witness) {
    self.decided = decided
    self.witness = witness
  }

  var broken: [String] {
    guard let open = witness.open else { return ["R24: nothing was proposed"] }
    let standing = decided.standing
    let isAppointment = if case .appoint = open.undertaking { true } else { false }
    var broken = outcome(open) + (isAppointment ? [] : witness.kept(standing) + witness.presidency())
    if witness.presiding == nil, !isAppointment { broken.append("R17: nobody presided") }
    if standing.electorate != open.electorate { broken.append("R7: not those it was put to") }
    let voters = decided.agreed + decided.stoodAside + decided.votedFor + decided.votedAgainst + decided.abstained
    if !Set(voters).isSubset(of: open.electorate) { broken.append("R7: somebody else decided") }
    if !witness.barredSeats.isDisjoint(with: open.electorate) { broken.append("R21: an excluded seat could decide") }
    guard open.undertaking == nil else { return broken }
    let still = witness.deciding.intersection(open.electorate).subtracting(open.gone)
    if Set(standing.quorum.seats) != still { broken.append("R9: counted \(standing.quorum.seats), not \(still)") }
    if !witness.isQuorate(witness.counted) { broken.append("R11: decided without the meeting's quorum") }
    return broken + witness.clear()
  }

  private func outcome(_ open: Witness.Open) -> [String] {
    let still = witness.inTheRoom.intersection(open.electorate).subtracting(open.gone)
    switch decided.standing.manner {
    case .withoutDissent: return ["R25: a proposal is not agreed unasked"]
    case .consensus, .moderatorsFinding:
      var broken: [String] = []
      if !open.objected.isEmpty || open.agreed.isEmpty || !still.isSubset(of: open.answered) || !decided.carried {
        broken.append("R25: no consensus")
      }
      let isFinding = decided.standing.manner == .moderatorsFinding
      let moderated = open.failed && open.finding && !open.findingFailed
      if isFinding != moderated || (isFinding && witness.process?.kind != .independentModerator) {
        broken.append("R29: no finding was adopted")
      }
      if !isFinding, open.failed { broken.append("R25: consensus had failed") }
      return broken
    case .recordedVote:
      guard open.failed, let process = witness.process, process.kind == .recordedVote else {
        return ["R26: a vote without failed consensus and an agreed process"]
      }
      var broken = still.isSubset(of: open.votes.keys) ? [] : ["R27: not all had voted"]
      if decided.carried != carries(open, process) { broken.append("R27: the result is wrong") }
      if decided.votedFor.count != open.votes.values.count(where: { $0 == .votesFor }) { broken.append("R27: votes") }
      return broken
    }
  }

  private func carries(_ open: Witness.Open, _ process: ModerationProcess) -> Bool {
    var votesFor = open.votes.values.count { $0 == .votesFor }
    var against = open.votes.values.count { $0 == .against }
    if open.casting == .votesFor { votesFor += 1 }
    if open.casting == .against { against += 1 }
    switch process.majority {
    case .simple: return votesFor > against
    case .twoThirds: return votesFor > 0 && votesFor * 3 >= (votesFor + against) * 2
    case .allButOne: return votesFor > against && against < 2
    }
  }
}

extension Witness {
  /// After an act: nobody is in two places, what is in session may be, and the meeting's state is what was told.
  func untrue(_ affairs: Affairs) -> [String] {
    guard let sitting = affairs.sitting else { return [] }
    var untrue: [String] = []
    if !over {
      if Set(people).count != people.count { untrue.append("R2: somebody is in two places: \(people.sorted())") }
      if opened, !adjourned, inquorate == isQuorate(counted) { untrue.append("R11: \(counted) in the room") }
    }
    if let open, open.undertaking == nil, !adjourned, !over {
      let still = deciding.intersection(open.electorate).subtracting(open.gone)
      if !isQuorate(still) { untrue.append("R28: open without its quorum") }
    }
    if let open, !over, !barredSeats.isDisjoint(with: open.electorate) {
      untrue.append("R28: open to an excluded seat")
    }
    if sitting.isOver != over || sitting.presiding?.seat != presiding || sitting.currentItem?.number != item && !over {
      untrue.append("R39: the state is not what was recorded")
    }
    if (sitting.stage?.proposal == nil) != (open == nil), !over { untrue.append("R39: a proposal is lost or invented") }
    if Set(sitting.decisions.map(\.id)) != Set(taken.map(\.standing.decision)) { untrue.append("R39: decisions") }
    for seat in board.seats where state(chairs[seat.id]) != state(sitting.places[seat.id]) {
      untrue.append("R4: \(seat.id) is \(state(sitting.places[seat.id])), not \(state(chairs[seat.id]))")
    }
    return untrue + ending()
  }

  /// R4: every seat ends a meeting in one state, and none as merely expected.
  private func ending() -> [String] {
    guard over else { return [] }
    let open = chairs.filter { $0.value.fill == nil && $0.value.excuse == .unknown }.map(\.key).sorted()
    return open.isEmpty ? [] : ["R4: \(open) are still expected"]
  }

  private func state(_ chair: Chair?) -> String {
    guard let fill = chair?.fill else { return "\(chair?.excuse ?? .unknown)" }
    switch fill.place {
    case .gone: return "gone \(fill.person.record)"
    case .out: return "out \(fill.person.record)"
    case .room: return "\(fill.remote ? "remote" : "room") \(fill.person.record)"
    }
  }

  private func state(_ place: Place?) -> String {
    switch place?.presence {
    case .expected, nil: "unknown"
    case .present(let occupant): "room \(occupant.person.record)"
    case .withdrawn(let occupant, _): "out \(occupant.person.record)"
    case .remote(let occupant): "remote \(occupant.person.record)"
    case .left(let occupant, _): "gone \(occupant.person.record)"
    case .apologies: "apologies"
    case .absent: "absent"
    case .vacant: "vacant"
    }
  }

  /// R44: decisions whose quorum a departure entered late would have broken, told from the departures alone.
  func doubts(_ moved: Moved, at: Instant) -> Set<DecisionID> {
    guard let seat = moved.seat, counted.contains(seat), chairs[seat]?.fill?.person == moved.person else { return [] }
    return Set(
      taken.filter { decision in
        guard decision.needsQuorum, decision.at > at, decision.standing.quorum.seats.contains(seat) else {
          return false
        }
        let late = departures.filter { $0.record > decision.record && $0.at < decision.at }.map(\.seat)
        return !isQuorate(Set(decision.standing.quorum.seats).subtracting(late + [seat]))
      }.map(\.standing.decision))
  }
}
