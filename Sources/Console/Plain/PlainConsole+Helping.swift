import Canvas
import Governance
import Meeting

/// What can be said and done, and how.
extension PlainConsole {
  mutating func sayHelp(_ situation: Situation) {
    let step = NextStep.at(situation)
    if place == .desk, let label = step.label, let deed = step.deed {
      say("The next step now: \(situation.called(deed, or: label)).")
    }
    for line in helpHere { say(line) }
    say("A number does what stands after it. Or write a command: its name alone asks for what it needs.")
    say("Enter alone records nothing: it says again where you are, or goes on to the next member.")
    say("Put @14:05 before a command that happened then. “back” leaves any question, recording nothing.")
    say("where: where you are and what waits. items: the agenda. minutes, history, status: what there is.")
    say("commands: all commands, by groups. help WORD: what is about it. u or undo takes the last act back.")
    say("save writes the minutes as a file. quit leaves; everything is saved as you go.")
  }

  private var helpHere: [String] {
    switch place {
    case .start, .desk, .notes, .history: []
    case .attendance:
      [
        "Attendance asks about one member after another: a number says what is so.",
        "Letters of a name go to that member. present and several names enters them all.",
      ]
    case .interests: ["Who has an interest in what, and what the Board has decided that it means."]
    case .decision:
      [
        "One member after another is asked. A letter or a word answers: a or agrees, f or for.",
        "“brown o” answers for another member; “all agree” for all who have not answered.",
      ]
    case .minutes: ["minutes and a number reads one item, minutes all reads all."]
    case .archive: ["Past meetings and their minutes. A number reads them; save DATE writes a file."]
    }
  }

  mutating func sayGroups() {
    say("Write commands and a group:")
    for group in Command.Group.allCases {
      let count = Command.table.count { $0.group == group }
      say("\(group.rawValue), \(count) commands")
    }
    say("Words, \(PlainWord.allCases.count) words that record nothing")
  }

  mutating func sayCommands(in name: String) {
    let name = name.lowercased()
    if name == "words" {
      for word in PlainWord.allCases { say("\(word.explanation) Write: \(word.usage)") }
      return
    }
    guard let group = Command.Group.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
      return find(name)
    }
    for command in Command.table where command.group == group { say("\(command.title): \(command.name)") }
    say("A command’s name alone asks for what it needs. help and its name says how it is written in one line.")
  }

  mutating func explain(_ text: String, _ situation: Situation) {
    guard let command = Command.named(text) else { return find(text) }
    say("\(command.title): \(command.explanation)")
    say("Write \(command.name) alone, and you are asked; or: \(command.usage)")
    if command.asks { say("It is asked about before it is done.") }
    if !command.undoable { say("It cannot be undone.") }
    sayWhy(command.name, situation)
  }

  /// Commands and words by any of their own words, as all commands are found on the screen.
  mutating func find(_ text: String) {
    let found = found(text)
    if found.isEmpty { say("Nothing has the word “\(text)”. commands names the groups of all commands.") }
    for line in found { say(line) }
  }

  func found(_ text: String) -> [String] {
    let search = WordSearch(text)
    let words = PlainWord.allCases.map { word in
      (line: "\(word.usage): \(word.explanation)", text: word.rawValue)
    }
    let commands = Command.table.map { command in
      (line: "\(command.title): \(command.name). \(command.explanation)", text: "\(command.title) \(command.keywords)")
    }
    let ranked = (words + commands).compactMap { one in search.rank(of: one.text).map { (line: one.line, rank: $0) } }
    let best = ranked.map(\.rank).min()
    return ranked.filter { $0.rank == best }.map(\.line)
  }

  mutating func saySigns() {
    say("Quorum, yes: enough are here for the Board to decide. At risk: not when one more leaves.")
    say("Quorum, no: no decision can be taken. “2 from LDC”: so many are here from a body that has to be there.")
    say("Practice: a pretend meeting. Read only: nothing can be recorded. In private: the public hears a summary only.")
  }
}
