import Governance

package struct MeetingSet: Equatable, Sendable, Codable {
  package var id: MeetingID
  package var date: CivilDate
  package var at: Instant
  package var place: String?
}

/// Another time of the same day, or another place.
package struct MeetingRearranged: Equatable, Sendable, Codable {
  package var at: Instant
  package var place: String?

  package init(at: Instant, place: String?) {
    self.at = at
    self.place = place
  }
}

package struct ItemPut: Equatable, Sendable, Codable {
  package var item: Int
  package var title: String
  /// How long is allotted.
  package var minutes: Int?
  /// Why it is proposed to be taken in private; only the Board decides it (R43).
  package var privately: String?
  package var matter: MatterID?
  /// The meeting whose minutes it is to approve (R41).
  package var approves: MeetingID?
}

package struct Opened: Equatable, Sendable, Codable {
  package var presiding: SeatID
  package var quorum: QuorumCount
}

package struct Adjourned: Equatable, Sendable, Codable {
  package var reason: String?
  package var until: Instant?
}

package struct Resumed: Equatable, Sendable, Codable {
  /// On another day attendance is taken afresh.
  package var afresh: Bool
}

package struct UrgentItemAdded: Equatable, Sendable, Codable {
  package var item: Int
  package var title: String
  package var reason: String
}

package struct QuorumChanged: Equatable, Sendable, Codable {
  package var quorum: QuorumCount
}

/// A seat's holder came into the room, or joined remotely.
package struct Arrived: Equatable, Sendable, Codable {
  package var seat: SeatID
  package var person: PersonID
  package var remotely: Bool
  /// A substitute already has the seat: the holder is in attendance until a changeover (R3).
  package var inAttendance: Bool
}

package struct ApologiesGiven: Equatable, Sendable, Codable {
  package var seat: SeatID
  package var reason: String?
}

package struct SubstituteSeated: Equatable, Sendable, Codable {
  package var seat: SeatID
  package var person: PersonID
  package var introduced: Bool
  package var organisation: OrganisationID
  /// The holder already has the seat: the substitute is in attendance until a changeover (R3).
  package var inAttendance: Bool
}

package struct AdviserAdmitted: Equatable, Sendable, Codable {
  package var person: PersonID
  package var introduced: Bool
  /// For whom they come: any body, not only those with seats.
  package var of: String
  /// For which items; absent for an officer throughout.
  package var items: [Int]?
}

/// Somebody went out of the room or came back; with a seat when they fill one.
package struct Moved: Equatable, Sendable, Codable {
  package var person: PersonID
  package var seat: SeatID?
}

package struct ChairAppointed: Equatable, Sendable, Codable {
  package var seat: SeatID
  package var person: PersonID
  /// For one item only, while whoever presides has an interest in it (R16).
  package var item: Int?
  /// The Chair came and took the chair (R15): no appointment was needed.
  package var handedOver: Bool
  package var standing: DecisionStanding?
}

package struct HeldInPrivate: Equatable, Sendable, Codable {
  package var item: Int
  package var reason: String
  package var standing: DecisionStanding
}

package struct Noted: Equatable, Sendable, Codable {
  /// The item it is of, whichever was before the meeting when it was written.
  package var item: Int?
  package var text: Words
  /// Said while the meeting was inquorate: it decides nothing (R11).
  package var informal: Bool
}

package struct Summarised: Equatable, Sendable, Codable {
  package var item: Int
  package var text: String
}

package struct ActionAgreed: Equatable, Sendable, Codable {
  package var action: ActionID
  package var text: Words
  package var owner: SeatID
  package var due: CivilDate
  package var item: Int?
}

package struct ActionDone: Equatable, Sendable, Codable {
  package var action: ActionID
  package var note: Words?
}

package struct PaperTabled: Equatable, Sendable, Codable {
  package var item: Int
  package var title: String
  package var author: String
  package var file: String?
  /// SHA-256 of the file, in hex.
  package var digest: String?
}
