import Foundation
import PseudoTerminal
import Testing

/// The disk fills up during a meeting, and is made room on again.
@Suite(.serialized, .timeLimit(.minutes(3))) struct FullDiskTests {
  /// Files cannot grow beyond what they are now, by so many bytes at most.
  private func limited(_ home: Home, room: Int) throws -> PseudoTerminal {
    let files = try FileManager.default.subpathsOfDirectory(atPath: home.board)
    let sizes = files.compactMap { file in
      (try? FileManager.default.attributesOfItem(atPath: "\(home.board)/\(file)"))?[.size] as? Int
    }
    let blocks = (sizes.max() ?? 0) / 1024 + room
    let script = "ulimit -S -f \(blocks); trap '' XFSZ; exec \"$0\" meet --board \"$1\""
    return try PseudoTerminal(
      ["/bin/bash", "-c", script, PseudoTerminal.product("quorate"), home.board], environment: ["HOME": home.path],
      rows: 24, columns: 80)
  }

  private func makeRoom(_ home: Home, _ terminal: PseudoTerminal) throws {
    let made = try home.run("/usr/bin/prlimit", "--pid", "\(terminal.program)", "--fsize=unlimited:")
    try #require(made.status == 0, "\(made)")
  }

  /// By how much room there was, it is another file that does not fit, before the act is saved or after it.
  @Test(arguments: [2, 40])
  func `R39: what cannot be saved is said to be so, and once there is room the meeting goes on by itself`(room: Int)
    throws
  {
    let home = try Home()
    try home.found()
    try home.open(agenda: "agenda 1 \"Late\"", then: "item 1")
    let terminal = try limited(home, room: room)
    try #require(terminal.shows("Go on with the meeting"), "\(terminal.text)")
    terminal.press(.enter)
    terminal.send("n")
    try #require(terminal.shows("Notes · item 1"), "\(terminal.text)")
    var number = 0
    while number < 120, !terminal.lines[0].contains("READ ONLY") {
      number += 1
      terminal.send("Note \(number).")
      terminal.press(.tab)
      terminal.press(.enter)
      _ = terminal.wait { terminal.text.contains("  Note \(number).") || terminal.lines[0].contains("READ ONLY") }
      terminal.settle(milliseconds: 100)
    }
    #expect(terminal.lines[0].contains("READ ONLY"), "\(terminal.text)")
    #expect(terminal.shows("again by itself"), "\(terminal.text)")
    #expect(try home.run("verify", "--board", home.board).status == 0)
    try makeRoom(home, terminal)
    #expect(terminal.shows("Recording goes on."), "\(terminal.text)")
    #expect(terminal.lines[0].contains("Saved"), "\(terminal.text)")
    let size = try home.size()
    terminal.press(.escape)
    terminal.settle()
    terminal.send("nAnd on it goes.")
    terminal.press(.tab)
    terminal.press(.enter)
    #expect(terminal.wait { (try? home.size()) == size + 1 }, "\(terminal.text)")
    #expect(try home.run("verify", "--board", home.board).status == 0)
  }
}
