import Governance

/// Whoever fills a place, since when, and for whom.
package struct Occupant: Equatable, Sendable {
  package var person: PersonID
  package var isSubstitute: Bool
  package var organisation: OrganisationID
  package var since: Instant
  /// Takes part from elsewhere, which is recorded and does not count (R5).
  package var isRemote = false
}

/// Where a full seat stands in a meeting; each ends as one of R4's five.
package enum Presence: Equatable, Sendable {
  /// Nothing is known yet.
  case expected
  /// In the room.
  case present(Occupant)
  /// Out for an item, by the Board's determination; still counted to the meeting's quorum (R21).
  case withdrawn(Occupant, at: Instant)
  /// Taking part from elsewhere: recorded, not counted (R5).
  case remote(Occupant)
  /// Gone, for now or for good.
  case left(Occupant, at: Instant)
  case apologies
  case absent
  case vacant

  package var occupant: Occupant? {
    switch self {
    case .present(let occupant), .withdrawn(let occupant, _), .remote(let occupant), .left(let occupant, _): occupant
    case .expected, .apologies, .absent, .vacant: nil
    }
  }

  /// Somebody in a seat who has not left: in the room, out of it for an item, or taking part from elsewhere.
  package var attending: Occupant? {
    switch self {
    case .present(let occupant), .withdrawn(let occupant, _), .remote(let occupant): occupant
    case .expected, .left, .apologies, .absent, .vacant: nil
    }
  }

  /// Back in the room, or back on the line.
  static func here(_ occupant: Occupant) -> Presence { occupant.isRemote ? .remote(occupant) : .present(occupant) }

  /// Counts to the meeting's quorum.
  package var counts: Bool {
    switch self {
    case .present: true
    case .withdrawn(let occupant, _): !occupant.isRemote
    case .expected, .remote, .left, .apologies, .absent, .vacant: false
    }
  }

  package var isPresent: Bool {
    if case .present = self { true } else { false }
  }

  package var isWithdrawn: Bool {
    if case .withdrawn = self { true } else { false }
  }
}

/// A full seat in a meeting.
package struct Place: Equatable, Sendable {
  package var seat: SeatID
  package var presence: Presence
  /// Apologies given for its holder, with the reason if one was given; a substitute may still fill it (R4).
  package var apologies: Apologies?
  /// The other of holder and substitute, in attendance until a changeover (R3).
  package var waiting: Occupant?

  package struct Apologies: Equatable, Sendable {
    package var reason: String?
  }
}

/// An adviser or officer admitted to the meeting; never counted (R5).
package struct Attendee: Equatable, Sendable {
  package var person: PersonID
  package var of: String
  /// Nil for an officer throughout.
  package var items: [Int]?
  package var since: Instant
  /// Out of the room since, and whether by the Board's determination.
  package var out: Out?

  package struct Out: Equatable, Sendable {
    package var since: Instant
    package var withdrawn: Bool
  }

  /// Admitted and not gone; out for an item is not gone.
  package var isHere: Bool { out?.withdrawn ?? true }

  package func attends(item: Int) -> Bool { items?.contains(item) ?? true }
}

/// Who has the chair.
package struct Presiding: Equatable, Sendable {
  package var seat: SeatID
  package var person: PersonID
  package var since: Instant
}
