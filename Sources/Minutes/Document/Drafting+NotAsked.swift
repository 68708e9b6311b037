import Governance
import Meeting

/// A proposal as it was last worded, when it was settled who takes part in deciding on it (R7).
struct Wording {
  var record: Int
  var at: Instant
  /// `put`, `amended`.
  var how: String
  /// Who was where then.
  var room: Room
}

/// Members in the room at a decision in which they had no part, though no interest kept them from it.
extension Drafting {
  mutating func followWording(_ entry: Entry) {
    func word(_ how: String) {
      wording = Wording(record: entry.n, at: entry.occurred, how: how, room: narrator.room)
    }
    if case .proposalPut = entry.event { word("put") }
    if case .proposalAmended = entry.event { word("amended") }
  }

  /// `Huw Evans (SCC), who came after it was put`, by seat.
  func notAsked(in decision: Decision) -> [String] {
    guard let wording else { return [] }
    return affairs.board.seats.compactMap { seat in
      notAsked(seat.id, decision, wording).map { "\(name($0.person, seat.id)), \($0.why)" }
    }
  }

  private func notAsked(_ seat: SeatID, _ decision: Decision, _ wording: Wording) -> (person: PersonID, why: String)? {
    let room = narrator.room
    guard room.counting.contains(seat), !room.withdrawn.contains(where: { $0.seat == seat }) else {
      // No seat changes hands while a proposal is open (R3).
      guard let waiting = room.waiting[seat], !isExcluded(waiting, seat, from: decision, before: decision.record) else {
        return nil
      }
      return (waiting, "who had not taken the seat")
    }
    guard let person = room.seated[seat]?.person, !decision.standing.electorate.contains(seat),
      !isExcluded(person, seat, from: decision, before: decision.record)
    else { return nil }
    return why(person, seat, decision, wording).map { (person, $0) }
  }

  /// Why whoever fills a seat could not decide; nil where that is an interest on which the Board was to decide.
  private func why(_ person: PersonID, _ seat: SeatID, _ decision: Decision, _ wording: Wording) -> String? {
    let before = wording.room.seated[seat].flatMap { $0.person == person ? $0 : nil }
    if before != nil, wording.room.counting.contains(seat) {
      let wasExcluded = isExcluded(person, seat, from: decision, before: wording.record)
      return wasExcluded ? "who was excluded from this item when it was \(wording.how)" : nil
    }
    if let came = roll.lastMove(of: person), came.minute < wording.at.minute {
      return "whose coming was entered after it was \(wording.how)"
    }
    let coming = before.map { $0.remote ? "came into the room" : "came back" } ?? "came"
    return "who \(coming) after it was \(wording.how)"
  }

  /// Whether the Board had determined by then that this person, in this seat, does not decide the item.
  private func isExcluded(
    _ person: PersonID, _ seat: SeatID, from decision: Decision, before record: Int
  ) -> Bool {
    guard let item = decision.item.flatMap(sitting.item) else { return false }
    var exclusions: [InterestDetermined] = []
    for meeting in affairs.meetings where meeting.number <= sitting.number {
      for earlier in meeting.decisions where earlier.record < record {
        if case .lifting(let lifted) = earlier.subject, lifted.matter == item.matter {
          exclusions.removeAll { $0.person == lifted.person }
        }
        guard case .determination(let determined) = earlier.subject, determined.matter == item.matter else { continue }
        let isHere = meeting.id == sitting.id && earlier.item == item.number
        if !determined.effect.decides, determined.lasting || isHere { exclusions.append(determined) }
      }
    }
    let body = affairs.board.seat(seat)?.organisation
    return exclusions.contains { $0.person == person || ($0.organisation != nil && $0.organisation == body) }
  }
}
