import Governance

/// Who counts, who decides, and who may not: R8, R9, R16, R19, R21 and R23 as questions asked of the affairs.
extension Affairs {
  /// How an item is called across meetings, and its matter unless it names one: `MEETING/N`.
  package func key(_ item: Item, _ sitting: Sitting) -> String { "\(sitting.id)/\(item.number)" }

  package func meetingQuorum(_ sitting: Sitting) -> QuorumCount { board.quorum(of: sitting.counting) }

  /// The seats that may take part in deciding an item: in the room and not excluded from it (R9, R21).
  package func deciding(_ item: Item, _ sitting: Sitting) -> Set<SeatID> {
    sitting.inTheRoom.subtracting(excludedSeats(item, sitting))
  }

  package func itemQuorum(_ item: Item, _ sitting: Sitting) -> QuorumCount {
    board.quorum(of: deciding(item, sitting))
  }

  /// The count an open proposal stands under: its electorate, as far as it is still in the room (R7, R28).
  package func quorum(of proposal: Proposal, _ item: Item, _ sitting: Sitting) -> QuorumCount {
    board.quorum(of: deciding(item, sitting).intersection(proposal.electorate))
  }

  /// The exclusions that hold in an item, whether made for it or for its matter (R20).
  package func exclusions(_ item: Item, _ sitting: Sitting) -> [Exclusion] {
    exclusions.filter { exclusion in
      exclusion.matter == item.matter && (exclusion.onlyItem.map { $0 == key(item, sitting) } ?? true)
    }
  }

  /// The exclusion that keeps this person, in this seat, from deciding an item.
  package func exclusion(of person: PersonID, in seat: SeatID?, _ item: Item, _ sitting: Sitting) -> Exclusion? {
    let organisation = seat.flatMap(board.seat)?.organisation
    return exclusions(item, sitting).first { exclusion in
      exclusion.person == person || (organisation != nil && exclusion.organisation == organisation)
    }
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
  /// One declared at an earlier meeting, and determined then for that meeting's item only, counts when its person is here.
  package func undetermined(_ item: Item, _ sitting: Sitting) -> [Interest] {
    interests.filter { interest in
      interest.declared.matter == item.matter && !interest.settled
        && !interest.settledFor.contains(key(item, sitting))
        && (interest.meeting == sitting.id || interest.meeting == nil || isHere(interest, sitting))
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
  package func people(at sitting: Sitting) -> [(person: PersonID, seat: SeatID?)] {
    var people: [(PersonID, SeatID?)] = []
    for seat in board.seats {
      guard let place = sitting.places[seat.id] else { continue }
      switch place.presence {
      case .present(let occupant), .withdrawn(let occupant), .remote(let occupant):
        people.append((occupant.person, seat.id))
      case .expected, .left, .apologies, .absent, .vacant: break
      }
      if let waiting = place.waiting { people.append((waiting.person, nil)) }
    }
    people += sitting.attendees.filter { $0.out?.withdrawn ?? true }.map { ($0.person, nil) }
    if let clerk = sitting.clerk, !people.contains(where: { $0.0 == clerk }) { people.append((clerk, nil)) }
    return people
  }

  /// Those who have neither declared nor denied an interest in an item with bidders (R23).
  package func unasked(_ item: Item, _ sitting: Sitting) -> [PersonID] {
    guard !item.bidders.isEmpty else { return [] }
    let answered = nothingToDeclare[item.matter] ?? []
    return people(at: sitting).filter { person, seat in
      if let attendee = sitting.attendees.first(where: { $0.person == person }), !attendee.attends(item: item.number) {
        return false
      }
      return !answered.contains(person) && !hasDeclared(person, seat, item)
    }.map(\.person)
  }

  private func hasDeclared(_ person: PersonID, _ seat: SeatID?, _ item: Item) -> Bool {
    let organisation = seat.flatMap(board.seat)?.organisation
    return interests.contains { interest in
      interest.declared.matter == item.matter
        && (interest.declared.person == person
          || (organisation != nil && interest.declared.organisation == organisation))
    }
  }

  /// Where a person is in the meeting, if anywhere (R2).
  package func place(of person: PersonID, in sitting: Sitting) -> SeatID? {
    sitting.places.values.first { place in
      switch place.presence {
      case .present(let occupant), .withdrawn(let occupant), .remote(let occupant), .left(let occupant, _):
        occupant.person == person
      case .expected, .apologies, .absent, .vacant: false
      }
    }?.seat
  }
}
