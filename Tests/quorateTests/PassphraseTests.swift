import Foundation
import PseudoTerminal
import Testing

/// Passphrases typed at a terminal: never seen, and the terminal comes back as it was.
@Suite struct PassphraseTests {
  private let secret = "correct horse ü battery"

  private func terminal(_ home: Home, _ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal([PseudoTerminal.product("quorate")] + arguments, environment: ["HOME": home.path])
  }

  private func founded() throws -> Home {
    let home = try Home()
    let terminal = try terminal(home, "new", home.board, "--from", Home.sampleBoard)
    #expect(terminal.shows("New passphrase for the record:"))
    terminal.send("\(secret)\r")
    #expect(terminal.shows("Once more:"))
    terminal.send("\(secret)\r")
    #expect(terminal.ending() == .exited(0), "\(terminal.lines)")
    #expect(terminal.output.firstRange(of: Array("horse".utf8)) == nil)
    #expect(terminal.settings == terminal.settingsBefore)
    return home
  }

  @Test func `what is typed is taken with its corrections, and is never shown`() throws {
    let home = try founded()
    let script = try home.put("meeting 2014-11-12 14:00\n", into: "one.script")
    let terminal = try terminal(home, "run", "--board", home.board, script)
    #expect(terminal.shows("Passphrase of the record:"))
    terminal.send("nonsense\u{15}correct horse üx\u{7F}é\u{7F} battery\r")
    #expect(terminal.ending() == .exited(0), "\(terminal.lines)")
    #expect(terminal.output.firstRange(of: Array("horse".utf8)) == nil)
    #expect(try home.status()["phase"] as? String == "scheduled")
  }

  @Test(arguments: ["\u{3}", "wrong\u{3}", "\u{4}", "\u{1C}"])
  func `whoever gives up gets the terminal back as it was`(_ keys: String) throws {
    let home = try founded()
    let terminal = try terminal(home, "run", "--board", home.board, Home.sampleScript)
    #expect(terminal.shows("Passphrase of the record:"))
    #expect(terminal.settings != terminal.settingsBefore)
    terminal.send(keys)
    #expect(terminal.ending() == .exited(130), "\(terminal.lines)")
    #expect(terminal.settings == terminal.settingsBefore)
    #expect(try home.status()["phase"] as? String == "none")
  }

  @Test func `two passphrases that differ make no board`() throws {
    let home = try Home()
    let terminal = try terminal(home, "new", home.board, "--from", Home.sampleBoard)
    #expect(terminal.shows("New passphrase"))
    terminal.send("correct horse\r")
    #expect(terminal.shows("Once more:"))
    terminal.send("correct house\r")
    #expect(terminal.ending() == .exited(1))
    #expect(!FileManager.default.fileExists(atPath: home.board))
  }

  @Test func `without a terminal the other way is named`() throws {
    let home = try founded()
    let program = try #require(home.programPath)
    let outcome = try home.run("/usr/bin/setsid", "-w", program, "run", "--board", home.board, "-")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Use --passphrase-fd N."), "\(outcome.errors)")
  }
}
