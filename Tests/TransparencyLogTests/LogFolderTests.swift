import Foundation
import Testing

@testable import TransparencyLog

@Suite struct `A log being written` {
  @Test func `keeps what was appended, and opens again where it left off`() throws {
    let scratch = try Scratch()
    do {
      var log = try scratch.create()
      #expect(log.newest == nil)
      for count in [1, 3, 250, 2, 300] { #expect(try log.add(count).unpublished == nil) }
    }
    var log = try scratch.open()
    #expect(log.refusal == nil)
    #expect(log.droppedBytes == 0)
    #expect(log.tree.size == 556)
    #expect(try log.tree.entries(0..<556) == acts(0..<556))
    try log.add(1)
    let checkpoint = try #require(try scratch.published.checkpoint())
    #expect(checkpoint == log.newest)
    #expect(checkpoint.checkpoint.size == 557)
    #expect(try scratch.published.audit(checkpoint.checkpoint) == [])
    #expect(scratch.bytes("records/000.jsonl") == (try lines(0..<557).flatMap(\.bytes)))
    #expect(scratch.bytes("trust/newest") == Array("557".utf8))
    #expect(FileManager.default.contents(atPath: scratch.highWaterMark).map { [UInt8]($0) } == checkpoint.note)
  }

  @Test func `settling leaves an empty write-ahead log and drops the partial tiles of full ones only`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    for count in [5, 250, 5] { try log.add(count) }
    #expect(scratch.bytes("tile/0/000.p/5") != nil)
    try log.settle()
    #expect(scratch.bytes(".quorate/wal") == [])
    #expect(scratch.bytes("tile/0/000.p/5") == nil)
    #expect(scratch.bytes("tile/entries/000.p/255") == nil)
    #expect(scratch.bytes("tile/0/001.p/4") != nil)
    try log.settle()
    try log.add(1)
    let checkpoint = try log.newestCheckpoint()
    #expect(try scratch.published.audit(checkpoint) == [])
    // A reader who has not looked since then finds the full tile in the partial one's place.
    #expect(try TileTree(folder: scratch.log, size: 5).root() == log.tree.root(at: 5))
    #expect(try TileTree(folder: scratch.log, size: 5).entries(0..<5) == acts(0..<5))
  }

  @Test func `consoles that take turns share one write-ahead log`() throws {
    let scratch = try Scratch()
    var chair = try scratch.create()
    var clerk = try scratch.open()
    try chair.add(1)
    try chair.settle()
    try chair.add(1)
    _ = try clerk.refresh()
    try clerk.add(1)
    let wal = try #require(FileIdentity(at: scratch.log + "/.quorate/wal"))
    for _ in 0..<3 {
      _ = try chair.refresh()
      try chair.add(1)
      _ = try clerk.refresh()
      try clerk.add(1)
    }
    #expect(FileIdentity(at: scratch.log + "/.quorate/wal")?.isSameFile(as: wal) == true)
    #expect(clerk.tree.size == 9)
    #expect(try scratch.published.audit(clerk.newestCheckpoint()) == [])
  }

