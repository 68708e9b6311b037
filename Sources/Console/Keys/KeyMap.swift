import Canvas

/// One key of one screen: what it does, and how footer and help say it.
struct Binding {
  var keys: [Key]
  /// Nil everywhere.
  var screen: ScreenName?
  var label: String
  /// A sentence for the help page.
  var help: String
  var deed: Deed
  /// Pinned at the right of the footer at every width.
  var isPinned = false
  /// Not named in the footer, only in the help.
  var isQuiet = false
}

/// The key map: the footer, the help and what keys do all read it.
enum KeyMap {
  static let bindings: [Binding] = everywhere + desk + attendance + interests + decision + minutes + archive + start

  /// What a key does on a screen, its own keys first.
  static func binding(for key: Key, on screen: ScreenName) -> Binding? {
    bindings.first { $0.screen == screen && $0.keys.contains(key) }
      ?? bindings.first { $0.screen == nil && $0.keys.contains(key) }
  }

  static func bindings(on screen: ScreenName) -> [Binding] {
    bindings.filter { $0.screen == screen } + bindings.filter { $0.screen == nil }
  }

  /// The key of a command of the vocabulary, as the palette shows it.
  static func key(ofCommand name: String) -> String? {
    bindings.first { binding in
      if case .fill(let command, _) = binding.deed { command == name } else { false }
    }?.keys.first.map(\.name)
  }

  private static let everywhere: [Binding] = [
    Binding(
      keys: [.character("u"), .control("z")], label: "Undo", help: "Take the last act back; nothing is erased.",
      deed: .undo, isPinned: true),
    Binding(keys: [.character("?"), .function(1)], label: "Help", help: "This page.", deed: .help, isPinned: true),
    Binding(
      keys: [.function(2), .character(":"), .control("p")], label: "All commands",
      help: "Find any command by any word.", deed: .palette, isPinned: true),
    Binding(
      keys: [.character("U"), .control("y")], label: "Redo", help: "Put back what was undone.", deed: .redo,
      isQuiet: true),
    Binding(
      keys: [.character("h")], label: "History", help: "All that was recorded, newest first.", deed: .go(.history),
      isQuiet: true),
    Binding(
      keys: [.function(5)], label: "Minutes", help: "The minutes as they stand.", deed: .go(.minutes), isQuiet: true),
    Binding(
      keys: [.function(9)], label: "Mouse", help: "Switch the mouse off or on.", deed: .toggleMouse, isQuiet: true),
    Binding(
      keys: [.function(8)], label: "Theme", help: "Other colours.", deed: .themes, isQuiet: true),
    Binding(
      keys: [.control("l")], label: "Repaint", help: "Draw the screen afresh.", deed: .repaint, isQuiet: true),
    Binding(
      keys: [.control("s")], label: "Save", help: "There is nothing to save: it is saved as you go.",
      deed: .say("Nothing to save: it is saved as you go."), isQuiet: true),
    Binding(
      keys: [.character("q")], label: "Leave", help: "Leave the program; the meeting stays as it is.", deed: .leave,
      isQuiet: true),
  ]

  private static let desk: [Binding] = [
    Binding(
      keys: [.character("a")], screen: .desk, label: "Attendance", help: "Who is here, substitutes, apologies.",
      deed: .go(.attendance)),
    Binding(
      keys: [.character("i")], screen: .desk, label: "Interest", help: "Declarations of interest, and what they mean.",
      deed: .go(.interests)),
    Binding(
      keys: [.character("p")], screen: .desk, label: "Proposal", help: "Put a proposal, in the words of the minutes.",
      deed: .fill(command: "propose")),
    Binding(
      keys: [.character("n")], screen: .desk, label: "Note", help: "Write what was said on this item.",
      deed: .fill(command: "note")),
    Binding(
      keys: [.character("c")], screen: .desk, label: "Consensus", help: "Ask whether all agree; record the answers.",
      deed: .go(.decision)),
    Binding(
      keys: [.character("m")], screen: .desk, label: "Moderation",
      help: "Agree how to go on when consensus has failed.", deed: .fill(command: "moderation")),
    Binding(
      keys: [.character("r")], screen: .desk, label: "Reasons", help: "Why the Board decided as it did.",
      deed: .fill(command: "reasons"), isQuiet: true),
    Binding(
      keys: [.character("e")], screen: .desk, label: "Amend", help: "Other words for the open proposal.",
      deed: .fill(command: "amend"), isQuiet: true),
    Binding(
      keys: [.character("d")], screen: .desk, label: "Defer", help: "Put the item off, with the reason.",
      deed: .fill(command: "defer"), isQuiet: true),
    Binding(
      keys: [.character("o")], screen: .desk, label: "Action", help: "Agree who does what, and by when.",
      deed: .fill(command: "action"), isQuiet: true),
    Binding(
      keys: [.function(7)], screen: .desk, label: "Adjourn", help: "Stop for a while, or until another day.",
      deed: .fill(command: "adjourn"), isQuiet: true),
  ]

