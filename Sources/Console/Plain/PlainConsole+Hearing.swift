import Canvas
import Governance
import Meeting

/// What a line means where anything can be said: a number, a letter, a question, a command, a name.
extension PlainConsole {
  mutating func hear(_ text: String, _ situation: Situation) {
    guard !text.isEmpty else {
      // Nothing is done; where there is nobody to pass over, all is said again.
      if let member { pass(member, situation) } else { said = Said() }
      return
    }
    if let number = Int(text) { return choose(number, situation) }
    if answered(text, situation) { return }
    if text.count == 1, text != "?", let letter = text.first {
      if !press(letter, situation) { sayNothingHere(text, situation) }
      return
    }
    if let choice = shown.first(where: { $0.isCalled(text) }) {
      return choose(choice, situation)
    }
    if asked(text, situation) || areHere(text, situation) || isChosen(text, situation) { return }
    hearCommand(text, situation)
  }

  private mutating func sayNothingHere(_ text: String, _ situation: Situation) {
    let letters = answers(situation)
    let instead = letters.isEmpty ? "help says what does." : "Write \(letters.joined(separator: ", "))."
    say("Not understood: “\(text)” does nothing here. \(instead)")
  }

  private mutating func choose(_ number: Int, _ situation: Situation) {
    guard shown.indices.contains(number - 1) else {
      let letters = answers(situation)
      let instead = letters.isEmpty ? "" : " Write \(letters.joined(separator: ", "))."
      return say(
        shown.isEmpty
          ? "There is nothing to choose by number.\(instead)"
          : "Write a number from 1 to \(shown.count), or Enter to hear them again.")
    }
    choose(shown[number - 1], situation)
  }

  private mutating func choose(_ choice: PlainChoice, _ situation: Situation) {
    switch choice.action {
    case .deed(let deed): perform(deed, situation)
    case .read(let meeting): read(meeting, situation)
    }
  }

  /// `patel 1`: a choice about another member, when it is one of those that were said.
  private mutating func isChosen(_ text: String, _ situation: Situation) -> Bool {
    let words = text.split(separator: " ").map { String($0) }
    guard place == .attendance, let number = words.last.flatMap({ Int($0) }), words.count > 1,
      let seat = seat(called: words.dropLast().joined(separator: " "), situation)
    else { return false }
    let heard = shown.map(\.label)
    member = seat
    let now = choices(situation)
    guard now.map(\.label) == heard, now.indices.contains(number - 1) else { return true }
    choose(now[number - 1], situation)
    return true
  }

  /// The letters of the screen one is at, those that hold everywhere, and those of the desk.
  private mutating func press(_ letter: Character, _ situation: Situation) -> Bool {
    if letter == "q" {
      perform(.program(.leave), situation)
      return true
    }
    let bindings = situation.keys.bindings.filter { $0.keys.contains(.character(letter)) }
    // Where a place has no use for a letter it means what it does at the desk.
    guard
      let binding = bindings.first(where: { $0.screen == place }) ?? bindings.first(where: { $0.screen == nil })
        ?? bindings.first(where: { $0.screen == .desk }), let deed = deed(binding, situation)
    else { return false }
    perform(deed, situation)
    return true
  }

  private mutating func hearCommand(_ typed: String, _ situation: Situation) {
    let text = situation.withSeats(typed)
    do {
      guard let line = try Line(text, zone: situation.zone) else { return }
      opener = typed
      carryOut(line, Command.named(text.commandName), situation)
    } catch {
      // A bare name asks for what it needs; a mark before it that is no time is a slip like any other.
      if let command = Command.named(text.commandName), text.hasSuffix(command.name), text.isOnlyMarked,
        let marked = try? Line("\(text.dropLast(command.name.count))open", zone: situation.zone)
      {
        return begin(command, [:], marked.moment, situation)
      }
      if let (command, known) = situation.begun(text) { return begin(command, known, .now, situation) }
      if Command.named(text.commandName) == nil, place == .attendance || place == .decision,
        let seat = seat(called: text, situation)
      {
        return member = seat
      }
      say("Not understood: \(error.says)")
      guard Command.named(text.commandName) == nil else { return }
      let near = found(text)
      if !(1...3).contains(near.count) {
        say("commands names the groups of all commands.")
      } else {
        near.forEach { say($0) }
      }
    }
  }

