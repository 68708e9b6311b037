import Governance

/// What records about interests, proposals and decisions change.
extension Affairs {
  mutating func register(_ declared: InterestDeclared, _ entry: Entry) {
    interests.append(
      Interest(record: entry.n, declared: declared, at: entry.occurred, meeting: underWay?.id))
  }

  mutating func determine(_ determined: InterestDetermined, _ at: Instant) {
    guard let sitting, let item = sitting.currentItem else { return }
    let here = key(item, sitting)
    for index in interests.indices where determined.interests.contains(interests[index].record) {
      interests[index].determinations.append(determined)
      if determined.lasting { interests[index].settled = true } else { interests[index].settledFor.insert(here) }
    }
    if !determined.effect.decides {
      exclusions.append(
        Exclusion(
          person: determined.person, organisation: determined.organisation, matter: determined.matter,
          effect: determined.effect, onlyItem: determined.lasting ? nil : here))
    }
    keep(determined.standing, .determination(determined), at, item: item.number)
  }

  /// Bids put the question to everyone, those who answered about earlier ones too (R23).
  mutating func name(_ named: BiddersNamed) {
    sitting?.change(named.item) { $0.bidders += named.bidders }
    if let matter = sitting?.item(named.item)?.matter { nothingToDeclare[matter] = nil }
  }

  mutating func lift(_ lifted: ExclusionLifted, _ at: Instant) {
    exclusions.removeAll { $0.person == lifted.person && $0.matter == lifted.matter }
    keep(lifted.standing, .lifting(lifted), at, item: sitting?.currentItem?.number)
  }

  mutating func open(_ put: ProposalPut, _ at: Instant) {
    sitting?.setStage(
      .proposed(
        Proposal(
          text: put.text, electorate: put.electorate, quorum: put.quorum, rescinding: put.rescinding,
          confirming: put.confirming, undertaking: put.to, putAt: at)))
  }

  mutating func amend(_ amended: ProposalAmended, _ at: Instant) {
    guard var proposal = sitting?.stage?.proposal else { return }
    proposal.replaced.append(proposal.text)
    proposal.text = amended.text
    proposal.electorate = amended.electorate
    proposal.quorum = amended.quorum
    proposal.putAt = at
    proposal.gone = []
    sitting?.setStage(.proposed(proposal))
  }

  mutating func moderate(_ agreed: ModerationAgreed, _ at: Instant) {
    guard case .consensus(let proposal, let round) = sitting?.stage, let process = process(agreed.process) else {
      return
    }
    sitting?.setStage(.moderation(proposal, Moderation(process: process, agreedAt: at, round: round)))
  }

  /// The board's own process of that name, or the well-known one.
  package func process(_ id: ProcessID) -> ModerationProcess? {
    (board.terms.moderation + ModerationProcess.wellKnown).first { $0.id == id }
  }

  mutating func decide(_ decided: Decided, _ at: Instant) {
    var decision = Decision(
      standing: decided.standing, subject: .proposal(decided), item: sitting?.currentItem?.number, at: at)
    if let stage = sitting?.stage, let proposal = stage.proposal {
      decision.rescinding = proposal.rescinding
      decision.confirming = proposal.confirming
      decision.undertaking = proposal.undertaking
      if case .moderation(_, let moderation) = stage { decision.process = moderation.process }
      decision.objections = stage.objections
    }
    keep(decision)
    sitting?.setStage(.decided(decided.standing.decision))
  }

  mutating func dispose(
    _ disposed: ItemDisposed, as stage: Stage, _ subject: Decision.Subject, _ at: Instant
  ) {
    sitting?.setStage(stage)
    sitting?.change(disposed.item) { $0.outcome = stage == .deferred ? .deferred : .referred }
    keep(disposed.standing, subject, at, item: disposed.item)
  }

  mutating func keep(_ standing: DecisionStanding, _ subject: Decision.Subject, _ at: Instant, item: Int? = nil) {
    keep(Decision(standing: standing, subject: subject, item: item ?? sitting?.currentItem?.number, at: at))
  }

  private mutating func keep(_ decision: Decision) {
    var decision = decision
    decision.record = next - 1
    sitting?.decisions.append(decision)
    if let item = decision.item { sitting?.change(item) { $0.decisions += 1 } }
  }

  /// Changes a decision of this meeting or of an earlier one.
  mutating func changeDecision(_ id: DecisionID, _ edit: (inout Decision) -> Void) {
    if let index = sitting?.decisions.firstIndex(where: { $0.id == id }), var decision = sitting?.decisions[index] {
      edit(&decision)
      sitting?.decisions[index] = decision
    }
    for meeting in past.indices {
      guard let index = past[meeting].decisions.firstIndex(where: { $0.id == id }) else { continue }
      edit(&past[meeting].decisions[index])
    }
  }
}

extension Stage {
  /// The objections in the round before the Board, with their reasons.
  var objections: [SeatID: Words] {
    let answers: [SeatID: ConsensusAnswer] =
      switch self {
      case .consensus(_, let round): round.answers
      case .moderation(_, let moderation): moderation.round.answers
      case .open, .proposed, .decided, .deferred, .referred: [:]
      }
    return answers.compactMapValues { answer in
      if case .objects(let reason) = answer { reason } else { nil }
    }
  }
}

extension Sitting {
  mutating func answer(_ answer: ConsensusAnswer, _ seat: SeatID) {
    switch stage {
    case .proposed(let proposal): setStage(.consensus(proposal, Round(answers: [seat: answer])))
    case .consensus(let proposal, var round):
      round.answers[seat] = answer
      setStage(.consensus(proposal, round))
    case .moderation: changeModeration { $0.finding?.round.answers[seat] = answer }
    case .open, .decided, .deferred, .referred, nil: break
    }
  }

  mutating func failConsensus() {
    switch stage {
    case .consensus(let proposal, var round):
      round.failed = true
      setStage(.consensus(proposal, round))
    case .moderation: changeModeration { $0.finding?.round.failed = true }
    case .open, .proposed, .decided, .deferred, .referred, nil: break
    }
  }

  mutating func vote(_ voted: Voted) {
    changeModeration { moderation in
      for seat in voted.seats { moderation.votes[seat] = voted.choice }
      moderation.casting = nil
    }
  }

  mutating func changeModeration(_ edit: (inout Moderation) -> Void) {
    guard case .moderation(let proposal, var moderation) = stage else { return }
    edit(&moderation)
    setStage(.moderation(proposal, moderation))
  }
}
