/// The hashes that show an earlier tree to be the beginning of a later one.
///
/// In the order of RFC 6962, section 2.1.2.
package struct ConsistencyProof: Hashable, Sendable {
  package let hashes: [Digest]

  package init(hashes: [Digest]) {
    self.hashes = hashes
  }

  /// Throws unless the later tree begins with all of the earlier one (RFC 9162, section 2.1.4.2).
  ///
  /// Every tree begins with the empty one, and with itself; both need no hashes and allow none.
  package func verify(from old: TreeHead, to new: TreeHead) throws(LogError) {
    guard old.size >= 0, old.size <= new.size else {
      throw .invalidProof("a log of \(new.size) cannot extend one of \(old.size)")
    }
    guard old.size != new.size, old.size != 0 else {
      guard hashes.isEmpty else { throw .invalidProof("the consistency proof has hashes where none belong") }
      guard old.root == (old.size == 0 ? .emptyTree : new.root) else {
        throw .invalidProof("two logs of the same size, \(old.size), have different roots")
      }
      return
    }
    let (oldRoot, newRoot) = try roots(from: old, to: new)
    guard oldRoot == old.root else { throw .invalidProof("the proof does not lead to the root at size \(old.size)") }
    guard newRoot == new.root else { throw .invalidProof("the proof does not lead to the root at size \(new.size)") }
  }

  /// Both roots as the hashes rebuild them, climbing from the last complete subtree of the earlier tree.
  private func roots(from old: TreeHead, to new: TreeHead) throws(LogError) -> (old: Digest, new: Digest) {
    let complete = old.size.trailingZeroBitCount
    var position = (old.size - 1) >> complete
    var last = (new.size - 1) >> complete
    var remaining = hashes[...]
    // When the earlier tree is itself complete, its root is the subtree to start from and the proof leaves it out.
    guard let start = position == 0 ? old.root : remaining.popFirst() else {
      throw .invalidProof("the consistency proof has fewer hashes than it needs")
    }
    var oldRoot = start
    var newRoot = start
    for sibling in remaining {
      guard last > 0 else { throw .invalidProof("the consistency proof has more hashes than it needs") }
      if position & 1 == 1 || position == last {
        oldRoot = .node(sibling, oldRoot)
        newRoot = .node(sibling, newRoot)
        while position & 1 == 0, position != 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        newRoot = .node(newRoot, sibling)
      }
      position >>= 1
      last >>= 1
    }
    guard last == 0 else { throw .invalidProof("the consistency proof has fewer hashes than it needs") }
    return (oldRoot, newRoot)
  }
}
