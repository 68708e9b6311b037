import Meeting

/// A line that offers something to do: in the menu, and in the list of all commands.
struct Offer {
  var title: String
  var explanation: String
  /// Further words by which it is found.
  var words: String
  var key: String
  /// Why it cannot be done now, in a sentence.
  var whyNot: String?
  var deed: Deed
}

extension Offer {
  init(_ command: Command, _ situation: Situation, on screen: ScreenName) {
    self.init(
      title: command.title, explanation: command.explanation, words: command.keywords,
      key: situation.key(of: command, on: screen),
      whyNot: situation.whyNothingCanBeRecorded
        ?? command.whyNot(situation.session, at: situation.now), deed: .fill(command: command.name))
  }

  init(_ screen: ScreenName, _ keys: KeyMap, on here: ScreenName) {
    self.init(
      title: screen.title, explanation: screen.purpose, words: "\(screen.rawValue) \(screen.synonyms)",
      key: keys.key(of: screen, on: here) ?? "",
      deed: .go(screen))
  }

  private init(_ binding: Binding, _ situation: Situation, on here: ScreenName) {
    let bound = situation.keys.bindings(on: here).first { $0.label == binding.label }
    self.init(
      title: binding.label, explanation: binding.help, words: binding.help,
      key: bound?.keys.first?.name ?? "",
      whyNot: binding.aside?.whyNot(situation), deed: binding.deed)
  }

  /// What can be done anywhere and is no command of the meeting and no screen.
  static func program(_ situation: Situation, on here: ScreenName) -> [Offer] {
    let all = situation.keys.bindings.filter { ($0.screen == nil || $0.aside != nil) && $0.deed.isOfProgram }
    // What several screens have a key for is offered once, with the key of this one.
    let mine = all.filter { $0.screen == here } + all.filter { $0.screen != here }
    var seen: Set<String> = []
    return mine.filter { seen.insert($0.label).inserted }.map { Offer($0, situation, on: here) }
  }
}

extension Situation {
  /// The key of a command on a screen; of the Desk's one key for other words that of the proposal, while one is open.
  fileprivate func key(of command: Command, on screen: ScreenName) -> String {
    let isTaken = command.name == "reword" && screen == .desk && sitting?.stage?.proposal != nil
    return isTaken ? "" : keys.key(ofCommand: command.name, on: screen) ?? ""
  }
}

extension Deed {
  /// Offered by itself: it is no command, no screen, and not what a command does as well.
  fileprivate var isOfProgram: Bool {
    switch self {
    case .fill, .go, .undo, .redo, .keepTime, .say, .program(.palette), .program(.menu): false
    case .act, .confirm, .line, .putRight, .undoBack, .press, .back, .nextStep, .program, .show, .effect: true
    }
  }
}
