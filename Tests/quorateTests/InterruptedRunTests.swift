import Dice
import Foundation
import Testing

/// Programs that are killed, and programs that write at the same time.
@Suite struct InterruptedRunTests {
  private let opening = """
    meeting 2014-11-12 14:00
    agenda 1 "Notes"
    @13:50 call
    clerk "Morwenna Teague"
    present cabinet-member
    present strategic-director
    present public-health
    present policing
    @14:00 open
    item 1

    """

  private func home() throws -> Home {
    let home = try Home()
    try home.found()
    let outcome = try home.script(opening)
    try #require(outcome.status == 0, "\(outcome)")
    return home
  }

  private func notes(_ home: Home) throws -> [String] {
    let folder = "\(home.board)/records"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let size = try home.size()
    let lines = try files.flatMap { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
    }
    return lines.prefix(size).compactMap { line in
      guard line.contains("\"type\":\"noted\""), let start = line.range(of: "\"text\":\"") else { return nil }
      return String(line[start.upperBound...].prefix { $0 != "\"" })
    }
  }

  @Test func `R39: killed at any moment it stands where it was, or one act later`() throws {
    let seed = Dice.seed
    print("seed \(seed)")
    var dice = Dice(seed: seed)
    let home = try home()
    for round in 1...20 {
      let before = try home.size()
      let script = (1...300).map { "note \"\(round).\($0)\"" }.joined(separator: "\n")
      let running = try home.start(["run", "--board", home.board, "-"], input: script)
      usleep(UInt32.random(in: 0...150_000, using: &dice))
      kill(running.process.processIdentifier, SIGKILL)
      _ = running.outcome()

      // Whoever only reads finds everything in order at once; opening for writing finishes what was begun.
      let verified = try home.run("verify", home.board)
      #expect(verified.status == 0, "round \(round): \(verified)")
      let after = try home.size()
      #expect(after >= before)
      let mine = try notes(home).filter { $0.hasPrefix("\(round).") }
      #expect(mine == (1...mine.count + 1).dropLast().map { "\(round).\($0)" }, "round \(round)")
      #expect(try home.script("").status == 0)
      #expect(try home.size() - after <= 1, "round \(round)")
      #expect(try home.run("verify", home.board).status == 0)
    }
  }

  @Test func `two scripts at once lose no act of either`() throws {
    let home = try home()
    let script = { (name: String) in (1...60).map { "note \"\(name) \($0)\"" }.joined(separator: "\n") }
    let running = try ["one", "other", "third"].map { name in
      try home.start(["run", "--board", home.board, "-"], input: script(name))
    }
    for one in running {
      let outcome = one.outcome()
      #expect(outcome.status == 0, "\(outcome)")
    }
    let notes = try notes(home)
    for name in ["one", "other", "third"] {
      #expect(notes.filter { $0.hasPrefix("\(name) ") } == (1...60).map { "\(name) \($0)" })
    }
    #expect(try home.run("verify", home.board).status == 0)
  }

  @Test func `whoever verifies while another writes sees nothing amiss`() throws {
    let home = try home()
    let script = (1...250).map { "note \"Note \($0)\"" }.joined(separator: "\n")
    let running = try home.start(["run", "--board", home.board, "-"], input: script)
    while running.process.isRunning {
      let verified = try home.run("verify", home.board)
      #expect(verified.status == 0, "\(verified)")
      #expect(try home.run("status", "--board", home.board).status == 0)
    }
    #expect(running.outcome().status == 0)
  }

  @Test func `R39: on a full disk nothing is called saved that is not`() throws {
    let home = try home()
    let size = try home.size()
    let script = try home.put((1...300).map { "note \"Note \($0)\"" }.joined(separator: "\n"), into: "many.script")
    // No file may become longer than this, which a write-ahead log of so many notes would.
    let limited = "ulimit -f 100; trap '' XFSZ; exec \"$0\" run --board \"$1\" \"$2\""
    let program = try #require(home.programPath)
    let outcome = try home.run("/bin/bash", "-c", limited, program, home.board, script)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("many.script, line "), "\(outcome.errors)")
    #expect(outcome.errors.contains("Nothing was recorded") || outcome.errors.contains("Nothing more is written"))
    #expect(try home.run("verify", home.board).status == 0)
    #expect(try home.script("").status == 0)
    let recorded = try home.size() - size
    #expect(try notes(home).count == recorded)
    #expect(try home.script("note \"And on it goes\"").status == 0)
  }
}
