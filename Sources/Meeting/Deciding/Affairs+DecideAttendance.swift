import Governance

/// Coming, going, standing in and taking the chair; R1–R5, R7, R13a, R14–R17, R44.
extension Affairs {
  func present(_ id: SeatID, remotely: Bool, _ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try called("record who is here")
    let place = try place(id, sitting)
    guard let holder = holders[id], place.presence != .vacant else { throw .misplaced(.seatVacant(id)) }
    if let elsewhere = elsewhere(holder, than: id, sitting) { throw elsewhere }
    var arrived = Arrived(seat: id, person: holder, remotely: remotely, inAttendance: false)
    switch place.presence {
    case .expected, .apologies, .absent, .vacant: break
    case .left(let occupant, _): arrived.inAttendance = awaitsChangeover(from: occupant, to: holder, sitting)
    case .present(let occupant), .withdrawn(let occupant, _), .remote(let occupant):
      guard occupant.isSubstitute else {
        try checkMoves(occupant, remotely: remotely, place)
        return following(.arrived(arrived), at)
      }
      guard place.waiting == nil else { throw .misplaced(.seatFilled(id)) }
      arrived.inAttendance = true
    }
    return following(.arrived(arrived), at, with: arrived.inAttendance ? [] : kept(out: holder, id, sitting))
  }

  /// Somebody here arrives only by going from the telephone to the room, or the other way.
  private func checkMoves(_ holder: Occupant, remotely: Bool, _ place: Place) throws(Refusal) {
    if case .withdrawn = place.presence {
      throw .untimely(.alreadySo("\(name(holder.person)) has withdrawn from this item."))
    }
    guard holder.isRemote != remotely else { throw .untimely(.alreadySo("\(name(holder.person)) is already here.")) }
  }

  /// A seat left by one is not taken by the other while a proposal is open: that would be a changeover (R3).
  private func awaitsChangeover(from occupant: Occupant, to person: PersonID, _ sitting: Sitting) -> Bool {
    occupant.person != person && sitting.stage?.proposal != nil
  }

  /// Refuses somebody who already fills another place (R2).
  private func elsewhere(_ person: PersonID, than seat: SeatID, _ sitting: Sitting) -> Refusal? {
    if let other = filled(by: person, sitting), other != seat { return .misplaced(.inAnotherPlace(person, other)) }
    let advises = sitting.attendees.contains { $0.person == person && $0.isHere }
    return advises ? .misplaced(.inAnotherPlace(person, nil)) : nil
  }

  /// The seat somebody fills now, or waits beside; having left it frees them.
  func filled(by person: PersonID, _ sitting: Sitting) -> SeatID? {
    sitting.places.values.first { place in
      place.waiting?.person == person || place.presence.attending?.person == person
    }?.seat
  }

  /// Somebody who must withdraw from the item before the meeting does not enter the room for it (R20).
  func kept(out person: PersonID, _ seat: SeatID?, _ sitting: Sitting) -> [Event] {
    guard let item = sitting.currentItem,
      exclusion(of: person, in: seat, item, sitting)?.effect == .withdraws
    else { return [] }
    return [.withdrew(.init(person: person, seat: seat))]
  }

  /// They are given once, and once more where the reason comes later.
  func apologies(_ id: SeatID, _ reason: String?) throws(Refusal) -> [Event] {
    let place = try place(id, try current())
    switch place.presence {
    case .expected, .absent, .apologies: break
    case .vacant: throw .misplaced(.seatVacant(id))
    case .present(let occupant), .withdrawn(let occupant, _), .remote(let occupant), .left(let occupant, _):
      guard occupant.isSubstitute else { throw .misplaced(.answered(id)) }
    }
    if let given = place.apologies, given.reason != nil || reason == nil {
      let holder = holders[id].map(name) ?? title(id)
      throw .untimely(.alreadySo("Apologies have been given for \(holder)."))
    }
    return [.apologiesGiven(.init(seat: id, reason: reason))]
  }

  func absent(_ id: SeatID) throws(Refusal) -> [Event] {
    let place = try place(id, try called("mark anyone absent"))
    switch place.presence {
    case .expected, .apologies: return [.markedAbsent(.init(seat: id))]
    case .absent: throw .untimely(.alreadySo("\(whoever(in: id)) is already marked absent."))
    case .vacant: throw .misplaced(.seatVacant(id))
    case .present, .withdrawn, .remote, .left: throw .misplaced(.answered(id))
    }
  }

