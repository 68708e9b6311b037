import Governance

/// What records about who is here change.
extension Affairs {
  mutating func arrive(_ arrived: Arrived, _ at: Instant) {
    guard let seat = board.seat(arrived.seat) else { return }
    let occupant = Occupant(
      person: arrived.person, isSubstitute: false, organisation: seat.organisation, since: at,
      isRemote: arrived.remotely)
    sitting?.seat(occupant, in: arrived.seat, waiting: arrived.inAttendance)
  }

  mutating func apologise(_ given: ApologiesGiven) {
    sitting?.places[given.seat]?.apologies = .init(reason: given.reason)
    if sitting?.places[given.seat]?.presence.occupant == nil {
      sitting?.places[given.seat]?.presence = .apologies
    }
  }

  mutating func seat(_ seated: SubstituteSeated, _ at: Instant) {
    let occupant = Occupant(
      person: seated.person, isSubstitute: true, organisation: seated.organisation, since: at)
    sitting?.seat(occupant, in: seated.seat, waiting: seated.inAttendance)
  }
}

extension Sitting {
  /// Somebody takes the seat, or waits beside it; whoever goes from the room to a telephone has left an open proposal.
  mutating func seat(_ occupant: Occupant, in seat: SeatID, waiting: Bool) {
    guard !waiting else {
      places[seat]?.waiting = occupant
      return
    }
    if places[seat]?.waiting?.person == occupant.person { places[seat]?.waiting = nil }
    if occupant.isRemote, places[seat]?.presence.isPresent == true { recordGone(seat) }
    places[seat]?.presence = .here(occupant)
  }

  mutating func markAbsent(_ seat: SeatID) {
    places[seat]?.presence = .absent
    places[seat]?.apologies = nil
  }

  /// The one in attendance takes the place; the other stays in attendance if still in the room.
  mutating func changeOver(_ seat: SeatID, _ at: Instant) {
    guard let place = places[seat], var incoming = place.waiting else { return }
    incoming.since = at
    places[seat]?.presence = .here(incoming)
    places[seat]?.waiting = place.presence.attending.flatMap { $0.isRemote ? nil : $0 }
  }

  mutating func admit(_ admitted: AdviserAdmitted, _ at: Instant) {
    attendees.removeAll { $0.person == admitted.person }
    attendees.append(Attendee(person: admitted.person, of: admitted.of, items: admitted.items, since: at))
  }

  mutating func moveOut(_ moved: Moved, withdrawn: Bool, _ at: Instant) {
    guard let seat = moved.seat else { return moveAttendeeOut(moved.person, withdrawn: withdrawn, at) }
    guard let place = places[seat] else { return }
    if place.waiting?.person == moved.person {
      places[seat]?.waiting = nil
    } else if let occupant = place.presence.occupant {
      places[seat]?.presence = withdrawn ? .withdrawn(occupant, at: at) : .left(occupant, at: at)
      if !withdrawn { recordGone(seat) }
    }
  }

  private mutating func moveAttendeeOut(_ person: PersonID, withdrawn: Bool, _ at: Instant) {
    if withdrawn, clerk == person, !attendees.contains(where: { $0.person == person }) { clerksOut.append(person) }
    for index in attendees.indices where attendees[index].person == person {
      attendees[index].out = .init(since: at, withdrawn: withdrawn)
    }
  }

  mutating func moveIn(_ moved: Moved, _ at: Instant) {
    clerksOut.removeAll { $0 == moved.person }
    guard let seat = moved.seat else {
      for index in attendees.indices where attendees[index].person == moved.person { attendees[index].out = nil }
      return
    }
    guard var occupant = places[seat]?.presence.occupant else { return }
    occupant.since = at
    places[seat]?.presence = .here(occupant)
  }

  /// Notes that a member of the electorate left before answering (R7).
  private mutating func recordGone(_ seat: SeatID) {
    guard let stage, var proposal = stage.proposal, proposal.electorate.contains(seat), !proposal.gone.contains(seat)
    else { return }
    switch stage {
    case .proposed:
      proposal.gone.append(seat)
      setStage(.proposed(proposal))
    case .consensus(_, let round):
      if round.answers[seat] == nil { proposal.gone.append(seat) }
      setStage(.consensus(proposal, round))
    case .moderation(_, let moderation):
      let answered = moderation.votes[seat] != nil || moderation.finding?.round.answers[seat] != nil
      if !answered { proposal.gone.append(seat) }
      setStage(.moderation(proposal, moderation))
    case .open, .decided, .deferred, .referred: break
    }
  }
}
