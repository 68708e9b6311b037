import Canvas

extension KeyMap {
  /// Keys that mean the same on every screen.
  static let everywhere: [Binding] = [
    Binding(
      keys: [.character("u"), .control("z")], label: "Undo", help: "Takes the last act back. Nothing is erased.",
      deed: .undo, isPinned: true),
    Binding(
      keys: [.character("?"), .function(1)], label: "Help", help: "Shows this page.", deed: .program(.help),
      isPinned: true),
    Binding(
      keys: [.function(2), .character(":"), .control("p")], label: "All commands",
      help: "Finds any command by any word.", deed: .program(.palette), isPinned: true),
    Binding(
      keys: [.character("U"), .control("y")], label: "Redo", help: "Puts back what was undone.", deed: .redo,
      isQuiet: true),
    Binding(
      keys: [.character("h")], label: "History", help: "Shows what was recorded at this meeting, newest first.",
      deed: .go(.history), isQuiet: true),
    Binding(
      keys: [.function(10), .character("\\")], label: "Menu", help: "Shows every command by group.",
      deed: .program(.menu),
      isQuiet: true),
    Binding(
      keys: [.character("/")], label: "Search", help: "Looks for words in the list or the text one is in.",
      deed: .program(.search), isQuiet: true),
    Binding(
      keys: [.character("n")], label: "Next found", help: "Goes on to the next place of the words looked for.",
      deed: .program(.searchOn(1)), isQuiet: true),
    Binding(
      keys: [.character("N")], label: "Found before", help: "Goes back to the place found before.",
      deed: .program(.searchOn(-1)), isQuiet: true),
    Binding(
      keys: [.function(5)], label: "Minutes", help: "Shows the draft minutes as they stand.", deed: .go(.minutes),
      isQuiet: true),
    Binding(
      keys: [.function(6)], label: "A three-minute tour",
      help: "Shows what is where, on seven pages. Records nothing.", deed: .show(.tour), isQuiet: true),
    Binding(
      keys: [], label: "What is still to do", help: "Lists actions, reports and minutes that wait for somebody.",
      deed: .show(.outstanding), isQuiet: true),
    check([]),
    Binding(
      keys: [], label: "Choose another board", help: "Leaves this board for another one, or a new one.",
      deed: .effect(.goTo(.boards)), isQuiet: true),
    Binding(
      keys: [], label: "Practise", help: "Leaves this board for a pretend meeting.", deed: .effect(.goTo(.practice)),
      isQuiet: true),
    Binding(
      keys: [], label: "What the signs mean",
      help: "Says what the signs and the words in capitals on the screen mean.", deed: .show(.signs), isQuiet: true),
    Binding(
      keys: [.function(8)], label: "Theme",
      help: "Other colours. Letters grow in the terminal’s own menu.",
      deed: .program(.themes), isQuiet: true),
    Binding(
      keys: [.function(9)], label: "Mouse", help: "Switches the mouse off or on.", deed: .program(.toggleMouse),
      isQuiet: true),
    Binding(
      keys: [.function(12)], label: "Suspend",
      help: "Goes back to the command line for a while; fg returns.",
      deed: .effect(.suspend), isQuiet: true),
    Binding(
      keys: [.control("l")], label: "Repaint", help: "Draws the screen afresh.", deed: .program(.repaint), isQuiet: true
    ),
    Binding(
      keys: [.control("s")], label: "Save", help: "There is nothing to save: it is saved as you go.",
      deed: .say("Nothing to save: it is saved as you go."), isQuiet: true),
    Binding(
      keys: [.character("q")], label: "Leave", help: "Leaves the program (quit, exit); the meeting stays.",
      deed: .program(.leave),
      isQuiet: true),
  ]
}
