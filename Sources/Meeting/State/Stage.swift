import Governance

/// How far a meeting has come; each case carries what only it has.
package enum Phase: Equatable, Sendable {
  case scheduled
  case rollCall
  case inSession(Business)
  case suspended(Suspension, Business)
  case notHeld(reason: String)
  case closed
}

/// Why business has stopped.
package enum Suspension: Equatable, Sendable {
  /// By itself, until the quorum is restored (R11).
  case inquorate
  case adjourned(reason: String?, until: Instant?)
}

/// What a meeting in session is about.
package enum Business: Equatable, Sendable {
  case betweenItems
  case item(Int, Stage)
}

/// How far an item has come.
package enum Stage: Equatable, Sendable {
  case open
  case proposed(Proposal)
  /// Answers are being taken; once closed without consensus it waits for moderation.
  case consensus(Proposal, Round)
  case moderation(Proposal, Moderation)
  case decided(DecisionID)
  case deferred
  case referred

  /// The proposal that is open, at whatever point.
  package var proposal: Proposal? {
    switch self {
    case .proposed(let proposal), .consensus(let proposal, _), .moderation(let proposal, _): proposal
    case .open, .decided, .deferred, .referred: nil
    }
  }
}

/// Words before the Board, and who may take part in deciding on them (R7, R24).
package struct Proposal: Equatable, Sendable {
  package var text: Words
  package var electorate: [SeatID]
  package var quorum: QuorumCount
  package var rescinding: DecisionID?
  package var confirming: DecisionID?
  package var undertaking: Undertaking?
  package var putAt: Instant
  /// Earlier wordings that amendments replaced.
  package var replaced: [Words] = []
  /// Seats of the electorate that left before answering (R7).
  package var gone: [SeatID] = []
}

/// One member's answer in a consensus round (R25).
package enum ConsensusAnswer: Equatable, Sendable {
  case agrees
  case standsAside(Words?)
  case objects(Words?)
}

/// A consensus round: who has answered what.
package struct Round: Equatable, Sendable {
  package var answers: [SeatID: ConsensusAnswer] = [:]
  /// Closed without consensus: nothing but moderation, deferral or reference follows.
  package var failed = false

  package init(answers: [SeatID: ConsensusAnswer] = [:]) { self.answers = answers }

  package func seats(where matches: (ConsensusAnswer) -> Bool) -> Set<SeatID> {
    Set(answers.filter { matches($0.value) }.keys)
  }

  package var agreeing: Set<SeatID> { seats { if case .agrees = $0 { true } else { false } } }
  package var standingAside: Set<SeatID> { seats { if case .standsAside = $0 { true } else { false } } }
  package var objecting: Set<SeatID> { seats { if case .objects = $0 { true } else { false } } }
}

/// An agreed process of moderation under way (R26–R29).
package struct Moderation: Equatable, Sendable {
  package var process: ModerationProcess
  package var agreedAt: Instant
  /// The round that failed: its objections stay with the decision.
  package var round: Round
  package var votes: [SeatID: VoteChoice] = [:]
  package var casting: VoteChoice?
  /// An independent moderator's words, adopted by a round of its own (R29).
  package var finding: Finding?

  package struct Finding: Equatable, Sendable {
    package var text: Words
    package var by: String
    package var round = Round()
  }

  package func count(_ choice: VoteChoice) -> Int { votes.count { $0.value == choice } }
}
