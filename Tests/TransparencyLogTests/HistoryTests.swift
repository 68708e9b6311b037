import Dice
import Foundation
import Testing

@testable import TransparencyLog

@Suite struct `One history only` {
  private func log(of sizes: [Int]) throws -> Scratch {
    let scratch = try Scratch()
    var log = try scratch.create()
    for size in sizes { try log.add(size) }
    return scratch
  }

  private func expectReadable(_ scratch: Scratch, size: Int) throws {
    let checkpoint = try #require(try scratch.published.checkpoint()).checkpoint
    #expect(checkpoint.size == size)
    #expect(try scratch.published.tree(at: checkpoint).entries(0..<size).count == size)
  }

  @Test func `a restored backup is readable and nothing is added to it`() throws {
    let scratch = try log(of: [3])
    try scratch.copy("log", to: "backup")
    do {
      var log = try scratch.open()
      try log.add(2)
    }
    try scratch.remove("../log")
    try scratch.copy("backup", to: "log")
    var restored = try scratch.open()
    guard case .rolledBack(let held, let found) = restored.refusal else {
      Issue.record("\(String(describing: restored.refusal))")
      return
    }
    #expect(held.size == 5)
    #expect(found.size == 3)
    #expect(restored.newest?.checkpoint.size == 3)
    let before = try scratch.files()
    #expect(throws: LogError.self) { try restored.add(1) }
    #expect(throws: LogError.self) { try restored.settle() }
    #expect(try scratch.files() == before)
    try expectReadable(scratch, size: 3)
  }

  @Test func `a history that went another way on a second laptop is readable and nothing is added to it`() throws {
    let scratch = try log(of: [3])
    try scratch.copy("log", to: "stick")
    do {
      var log = try scratch.open()
      try log.add(1)
    }
    // The other laptop, with a home of its own, adds something else.
    try scratch.copy("home", to: "otherhome")
    try scratch.remove("../log")
    try scratch.copy("stick", to: "log")
    do {
      var other = try LogFolder(
        at: scratch.log, origin: Notary.origin, highWaterMark: scratch.path + "/laptop/held", verify: Notary.verify)
      #expect(other.refusal == nil)
      _ = try other.append(acts(90..<93), seen: 3, sign: Notary.sign)
    }
    var log = try scratch.open()
    guard case .forked(let older, scratch.highWaterMark) = log.refusal else {
      Issue.record("\(String(describing: log.refusal))")
      return
    }
    #expect(older.size == 4)
    #expect(throws: LogError.self) { try log.add(1) }
    try expectReadable(scratch, size: 6)
  }

  @Test func `a laptop that has seen less of the same history goes on`() throws {
    let scratch = try log(of: [3])
    try scratch.copy("home", to: "earlier")
    do {
      var log = try scratch.open()
      try log.add(260)
      try log.settle()
    }
    try scratch.remove("../home")
    try scratch.copy("earlier", to: "home")
    var log = try scratch.open()
    #expect(log.refusal == nil)
    try log.add(1)
    let held = try #require(FileManager.default.contents(atPath: scratch.highWaterMark))
    #expect(try Notary.verify([UInt8](held)).size == 264)
  }

  @Test func `a checkpoint that is not the log's stops the writer`() throws {
    let scratch = try log(of: [3])
    var note = try #require(scratch.bytes("checkpoint"))
    note[note.count - 5] ^= 1
    try scratch.put(note, into: "checkpoint")
    let log = try scratch.open()
    guard case .unverified(scratch.log + "/checkpoint", _) = log.refusal else {
      Issue.record("\(String(describing: log.refusal))")
      return
    }
    let other = Checkpoint(origin: "example.com/other", head: .empty)
    try scratch.put(Notary.sign(other), into: "checkpoint")
    #expect(try scratch.open().refusal != nil)
  }

  @Test func `a checkpoint with another root than the frames is a fork`() throws {
    let scratch = try log(of: [3, 1])
    let other = TreeHead(size: 3, root: .leaf([1]))
    try scratch.put(Notary.sign(Checkpoint(origin: Notary.origin, head: other)), into: "checkpoint")
    guard case .forked = try scratch.open().refusal else {
      Issue.record("not refused")
      return
    }
  }

  @Test func `damaged tiles stop the writer and are named`() throws {
    let scratch = try log(of: [3])
    do {
      var log = try scratch.open()
      try log.settle()
    }
    var tile = try #require(scratch.bytes("tile/0/000.p/3"))
    tile[1] ^= 1
    try scratch.put(tile, into: "tile/0/000.p/3")
    var log = try scratch.open()
    guard case .damaged(scratch.log + "/tile", _) = log.refusal else {
      Issue.record("\(String(describing: log.refusal))")
      return
    }
    #expect(throws: LogError.self) { try log.add(1) }
    #expect(scratch.bytes("tile/0/000.p/3") == tile)
  }

  @Test func `a bad frame before a good one stops the writer and stays as evidence`() throws {
    let scratch = try log(of: [3, 2, 1])
    var wal = try #require(scratch.bytes(".quorate/wal"))
    wal[wal.count / 2] ^= 1
    try scratch.put(wal, into: ".quorate/wal")
    var log = try scratch.open()
    guard case .damaged(scratch.log + "/.quorate/wal", _) = log.refusal else {
      Issue.record("\(String(describing: log.refusal))")
      return
    }
    #expect(throws: LogError.self) { try log.add(1) }
    #expect(scratch.bytes(".quorate/wal") == wal)
    try expectReadable(scratch, size: 6)
  }

  @Test func `whatever is appended, settled, copied and torn, the log stays one history`() throws {
    let seed = Dice.seed
    print("seed of the random history: \(seed)")
    var dice = Dice(seed: seed)
    let scratch = try Scratch()
    _ = try scratch.create()
    var size = 0
    for _ in 0..<60 {
      var log = try scratch.open()
      #expect(log.refusal == nil, "seed \(seed)")
      #expect(log.tree.size == size, "seed \(seed)")
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        let count = Int.random(in: 1...40, using: &dice)
        try log.add(count)
        size += count
        if Bool.random(using: &dice) { try log.settle() }
      }
      if Bool.random(using: &dice) {
        let torn = [UInt8](repeating: 0x74, count: Int.random(in: 1...300, using: &dice))
        try scratch.put(try #require(scratch.bytes(".quorate/wal")) + torn, into: ".quorate/wal")
      }
    }
    let log = try scratch.open()
    guard let checkpoint = log.newest?.checkpoint else { return }
    let old = Int.random(in: 1...size, using: &dice)
    let head = TreeHead(size: old, root: try log.tree.root(at: old))
    try log.tree.consistencyProof(from: old).verify(from: head, to: checkpoint.head)
    #expect(try log.tree.entries(0..<size) == acts(0..<size), "seed \(seed)")
    #expect(try scratch.published.audit(checkpoint) == [], "seed \(seed)")
  }
}
