import Foundation
import PseudoTerminal
import Testing

/// Two consoles on one board, one that only reads, and plain lines.
@Suite(.serialized, .timeLimit(.minutes(3))) struct ScreenTogetherTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.found()
    try home.open(
      agenda: """
        agenda 1 "Welcome"
        agenda 2 "Grants"
        """)
    return home
  }

  @Test func `each of two consoles sees what the other records`() throws {
    let home = try home()
    let chair = try ScreenSitting(home)
    let clerk = try ScreenSitting(home, ["meet", "--as", "clerk"])
    for sitting in [chair, clerk] {
      sitting.type("<Enter>")
      try #require(sitting.shows("Press Enter to take item 1"), "\(sitting.terminal.text)")
    }
    chair.type("<Enter>")
    try #require(chair.shows("Enter: a note."))
    #expect(clerk.shows("The other console: Item 1: Welcome"), "\(clerk.terminal.text)")
    #expect(clerk.terminal.wait { clerk.saved == chair.saved })
    clerk.type("nSaid by the clerk.<Tab><Enter>")
    #expect(chair.shows("Said by the clerk."), "\(chair.terminal.text)")
    for sitting in [chair, clerk] { #expect(sitting.leaveUnseen() == .exited(0)) }
    #expect(try home.run("verify", home.board).status == 0)
  }

  /// Both have the same form open; the second to finish it is told why it came to nothing.
  @Test func `an act that another has overtaken is explained, and nothing is recorded`() throws {
    let home = try home()
    let chair = try ScreenSitting(home)
    let clerk = try ScreenSitting(home)
    chair.type("<Enter>")
    try #require(chair.shows("Press Enter to take item 1"))
    chair.type("<Enter>")
    try #require(chair.shows("Enter: a note."))
    clerk.type("<Enter>")
    try #require(clerk.shows("Enter: a note."), "\(clerk.terminal.text)")
    for sitting in [chair, clerk] {
      sitting.type("pThat it be so.<Tab>")
      try #require(sitting.shows("❯ Record it"))
    }
    chair.type("<Enter>")
    try #require(chair.shows("Press Enter to ask whether all agree."))
    let size = try home.size()
    clerk.type("<Enter>")
    #expect(clerk.shows("another proposal is before the Board"), "\(clerk.terminal.text)")
    #expect(clerk.shows("That it be so."))
    #expect(try home.size() == size)
  }

  @Test func `reading only says so, and refuses in words`() throws {
    let home = try Home()
    try home.playSample()
    let before = try home.size()
    let sitting = try ScreenSitting(home, ["review"])
    #expect(sitting.shows("READ ONLY"), "\(sitting.terminal.text)")
    #expect(sitting.shows("Signed by Chi Abara on"))
    sitting.type("<Down><Enter>")
    #expect(sitting.shows("Unchanged ✓"), "\(sitting.terminal.text)")
    sitting.type("<F2>reported<Enter>")
    #expect(sitting.shows("Not possible: nothing can be recorded here."), "\(sitting.terminal.text)")
    sitting.type("<Esc><Esc><Esc>")
    #expect(sitting.leave() == .exited(0))
    #expect(try home.size() == before)
  }

  @Test func `R6a: a changed board file is noticed, and adopted with whose decision it is`() throws {
    let home = try Home()
    try home.found()
    let toml = try String(contentsOfFile: Home.sampleBoard, encoding: .utf8)
      .replacing("meetings-a-year = 3", with: "meetings-a-year = 4")
    try home.put(toml, into: "board/board.toml")
    let before = try home.size()
    let sitting = try ScreenSitting(home, rows: 40, columns: 120)
    #expect(sitting.shows("board.toml differs from what the board has adopted (terms)."), "\(sitting.terminal.text)")
    sitting.type("<Enter>")
    #expect(sitting.shows("No meeting yet"))
    #expect(try home.size() == before)
    sitting.type("<F2>adopt<Enter>board.toml<Enter>District Board, 4 March 2015, item 9<Enter>")
    try #require(sitting.shows("These are the Board’s terms from now on"), "\(sitting.terminal.text)")
    sitting.type("<Left><Enter>")
    #expect(sitting.terminal.wait { sitting.saved == before + 1 }, "\(sitting.terminal.text)")
    #expect(!sitting.terminal.text.contains("differs"), "\(sitting.terminal.text)")
    #expect(sitting.leaveUnseen() == .exited(0))
    #expect(try home.run("verify", "--rules", home.board).status == 0)
  }

  @Test func `plain lines hold a meeting too, through a pipe`() throws {
    let home = try home()
    let lines = "item 1\nnote \"Plainly said.\"\nclose the door\n\nhelp\nhelp note\nundo\nquit\n"
    let outcome = try home.run("meet", "--plain", "--board", home.board, input: lines)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("What next?"))
    #expect(!outcome.output.contains("\u{1b}"))
    let said = outcome.output + outcome.errors
    #expect(said.contains("“the” is one word too many"), "\(said)")
    #expect(said.contains("note \"text\""), "\(said)")
    #expect(said.contains("Undone: Note: Plainly said."), "\(said)")
    #expect(try home.run("verify", home.board).status == 0)
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func `plain lines come by themselves where a screen would not do`(
    environment: [String: String]
  ) throws {
    let sitting = try ScreenSitting(try home(), environment: environment)
    #expect(sitting.shows("What next?"), "\(sitting.terminal.text)")
    sitting.type("item 1\n")
    #expect(sitting.shows("Item 1 of 2: Welcome."), "\(sitting.terminal.text)")
    sitting.type("quit\n")
    #expect(sitting.terminal.ending() == .exited(0))
    #expect(sitting.terminal.modes == [])
  }
}
