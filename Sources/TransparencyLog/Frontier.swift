/// The right edge of a Merkle tree: enough to add leaves and to know the root, in a few dozen hashes.
///
/// It holds one hash for each complete subtree, largest first: as many as the size has one-bits. A tree of 7 leaves:
///
///          ●            peaks[0] covers leaves 0…3
///        ╱   ╲
///       ●     ●    ●    peaks[1] covers leaves 4…5
///      ╱ ╲   ╱ ╲  ╱ ╲
///     0   1 2   3 4  5 6    peaks[2] is leaf 6
///
/// The root is folded from the right: node(p0, node(p1, p2)), as RFC 6962, section 2.1, splits a tree.
package struct Frontier: Hashable, Sendable {
  /// How many leaves the tree has.
  package private(set) var size: Int

  private var peaks: [Digest]

  /// The empty tree.
  package init() {
    size = 0
    peaks = []
  }

  /// Takes over known hashes of the complete subtrees; nil unless there is one for each one-bit of the size.
  package init?(size: Int, peaks: [Digest]) {
    guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Adds a leaf, given by its leaf hash, on the right.
  package mutating func append(leaf: Digest) {
    var hash = leaf
    var pairs = size
    // Each trailing one-bit is a complete subtree of equal size waiting for its right-hand sibling.
    while pairs & 1 == 1, let left = peaks.popLast() {
      hash = .node(left, hash)
      pairs >>= 1
    }
    peaks.append(hash)
    size += 1
  }

  /// The Merkle tree hash of all leaves.
  package var root: Digest {
    guard var hash = peaks.last else { return .emptyTree }
    for left in peaks.dropLast().reversed() {
      hash = .node(left, hash)
    }
    return hash
  }
}
