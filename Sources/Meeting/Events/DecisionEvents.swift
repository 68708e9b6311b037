import Governance

/// How the Board came to a decision.
package enum Manner: String, Sendable, Codable {
  case withoutDissent = "without-dissent"
  case consensus
  case recordedVote = "recorded-vote"
  case moderatorsFinding = "moderators-finding"
}

/// What every decision stores of the moment it was taken in (R13).
package struct DecisionStanding: Equatable, Sendable, Codable {
  package var decision: DecisionID
  package var manner: Manner
  /// The count it was taken under: the item's, or the meeting's for what R24a names.
  package var quorum: QuorumCount
  /// Who could take part in it (R7).
  package var electorate: [SeatID]
  /// Absent only where there was nobody in the chair yet, as when a Chairman is appointed.
  package var presiding: SeatID?
  /// The records of the interests declared in its matter.
  package var interests: [Int]
}

package struct ProposalPut: Equatable, Sendable, Codable {
  package var text: Words
  package var electorate: [SeatID]
  package var quorum: QuorumCount
  package var rescinding: DecisionID?
  package var confirming: DecisionID?
  /// What it does by itself once carried (R24a).
  package var to: Undertaking?
}

/// A new proposal that replaces the open one (R24).
package struct ProposalAmended: Equatable, Sendable, Codable {
  package var text: Words
  package var electorate: [SeatID]
  package var quorum: QuorumCount
}

package struct ProposalWithdrawn: Equatable, Sendable, Codable {
  package var reason: Words
}

package struct ProposalFell: Equatable, Sendable, Codable {
  package enum Cause: String, Sendable, Codable {
    case quorumLost = "quorum-lost"
    case itemQuorumLost = "item-quorum-lost"
    case electorateChanged = "electorate-changed"
    case attendanceAfresh = "attendance-afresh"
    case meetingClosed = "meeting-closed"
    case itemDisposed = "item-disposed"
  }

  package var because: Cause
}

extension ProposalFell.Cause {
  /// The item is before the Board still, and the proposal can be put again (R28); otherwise it lapsed with what it was about.
  package var isPutAfresh: Bool {
    switch self {
    case .quorumLost, .itemQuorumLost, .electorateChanged, .attendanceAfresh: true
    case .meetingClosed, .itemDisposed: false
    }
  }
}

package struct Answered: Equatable, Sendable, Codable {
  package var seat: SeatID
  package var reason: Words?
}

package struct ConsensusClosed: Equatable, Sendable, Codable {
  package var reached: Bool
}

package struct ModerationAgreed: Equatable, Sendable, Codable {
  package var process: ProcessID
  package var terms: Words?
  /// Where the Board agreed it earlier; absent when it agreed it now, without dissent (R26).
  package var authority: String?
}

package struct Voted: Equatable, Sendable, Codable {
  package var choice: VoteChoice
  package var seats: [SeatID]
}

package struct CastingVoteGiven: Equatable, Sendable, Codable {
  package var choice: VoteChoice
  package var seat: SeatID
}

package struct FindingReceived: Equatable, Sendable, Codable {
  package var text: Words
  package var by: String
}

package struct ResultDeclared: Equatable, Sendable, Codable {
  package var votesFor: Int
  package var against: Int
  package var abstained: Int
  package var carried: Bool

  private enum CodingKeys: String, CodingKey {
    case votesFor = "for"
    case against, abstained, carried
  }
}

/// A decision, with all that was said for and against it by the seats that could take part.
package struct Decided: Equatable, Sendable, Codable {
  package var standing: DecisionStanding
  package var text: Words
  package var carried: Bool
  package var agreed: [SeatID]
  package var stoodAside: [SeatID]
  package var objected: [SeatID]
  package var votedFor: [SeatID]
  package var votedAgainst: [SeatID]
  package var abstained: [SeatID]
  /// Left before answering (R7).
  package var gone: [SeatID]
}

package struct DecisionText: Equatable, Sendable, Codable {
  package var decision: DecisionID
  package var text: Words
}

/// An item put off, or sent to the body that the board reports to.
package struct ItemDisposed: Equatable, Sendable, Codable {
  package var item: Int
  package var reason: Words
  package var standing: DecisionStanding
}

package struct DecisionDoubted: Equatable, Sendable, Codable {
  package var decision: DecisionID
  /// Whose earlier departure puts its quorum in doubt (R44).
  package var seat: SeatID
}
