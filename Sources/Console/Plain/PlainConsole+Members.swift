import Canvas
import Governance
import Meeting

/// Attendance and rounds go member by member: whom the next answer is about.
extension PlainConsole {
  /// Those still to be asked about.
  func waiting(_ situation: Situation) -> [SeatID] {
    switch place {
    case .attendance: situation.expected
    case .decision: Answering(situation)?.open ?? []
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: []
    }
  }

  /// Goes on to the next member in the board's order, after the present one; nobody when all have been asked.
  mutating func askNext(_ situation: Situation, passing: Bool = false) {
    let waiting = waiting(situation)
    let seats = situation.board.seats.map(\.id)
    let asked = member
    let here = asked.flatMap(seats.firstIndex) ?? -1
    let later = waiting.first { (seats.firstIndex(of: $0) ?? 0) > here }
    member = passing || place == .attendance ? later : later ?? waiting.first
    guard member == nil else { return }
    if asked != nil { sayAllAsked(waiting, situation) }
    if place == .attendance, situation.sitting?.phase == .rollCall { place = .desk }
  }

  /// Nothing is recorded of whoever is asked about now; it says so.
  mutating func pass(_ seat: SeatID, _ situation: Situation) {
    say("\(situation.person(in: seat)): nothing recorded.")
    askNext(situation, passing: true)
  }

  /// That the roll or the round is at its end, and who was passed over.
  private mutating func sayAllAsked(_ passed: [SeatID], _ situation: Situation) {
    let names = passed.map { situation.person(in: $0) }.joined(separator: "; ")
    switch place {
    case .attendance where situation.sitting?.phase == .rollCall:
      say(passed.isEmpty ? "Everybody is entered." : "That was everybody. Nothing is entered yet of: \(names).")
    case .decision:
      guard let answering = Answering(situation) else { return }
      let verb = if case .vote = answering.matter { "voted" } else { "answered" }
      say(passed.isEmpty ? "Everybody has \(verb)." : "Still to answer: \(names). A name goes back to that member.")
    case .start, .desk, .attendance, .interests, .notes, .minutes, .archive, .history: break
    }
  }

  /// After an undo whoever it was about is asked about again.
  mutating func turnBack(to act: Int, _ situation: Situation) {
    let undone = situation.session.journal.filter { $0.act == act }
    guard let seat = undone.compactMap(\.event.asked).first else { return }
    if situation.sitting?.phase == .rollCall, situation.expected.contains(seat) {
      place = .attendance
      member = seat
    } else if place == .decision, Answering(situation)?.open.contains(seat) == true {
      member = seat
    }
  }

  /// What is before the meeting in a round.
  func about(_ situation: Situation) -> [String] {
    switch place {
    case .attendance: member == nil ? ["Letters of a name choose a member."] : []
    case .decision: Answering(situation).map { ["“\($0.text(situation))”"] } ?? []
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: []
    }
  }

  /// The question about whoever is asked about; nil when nobody is.
  func memberInWords(_ situation: Situation) -> String? {
    guard let member else { return nil }
    let person = "\(situation.person(in: member)) (\(situation.shortOrganisation(member)))"
    switch place {
    case .decision:
      guard let answering = Answering(situation), answering.seats.contains(member) else {
        return "\(person), who takes no part in this decision. (Enter goes on) "
      }
      return answering.open.contains(member)
        ? "\(person)? (Enter goes on) " : "\(person), who has answered: another answer? (Enter goes on) "
    case .attendance:
      guard let sitting = situation.sitting,
        let row = HereRow.all(situation, sitting).first(where: { $0.name == situation.person(in: member) })
      else { return nil }
      return "\(person): \(row.state.lowercased())\(row.note.isEmpty ? "" : ", \(row.note)"). (Enter goes on) "
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: return nil
    }
  }

  /// The one member who has all these letters in name or seat; nil when nobody, or more than one, has.
  func seat(called text: String, _ situation: Situation) -> SeatID? {
    if situation.board.seat(SeatID(text)) != nil { return SeatID(text) }
    let search = WordSearch(text)
    let found = situation.board.seats.map(\.id).filter { search.rank(of: situation.person(in: $0)) == 0 }
    return found.count == 1 ? found[0] : nil
  }
}

// What is typed of members.
extension PlainConsole {
  /// “a” or “agrees” for whoever is asked, “brown o” for another, “all agree” for everyone; false when it is none of these.
  mutating func answered(_ text: String, _ situation: Situation) -> Bool {
    guard place == .decision, let answering = Answering(situation) else { return false }
    if ["all", "all agree"].contains(text.lowercased()), case .consensus = answering.matter {
      let isFirst = answering.open.count == answering.seats.count
      let all = Request.intent(.agree(isFirst ? .all : .seats(answering.open)))
      record(all, nil, situation.question(before: nil, all), verb: "All agree", situation)
      return true
    }
    let words = text.lowercased().split(separator: " ").map { String($0) }.filter { $0 != "stands" }
    guard let last = words.last, let letter = last.count == 1 ? last.first : answering.letter(for: last) else {
      return false
    }
    let name = words.dropLast().joined(separator: " ")
    guard let seat = name.isEmpty ? member : seat(called: name, situation),
      let deed = answering.deed(letter, for: seat)
    else { return false }
    member = seat
    if case .act(let intent) = deed, answering.objects(seat) {
      perform(.show(.objection(seat, intent)), situation)
    } else {
      perform(deed, situation)
    }
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
    for seat in seats.compactMap({ $0 }).uniqued() {
      send(.intent(.present(seat, remotely: false)), nil, situation)
    }
    return true
  }
}

extension Situation {
  /// Of whom nothing has been entered yet, in the board's order.
  var expected: [SeatID] {
    board.seats.map(\.id).filter { meeting?.places[$0]?.presence == .expected }
  }
}

extension Answering {
  /// The letter of an answer that was written out.
  fileprivate func letter(for word: String) -> Character? {
    let letters: [String: Character] =
      switch matter {
      case .consensus: ["yes": "a", "agree": "a", "agrees": "a", "aside": "s", "object": "o", "objects": "o"]
      case .vote: ["for": "f", "against": "g", "abstain": "h", "abstains": "h"]
      case .finding: [:]
      }
    return letters[word]
  }
}

extension Event {
  /// The member whom the roll or a round had asked about.
  fileprivate var asked: SeatID? { entersAttendance ?? answering.first }

  /// The member of whom it says whether they attend.
  private var entersAttendance: SeatID? {
    if let seat = coming?.seat { return seat }
    if case .apologiesGiven(let given) = self { return given.seat }
    if case .markedAbsent(let named) = self { return named.seat }
    return nil
  }
}
