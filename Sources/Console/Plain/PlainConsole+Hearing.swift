import Canvas
import Governance
import Meeting

/// What a line means where anything can be said: a number, a letter, a question, a command, a name.
extension PlainConsole {
  mutating func hear(_ text: String, _ situation: Situation) {
    guard !text.isEmpty else {
      if member != nil { askNext(situation, passing: true) }
      return
    }
    if let number = Int(text) { return choose(number, situation) }
    if answered(text, situation) { return }
    if text.count == 1, text != "?", let letter = text.first {
      if !press(letter, situation) { say("Not understood: “\(text)” does nothing here. ? shows what does.") }
      return
    }
    if asked(text, situation) || areHere(text, situation) { return }
    hearCommand(text, situation)
  }

  private mutating func choose(_ number: Int, _ situation: Situation) {
    guard shown.indices.contains(number - 1) else {
      return say(shown.isEmpty ? "There is nothing to choose by number." : "Write a number from 1 to \(shown.count).")
    }
    switch shown[number - 1].action {
    case .deed(let deed): perform(deed, situation)
    case .read(let meeting): read(meeting, situation)
    }
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

  private mutating func hearCommand(_ text: String, _ situation: Situation) {
    do {
      guard let line = try Line(text, zone: situation.zone) else { return }
      opener = text
      carryOut(line, Command.named(text.commandName), situation)
    } catch {
      // A bare name asks for what it needs; a mark before it that is no time is a slip like any other.
      if let command = Command.named(text.commandName), text.hasSuffix(command.name), text.isOnlyMarked,
        let marked = try? Line("\(text.dropLast(command.name.count))open", zone: situation.zone)
      {
        return begin(command, [:], marked.moment, situation)
      }
      if Command.named(text.commandName) == nil, place == .attendance || place == .decision,
        let seat = seat(called: text, situation)
      {
        return member = seat
      }
      say("Not understood: \(error.says)")
      if Command.named(text.commandName) == nil { find(text, situation) }
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
    if let command, situation.whyReadOnly == nil, let consequence = command.consequence(of: line.request, situation) {
      let errand = PlainErrand.carryOut(line.request, occurred: occurred)
      asking = .confirming(PlainConfirmation(text: consequence, verb: command.title, errand: errand))
    } else {
      send(line.request, occurred, situation)
    }
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
