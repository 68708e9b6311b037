import TOMLReading
import Testing

@testable import Governance
@testable import Record

/// What is wrong in a board file is said with its place and with what was expected there.
@Suite struct BoardFileTests {
  private static let sample = Scratch.sampleText()

  @Test func `the sample board is read as its terms of reference describe it`() throws {
    let file = try BoardFile(Self.sample, path: "board.toml")
    #expect(file.board.seats.count == 7)
    #expect(file.board.seats.filter(\.elected).map(\.id) == ["cabinet-member"])
    #expect(file.board.terms.quorum == QuorumTerms(minimum: 4, percent: 51, requires: ["ldc"]))
    #expect(file.board.terms.moderation.map(\.castingVote) == [false])
    #expect(file.holders["policing"] == "Ada Okafor")
  }

  @Test func `R6: a board file without an elected Member is refused`() {
    let nobody = Self.sample.replacing("elected = true\n", with: "")
    #expect { try BoardFile(nobody, path: "board.toml") } throws: { error in
      "\(error)".contains("board.toml, line 56") && "\(error)".contains("at least one seat with elected = true (R6")
    }
  }

  struct Slip: Sendable, CustomStringConvertible {
    var find: String
    var put: String
    var line: Int
    var column: Int
    var expected: String

    var description: String { "“\(put)” for “\(find)”" }

    init(_ find: String, _ put: String, _ line: Int, _ column: Int, _ expected: String) {
      (self.find, self.put, self.line, self.column, self.expected) = (find, put, line, column, expected)
    }
  }

  @Test(arguments: [
    Slip("short = \"Lichfield LCB\"\n", "", 1, 1, "short to be a text in quotation marks"),
    Slip("name = \"Staffordshire Police\"\n", "", 50, 1, "organisation.name to be a text in quotation marks"),
    Slip("minimum = 4", "minimum = \"four\"", 18, 11, "terms.quorum.minimum to be a whole number from 1 to 7"),
    Slip("minimum = 4", "minimum = 8", 18, 11, "terms.quorum.minimum to be a whole number from 1 to 7"),
    Slip("percent = 51 ", "percent = 51.5 ", 19, 11, "terms.quorum.percent to be a whole number from 0 to 100"),
    Slip("percent = 51 ", "percent = 101 ", 19, 11, "terms.quorum.percent to be a whole number from 0 to 100"),
    Slip("[\"ldc\"] ", "[\"ldc\", 3] ", 20, 12, "terms.quorum.requires to be a list of texts"),
    Slip("[\"ldc\"] ", "[\"moon\"] ", 20, 12, "terms.quorum.requires to be ids of organisations in this file"),
    Slip("chair = \"cabinet-member\"", "chair = \"nobody\"", 14, 9, "terms.chair to be the id of a seat in this file"),
    Slip(
      "organisation = \"police\"", "organisation = \"polise\"", 96, 16,
      "seat.organisation to be the id of an organisation in this file"),
    Slip("elected = true", "elected = \"yes\"", 60, 11, "seat.elected to be true or false"),
    Slip("id = \"policing\"", "id = \"public-health\"", 94, 6, "seat.id to be another id: two seats share it"),
    Slip("id = \"police\"", "id = \"ldc\"", 51, 6, "organisation.id to be another id: two organisations share it"),
    Slip("id = \"policing\"", "id = \"Local Policing\"", 94, 6, "seat.id to be a short name of small letters"),
    Slip("majority = \"simple\"", "majority = \"most\"", 26, 12, "one of simple, two-thirds, all-but-one"),
    Slip("casting-vote = false", "casting-vote = 0", 27, 16, "terms.moderation.casting-vote to be true or false"),
    Slip("[[terms.moderation]]", "[terms.moderation]", 22, 1, "[[terms.moderation]], with two brackets"),
    Slip("holder = \"Ada Okafor\"", "holder = \" \"", 97, 10, "seat.holder to be a text in quotation marks"),
    Slip("example/lcb\"", "example/ lcb\"", 7, 10, "origin to be a name like example.org/board"),
    Slip("example/lcb\"", "example+lcb\"", 7, 10, "origin to be a name like example.org/board"),
    Slip("id = \"lichfield-lcb\"", "id = \"Lichfield LCB\"", 4, 6, "id to be a short name of small letters"),
    Slip("[terms.quorum] ", "[terms.quorum ", 17, 0, "well-formed TOML"),
    Slip("percent = 51 ", "percent = ", 19, 0, "well-formed TOML"),
  ])
  func `a slip is named with its line and column`(_ slip: Slip) {
    let found = Self.sample.firstRange(of: slip.find)
    #expect(found != nil)
    guard let found else { return }
    let text = Self.sample.replacingCharacters(in: found, with: slip.put)
    #expect { try BoardFile(text, path: "board.toml") } throws: { error in
      guard let error = error as? MisreadFile else { return false }
      #expect(error.line == slip.line, "\(error)")
      if slip.column > 0 { #expect(error.column == slip.column, "\(error)") }
      #expect(error.expected.contains(slip.expected), "\(error)")
      return "\(error)".hasPrefix("board.toml, line \(slip.line), column ")
    }
  }

  @Test(arguments: ["", "x", "=", "[[seat]]", "id = 3", "\u{0}", "seat = 3\norganisation = 4", "[terms]\n[terms]"])
  func `what is no board file at all is refused`(_ text: String) {
    #expect(throws: MisreadFile.self) { try BoardFile(text, path: "board.toml") }
  }

  @Test func `a name may hold any language, and a hostile one is only a name`() throws {
    let hostile = #"\u001B[2J\u202E山田 \"'; rm -rf"#
    let text = Self.sample.replacingOccurrences(of: "Ada Okafor", with: hostile)
    #expect(try BoardFile(text, path: "board.toml").holders["policing"] == "\u{1B}[2J\u{202E}山田 \"'; rm -rf")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }

  fileprivate func replacingOccurrences(of text: String, with other: String) -> String {
    guard let range = firstRange(of: text) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}
