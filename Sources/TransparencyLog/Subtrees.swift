/// A tree seen through the hashes of its complete subtrees, wherever those are kept.
///
/// Roots and proofs are then the recursion of RFC 6962, sections 2.1 to 2.1.2, word for word.
struct Subtrees {
  /// The hash of the complete subtree of 2^level leaves that begins at leaf index · 2^level.
  let hash: (_ level: Int, _ index: Int) throws(LogError) -> Digest

  /// MTH(D[leaves]); the range begins where RFC 6962 would split.
  func root(_ leaves: Range<Int>) throws(LogError) -> Digest {
    guard !leaves.isEmpty else { return .emptyTree }
    guard leaves.count.nonzeroBitCount > 1 else {
      let level = leaves.count.trailingZeroBitCount
      return try hash(level, leaves.lowerBound >> level)
    }
    let (left, right) = split(leaves)
    return .node(try root(left), try root(right))
  }

  /// PATH(m, D[leaves]): the hashes from the leaf's sibling up to the root's child.
  func path(to leaf: Int, in leaves: Range<Int>) throws(LogError) -> [Digest] {
    guard leaves.count > 1 else { return [] }
    let (left, right) = split(leaves)
    return leaf < left.upperBound
      ? try path(to: leaf, in: left) + [try root(right)]
      : try path(to: leaf, in: right) + [try root(left)]
  }

  /// SUBPROOF(m, D[leaves], b): what shows that the first `old` leaves are a prefix.
  ///
  /// `whole` is RFC 6962's b: the old tree is this very subtree, so its root is known to the verifier already.
  func consistency(from old: Int, in leaves: Range<Int>, whole: Bool = true) throws(LogError) -> [Digest] {
    guard old < leaves.upperBound else { return whole ? [] : [try root(leaves)] }
    let (left, right) = split(leaves)
    return old <= left.upperBound
      ? try consistency(from: old, in: left, whole: whole) + [try root(right)]
      : try consistency(from: old, in: right, whole: false) + [try root(left)]
  }

  /// The hashes a frontier of this size consists of, largest subtree first.
  func peaks(of size: Int) throws(LogError) -> [Digest] {
    var peaks: [Digest] = []
    var start = 0
    for level in stride(from: Int.bitWidth - 2, through: 0, by: -1) where size >> level & 1 == 1 {
      peaks.append(try hash(level, start >> level))
      start += 1 << level
    }
    return peaks
  }

  /// Divides at the largest power of two below the number of leaves.
  private func split(_ leaves: Range<Int>) -> (left: Range<Int>, right: Range<Int>) {
    let height = Int.bitWidth - (leaves.count - 1).leadingZeroBitCount - 1
    let middle = leaves.lowerBound + (1 << height)
    return (leaves.lowerBound..<middle, middle..<leaves.upperBound)
  }
}
