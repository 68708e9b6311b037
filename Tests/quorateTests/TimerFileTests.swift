import Foundation
import PseudoTerminal
import Testing

/// The item’s time in the real program: kept beside the record, seen by whoever else shows the meeting.
@Suite(.serialized, .timeLimit(.minutes(3))) struct TimerFileTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.found()
    try home.open(
      agenda: """
        agenda 1 "Late"
        agenda 2 "Ice"
        """, then: "item 1")
    return home
  }

  @Test func `given by the Chair, it shows for the room and on the other console, and is still there afterwards`()
    throws
  {
    let home = try home()
    let size = try home.size()
    let (chair, clerk, room) = (
      try ScreenSitting(home), try ScreenSitting(home, ["meet", "--as", "clerk"]), try ScreenSitting(home, ["display"])
    )
    chair.type("<Enter>")
    clerk.type("<Enter>")
    try #require(chair.shows("Item 1 · Late"), "\(chair.terminal.text)")
    try #require(clerk.shows("Item 1 · Late"), "\(clerk.terminal.text)")
    try #require(room.shows("ITEM 1"), "\(room.terminal.text)")
    chair.type("t5")
    for screen in [chair, clerk, room] { #expect(screen.shows(" left"), "\(screen.terminal.text)") }
    clerk.type("tp")
    for screen in [chair, clerk, room] { #expect(screen.shows(", paused"), "\(screen.terminal.text)") }
    chair.type("q<Left><Enter>")
    #expect(chair.terminal.ending() == .exited(0))
    let again = try ScreenSitting(home)
    again.type("<Enter>")
    #expect(again.shows(", paused"), "\(again.terminal.text)")
    #expect(try home.size() == size)
    #expect(try home.run("verify", "--board", home.board).status == 0)
  }

  @Test func `a file that is none of ours is as none`() throws {
    let home = try home()
    try home.write([0, 255, 10], to: "board/.quorate/timer")
    let chair = try ScreenSitting(home)
    chair.type("<Enter>t")
    #expect(chair.shows("Item 1 · no time"), "\(chair.terminal.text)")
  }
}
