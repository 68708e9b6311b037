import Canvas
import Governance
import Meeting

/// What can be asked without recording anything.
extension PlainConsole {
  /// Answers a question; false when the line is none.
  mutating func asked(_ text: String, _ situation: Situation) -> Bool {
    let small = text.lowercased()
    // Whoever asks for the agenda hears it, before another item is asked for, where one can be put.
    if small == "agenda", let sitting = situation.sitting, !sitting.items.isEmpty {
      sayItems(situation)
      guard let command = Command.named(small), situation.whyNot(command) == nil else { return true }
      begin(command, [:], .now, situation)
      return true
    }
    let words = text.split(separator: " ", maxSplits: 1).map { String($0) }
    if let word = PlainWord(typed: small) {
      obey(word, "", situation)
      return true
    }
    guard words.count > 1, let word = PlainWord(typed: words[0].lowercased()), word.takesMore else { return false }
    obey(word, words[1].trimmed, situation)
    return true
  }

  private mutating func obey(_ word: PlainWord, _ rest: String, _ situation: Situation) {
    switch word {
    case .help: if rest.isEmpty { sayHelp(situation) } else { explain(rest, situation) }
    case .commands: if rest.isEmpty { sayGroups() } else { sayCommands(in: rest) }
    case .whereAmI: sayWhere(situation)
    case .items: sayItems(situation)
    case .status: ask(for: .status)
    case .minutes: if rest.isEmpty { go(.minutes, situation) } else { read(rest, situation) }
    case .history: sayHistory(situation, all: rest == "all")
    case .save: save(rest, situation)
    case .timer: hear(rest, aboutTime: situation)
    case .display: sayDisplay(situation)
    case .signs: saySigns()
    case .why: if rest.isEmpty { say("Write why and a command.") } else { sayWhy(rest, situation) }
    case .whatIf: if rest.isEmpty { say("Write what-if and a command.") } else { foretell(rest, situation) }
    case .back: goBack()
    case .quit: perform(.program(.leave), situation)
    }
  }

  mutating func sayWhy(_ name: String, _ situation: Situation) {
    guard let command = Command.named(name) else { return find(name) }
    say(situation.whyNot(command).map { "Not possible now: \($0)" } ?? "It can be done now.")
  }

  private mutating func foretell(_ text: String, _ situation: Situation) {
    do {
      guard let line = try Line(situation.withSeats(text), zone: situation.zone),
        case .intent(let intent) = line.request
      else { return say("What that would do cannot be said before it is done.") }
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
      say("\(entry.n), at \(situation.zone.time(entry.occurred)): \(undone)\(situation.told(entry))")
    }
  }

  mutating func sayWhereMinutesLie(_ situation: Situation) {
    guard let sitting = Aside.printing.minutesToPrint(situation) else { return say("There are no minutes yet.") }
    for paragraph in Notice.printing(sitting, situation) where !paragraph.text.isEmpty { say(paragraph.text) }
    say("Or here: save minutes, save markdown or save notice writes a file into your documents.")
  }
}

extension PlainWord {
  /// Whether something may follow it on its line.
  fileprivate var takesMore: Bool {
    switch self {
    case .help, .commands, .minutes, .history, .save, .timer, .why, .whatIf: true
    case .whereAmI, .items, .status, .display, .signs, .back, .quit: false
    }
  }
}
