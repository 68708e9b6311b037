import Foundation
import PseudoTerminal
import Testing

/// Whole meetings on plain lines, through the real program.
@Suite(.serialized, .timeLimit(.minutes(3))) struct PlainMeetingTests {
  /// By numbers, names and answers alone: two meetings, of which the second approves and signs the minutes of the first.
  private static let evening = [
    ["1", "2014-11-12", "14:00", "Frog Lane"], ["agenda", "1", "Apologies", "5", ""],
    ["agenda", "2", "Support at home", "15", ""], ["agenda", "3", "Health grants", "15", ""],
    // The roll: two by number, apologies, three at once, the clerk, one absent.
    ["1", "y", "1", "brown", "1", "2", "On duty", "", "present evans garc kaur", "8", "Morwenna Teague", "", "5"],
    ["1", "1", "7"],
    // An interest, and what the Board decides about it.
    ["4", "1", "5", "prof", "The CCG reviewed it", "employer", "", "y", "1", "3", "Too near", "", "2", "back"],
    ["p", "That it be procured jointly.", "", "1", "1", "y", "1", "2", "1", "It costs less.", "", ""],
    // An objection, and a recorded vote.
    ["item 3", "p", "That the grants be paid.", "", "1", "kaur o", "Too soon", "1", "y", "1", "2", "1", "1", ""],
    ["f", "f", "g", "f", "h", "1", "2", "5", "Said in passing.", "", "u", "close", "2"],
    ["1", "2015-01-21", "14:00", "Frog Lane", "2", "1", "1", "Minutes of the last meeting", "", "", "", "1"],
    ["1", "y", "present abara brown evans garc", "back", "1", "1"],
    ["1", "1", "", "2", "1", "2", "1", "2", "q"],
  ].flatMap { $0 }

  @Test func `a meeting held by numbers and answers ends in signed minutes`() throws {
    let home = try Home()
    try home.found()
    let outcome = try home.run("meet", "--board", home.board, input: Self.evening.joined(separator: "\n") + "\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("The minutes of 12 November 2014 are signed."), "\(outcome.output)")
    #expect(outcome.output.contains("Undone: Note: Said in passing."), "\(outcome.output)")
    #expect(!outcome.output.contains("\u{1b}"))
    #expect(!outcome.output.contains("Not understood"))
    let minutes = String(decoding: try home.bytes("board/minutes/2014-11-12.txt"), as: UTF8.self)
    for words in ["That it be procured jointly.", "It costs less.", "Too soon", "Too near", "On duty"] {
      #expect(minutes.contains(words), "\(minutes)")
    }
    #expect(FileManager.default.fileExists(atPath: home.file("board/minutes/2014-11-12.txt.sig")))
    #expect(try home.run("verify", "--rules", home.board).status == 0)
  }

  @Test func `the end of the input leaves in the middle of a question, and all before it is kept`() throws {
    let home = try Home()
    try home.found()
    let outcome = try home.run(
      "meet", "--board", home.board, input: "meeting 2014-11-12 14:00\nagenda 1 \"Welcome\"\nagenda\n2\nHalf a")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try home.status()["phase"] as? String == "scheduled")
    #expect(try home.run("verify", home.board).status == 0)
  }

  @Test func `where there is no screen the meeting goes on in plain lines by itself`() throws {
    let home = try Home()
    try home.found()
    let outcome = try home.run("meet", "--board", home.board, input: "quit\n", with: ["TERM": "xterm"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("must both be a terminal. The meeting goes on in plain lines."), "\(outcome)")
    #expect(outcome.output.contains("What next? "))
  }

  @Test func `a name that would give orders to the terminal is harmless in every question`() throws {
    let home = try Home()
    let toml = try String(contentsOfFile: Home.sampleBoard, encoding: .utf8)
      .replacing("Ada Okafor", with: #"Eve\u001b]52;c;b3duZWQ=\u0007\u001b[2J\u202Edrawkcab"#)
    try home.found(from: try home.put(toml, into: "hostile.toml"))
    let outcome = try home.run(
      "meet", "--board", home.board, input: "meeting 2014-11-12 14:00\ncall\npresent policing\nleave\n\u{1b}[2J\nback\n"
    )
    #expect(outcome.status == 0, "\(outcome)")
    #expect(!outcome.output.contains("\u{1b}") && !outcome.output.contains("\u{202E}"))
  }

  @Test func `minutes are signed with a passphrase that is not among the lines`() throws {
    let home = try Home()
    try home.put("the record's own\nthe record's own\nof the Chair\nthe record's own\nof the Chair\n", into: "words")
    let quorate = PseudoTerminal.product("quorate")
    let lines = Self.evening.joined(separator: "\n") + "\n"
    let founding = "'\(quorate)' new '\(home.board)' --from '\(Home.sampleBoard)' --passphrase-fd 3 3<words"
    try #require(try home.run("/bin/sh", "-c", founding).status == 0)
    try home.put("the record's own\nof the Chair\nof the Chair\n", into: "words")
    let meeting = "'\(quorate)' meet --board '\(home.board)' --passphrase-fd 3 3<words"
    let outcome = try home.run("/bin/sh", "-c", meeting, input: lines)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("The minutes of 12 November 2014 are signed."), "\(outcome)")
    #expect(!outcome.output.contains("of the Chair"))
  }
}
