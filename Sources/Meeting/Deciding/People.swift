import Governance

/// A person found or newly named, with the record that names them if there must be one (R45).
struct Identified {
  var person: PersonID
  var introduced: Bool
  /// The act's following record, where the person is new.
  var naming: [Event]
}

extension Affairs {
  /// Finds whoever is meant among all the people the record knows, or introduces them (R45).
  func identify(_ who: Who) throws(Refusal) -> Identified {
    switch who {
    case .person(let person): return Identified(person: person, introduced: false, naming: [])
    case .seat(let seat):
      return Identified(person: try occupant(of: seat, in: underWay), introduced: false, naming: [])
    case .named(let name, let new):
      try said(name, "the name")
      let known = new ? [] : people(called: name)
      guard known.count <= 1 else { throw .misplaced(.ambiguousName(name)) }
      if let person = known.first { return Identified(person: person, introduced: false, naming: []) }
      return Identified(
        person: PersonID(next + 1), introduced: true, naming: [.personNamed(.init(name: name))])
    }
  }

  /// Finds somebody who must already be known, and the seat they fill at this meeting (R45).
  func find(_ who: Who, in sitting: Sitting?) throws(Refusal) -> (person: PersonID, seat: SeatID?) {
    switch who {
    case .seat(let seat): return (try occupant(of: seat, in: sitting), seat)
    case .person(let person): return (person, seat(filledBy: person, in: sitting))
    case .named(let name, _):
      let here = sitting.map { people(at: $0).map(\.person) } ?? []
      let known = people(called: name)
      let close = known.filter(here.contains)
      guard let person = close.first ?? known.first else { throw .misplaced(.unknownPerson(name)) }
      guard close.count == 1 || known.count == 1 else { throw .misplaced(.ambiguousName(name)) }
      return (person, seat(filledBy: person, in: sitting))
    }
  }

  /// Whoever fills a seat at the meeting, or its holder; without a meeting its holder.
  private func occupant(of id: SeatID, in sitting: Sitting?) throws(Refusal) -> PersonID {
    _ = try knownSeat(id)
    if let occupant = sitting?.places[id]?.presence.occupant { return occupant.person }
    guard let holder = holders[id] else { throw .misplaced(.seatVacant(id)) }
    return holder
  }

  private func seat(filledBy person: PersonID, in sitting: Sitting?) -> SeatID? {
    if let sitting, let seat = place(of: person, in: sitting) { return seat }
    return board.seats.first { holders[$0.id] == person && sitting?.places[$0.id]?.presence.occupant == nil }?.id
  }

  /// Everyone of that name, spaces and letter case aside.
  package func people(called name: String) -> [PersonID] {
    let wanted = folded(name)
    return people.keys.filter { folded(self.name($0)) == wanted }.sorted()
  }

  private func folded(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
