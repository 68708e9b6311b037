import Governance
import Meeting

/// The count by the clock: whoever went is not counted from then on, however late that was entered (R44).
extension Drafting {
  static func counted(_ entries: [Entry]) -> [Int: Set<SeatID>] {
    var (room, counted): (Room, [Int: Set<SeatID>]) = (Room(), [:])
    for act in entries.actsByTheClock {
      for entry in act { room.follow(entry.event) }
      counted[act[0].act] = room.counting
    }
    return counted
  }

  /// Each change of the count from the opening on, with those named who were there then (R40).
  var quorum: [String] {
    var told = narrator
    told.room = Room()
    var last: Set<SeatID> = []
    var represented: [OrganisationID: [String]] = [:]
    var lines: [String] = []
    for act in entries.actsByTheClock {
      for entry in act { told.room.follow(entry.event) }
      guard told.room.opened, told.room.counting != last else { continue }
      last = told.room.counting
      let count = affairs.board.quorum(of: last)
      let when = told.moment(act[0].occurred)
      lines.append("\(when), \(count.quorate ? "quorate" : "not quorate"): \(told.count(count, after: represented))")
      represented = told.represented(count)
    }
    let isOut = entries.contains { if case .withdrew(let moved) = $0.event { moved.seat != nil } else { false } }
    if isOut {
      lines.append(
        "Somebody out of the room for an item, because of an interest, is counted here and not in that item’s decisions."
      )
    }
    return lines
  }

  /// With a count that was taken before all of it was known, what the times make of it (R44).
  func recounted(_ content: ParagraphContent, _ taken: QuorumCount, _ entry: Entry) -> ParagraphContent {
    guard let seats = counted[entry.act], seats != Set(taken.seats) else { return content }
    let count = affairs.board.quorum(of: seats)
    let verdict = count.quorate == taken.quorate ? "" : count.quorate ? ", and quorate" : ", and not quorate"
    let why = enteredLater(Set(taken.seats), seats, entry) ?? "By the times of coming and going"
    var content = content
    content.text.append("\(why) it was \(count.present) of \(count.of)\(verdict).")
    content.text = [content.text.joined(separator: " ")]
    return content
  }

  /// `With an arrival entered later`; nil where that does not tell all the difference.
  private func enteredLater(_ taken: Set<SeatID>, _ seats: Set<SeatID>, _ entry: Entry) -> String? {
    let later = Set(entries.filter { $0.n > entry.n }.compactMap(\.event.seatMoved))
    guard taken.symmetricDifference(seats).isSubset(of: later) else { return nil }
    let (came, went) = (seats.subtracting(taken).count, taken.subtracting(seats).count)
    let arrivals = came == 0 ? nil : came == 1 ? "an arrival" : "\(came) arrivals"
    let departures = went == 0 ? nil : went == 1 ? "a departure" : "\(went) departures"
    return "With \(listed([arrivals, departures].compactMap { $0 })) entered later"
  }
}

extension [Entry] {
  /// By the minute, which is what people write; within one as they were entered.
  fileprivate var actsByTheClock: [[Entry]] {
    let acts = self.acts
    let order = acts.indices.sorted { one, other in
      (acts[one][0].occurred.minute, one) < (acts[other][0].occurred.minute, other)
    }
    return order.map { acts[$0] }
  }
}

extension Event {
  /// Which seat somebody comes to, leaves or comes back to.
  fileprivate var seatMoved: SeatID? {
    if case .left(let moved) = self { return moved.seat }
    if case .returned(let moved) = self { return moved.seat }
    return coming?.seat
  }
}
