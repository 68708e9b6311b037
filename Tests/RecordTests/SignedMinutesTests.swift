import Foundation
import Testing

@testable import Governance
@testable import Meeting
@testable import Record
@testable import Signing
@testable import TransparencyLog

/// Signed minutes, and lines that the law or the Board keeps out of what is published.
@Suite struct SignedMinutesTests {
  @Test func `text, signature and receipt lie beside the record, and hold`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    #expect(try scratch.bytes("minutes/2014-11-12.txt") == Array("The minutes.\n".utf8))
    let signing = try #require(record.affairs.signings.first)
    #expect(signing.signed.text == Digest(sha256: Array("The minutes.\n".utf8)).hex)
    let proof = try TlogProof(text: String(decoding: scratch.bytes("minutes/2014-11-12.tlog-proof"), as: UTF8.self))
    #expect(proof.inclusion.index == signing.record)
    #expect(try scratch.verification().findings == [])
  }

  @Test func `R41: only the enrolled key of whoever presides signs`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.open("2014-11-12", scratch)
    try record.carryOut([.close], scratch)
    try record.open("2015-01-21", scratch, approving: "2014-11-12")
    try record.carryOut([.approveMinutes("2014-11-12", corrections: [])], scratch)
    let size = record.newest.checkpoint.size
    let another = try #require(record.affairs.keys.first { $0.person == record.affairs.holders["policing"] })
    let key = try KeyFile.read(record.keyRing.path(of: another), passphrase: nil)
    #expect(throws: RecordError.self) {
      try record.sign("2014-11-12", text: "Forged.\n", with: key, .init(by: .chair), scratch.circumstances)
    }
    #expect(record.newest.checkpoint.size == size)
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.board)/minutes/2014-11-12.txt"))
  }

  @Test func `what is wrong with the files of one meeting’s minutes is about that meeting, and a record is about all`()
    throws
  {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    let file = "minutes/2014-11-12.txt"
    try scratch.write(try scratch.bytes(file) + [0x20], to: file)
    let found = try scratch.verification()
    #expect(found.onMinutes.keys.map(\.text) == ["2014-11-12"] && found.onMinutes.values.first == found.findings)
    #expect(found.findings.first == "\(file) is not the text that was signed.")
    #expect(found.isRecordSound)
    try scratch.write(Array("Nobody’s".utf8), to: "minutes/stray.txt")
    #expect(try scratch.verification().isRecordSound)
    var records = try scratch.bytes("records/000.jsonl")
    let place = try #require(records.firstRange(of: Array("Falls stood out.".utf8))?.lowerBound)
    records[place] = UInt8(ascii: "f")
    try scratch.write(records, to: "records/000.jsonl")
    let changed = try scratch.verification()
    #expect(changed.onMinutes.isEmpty && !changed.isRecordSound)
  }

  @Test func `a receipt that was lost is made again when the board is next opened for writing`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    try scratch.remove("\(scratch.board)/minutes/2014-11-12.tlog-proof")
    #expect(try scratch.verification().findings == ["minutes/2014-11-12.tlog-proof is missing."])
    let writing = try scratch.writing()
    try writing.writeMissingReceipts()
    #expect(try scratch.verification().findings == [])
  }

  @Test func `a receipt from another history is found out`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    // Signed by the same key and consistent in itself: the same entry, but behind others than this log has.
    let index = try #require(record.affairs.signings.first).record
    let entry = try #require(try TileTree(folder: scratch.board, size: index + 1).entries(index..<index + 1).first)
    let forgedPeaks = (0..<index.nonzeroBitCount).map { Digest(sha256: [UInt8($0)]) }
    let root = forgedPeaks.reduce(.leaf(entry)) { Digest.node($1, $0) }
    let checkpoint = Checkpoint(origin: record.origin, head: TreeHead(size: index + 1, root: root))
    var note = try SignedNote(text: checkpoint.text)
    try note.sign(as: record.origin, with: scratch.logKey())
    let forged = TlogProof(
      inclusion: InclusionProof(index: index, hashes: forgedPeaks), note: String(decoding: note.bytes, as: UTF8.self))
    try scratch.write(Array(forged.text.utf8), to: "minutes/2014-11-12.tlog-proof")
    let finding = "minutes/2014-11-12.tlog-proof is a receipt from another history of this log."
    #expect(try scratch.verification().findings == [finding])
  }
}

@Suite struct WithheldLineTests {
  private func lived() throws -> Scratch {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    try record.settle()
    return scratch
  }

