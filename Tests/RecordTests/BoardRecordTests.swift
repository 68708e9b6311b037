import Foundation
import Testing

@testable import Governance
@testable import Meeting
@testable import Record
@testable import TransparencyLog

@Suite struct BoardRecordTests {
  @Test func `what was recorded is what is read back`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    let reading = try scratch.reading()
    #expect(reading.session == record.session)
    #expect(reading.newest == record.newest)
    #expect(reading.affairs.past.map(\.id) == ["2014-11-12"])
    #expect(reading.affairs.sitting?.phase == record.affairs.sitting?.phase)
  }

  @Test func `R44: a clock that goes backwards is written down as it was read, in the record's order`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.open("2014-11-12", scratch)
    scratch.clock.now.seconds -= 40 * 86_400
    try record.carryOut([.propose("It."), .agree(.all), .closeConsensus, .close], scratch)
    let entries = try #require(record.affairs.sitting).entries
    #expect(entries.map(\.n) == entries.map(\.n).sorted())
    #expect(try #require(entries.last).recorded < #require(entries.first).recorded)
    #expect(record.affairs.sitting?.decisions.allSatisfy { $0.standing.quorum.quorate && $0.doubts.isEmpty } == true)
    #expect(try scratch.reading().session == record.session)
    #expect(try scratch.verification().isUnchanged)
  }

  @Test func `a refusal changes nothing on disk`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    let before = (record.session, try scratch.bytes("records/000.jsonl"), try scratch.bytes("checkpoint"))
    #expect {
      try record.carryOut(.open, .init(by: .chair), scratch.circumstances)
    } throws: { error in
      guard let error = error as? RecordError, case .refused(let refusal, _) = error else { return false }
      return refusal.rule == .R0
    }
    #expect(record.session == before.0)
    #expect(try scratch.bytes("records/000.jsonl") == before.1)
    #expect(try scratch.bytes("checkpoint") == before.2)
  }

  @Test func `two consoles append in turn, each reading on and deciding again`() throws {
    let scratch = try Scratch()
    let one = try scratch.found()
    try one.open("2014-11-12", scratch)
    let other = try scratch.writing()
    for turn in 1...4 {
      try one.carryOut([.note("One \(turn)")], scratch)
      try other.carryOut([.note("Other \(turn)")], scratch)
    }
    try one.readOn()
    #expect(one.session == other.session)
    #expect(one.newest == other.newest)
    let notes = one.affairs.sitting?.entries.compactMap { entry in
      if case .noted(let noted) = entry.event { one.affairs.text(noted.text) } else { nil }
    }
    #expect(notes == (1...4).flatMap { ["One \($0)", "Other \($0)"] })
    #expect(try scratch.verification().findings == [])
  }

  @Test func `a console that was overtaken is refused by what is true now`() throws {
    let scratch = try Scratch()
    let one = try scratch.found()
    try one.open("2014-11-12", scratch)
    let other = try scratch.writing()
    try one.carryOut([.close], scratch)
    let size = one.newest.checkpoint.size
    #expect(throws: RecordError.self) { try other.carryOut([.note("Too late")], scratch) }
    #expect(other.newest.checkpoint.size == size)
    #expect(other.affairs.sitting?.isOver == true)
  }

  @Test func `a follower without a key reads on`() throws {
    let scratch = try Scratch()
    let writer = try scratch.found()
    let follower = try scratch.reading()
    #expect(try !follower.readOn())
    try writer.open("2014-11-12", scratch)
    #expect(try follower.readOn())
    #expect(follower.session == writer.session)
    #expect(throws: RecordError.self) { try follower.carryOut([.note("I may not")], scratch) }
  }

  @Test func `a follower that reads something damaged stays as it was, and reads on once it is whole`() throws {
    let scratch = try Scratch()
    let writer = try scratch.found()
    let follower = try scratch.reading()
    let before = follower.session
    try writer.open("2014-11-12", scratch)
    let whole = try scratch.bytes("records/000.jsonl")
    for damage in [Array(whole.dropLast(40)), whole.map { $0 == UInt8(ascii: "M") ? UInt8(ascii: "N") : $0 }] {
      try scratch.write(damage, to: "records/000.jsonl")
      #expect(throws: RecordError.self) { try follower.readOn() }
      #expect(follower.session == before)
    }
    try scratch.write(whole, to: "records/000.jsonl")
    #expect(try follower.readOn())
    #expect(follower.session == writer.session)
  }

  @Test func `a record opened with another board’s key can be read and not added to`() throws {
    let scratch = try Scratch()
    let other = try Scratch()
    let record = try scratch.found()
    _ = try other.found()
    try record.open("2014-11-12", scratch)
    let wrong = try BoardRecord(opening: scratch.board, keysRoot: scratch.keys, logKey: try other.logKey())
    #expect(wrong.whyReadOnly == "the key given is not the key of this record")
    #expect(wrong.session == record.session)
    #expect(throws: RecordError.self) { try wrong.carryOut([.note("Not mine")], scratch) }
    #expect(try scratch.verification().size == record.newest.checkpoint.size)
  }

  @Test func `opening to read needs no key and writes nothing`() throws {
    let scratch = try Scratch()
    do {
      let record = try scratch.found()
      try record.live(scratch)
      try record.settle()
    }
    let before = try everything(in: scratch.path)
    try FileManager.default.moveItem(atPath: scratch.keys, toPath: "\(scratch.path)/away")
    let moved = try everything(in: scratch.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.board)
    let record = try scratch.reading()
    _ = try scratch.verification()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.board)
    #expect(record.whyReadOnly != nil)
    #expect(try everything(in: scratch.path) == moved)
    #expect(before.count == moved.count)
  }

  private func everything(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).map { path in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      let date = attributes[.modificationDate] as? Date
      return "\(path) \(date?.timeIntervalSince1970 ?? 0)"
    }.sorted()
  }

  @Test func `an older copy is read, named by verify, and not added to`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.open("2014-11-12", scratch)
    try record.settle()
    try scratch.copy(scratch.board, to: "\(scratch.path)/backup")
    try record.carryOut([.note("After the backup")], scratch)
    let newer = record.newest.checkpoint.size
    try scratch.remove(scratch.board)
    try scratch.copy("\(scratch.path)/backup", to: scratch.board)

    let restored = try scratch.writing()
    #expect(restored.newest.checkpoint.size == newer - 1)
    let why = restored.whyReadOnly ?? ""
    #expect(why.contains("this computer has seen \(newer)"), "\(why)")
    #expect(throws: RecordError.self) { try restored.carryOut([.note("On the backup")], scratch) }
    let found = try scratch.verification()
    #expect(found.findings == ["Rollback: this computer has seen \(newer) records, and only \(newer - 1) are here."])
    #expect(try scratch.verification(held: restored.newest.note).findings == found.findings)
  }

  @Test func `a checkpoint held from earlier shows a rewritten history`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.open("2014-11-12", scratch)
    try record.settle()
    try scratch.copy(scratch.board, to: "\(scratch.path)/backup")
    let common = record.newest.note
    try record.carryOut([.note("What was said")], scratch)
    let held = record.newest.note
    try scratch.remove(scratch.board)
    try scratch.copy("\(scratch.path)/backup", to: scratch.board)
    try scratch.remove(try scratch.ring().highWaterMark)
    let forged = try scratch.writing()
    try forged.carryOut([.note("What was not said")], scratch)

    #expect(try scratch.verification().findings == [])
    #expect(try scratch.verification(held: common).comparison?.contains("the checkpoint held") == true)
    #expect(try scratch.verification(held: held).findings.first?.hasPrefix("Fork: the checkpoint held") == true)
    try forged.carryOut([.note("Nor was this")], scratch)
    #expect(try scratch.verification(held: held).findings.first?.hasPrefix("Rewrite: the first") == true)
    #expect(try scratch.verification(held: Array("nothing".utf8)).isUnchanged == false)
  }

  @Test func `an act that never reached the disk whole is dropped, and said to be`() throws {
    let scratch = try Scratch()
    do {
      let record = try scratch.found()
      try record.open("2014-11-12", scratch)
    }
    let size = try scratch.reading().newest.checkpoint.size
    let wal = try scratch.bytes(".quorate/wal")
    try scratch.write(wal + wal.prefix(150), to: ".quorate/wal")
    let record = try scratch.writing()
    #expect(record.droppedBytes == 150)
    #expect(record.newest.checkpoint.size == size)
    try record.carryOut([.note("And on it goes")], scratch)
    #expect(try scratch.verification().findings == [])
  }

  @Test func `an act that was recorded and not written out is not called a change, and opening finishes it`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    try record.settle()
    try scratch.copy(scratch.board, to: "\(scratch.path)/before")
    try record.open("2015-05-13", scratch)
    let holder = try #require(record.affairs.holders["policing"])
    try record.enrolKey(for: holder, office: "Commander", passphrase: nil, scratch.circumstances)
    // Everything of these acts is there but the new checkpoint; then also the records only in part.
    let size = record.newest.checkpoint.size
    try scratch.remove("\(scratch.board)/checkpoint")
    try scratch.copy("\(scratch.path)/before/checkpoint", to: "\(scratch.board)/checkpoint")
    for missing in [0, 1, 500] {
      try scratch.write(Array(try scratch.bytes("records/000.jsonl").dropLast(missing)), to: "records/000.jsonl")
      let found = try scratch.verification()
      #expect(found.findings == [])
      #expect(found.size + found.unfinished == size)
    }
    let reopened = try scratch.writing()
    #expect(reopened.newest.checkpoint.size == size)
    #expect(reopened.session == record.session)
    #expect(try scratch.verification().unfinished == 0)
  }

  @Test func `what an unfinished act would not have written is still a change`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.open("2014-11-12", scratch)
    try record.settle()
    let older = try scratch.bytes("checkpoint")
    try record.carryOut([.note("Unfinished")], scratch)
    try scratch.write(older, to: "checkpoint")
    #expect(try scratch.verification().findings == [])
    try scratch.write(try scratch.bytes("records/000.jsonl") + [0x0A], to: "records/000.jsonl")
    #expect(try scratch.verification().findings.contains { $0.contains("records/000.jsonl") })
  }

  @Test func `one act may fill one file of records and begin the next`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.open("2014-11-12", scratch)
    while record.newest.checkpoint.size < 254 { try record.carryOut([.note("Note")], scratch) }
    while record.newest.checkpoint.size < 255 { try record.carryOut([.note("Note")], scratch) }
    try record.carryOut([.attend(.named("Owen Price", new: true), of: "Voluntary sector", .throughout)], scratch)
    #expect(record.newest.checkpoint.size == 257)
    #expect(try scratch.bytes("records/001.jsonl").count { $0 == 0x0A } == 1)
    let reading = try scratch.reading()
    #expect(reading.session == record.session)
    #expect(try scratch.verification().findings == [])
  }

  @Test func `after settling nothing is left to be made durable`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    #expect(try !scratch.bytes(".quorate/wal").isEmpty)
    try record.settle()
    #expect(try scratch.bytes(".quorate/wal").isEmpty)
    #expect(try scratch.verification().findings == [])
    let reopened = try scratch.writing()
    #expect(reopened.session == record.session)
  }
}

