import Canvas
import Governance
import Meeting
import Minutes

/// What can be asked without recording anything.
extension PlainConsole {
  /// Answers a question; false when the line is none.
  mutating func asked(_ text: String, _ situation: Situation) -> Bool {
    let words = text.split(separator: " ", maxSplits: 1).map { String($0) }
    let rest = words.count > 1 ? words[1].trimmed : ""
    switch (words[0].lowercased(), rest) {
    case ("help", ""), ("?", ""): sayHelp(situation)
    case ("help", _), ("?", _): explain(rest, situation)
    case ("commands", ""): sayCommands()
    case ("why", _) where !rest.isEmpty: sayWhy(rest, situation)
    case ("status", ""): ask(for: .status)
    case ("timer", _): hear(rest, aboutTime: situation)
    case ("display", ""): sayDisplay(situation)
    case ("minutes", ""): go(.minutes, situation)
    case ("signs", ""): perform(.show(.signs), situation)
    case ("save", _): save(rest, situation)
    case ("history", _): sayHistory(situation, all: rest == "all")
    case ("what-if", _) where !rest.isEmpty: foretell(rest, situation)
    case ("back", ""): goBack()
    case ("quit", ""), ("exit", ""): perform(.program(.leave), situation)
    default: return false
    }
    return true
  }

  mutating func sayHelp(_ situation: Situation) {
    say(place.purpose)
    say("A number does what stands after it. Or write a command: its name alone asks for what it needs.")
    say("Put @14:05 before a command that happened then. “back” leaves any question, recording nothing.")
    say("commands: all commands. help WORD: commands about it. why COMMAND: why it cannot be done now.")
    say("what-if COMMAND: what it would do. status, minutes, history: what there is. undo, redo. quit leaves.")
    say("timer: the item’s time, and how to pause it or give more. display: how the room sees the meeting.")
    say("save minutes, save confidential, save markdown, save notice: a file to print or to send.")
    say("signs: what the words in capitals mean.")
    say("In attendance: present and several names; letters of a name choose a member.")
    say("In a round: a letter answers for the member named, “brown o” for another; all agree.")
  }

  mutating func sayCommands() {
    for group in Command.Group.allCases {
      say("\(group.rawValue):")
      for command in Command.table where command.group == group { say("  \(command.usage) – \(command.explanation)") }
    }
  }

  private mutating func explain(_ text: String, _ situation: Situation) {
    guard let command = Command.named(text) else { return find(text, situation) }
    say("\(command.title): \(command.explanation)")
    say("Write: \(command.usage)")
    if command.asks { say("It is asked about before it is done.") }
    if !command.undoable { say("It cannot be undone.") }
    sayWhy(command.name, situation)
  }

  private mutating func sayWhy(_ name: String, _ situation: Situation) {
    guard let command = Command.named(name) else { return find(name, situation) }
    let why = command.whyNot(situation.session, at: situation.now)
    say(why.map { "Not possible now: \($0)" } ?? "It can be done now.")
  }

  /// Commands by any of their words, as all commands are found on the screen.
  mutating func find(_ text: String, _ situation: Situation) {
    let search = WordSearch(text)
    let ranked = Command.table.compactMap { command in
      search.rank(of: "\(command.title) \(command.keywords)").map { (command: command, rank: $0) }
    }
    let best = ranked.map(\.rank).min()
    let found = ranked.filter { $0.rank == best }
    guard !found.isEmpty else { return say("No command has that word. commands lists them all.") }
    for command in found.map(\.command) { say("  \(command.usage) – \(command.explanation)") }
  }

  private mutating func foretell(_ text: String, _ situation: Situation) {
    do {
      guard let line = try Line(text, zone: situation.zone), case .intent(let intent) = line.request else {
        return say("What that would do cannot be said before it is done.")
      }
      say(try situation.session.whatIf(intent, at: line.moment.instant(in: situation.affairs) ?? situation.now))
    } catch let refusal as Refusal {
      say("Not possible: \(situation.affairs.words(for: refusal).sentence)")
    } catch let misspoken as Misspoken {
      say("Not understood: \(misspoken.says)")
    } catch { say("Not understood.") }
  }

  /// The newest last, where the next question is read; `history all` for more than twenty.
  mutating func sayHistory(_ situation: Situation, all: Bool = false) {
    let entries = HistoryScreen().entries(situation)
    guard !entries.isEmpty else { return say("Nothing has been recorded since the last meeting was closed.") }
    if !all, entries.count > 20 { say("The last 20 of \(entries.count); history all says all.") }
    for entry in entries.prefix(all ? entries.count : 20).reversed() {
      let undone = situation.session.undone.contains(entry.act) ? "undone: " : ""
      say("\(entry.n)  \(situation.zone.time(entry.occurred))  \(undone)\(situation.told(entry))")
    }
  }

  mutating func sayWhereMinutesLie(_ situation: Situation) {
    guard let sitting = Aside.printing.minutesToPrint(situation) else { return say("There are no minutes yet.") }
    for paragraph in Notice.printing(sitting, situation) where !paragraph.text.isEmpty { say(paragraph.text) }
    say("Or here: save minutes, save markdown or save notice writes a file into your documents.")
  }

  private mutating func save(_ text: String, _ situation: Situation) {
    let (word, date) = (text.split(separator: " ").first ?? "minutes", text.split(separator: " ").dropFirst().first)
    guard let printout = Printout(rawValue: word.lowercased()) else {
      return say("Not understood: “save \(text)”. Write save minutes, save markdown, save notice or save confidential.")
    }
    let named = date.flatMap { situation.affairs.meeting(MeetingID(String($0))) }
    guard let sitting = date == nil ? Aside.printing.minutesToPrint(situation) : named else {
      return say("There are no such minutes.")
    }
    ask(for: .save(printout, sitting.id))
  }

  /// The minutes as they will print, and what is missing from them.
  mutating func read(_ meeting: MeetingID, _ situation: Situation) {
    guard let sitting = situation.affairs.meeting(meeting) else { return say("There are no minutes yet.") }
    sayAll(MinutesDocument(of: situation.affairs, in: sitting, provenance: situation.provenance(sitting.id)).text)
    if situation.isDraft(meeting) { sayMissing(meeting, situation) }
  }

  mutating func sayMissing(_ meeting: MeetingID, _ situation: Situation) {
    guard let sitting = situation.affairs.meeting(meeting) else { return }
    for sentence in situation.affairs.whatIsMissing(from: sitting) { say("Still missing: \(sentence)") }
  }
}
