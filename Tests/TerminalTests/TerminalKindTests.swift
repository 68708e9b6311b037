import PseudoTerminal
import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(2))) struct TerminalKindTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], 256), (["TERM": "xterm"], 8), (["TERM": "screen-256color"], 256),
    (["TERM": "tmux-256color"], 256), (["TERM": "linux"], 8), (["TERM": "vt100"], 0),
    (["TERM": "xterm-kitty"], 256), (["TERM": "foot-extra"], 256), (["TERM": "xterm-ghostty"], 256),
    (["TERM": "never-heard-of"], 8), (["TERM": "never-heard-of", "COLORTERM": "truecolor"], 256),
    (["NO_COLOR": "1"], 0), (["NO_COLOR": ""], 256), (["LANG": "", "LC_ALL": "POSIX"], 256),
    (["LINES": "3", "COLUMNS": "7"], 256),
  ]) func `runs on terminals old, new and unheard of`(environment: [String: String], colours: Int) throws {
    let terminal = try startDemo(environment)
    #expect(terminal.line(0).contains(", \(colours) colours,"), "\(terminal.text)")
    #expect(terminal[2, 0].text == "議")
    #expect(terminal[23, 79].text == "╯")
    #expect((terminal[23, 79].foreground == .terminals) == (colours == 0))
    terminal.send("議")
    #expect(terminal.shows("U+8b70"))
    terminal.send("q")
    #expect(terminal.ending() == .exited(0))
    #expect(terminal.settings == terminal.settingsBefore)
    #expect(terminal.modes == [])
  }

  @Test func `comes nearest to a colour the terminal does not have`() throws {
    let terminal = try startDemo(["TERM": "linux"])
    #expect(terminal[2, 2].foreground == .palette(6))  // 39, sky blue
    #expect(terminal[2, 2].background == .palette(0))  // 236, nearly black
  }

  @Test(arguments: [
    ("dumb" as String?, "This terminal shows plain lines only, because TERM is “dumb”."),
    (nil, "The kind of terminal is not known, because TERM is not set."),
    ("unknown", "The terminal “unknown” is not known on this computer."),
  ]) func `refuses in a sentence, having written nothing, where there can be no screen`(
    kind: String?, sentence: String
  ) throws {
    let terminal = try PseudoTerminal([PseudoTerminal.product("terminal-demo")], environment: ["TERM": kind])
    #expect(terminal.ending() == .exited(3))
    #expect(String(decoding: terminal.output, as: UTF8.self) == "no screen: \(sentence)\r\n")
    #expect(terminal.settings == terminal.settingsBefore)
  }

  @Test func `refuses where there is no terminal at all`() throws {
    let demo = PseudoTerminal.product("terminal-demo")
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "'\(demo)' < /dev/null | cat"])
    #expect(terminal.shows("no screen: Standard input and standard output must both be a terminal."))
  }

  @Test(arguments: [
    (TerminalFailure.unknownTerminal("x\u{1b}]52;y"), "The terminal “x·]52;y” is not known on this computer."),
    (.cannotMoveCursor("tty33"), "The terminal “tty33” cannot move its cursor."),
    (.systemRefused(24), "The terminal could not be opened: Too many open files."),
    (.alreadyStarted, "The screen is already in use by this program."),
  ]) func `says why in sentences for people`(failure: TerminalFailure, sentence: String) {
    #expect(failure.description == sentence)
  }
}
