import Crypto

/// A public key with a name and a purpose, as C2SP signed-note writes it down for others to trust.
///
/// The name, a plus sign, eight hexadecimal digits of key ID, a plus sign, and base64 of the type byte and the key:
///
///     board.example.org/quorate/2026+10160270+AdPgSH/KWo1eEN1qvW/iMdtrMFviaDgjoj/M3xYpcYNH
///
/// The key ID is the first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key).
package struct VerifierKey: Hashable, Sendable {
  /// What the signatures of a key say.
  package enum Purpose: UInt8, Sendable {
    /// A log's own signature over the text of a note (type 0x01).
    case note = 0x01
    /// A partner's timestamped cosignature on a checkpoint (type 0x04, C2SP tlog-cosignature).
    case cosignature = 0x04
  }

  package let name: String
  package let purpose: Purpose
  package let publicKey: PublicKey

  /// Fails for a name that is empty or has white space or a plus sign in it.
  package init(name: String, purpose: Purpose, publicKey: PublicKey) throws(SigningError) {
    guard VerifierKey.isName(name) else {
      throw .malformed("“\(name)” cannot name a key: it must not be empty nor have spaces or “+” in it")
    }
    self.name = name
    self.purpose = purpose
    self.publicKey = publicKey
  }

  /// Reads a verifier key, without a newline behind it.
  package init(vkey: some StringProtocol) throws(SigningError) {
    // The base64 may have plus signs of its own, so only the first two divide.
    let parts = vkey.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let blob = [UInt8](canonicalBase64: parts[2]), let type = blob.first else {
      throw .malformed("a verifier key is a name, a key ID and base64 joined by “+”")
    }
    guard let purpose = Purpose(rawValue: type), let key = PublicKey(bytes: blob.dropFirst()) else {
      throw .malformed("the verifier key of “\(parts[0])” is no Ed25519 key of type 1 or 4")
    }
    try self.init(name: String(parts[0]), purpose: purpose, publicKey: key)
    guard parts[1] == id.hex else {
      throw .malformed("the verifier key of “\(name)” says its ID is \(parts[1]), but it is \(id.hex)")
    }
  }

  /// The key as others write it down.
  package var vkey: String { "\(name)+\(id.hex)+\(([purpose.rawValue] + publicKey.bytes).base64)" }

  /// The four bytes by which signature lines tell keys of one name apart.
  package var id: KeyID {
    let hash = SHA256.hash(data: Array(name.utf8) + [0x0A, purpose.rawValue] + publicKey.bytes)
    return KeyID(bytes: Array(hash.prefix(4)))
  }

  static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { $0.value > 0x1F && $0 != "+" && !$0.properties.isWhitespace }
  }
}

/// A short number for a key, enough to find it and not enough to trust it (C2SP signed-note).
package struct KeyID: Hashable, Sendable {
  /// Four of them.
  let bytes: [UInt8]

  /// Eight lower-case hexadecimal digits.
  package var hex: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
