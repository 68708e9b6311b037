/// A board as its terms of reference describe it: who sits, for whom, and how it decides (ToR 1–8).
package struct Board: Equatable, Sendable, Codable {
  package var id: String
  package var name: String
  /// What fits a header: `Lichfield LCB`.
  package var short: String
  /// The first part of the log's name; eight hex digits of its key follow.
  package var origin: String
  /// Who answers for the money and the staff, where the terms name one.
  package var accountableBody: OrganisationID?
  package var reportsTo: String
  /// An IANA name, as `Europe/London` (R44).
  package var timeZone: String
  /// Whose decision these terms are (R6a).
  package var reference: String
  package var organisations: [Organisation]
  package var seats: [Seat]
  package var advisoryBodies: [String]
  package var terms: Terms

  package init(
    id: String, name: String, short: String, origin: String, accountableBody: OrganisationID?, reportsTo: String,
    timeZone: String, reference: String, organisations: [Organisation], seats: [Seat], advisoryBodies: [String],
    terms: Terms
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.origin = origin
    self.accountableBody = accountableBody
    self.reportsTo = reportsTo
    self.timeZone = timeZone
    self.reference = reference
    self.organisations = organisations
    self.seats = seats
    self.advisoryBodies = advisoryBodies
    self.terms = terms
  }

  package func seat(_ id: SeatID) -> Seat? { seats.first { $0.id == id } }
  package func organisation(_ id: OrganisationID) -> Organisation? { organisations.first { $0.id == id } }

  /// The organisation's full name, or its id where the board file does not list it.
  package func name(of id: OrganisationID) -> String { organisation(id)?.name ?? id.text }

  /// Seats in the order of the board file, which is the order of every list on screen and on paper.
  package func inOrder(_ ids: some Sequence<SeatID>) -> [SeatID] {
    let wanted = Set(ids)
    return seats.map(\.id).filter(wanted.contains)
  }
}

/// A public body that fills seats, funds, or sends advisers.
package struct Organisation: Equatable, Sendable, Codable {
  package var id: OrganisationID
  package var name: String
  /// What fits a column: `LDC`.
  package var short: String

  package init(id: OrganisationID, name: String, short: String) {
    self.id = id
    self.name = name
    self.short = short
  }
}

/// A full member's place: a post of an organisation, counted once whoever fills it (R1).
package struct Seat: Equatable, Sendable, Codable {
  package var id: SeatID
  package var title: String
  package var organisation: OrganisationID
  /// Held by an elected Member; a board needs at least one such seat (R6).
  package var elected: Bool

  package init(id: SeatID, title: String, organisation: OrganisationID, elected: Bool) {
    self.id = id
    self.title = title
    self.organisation = organisation
    self.elected = elected
  }
}
