import Governance
import Meeting

/// The minutes of one meeting as R40 asks for them, in plain text ready to be laid out; nothing in it can act on a screen.
///
/// It is made from the record alone: see ``init(of:in:provenance:revealing:)``. Every text, screen and export of the minutes
/// is a rendering of it.
package struct MinutesDocument: Equatable, Sendable, Codable {
  /// Where the minutes stand (R41).
  package enum Status: Equatable, Sendable, Codable {
    case draft
    case approved(at: String, corrections: [String])
    case signed(at: String, corrections: [String], by: String, on: String)
    case signedOnPaper(at: String, corrections: [String], by: String, on: String, kept: String)
  }

  package struct Heading: Equatable, Sendable, Codable {
    package var board: String
    package var short: String
    package var accountableBody: String?
    package var reportsTo: String
    package var meeting: MeetingID
    /// `12 November 2014`.
    package var date: String
    package var place: String?
    package var scheduled: String
    package var opened: String?
    package var closed: String?
    /// Why it was not held, when it was not.
    package var notHeld: String?
    package var adjournments: [String]
    package var clerk: String?
  }

  /// One class of attendance, as `Apologies`; its people in the order of the board file.
  package struct AttendanceGroup: Equatable, Sendable, Codable {
    package var title: String
    package var people: [String]
  }

  package var heading: Heading
  package var status: Status
  /// What a reader must know first: entered afterwards, not closed yet, in confidence.
  package var remarks: [String]
  /// That something recorded was taken back or put in other words, and where: said at the end.
  package var putRight: [String]
  package var attendance: [AttendanceGroup]
  /// Who presided, when, and for which items.
  package var presiding: [String]
  /// The count at opening, and each change of it.
  package var quorum: [String]
  package var interests: [InterestMinute]
  package var sections: [MinutesSection]
  package var actions: [ActionMinute]
  package var nextMeeting: String?
  /// What became of its decisions after the minutes were approved: beside the approved text, never in it.
  package var since: [String]
  package var provenance: Provenance?
  /// Holds private text: not for publication.
  package var isConfidential: Bool
  /// What is wrong with the record it is made from: every page says that it is not to be relied on.
  package var doubt: String?
}

/// Which record the minutes were made from, as their foot states it.
package struct Provenance: Equatable, Sendable, Codable {
  package var origin: String
  package var size: String
  package var root: String
  /// The salted digest of the confidential part, when there is one.
  package var confidential: String?

  package init(origin: String, size: String, root: String, confidential: String? = nil) {
    self.origin = origin
    self.size = size
    self.root = root
    self.confidential = confidential
  }
}

/// An item with its numbered paragraphs; section 0 is what came before the first item, the last one the close.
package struct MinutesSection: Equatable, Sendable, Codable {
  package var number: Int
  package var title: String
  package var taken: String?
  /// Why it was late business, in the Chair's words.
  package var urgent: String?
  /// Why the Board took it in private (R43).
  package var privateReason: String?
  package var proposedPrivate: String?
  package var summary: String?
  package var outcome: String?
  package var papers: [String] = []
  package var bidders: [String] = []
  /// Who confirmed that there was nothing to declare (R23).
  package var nilAnswers: [String] = []
  package var paragraphs: [MinutesParagraph] = []
}

/// A paragraph with its number: what was said or done, or a decision.
package struct MinutesParagraph: Equatable, Sendable, Codable {
  /// `3b`, by letters because the record calls the item’s decisions `3.1` and `3.2`; once given it stays.
  package var number: String
  /// When, where the minutes say so: `14:35`.
  package var time: String?
  package var text: [String]
  /// `entered at 15:52`, where it was keyed late or out of order (R44).
  package var late: String?
  package var isPrivate: Bool
  package var decision: DecisionMinute?
}

/// An interest on the minutes, with what the Board decided on it.
package struct InterestMinute: Equatable, Sendable, Codable {
  package var who: String
  package var category: String
  package var whose: String
  /// `a partner’s financial interest`.
  package var interest: String
  package var nature: String
  package var matter: String
  package var declared: String
  package var determinations: [Determination]
  /// Times of leaving and returning.
  package var absences: [String]

  package struct Determination: Equatable, Sendable, Codable {
    package var decision: DecisionID
    package var effect: String
    package var reason: String
    /// Who took part in determining it.
    package var by: [String]
    /// It follows the matter into later items and meetings.
    package var lasting: Bool
  }
}

/// An action with its owner and date (R40).
package struct ActionMinute: Equatable, Sendable, Codable {
  package var id: ActionID
  package var text: String
  package var owner: String
  package var due: String
  package var item: Int?
}
