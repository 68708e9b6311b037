import Testing

@testable import TransparencyLog

/// RFC 6962's definitions once more, as directly as they can be written, to compare with.
private enum Definition {
  static func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard leaves.count > 1 else { return leaves.first ?? .emptyTree }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    return .node(root(leaves.prefix(split)), root(leaves.dropFirst(split)))
  }

  static func subtrees(_ leaves: [Digest]) -> Subtrees {
    Subtrees { (level, index) throws(LogError) in root(leaves[index << level..<(index + 1) << level]) }
  }
}

private let leaves = (0..<70).map { Digest.leaf([UInt8($0)]) }

@Suite struct `Merkle trees` {
  @Test func `the reference inputs have the reference roots`() throws {
    let inputs: [[UInt8]] = [
      [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57), Array(0x60...0x6F),
    ]
    let rows = try Vectors.text("rfc6962.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.count == 9)
    for row in rows {
      let fields = row.split(separator: " ")
      let size = try #require(Int(fields[0]))
      var frontier = Frontier()
      for input in inputs.prefix(size) { frontier.append(leaf: .leaf(input)) }
      #expect(frontier.root.hex == fields[1])
      #expect(frontier.root == Digest(hex: fields[1]))
    }
  }

  @Test func `a frontier has the root of the definition at every size, and is restored from its peaks`() throws {
    var frontier = Frontier()
    for size in 0...leaves.count {
      #expect(frontier.root == Definition.root(leaves.prefix(size)))
      let peaks = try Definition.subtrees(leaves).peaks(of: size)
      #expect(Frontier(size: size, peaks: peaks) == frontier)
      if size < leaves.count { frontier.append(leaf: leaves[size]) }
    }
    #expect(Frontier(size: 3, peaks: [leaves[0]]) == nil)
  }

  @Test func `every leaf of every tree is proved, and no proof survives a change`() throws {
    for size in 1...33 {
      let root = Definition.root(leaves.prefix(size))
      for index in 0..<size {
        let hashes = try Definition.subtrees(leaves).path(to: index, in: 0..<size)
        let proof = InclusionProof(index: index, hashes: hashes)
        try proof.verify(leaf: leaves[index], size: size, root: root)
        #expect(throws: LogError.self) { try proof.verify(leaf: leaves[index + 1], size: size, root: root) }
        #expect(throws: LogError.self) { try proof.verify(leaf: leaves[index], size: size, root: leaves[0].flipped) }
        for changed in changes(of: hashes) {
          #expect(throws: LogError.self, "\(index) of \(size)") {
            try InclusionProof(index: index, hashes: changed).verify(leaf: leaves[index], size: size, root: root)
          }
        }
        for other in [index - size, -1, size, size + index] {
          #expect(throws: LogError.self) {
            try InclusionProof(index: other, hashes: hashes).verify(leaf: leaves[index], size: size, root: root)
          }
        }
      }
    }
  }

  @Test func `every tree is proved to begin every later one, and no proof survives a change`() throws {
    for new in 0...33 {
      let newHead = TreeHead(size: new, root: Definition.root(leaves.prefix(new)))
      for old in 0...new {
        let oldHead = TreeHead(size: old, root: Definition.root(leaves.prefix(old)))
        let hashes = old == 0 ? [] : try Definition.subtrees(leaves).consistency(from: old, in: 0..<new)
        try ConsistencyProof(hashes: hashes).verify(from: oldHead, to: newHead)
        let wrongOld = TreeHead(size: old, root: oldHead.root.flipped)
        let wrongNew = TreeHead(size: new, root: newHead.root.flipped)
        #expect(throws: LogError.self) { try ConsistencyProof(hashes: hashes).verify(from: wrongOld, to: newHead) }
        if old > 0 {
          #expect(throws: LogError.self) { try ConsistencyProof(hashes: hashes).verify(from: oldHead, to: wrongNew) }
        }
        for changed in changes(of: hashes) {
          #expect(throws: LogError.self, "\(old) to \(new)") {
            try ConsistencyProof(hashes: changed).verify(from: oldHead, to: newHead)
          }
        }
      }
    }
  }

  @Test func `a proof for a tree is none for a deeper or shallower one with the same root`() throws {
    for size in 2...33 {
      let root = Definition.root(leaves.prefix(size))
      let head = TreeHead(size: size, root: root)
      let inclusion = InclusionProof(index: 0, hashes: try Definition.subtrees(leaves).path(to: 0, in: 0..<size))
      let one = TreeHead(size: 1, root: leaves[0])
      let hashes = try Definition.subtrees(leaves).consistency(from: 1, in: 0..<size)
      try ConsistencyProof(hashes: hashes).verify(from: one, to: head)
      for other in [size * 2, (size + 1) / 2] {
        #expect(throws: LogError.self, "\(size)") { try inclusion.verify(leaf: leaves[0], size: other, root: root) }
        #expect(throws: LogError.self, "\(size)") {
          try ConsistencyProof(hashes: hashes).verify(from: one, to: TreeHead(size: other, root: root))
        }
      }
    }
  }

  @Test func `hashes left over after the root is reached are refused, even where they fit`() throws {
    let root = Definition.root(leaves.prefix(8))
    let last = InclusionProof(index: 0, hashes: try Definition.subtrees(leaves).path(to: 7, in: 0..<8))
    #expect(throws: LogError.self) { try last.verify(leaf: leaves[7], size: 1, root: root) }
    let proof = ConsistencyProof(hashes: try Definition.subtrees(leaves).consistency(from: 7, in: 0..<8))
    let seven = Definition.root(leaves.prefix(7))
    try proof.verify(from: TreeHead(size: 7, root: seven), to: TreeHead(size: 8, root: root))
    #expect(throws: LogError.self) {
      try proof.verify(from: TreeHead(size: 3, root: seven), to: TreeHead(size: 4, root: root))
    }
  }

  @Test func `two roots at one size, and a log that shrank, are never consistent`() {
    let old = TreeHead(size: 5, root: Definition.root(leaves.prefix(5)))
    let other = TreeHead(size: 5, root: Definition.root(leaves.dropFirst().prefix(5)))
    let smaller = TreeHead(size: 4, root: Definition.root(leaves.prefix(4)))
    for hashes in [[], [leaves[0]], Array(leaves.prefix(3))] {
      #expect(throws: LogError.self) { try ConsistencyProof(hashes: hashes).verify(from: old, to: other) }
      #expect(throws: LogError.self) { try ConsistencyProof(hashes: hashes).verify(from: old, to: smaller) }
    }
  }

  /// One hash too many at either end, one too few, and each one changed.
  private func changes(of hashes: [Digest]) -> [[Digest]] {
    var changes = [hashes + [leaves[0]], [leaves[0]] + hashes]
    if !hashes.isEmpty { changes += [Array(hashes.dropLast()), Array(hashes.dropFirst())] }
    for place in hashes.indices {
      var changed = hashes
      changed[place] = hashes[place].flipped
      changes.append(changed)
    }
    return changes
  }
}

extension Digest {
  /// The digest with one bit changed.
  fileprivate var flipped: Digest { Digest(bytes: [bytes[0] ^ 1] + bytes.dropFirst()) ?? self }
}