/// What a keying brings beside the act.
@Suite struct Keying {
  @Test func `R44: nothing happened later than it is keyed, and a refusal records nothing`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.open("2014-11-12", scratch)
    let before = record.session
    let later = Instant(seconds: scratch.clock.now.seconds + 1200)
    #expect {
      try record.carryOut(.note("Too early"), .init(occurred: later, by: .clerk), scratch.circumstances)
    } throws: { error in
      guard let error = error as? RecordError, case .refused(let refusal, _) = error else { return false }
      return refusal.rule == .R44
    }
    #expect(record.session == before)
  }

  @Test func `what another console has overtaken is refused, and recorded on the ground that is there now`() throws {
    let scratch = try Scratch()
    let one = try scratch.found()
    try one.open("2014-11-12", scratch)
    let ground = Ground(one.affairs)
    try scratch.writing().carryOut([.addItem(title: "Late", reason: "Just in"), .takeItem(2)], scratch)
    let before = one.session.next
    #expect(throws: RecordError.self) {
      try one.carryOut(.note("Here"), .init(by: .clerk, on: ground), scratch.circumstances)
    }
    #expect(try one.session.next == before || one.readOn() == false)
    try one.carryOut(.note("Here"), .init(by: .clerk, on: Ground(one.affairs)), scratch.circumstances)
  }
}
