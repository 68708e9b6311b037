import Canvas
import Governance
import Meeting
import Minutes

/// An item before the Board; of one in private its title and the reason only.
extension RoomMoment {
  init(_ item: Item, _ stage: Stage, _ sitting: Sitting, _ affairs: Affairs) {
    self.init(title: item.title)
    place = "Item \(item.number)"
    if let reason = item.privateReason {
      lead = Span("The Board is meeting in private.", .caution)
      text = "The reason: \(reason)"
      return
    }
    switch stage {
    case .open: outcome = Span("The item is open for discussion.", .muted)
    case .proposed(let proposal):
      text = words(of: proposal, affairs)
      outcome = Span("The proposal is put.", .heading)
    case .consensus(let proposal, let round):
      text = words(of: proposal, affairs)
      ask(round, of: proposal, sitting)
    case .moderation(let proposal, let moderation):
      text = words(of: proposal, affairs)
      moderate(moderation, proposal, sitting, affairs)
    case .decided(let id): decided(id, item, sitting, affairs)
    case .deferred: (text, outcome) = ("The Board has put this item off.", Span("Deferred", .caution))
    case .referred: (text, outcome) = ("This item goes to \(affairs.board.reportsTo).", Span("Referred", .caution))
    }
    guard !stage.isOver else { return }
    let count = affairs.decidingQuorum(item, at: stage, sitting)
    quorum = RoomQuorum(deciding: count, affairs)
  }

  private func words(of proposal: Proposal, _ affairs: Affairs) -> String {
    affairs.publicText(proposal.text) ?? "The proposal was put in private."
  }

  private mutating func ask(_ round: Round, of proposal: Proposal, _ sitting: Sitting) {
    figures = [
      Figure(mark: .done, word: "Agree", count: round.agreeing.count, role: .voteFor),
      Figure(mark: .neither, word: "Stand aside", count: round.standingAside.count, role: .voteAbstain),
      Figure(mark: .failed, word: "Object", count: round.objecting.count, role: .voteAgainst),
    ]
    let left = waiting(proposal, sitting) { round.answers[$0] != nil }
    outcome =
      round.failed ? Span("Consensus was not reached.", .caution) : Span("Do all agree?\(left)", .heading)
  }

  private mutating func moderate(
    _ moderation: Moderation, _ proposal: Proposal, _ sitting: Sitting, _ affairs: Affairs
  ) {
    let title = moderation.process.title
    outcome = Span(title, .heading)
    switch moderation.process.kind {
    case .recordedVote:
      figures = RoomMoment.votes(
        moderation.count(.votesFor), moderation.count(.against), moderation.count(.abstain))
      let left = waiting(proposal, sitting) { moderation.votes[$0] != nil }
      outcome = Span("\(title)\(left)", .heading)
    case .independentModerator:
      guard let finding = moderation.finding else { return }
      text = affairs.publicText(finding.text) ?? "The moderator’s finding was received in private."
      ask(finding.round, of: proposal, sitting)
    case .reference, .deferral: break
    }
  }

  private func waiting(_ proposal: Proposal, _ sitting: Sitting, _ hasAnswered: (SeatID) -> Bool) -> String {
    let left = proposal.electorate.count {
      sitting.inTheRoom.contains($0) && !proposal.gone.contains($0) && !hasAnswered($0)
    }
    return left == 0 ? "" : "  \(left) still to answer"
  }

  private mutating func decided(_ id: DecisionID, _ item: Item, _ sitting: Sitting, _ affairs: Affairs) {
    guard let decision = sitting.decisions.last(where: { $0.id == id }) else { return }
    guard case .proposal(let decided) = decision.subject else {
      let entry = sitting.entries.first { $0.n == decision.record }
      text = entry.map { affairs.sentence(for: $0, in: sitting) } ?? ""
      outcome = Span("Decided", .good)
      return
    }
    // Of what was decided in private its summary is public, and neither its words nor its figures.
    guard let words = affairs.publicText(decided.text) else {
      text = item.summary ?? ""
      outcome = Span("Decided in private", .good)
      return
    }
    text = words
    outcome = decided.outcome
    switch decided.standing.manner {
    case .recordedVote:
      figures = RoomMoment.votes(decided.votedFor.count, decided.votedAgainst.count, decided.abstained.count)
    case .consensus, .moderatorsFinding:
      figures = [
        Figure(mark: .done, word: "Agree", count: decided.agreed.count, role: .voteFor),
        Figure(mark: .neither, word: "Stand aside", count: decided.stoodAside.count, role: .voteAbstain),
      ]
    case .withoutDissent: break
    }
  }

  private static func votes(_ votesFor: Int, _ against: Int, _ abstain: Int) -> [Figure] {
    [
      Figure(mark: .done, word: "For", count: votesFor, role: .voteFor),
      Figure(mark: .failed, word: "Against", count: against, role: .voteAgainst),
      Figure(mark: .neither, word: "Abstain", count: abstain, role: .voteAbstain),
    ]
  }
}

extension Decided {
  fileprivate var outcome: Span {
    switch standing.manner {
    case .consensus: Span("AGREED BY CONSENSUS", .good)
    case .withoutDissent: Span("AGREED WITHOUT DISSENT", .good)
    case .moderatorsFinding: Span("THE MODERATOR’S FINDING IS ADOPTED", .good)
    case .recordedVote: carried ? Span("CARRIED", .good) : Span("NOT CARRIED", .caution)
    }
  }
}

extension Affairs {
  /// The text, unless it is kept apart because it was said in private.
  fileprivate func publicText(_ words: Words) -> String? { words.isKept ? nil : text(words) }
}
