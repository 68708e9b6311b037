import Canvas

extension KeyMap {
  static let decision: [Binding] = [
    answer("a", "Agrees", "The member marked agrees.", .consensus, "agree"),
    answer(
      "s", "Stands aside", "The member marked stands aside: no objection, no agreement.", .consensus, "stand-aside"),
    answer("o", "Objects", "The member marked objects, with a reason.", .consensus, "object"),
    answer("f", "For", "The member marked votes for the proposal.", .vote, "vote"),
    answer("g", "Against", "The member marked votes against it.", .vote, "vote"),
    answer("h", "Abstains", "The member marked abstains.", .vote, "vote"),
    Binding(
      keys: [.character("e")], screen: .decision, label: "Amend", help: "Puts other words in the open proposal.",
      deed: .fill(command: "amend")),
    inFull(on: .decision),
    Binding(
      keys: [.character("w")], screen: .decision, label: "Withdraw", help: "Withdraws the proposal.",
      deed: .fill(command: "withdraw-proposal"), isQuiet: true),
    Binding(
      keys: [.character("m")], screen: .decision, label: "Moderation",
      help: "Agrees how to go on when consensus has failed.", deed: .fill(command: "moderation"), isQuiet: true),
  ]

  private static func answer(
    _ letter: Character, _ label: String, _ help: String, _ occasion: Binding.Occasion, _ command: String
  ) -> Binding {
    Binding(
      keys: [.character(letter)], screen: .decision, label: label, help: help, deed: .press(.character(letter)),
      gives: [command], occasion: occasion)
  }

  static let notes: [Binding] = [
    Binding(
      keys: [.tab], screen: .notes, label: "Text or button", help: "Goes from the text to the buttons, and back.",
      deed: .press(.tab))
  ]

  static let minutes: [Binding] = [
    Binding(
      keys: [.character("a")], screen: .minutes, label: "Approve", help: "The Board approves these minutes.",
      deed: .press(.character("a")), gives: ["approve-minutes"], isQuiet: true),
    Binding(
      keys: [.character("s")], screen: .minutes, label: "Sign", help: "Whoever presides signs the approved minutes.",
      deed: .press(.character("s")), gives: ["sign"], isQuiet: true),
    Binding(
      keys: [.character("p")], screen: .minutes, label: "Save as a file",
      help: "Saves the minutes as a file, to print, to send or to keep; says where the signed ones lie.",
      deed: .show(.printing)
    ),
    Binding(
      keys: [.character("m")], screen: .minutes, label: "What is missing",
      help: "Lists all that these minutes lack still.", deed: .press(.character("m")), isQuiet: true),
    search(.minutes, "Looks for words in these minutes."),
    Binding(
      keys: [.character("e")], screen: .minutes, label: "Put right",
      help: "Leads to what was written, to put a slip in it right.", deed: .fill(command: "reword")),
    Binding(
      keys: [.pageDown], screen: .minutes, label: "Read on", help: "Reads on by a page.", deed: .press(.pageDown)),
  ]

  static let archive: [Binding] = [
    search(.archive, "Looks for words in the minutes of every past meeting, or in those being read."),
    Binding(
      keys: [.character("p")], screen: .archive, label: "Save as a file",
      help: "Saves these minutes as a file, to print, to send or to keep; says where the signed ones lie.",
      deed: .show(.printing)),
    check([.character("v")], screen: .archive),
  ]

  static func check(_ keys: [Key], screen: ScreenName? = nil) -> Binding {
    Binding(
      keys: keys, screen: screen, label: "Check the record",
      help: "Reads the whole record again, to see that nothing was changed.", deed: .effect(.verify),
      isQuiet: screen == nil)
  }

  private static func search(_ screen: ScreenName, _ help: String) -> Binding {
    Binding(keys: [.character("/")], screen: screen, label: "Search", help: help, deed: .program(.search))
  }

  static let history: [Binding] = [
    Binding(
      keys: [.enter], screen: .history, label: "Undo this",
      help: "Undoes the act marked, if nothing since depends on it.", deed: .press(.enter), isQuiet: true),
    Binding(
      keys: [.character("e")], screen: .history, label: "Put right",
      help: "Opens what was written there, to put a slip in it right.", deed: .press(.character("e")),
      gives: ["reword"]),
    Binding(
      keys: [.character("b")], screen: .history, label: "Undo back to here",
      help: "Undoes all that came after the act marked, one by one.", deed: .press(.character("b"))),
  ]
}
