import Governance
import Meeting

/// What must be true after every act, told from the rules and not from the code that keeps them.
enum Invariants {
  static func broken(by act: [Entry], _ before: Affairs, _ after: Affairs) -> [String] {
    places(after) + decisions(in: act, before, after) + proposal(after) + ending(act, after)
  }

  /// R2: nobody is in two places; R20: nobody is there and also gone.
  private static func places(_ affairs: Affairs) -> [String] {
    guard let sitting = affairs.sitting, !sitting.isOver else { return [] }
    var people: [PersonID] = sitting.attendees.filter { $0.out?.withdrawn ?? true }.map(\.person)
    for place in sitting.places.values {
      switch place.presence {
      case .present(let occupant), .withdrawn(let occupant), .remote(let occupant): people.append(occupant.person)
      case .left, .expected, .apologies, .absent, .vacant: break
      }
      if let waiting = place.waiting { people.append(waiting.person) }
    }
    return Set(people).count == people.count ? [] : ["R2: somebody is in two places: \(people.sorted())"]
  }

  /// R8, R9, R19, R21, R23, R26: what a decision stores of the moment it was taken in, counted again from the places.
  private static func decisions(in act: [Entry], _ before: Affairs, _ after: Affairs) -> [String] {
    after.decisionsTaken(in: act).flatMap { decision in
      guard let sitting = before.sitting, let current = sitting.currentItem else { return check(appointment: decision) }
      if case .appointment = decision.subject { return [] }
      let item = sitting.item(current.number) ?? current
      var broken = quorum(decision.standing, before.board)
      let excluded = excludedSeats(from: item, sitting, before)
      guard case .proposal(let decided) = decision.subject else { return broken }
      if case .consensus(let proposal, _) = sitting.stage, proposal.undertaking != nil { return [] }
      if case .moderation(let proposal, _) = sitting.stage, proposal.undertaking != nil { return [] }
      if !excluded.isDisjoint(with: decision.standing.quorum.seats) { broken.append("R9: an excluded seat is counted") }
      if !excluded.isDisjoint(with: decided.voters) { broken.append("R21: an excluded seat decided") }
      if !Set(decided.voters).isSubset(of: decision.standing.electorate) { broken.append("R7: somebody else decided") }
      if sitting.presiding == nil { broken.append("R17: nobody presided") }
      if let presiding = sitting.presiding?.seat, excluded.contains(presiding) { broken.append("R16") }
      if !before.undetermined(item, sitting).isEmpty { broken.append("R19: an interest was undetermined") }
      if !before.unasked(item, sitting).isEmpty { broken.append("R23: somebody was not asked") }
      if decision.standing.manner == .recordedVote {
        guard case .moderation(_, let moderation) = sitting.stage, moderation.round.failed else {
          return broken + ["R26"]
        }
        if decided.carried != carries(moderation) { broken.append("R27: the result is wrong") }
      }
      return broken
    }
  }

  private static func check(appointment decision: Decision) -> [String] {
    if case .appointment = decision.subject { [] } else { ["R0: decided outside an item"] }
  }

  private static func quorum(_ standing: DecisionStanding, _ board: Board) -> [String] {
    let seats = Set(standing.quorum.seats)
    let ldc = seats.contains { $0 == "chair" || $0 == "director" }
    return seats.count >= 4 && ldc && standing.quorum.needed == 4 ? [] : ["R8: \(standing.quorum)"]
  }

  private static func carries(_ moderation: Moderation) -> Bool {
    let (votesFor, against) = (moderation.count(.votesFor), moderation.count(.against))
    if votesFor == against {
      return votesFor > 0 && moderation.casting == .votesFor && moderation.process.id != "two-thirds"
    }
    return moderation.process.id == "two-thirds" ? votesFor * 3 >= (votesFor + against) * 2 : votesFor > against
  }

  private static func excludedSeats(from item: Item, _ sitting: Sitting, _ affairs: Affairs) -> Set<SeatID> {
    let here = "\(sitting.id)/\(item.number)"
    let holding = affairs.exclusions.filter { $0.matter == item.matter && ($0.onlyItem ?? here) == here }
    return Set(
      sitting.places.values.filter { place in
        holding.contains { exclusion in
          exclusion.person == place.presence.occupant?.person
            || (exclusion.organisation != nil
              && exclusion.organisation == affairs.board.seat(place.seat)?.organisation)
        }
      }.map(\.seat))
  }

  /// R28: what is open has its quorum, and nobody in it is excluded; R11: nothing but an appointment is open without one.
  private static func proposal(_ affairs: Affairs) -> [String] {
    guard let sitting = affairs.sitting, case .inSession = sitting.phase else { return [] }
    var broken = affairs.board.quorum(of: sitting.counting).quorate ? [] : ["R11: in session, and inquorate"]
    guard let item = sitting.currentItem, let proposal = sitting.stage?.proposal, proposal.undertaking == nil else {
      return broken
    }
    if !excludedSeats(from: item, sitting, affairs).isDisjoint(with: proposal.electorate) { broken.append("R28") }
    if !affairs.quorum(of: proposal, item, sitting).quorate { broken.append("R28: open without its quorum") }
    return broken
  }

  /// R4: every seat ends a meeting in one state.
  private static func ending(_ act: [Entry], _ affairs: Affairs) -> [String] {
    guard let sitting = affairs.sitting, sitting.isOver else { return [] }
    let open = sitting.places.values.filter { $0.presence == .expected }.map(\.seat)
    return open.isEmpty ? [] : ["R4: \(open) are still expected"]
  }
}

extension Affairs {
  /// The decisions that an act took.
  func decisionsTaken(in act: [Entry]) -> [Decision] {
    (sitting?.decisions ?? []).filter { decision in act.contains { $0.n == decision.record } }
  }
}

extension Decided {
  var voters: [SeatID] { agreed + stoodAside + votedFor + votedAgainst + abstained }
}
