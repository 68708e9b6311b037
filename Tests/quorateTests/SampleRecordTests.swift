import Foundation
import Testing
import TransparencyLog

@testable import Record

/// The sample's four meetings, from their scripts to the record that is committed beside them.
@Suite struct SampleRecordTests {
  private static let scripts = ["a-whole-meeting", "2015-03-18-not-held", "2015-04-22-contested"]
  private static let record = Home.sampleData + "/record"

  private func made() throws -> Home {
    let home = try Home()
    let founded = try home.run(
      "new", home.board, "--from", Home.sampleBoard, "--no-passphrase", "--sample", "2014-09-16")
    try #require(founded.status == 0, "\(founded)")
    for script in Self.scripts {
      let path = "\(Home.sampleData)/\(script).script"
      let played = try home.run("run", "--board", home.board, "--sample", path)
      try #require(played.status == 0, "\(played)")
    }
    return home
  }

  /// What is for others of a board’s folder: no lock, no unfinished business, no tile that a later one has replaced.
  private func published(_ folder: String) throws -> [String: Data] {
    let size = try #require(
      try String(contentsOfFile: "\(folder)/checkpoint", encoding: .utf8).split(separator: "\n").dropFirst().first)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let kind = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")[.type] as? FileAttributeType
      let isOwn = path.hasPrefix(".quorate") || (path.contains(".p/") && !path.hasSuffix(".p/\(size)"))
      if kind == .typeDirectory || isOwn { continue }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))
      files[path] = path.hasPrefix("records/") ? withholding(bytes) : bytes
    }
    return files
  }

  /// Records in which what was said in private is only vouched for (R43).
  private func withholding(_ records: Data) -> Data {
    let lines = records.split(separator: 0x0A).map { line -> [UInt8] in
      guard String(decoding: line, as: UTF8.self).contains(#""type":"particularsKept""#) else { return Array(line) }
      let digest = Digest(bytes: RecordLine.digest(Array(line)))?.hex ?? ""
      return Array(#"{"reason":"It was said in private.","withheld":"\#(digest)"}"#.utf8)
    }
    return Data(lines.flatMap { $0 + [0x0A] })
  }

  /// What was said in private is withheld from the committed record, and the public minutes are the same without it (R43).
  @Test(arguments: ["2014-11-12", "2015-01-21"])
  func `the public copy gives the minutes that were signed, word for word`(meeting: String) throws {
    let printed = try Home().run("minutes", "--board", Self.record, meeting).output
    let signed = try String(contentsOfFile: "\(Self.record)/minutes/\(meeting).txt", encoding: .utf8)
    let start = try #require(signed.range(of: "\nSignature\n")).lowerBound
    #expect(withoutCount(printed).hasPrefix(withoutCount(String(signed[..<start]))))
  }

  /// What follows the signature may take another page.
  private func withoutCount(_ text: String) -> String {
    text.replacing(#/ +page (\d+) of \d+\n/#) { " page \($0.1)\n" }
  }

  @Test func `played again, the four meetings give the committed record byte for byte`() throws {
    let home = try made()
    let made = try published(home.board)
    if ProcessInfo.processInfo.environment["QUORATE_REWRITE"] == "1" {
      try? FileManager.default.removeItem(atPath: Self.record)
      for (path, bytes) in made {
        let file = URL(fileURLWithPath: "\(Self.record)/\(path)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
      }
      return
    }
    let kept = try published(Self.record)
    #expect(Set(made.keys) == Set(kept.keys))
    for (path, bytes) in made { #expect(kept[path] == bytes, "\(path)") }
  }

  @Test func `the committed record is unchanged, and the rules allow every act in it`() throws {
    let home = try Home()
    let verified = try home.run("verify", "--rules", Self.record)
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("The rules allow every act on record."), "\(verified)")
    #expect(verified.output.contains("are withheld; everything else verifies around them."), "\(verified)")
    let status = try home.run("status", "--board", Self.record)
    #expect(status.output.contains("The quorum of decision 2015-04-22/6.4 is in doubt"), "\(status)")
    #expect(status.output.contains("The business of 22 April 2015 has not been reported"), "\(status)")
  }

  @Test func `its keys are marked as samples, and no real board is written as one`() throws {
    let line = try #require(
      try String(contentsOfFile: "\(Self.record)/records/000.jsonl", encoding: .utf8).split(separator: "\n")
        .first { $0.contains("ssh-ed25519") })
    #expect(line.contains("(SAMPLE KEY)"))
    let home = try Home()
    try home.found()
    let before = try home.size()
    let refused = try home.run(
      "run", "--board", home.board, "--sample", try home.put("meeting 2014-11-12 14:00\n", into: "one.script"))
    #expect(refused.status == 1)
    #expect(refused.errors.contains("This is not a sample"), "\(refused)")
    #expect(try home.size() == before)
  }

  @Test func `a notice gives the decisions of a meeting on the same day, and no discussion`() throws {
    let home = try Home()
    let notice = try home.run("notice", "--board", Self.record, "2015-04-22")
    #expect(notice.status == 0, "\(notice)")
    for words in [
      "Notice of decisions", "DECISION 2015-04-22/5.1: Agreed by consensus (14:26)",
      "Alternatives      Three contracts",
      "Quorum in doubt: Tom Fletcher",
    ] {
      #expect(notice.output.contains(words), "\(words)")
    }
    #expect(!notice.output.contains("The actions of 12 November 2014 were gone through"))
    let none = try home.run("notice", "--board", Self.record, "2015-03-18", "--format", "markdown")
    #expect(none.output.contains("No decision was taken at this meeting."), "\(none)")
    let unknown = try home.run("notice", "--board", Self.record, "2015-03-19")
    #expect(unknown.status == 1 && unknown.errors.contains("It has 2014-11-12, 2015-01-21"), "\(unknown)")
  }

  @Test func `what-if says what a command would do, and records nothing`() throws {
    let home = try Home()
    try home.playSample()
    try home.script("meeting 2015-05-13 14:00\n@13:50 call\n@13:55 present cabinet-member")
    let before = try home.size()
    let present = try home.run("what-if", "--board", home.board, "present policing")
    #expect(present.status == 0 && present.output.contains("Then 2 of 7 are here; 4 are needed."), "\(present)")
    let refused = try home.run("what-if", "--board", home.board, "open")
    #expect(refused.status == 1 && refused.errors.contains("refused R10"), "\(refused)")
    let misspoken = try home.run("what-if", "--board", home.board, "opne")
    #expect(misspoken.status == 1 && misspoken.errors.contains("Not understood"), "\(misspoken)")
    #expect(try home.size() == before)
  }
}
