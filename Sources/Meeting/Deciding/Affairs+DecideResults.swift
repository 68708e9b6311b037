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
      guard !found.round.failed else { throw .undecidable(.roundClosed) }
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
    if let id = proposal.rescinding {
      events.append(.decisionRescinded(.init(decision: id)))
      if decision(id)?.doubts.isEmpty == false { events.append(.doubtEnded(.init(decision: id))) }
    }
    if let id = proposal.confirming { events.append(.doubtEnded(.init(decision: id))) }
    guard let undertaking = proposal.undertaking else { return events }
    var after = self
    for (index, event) in events.enumerated() {
      after.change(
        by: Entry(n: next + offset + index, act: next, recorded: at, occurred: at, by: .clerk, event: event))
    }
    // A refusal here means that it has become impossible meanwhile; the decision stands, and says what was wanted.
    let done = try? after.carryOut(undertaking, decided.standing.manner, at)
    return events + (done ?? [])
  }

  /// What a carried proposal does by itself, in the manner in which it was carried (R24a).
  func carryOut(_ undertaking: Undertaking, _ manner: Manner, _ at: Instant) throws(Refusal) -> [Event] {
    switch undertaking {
    case .determine(let person, let effect, let reason, let lasting):
      try determine(.person(person), effect, reason, lasting: lasting, at, manner)
    case .lift(let person, let matter, let reason): try lift(.person(person), matter, reason, manner)
    case .appoint(let seat): try chair(seat, manner)
    case .goPrivate(let reason): try goPrivate(reason, manner)
    case .deferItem(let reason): try dispose(text(reason), manner) { .itemDeferred($0) }
    case .referItem(let reason): try dispose(text(reason), manner) { .itemReferred($0) }
    case .approveMinutes(let meeting, let corrections): try approveMinutes(meeting, corrections, manner)
    }
  }

  func moderate(_ id: ProcessID, _ terms: String?) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try deliberating("agree how to moderate")
    guard stage.proposal != nil else { throw .undecidable(.noProposal) }
    guard case .consensus(_, let round) = stage, round.failed else { throw .undecidable(.moderationTooSoon) }
    guard let process = process(id) else { throw .undecidable(.unknownProcess(id)) }
    let (words, kept) = terms.map { worded($0, privately: item.isPrivate) } ?? (nil, [])
    let agreed: [Event] =
      [.moderationAgreed(.init(process: id, terms: words, authority: process.agreed))] + kept
    let disposed = disposed(item, words ?? .open("Consensus was not reached."), .withoutDissent, sitting)
    let fell = Event.proposalFell(.init(because: .itemDisposed))
    switch process.kind {
    case .recordedVote, .independentModerator: return agreed
    case .reference: return agreed + [.itemReferred(disposed), fell]
    case .deferral: return agreed + [.itemDeferred(disposed), fell]
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
    guard moderation.isTied else { throw .undecidable(.noCastingVote) }
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
    try said(by, "the moderator’s name")
    guard case .moderation(_, let moderation) = stage, moderation.process.kind == .independentModerator else {
      throw .undecidable(.noFinding)
    }
    let (words, kept) = worded(text, privately: item.isPrivate)
    return [.findingReceived(.init(text: words, by: by))] + kept
  }

  func declareResult(_ at: Instant) throws(Refusal) -> [Event] {
    let (sitting, item, stage, moderation) = try votes("declare a result")
    try checkAllVoted(stage, moderation, sitting)
    let (forIt, against) = (moderation.count(.votesFor), moderation.count(.against))
    if moderation.isTied, moderation.process.castingVote, moderation.casting == nil {
      throw .undecidable(.castingVoteNeeded)
    }
    let carried = moderation.isCarried
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

  func giveReasons(_ text: String, _ decision: DecisionID?) throws(Refusal) -> [Event] {
    let (id, words, kept) = try attached(text, "the reasons", decision)
    return [.reasonsGiven(.init(decision: id, text: words))] + kept
  }

  func giveAlternatives(_ text: String, _ decision: DecisionID?) throws(Refusal) -> [Event] {
    let (id, words, kept) = try attached(text, "the alternatives", decision)
    return [.alternativesGiven(.init(decision: id, text: words))] + kept
  }

  /// The decision named, or else the one just taken in this item, and the text to attach to it (R13).
  ///
  /// Like a note they are written up after the meeting too, of a decision that is named, while its minutes are a draft.
  private func attached(
    _ text: String, _ what: String, _ named: DecisionID?
  ) throws(Refusal) -> (DecisionID, Words, [Event]) {
    let sitting = if let sitting, sitting.isOver, named != nil { sitting } else { try opened("attach \(what)") }
    let decision = try explained(named, what, sitting)
    try said(text, what)
    // What was decided in private keeps its reasons there, even when they are written down in public.
    let (words, kept) = worded(text, privately: sitting.isInPrivate || decision.isPrivate)
    return (decision.id, words, kept)
  }

  private func explained(_ named: DecisionID?, _ what: String, _ sitting: Sitting) throws(Refusal) -> Decision {
    guard let named else {
      let (item, _) = try itemTaken("attach \(what)", sitting)
      let latest = sitting.decisions.last { $0.item == item.number && $0.takesReasons }
      guard let latest else { throw .undecidable(.noDecisionYet) }
      return latest
    }
    guard let decision = sitting.decisions.first(where: { $0.id == named && $0.takesReasons }) else {
      throw .untimely(.unknownDecision(named))
    }
    return decision
  }

  func dispose(
    _ reason: String, _ manner: Manner = .withoutDissent, as event: (ItemDisposed) -> Event
  ) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try before("put the item off")
    if stage == .deferred || stage == .referred {
      throw .untimely(.alreadySo("This item has been put off already."))
    }
    try said(reason, "the reason")
    try check(.meetingQuorum, sitting, item, stage)
    let fallen: [Event] = stage.proposal == nil ? [] : [.proposalFell(.init(because: .itemDisposed))]
    let (words, kept) = worded(reason, privately: item.isPrivate)
    return [event(disposed(item, words, manner, sitting))] + kept + fallen
  }

  private func disposed(_ item: Item, _ reason: Words, _ manner: Manner, _ sitting: Sitting) -> ItemDisposed {
    ItemDisposed(
      item: item.number, reason: reason,
      standing: standing(
        manner, quorum: meetingQuorum(sitting), electorate: deciding(item, sitting), sitting))
  }
}

extension Moderation {
  /// As many for as against; where nobody votes there is nothing to break (R27).
  package var isTied: Bool { count(.votesFor) == count(.against) && count(.votesFor) > 0 }

  /// As it stands; the casting vote is a vote more, and carries what the process's share then carries (R27).
  package var isCarried: Bool {
    process.majority.carries(
      votesFor: count(.votesFor) + (casting == .votesFor ? 1 : 0),
      against: count(.against) + (casting == .against ? 1 : 0))
  }
}
