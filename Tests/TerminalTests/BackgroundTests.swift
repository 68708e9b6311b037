import PseudoTerminal
import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(2))) struct BackgroundTests {
  @Test(
    arguments: [
      (.light, [:], "light"), (.dark, [:], "dark"), (nil, [:], "unknown"),
      (nil, ["COLORFGBG": "0;15"], "light"), (nil, ["COLORFGBG": "15;default;0"], "dark"),
      (nil, ["COLORFGBG": "nonsense"], "unknown"), (.dark, ["COLORFGBG": "0;15"], "dark"),
      (.light, ["TERM": "linux"], "unknown"),
    ] as [(PseudoTerminal.Background?, [String: String], String)])
  func `asks the terminal first and its surroundings second`(
    background: PseudoTerminal.Background?, environment: [String: String], found: String
  ) throws {
    let terminal = try startDemo(environment, background: background)
    #expect(terminal.line(0).hasSuffix("\(found) ground"), "\(terminal.text)")
  }

  @Test func `keeps what was typed before the screen was there`() throws {
    let terminal = try PseudoTerminal([PseudoTerminal.product("terminal-demo")], background: .dark)
    terminal.send("aßc")
    #expect(terminal.shows("text c"), "\(terminal.text)")
    #expect((3...5).map(terminal.line) == ["text a U+61", "text ß U+df", "text c U+63"])
    #expect(terminal.line(0).hasSuffix("dark ground"))
  }

  @Test(arguments: [
    ("\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\\u{1b}[?62;4c", TerminalBackground.light, true, ""),
    ("\u{1b}]11;rgb:1/2/3\u{7}", .dark, false, ""),
    ("\u{1b}]11;rgba:ff/ff/ff/00\u{7}\u{1b}[?6c", .light, true, ""),
    ("\u{1b}]11;rgb:fff/zz/fff\u{7}\u{1b}[?6c", nil, true, ""),
    ("a\u{1b}[A\u{1b}]11;rgb:80/80/80\u{1b}\\b\u{1b}OP\u{1b}[?6cc\r", .light, true, "abc\r"),
    ("\u{1b}[c", nil, false, ""), ("\u{1b}[", nil, false, ""), ("\u{1b}]11;rgb:", nil, false, ""),
  ]) func `reads the answer out of whatever comes`(
    bytes: String, background: TerminalBackground?, complete: Bool, typed: String
  ) {
    let answer = BackgroundAnswer(Array(bytes.utf8))
    #expect(answer.background == background)
    #expect(answer.isComplete == complete)
    #expect(String(decoding: answer.typed, as: UTF8.self) == typed)
  }
}
