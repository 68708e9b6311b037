import Foundation
import PseudoTerminal
import Testing

/// Kinds of terminal, hostile names, pastes, unknown keys.
@Suite(.serialized, .timeLimit(.minutes(3))) struct ScreenTerminalsTests {
  private func home(_ board: String = Home.sampleBoard) throws -> Home {
    let home = try Home()
    try home.found(from: board)
    try home.open(agenda: #"agenda 1 "Welcome""#, then: "item 1")
    return home
  }

  @Test(arguments: [
    "xterm", "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "a-terminal-nobody-knows",
  ]) func `is shown on every kind of terminal`(kind: String) throws {
    let sitting = try ScreenSitting(try home(), environment: ["TERM": kind])
    guard sitting.terminal.wait(seconds: 10, until: { sitting.terminal.text.contains("Go on with the meeting") }) else {
      // Where nothing is known of it there are plain lines, which say the same.
      #expect(sitting.shows("What next?"), "\(kind):\n\(sitting.terminal.text)")
      return
    }
    sitting.type("<Enter>")
    #expect(sitting.shows("Welcome"))
    #expect(sitting.terminal.line(1).contains("QUORATE") || sitting.terminal.line(1).contains("AT RISK"))
    #expect(sitting.leave() == .exited(0))
    #expect(sitting.terminal.settings == sitting.terminal.settingsBefore)
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]]) func `has no colours where none are wanted`(
    environment: [String: String]
  ) throws {
    let sitting = try ScreenSitting(try home(), environment: environment)
    sitting.type("<Enter>")
    try #require(sitting.shows("Welcome"))
    for row in 0..<24 {
      for column in 0..<80 {
        let cell = sitting.terminal[row, column]
        #expect(cell.foreground == .terminals && cell.background == .terminals, "\(row), \(column)")
      }
    }
    // The bar of the header and the marked line are told apart without it.
    #expect(sitting.terminal[0, 1].reverse || sitting.terminal[0, 1].bold)
  }

  @Test(arguments: [PseudoTerminal.Background.light, .dark]) func `takes after a light or a dark terminal`(
    background: PseudoTerminal.Background
  ) throws {
    let sitting = try ScreenSitting(try home(), background: background)
    try #require(sitting.shows("Go on with the meeting"))
    guard case .palette(let ink) = sitting.terminal[10, 3].foreground else {
      Issue.record("The body has no colour of its own: \(sitting.terminal[10, 3])")
      return
    }
    // Of the 256 colours the greys run from 232, the darkest, to 255.
    #expect((ink < 244) == (background == .light), "\(ink)")
  }

  @Test func `a name that would give orders to the terminal is shown harmlessly`() throws {
    let drafts = try Home()
    let toml = try String(contentsOfFile: Home.sampleBoard, encoding: .utf8)
      .replacing("Ada Okafor", with: #"Eve\u001b]52;c;b3duZWQ=\u0007\u001b[2J\u202Edrawkcab"#)
      .replacing("Huw Evans", with: "作者 e\u{301}👨‍👩‍👧 Evans")
    let sitting = try ScreenSitting(home(try drafts.put(toml, into: "hostile.toml")), rows: 40, columns: 120)
    sitting.type("<Enter>")
    try #require(sitting.shows("Here now  4 of 7"), "\(sitting.terminal.text)")
    sitting.type("a")
    #expect(sitting.shows("Attendance · who is here?"))
    sitting.type("h")
    #expect(sitting.shows("History · newest first"))
    #expect(sitting.leave() == .exited(0))
    let output = sitting.terminal.output
    #expect(output.firstRange(of: Array("]52;".utf8)).map { output[$0.lowerBound - 1] } != 0x1b)
    #expect(output.firstRange(of: Array("\u{202E}".utf8)) == nil)
    #expect(output.firstRange(of: [0xc2, 0x9b]) == nil)
  }

  @Test func `what is pasted outside a field does nothing, and in one it is text`() throws {
    let home = try home()
    let before = try home.size()
    let sitting = try ScreenSitting(home)
    sitting.type("<Enter>")
    try #require(sitting.shows("Welcome"))
    sitting.terminal.paste(String(repeating: "q\nu\nd close\n", count: 100))
    #expect(sitting.shows("Pasted text was ignored: open a field first."), "\(sitting.terminal.text)")
    #expect(try home.size() == before)
    sitting.type("n")
    try #require(sitting.shows("Nothing is written on this item yet."))
    sitting.terminal.paste("One line,\nand another.")
    #expect(sitting.shows("and another."))
    sitting.type("<Tab><Enter>")
    #expect(sitting.shows("One line,"))
    #expect(sitting.terminal.wait { sitting.saved == before + 1 }, "\(sitting.terminal.text)")
  }

  @Test func `an unknown key is told so, and Esc five times is home`() throws {
    let sitting = try ScreenSitting(try home())
    sitting.type("<Enter>Z")
    #expect(sitting.shows("“Z” does nothing here. ? shows what does."))
    sitting.type("ahp")
    sitting.type("<Esc><Esc><Esc><Esc><Esc>")
    #expect(sitting.shows("❯ Go on with the meeting"), "\(sitting.terminal.text)")
    sitting.type("<Esc>")
    #expect(sitting.shows("Press q to leave."))
  }
}
