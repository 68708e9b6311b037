import Governance
import Meeting

/// Puts what was recorded into words, with everyone named as they were at that moment (R45).
struct Narrator {
  let affairs: Affairs
  let sitting: Sitting?
  /// Whether private text is shown.
  let revealing: Bool
  var room = Room()

  static let inPrivate = "[in private]"
  static let inPublicAgain = "The Board sat in public again."
}

// People.
extension Narrator {
  func name(_ person: PersonID) -> String { harmless(affairs.name(person)) }

  /// The body somebody is there for: their seat's, or the one they advise for.
  func body(_ person: PersonID, _ seat: SeatID? = nil) -> String? {
    let seat = seat ?? room.seat(of: person) ?? room.waiting.first { $0.value == person }?.key
    if let seat { return affairs.board.seat(seat).map { harmless(affairs.board.name(of: $0.organisation)) } }
    return room.bodies[person].map(harmless)
  }

  /// `Ms Anna Brown (Lichfield District Council)`.
  func full(_ person: PersonID, _ seat: SeatID? = nil) -> String {
    body(person, seat).map { "\(name(person)) (\($0))" } ?? name(person)
  }

  /// In full, with the body they advise for: somebody who advises may fill a seat later (R2).
  func adviser(_ person: PersonID) -> String {
    room.bodies[person].map { "\(name(person)) (\(harmless($0)))" } ?? full(person)
  }

  /// Whoever fills a seat at this moment, in full, or its title.
  func full(_ seat: SeatID) -> String {
    room.seated[seat].map { full($0.person, seat) } ?? title(seat)
  }

  func full(_ seats: [SeatID]) -> String { listed(seats.map(full)) }

  func title(_ seat: SeatID) -> String { harmless(affairs.title(seat)) }

  /// The surname, unless two people here share it.
  func short(_ person: PersonID) -> String {
    let whole = name(person)
    guard !whole.hasPrefix("[") else { return whole }
    let surname = NameParts(whole).surname
    let others = Set(room.seated.values.map(\.person) + room.waiting.values + Array(room.bodies.keys))
      .subtracting([person])
    return others.contains { NameParts(name($0)).surname == surname } ? whole : surname
  }

  func short(_ seat: SeatID) -> String { room.seated[seat].map { short($0.person) } ?? title(seat) }

  func short(_ seats: [SeatID]) -> String { listed(seats.map(short)) }

  /// A seat's holder as far as the meeting tells, with the post: `Mr Roy Cope, Chief Operating Officer (…)`.
  func holder(_ seat: SeatID) -> String {
    let body = affairs.board.seat(seat).map { " (\(harmless(affairs.board.name(of: $0.organisation))))" } ?? ""
    let person = affairs.holders[seat]
    return person.map { "\(name($0)), \(title(seat))\(body)" } ?? "\(title(seat))\(body)"
  }
}

// Times and texts.
extension Narrator {
  func time(_ instant: Instant) -> String { affairs.zone.time(instant) }

  /// The time, with its date when that is not the meeting's.
  func moment(_ instant: Instant) -> String {
    let date = affairs.zone.date(instant)
    return date == sitting?.date ? time(instant) : "\(time(instant)) on \(date.inWords)"
  }

  /// `Margaret Holst, first entered as Margret Hols`.
  func renaming(_ reworded: Reworded) -> String {
    let person = PersonID(reworded.record)
    return name(person) + (affairs.people[person].map { ", first entered as \(harmless($0))" } ?? "")
  }

  /// What was said, on one line, or a mark where it is private.
  func text(_ words: Words) -> String { paragraphs(words).joined(separator: " ") }

  func paragraphs(_ words: Words) -> [String] {
    switch words {
    case .open: harmlessParagraphs(affairs.text(words))
    case .kept: revealing ? harmlessParagraphs(affairs.text(words)) : [Self.inPrivate]
    }
  }

  /// `5 of 7 seats, 4 needed; for Lichfield District Council: Ms Anna Brown`.
  ///
  /// Of a body for which the same people are there as in the count before, it says `for LDC as before`.
  func count(_ quorum: QuorumCount, after before: [OrganisationID: [String]] = [:]) -> String {
    let now = represented(quorum)
    let represented = quorum.required.map { required in
      let (id, people) = (required.organisation, now[required.organisation] ?? [])
      let body = harmless(affairs.board.name(of: id))
      if people.isEmpty { return "; nobody was there for \(body)" }
      if people == before[id] { return "; for \(harmless(affairs.board.organisation(id)?.short ?? body)) as before" }
      return "; for \(body): \(listed(people))"
    }
    return "\(quorum.present) of \(quorum.of) seats, \(quorum.needed) needed" + represented.joined()
  }

  /// By body that must be represented, who is there for it.
  func represented(_ quorum: QuorumCount) -> [OrganisationID: [String]] {
    let named = quorum.required.map { required in
      (required.organisation, required.seats.map { room.seated[$0].map { name($0.person) } ?? title($0) })
    }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  func itemTitle(_ number: Int) -> String { harmless(sitting?.item(number)?.title ?? "") }

  /// `item 5, “Support at home”`, or the matter's own name.
  func matter(_ matter: MatterID) -> String {
    guard let item = sitting?.items.first(where: { $0.matter == matter }) else {
      return "the matter “\(harmless(matter.text))”"
    }
    return "item \(item.number), “\(harmless(item.title))”"
  }

  /// A meeting by its date in words.
  func meeting(_ id: MeetingID) -> String { harmless(affairs.day(id)) }
}
