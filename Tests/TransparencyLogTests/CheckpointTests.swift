import Testing

@testable import TransparencyLog

private let root = "8fXjH+j/M7ROrpH8YS9fvpAmbcKlzS3WE2Kq8TGnL/Q="

@Suite struct `Checkpoints and receipts` {
  @Test func `the example in the comment is read and written back`() throws {
    let text = "example.com/board/1f2e3d4c\n5\n\(root)\n"
    let checkpoint = try Checkpoint(text: text)
    #expect(checkpoint.origin == "example.com/board/1f2e3d4c")
    #expect(checkpoint.size == 5)
    #expect(checkpoint.root.base64 == root)
    #expect(checkpoint.text == text)
  }

  @Test(arguments: [
    "", "\n", "a\n5\n", "a\n5\n\(root)", "\n5\n\(root)\n", "a\n05\n\(root)\n", "a\n+5\n\(root)\n", "a\n-5\n\(root)\n",
    "a\n 5\n\(root)\n", "a\n\n\(root)\n", "a\n99999999999999999999\n\(root)\n", "a\n5\n\(root.dropLast())\n",
    "a\n5\n\(root.dropLast(2))R=\n",
    "a\n5\n\(root) \n", "a\n5\n\(root)=\n", "a\n5\nAAAA\n", "a\n5\n\(root)\nextension\n",
    "a\n5\n\(root)\n\n", "a\r\n5\r\n\(root)\r\n", "a\n0\n\(root)\n",
  ])
  func `nothing else is taken for a checkpoint`(text: String) {
    #expect(throws: LogError.self) { try Checkpoint(text: text) }
  }

  @Test(arguments: [("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", true), ("47DEQpj8HBSa+_TImW-5", false)])
  func `the empty tree has its well-known digest`(text: String, isDigest: Bool) {
    #expect((Digest(base64: text) == .emptyTree) == isDigest)
    #expect(Digest.emptyTree.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Digest(hex: Digest.emptyTree.hex.uppercased()) == nil)
  }

  @Test(arguments: [5, 256, 300, 600])
  func `published receipts are read, verified and written back`(size: Int) throws {
    let text = try Vectors.text("tinylog/proof.\(size).tlog-proof")
    let receipt = try TlogProof(text: text)
    #expect(receipt.text == text)
    #expect(receipt.note == (try Vectors.text("tinylog/checkpoint.\(size)")))
    let checkpoint = try Vectors.unverified(Array(receipt.note.utf8))
    let tree = TileTree(folder: Vectors.tinylog, size: 600)
    let entry = try tree.entries(receipt.inclusion.index..<receipt.inclusion.index + 1)[0]
    try receipt.inclusion.verify(leaf: .leaf(entry), size: checkpoint.size, root: checkpoint.root)
  }

  @Test(arguments: [
    "", "index 2\n\nnote\n", "c2sp.org/tlog-proof@v1\n\nnote\n", "c2sp.org/tlog-proof@v1\nindex 02\n\nnote\n",
    "c2sp.org/tlog-proof@v1\nindex 2\nAAAA\n\nnote\n", "c2sp.org/tlog-proof@v1\nindex 2\n\(root)\nnote\n",
    "c2sp.org/tlog-proof@v1\nextra AAAA\nindex 2\n\(root)\n\nnote\n", "c2sp.org/tlog-proof@v2\nindex 2\n\nnote\n",
    "c2sp.org/tlog-proof@v1\r\nindex 2\n\nnote\n",
  ])
  func `nothing else is taken for a receipt`(text: String) {
    #expect(throws: LogError.self) { try TlogProof(text: text) }
  }
}
