import Governance

/// A member who is recorded as taking part in a decision, and who had left before it, as somebody entered only later (R44).
package struct GoneBefore: Equatable, Sendable {
  package var seat: SeatID
  package var at: Instant
  /// The record that says so.
  package var record: Int
}

extension Affairs {
  /// Of those counted to a decision: who had left before it and not come back by then, as entered afterwards.
  package func goneBefore(_ decision: Decision, in sitting: Sitting) -> [GoneBefore] {
    let late = sitting.entries.reversed().prefix { $0.n > decision.record }.filter { $0.occurred < decision.at }
    guard !late.isEmpty else { return [] }
    return decision.standing.quorum.seats.compactMap { seat in
      guard late.contains(where: { $0.event.departs(from: seat) }),
        let person = sitting.filling(seat, at: decision.record)
      else { return nil }
      // The last of their moves by the clock says where they were.
      let moves = late.filter { $0.event.moves(person, seat) }
      guard let last = moves.max(by: { ($0.occurred, $0.n) < ($1.occurred, $1.n) }), case .left = last.event else {
        return nil
      }
      return GoneBefore(seat: seat, at: last.occurred, record: last.n)
    }
  }

  /// When somebody first came, of the day it is, where that was after a time; looked up only where their last coming was.
  func came(_ person: PersonID, after at: Instant, _ sitting: Sitting) -> Instant? {
    let here = sitting.places.values.compactMap { place in
      [place.presence.attending, place.waiting].compactMap { $0 }.first { $0.person == person }?.since
    }.first
    let since = here ?? sitting.attendees.first { $0.person == person }?.since
    guard let since, at.minute < since.minute, let first = firstCame(person, sitting), at.minute < first.minute else {
      return nil
    }
    return first
  }

  private func firstCame(_ person: PersonID, _ sitting: Sitting) -> Instant? {
    let today =
      sitting.entries.lastIndex { $0.event.isAfresh }.map { sitting.entries[($0 + 1)...] } ?? sitting.entries[...]
    return today.first { $0.event.coming?.person == person }?.occurred
  }
}

extension Sitting {
  /// Who filled a seat when a record was made; the other of holder and substitute may have waited beside it (R3).
  package func filling(_ seat: SeatID, at record: Int) -> PersonID? {
    var (filling, waiting): (PersonID?, PersonID?)
    for entry in entries where entry.n <= record {
      if let coming = entry.event.coming, coming.seat == seat {
        if coming.waits { waiting = coming.person } else { filling = coming.person }
      }
      if case .changedOver(let named) = entry.event, named.seat == seat { swap(&filling, &waiting) }
    }
    return filling
  }
}

extension Event {
  /// Whether it says that somebody takes a seat, comes back to it or leaves it.
  fileprivate func moves(_ person: PersonID, _ seat: SeatID) -> Bool {
    if case .left(let moved) = self { return moved.person == person && moved.seat == seat }
    if case .returned(let moved) = self { return moved.person == person && moved.seat == seat }
    return coming?.person == person && coming?.filled != nil
  }

  fileprivate func departs(from seat: SeatID) -> Bool {
    if case .left(let moved) = self { moved.seat == seat } else { false }
  }

  fileprivate var isAfresh: Bool {
    if case .resumed(let resumed) = self { resumed.afresh } else { false }
  }
}
