import Governance
import Meeting

extension Affairs {
  /// Who held a seat when the meeting was held, as far as what was recorded of the meetings tells.
  ///
  /// BUG: a post that changed hands between meetings, before anybody in it was ever seen, shows as its title only.
  func holder(of seat: SeatID, at sitting: Sitting) -> PersonID? {
    let end = sitting.asHeld.last?.n ?? Int.max
    let changedSince = meetings(from: sitting).contains { meeting in
      meeting.entries.contains { $0.n > end && $0.event.change(of: seat)?.isOfPost == true }
    }
    guard changedSince else { return holders[seat] }
    let known = (past + [self.sitting].compactMap { $0 }).lazy.flatMap(\.entries).filter { $0.n <= end }
    return known.compactMap { $0.event.change(of: seat) }.reversed().first?.holder
  }

  /// A meeting and those after it.
  func meetings(from sitting: Sitting) -> [Sitting] {
    let start = past.lastIndex { $0.number < sitting.number }.map { $0 + 1 } ?? 0
    return past[start...] + [self.sitting].compactMap { $0 }
  }
}

extension Sitting {
  /// What was recorded of the meeting itself: nothing that came after the act that ended it.
  package var asHeld: [Entry] {
    let ending = entries.first(where: \.event.endsMeeting)
    guard let ending else { return entries }
    return entries.filter { $0.n < ending.n || $0.act == ending.act }
  }
}

extension Event {
  fileprivate var endsMeeting: Bool {
    if case .closed = self { return true }
    if case .notHeld = self { return true }
    return false
  }

  /// What an event tells of who holds a seat, and whether it changes that or only shows it.
  fileprivate func change(of seat: SeatID) -> (holder: PersonID?, isOfPost: Bool)? {
    if case .arrived(let arrived) = self, arrived.seat == seat { return (arrived.person, false) }
    if case .holderRecorded(let holding) = self, holding.seat == seat { return (holding.person, true) }
    if case .seatVacated(let named) = self, named.seat == seat { return (nil, true) }
    return nil
  }
}