  @Test func `what is erased outside a commit stays erased`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(3)
    let erased = Array("{}\n".utf8) + (try lines(1..<3).flatMap(\.bytes))
    try log.rewrite("records/000.jsonl", with: erased)
    #expect(try scratch.open().refusal == nil)
    #expect(scratch.bytes("records/000.jsonl") == erased)
    #expect(throws: LogError.self) { try log.rewrite("checkpoint", with: []) }
    let next = try FileWrite(path: "records/000.jsonl", offset: erased.count, bytes: [0x0A])
    _ = try log.append(acts(3..<4), files: [next], seen: 3, sign: Notary.sign)
    #expect(scratch.bytes("records/000.jsonl") == erased + [0x0A])
  }

  @Test func `a console that has not seen the newest entries is told, reads on and appends`() throws {
    let scratch = try Scratch()
    var chair = try scratch.create()
    try chair.add(2)
    var clerk = try scratch.open()
    let first = try clerk.add(3)
    #expect(throws: LogError.grown(to: first.newest.checkpoint)) { try chair.add(1) }
    #expect(chair.tree.size == 5)
    #expect(try chair.tree.entries(2..<5) == acts(2..<5))
    try chair.add(1)
    try chair.settle()
    #expect(try clerk.refresh()?.checkpoint.size == 6)
    try clerk.add(1)
    #expect(try chair.refresh()?.checkpoint == clerk.newest?.checkpoint)
    #expect(try scratch.published.audit(chair.newestCheckpoint()) == [])
  }

  @Test func `several consoles at once lose nothing and never fork`() async throws {
    let scratch = try Scratch()
    _ = try scratch.create()
    let path = scratch.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var log = try Scratch.open(path)
          var left = 20
          while left > 0 {
            do throws(LogError) {
              try log.add(1)
              left -= 1
              if left % 7 == 0 { try log.settle() }
            } catch .grown {
              continue
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let checkpoint = try #require(try scratch.published.checkpoint()).checkpoint
    #expect(checkpoint.size == 80)
    #expect(try scratch.published.tree(at: checkpoint).entries(0..<80) == acts(0..<80))
    #expect(try scratch.published.audit(checkpoint) == [])
  }

  @Test func `a signer who refuses, or signs something else, records nothing`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(1)
    let before = try scratch.files()
    let wal = scratch.bytes(".quorate/wal")
    #expect(throws: LogError.unsigned(reason: "no passphrase")) {
      try log.append(acts(1..<2), seen: 1) { _ in throw Notary.Refusal(description: "no passphrase") }
    }
    #expect(throws: LogError.self) {
      try log.append(acts(1..<2), seen: 1) { _ in Notary.sign(Checkpoint(origin: Notary.origin, head: .empty)) }
    }
    #expect(throws: LogError.self) { try log.append([], seen: 1, sign: Notary.sign) }
    let gap = try FileWrite(path: "records/000.jsonl", offset: 9, bytes: [1])
    #expect(throws: LogError.self) { try log.append(acts(1..<2), files: [gap], seen: 1, sign: Notary.sign) }
    #expect(try scratch.files() == before)
    #expect(scratch.bytes(".quorate/wal") == wal)
    try log.add(1)
  }

  @Test func `cosignatures on the newest checkpoint outlive opening again`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(2)
    let note = (log.newest?.note ?? []) + Array("— partner AAAA\n".utf8)
    try log.replaceCheckpoint(with: note)
    #expect(scratch.bytes("checkpoint") == note)
    let again = try scratch.open()
    #expect(again.newest?.note == note)
    #expect(scratch.bytes("checkpoint") == note)
    try log.add(1)
    #expect(throws: LogError.self) { try log.replaceCheckpoint(with: note) }
  }

  @Test func `a folder that holds a log is never begun again`() throws {
    let scratch = try Scratch()
    do {
      var log = try scratch.create()
      try log.add(1)
    }
    let before = try scratch.files()
    #expect(throws: LogError.alreadyExists(path: scratch.log)) { _ = try scratch.create() }
    try scratch.remove(".quorate")
    #expect(throws: LogError.alreadyExists(path: scratch.log)) { _ = try scratch.create() }
    #expect(try scratch.files() == before)
  }

  @Test func `reading needs neither lock nor write access`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(300)
    try scratch.remove(".quorate")
    let before = try scratch.files()
    let published = scratch.published
    let checkpoint = try #require(try published.checkpoint()).checkpoint
    #expect(try published.tree(at: checkpoint).inclusionProof(of: 7).hashes.count == 9)
    #expect(try published.audit(checkpoint) == [])
    #expect(try scratch.files() == before)
    #expect(!FileManager.default.fileExists(atPath: scratch.log + "/.quorate"))
  }
}
