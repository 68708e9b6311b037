import Governance

/// What records about posts, actions and minutes change.
extension Affairs {
  mutating func fill(_ seat: SeatID, with person: PersonID) {
    holders[seat] = person
    guard sitting?.isOver == false else { return }
    sitting?.holders[seat] = person
    if sitting?.places[seat]?.presence == .vacant { sitting?.places[seat]?.presence = .expected }
  }

  mutating func vacate(_ seat: SeatID) {
    holders[seat] = nil
    // How a meeting that is over ended for the seat stands.
    guard sitting?.isOver == false else { return }
    sitting?.holders[seat] = nil
    sitting?.places[seat]?.presence = .vacant
  }

  func newSitting(_ set: MeetingSet) -> Sitting {
    var sitting = Sitting(
      id: set.id, date: set.date, scheduled: set.at, place: set.place, number: past.count + 1, board: board,
      holders: holders)
    for seat in board.seats {
      let presence: Presence = holders[seat.id] == nil ? .vacant : .expected
      sitting.places[seat.id] = Place(seat: seat.id, presence: presence)
    }
    return sitting
  }

  mutating func log(_ agreed: ActionAgreed) {
    guard let meeting = sitting?.id else { return }
    actions.append(
      Action(id: agreed.action, text: agreed.text, owner: agreed.owner, due: agreed.due, agreedAt: meeting))
  }

  mutating func finish(_ done: ActionDone, _ at: Instant) {
    for index in actions.indices where actions[index].id == done.action {
      actions[index].done = at
      actions[index].note = done.note
    }
  }

  mutating func approve(_ approved: MinutesApproved, _ entry: Entry) {
    guard let by = sitting?.id else { return }
    minutes[approved.minutes] = .approved(by: by, corrections: approved.corrections, size: entry.n + 1)
    keep(approved.standing, .minutes(approved), entry.occurred)
    sitting?.setStage(.decided(approved.standing.decision))
  }

  mutating func sign(_ signed: MinutesSigned, _ at: Instant) {
    guard case .approved(let by, let corrections, let size) = minutes[signed.minutes] else { return }
    minutes[signed.minutes] = .signed(
      by: by, person: signed.person, corrections: corrections, size: size, signed, at: at)
  }

  mutating func sign(onPaper signed: MinutesSignedOnPaper, _ at: Instant) {
    guard case .approved(let by, let corrections, let size) = minutes[signed.minutes] else { return }
    minutes[signed.minutes] = .signedOnPaper(by: by, corrections: corrections, size: size, signed, at: at)
  }
}
