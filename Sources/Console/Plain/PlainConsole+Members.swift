import Canvas
import Governance
import Meeting

/// Attendance and rounds go member by member: whom the next answer is about.
extension PlainConsole {
  /// Those still to be asked about.
  func waiting(_ situation: Situation) -> [SeatID] {
    switch place {
    case .attendance:
      situation.board.seats.map(\.id).filter { seat in
        if case .expected = situation.meeting?.places[seat]?.presence { true } else { false }
      }
    case .decision: Answering(situation)?.open ?? []
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: []
    }
  }

  /// Goes on to the next member in the board's order, after the present one; nobody when all have been asked.
  mutating func askNext(_ situation: Situation, passing: Bool = false) {
    let waiting = waiting(situation)
    let seats = situation.board.seats.map(\.id)
    let here = member.flatMap(seats.firstIndex) ?? -1
    let later = waiting.first { (seats.firstIndex(of: $0) ?? 0) > here }
    member = passing || place == .attendance ? later : later ?? waiting.first
    guard member == nil, place == .attendance, situation.sitting?.phase == .rollCall else { return }
    place = .desk
  }

  /// What is before the meeting in a round, and whom the answer is about.
  func about(_ situation: Situation) -> [String] {
    let person = member.map { "\(situation.person(in: $0)) (\(situation.shortOrganisation($0)))" }
    switch place {
    case .attendance:
      guard let person, let member, let sitting = situation.sitting,
        let row = HereRow.all(situation, sitting).first(where: { $0.name == situation.person(in: member) })
      else { return ["Attendance. Letters of a name choose a member."] }
      return ["\(person): \(row.state.lowercased())\(row.note.isEmpty ? "" : ", \(row.note)"). Enter goes on."]
    case .decision:
      guard let answering = Answering(situation) else { return [] }
      return ["“\(answering.text(situation))”"] + (person.map { ["\($0)?"] } ?? [])
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: return []
    }
  }

  /// The one member who has all these letters in name or seat; nil when nobody, or more than one, has.
  func seat(called text: String, _ situation: Situation) -> SeatID? {
    if situation.board.seat(SeatID(text)) != nil { return SeatID(text) }
    let search = WordSearch(text)
    let found = situation.board.seats.map(\.id).filter { search.rank(of: situation.person(in: $0)) == 0 }
    return found.count == 1 ? found[0] : nil
  }

  /// “a” for whoever is asked, “brown o” for another, “all agree” for everyone; false when it is none of these.
  mutating func answered(_ text: String, _ situation: Situation) -> Bool {
    guard place == .decision, let answering = Answering(situation) else { return false }
    if ["all", "all agree"].contains(text.lowercased()), case .consensus = answering.matter {
      let isFirst = answering.open.count == answering.seats.count
      perform(.act(.agree(isFirst ? .all : .seats(answering.open))), situation)
      return true
    }
    let words = text.split(separator: " ")
    guard let last = words.last, last.count == 1, let letter = last.first else { return false }
    let name = words.dropLast().joined(separator: " ")
    guard let seat = name.isEmpty ? member : seat(called: name, situation),
      let deed = answering.deed(letter, for: seat)
    else { return false }
    member = seat
    perform(deed, situation)
    return true
  }

  /// `present` with several members, by seat or by letters of their names; all of them are known, or nothing is recorded.
  mutating func areHere(_ text: String, _ situation: Situation) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }.map { String($0) }
    guard words.count > 2, words[0].lowercased() == "present", words.last != "remotely" else { return false }
    let seats = words.dropFirst().map { seat(called: $0, situation) }
    if let unknown = zip(words.dropFirst(), seats).first(where: { $0.1 == nil }) {
      say("Not understood: “\(unknown.0)” is not the name or seat of one member.")
      return true
    }
    for seat in seats.compactMap({ $0 }) { send(.intent(.present(seat, remotely: false)), nil, situation) }
    return true
  }
}
