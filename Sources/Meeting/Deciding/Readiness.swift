import Governance

/// Whose quorum a decision waits for (R24a).
enum Need {
  /// Appointing a Chairman: neither a quorum nor somebody in the chair.
  case nothing
  case meetingQuorum
  case itemQuorum
}

/// The questions asked before an act, in the order in which a refusal names them (`rules.md`).
extension Affairs {
  /// The meeting that is not over (R0).
  func current() throws(Refusal) -> Sitting {
    guard let sitting else { throw .untimely(.noMeeting) }
    guard !sitting.isOver else { throw .untimely(.meetingOver(sitting.id)) }
    return sitting
  }

  /// The meeting once called: attendance is being taken, or has been (R0).
  func called(_ deed: String) throws(Refusal) -> Sitting {
    let sitting = try current()
    if case .scheduled = sitting.phase { throw .untimely(.notBegun(deed: deed)) }
    return sitting
  }

  /// The meeting once opened, and not adjourned; possibly inquorate (R0).
  func opened(_ deed: String) throws(Refusal) -> Sitting {
    let sitting = try called(deed)
    switch sitting.phase {
    case .inSession, .suspended(.inquorate, _): return sitting
    case .suspended(.adjourned, _): throw .untimely(.adjourned(deed: deed))
    case .scheduled, .rollCall, .notHeld, .closed: throw .untimely(.notOpened(deed: deed))
    }
  }

  /// Somebody in the chair (R17) and a quorum (R11).
  func checkQuorate(_ sitting: Sitting) throws(Refusal) {
    guard sitting.presiding != nil else { throw .unquorate(.notPresiding) }
    if case .suspended = sitting.phase { throw .unquorate(.meetingInquorate(meetingQuorum(sitting))) }
  }

  /// The item before an opened meeting, and how far it has come (R0).
  func itemTaken(_ deed: String, _ sitting: Sitting) throws(Refusal) -> (Item, Stage) {
    guard let item = sitting.currentItem, let stage = sitting.stage else {
      throw .untimely(.noItemTaken(deed: deed))
    }
    return (item, stage)
  }

  /// The item before an opened meeting: all that an act's phase and stage depend on (R0).
  func before(_ deed: String) throws(Refusal) -> (Sitting, Item, Stage) {
    let sitting = try opened(deed)
    let (item, stage) = try itemTaken(deed, sitting)
    return (sitting, item, stage)
  }

  /// What a decision needs: the chair (R17, R16), the meeting's quorum (R11), then the item's (R12), its interests
  /// determined (R19) and everyone asked (R23), as far as it needs each.
  func check(_ need: Need, _ sitting: Sitting, _ item: Item, _ stage: Stage) throws(Refusal) {
    guard need != .nothing else { return }
    guard let presiding = sitting.presiding else { throw .unquorate(.notPresiding) }
    guard !isConflicted(presiding.person, in: presiding.seat, item, sitting) else {
      throw .unquorate(.presidingConflicted(presiding.person))
    }
    if case .suspended = sitting.phase { throw .unquorate(.meetingInquorate(meetingQuorum(sitting))) }
    guard need == .itemQuorum else { return }
    let count = decidingQuorum(item, at: stage, sitting)
    guard count.quorate else { throw .unquorate(.itemInquorate(count)) }
    try clear(item, sitting)
  }

  /// The open proposal's stage, when what the proposal needs is there.
  func deliberating(_ deed: String, _ least: Need = .itemQuorum) throws(Refusal) -> (Sitting, Item, Stage) {
    let (sitting, item, stage) = try before(deed)
    try check(stage.proposal?.undertaking?.need ?? least, sitting, item, stage)
    return (sitting, item, stage)
  }

  /// No interest left undetermined, nobody left unasked (R19, R23).
  func clear(_ item: Item, _ sitting: Sitting) throws(Refusal) {
    let open = undetermined(item, sitting)
    guard open.isEmpty else { throw .conflicted(.undetermined(open.map(\.declared.person).uniqued())) }
    let people = unasked(item, sitting)
    guard people.isEmpty else { throw .conflicted(.unasked(people)) }
  }

  func knownSeat(_ id: SeatID) throws(Refusal) -> Seat {
    guard let seat = board.seat(id) else { throw .misplaced(.unknownSeat(id)) }
    return seat
  }

  /// A seat of the board with its place in the meeting.
  func place(_ id: SeatID, _ sitting: Sitting) throws(Refusal) -> Place {
    _ = try knownSeat(id)
    guard let place = sitting.places[id] else { throw .misplaced(.unknownSeat(id)) }
    return place
  }

  func said(_ text: String, _ what: String) throws(Refusal) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .untimely(.emptyText(what)) }
  }

  /// The public text itself, or a citation of the record that keeps it, which follows as the act's second (R43).
  func worded(_ text: String, privately: Bool) -> (Words, [Event]) {
    privately ? (.kept(record: next + 1), [.particularsKept(.init(text: text))]) : (.open(text), [])
  }

  /// What a decision taken now stores of its moment (R13).
  func standing(
    _ manner: Manner, quorum: QuorumCount, electorate: Set<SeatID>, _ sitting: Sitting
  ) -> DecisionStanding {
    let item = sitting.currentItem
    let ordinal = (item?.decisions ?? sitting.decisions.count { $0.item == nil }) + 1
    let known = interests.filter { $0.declared.matter == item?.matter }
    return DecisionStanding(
      decision: DecisionID("\(sitting.id)/\(item?.number ?? 0).\(ordinal)"), manner: manner, quorum: quorum,
      electorate: board.inOrder(electorate), presiding: sitting.presiding?.seat, interests: known.map(\.record))
  }
}
