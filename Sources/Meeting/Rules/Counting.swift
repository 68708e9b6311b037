import Governance

/// Who counts, who decides, and who may not: R8, R9, R16, R19, R21 and R23 as questions asked of the affairs.
extension Affairs {
  /// How an item is called across meetings, and its matter unless it names one: `MEETING/N`.
  package func key(_ item: Item, _ sitting: Sitting) -> String { "\(sitting.id)/\(item.number)" }

  package func meetingQuorum(_ sitting: Sitting) -> QuorumCount { board.quorum(of: sitting.counting) }

  /// Members are in the room, and no holder of an elected Member's post among them; said, never refused (R6, report 4.8).
  package func lacksElectedMember(_ sitting: Sitting) -> Bool {
    !sitting.inTheRoom.isEmpty
      && !board.seats.contains { seat in
        seat.elected && sitting.inTheRoom.contains(seat.id)
          && sitting.places[seat.id]?.presence.occupant?.isSubstitute == false
      }
  }

  /// The seats that may take part in deciding an item: in the room and not excluded from it (R9, R21).
  package func deciding(_ item: Item, _ sitting: Sitting) -> Set<SeatID> {
    sitting.inTheRoom.subtracting(excludedSeats(item, sitting))
  }

  package func itemQuorum(_ item: Item, _ sitting: Sitting) -> QuorumCount {
    board.quorum(of: deciding(item, sitting))
  }

  /// Of those who decide the item as far as it has come: on the open proposal, or on whatever is put next.
  package func decidingQuorum(_ item: Item, at stage: Stage, _ sitting: Sitting) -> QuorumCount {
    stage.proposal.map { quorum(of: $0, item, sitting) } ?? itemQuorum(item, sitting)
  }

  /// The count an open proposal stands under: its electorate, as far as it has not left the room since (R7, R28).
  package func quorum(of proposal: Proposal, _ item: Item, _ sitting: Sitting) -> QuorumCount {
    board.quorum(of: deciding(item, sitting).intersection(proposal.electorate).subtracting(proposal.gone))
  }

  /// The exclusions that hold in an item, whether made for it or for its matter (R20).
  package func exclusions(_ item: Item, _ sitting: Sitting) -> [Exclusion] {
    exclusions.filter { exclusion in
      exclusion.matter == item.matter && (exclusion.onlyItem.map { $0 == key(item, sitting) } ?? true)
    }
  }

  /// The exclusion that keeps this person, in this seat, from deciding an item; the strictest, where there are several.
  package func exclusion(of person: PersonID, in seat: SeatID?, _ item: Item, _ sitting: Sitting) -> Exclusion? {
    let organisation = seat.flatMap(board.seat)?.organisation
    let holding = exclusions(item, sitting).filter { exclusion in
      exclusion.person == person || (organisation != nil && exclusion.organisation == organisation)
    }
    return holding.first { $0.effect == .withdraws } ?? holding.first
  }

  package func excludedSeats(_ item: Item, _ sitting: Sitting) -> Set<SeatID> {
    Set(
      sitting.places.values.filter { place in
        guard let occupant = place.presence.occupant else { return false }
        return exclusion(of: occupant.person, in: place.seat, item, sitting) != nil
      }.map(\.seat))
  }

  /// Interests in an item that the Board has still to determine (R19).
  ///
  /// One that was determined for another item only counts when its person is here; one never determined always does.
  package func undetermined(_ item: Item, _ sitting: Sitting) -> [Interest] {
    interests.filter { interest in
      interest.declared.matter == item.matter && !interest.settled
        && !interest.settledFor.contains(key(item, sitting))
        && (interest.determinations.isEmpty || isHere(interest, sitting))
    }
  }

  /// Undetermined interests in an item that this person, in this seat, has or shares (R16).
  package func undetermined(
    of person: PersonID, in seat: SeatID?, _ item: Item, _ sitting: Sitting
  ) -> [Interest] {
    let organisation = seat.flatMap(board.seat)?.organisation
    return undetermined(item, sitting).filter { interest in
      interest.declared.person == person
        || (organisation != nil && interest.declared.organisation == organisation)
    }
  }

  private func isHere(_ interest: Interest, _ sitting: Sitting) -> Bool {
    people(at: sitting).contains { $0.person == interest.declared.person }
      || sitting.counting.contains { board.seat($0)?.organisation == interest.declared.organisation }
  }

  /// Whether this member may not preside over an item: excluded from it, or with an interest undetermined (R16).
  package func isConflicted(_ person: PersonID, in seat: SeatID, _ item: Item, _ sitting: Sitting) -> Bool {
    exclusion(of: person, in: seat, item, sitting) != nil
      || !undetermined(of: person, in: seat, item, sitting).isEmpty
  }

  /// Everyone at the meeting with the place they fill: members, substitutes, advisers and the clerk.
  ///
  /// Who takes part from elsewhere, or is out for this item only, is at the meeting too: they are asked as all are (R23).
  package func people(at sitting: Sitting) -> [(person: PersonID, seat: SeatID?)] {
    var people: [(PersonID, SeatID?)] = []
    for seat in board.seats {
      guard let place = sitting.places[seat.id] else { continue }
      if let occupant = place.presence.attending { people.append((occupant.person, seat.id)) }
      if let waiting = place.waiting { people.append((waiting.person, nil)) }
    }
    people += sitting.attendees.filter(\.isHere).map { ($0.person, nil) }
    if let clerk = sitting.clerk, !people.contains(where: { $0.0 == clerk }) { people.append((clerk, nil)) }
    return people
  }

  /// Those who have neither declared nor denied an interest in an item with bidders (R23).
  package func unasked(_ item: Item, _ sitting: Sitting) -> [PersonID] {
    guard !bidders(item, sitting).isEmpty else { return [] }
    let answered = nothingToDeclare[item.matter] ?? []
    return people(at: sitting).filter { person, seat in
      if let attendee = sitting.attendees.first(where: { $0.person == person }), !attendee.attends(item: item.number) {
        return false
      }
      return !answered.contains(person) && !hasDeclared(person, seat, item)
    }.map(\.person)
  }

  /// Who bids in an item: those named in it, or whenever else the matter was before the Board (R20, R23).
  package func bidders(_ item: Item, _ sitting: Sitting) -> [Bidder] {
    let items = past.flatMap(\.items) + sitting.items
    return items.filter { $0.matter == item.matter }.flatMap(\.bidders)
  }

  private func hasDeclared(_ person: PersonID, _ seat: SeatID?, _ item: Item) -> Bool {
    let organisation = seat.flatMap(board.seat)?.organisation
    return interests.contains { interest in
      interest.declared.matter == item.matter
        && (interest.declared.person == person
          || (organisation != nil && interest.declared.organisation == organisation))
    }
  }

  /// Where a person is in the meeting, or was last, if anywhere (R2).
  package func place(of person: PersonID, in sitting: Sitting) -> SeatID? {
    let places = board.seats.compactMap { sitting.places[$0.id] }
    return places.first { $0.presence.attending?.person == person }?.seat ?? lastLeft(by: person, places)
  }

  /// The seat that somebody left last; the later in the board file's order, of two left in the same second.
  private func lastLeft(by person: PersonID, _ places: [Place]) -> SeatID? {
    var last: (seat: SeatID, at: Instant)?
    for place in places {
      guard case .left(let occupant, let at) = place.presence, occupant.person == person else { continue }
      if let found = last, found.at > at { continue }
      last = (place.seat, at)
    }
    return last?.seat
  }
}
