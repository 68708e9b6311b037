import Dice
import Foundation
import PseudoTerminal
import Testing

/// Every window, and windows that change under one's hands.
@Suite(.serialized, .timeLimit(.minutes(3))) struct ScreenSizesTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.found()
    // As far as the first item's proposal.
    let script = try String(contentsOfFile: Home.sampleScript, encoding: .utf8)
    let end = try #require(script.range(of: "@14:16 present economic-development"))
    try #require(try home.script(String(script[..<end.lowerBound])).status == 0)
    return home
  }

  @Test(arguments: [
    (5, 20, ["Make the window", "larger (now 20×5;", "Your"]),
    (8, 30, ["Saved", "Item 3", "5 of 7", "QUORATE", "Enter", "?   F2"]),
    (18, 60, ["Item 3", "That the Board adopt", "QUORATE", "Not here: Kaur, Simran (expected)", "F2"]),
    (24, 80, ["Agenda", "That the Board adopt", "QUORATE", "F2 All commands"]),
    (60, 200, ["Agenda", "That the Board adopt", "Here now  5 of 7", "F2 All commands"]),
  ]) func `says what matters at every size`(rows: Int, columns: Int, words: [String]) throws {
    let sitting = try ScreenSitting(try home(), rows: rows, columns: columns)
    sitting.type("<Enter>")
    for word in words { #expect(sitting.shows(word), "\(word) at \(columns)×\(rows):\n\(sitting.terminal.text)") }
    #expect(sitting.leaveUnseen() == .exited(0))
  }

  @Test func `keys work in a window that is too small`() throws {
    let home = try home()
    let before = try home.size()
    let sitting = try ScreenSitting(home, rows: 5, columns: 20)
    try #require(sitting.shows("Make the window"))
    sitting.type("<Enter>u")
    let deadline = Date().addingTimeInterval(10)
    while try home.size() == before, Date() < deadline { sitting.terminal.settle(milliseconds: 50) }
    #expect(try home.size() == before + 1)
    #expect(sitting.leaveUnseen() == .exited(0))
  }

  @Test func `a storm of resizes leaves the right screen`() throws {
    let seed = Dice.seed
    var random = Dice(seed: seed)
    let sitting = try ScreenSitting(try home())
    sitting.type("<Enter>")
    try #require(sitting.shows("That the Board adopt"))
    for _ in 0..<60 {
      sitting.terminal.resize(
        rows: Int.random(in: 1...70, using: &random), columns: Int.random(in: 1...210, using: &random))
      if Bool.random(using: &random) { sitting.type(Bool.random(using: &random) ? "?" : "<Tab>") }
      if Bool.random(using: &random) { sitting.terminal.settle(milliseconds: 1) }
    }
    sitting.terminal.resize(rows: 24, columns: 80)
    sitting.type("<Esc><Esc><Esc><Esc><Esc>")
    #expect(sitting.shows("❯ Go on with the meeting of 12 November 2014"), "seed \(seed):\n\(sitting.terminal.text)")
    let picture = sitting.terminal.text
    sitting.terminal.control("l")
    sitting.terminal.settle()
    #expect(sitting.terminal.text == picture, "seed \(seed)")
    #expect(sitting.leave() == .exited(0))
  }
}

extension ScreenSitting {
  /// Leaves where the question may not be seen.
  func leaveUnseen() -> PseudoTerminal.Ending? {
    type("<Esc><Esc>q<Left><Enter>")
    return terminal.ending()
  }
}