  func substitute(_ id: SeatID, _ who: Who, of organisation: OrganisationID, _ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try called("seat a substitute")
    let place = try place(id, sitting)
    let seat = try knownSeat(id)
    guard place.presence != .vacant, let holder = holders[id] else { throw .misplaced(.seatVacant(id)) }
    guard board.organisation(organisation) != nil else { throw .misplaced(.unknownOrganisation(organisation)) }
    guard seat.organisation == organisation else { throw .misplaced(.wrongOrganisation(id, organisation)) }
    let found = try identify(who)
    guard found.person != holder else { throw .misplaced(.isTheHolder(id)) }
    if let elsewhere = elsewhere(found.person, than: id, sitting) { throw elsewhere }
    var seated = SubstituteSeated(
      seat: id, person: found.person, introduced: found.introduced, organisation: organisation, inAttendance: false)
    switch place.presence {
    case .expected, .apologies, .absent, .vacant: break
    case .left(let occupant, _):
      guard place.waiting.map({ $0.person == found.person || !$0.isSubstitute }) ?? true else {
        throw .misplaced(.alreadySubstituted(id))
      }
      seated.inAttendance = awaitsChangeover(from: occupant, to: found.person, sitting)
    case .present(let occupant), .withdrawn(let occupant, _), .remote(let occupant):
      guard !occupant.isSubstitute, place.waiting == nil else { throw .misplaced(.alreadySubstituted(id)) }
      seated.inAttendance = true
    }
    let out = seated.inAttendance ? [] : kept(out: found.person, id, sitting)
    return following(.substituteSeated(seated), at, with: found.naming + out)
  }

  func changeover(_ id: SeatID, _ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try called("change over")
    let place = try place(id, sitting)
    guard let waiting = place.waiting else { throw .misplaced(.nobodyWaiting(id)) }
    guard sitting.stage?.proposal == nil else { throw .misplaced(.changeoverDuringProposal(id)) }
    return following(.changedOver(.init(seat: id)), at, with: kept(out: waiting.person, id, sitting))
  }

  func clerk(_ who: Who) throws(Refusal) -> [Event] {
    let sitting = if let sitting, case .closed = sitting.phase { sitting } else { try current() }
    let found = try identify(who)
    let isIn = !sitting.isOver && sitting.isNowhereElse(found.person) && !sitting.clerksOut.contains(found.person)
    return [.clerkNamed(.init(person: found.person, introduced: found.introduced))] + found.naming
      + (isIn ? kept(out: found.person, nil, sitting) : [])
  }

  func witness(_ who: Who) throws(Refusal) -> [Event] {
    _ = try current()
    let found = try identify(who)
    return [.witnessNamed(.init(person: found.person, introduced: found.introduced))] + found.naming
  }

  func attend(_ who: Who, of: String, _ admission: Admission, _ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try called("admit anyone")
    try said(of, "the body they come from")
    var items: [Int]?
    if case .items(let numbers) = admission {
      for number in numbers where sitting.item(number) == nil { throw .untimely(.unknownItem(number)) }
      items = numbers
    }
    let found = try identify(who)
    if let seat = filled(by: found.person, sitting) { throw .misplaced(.inAnotherPlace(found.person, seat)) }
    let admitted = AdviserAdmitted(person: found.person, introduced: found.introduced, of: of, items: items)
    return following(.adviserAdmitted(admitted), at, with: found.naming + kept(out: found.person, nil, sitting))
  }

  func holder(_ id: SeatID, _ who: Who, from date: CivilDate) throws(Refusal) -> [Event] {
    _ = try knownSeat(id)
    if let sitting, !sitting.isOver, sitting.places[id]?.presence.occupant != nil { throw .misplaced(.seatFilled(id)) }
    let found = try identify(who)
    let recorded = HolderRecorded(seat: id, person: found.person, from: date, introduced: found.introduced)
    return [.holderRecorded(recorded)] + found.naming
  }

  func vacatePost(_ id: SeatID) throws(Refusal) -> [Event] {
    _ = try knownSeat(id)
    guard holders[id] != nil else { throw .untimely(.alreadySo("\(title(id)) is already vacant.")) }
    if let sitting, !sitting.isOver, sitting.places[id]?.presence.occupant != nil { throw .misplaced(.seatFilled(id)) }
    return [.seatVacated(.init(seat: id))]
  }
}
