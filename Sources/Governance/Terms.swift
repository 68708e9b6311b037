/// How a board meets and decides: the settings of its terms of reference, each with the default of R1–R29.
package struct Terms: Equatable, Sendable, Codable {
  package var quorum: QuorumTerms
  /// Its holder is the Chair (R14).
  package var chairSeat: SeatID
  /// What the Board may turn to when consensus fails (R26).
  package var moderation: [ModerationProcess]
  package var meetingsAYear: Int

  package init(quorum: QuorumTerms, chairSeat: SeatID, moderation: [ModerationProcess], meetingsAYear: Int) {
    self.quorum = quorum
    self.chairSeat = chairSeat
    self.moderation = moderation
    self.meetingsAYear = meetingsAYear
  }
}

/// A way of settling a proposal on which consensus failed (R26–R29).
package struct ModerationProcess: Equatable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case recordedVote = "recorded-vote"
    case independentModerator = "independent-moderator"
    case reference = "refer"
    case deferral = "defer"
  }

  package var id: ProcessID
  package var title: String
  package var kind: Kind
  /// What share of the votes cast carries it; only a recorded vote has one (R27).
  package var majority: Majority
  /// Whether whoever presides breaks a tie; off unless the terms say so (R27).
  package var castingVote: Bool
  /// What it says, in the board's own words; nil where the title says it all.
  package var text: String?
  /// The minute or the terms by which the Board agreed it; without one it is agreed on the day (R26).
  package var agreed: String?

  package init(
    id: ProcessID, title: String, kind: Kind, majority: Majority = .simple, castingVote: Bool = false,
    text: String? = nil, agreed: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.majority = majority
    self.castingVote = castingVote
    self.text = text
    self.agreed = agreed
  }

  /// How it settles a proposal, as the minutes and the screen say it: `Recorded vote; two thirds of the votes cast carry it`.
  package var inWords: String {
    var words = [title]
    if kind == .recordedVote, let majority = majority.inWords { words.append("\(majority) carry it") }
    if castingVote { words.append("whoever presides breaks a tie") }
    if let text { words.append(text) }
    return words.joined(separator: "; ")
  }

  /// The four of ToR 4 that any board may agree on the day, without a line in its board file.
  package static let wellKnown: [ModerationProcess] = [
    .init(id: "recorded-vote", title: "Recorded vote", kind: .recordedVote),
    .init(id: "independent-moderator", title: "Independent moderator", kind: .independentModerator),
    .init(id: "refer", title: "Reference to a higher body", kind: .reference),
    .init(id: "defer", title: "Deferral", kind: .deferral),
  ]
}

/// The share of votes cast that carries a recorded vote, in whole numbers (R27).
package enum Majority: String, Sendable, Codable, CaseIterable {
  case simple
  case twoThirds = "two-thirds"
  case allButOne = "all-but-one"

  /// Nil for the simple majority, which goes without saying.
  fileprivate var inWords: String? {
    switch self {
    case .simple: nil
    case .twoThirds: "two thirds of the votes cast"
    case .allButOne: "all votes but one"
    }
  }

  /// Abstentions are not votes cast; a tie never carries.
  package func carries(votesFor: Int, against: Int) -> Bool {
    switch self {
    case .simple: votesFor > against
    case .twoThirds: votesFor > 0 && 3 * votesFor >= 2 * (votesFor + against)
    case .allButOne: votesFor > against && against <= 1
    }
  }
}
