import Governance

/// Out of the room and back, and who has the chair; R4, R14–R17, R21, R44.
extension Affairs {
  func leave(_ who: Who, _ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try called("record that somebody left")
    let (person, _) = try find(who, in: sitting)
    guard let moved = inside(person, sitting) else { throw .misplaced(.notInTheRoom(name(person))) }
    if let came = came(person, after: at, sitting) { throw .misplaced(.cameLater(person, came)) }
    return following(.left(moved), at) + doubts(moved, since: at, sitting)
  }

  /// Where somebody who is in the room is: in a seat, waiting beside one, or advising.
  private func inside(_ person: PersonID, _ sitting: Sitting) -> Moved? {
    if let seat = filled(by: person, sitting) { return Moved(person: person, seat: seat) }
    let advises = sitting.attendees.contains { $0.person == person && $0.isHere }
    return advises || sitting.clerk == person ? Moved(person: person, seat: nil) : nil
  }

  /// Decisions taken since an earlier departure now entered, whose quorum that seat's going would have broken (R44).
  private func doubts(_ moved: Moved, since: Instant, _ sitting: Sitting) -> [Event] {
    guard let seat = moved.seat, sitting.places[seat]?.presence.counts == true,
      sitting.places[seat]?.presence.occupant?.person == moved.person
    else { return [] }
    return sitting.decisions.filter { decision in
      let counted = Set(decision.standing.quorum.seats)
      guard decision.at > since, decision.needsQuorum, counted.contains(seat) else { return false }
      // Alone none of those who went may have broken its quorum, but together.
      let gone = Set(goneBefore(decision, in: sitting).map(\.seat)).union([seat])
      return !board.quorum(of: counted.subtracting(gone)).quorate
    }.map { .decisionDoubted(.init(decision: $0.id, seat: seat)) }
  }

  func returnToRoom(_ who: Who, _ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try called("record that somebody returned")
    let (person, _) = try find(who, in: sitting)
    let filled = filled(by: person, sitting)
    if let filled {
      guard case .withdrawn(let occupant, _) = sitting.places[filled]?.presence, occupant.person == person else {
        throw .misplaced(.notOut(name(person)))
      }
    }
    // An adviser who went and then took a seat comes back to the seat (R2).
    if filled == nil, let attendee = sitting.attendees.first(where: { $0.person == person }), let out = attendee.out {
      if out.withdrawn, sitting.stage?.proposal != nil { throw .misplaced(.returnDuringProposal(name(person))) }
      let out = out.withdrawn ? [] : kept(out: person, nil, sitting)
      return following(.returned(.init(person: person, seat: nil)), at, with: out)
    }
    guard let seat = place(of: person, in: sitting), let presence = sitting.places[seat]?.presence else {
      throw .misplaced(.notOut(name(person)))
    }
    let returned = Event.returned(.init(person: person, seat: seat))
    switch presence {
    case .left:
      if sitting.attendees.contains(where: { $0.person == person && $0.isHere }) {
        throw .misplaced(.inAnotherPlace(person, nil))
      }
      return following(returned, at, with: kept(out: person, seat, sitting))
    case .withdrawn:
      guard sitting.stage?.proposal == nil else { throw .misplaced(.returnDuringProposal(name(person))) }
      return following(returned, at)
    case .present, .remote, .expected, .apologies, .absent, .vacant: throw .misplaced(.notOut(name(person)))
    }
  }

  func chair(_ id: SeatID, _ manner: Manner = .withoutDissent) throws(Refusal) -> [Event] {
    let sitting = try called("appoint a Chairman")
    let place = try place(id, sitting)
    if case .suspended(.adjourned, _) = sitting.phase { throw .untimely(.adjourned(deed: "appoint a Chairman")) }
    guard case .present(let occupant) = place.presence else { throw .unquorate(.cannotPreside(id)) }
    guard sitting.presiding?.seat != id else {
      throw .untimely(.alreadySo("\(name(occupant.person)) already presides."))
    }
    let item = sitting.currentItem
    if let item, isConflicted(occupant.person, in: id, item, sitting) { throw .unquorate(.candidateConflicted(id)) }
    let presidingConflicted = sitting.presiding.map { presiding in
      item.map { isConflicted(presiding.person, in: presiding.seat, $0, sitting) } ?? false
    }
    if sitting.stage?.proposal != nil, presidingConflicted == false { throw .unquorate(.handOverDuringProposal) }
    let isChair = id == board.terms.chairSeat && !occupant.isSubstitute
    if isChair { return [.chairAppointed(handOver(id, occupant))] }
    if chairIsFree(sitting, item) { throw .unquorate(.chairIsHere) }
    let forItem = presidingConflicted == true || (sitting.presiding == nil && sitting.lender != nil)
    let appointed = ChairAppointed(
      seat: id, person: occupant.person, item: forItem ? item?.number : nil, handedOver: false,
      standing: standing(
        manner, quorum: meetingQuorum(sitting), electorate: sitting.inTheRoom, sitting))
    return [.chairAppointed(appointed)]
  }

  private func handOver(_ id: SeatID, _ occupant: Occupant) -> ChairAppointed {
    ChairAppointed(seat: id, person: occupant.person, item: nil, handedOver: true, standing: nil)
  }

  /// The Chair is in the room and could preside: nobody else is appointed (R14).
  func chairIsFree(_ sitting: Sitting, _ item: Item?) -> Bool {
    guard chairIsInTheRoom(sitting), let chair = holders[board.terms.chairSeat] else { return false }
    return item.map { !isConflicted(chair, in: board.terms.chairSeat, $0, sitting) } ?? true
  }
}
