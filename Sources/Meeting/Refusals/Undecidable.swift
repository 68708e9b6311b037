import Governance

/// Proposals, consensus and moderation (R13, R24–R29, R43, R44).
package enum Undecidable: Equatable, Sendable {
  case proposalOpen
  case noProposal
  case notInElectorate(SeatID)
  case roundClosed
  case roundOpen
  case unanswered([SeatID])
  case moderationTooSoon
  case unknownProcess(ProcessID)
  case noVoteUnderWay
  case notAllVoted([SeatID])
  case noCastingVote
  case castingVoteNeeded
  case noFinding
  case noDecisionYet
  case cannotCarry
  case notInPrivate
  case notDoubted(DecisionID)
  case alreadyRescinded(DecisionID)

  var rule: Rule {
    switch self {
    case .proposalOpen, .noProposal: .R24
    case .notInElectorate: .R7
    case .roundClosed, .roundOpen, .unanswered: .R25
    case .moderationTooSoon, .unknownProcess: .R26
    case .noVoteUnderWay, .notAllVoted, .noCastingVote, .castingVoteNeeded: .R27
    case .noFinding: .R29
    case .noDecisionYet: .R13
    case .cannotCarry: .R24a
    case .notInPrivate: .R43
    case .notDoubted: .R44
    case .alreadyRescinded: .R39
    }
  }
}

extension Affairs {
  func words(for refusal: Undecidable) -> (says: String, remedy: String) {
    switch refusal {
    case .proposalOpen:
      (
        "A proposal is before the Board, and stands in the way of this.",
        "Decide it, amend it, withdraw it, or defer the item."
      )
    case .noProposal: ("No proposal is open.", "Put one first.")
    case .notInElectorate(let seat):
      ("\(whoever(in: seat)) takes no part in this decision.", "Only those who could when it was put may answer.")
    case .roundClosed: ("The consensus round is closed.", "Agree how to moderate, or defer or refer the item.")
    case .roundOpen: ("Nobody has been asked yet.", "Record who agrees, stands aside or objects.")
    case .unanswered(let seats):
      (
        "\(list(seats.map(title))) \(seats.count == 1 ? "has" : "have") not answered.",
        "Ask each, or record an objection."
      )
    case .moderationTooSoon:
      ("Moderation follows only when consensus on this proposal has been tried and failed.", "Ask for consensus first.")
    case .unknownProcess(let id):
      (
        "The Board has no process called \(id).",
        "It has \(list((board.terms.moderation + ModerationProcess.wellKnown).map(\.id.text).uniqued()))."
      )
    case .noVoteUnderWay: ("No recorded vote is under way.", "Agree on a recorded vote first.")
    case .notAllVoted(let seats):
      (
        "\(list(seats.map(title))) \(seats.count == 1 ? "has" : "have") not voted.",
        "Record a vote or an abstention for each, or that they left."
      )
    case .noCastingVote: ("There is no casting vote here.", "A tie is not carried.")
    case .castingVoteNeeded: ("The vote is tied.", "Whoever presides gives the casting vote.")
    case .noFinding: ("No independent moderator has been agreed on.", "Agree on one first.")
    case .noDecisionYet: ("Nothing has been decided in this item yet.", "")
    case .cannotCarry: ("A proposal cannot do that by itself.", "Decide it, then do it.")
    case .notInPrivate: ("This item is not being taken in private.", "")
    case .notDoubted(let id): ("Decision \(id) is not in doubt.", "")
    case .alreadyRescinded(let id): ("Decision \(id) has been rescinded.", "")
    }
  }
}
