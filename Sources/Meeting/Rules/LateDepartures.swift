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
    decision.standing.quorum.seats.compactMap { seat in
      let moves = sitting.entries.filter { $0.n > decision.record && $0.occurred < decision.at && $0.event.moves(seat) }
      // The last of them by the clock says where they were.
      guard let last = moves.max(by: { ($0.occurred, $0.n) < ($1.occurred, $1.n) }), case .left = last.event else {
        return nil
      }
      return GoneBefore(seat: seat, at: last.occurred, record: last.n)
    }
  }
}

extension Event {
  /// Whether it says that somebody comes to a seat or leaves it.
  fileprivate func moves(_ seat: SeatID) -> Bool {
    if case .left(let moved) = self { return moved.seat == seat }
    if case .returned(let moved) = self { return moved.seat == seat }
    if case .arrived(let arrived) = self { return arrived.seat == seat }
    if case .substituteSeated(let seated) = self { return seated.seat == seat }
    return false
  }
}
