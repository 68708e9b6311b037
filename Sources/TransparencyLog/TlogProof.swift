/// A receipt that can be checked offline: one entry is in the log that a signed checkpoint describes (C2SP tlog-proof).
///
///     c2sp.org/tlog-proof@v1
///     index 2
///     eCVhRg4nWPyeYf4mHrvuWhVbvssUgFcBFhVWWAJ+NC4=
///     KJyQh2YMB50bxUeRafSgaF/bx6VRTHe/TNnZzGmnmBI=
///     3niKsQKzzg3T9QzZL35TXfl9vTmzMMBiO6oP2AyYeM4=
///
///     example.com/board
///     5
///     …
///
/// The hashes lead from the leaf's sibling to the root's child. Behind the blank line stands the signed note, unaltered.
/// The specification allows a line of unauthenticated "extra" data; nothing here writes one, and none is accepted.
package struct TlogProof: Hashable, Sendable {
  package let inclusion: InclusionProof

  /// The checkpoint with its signatures, as the log issued it.
  package let note: String

  package init(inclusion: InclusionProof, note: String) {
    self.inclusion = inclusion
    self.note = note
  }

  /// Reads a receipt; its signatures and hashes are still to be verified.
  package init(text: String) throws(LogError) {
    // As unicode scalars, so that no combining character can hide a newline.
    guard let blank = text.unicodeScalars.firstRange(of: "\n\n".unicodeScalars) else {
      throw .malformed("a receipt has a blank line before its checkpoint; this one has none")
    }
    let lines = text.unicodeScalars[..<blank.lowerBound]
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    guard lines.count >= 2, lines[0] == TlogProof.firstLine else {
      throw .malformed("a receipt begins with the line “\(TlogProof.firstLine)” and an index")
    }
    guard lines[1].hasPrefix("index "), let index = Int(canonicalDecimal: lines[1].utf8.dropFirst(6)) else {
      throw .malformed("line 2 of a receipt is not “index” and a plain decimal number")
    }
    var hashes: [Digest] = []
    for (number, line) in lines.enumerated().dropFirst(2) {
      guard let hash = Digest(base64: line) else {
        throw .malformed("line \(number + 1) of a receipt is not 32 bytes in canonical base64")
      }
      hashes.append(hash)
    }
    self.init(
      inclusion: InclusionProof(index: index, hashes: hashes),
      note: String(text.unicodeScalars[blank.upperBound...]))
  }

  /// The receipt as a file holds it.
  package var text: String {
    let lines = [TlogProof.firstLine, "index \(inclusion.index)"] + inclusion.hashes.map(\.base64)
    return lines.map { $0 + "\n" }.joined() + "\n" + note
  }

  private static let firstLine = "c2sp.org/tlog-proof@v1"
}
