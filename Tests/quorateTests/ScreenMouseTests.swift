import PseudoTerminal
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct ScreenMouseTests {
  /// Two presses as fast as a hand makes them: the second would fall on the next step, which has come in the footer.
  @Test func `a double-click in the footer takes the item, and one later goes on`() throws {
    let home = try Home()
    try home.found()
    try home.open(agenda: "agenda 1 \"Apologies\" for 5")
    let sitting = try ScreenSitting(home)
    try #require(sitting.shows("Go on with the meeting"), "\(sitting.terminal.text)")
    sitting.type("<Enter>")
    try #require(sitting.shows("Enter Take item 1"), "\(sitting.terminal.text)")
    for _ in 1...2 { sitting.terminal.click(row: 23, column: 3) }
    #expect(sitting.shows("Enter Note"), "\(sitting.terminal.text)")
    sitting.terminal.settle(milliseconds: 600)
    #expect(sitting.shows("Enter Note"), "\(sitting.terminal.text)")
    sitting.terminal.click(row: 23, column: 3)
    #expect(sitting.shows("Notes · item 1"), "\(sitting.terminal.text)")
    sitting.terminal.settle(milliseconds: 600)
    let back = sitting.terminal.lines[23].firstRange(of: "Esc Back")
    let column = try #require(
      back.map { sitting.terminal.lines[23].distance(from: sitting.terminal.lines[23].startIndex, to: $0.lowerBound) })
    sitting.terminal.click(row: 23, column: column)
    #expect(sitting.shows("Enter Note"), "\(sitting.terminal.text)")
    #expect(sitting.leave() == .exited(0))
  }
}
