import Governance

/// Declarations and the Board's determinations of them; R16, R18–R23.
extension Affairs {
  func declare(
    _ who: Who, _ category: InterestCategory, _ what: String, _ matter: MatterID?, _ held: InterestHolder,
    _ sensitive: Bool
  ) throws(Refusal) -> [Event] {
    try said(what, "what the interest is")
    let open = underWay
    let matter = try self.matter(matter, open)
    let (person, seat) = try find(who, in: open)
    let organisation = category == .organisational ? body(of: person, in: seat, open) : nil
    let (words, kept) = worded(what, privately: sensitive)
    let declared = InterestDeclared(
      person: person, seat: seat, category: category, organisation: organisation, nature: words, matter: matter,
      held: held, sensitive: sensitive)
    return [.interestDeclared(declared)] + kept + flagged(by: declared)
  }

  /// The body somebody sits for, or waits to sit for.
  private func body(of person: PersonID, in seat: SeatID?, _ sitting: Sitting?) -> OrganisationID? {
    if let seat { return board.seat(seat)?.organisation }
    return sitting?.places.values.first { $0.waiting?.person == person }?.waiting?.organisation
  }

  /// The matter named, where a number names an item of this meeting; otherwise the matter of the item being taken.
  private func matter(_ named: MatterID?, _ sitting: Sitting?) throws(Refusal) -> MatterID {
    if let named {
      guard let number = Int(named.text) else { return named }
      // A number is an item's, and items are of a meeting that is not over.
      if sitting == nil, let over = self.sitting { throw .untimely(.meetingOver(over.id)) }
      guard let item = sitting?.item(number) else { throw .untimely(.unknownItem(number)) }
      return item.matter
    }
    guard let item = sitting?.currentItem else { throw .conflicted(.noMatter) }
    return item.matter
  }

  /// Decisions already taken in the matter, in which this person or their body had a part (R18).
  private func flagged(by declared: InterestDeclared) -> [Event] {
    meetings.flatMap { meeting in
      meeting.decisions.filter { decision in
        guard case .proposal = decision.subject, let item = decision.item.flatMap(meeting.item) else { return false }
        return item.matter == declared.matter && !decision.flagged && hadPart(declared, decision, item, meeting)
      }.map { .decisionFlagged(.init(decision: $0.id)) }
    }
  }

  /// Whether the person decided it, or advised on it, or the body did whose interest it is.
  private func hadPart(
    _ declared: InterestDeclared, _ decision: Decision, _ item: Item, _ meeting: Sitting
  ) -> Bool {
    let seats = decision.standing.electorate.filter { seat in
      let place = meeting.places[seat]
      return place?.presence.occupant?.person == declared.person || place?.waiting?.person == declared.person
        || (declared.organisation != nil && board.seat(seat)?.organisation == declared.organisation)
    }
    return !seats.isEmpty
      || meeting.attendees.contains { $0.person == declared.person && $0.attends(item: item.number) }
  }

  func nameBidders(_ number: Int, _ bidders: [Bidder]) throws(Refusal) -> [Event] {
    let sitting = try current()
    guard sitting.item(number) != nil else { throw .untimely(.unknownItem(number)) }
    guard !bidders.isEmpty else { throw .untimely(.emptyText("the bidders")) }
    for bidder in bidders {
      try said(bidder.name, "the bidder’s name")
      if let id = bidder.organisation, board.organisation(id) == nil { throw .misplaced(.unknownOrganisation(id)) }
    }
    return [.biddersNamed(.init(item: number, bidders: bidders))]
  }

  func denyInterest(_ who: Who) throws(Refusal) -> [Event] {
    let sitting = try called("record that")
    let (item, _) = try itemTaken("record that there is nothing to declare", sitting)
    let bidders = bidders(item, sitting)
    guard !bidders.isEmpty else { throw .conflicted(.noBidders(item.number)) }
    let (person, seat) = try find(who, in: sitting)
    if let organisation = seat.flatMap(board.seat)?.organisation,
      bidders.contains(where: { $0.organisation == organisation })
    {
      throw .conflicted(.organisationBids(organisation))
    }
    guard !interests.contains(where: { $0.declared.matter == item.matter && $0.declared.person == person }) else {
      throw .conflicted(.alreadyDeclared(person))
    }
    guard nothingToDeclare[item.matter]?.contains(person) != true else {
      throw .untimely(.alreadySo("\(name(person)) has answered already."))
    }
    return [.nothingDeclared(.init(person: person, seat: seat, matter: item.matter))]
  }

