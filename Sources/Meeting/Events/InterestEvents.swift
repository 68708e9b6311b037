import Governance

/// An interest, called from then on by the number of this record (R18).
package struct InterestDeclared: Equatable, Sendable, Codable {
  package var person: PersonID
  /// The seat they filled when they declared it; absent for an adviser.
  package var seat: SeatID?
  package var category: InterestCategory
  /// Which body's, when it is organisational: every seat of it shares the interest (R16).
  package var organisation: OrganisationID?
  package var nature: Words
  package var matter: MatterID
  package var held: InterestHolder
  /// Only its existence is public.
  package var sensitive: Bool
}

package struct BiddersNamed: Equatable, Sendable, Codable {
  package var item: Int
  package var bidders: [Bidder]
}

package struct NothingDeclared: Equatable, Sendable, Codable {
  package var person: PersonID
  package var seat: SeatID?
  package var matter: MatterID
}

/// The Board's determination of somebody's interests in a matter (R20).
package struct InterestDetermined: Equatable, Sendable, Codable {
  package var person: PersonID
  package var seat: SeatID?
  /// Every seat of this body is determined with them: the interest is organisational (R16).
  package var organisation: OrganisationID?
  /// The records of the interests it settles.
  package var interests: [Int]
  package var matter: MatterID
  package var effect: Participation
  package var reason: String
  /// It follows the matter into later items and meetings until lifted.
  package var lasting: Bool
  package var standing: DecisionStanding
}

package struct ExclusionLifted: Equatable, Sendable, Codable {
  package var person: PersonID
  package var seat: SeatID?
  package var matter: MatterID
  package var reason: String
  package var standing: DecisionStanding
}
