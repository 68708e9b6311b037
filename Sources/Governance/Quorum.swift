/// How many must be there, and for whom (ToR 5, R8).
package struct QuorumTerms: Equatable, Sendable, Codable {
  package var minimum: Int
  /// Of all seats, vacant ones too.
  package var percent: Int
  /// Each of these must be represented by at least one full seat.
  package var requires: [OrganisationID]

  package init(minimum: Int, percent: Int, requires: [OrganisationID]) {
    self.minimum = minimum
    self.percent = percent
    self.requires = requires
  }

  /// The larger of the minimum and the percentage rounded up, in whole numbers: 51 % of 7 is 4, of 100 is 51.
  package func needed(ofSeats seats: Int) -> Int {
    max(minimum, (min(max(percent, 0), 100) * seats + 99) / 100)
  }
}

/// A count of seats against the quorum, as it stood; every decision keeps the one it was taken under (R13).
package struct QuorumCount: Equatable, Sendable, Codable {
  /// Who was there for an organisation that must be represented.
  package struct Representation: Equatable, Sendable, Codable {
    package var organisation: OrganisationID
    package var seats: [SeatID]
  }

  package var seats: [SeatID]
  package var needed: Int
  package var of: Int
  package var required: [Representation]

  package var present: Int { seats.count }
  package var quorate: Bool { present >= needed && required.allSatisfy { !$0.seats.isEmpty } }

  /// One seat's leaving would end it: nobody to spare, or the last one for an organisation that must be there.
  package var atRisk: Bool { quorate && (present == needed || required.contains { $0.seats.count == 1 }) }

  /// The organisations that must be represented and are not.
  package var missing: [OrganisationID] { required.filter(\.seats.isEmpty).map(\.organisation) }
}

extension Board {
  /// Counts the given full seats against the quorum of the terms (R8); the number needed never falls (R9).
  package func quorum(of present: Set<SeatID>) -> QuorumCount {
    let counted = inOrder(present)
    return QuorumCount(
      seats: counted, needed: terms.quorum.needed(ofSeats: seats.count), of: seats.count,
      required: terms.quorum.requires.map { organisation in
        .init(organisation: organisation, seats: counted.filter { seat($0)?.organisation == organisation })
      })
  }
}
