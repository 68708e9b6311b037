import Testing

@testable import TransparencyLog

private let sizes = [5, 256, 300, 600]

@Suite struct `The published log` {
  private let tree = TileTree(folder: Vectors.tinylog, size: 600)

  @Test(arguments: sizes)
  func `has the published root at every published size`(size: Int) throws {
    #expect(try tree.root(at: size) == Vectors.checkpoint(size).root)
    #expect(try TileTree(folder: Vectors.tinylog, size: size).frontier().root == Vectors.checkpoint(size).root)
  }

  @Test(arguments: sizes)
  func `gives the published inclusion proofs`(size: Int) throws {
    let receipt = try TlogProof(text: Vectors.text("tinylog/proof.\(size).tlog-proof"))
    #expect(try tree.inclusionProof(of: receipt.inclusion.index, at: size) == receipt.inclusion)
  }

  @Test(arguments: zip(sizes, sizes.dropFirst()))
  func `gives the published consistency proofs`(old: Int, new: Int) throws {
    let text = try Vectors.text("tinylog/consistency.\(old)-\(new)")
    let request = text.split(separator: "\n", omittingEmptySubsequences: false)
    let hashes = request.dropFirst().prefix { !$0.isEmpty }.compactMap { Digest(base64: $0) }
    let proof = try tree.consistencyProof(from: old, to: new)
    #expect(request[0] == "old \(old)")
    #expect(proof.hashes == hashes)
    try proof.verify(from: Vectors.checkpoint(old).head, to: Vectors.checkpoint(new).head)
  }

  @Test func `stands an audit, superseded partial tiles included`() throws {
    let log = PublishedLog(folder: Vectors.tinylog, verify: Vectors.unverified)
    let checkpoint = try #require(try log.checkpoint()).checkpoint
    #expect(checkpoint.size == 600)
    #expect(try log.tree(at: checkpoint).size == 600)
    #expect(try log.audit(checkpoint) == [])
  }

  @Test func `is written again byte for byte by a log with the same entries`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    for size in sizes {
      let seen = log.tree.size
      let entries = try tree.entries(seen..<size)
      _ = try log.append(entries, seen: seen, sign: Notary.sign)
      #expect(log.newest?.checkpoint.root == (try Vectors.checkpoint(size).root))
    }
    let expected = Folder(Vectors.tinylog).files(below: "tile")
    #expect(Folder(scratch.log).files(below: "tile") == expected)
    for file in expected {
      #expect(scratch.bytes(file) == (try Folder(Vectors.tinylog).read(file)), "\(file)")
    }
  }

  @Test func `refuses what it does not have`() {
    #expect(throws: LogError.self) { try tree.root(at: 601) }
    #expect(throws: LogError.self) { try tree.inclusionProof(of: 600) }
    #expect(throws: LogError.self) { try tree.inclusionProof(of: 256, at: 256) }
    #expect(throws: LogError.self) { try tree.consistencyProof(from: 301, to: 300) }
    #expect(throws: LogError.self) { try tree.entries(599..<601) }
    #expect(throws: LogError.missing(path: Vectors.tinylog + "/tile/0/002.p/99")) {
      try TileTree(folder: Vectors.tinylog, size: 611).root()
    }
  }
}
