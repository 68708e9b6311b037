/// The hashes that lead from one leaf to the root of a tree.
///
/// Sibling of the leaf first, child of the root last (RFC 6962, section 2.1.1).
package struct InclusionProof: Hashable, Sendable {
  /// The leaf's place in the log, counted from zero.
  package let index: Int

  package let hashes: [Digest]

  package init(index: Int, hashes: [Digest]) {
    self.index = index
    self.hashes = hashes
  }

  /// Throws unless the leaf stands at the index in the tree of this size and root (RFC 9162, section 2.1.3.2).
  package func verify(leaf: Digest, size: Int, root: Digest) throws(LogError) {
    guard index >= 0, index < size else {
      throw .invalidProof("entry \(index) is not in a log of \(size)")
    }
    var position = index
    var last = size - 1
    var hash = leaf
    for sibling in hashes {
      guard last > 0 else { throw .invalidProof("the inclusion proof has more hashes than the tree has levels") }
      if position & 1 == 1 || position == last {
        hash = .node(sibling, hash)
        // A right-most node without sibling is lifted unchanged until it becomes a right child.
        while position & 1 == 0, position != 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        hash = .node(hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    guard last == 0 else { throw .invalidProof("the inclusion proof has fewer hashes than the tree has levels") }
    guard hash == root else { throw .invalidProof("entry \(index) does not lead to the root of the log") }
  }
}
