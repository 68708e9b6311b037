import Governance

/// Coming to a decision: consensus, moderation, votes, findings and putting off; R13, R25–R29.
extension Affairs {
  func closeConsensus(_ at: Instant) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try deliberating("close the consensus round")
    let finding: Moderation.Finding?
    switch stage {
    case .proposed: throw .undecidable(.roundOpen)
    case .consensus(_, let round):
      guard !round.failed else { throw .undecidable(.roundClosed) }
      finding = nil
    case .moderation(_, let moderation):
      guard let found = moderation.finding else { throw .undecidable(.roundClosed) }
      guard !found.round.answers.isEmpty else { throw .undecidable(.roundOpen) }
      finding = found
    case .open, .decided, .deferred, .referred: throw .undecidable(.noProposal)
    }
    let round = stage.round
    let unanswered = eligible(stage, sitting).filter { round.answers[$0] == nil }
    guard unanswered.isEmpty || !round.objecting.isEmpty else { throw .undecidable(.unanswered(unanswered)) }
    guard round.objecting.isEmpty, !round.agreeing.isEmpty, let proposal = stage.proposal else {
      return [.consensusClosed(.init(reached: false))]
    }
    var decided = outcome(proposal, finding == nil ? .consensus : .moderatorsFinding, carried: true, item, sitting)
    decided.text = finding?.text ?? proposal.text
    decided.agreed = board.inOrder(round.agreeing)
    decided.stoodAside = board.inOrder(round.standingAside)
    return [.consensusClosed(.init(reached: true))] + effects(of: decided, proposal, at, after: 1)
  }

  private func outcome(
    _ proposal: Proposal, _ manner: Manner, carried: Bool, _ item: Item, _ sitting: Sitting
  ) -> Decided {
    // What R24a names stands under the meeting's quorum; everything else under the electorate still in the room (R7).
    let count = proposal.undertaking == nil ? quorum(of: proposal, item, sitting) : meetingQuorum(sitting)
    return Decided(
      standing: standing(manner, quorum: count, electorate: Set(proposal.electorate), sitting), text: proposal.text,
      carried: carried, agreed: [], stoodAside: [], objected: [], votedFor: [], votedAgainst: [], abstained: [],
      gone: board.inOrder(proposal.gone))
  }

  /// The decision with what it does by itself: rescinding, ending a doubt, or its undertaking (R24a, R39, R44).
  private func effects(of decided: Decided, _ proposal: Proposal, _ at: Instant, after offset: Int) -> [Event] {
    var events: [Event] = [.decided(decided)]
    guard decided.carried else { return events }
    if let id = proposal.rescinding { events.append(.decisionRescinded(.init(decision: id))) }
    if let id = proposal.confirming { events.append(.doubtEnded(.init(decision: id))) }
    guard let undertaking = proposal.undertaking else { return events }
    var after = self
    for (index, event) in events.enumerated() {
      after.apply(
        Entry(n: next + offset + index, act: next, recorded: at, occurred: at, by: .clerk, event: event))
    }
    // A refusal here means that it has become impossible meanwhile; the decision stands, and says what was wanted.
    let done = try? after.decide(undertaking.intent, at: at)
    return events + (done ?? [])
  }

  func moderate(_ id: ProcessID, _ terms: String?) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try deliberating("agree how to moderate")
    guard stage.proposal != nil else { throw .undecidable(.noProposal) }
    guard case .consensus(_, let round) = stage, round.failed else { throw .undecidable(.moderationTooSoon) }
    guard let process = process(id) else { throw .undecidable(.unknownProcess(id)) }
    let agreed = Event.moderationAgreed(.init(process: id, terms: terms, authority: process.agreed))
    let disposed = ItemDisposed(
      item: item.number, reason: terms ?? "Consensus was not reached.",
      standing: standing(
        .withoutDissent, quorum: meetingQuorum(sitting), electorate: deciding(item, sitting), sitting))
    switch process.kind {
    case .recordedVote, .independentModerator: return [agreed]
    case .reference: return [agreed, .itemReferred(disposed)]
    case .deferral: return [agreed, .itemDeferred(disposed)]
    }
  }

  func vote(_ choice: VoteChoice, _ seats: [SeatID]) throws(Refusal) -> [Event] {
    let (sitting, _, stage, _) = try votes("record a vote")
    guard !seats.isEmpty else { throw .untimely(.nothingTo("record")) }
    for seat in seats { try checkEligible(seat, stage, sitting) }
    return [.voted(.init(choice: choice, seats: seats.uniqued()))]
  }

  func castingVote(_ choice: VoteChoice) throws(Refusal) -> [Event] {
    let (sitting, _, stage, moderation) = try votes("give a casting vote")
    guard moderation.process.castingVote, choice != .abstain, let presiding = sitting.presiding else {
      throw .undecidable(.noCastingVote)
    }
    try checkAllVoted(stage, moderation, sitting)
    guard moderation.count(.votesFor) == moderation.count(.against) else { throw .undecidable(.noCastingVote) }
    return [.castingVoteGiven(.init(choice: choice, seat: presiding.seat))]
  }

  private func votes(_ deed: String) throws(Refusal) -> (Sitting, Item, Stage, Moderation) {
    let (sitting, item, stage) = try deliberating(deed)
    guard case .moderation(_, let moderation) = stage, moderation.process.kind == .recordedVote else {
      throw .undecidable(stage.proposal == nil ? .noProposal : .noVoteUnderWay)
    }
    return (sitting, item, stage, moderation)
  }

  private func checkAllVoted(_ stage: Stage, _ moderation: Moderation, _ sitting: Sitting) throws(Refusal) {
    let open = eligible(stage, sitting).filter { moderation.votes[$0] == nil }
    guard open.isEmpty else { throw .undecidable(.notAllVoted(open)) }
  }

  func receiveFinding(_ text: String, _ by: String) throws(Refusal) -> [Event] {
    let (_, item, stage) = try deliberating("record a finding")
    try said(text, "the finding")
    try said(by, "the moderator's name")
    guard case .moderation(_, let moderation) = stage, moderation.process.kind == .independentModerator else {
      throw .undecidable(.noFinding)
    }
    let (words, kept) = worded(text, privately: item.isPrivate != nil)
    return [.findingReceived(.init(text: words, by: by))] + kept
  }

  func declareResult(_ at: Instant) throws(Refusal) -> [Event] {
    let (sitting, item, stage, moderation) = try votes("declare a result")
    try checkAllVoted(stage, moderation, sitting)
    let (forIt, against) = (moderation.count(.votesFor), moderation.count(.against))
    let tied = forIt == against && forIt > 0
    if tied, moderation.process.castingVote, moderation.casting == nil { throw .undecidable(.castingVoteNeeded) }
    let carried = tied ? moderation.casting == .votesFor : moderation.process.majority.carries(votesFor: forIt, against: against)
    guard let proposal = stage.proposal else { throw .undecidable(.noProposal) }
    var decided = outcome(proposal, .recordedVote, carried: carried, item, sitting)
    decided.objected = board.inOrder(moderation.round.objecting)
    decided.votedFor = board.inOrder(moderation.votes.filter { $0.value == .votesFor }.keys)
    decided.votedAgainst = board.inOrder(moderation.votes.filter { $0.value == .against }.keys)
    decided.abstained = board.inOrder(moderation.votes.filter { $0.value == .abstain }.keys)
    let result = ResultDeclared(
      votesFor: forIt, against: against, abstained: moderation.count(.abstain), carried: carried)
    return [.resultDeclared(result)] + effects(of: decided, proposal, at, after: 1)
  }

  func giveReasons(_ text: String) throws(Refusal) -> [Event] {
    let (id, words, kept) = try attached(text, "the reasons")
    return [.reasonsGiven(.init(decision: id, text: words))] + kept
  }

  func giveAlternatives(_ text: String) throws(Refusal) -> [Event] {
    let (id, words, kept) = try attached(text, "the alternatives")
    return [.alternativesGiven(.init(decision: id, text: words))] + kept
  }

  /// The decision just taken in this item, and the text to attach to it (R13).
  private func attached(_ text: String, _ what: String) throws(Refusal) -> (DecisionID, Words, [Event]) {
    let sitting = try opened("attach \(what)")
    let (item, _) = try itemTaken("attach \(what)", sitting)
    try said(text, what)
    guard let decision = sitting.decisions.last(where: { $0.item == item.number && $0.takesReasons }) else {
      throw .undecidable(.noDecisionYet)
    }
    let (words, kept) = worded(text, privately: item.isPrivate != nil)
    return (decision.id, words, kept)
  }

  func dispose(_ reason: String, as event: (ItemDisposed) -> Event) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try before("put the item off")
    try said(reason, "the reason")
    switch stage {
    case .deferred, .referred: throw .untimely(.alreadySo("This item has been put off already."))
    case .open, .proposed, .consensus, .moderation, .decided: break
    }
    return [
      event(
        .init(
          item: item.number, reason: reason,
          standing: standing(
            .withoutDissent, quorum: meetingQuorum(sitting), electorate: deciding(item, sitting), sitting)))
    ]
  }
}

extension Decision {
  /// Reasons come with a determination or a putting-off; a proposal's are attached afterwards.
  var takesReasons: Bool {
    switch subject {
    case .proposal, .minutes: true
    case .appointment, .privacy, .determination, .lifting, .deferral, .reference: false
    }
  }
}

extension Undertaking {
  /// The intent that a carried proposal stands for.
  package var intent: Intent {
    switch self {
    case .determine(let person, let effect, let reason, let lasting):
      .determine(.person(person), effect, reason: reason, lasting: lasting)
    case .lift(let person, let matter, let reason): .lift(.person(person), matter, reason: reason)
    case .appoint(let seat): .chair(seat)
    case .goPrivate(let reason): .goPrivate(reason: reason)
    case .deferItem(let reason): .deferItem(reason: reason)
    case .referItem(let reason): .referItem(reason: reason)
    case .approveMinutes(let meeting, let corrections): .approveMinutes(meeting, corrections: corrections)
    }
  }
}