  /// A line that is public or final is asked about first, unless it would be refused anyway.
  private mutating func carryOut(_ line: Line, _ command: Command?, _ situation: Situation) {
    let occurred = line.moment.instant(in: situation.affairs)
    if case .sign(let meeting) = line.request { return prepareSigning(meeting, situation) }
    if case .intent(let intent) = line.request,
      (try? situation.session.decide(intent, at: occurred ?? situation.now)) == nil
    {
      return send(line.request, occurred, situation)
    }
    record(
      line.request, occurred, situation.question(before: command, line.request, whole: true),
      verb: command?.verb ?? "Record it", situation)
  }

  /// Asks first where something is to be said before it.
  mutating func record(
    _ request: Request, on ground: Ground? = nil, _ occurred: Instant?, _ said: [String], verb: String,
    _ situation: Situation
  ) {
    guard situation.whyReadOnly == nil, !said.isEmpty else { return send(request, on: ground, occurred, situation) }
    let errand = PlainErrand.carryOut(request, on: ground, occurred: occurred)
    asking = .confirming(PlainConfirmation(text: said.joined(separator: " "), verb: verb, errand: errand))
  }
}

extension Situation {
  /// The line with seats in the place of members’ names, where its command asks for a seat.
  func withSeats(_ text: String) -> String {
    let name = text.commandName
    guard let command = Command.named(name), command.usage.contains("SEAT") || command.usage.contains("WHO"),
      let read = try? tokens(text), let start = read.firstIndex(of: .word(name))
    else { return text }
    let literal = Set(command.usage.split { " |[]…".contains($0) }.map { String($0) })
    let words = read.enumerated().map { index, token in
      switch token {
      case .text(let text): return quoted(text)
      case .word(let word):
        let isName = index > start && !literal.contains(word) && word.count > 1 && Int(word) == nil
        return isName ? named(word) ?? word : word
      }
    }
    return words.joined(separator: " ")
  }

  /// A command and the member it is about, where the rest is still to be asked for.
  fileprivate func begun(_ text: String) -> (Command, [String: String])? {
    let words = text.split(separator: " ").map { String($0) }
    guard words.count == 2, let command = Command.named(words[0]), let blank = command.blanks.first,
      let seat = board.seat(SeatID(words[1])),
      ["SEAT", "WHO"].contains(command.usage.split(separator: " ").dropFirst().first)
    else { return nil }
    guard command.name != "substitute" else {
      return (command, [blank.label: seat.id.text, "Organisation": seat.organisation.text])
    }
    return (command, [blank.label: seat.id.text])
  }

  /// The seat of the one member with a name of these letters; nil for words of the vocabulary.
  private func named(_ word: String) -> String? {
    let own = InterestCategory.allCases.map(\.rawValue) + InterestHolder.allCases.map(\.rawValue)
    guard board.seat(SeatID(word)) == nil, !own.contains(word),
      !board.organisations.contains(where: { $0.id.text == word })
    else { return nil }
    let search = WordSearch(word)
    let found = board.seats.map(\.id).filter { search.rank(of: person(in: $0)) == 0 }
    return found.count == 1 ? found[0].text : nil
  }
}

extension String {
  /// The first word that is not a mark of when.
  fileprivate var commandName: String {
    let words = split(separator: " ").map { String($0) }
    return words.first { !$0.hasPrefix("@") && !$0.hasPrefix("!") && TimeOfDay($0) == nil } ?? ""
  }

  /// Whether nothing but marks stands before the command's name, and nothing after it.
  fileprivate var isOnlyMarked: Bool {
    split(separator: " ").dropLast().allSatisfy { $0.hasPrefix("@") || TimeOfDay(String($0)) != nil }
  }
}
