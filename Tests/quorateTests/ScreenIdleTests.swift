import Foundation
import PseudoTerminal
import Testing

/// Where nobody touches it the program sleeps (ui.md, Done means).
@Suite(.serialized, .timeLimit(.minutes(2))) struct ScreenIdleTests {
  /// At the Desk, with an item before the meeting; the sample's day is long over, so its time does not run.
  private func sitting() throws -> ScreenSitting {
    let home = try Home()
    try home.found()
    try home.open(agenda: "agenda 1 \"Apologies\"\nagenda 2 \"Grants\"", then: "item 2")
    let sitting = try ScreenSitting(home)
    sitting.type("<Enter>")
    try #require(sitting.shows("Enter: a note."), "\(sitting.terminal.text)")
    sitting.terminal.settle(milliseconds: 500)
    return sitting
  }

  /// How often the program has gone to sleep, as the kernel counts it.
  private func naps(_ sitting: ScreenSitting) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(sitting.terminal.program)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") })
    return try #require(line.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) })
  }

  @Test func `it writes nothing but the clock, and wakes no oftener than once a second`() throws {
    let sitting = try sitting()
    // Six seconds in which the clock's minute did not turn, however slow the machine is; a second try is past it.
    for attempt in 1...3 {
      let (shown, written, slept) = (sitting.terminal.text, sitting.terminal.output.count, try naps(sitting))
      for _ in 0..<6 { sitting.terminal.settle(milliseconds: 1000) }
      if sitting.terminal.text != shown, attempt < 3 { continue }
      #expect(sitting.terminal.text == shown)
      #expect(sitting.terminal.output.count == written)
      #expect(try naps(sitting) - slept <= 6)
      break
    }
    #expect(sitting.leave() == .exited(0))
  }
}
