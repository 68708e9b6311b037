/// A short name by which the board file, scripts and the record call one thing of one kind.
///
/// Two identifiers of different kinds never compare, so a seat cannot be mistaken for an organisation.
/// In JSON it is a plain string.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
  package var description: String { text }
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

package typealias SeatID = Identifier<Seat>
package typealias OrganisationID = Identifier<Organisation>
package typealias ProcessID = Identifier<ModerationProcess>
package typealias MatterID = Identifier<Matter>
package typealias MeetingID = Identifier<MeetingNaming>
package typealias DecisionID = Identifier<DecisionNaming>
package typealias ActionID = Identifier<ActionNaming>

/// What an exclusion attaches to: an item's own matter is `MEETING/N`; one that comes back has a name of its own (R20).
package enum Matter {}
/// A meeting is called by its date, the second on a day by `2014-11-12-2`.
package enum MeetingNaming {}
/// A decision is called `MEETING/N.k`: the k-th of item N (R7).
package enum DecisionNaming {}
/// An action is called `A1`, `A2`, …, counted over all the board's meetings.
package enum ActionNaming {}

/// A person, called by the number of the record that names them, so that a name can be withheld and still be cited (R45).
package struct PersonID: Hashable, Sendable, Comparable, Codable {
  package let record: Int

  package init(_ record: Int) { self.record = record }
  package static func < (left: Self, right: Self) -> Bool { left.record < right.record }

  package init(from decoder: any Decoder) throws {
    record = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(record)
  }
}
