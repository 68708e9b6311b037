import Governance

/// The agenda, notes, actions, papers and privacy; R11, R24, R24a, R43.
extension Affairs {
  func takeItem(_ number: Int, _ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try opened("take an item")
    guard let item = sitting.item(number) else { throw .untimely(.unknownItem(number)) }
    guard sitting.currentItem?.number != number else {
      throw .untimely(.alreadySo("Item \(number) is being taken."))
    }
    try checkQuorate(sitting)
    guard sitting.stage?.proposal == nil else { throw .undecidable(.proposalOpen) }
    return following(
      .itemTaken(.init(item: number)), at, with: leavingItem(sitting) + entering(item, sitting))
  }

  /// Those who withdrew come back, and the chair reverts (R21).
  private func leavingItem(_ sitting: Sitting) -> [Event] {
    var events: [Event] = []
    for seat in board.seats {
      guard case .withdrawn(let occupant, _) = sitting.places[seat.id]?.presence else { continue }
      events.append(.readmitted(.init(person: occupant.person, seat: seat.id)))
    }
    for attendee in sitting.attendees where attendee.out?.withdrawn == true {
      events.append(.readmitted(.init(person: attendee.person, seat: nil)))
    }
    // Who has come in in another capacity since is back by that.
    events += sitting.clerksOut.filter { sitting.isNowhereElse($0) }.map { .readmitted(.init(person: $0, seat: nil)) }
    if let lender = sitting.lender {
      let still = sitting.places[lender.seat]?.presence
      if still?.counts == true, still?.occupant?.person == lender.person {
        events.append(.chairResumed(.init(seat: lender.seat)))
      } else if let presiding = sitting.presiding {
        events.append(.chairVacated(.init(seat: presiding.seat)))
      }
    }
    return events
  }

  /// Those whose exclusion follows the matter leave for the item (R20).
  private func entering(_ item: Item, _ sitting: Sitting) -> [Event] {
    var events: [Event] = []
    for seat in board.seats {
      guard let occupant = sitting.places[seat.id]?.presence.attending,
        exclusion(of: occupant.person, in: seat.id, item, sitting)?.effect == .withdraws
      else { continue }
      events.append(.withdrew(.init(person: occupant.person, seat: seat.id)))
    }
    for attendee in sitting.attendees where attendee.isHere {
      guard exclusion(of: attendee.person, in: nil, item, sitting)?.effect == .withdraws else { continue }
      events.append(.withdrew(.init(person: attendee.person, seat: nil)))
    }
    if let clerk = sitting.clerk, exclusion(of: clerk, in: nil, item, sitting)?.effect == .withdraws,
      sitting.mustSendOut(clerk: clerk)
    {
      events.append(.withdrew(.init(person: clerk, seat: nil)))
    }
    return events
  }

  func addItem(_ title: String, _ reason: String) throws(Refusal) -> [Event] {
    let sitting = try opened("add urgent business")
    try said(title, "the item’s title")
    try said(reason, "the Chair’s reason")
    try checkQuorate(sitting)
    let number = sitting.nextNumber
    guard sitting.item(number) == nil else { throw .untimely(.itemNumberTaken(number)) }
    return [.urgentItemAdded(.init(item: number, title: title, reason: reason))]
  }