  private static let attendance: [Binding] = [
    Binding(
      keys: [.character("s")], screen: .attendance, label: "Substitute", help: "Seat a substitute for the member marked.",
      deed: .fill(command: "substitute")),
    Binding(
      keys: [.character("p")], screen: .attendance, label: "Apologies", help: "Record apologies of the member marked.",
      deed: .fill(command: "apologies")),
    Binding(
      keys: [.character("o")], screen: .attendance, label: "Out of room", help: "Somebody goes out, or comes back.",
      deed: .fill(command: "leave")),
    Binding(
      keys: [.character("c")], screen: .attendance, label: "Chair", help: "Appoint a Chairman, or hand the chair over.",
      deed: .fill(command: "chair")),
    Binding(
      keys: [.character("v")], screen: .attendance, label: "Adviser", help: "Admit an adviser or officer.",
      deed: .fill(command: "attend"), isQuiet: true),
    Binding(
      keys: [.character("k")], screen: .attendance, label: "Clerk", help: "Name who keeps the record.",
      deed: .fill(command: "clerk"), isQuiet: true),
    Binding(
      keys: [.character("x")], screen: .attendance, label: "Change over", help: "Holder and substitute change over.",
      deed: .fill(command: "changeover"), isQuiet: true),
  ]

  private static let interests: [Binding] = [
    Binding(
      keys: [.character("d")], screen: .interests, label: "Declare", help: "Record a declaration of interest.",
      deed: .fill(command: "declare")),
    Binding(
      keys: [.character("b")], screen: .interests, label: "Board’s decision",
      help: "What the Board decides that an interest means.", deed: .fill(command: "determine")),
    Binding(
      keys: [.character("y")], screen: .interests, label: "Nothing to declare",
      help: "The answer of somebody without an interest in an item with bidders.",
      deed: .fill(command: "nothing-to-declare"), isQuiet: true),
    Binding(
      keys: [.character("l")], screen: .interests, label: "Lift", help: "The Board ends an exclusion.",
      deed: .fill(command: "lift"), isQuiet: true),
  ]

  private static let decision: [Binding] = [
    Binding(
      keys: [.character("e")], screen: .decision, label: "Amend", help: "Other words for the open proposal.",
      deed: .fill(command: "amend"), isQuiet: true),
    Binding(
      keys: [.character("m")], screen: .decision, label: "Moderation",
      help: "Agree how to go on when consensus has failed.", deed: .fill(command: "moderation"), isQuiet: true),
    Binding(
      keys: [.character("w")], screen: .decision, label: "Withdraw", help: "Withdraw the proposal.",
      deed: .fill(command: "withdraw-proposal"), isQuiet: true),
  ]

  private static let minutes: [Binding] = [
    Binding(
      keys: [.character("a")], screen: .minutes, label: "Approve", help: "The Board approves these minutes.",
      deed: .fill(command: "approve-minutes")),
    Binding(
      keys: [.character("s")], screen: .minutes, label: "Sign", help: "Whoever presides signs the approved minutes.",
      deed: .fill(command: "sign")),
  ]

  private static let archive: [Binding] = [
    Binding(
      keys: [.character("v")], screen: .archive, label: "Check the record",
      help: "Read every byte of the record again.", deed: .effect(.verify))
  ]

  private static let start: [Binding] = []
}

extension Key {
  /// How the footer and the help write a key.
  var name: String {
    switch self {
    case .character(let letter): String(letter)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .paste: "paste"
    }
  }
}
