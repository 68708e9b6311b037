import Governance

extension Affairs {
  /// When something happened of which only the minute is known, as it was on the clock nearest to now.
  ///
  /// It comes after all that is on record of that minute: order is the record's order (R44), and whoever left in the
  /// minute of a decision is not said to have left before it.
  package func moment(of time: TimeOfDay, now: Instant) -> Instant {
    let typed = zone.nearest(time, to: now)
    guard typed.minute != now.minute else { return now }
    let recorded = sitting?.entries.map(\.occurred).filter { $0.minute == typed.minute }.max()
    return recorded.map { max($0, typed) } ?? typed
  }
}
