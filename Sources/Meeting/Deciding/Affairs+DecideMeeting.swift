import Governance

/// Setting up, rearranging, opening, adjourning and closing a meeting; R0, R4, R10, R14, R44.
extension Affairs {
  func setMeeting(_ date: CivilDate, _ time: Instant, _ place: String?) throws(Refusal) -> [Event] {
    if let sitting, !sitting.isOver { throw .untimely(.meetingNotOver(sitting.id)) }
    let taken = Set(past.map(\.id) + [sitting?.id].compactMap { $0 })
    let names = [date.isoText] + (2...99).map { "\(date.isoText)-\($0)" }
    guard let id = names.map({ MeetingID($0) }).first(where: { !taken.contains($0) }) else {
      throw .untimely(.alreadySo("There are too many meetings on \(date.inWords)."))
    }
    return [.meetingSet(.init(id: id, date: date, at: time, place: place))]
  }

  /// Until it is opened, for from then on earlier minutes say when and where it was.
  ///
  /// The day is its name: on another it is another meeting.
  func rearrange(_ time: TimeOfDay, _ place: String?) throws(Refusal) -> [Event] {
    let sitting = try beforeOpening("change its time or its place")
    let place = place ?? sitting.place
    let at = zone.instant(sitting.date, time)
    guard at != sitting.scheduled || place != sitting.place else {
      throw .untimely(.alreadySo("That is its time and its place."))
    }
    return [.meetingRearranged(.init(at: at, place: place))]
  }

  func putItem(_ put: ItemPut) throws(Refusal) -> [Event] {
    let sitting = try beforeOpening(Self.changingAgenda)
    try said(put.title, "the item’s title")
    let numbers = Sitting.itemNumbers
    guard numbers.contains(put.item) else {
      throw .untimely(
        .alreadySo("Items are numbered from \(numbers.lowerBound) to \(numbers.upperBound), not \(put.item)."))
    }
    if let minutes = put.minutes, !(0...1440).contains(minutes) {
      throw .untimely(.alreadySo("An item is allotted at most 1440 minutes, which is a day, not \(minutes)."))
    }
    if let matter = put.matter {
      try said(matter.text, "the matter")
      guard Int(matter.text) == nil else { throw .untimely(.notAMatter(matter)) }
    }
    guard sitting.item(put.item) == nil else { throw .untimely(.itemNumberTaken(put.item)) }
    if let approves = put.approves, meeting(approves) == nil { throw .untimely(.unknownMeeting(approves)) }
    return [.itemPut(put)]
  }

  private func beforeOpening(_ deed: String) throws(Refusal) -> Sitting {
    let sitting = try current()
    switch sitting.phase {
    case .scheduled, .rollCall: return sitting
    case .inSession, .suspended, .notHeld, .closed: throw .untimely(.alreadyOpened(deed: deed))
    }
  }

  func call() throws(Refusal) -> [Event] {
    let sitting = try current()
    guard case .scheduled = sitting.phase else { throw .untimely(.alreadyOpened(deed: "call it")) }
    return [.rollCalled(.init())]
  }

  func open() throws(Refusal) -> [Event] {
    let sitting = try called("open it")
    guard case .rollCall = sitting.phase else { throw .untimely(.alreadyOpened(deed: "open it")) }
    let count = meetingQuorum(sitting)
    guard count.quorate else { throw .unquorate(.openingInquorate(count)) }
    guard let presiding = whoOpens(sitting) else { throw .unquorate(.noChairman) }
    return [.opened(.init(presiding: presiding, quorum: count))]
  }

  /// The Chair when in the room; otherwise the Chairman who was appointed and still is (R14).
  private func whoOpens(_ sitting: Sitting) -> SeatID? {
    if chairIsInTheRoom(sitting) { return board.terms.chairSeat }
    return sitting.presiding?.seat
  }

  /// The holder of the Chair's seat is there; a substitute in it is not the Chair (R14).
  package func chairIsInTheRoom(_ sitting: Sitting) -> Bool {
    guard case .present(let occupant) = sitting.places[board.terms.chairSeat]?.presence else { return false }
    return !occupant.isSubstitute
  }

  func declareNotHeld(_ reason: String) throws(Refusal) -> [Event] {
    let sitting = try current()
    try said(reason, "the reason")
    switch sitting.phase {
    case .scheduled: break
    case .rollCall: if meetingQuorum(sitting).quorate { throw .unquorate(.quorateAfterAll) }
    case .inSession, .suspended, .notHeld, .closed:
      throw .untimely(.alreadyOpened(deed: "record that it was not held"))
    }
    return [.notHeld(.init(reason: reason))] + expectedSeats(sitting)
  }

  func adjourn(_ reason: String?, _ until: Instant?) throws(Refusal) -> [Event] {
    _ = try opened("adjourn")
    return [.adjourned(.init(reason: reason, until: until))]
  }

  func resume(_ at: Instant) throws(Refusal) -> [Event] {
    let sitting = try called("resume")
    guard case .suspended(.adjourned, _) = sitting.phase else { throw .untimely(.notSuspended) }
    let lastDay = zone.date(sitting.entries.last { $0.event.isAdjournment }?.occurred ?? at)
    let afresh = zone.date(at) != lastDay
    let fallen: [Event] =
      afresh && sitting.stage?.proposal != nil ? [.proposalFell(.init(because: .attendanceAfresh))] : []
    return following(.resumed(.init(afresh: afresh)), at, with: fallen + restored(sitting, afresh))
  }

  /// A quorum lost before the adjournment and regained during it.
  private func restored(_ sitting: Sitting, _ afresh: Bool) -> [Event] {
    let count = meetingQuorum(sitting)
    guard !afresh, count.quorate, sitting.entries.last(where: { $0.event.changesQuorum })?.event.losesQuorum == true
    else { return [] }
    return [.quorumRestored(.init(quorum: count))]
  }

  func close() throws(Refusal) -> [Event] {
    let sitting = try called("close it")
    switch sitting.phase {
    case .rollCall: throw .untimely(.notOpened(deed: "close it"))
    case .inSession, .suspended, .scheduled, .notHeld, .closed: break
    }
    let fallen: [Event] = sitting.stage?.proposal == nil ? [] : [.proposalFell(.init(because: .meetingClosed))]
    let unreached = sitting.items.filter { $0.outcome == .unreached && !isStanding($0) }
    return [.closed(.init())] + fallen + expectedSeats(sitting)
      + unreached.map { .itemCarriedForward(.init(item: $0.number)) }
  }

  /// Seats still expected end a meeting absent without apology (R4).
  private func expectedSeats(_ sitting: Sitting) -> [Event] {
    board.seats.map(\.id).filter { sitting.places[$0]?.presence == .expected }
      .map { .markedAbsent(.init(seat: $0)) }
  }
}

extension Event {
  var isAdjournment: Bool {
    if case .adjourned = self { true } else { false }
  }

  var losesQuorum: Bool {
    if case .quorumLost = self { true } else { false }
  }

  var changesQuorum: Bool {
    if case .quorumRestored = self { true } else { losesQuorum }
  }
}