  func determine(
    _ who: Who, _ effect: Participation, _ reason: String, lasting: Bool, _ at: Instant,
    _ manner: Manner = .withoutDissent
  ) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try before("determine an interest")
    try said(reason, "the reason")
    try check(.meetingQuorum, sitting, item, stage)
    let (person, seat) = try find(who, in: sitting)
    let open = undetermined(of: person, in: seat, item, sitting)
    guard !open.isEmpty else { throw .conflicted(.nothingToDetermine(person)) }
    let organisation = open.compactMap(\.declared.organisation).first
    let sharing = seats(sharing: organisation, or: person, sitting)
    let electorate = deciding(item, sitting).subtracting(sharing)
    guard !electorate.isEmpty else { throw .conflicted(.nobodyToDetermine) }
    let determined = InterestDetermined(
      person: person, seat: seat, organisation: organisation, interests: open.map(\.record), matter: item.matter,
      effect: effect, reason: reason, lasting: lasting,
      standing: standing(manner, quorum: meetingQuorum(sitting), electorate: electorate, sitting))
    let leaving = effect == .withdraws ? withdrawals(person, sharing, sitting) : []
    return following(.interestDetermined(determined), at, with: leaving)
  }

  /// The seats whose occupants have the interest: the person's own, or all of the body whose interest it is (R16).
  private func seats(sharing organisation: OrganisationID?, or person: PersonID, _ sitting: Sitting) -> Set<SeatID> {
    Set(
      sitting.places.values.filter { place in
        place.presence.occupant?.person == person
          || (organisation != nil && board.seat(place.seat)?.organisation == organisation)
      }.map(\.seat))
  }

  private func withdrawals(_ person: PersonID, _ seats: Set<SeatID>, _ sitting: Sitting) -> [Event] {
    var events: [Event] = board.inOrder(seats).compactMap { seat in
      guard let presence = sitting.places[seat]?.presence, !presence.isWithdrawn, let occupant = presence.attending
      else { return nil }
      return .withdrew(.init(person: occupant.person, seat: seat))
    }
    if sitting.attendees.contains(where: { $0.person == person && $0.out == nil }) {
      events.append(.withdrew(.init(person: person, seat: nil)))
    } else if sitting.mustSendOut(clerk: person) {
      events.append(.withdrew(.init(person: person, seat: nil)))
    }
    return events
  }

  func lift(
    _ who: Who, _ named: MatterID, _ reason: String, _ manner: Manner = .withoutDissent
  ) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try before("lift an exclusion")
    try said(reason, "the reason")
    let matter = try self.matter(named, sitting)
    try check(.meetingQuorum, sitting, item, stage)
    let found = try find(who, in: sitting)
    guard let exclusion = exclusion(of: found.person, in: found.seat, from: matter, now: key(item, sitting)) else {
      throw .conflicted(.notExcluded(found.person, matter))
    }
    // Of a body excluded as one, whoever declared the interest is named, whoever asks now.
    let (person, seat) = try find(.person(exclusion.person), in: sitting)
    let sharing = seats(sharing: exclusion.organisation, or: person, sitting)
    let electorate = deciding(item, sitting).subtracting(sharing)
    guard !electorate.isEmpty else { throw .conflicted(.nobodyToDetermine) }
    return [
      .exclusionLifted(
        .init(
          person: person, seat: seat, matter: matter, reason: reason,
          standing: standing(manner, quorum: meetingQuorum(sitting), electorate: electorate, sitting)))
    ]
  }

  /// An exclusion that lasts, or holds in the item being taken: what an earlier item was limited to has ended by itself.
  private func exclusion(
    of person: PersonID, in seat: SeatID?, from matter: MatterID, now: String
  ) -> Exclusion? {
    let organisation = seat.flatMap(board.seat)?.organisation
    let holding = exclusions.filter { $0.matter == matter && ($0.onlyItem ?? now) == now }
    return holding.first { $0.person == person }
      ?? holding.first { organisation != nil && $0.organisation == organisation }
  }
}
