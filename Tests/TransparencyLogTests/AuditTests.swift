import Testing

@testable import TransparencyLog

@Suite struct `An audit` {
  /// A log with full and partial tiles on two levels, superseded partial ones among them.
  private func grown() throws -> (Scratch, Checkpoint) {
    let scratch = try Scratch()
    var log = try scratch.create()
    for count in [5, 200, 60, 250, 3] { try log.add(count) }
    let checkpoint = try log.newestCheckpoint()
    return (scratch, checkpoint)
  }

  @Test func `names the one file in which one byte is wrong, whichever it is`() throws {
    let (scratch, checkpoint) = try grown()
    let names = Folder(scratch.log).files(below: "tile")
    #expect(names.count == 16)
    #expect(try scratch.published.audit(checkpoint) == [])
    for name in names {
      let bytes = try #require(scratch.bytes(name))
      for place in [0, bytes.count / 2, bytes.count - 1] {
        var changed = bytes
        changed[place] ^= 0x04
        try scratch.put(changed, into: name)
        #expect(try scratch.published.audit(checkpoint) == [.differs(path: "\(scratch.log)/\(name)")], "byte \(place)")
      }
      for cut in [Array(bytes.dropLast()), bytes + [0], []] {
        try scratch.put(cut, into: name)
        #expect(try scratch.published.audit(checkpoint) == [.differs(path: "\(scratch.log)/\(name)")])
      }
      try scratch.put(bytes, into: name)
    }
  }

  @Test func `names the one file that is missing, unless it was superseded`() throws {
    let (scratch, checkpoint) = try grown()
    let needed = Tile.contents(of: checkpoint.size).flatMap { Tile.all($0, in: checkpoint.size) }.map(\.path)
    for name in Folder(scratch.log).files(below: "tile") {
      let bytes = try #require(scratch.bytes(name))
      try scratch.remove(name)
      let expected = needed.contains(name) ? [Finding.missing(path: "\(scratch.log)/\(name)")] : []
      #expect(try scratch.published.audit(checkpoint) == expected, "\(name)")
      try scratch.put(bytes, into: name)
    }
  }

  @Test func `names a bundle and a tile that are wrong in different places`() throws {
    let (scratch, checkpoint) = try grown()
    for name in ["tile/entries/000", "tile/0/001"] {
      var bytes = try #require(scratch.bytes(name))
      bytes[40] ^= 1
      try scratch.put(bytes, into: name)
    }
    #expect(
      try Set(scratch.published.audit(checkpoint)) == [
        .differs(path: scratch.log + "/tile/entries/000"), .differs(path: scratch.log + "/tile/0/001"),
      ])
  }

  @Test func `is not deceived by an entry forged in bundle and tile alike`() throws {
    let (scratch, checkpoint) = try grown()
    var entries = try #require(scratch.bytes("tile/entries/000").flatMap { EntryBundle.decode($0) })
    entries[7] = acts(900..<901)[0]
    try scratch.put(try EntryBundle.encode(entries), into: "tile/entries/000")
    try scratch.put(entries.map { Digest.leaf($0) }.tileBytes, into: "tile/0/000")
    let findings = try scratch.published.audit(checkpoint)
    #expect(findings.contains { if case .otherRoot(checkpoint.head, _) = $0 { true } else { false } })
    #expect(!findings.dropLast().isEmpty)
  }

  @Test func `finds files that no log of this size has, and lets a writer's temporary file be`() throws {
    let (scratch, checkpoint) = try grown()
    try scratch.put([1], into: "tile/0/notes")
    try scratch.put([1], into: "tile/0/007")
    try scratch.put([1], into: "tile/0/000.p/9.tmp")
    #expect(
      try Set(scratch.published.audit(checkpoint)) == [
        .unexpected(path: scratch.log + "/tile/0/notes"), .unexpected(path: scratch.log + "/tile/0/007"),
      ])
  }

  @Test func `of an empty log finds nothing`() throws {
    let scratch = try Scratch()
    #expect(try scratch.published.audit(Checkpoint(origin: "a", head: .empty)) == [])
  }
}