  func goPrivate(_ reason: String, _ manner: Manner = .withoutDissent) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try before("take an item in private")
    try said(reason, "the reason")
    guard !item.isPrivate else { throw .untimely(.alreadySo("This item is already taken in private.")) }
    try check(.meetingQuorum, sitting, item, stage)
    guard stage.proposal == nil else { throw .undecidable(.proposalOpen) }
    return [
      .heldInPrivate(
        .init(
          item: item.number, reason: reason,
          standing: standing(
            manner, quorum: meetingQuorum(sitting), electorate: deciding(item, sitting), sitting)))
    ]
  }

  func goPublic() throws(Refusal) -> [Event] {
    let sitting = try opened("go back into public")
    guard sitting.isInPrivate else { throw .undecidable(.notInPrivate) }
    guard sitting.stage?.proposal == nil else { throw .undecidable(.proposalOpen) }
    return [.heldInPublic(.init())]
  }

  /// The Chair goes on while the clerk still writes: a note is of its own item, whichever is before the meeting (R40).
  ///
  /// What was said on an item is written up after the meeting too, while its minutes are a draft and no other is set up.
  func note(_ text: String, _ number: Int?) throws(Refusal) -> [Event] {
    let sitting = if let sitting, sitting.isOver, number != nil { sitting } else { try called("write a note") }
    try said(text, "the note")
    if let number {
      guard let item = sitting.item(number) else { throw .untimely(.unknownItem(number)) }
      guard item.takenAt != nil else { throw .untimely(.notTaken(number)) }
    }
    var informal = false
    if case .suspended(.inquorate, _) = sitting.phase { informal = true }
    let item = number ?? sitting.currentItem?.number
    let (words, kept) = worded(text, privately: item.map(sitting.keepsPrivate) ?? false)
    return [.noted(.init(item: item, text: words, informal: informal))] + kept
  }

  func summarise(_ text: String, _ number: Int?) throws(Refusal) -> [Event] {
    let item = try summarised(number)
    try said(text, "the summary")
    guard item.wasPrivate != nil else { throw .undecidable(.notInPrivate) }
    return [.summarised(.init(item: item.number, text: text))]
  }

  /// The item that a public summary is of: clerks write it the day after as well, until the next meeting is set up (R43).
  private func summarised(_ number: Int?) throws(Refusal) -> Item {
    let deed = "write a public summary"
    guard let number else { return try itemTaken(deed, try opened(deed)).0 }
    guard let sitting else { throw .untimely(.noMeeting) }
    if !sitting.isOver { _ = try opened(deed) }
    guard let item = sitting.item(number) else { throw .untimely(.unknownItem(number)) }
    return item
  }

  func agreeAction(_ text: String, _ owner: SeatID, _ due: CivilDate) throws(Refusal) -> [Event] {
    let sitting = try opened("agree an action")
    try said(text, "the action")
    try checkQuorate(sitting)
    _ = try knownSeat(owner)
    let (words, kept) = worded(text, privately: sitting.isInPrivate)
    let agreed = ActionAgreed(
      action: ActionID("A\(actions.count + 1)"), text: words, owner: owner, due: due,
      item: sitting.currentItem?.number)
    return [.actionAgreed(agreed)] + kept
  }

  func actionDone(_ id: ActionID, _ note: String?) throws(Refusal) -> [Event] {
    guard let action = actions.first(where: { $0.id == id }) else { throw .untimely(.unknownAction(id)) }
    guard action.done == nil else { throw .untimely(.alreadySo("Action \(id) is already done.")) }
    // What was agreed in private is done in private, whenever that is said.
    let isPrivate = sitting?.isInPrivate == true || action.text.isKept
    let (words, kept) = note.map { worded($0, privately: isPrivate) } ?? (nil, [])
    return [.actionDone(.init(action: id, note: words))] + kept
  }

  func paper(_ paper: PaperTabled) throws(Refusal) -> [Event] {
    let sitting = try current()
    guard sitting.item(paper.item) != nil else { throw .untimely(.unknownItem(paper.item)) }
    try said(paper.title, "the paper’s title")
    return [.paperTabled(paper)]
  }
}

extension Sitting {
  /// Whether this is the clerk, in no other capacity and still in the room.
  func mustSendOut(clerk person: PersonID) -> Bool {
    clerk == person && !clerksOut.contains(person) && isNowhereElse(person)
  }

  /// Whether somebody is here, if at all, only as the clerk.
  func isNowhereElse(_ person: PersonID) -> Bool {
    !attendees.contains { $0.person == person }
      && !places.values.contains { $0.presence.attending?.person == person || $0.waiting?.person == person }
  }
}
