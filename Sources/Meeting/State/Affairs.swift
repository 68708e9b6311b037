import Governance

/// All that the record says of a board so far: its terms, posts, matters, actions and meetings.
///
/// It is a fold over entries: ``apply(_:)`` is the only way it changes.
package struct Affairs: Equatable, Sendable {
  package var board: Board
  package var origin: String
  /// The index that the next record will have.
  package var next: Int
  package var zone: Zone
  /// Everybody named, as their name was first entered.
  package var people: [PersonID: String] = [:]
  /// The names that were put right since.
  var renamed: [PersonID: Words] = [:]
  package var particulars: [Int: String] = [:]
  package var holders: [SeatID: PersonID] = [:]
  package var keys: [KeyEnrolled] = []
  package var interests: [Interest] = []
  package var exclusions: [Exclusion] = []
  package var nothingToDeclare: [MatterID: Set<PersonID>] = [:]
  package var actions: [Action] = []
  package var minutes: [MeetingID: MinutesStatus] = [:]
  package var reports: [Report] = []
  /// The one meeting that is not closed.
  package var sitting: Sitting?
  /// Meetings that are over, oldest first.
  package var past: [Sitting] = []

  /// A board from its first record; nil when that is not an establishment.
  package init?(genesis: Entry, zone: Zone) {
    guard case .established(let established) = genesis.event else { return nil }
    board = established.board
    origin = established.origin
    next = genesis.n + 1
    self.zone = zone
    holders = Dictionary(established.holders.map { ($0.seat, $0.person) }) { first, _ in first }
  }

  /// The meeting under way or about to be; nil when the last one is over.
  package var underWay: Sitting? { sitting.flatMap { $0.isOver ? nil : $0 } }

  /// Every meeting, oldest first: those that are over, then the one that is not.
  package var meetings: [Sitting] { past + [sitting].compactMap { $0 } }

  /// The meeting of that name, over or not.
  package func meeting(_ id: MeetingID) -> Sitting? {
    sitting?.id == id ? sitting : past.first { $0.id == id }
  }

  /// A decision of that name, of whichever meeting.
  package func decision(_ id: DecisionID) -> Decision? {
    sitting?.decisions.first { $0.id == id } ?? past.lazy.flatMap(\.decisions).first { $0.id == id }
  }

  /// The affairs with the board and the posts as they were at a meeting: what is told of it keeps its words (R45).
  package func asAt(_ sitting: Sitting) -> Affairs {
    var affairs = self
    affairs.board = sitting.board
    affairs.holders = sitting.holders
    return affairs
  }

  /// A person's name as the record gives it, or a mark where it is withheld.
  package func name(_ person: PersonID) -> String {
    guard let first = people[person] else { return "[name withheld]" }
    return renamed[person].map(text) ?? first
  }

  /// Whether what was put right is somebody's name, which is as public as before.
  package func names(_ reworded: Reworded) -> Bool { people[PersonID(reworded.record)] != nil }

  /// The text itself, or a mark where it is withheld.
  package func text(_ words: Words) -> String {
    switch words {
    case .open(let text): text
    case .kept(let record): particulars[record] ?? "[withheld]"
    }
  }
}

/// An interest on the register (R22).
package struct Interest: Equatable, Sendable {
  package var record: Int
  package var declared: InterestDeclared
  package var at: Instant
  package var meeting: MeetingID?
  /// The determinations made of it, oldest first.
  package var determinations: [InterestDetermined] = []
  /// Determined for good, or only for the items named, as `MEETING/N`.
  package var settled = false
  package var settledFor: Set<String> = []
}

/// What the Board has decided that a person may not do in a matter (R20).
package struct Exclusion: Equatable, Sendable {
  package var person: PersonID
  /// Every seat of this body is excluded with them: the interest is organisational.
  package var organisation: OrganisationID?
  package var matter: MatterID
  package var effect: Participation
  /// The item it is limited to; nil when it lasts until lifted.
  package var onlyItem: String?
}

package struct Action: Equatable, Sendable {
  package var id: ActionID
  package var text: Words
  package var owner: SeatID
  package var due: CivilDate
  package var agreedAt: MeetingID
  package var done: Instant?
  package var note: Words?
}

/// Where a meeting's minutes have come to (R41).
package enum MinutesStatus: Equatable, Sendable {
  case draft
  /// By the meeting named; `size` is the record's size after that act, which the signed text states.
  case approved(by: MeetingID, corrections: [String], size: Int)
  case signed(by: MeetingID, person: PersonID, corrections: [String], size: Int, MinutesSigned, at: Instant)
  case signedOnPaper(by: MeetingID, corrections: [String], size: Int, MinutesSignedOnPaper, at: Instant)

  /// The meeting that approved them; nil of a draft.
  package var approvedBy: MeetingID? {
    switch self {
    case .draft: nil
    case .approved(let by, _, _), .signed(let by, _, _, _, _, _), .signedOnPaper(let by, _, _, _, _): by
    }
  }
}

package struct Report: Equatable, Sendable {
  package var reported: Reported
  package var at: Instant
}
