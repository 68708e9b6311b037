import Crypto

/// A SHA-256 digest: 32 bytes that stand for an entry, a leaf or a whole tree.
///
/// Tree hashing follows RFC 6962, section 2.1: a leaf is SHA-256(0x00 ‖ entry), a node SHA-256(0x01 ‖ left ‖ right), and
/// the empty tree SHA-256 of nothing. Written as 44 characters of base64 in texts and as 64 of hexadecimal for people:
///
///     47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=      the empty tree
///     e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
package struct Digest: Hashable, Sendable {
  /// How many bytes every digest has.
  package static let byteCount = 32

  /// The root of a tree without leaves.
  package static let emptyTree = Digest(sha256: [])

  // The bytes as they lie in memory. Four words need no allocation, where an array would need one for each of a million.
  private let words: InlineWords

  private struct InlineWords: Hashable, Sendable {
    let first, second, third, fourth: UInt64
  }

  /// Takes over the 32 bytes that lie there.
  init(loading bytes: UnsafeRawBufferPointer) {
    words = InlineWords(
      first: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
      second: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      third: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
      fourth: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
  }

  /// Hashes bytes as they stand, without any prefix.
  package init(sha256 bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(hashing: nil, $0) }
  }

  /// Reads a digest that is already computed; nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Digest.byteCount else { return nil }
    self = Array(bytes).withUnsafeBytes { Digest(loading: $0) }
  }

  /// Reads canonical base64; nil for anything else, a different spelling of the same bytes included.
  package init?(base64 text: some StringProtocol) {
    guard let bytes = [UInt8](canonicalBase64: text) else { return nil }
    self.init(bytes: bytes)
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  package init?(hex text: some StringProtocol) {
    let digits = text.utf8.map { digit in Digest.hexDigits.firstIndex(of: digit) }
    guard digits.count == 2 * Digest.byteCount else { return nil }
    var bytes: [UInt8] = []
    for position in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[position], let low = digits[position + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    self.init(bytes: bytes)
  }

  /// The leaf hash of an entry.
  package static func leaf(_ entry: [UInt8]) -> Digest {
    entry.withUnsafeBytes { Digest(hashing: 0x00, $0) }
  }

  /// The hash of the node above two subtrees.
  package static func node(_ left: Digest, _ right: Digest) -> Digest {
    withUnsafeBytes(of: (left.words, right.words)) { Digest(hashing: 0x01, $0) }
  }

  private init(hashing prefix: UInt8?, _ bytes: UnsafeRawBufferPointer) {
    var hash = SHA256()
    if let prefix {
      withUnsafeBytes(of: prefix) { hash.update(bufferPointer: $0) }
    }
    hash.update(bufferPointer: bytes)
    self = hash.finalize().withUnsafeBytes { Digest(loading: $0) }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}

extension Digest: CustomStringConvertible {
  /// The 32 bytes.
  package var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// The 44 characters that texts carry.
  package var base64: String { bytes.base64 }

  /// The 64 lower-case digits that people compare.
  package var hex: String {
    String(decoding: bytes.flatMap { [Digest.hexDigits[Int($0 >> 4)], Digest.hexDigits[Int($0 & 15)]] }, as: UTF8.self)
  }

  package var description: String { hex }
}
