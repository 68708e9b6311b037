import Governance

/// Proposals and the consensus round; R7, R24, R24a, R25.
extension Affairs {
  func propose(
    _ text: String, _ bearing: Bearing?, _ carrying: Intent?, _ at: Instant
  ) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try before("put a proposal")
    if stage == .deferred || stage == .referred {
      throw .untimely(.wrongStage(deed: "put a proposal", stage: "this item has been put off"))
    }
    try said(text, "the proposal")
    let bearing = try bearing.map { (bearing) throws(Refusal) in try found(bearing) }
    // What R24a names needs the meeting's quorum, not the item's.
    let undertaking: Undertaking?
    do throws(Refusal) {
      undertaking = try carrying.map { (intent) throws(Refusal) in try self.undertaking(intent) }
    } catch {
      try check(.meetingQuorum, sitting, item, stage)
      throw error
    }
    try check(undertaking?.need ?? .itemQuorum, sitting, item, stage)
    guard stage.proposal == nil else { throw .undecidable(.proposalOpen) }
    // What would be refused once carried is refused now, while the Board can still do something about it.
    if let undertaking { _ = try carryOut(undertaking, .consensus, at) }
    let (words, kept) = worded(text, privately: item.isPrivate)
    let (stated, reason) = item.isPrivate ? undertaking?.keptApart(at: next + 2) ?? (nil, []) : (undertaking, [])
    var put = ProposalPut(
      text: words, electorate: board.inOrder(electorate(item, undertaking, sitting)),
      quorum: undertaking == nil ? itemQuorum(item, sitting) : meetingQuorum(sitting), to: stated)
    if let (bearing, decision) = bearing {
      try checkStands(decision)
      switch bearing {
      case .rescinding(let id): put.rescinding = id
      case .confirming(let id):
        guard !decision.doubts.isEmpty else { throw .undecidable(.notDoubted(id)) }
        put.confirming = id
      }
    }
    return [.proposalPut(put)] + kept + reason
  }

  /// The decision, of whichever meeting, that a proposal bears on.
  private func found(_ bearing: Bearing) throws(Refusal) -> (Bearing, Decision) {
    let id =
      switch bearing {
      case .rescinding(let id), .confirming(let id): id
      }
    guard let decision = decision(id) else { throw .untimely(.unknownDecision(id)) }
    return (bearing, decision)
  }

  private func checkStands(_ decision: Decision) throws(Refusal) {
    guard !decision.rescinded else { throw .undecidable(.alreadyRescinded(decision.id)) }
  }

  private func electorate(_ item: Item, _ undertaking: Undertaking?, _ sitting: Sitting) -> Set<SeatID> {
    let eligible = deciding(item, sitting)
    guard case .determine(let person, _, _, _) = undertaking, let seat = place(of: person, in: sitting) else {
      return eligible
    }
    let organisation = undetermined(of: person, in: seat, item, sitting).compactMap(\.declared.organisation).first
    return eligible.filter { candidate in
      candidate != seat && (organisation == nil || board.seat(candidate)?.organisation != organisation)
    }
  }

  /// What a proposal may do by itself, with the people it names already found (R24a).
  private func undertaking(_ intent: Intent) throws(Refusal) -> Undertaking {
    switch intent {
    case .determine(let who, let effect, let reason, let lasting):
      return .determine(person: try find(who, in: sitting).person, effect: effect, reason: reason, lasting: lasting)
    case .lift(let who, let matter, let reason):
      return .lift(person: try find(who, in: sitting).person, matter: matter, reason: reason)
    case .chair(let seat): return .appoint(seat: seat)
    case .goPrivate(let reason): return .goPrivate(reason: reason)
    case .deferItem(let reason): return .deferItem(reason: .open(reason))
    case .referItem(let reason): return .referItem(reason: .open(reason))
    case .approveMinutes(let meeting, let corrections):
      return .approveMinutes(meeting: meeting, corrections: corrections)
    case .setMeeting, .rearrange, .putItem, .call, .open, .declareNotHeld, .adjourn, .resume, .close, .present,
      .apologies,
      .absent, .substitute, .changeover, .clerk, .witness, .attend, .leave, .returnToRoom, .holder, .vacate, .takeItem,
      .addItem,
      .goPublic, .note, .summarise, .agreeAction, .actionDone, .paper, .declare, .bidders, .nothingToDeclare,
      .propose, .amend, .withdrawProposal, .agree, .standAside, .object, .closeConsensus, .moderate, .vote,
      .castingVote, .finding, .declareResult, .giveReasons, .giveAlternatives, .sign, .signOnPaper, .adopt, .report,
      .enrolKey, .reword,
      .undo, .undoAct, .redo, .correct:
      throw .undecidable(.cannotCarry)
    }
  }

  func amend(_ text: String) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try deliberating("amend it")
    try said(text, "the amendment")
    guard let proposal = stage.proposal else { throw .undecidable(.noProposal) }
    guard self.text(proposal.text) != text else { throw .untimely(.alreadySo("The proposal says just that.")) }
    let (words, kept) = worded(text, privately: item.isPrivate)
    let electorate = electorate(item, proposal.undertaking, sitting)
    let count = proposal.undertaking == nil ? itemQuorum(item, sitting) : meetingQuorum(sitting)
    return [.proposalAmended(.init(text: words, electorate: board.inOrder(electorate), quorum: count))] + kept
  }

  func withdrawProposal(_ reason: String) throws(Refusal) -> [Event] {
    let (_, item, stage) = try deliberating("withdraw it", .meetingQuorum)
    try said(reason, "the reason")
    guard stage.proposal != nil else { throw .undecidable(.noProposal) }
    let (words, kept) = worded(reason, privately: item.isPrivate)
    return [.proposalWithdrawn(.init(reason: words))] + kept
  }

  func agree(_ answering: Answering) throws(Refusal) -> [Event] {
    let (sitting, _, stage) = try answers("record who agrees")
    let round = stage.round
    switch answering {
    case .seats(let seats):
      guard !seats.isEmpty else { throw .untimely(.nothingTo("record")) }
      for seat in seats { try checkEligible(seat, stage, sitting) }
      return [.agreed(.init(seats: seats.uniqued()))]
    case .all:
      let open = eligible(stage, sitting).filter { round.answers[$0] == nil }
      guard !open.isEmpty else { throw .untimely(.alreadySo("Everyone who may decide has answered.")) }
      return [.agreed(.init(seats: open))]
    }
  }

  func standAside(_ seat: SeatID, _ reason: String?) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try answers("record who stands aside")
    try checkEligible(seat, stage, sitting)
    guard let reason else { return [.stoodAside(.init(seat: seat, reason: nil))] }
    let (words, kept) = worded(reason, privately: item.isPrivate)
    return [.stoodAside(.init(seat: seat, reason: words))] + kept
  }

  func object(_ seat: SeatID, _ reason: String) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try answers("record an objection")
    try checkEligible(seat, stage, sitting)
    try said(reason, "the objection")
    let (words, kept) = worded(reason, privately: item.isPrivate)
    return [.objected(.init(seat: seat, reason: words))] + kept
  }

  /// A stage at which members answer: a proposal before moderation, or a moderator's finding (R25, R29).
  private func answers(_ deed: String) throws(Refusal) -> (Sitting, Item, Stage) {
    let ready = try deliberating(deed)
    switch ready.2 {
    case .proposed: return ready
    case .consensus(_, let round):
      guard !round.failed else { throw .undecidable(.roundClosed) }
      return ready
    case .moderation(_, let moderation):
      guard let finding = moderation.finding, !finding.round.failed else { throw .undecidable(.roundClosed) }
      return ready
    case .open, .decided, .deferred, .referred: throw .undecidable(.noProposal)
    }
  }

  /// The electorate as far as it is still in the room.
  func eligible(_ stage: Stage, _ sitting: Sitting) -> [SeatID] {
    guard let proposal = stage.proposal else { return [] }
    let here = sitting.inTheRoom
    return proposal.electorate.filter { here.contains($0) && !proposal.gone.contains($0) }
  }

  func checkEligible(_ seat: SeatID, _ stage: Stage, _ sitting: Sitting) throws(Refusal) {
    _ = try knownSeat(seat)
    guard eligible(stage, sitting).contains(seat) else { throw .undecidable(.notInElectorate(seat)) }
  }
}

extension Stage {
  /// The answers being taken now.
  package var round: Round {
    switch self {
    case .consensus(_, let round): round
    case .moderation(_, let moderation): moderation.finding?.round ?? Round()
    case .open, .proposed, .decided, .deferred, .referred: Round()
    }
  }
}
