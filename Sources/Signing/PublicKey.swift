import Crypto

/// An Ed25519 public key: 32 bytes (RFC 8032).
package struct PublicKey: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Takes over 32 bytes; nil for another number.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  init(_ key: Curve25519.Signing.PublicKey) {
    bytes = Array(key.rawRepresentation)
  }

  /// Whether the owner of this key signed exactly these bytes.
  package func verifies(_ signature: some Collection<UInt8>, of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(Array(signature), for: message)
  }
}
