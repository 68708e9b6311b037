import Governance
import Meeting

extension Situation {
  /// A number that has meant one member means all of them here: their names are said first.
  func answeringForAll(_ intent: Intent) -> String? {
    guard case .agree(let whom) = intent, let answering = Answering(self), answering.open.count > 1 else { return nil }
    if case .seats(let seats) = whom, seats.count < 2 { return nil }
    return "Recorded as agreeing: \(answering.open.map { person(in: $0) }.joined(separator: "; "))."
  }

  /// What of the answers being taken an act would throw away, in a sentence; nil when nothing.
  func abandonment(by request: Request) -> String? {
    guard case .intent(let intent) = request, let answering = Answering(self),
      let events = try? session.decide(intent, at: now), events.contains(where: \.replacesProposal)
    else { return nil }
    return abandonment(answering)
  }

  /// The same for whatever would put an end to what is being answered.
  func abandonment(_ answering: Answering) -> String? {
    switch answering.matter {
    case .consensus(_, let round):
      if round.failed || round.answers.isEmpty { return nil }
      return "The round is abandoned: the answers given so far, \(round.answers.count), no longer count."
    case .vote(_, let moderation):
      let votes = moderation.votes.count
      return "The recorded vote is abandoned" + (votes == 0 ? "." : ": the votes given so far, \(votes), do not count.")
    case .finding: return "The moderation is abandoned."
    }
  }
}

extension Event {
  /// Whatever was being answered is over, and not by its result.
  fileprivate var replacesProposal: Bool {
    if case .proposalAmended = self { return true }
    if case .proposalWithdrawn = self { return true }
    if case .proposalFell = self { return true }
    return false
  }
}
