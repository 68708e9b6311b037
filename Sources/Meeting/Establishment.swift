import Governance

extension Session {
  /// The founding act: record 0 establishes the board, and the names of its first holders follow.
  ///
  /// `key` is the log's verifier key; a seat without a name is vacant from the beginning.
  package static func founding(
    _ board: Board, holders: [SeatID: String], origin: String, key: String, at: Instant
  ) -> [Entry] {
    let named = board.seats.compactMap { seat in holders[seat.id].map { (seat.id, $0) } }
    let holdings = named.enumerated().map { Holding(seat: $1.0, person: PersonID($0 + 1)) }
    let established = Event.established(
      Established(schema: 1, origin: origin, key: key, board: board, holders: holdings))
    let events = [established] + named.map { Event.personNamed(.init(name: $0.1)) }
    return events.enumerated().map { n, event in
      Entry(n: n, act: 0, recorded: at, occurred: at, by: .clerk, event: event)
    }
  }

  /// A session from the first records of a log, which are the founding act; nil when they are not.
  package init?(founding act: [Entry], zone: Zone) {
    guard let genesis = act.first else { return nil }
    self.init(genesis: genesis, zone: zone)
    takeGenesis(rest: act.dropFirst())
  }
}
