import PseudoTerminal
import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(2))) struct PasteTests {
  @Test(arguments: [
    ("one\r\ntwo\rthree\tfour", #"paste "one\ntwo\nthree\tfour""#),
    ("q\u{1b}[A\u{7f}\u{3}T", #"paste "qT""#),
    ("議事録 e\u{301}", "paste \"議事録 e\u{301}\""),
    ("", #"paste """#),
  ]) func `takes what is pasted as text, whatever keys it looks like`(text: String, line: String) throws {
    let terminal = try startDemo()
    terminal.paste(text)
    #expect(terminal.wait { terminal.line(3) == line }, "\(terminal.text)")
    #expect(terminal.line(4) == "")
  }

  @Test func `ends a paste whose end never comes`() throws {
    let terminal = try startDemo()
    terminal.send("\u{1b}[200~half")
    #expect(terminal.shows(#"paste "half""#), "\(terminal.text)")
    terminal.send("x")
    #expect(terminal.shows("text x"))
  }

  @Test func `drops what is more than anyone pastes`() {
    var paste = PasteGathering()
    paste.begin(at: .zero)
    for scalar in String(repeating: "é", count: PasteGathering.limit + 10).unicodeScalars {
      paste.append(scalar, at: .zero)
    }
    #expect(paste.end().unicodeScalars.count == PasteGathering.limit)
    #expect(!paste.isOpen)
  }

  @Test func `reads a long paste whole`() throws {
    let terminal = try startDemo()
    terminal.paste(String(repeating: "é議", count: 20_000) + "!")
    #expect(terminal.shows("paste \"é"))
    terminal.send("x")
    #expect(terminal.shows("text x"))
    #expect(terminal.line(1).hasPrefix("events 2,"), "\(terminal.text)")
  }

  @Test(arguments: [
    (Duration.zero, Duration.seconds(2)), (.seconds(1), .seconds(1)), (.seconds(2), .zero), (.seconds(9), .zero),
  ]) func `waits two seconds from the last letter`(later: Duration, left: Duration) {
    var paste = PasteGathering()
    #expect(paste.timeLeft(at: later) == nil)
    paste.begin(at: .seconds(50))
    paste.append("a", at: .seconds(100))
    #expect(paste.timeLeft(at: .seconds(100) + later) == left)
  }
}
