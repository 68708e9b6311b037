/// How many leaves a tree has and what they hash to.
package struct TreeHead: Hashable, Sendable {
  package let size: Int
  package let root: Digest

  package init(size: Int, root: Digest) {
    self.size = size
    self.root = root
  }

  /// The tree nothing has been added to yet.
  package static let empty = TreeHead(size: 0, root: .emptyTree)
}

/// What a log signs: its name, its size and its root (C2SP tlog-checkpoint).
///
/// Three lines, each ended by U+000A. The size has no leading zeros, the root is canonical base64, and this program's
/// logs have no extension lines, so a text that carries any is not taken for a checkpoint:
///
///     example.com/board/1f2e3d4c
///     5
///     8fXjH+j/M7ROrpH8YS9fvpAmbcKlzS3WE2Kq8TGnL/Q=
package struct Checkpoint: Hashable, Sendable {
  package let origin: String
  package let head: TreeHead

  package var size: Int { head.size }
  package var root: Digest { head.root }

  package init(origin: String, head: TreeHead) {
    self.origin = origin
    self.head = head
  }

  /// Reads the text of a checkpoint, up to and with the newline before the blank line.
  package init(text: String) throws(LogError) {
    // By bytes: as characters, "\r\n" would be one and hide a newline.
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty else {
      throw .malformed("a checkpoint has three lines, each ended by a newline; this one has \(lines.count - 1)")
    }
    guard let origin = String(lines[0]), !origin.isEmpty else {
      throw .malformed("line 1 of a checkpoint, the origin, is empty")
    }
    guard let size = Int(canonicalDecimal: lines[1]) else {
      throw .malformed("line 2 of a checkpoint, the size, is not a plain decimal number")
    }
    guard let root = String(lines[2]).flatMap({ Digest(base64: $0) }) else {
      throw .malformed("line 3 of a checkpoint, the root, is not 32 bytes in canonical base64")
    }
    guard size > 0 || root == .emptyTree else {
      throw .malformed("line 3 of a checkpoint of size 0 is not the root of the empty tree")
    }
    self.init(origin: origin, head: TreeHead(size: size, root: root))
  }

  /// The three lines that are signed.
  package var text: String { "\(origin)\n\(size)\n\(root.base64)\n" }
}

extension Int {
  /// Reads a number as C2SP texts write it: decimal digits, no sign, no leading zeros.
  init?(canonicalDecimal digits: some Collection<UInt8>) {
    let text = String(decoding: digits, as: UTF8.self)
    guard let value = Int(text), value >= 0, String(value) == text else { return nil }
    self = value
  }
}