  /// Puts a withheld line in place of one that says something; true when such a line was there.
  private func withhold(_ words: String, in scratch: Scratch, digest: String? = nil) throws -> Bool {
    var lines = try scratch.bytes("records/000.jsonl").split(separator: 0x0A).map { Array($0) }
    let found = lines.firstIndex { String(decoding: $0, as: UTF8.self).contains(words) }
    guard let found else { return false }
    let digest = digest ?? Digest(bytes: RecordLine.digest(lines[found]))?.hex ?? ""
    lines[found] = Array("{\"reason\":\"It was said in private.\",\"withheld\":\"\(digest)\"}".utf8)
    try scratch.write(lines.flatMap { $0 + [0x0A] }, to: "records/000.jsonl")
    return true
  }

  @Test(arguments: ["The provider missed two measures.", "That it be given time.", "Huw Evans", "Morwenna Teague"])
  func `R43: private text and names can be withheld, and everything else still verifies`(_ words: String) throws {
    let scratch = try lived()
    #expect(try withhold(words, in: scratch))
    let found = try scratch.verification()
    #expect(found.findings == [])
    #expect(found.withheld == 1)
    // What is left is judged by the rules all the same.
    #expect(try Verification(of: scratch.board, keysRoot: scratch.keys, asksRules: true).breaches == [])
    let reading = try scratch.reading()
    #expect(reading.newest.checkpoint.size == found.size)
    let text = try scratch.bytes("records/000.jsonl")
    #expect(text.firstRange(of: Array(words.utf8)) == nil)
  }

  @Test(arguments: [
    "Falls stood out.", "\"type\":\"opened\"", "\"type\":\"keyEnrolled\"", "\"type\":\"minutesSigned\"",
  ])
  func `no other line can be withheld`(_ words: String) throws {
    let scratch = try lived()
    #expect(try withhold(words, in: scratch))
    #expect(try !scratch.verification().isUnchanged)
  }

  @Test func `a withheld line with another digest is a change`() throws {
    let scratch = try lived()
    let zeros = String(repeating: "0", count: 64)
    #expect(try withhold("The provider missed two measures.", in: scratch, digest: zeros))
    #expect(try scratch.verification().findings.contains { $0.contains("records/000.jsonl, line") })
  }

  @Test(arguments: ["ABC", String(repeating: "A", count: 64), ""])
  func `a withheld line names its digest in one way only`(_ digest: String) throws {
    let scratch = try lived()
    #expect(try withhold("The provider missed two measures.", in: scratch, digest: digest))
    #expect(try scratch.verification().findings.contains { $0.contains("records/000.jsonl, line") })
  }

  @Test func `an event of a kind that a later version wrote is kept as it is`() throws {
    let line = try Samples.line(.unknown(type: "minutesRead"), n: 7).bytes()
    #expect(
      String(decoding: line, as: UTF8.self).contains("\"event\":{\"meeting\":\"2014-11-12\",\"type\":\"minutesRead\"}"))
    let later = String(decoding: line, as: UTF8.self)
      .replacing("\"type\":\"minutesRead\"", with: "\"aloud\":[true,{\"by\":\"Chair\"}],\"type\":\"minutesRead\"")
    let read = try ReadLine(Array(later.utf8)[...], n: 7, before: nil)
    #expect(read.entry.event == .unknown(type: "minutesRead"))
    #expect(read.digest == RecordLine.digest(Array(later.utf8)))
  }

  @Test func `a known event with more in it than this version knows is read as what it knows`() throws {
    let line = String(decoding: try Samples.line(.arrived(arrival), n: 7).bytes(), as: UTF8.self)
    let later = line.replacing("\"seat\":", with: "\"by\":\"lift\",\"seat\":")
    #expect(later != line)
    #expect(try ReadLine(Array(later.utf8)[...], n: 7, before: nil).entry.event == .arrived(arrival))
  }

  private let arrival = Arrived(seat: "policing", person: PersonID(7), remotely: false, inAttendance: false)

  @Test(arguments: ["", "{}", "[]", "null", "{\"n\":7}", "\u{0}", "{\"withheld\":7}"])
  func `what is no record is refused with its place`(_ line: String) {
    #expect { try ReadLine(Array(line.utf8)[...], n: 300, before: nil) } throws: { error in
      "\(error)".contains("records/001.jsonl, line 45")
    }
  }

  @Test func `a record in another's place is refused`() throws {
    let line = try Samples.line(Samples.events[7], n: 7).bytes()
    #expect { try ReadLine(line[...], n: 8, before: nil) } throws: { "\($0)".contains("says that it is record 7") }
  }
}
