import Canvas

extension KeyMap {
  static let start: [Binding] = [
    Binding(
      keys: [.function(8)], screen: .start, label: "Colours", help: "Lighter or darker colours, or more contrast.",
      deed: .program(.themes))
  ]

  static let desk: [Binding] = [
    Binding(
      keys: [.character("p")], screen: .desk, label: "Proposal", help: "Puts a proposal, in the words of the minutes.",
      deed: .fill(command: "propose")),
    Binding(
      keys: [.character("c")], screen: .desk, label: "Consensus",
      help: "Asks whether all agree, and records the answers.",
      deed: .go(.decision)),
    Binding(
      keys: [.character("a")], screen: .desk, label: "Attendance", help: "Shows who is here; substitutes, apologies.",
      deed: .go(.attendance)),
    Binding(
      keys: [.character("i")], screen: .desk, label: "Interest",
      help: "Shows declarations of interest, and what they mean.", deed: .go(.interests)),
    Binding(
      keys: [.character("+")], screen: .desk, label: "Another item", help: "Puts an item on the agenda.",
      deed: .fill(command: "agenda")),
    Binding(
      keys: [.character("s")], screen: .desk, label: "Usual items",
      help: "Puts the usual items, and those carried forward.", deed: .fill(command: "standing")),
    Binding(
      keys: [.character("n")], screen: .desk, label: "Note", help: "Opens the page for what was said on this item.",
      deed: .go(.notes)),
    Binding(
      keys: [.character("m")], screen: .desk, label: "Moderation",
      help: "Agrees how to go on when consensus has failed.", deed: .fill(command: "moderation")),
    Binding(
      keys: [.character("o")], screen: .desk, label: "Action", help: "Agrees who does what, and by when.",
      deed: .fill(command: "action")),
    Binding(
      keys: [.character("]")], screen: .desk, label: "Next item", help: "Takes the next item of the agenda.",
      deed: .press(.character("]")), gives: ["item"], occasion: .session),
    Binding(
      keys: [.character("[")], screen: .desk, label: "Item before", help: "Goes back to the item before.",
      deed: .press(.character("[")), gives: ["item"], isQuiet: true),
    Binding(
      keys: [.tab], screen: .desk, label: "Next panel", help: "Goes to the next panel: agenda, item, who is here.",
      deed: .press(.tab), isQuiet: true),
    Binding(
      keys: [.character("r")], screen: .desk, label: "Reasons", help: "Records why the Board decided as it did.",
      deed: .fill(command: "reasons"), isQuiet: true),
    Binding(
      keys: [.character("e")], screen: .desk, label: "Amend",
      help: "Puts other words in the proposal, or in what was written.",
      deed: .press(.character("e")), gives: ["amend", "reword"], isQuiet: true),
    Binding(
      keys: [.character("t")], screen: .desk, label: "Timer",
      help: "The item’s time: start, pause, some minutes more or less.", deed: .show(.timer), isQuiet: true),
    inFull(on: .desk),
    Binding(
      keys: [.character("d")], screen: .desk, label: "Room’s display",
      help: "Shows what the room sees, and how a projector shows it.", deed: .show(.roomDisplay), isQuiet: true),
    Binding(
      keys: [.character("D")], screen: .desk, label: "Defer", help: "Puts the item off, with the reason.",
      deed: .fill(command: "defer"), isQuiet: true),
    adjourn(on: .desk), close(on: .desk),
  ]

  /// What panels cut short.
  static func inFull(on screen: ScreenName) -> Binding {
    Binding(
      keys: [.character("v")], screen: screen, label: "Read in full",
      help: "All of the item: proposal, interests, what was recorded.", deed: .show(.item),
      isQuiet: true)
  }

  private static func adjourn(on screen: ScreenName) -> Binding {
    Binding(
      keys: [.function(7)], screen: screen, label: "Adjourn", help: "Stops for a while, or until another day.",
      deed: .fill(command: "adjourn"), isQuiet: true)
  }

  private static func close(on screen: ScreenName) -> Binding {
    Binding(
      keys: [.character("C")], screen: screen, label: "Close the meeting",
      help: "Closes the meeting, with items left too; asks first.", deed: .fill(command: "close"), isQuiet: true)
  }

  static let attendance: [Binding] = [
    Binding(
      keys: [.character(" ")], screen: .attendance, label: "In/out",
      help: "The member marked is here, or leaves, or is back.", deed: .press(.character(" ")),
      gives: ["present", "leave", "return"]),
    Binding(
      keys: [.character("p")], screen: .attendance, label: "Apologies", help: "Records apologies of the member marked.",
      deed: .press(.character("p")), gives: ["apologies"]),
    Binding(
      keys: [.character("s")], screen: .attendance, label: "Substitute",
      help: "Seats a substitute for the member marked.",
      deed: .press(.character("s")), gives: ["substitute"]),
    Binding(
      keys: [.character("o")], screen: .attendance, label: "With a time",
      help: "Somebody has come, gone out or come back, some time ago.", deed: .press(.character("o")),
      gives: ["present", "leave", "return"]),
    Binding(
      keys: [.character("c")], screen: .attendance, label: "Chair", help: "The member marked presides.",
      deed: .press(.character("c")), gives: ["chair"]),
    Binding(
      keys: [.character("a")], screen: .attendance, label: "Absent",
      help: "The member marked is absent without apology.",
      deed: .press(.character("a")), gives: ["absent"], isQuiet: true),
    Binding(
      keys: [.character("r")], screen: .attendance, label: "Remote",
      help: "The member marked takes part from elsewhere, and is not counted.", deed: .press(.character("r")),
      gives: ["present"],
      isQuiet: true),
    Binding(
      keys: [.character("x")], screen: .attendance, label: "Change over", help: "Member and substitute change over.",
      deed: .press(.character("x")), gives: ["changeover"], isQuiet: true),
    Binding(
      keys: [.character("v")], screen: .attendance, label: "Adviser", help: "Admits an adviser or officer.",
      deed: .fill(command: "attend"), isQuiet: true),
    adjourn(on: .attendance), close(on: .attendance),
    Binding(
      keys: [.character("n")], screen: .attendance, label: "Clerk", help: "Names who keeps the record.",
      deed: .fill(command: "clerk"), isQuiet: true),
  ]

  static let interests: [Binding] = [
    Binding(
      keys: [.character("d")], screen: .interests, label: "Declare", help: "Records a declaration of interest.",
      deed: .press(.character("d")), gives: ["declare"]),
    Binding(
      keys: [.character("e")], screen: .interests, label: "Put right",
      help: "Opens the declaration marked, to put a slip in it right.", deed: .press(.character("e")),
      gives: ["correct"]),
    Binding(
      keys: [.character("b")], screen: .interests, label: "Board’s decision",
      help: "Records what the Board decides that an interest means.", deed: .press(.character("b")),
      gives: ["determine"], isQuiet: true),
    Binding(
      keys: [.character("y")], screen: .interests, label: "Nothing to declare",
      help: "Records that somebody has no interest in an item with bidders.",
      deed: .fill(command: "nothing-to-declare")),
    Binding(
      keys: [.character("r")], screen: .interests, label: "Readmit", help: "The Board ends an exclusion.",
      deed: .fill(command: "lift")),
  ]
}
