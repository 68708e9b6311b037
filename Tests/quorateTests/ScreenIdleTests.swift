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
    try #require(sitting.shows("Press Enter to write a note"), "\(sitting.terminal.text)")
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
    let seconds = 6
    // Not across the full minute, at which the clock moves.
    while Int(Date().timeIntervalSince1970) % 60 > 59 - seconds - 2 { sitting.terminal.settle(milliseconds: 500) }
    sitting.terminal.settle(milliseconds: 300)
    let (written, slept) = (sitting.terminal.output.count, try naps(sitting))
    for _ in 0..<seconds { sitting.terminal.settle(milliseconds: 1000) }
    #expect(sitting.terminal.output.count == written)
    #expect(try naps(sitting) - slept <= seconds)
    #expect(sitting.leave() == .exited(0))
  }
}
