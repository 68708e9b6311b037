/// The words of plain lines themselves, beside the commands of the record.
enum PlainWord: String, CaseIterable {
  case help, commands, whereAmI = "where", items, status, minutes, history, save, timer, display, signs, why
  case whatIf = "what-if"
  case back, quit

  /// The word as it is typed, with what else is understood for it.
  init?(typed text: String) {
    let others: [String: PlainWord] = [
      "?": .help, "exit": .quit, "where am i": .whereAmI, "what now": .whereAmI, "command": .commands,
    ]
    guard let word = PlainWord(rawValue: text) ?? others[text] else { return nil }
    self = word
  }

  /// Whether it is understood in the middle of a question, which is asked again after it.
  var isObeyedInQuestions: Bool {
    switch self {
    case .help, .commands, .whereAmI, .items, .status, .history, .signs: true
    case .minutes, .save, .timer, .display, .why, .whatIf, .back, .quit: false
    }
  }

  var usage: String {
    switch self {
    case .help: "help, or help WORD"
    case .commands: "commands, or commands GROUP"
    case .whereAmI, .items, .status, .display, .signs, .back, .quit: rawValue
    case .minutes: "minutes, minutes N, minutes all, minutes DATE"
    case .history: "history, or history all"
    case .save: "save, save DATE, save markdown, save notice, save confidential"
    case .timer: "timer, or timer and what is to be done"
    case .why: "why COMMAND"
    case .whatIf: "what-if COMMAND"
    }
  }

  var explanation: String {
    switch self {
    case .help: "What can be done here; with a word, what is about it."
    case .commands: "The groups of commands; with a group, its commands."
    case .whereAmI: "Where you are, what is proposed, who has answered and who has not, and what waits."
    case .items: "Reads the agenda, and what became of each item."
    case .status: "Where the board stands, in full."
    case .minutes: "Reads the minutes: their head and contents, one item, or all; with a date, of an earlier meeting."
    case .history: "The last twenty records, or all of them."
    case .save: "Writes minutes into your documents, to print or to send."
    case .timer: "The item’s time, and how to pause it or give more."
    case .display: "How the room sees the meeting on a projector."
    case .signs: "What the words about the quorum mean."
    case .why: "Why a command cannot be done now."
    case .whatIf: "What a command would do; nothing is recorded."
    case .back: "Leaves a question or a place; nothing is recorded."
    case .quit: "Leaves the program; everything is saved."
    }
  }
}
