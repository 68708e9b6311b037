import Governance

/// A person in a post.
package struct Holding: Equatable, Sendable, Codable {
  package var seat: SeatID
  package var person: PersonID
}

/// Record 0: which board this is, whose log, under which terms.
package struct Established: Equatable, Sendable, Codable {
  package var schema: Int
  /// The log's origin: the board's, `/`, and eight hex digits of SHA-256 of its key.
  package var origin: String
  /// The log's verifier key, as in `trust/log.vkey`.
  package var key: String
  package var board: Board
  package var holders: [Holding]
}

/// A name, in a line of its own so that it can be withheld; the person is called by this record's number.
package struct PersonNamed: Equatable, Sendable, Codable {
  package var name: String
}

/// Text that may need hiding, cited by the number of this record (R43).
package struct ParticularsKept: Equatable, Sendable, Codable {
  package var text: String
}

/// A public key bound to a person and an office from a date on (R41).
package struct KeyEnrolled: Equatable, Sendable, Codable {
  package var person: PersonID
  /// As `ssh-ed25519 AAAA…`.
  package var publicKey: String
  package var office: String
  package var from: CivilDate
}

package struct HolderRecorded: Equatable, Sendable, Codable {
  package var seat: SeatID
  package var person: PersonID
  package var from: CivilDate
  package var introduced: Bool
}

package struct TermsAdopted: Equatable, Sendable, Codable {
  package var board: Board
  /// Whose decision the new terms are, and of when (R6a).
  package var reference: String
}

/// An event that says nothing but that it happened.
package struct Nothing: Equatable, Sendable, Codable {
  package init() {}
}

package struct Reason: Equatable, Sendable, Codable {
  package var reason: String
}

package struct SeatNamed: Equatable, Sendable, Codable {
  package var seat: SeatID
}

package struct SeatsNamed: Equatable, Sendable, Codable {
  package var seats: [SeatID]
}

package struct ItemNamed: Equatable, Sendable, Codable {
  package var item: Int
}

package struct DecisionNamed: Equatable, Sendable, Codable {
  package var decision: DecisionID
}

package struct ActNamed: Equatable, Sendable, Codable {
  package var act: Int
  /// Why, where the act was corrected: what is right follows in the same act (R39).
  package var reason: Words?
}

/// Somebody cited, and whether this act is the first to name them.
package struct PersonCited: Equatable, Sendable, Codable {
  package var person: PersonID
  package var introduced: Bool
}

package struct MinutesApproved: Equatable, Sendable, Codable {
  /// Whose minutes; the envelope's meeting is the one that approves them.
  package var minutes: MeetingID
  package var corrections: [String]
  package var standing: DecisionStanding
}

package struct MinutesSigned: Equatable, Sendable, Codable {
  package var minutes: MeetingID
  package var person: PersonID
  /// SHA-256 of the signed text, in hex.
  package var text: String
  /// SHA-256 of the armoured signature, in hex.
  package var signature: String
}

/// Approved minutes that were signed by hand: the record has who signed, and where the sheets are kept (R41).
package struct MinutesSignedOnPaper: Equatable, Sendable, Codable {
  package var minutes: MeetingID
  package var person: PersonID
  package var kept: String
}

package struct Reported: Equatable, Sendable, Codable {
  package var business: MeetingID
  package var to: String
  package var reference: String
}
