import Foundation
import PseudoTerminal
import Testing

/// Names and notes that would like to give orders to a terminal (R46).
@Suite struct HostileTextTests {
  private static let hostile = "Eve\u{1b}]0;owned\u{7}\u{1b}[2J\u{202E}drawkcab\u{9b}31m"

  private func home() throws -> Home {
    let home = try Home()
    let toml = try String(contentsOfFile: Home.sampleBoard, encoding: .utf8)
      .replacing("Ada Okafor", with: #"Eve\u001b]0;owned\u0007\u001b[2J\u202Edrawkcab\u009b31m"#)
    try home.found(from: try home.put(toml, into: "hostile.toml"))
    let outcome = try home.script(
      """
      meeting 2014-11-12 14:00 "\(Self.hostile)"
      agenda 1 "\(Self.hostile)"
      @13:50 call
      clerk "\(Self.hostile) too"
      present cabinet-member
      present strategic-director
      present public-health
      present policing
      @14:00 open
      item 1
      note "\(Self.hostile)"
      @14:05 declare policing personal "\(Self.hostile)"
      """)
    try #require(outcome.status == 0, "\(outcome)")
    return home
  }

  private func isHarmless(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return text.allSatisfy { scalar in
      scalar == "\n" || scalar == "\r" || ![.control, .format].contains(scalar.properties.generalCategory)
    }
  }

  static let commands = [
    ["status"], ["status", "--json"], ["minutes", "2014-11-12"], ["minutes", "2014-11-12", "--confidential"],
    ["minutes", "2014-11-12", "--format", "markdown"], ["minutes", "2014-11-12", "--format", "json"], ["verify"],
    ["key", "list"], ["key", "show"], ["minutes", hostile], ["key", "new", "--for", hostile],
  ]

  @Test func `R46: nothing that is printed can act on a terminal, be it one or a pipe`() throws {
    let home = try home()
    for command in Self.commands {
      let arguments = command + ["--board", home.board]
      let piped = try home.start(arguments).outcome()
      #expect(isHarmless(Array(piped.output.utf8)), "\(command): \(piped.output.debugDescription)")
      #expect(isHarmless(Array(piped.errors.utf8)), "\(command): \(piped.errors.debugDescription)")
      let terminal = try PseudoTerminal(
        [PseudoTerminal.product("quorate")] + arguments, environment: ["HOME": home.path], rows: 200)
      #expect(terminal.ending() != nil)
      #expect(isHarmless(terminal.output), "\(command)")
      #expect(!terminal.output.isEmpty, "\(command)")
    }
  }

  @Test func `JSON says what was meant all the same`() throws {
    let home = try home()
    let seats = try #require(try home.status()["seats"] as? [[String: Any?]])
    #expect(seats.last?["name"] as? String == Self.hostile)
  }

  @Test func `a hostile line in a script is quoted harmlessly`() throws {
    let home = try home()
    for line in [Self.hostile, "note \"\(Self.hostile)", "present \(Self.hostile)", "!\(Self.hostile) open"] {
      let outcome = try home.script(line)
      #expect(outcome.status == 1)
      #expect(isHarmless(Array(outcome.errors.utf8)), "\(outcome.errors.debugDescription)")
    }
  }
}
