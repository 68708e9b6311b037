import Foundation
import Testing

@testable import Governance
@testable import Meeting
@testable import Record
@testable import Signing
@testable import TransparencyLog

@Suite struct FoundingTests {
  @Test func `a new board's first record names its origin, its key and its board`() throws {
    let scratch = try Scratch()
    let record = try scratch.found(passphrase: Array("correct horse".utf8))
    let line = try #require(try scratch.bytes("records/000.jsonl").split(separator: 0x0A).first)
    guard case .established(let established) = try ReadLine(line, n: 0, before: nil).entry.event else {
      Issue.record("record 0 is no genesis")
      return
    }
    let verifier = try BoardRecord.verifier(in: scratch.board)
    #expect(established.key == verifier.vkey)
    #expect(established.origin == verifier.name)
    let fingerprint = Digest(sha256: verifier.publicKey.bytes).hex.prefix(8)
    #expect(record.origin == "lichfield-district-board.example/lcb/\(fingerprint)")
    #expect(established.board == (try BoardFile(Scratch.sampleText(), path: "").board))
    #expect(record.affairs.holders.count == 7)
    #expect(record.affairs.keys.isEmpty)
    #expect(try scratch.bytes("board.toml") == Array(Scratch.sampleText().utf8))
  }

  @Test func `founding never overwrites`() throws {
    let scratch = try Scratch()
    do { _ = try scratch.found() }
    let before = try scratch.bytes("records/000.jsonl")
    #expect { _ = try scratch.found() } throws: { "\($0)".contains("already has something in it") }
    #expect(try scratch.bytes("records/000.jsonl") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.keys).count == 1)

    let busy = try Scratch()
    try FileManager.default.createDirectory(atPath: busy.board, withIntermediateDirectories: true)
    try busy.write([0x41], to: "letter.odt")
    #expect(throws: RecordError.self) { _ = try busy.found() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: busy.board) == ["letter.odt"])
  }

  @Test func `a folder with only its board file in it becomes a board`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.board, withIntermediateDirectories: true)
    try scratch.write(Array(Scratch.sampleText().utf8), to: "board.toml")
    _ = try scratch.found()
    #expect(try scratch.verification().findings == [])
  }

  @Test func `where no folder can be made the reason is said`() throws {
    let scratch = try Scratch()
    try Data().write(to: URL(fileURLWithPath: scratch.board))
    #expect { _ = try scratch.found() } throws: { "\($0)".contains("could not be made: Not a directory") }
    try scratch.remove(scratch.path)
    #expect { _ = try scratch.found() } throws: { "\($0)".contains("could not be made: No such file") }
  }

  @Test func `two boards made from one file never meet`() throws {
    let scratch = try Scratch()
    let one = try scratch.found()
    try FileManager.default.moveItem(atPath: scratch.board, toPath: "\(scratch.path)/one")
    let other = try scratch.found()
    #expect(one.origin != other.origin)
    #expect(one.keyRing.folder != other.keyRing.folder)
    #expect(throws: SigningError.self) {
      let verifier = try BoardRecord.verifier(in: "\(scratch.path)/one")
      _ = try KeyFile.read(other.keyRing.logKey, passphrase: nil, expected: verifier.publicKey)
    }
  }

  @Test func `keys lie outside the folder, for their owner only`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    let ring = record.keyRing
    let files = try FileManager.default.contentsOfDirectory(atPath: ring.folder).filter { $0.hasSuffix(".pem") }
    #expect(files.count == 8)
    for file in files {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(ring.folder)/\(file)")[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let inside = try FileManager.default.subpathsOfDirectory(atPath: scratch.board)
    #expect(!inside.contains { $0.hasSuffix(".pem") })
    #expect(ring.folder.hasSuffix(Digest(sha256: Array(record.origin.utf8)).hex))
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o660]) func `a key that others can read is refused`(_ mode: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.found().keyRing.logKey
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect { try KeyFile.read(path, passphrase: nil) } throws: { "\($0)".contains("chmod 600") }
  }

  @Test func `a second key of the same person does not take the first one's place`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    let person = try #require(record.affairs.holders["policing"])
    let first = try #require(record.affairs.keys.first { $0.person == person })
    let path = try record.enrolKey(for: person, office: "Commander", passphrase: nil, scratch.circumstances)
    let second = try #require(record.affairs.keys.last)
    #expect(second.person == person)
    #expect(path == record.keyRing.path(of: second))
    for key in [first, second] {
      let expected = try PublicKey(sshLine: key.publicKey)
      _ = try KeyFile.read(record.keyRing.path(of: key), passphrase: nil, expected: expected)
    }
    let signers = String(decoding: try scratch.bytes("trust/allowed_signers"), as: UTF8.self)
    #expect(signers.contains(first.publicKey) && signers.contains(second.publicKey))
    #expect(try scratch.verification().findings == [])
  }

  @Test func `an enrolment that is refused leaves no key behind`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    let before = try FileManager.default.contentsOfDirectory(atPath: record.keyRing.folder)
    #expect(throws: RecordError.self) {
      try record.enrolKey(for: PersonID(999), office: "Nobody", passphrase: nil, scratch.circumstances)
    }
    let overtaken = try scratch.writing()
    try scratch.remove("\(scratch.board)/records/000.jsonl")
    #expect(throws: RecordError.self) {
      try overtaken.enrolKey(for: PersonID(1), office: "Chair", passphrase: nil, scratch.circumstances)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: record.keyRing.folder) == before)
  }

  @Test func `a key is valid from the first second of the day, in UTC, on which it was enrolled`() throws {
    let scratch = try Scratch()
    // Half past midnight in London is still the day before in UTC.
    scratch.clock.now = try #require(Instant("2014-07-01T23:30:00Z"))
    let record = try scratch.found()
    let signers = String(decoding: try scratch.bytes("trust/allowed_signers"), as: UTF8.self)
    #expect(record.affairs.keys.allSatisfy { $0.from.isoText == "2014-07-01" })
    #expect(signers.split(separator: "\n").allSatisfy { $0.contains("valid-after=\"20140701000000Z\"") })
  }
}
