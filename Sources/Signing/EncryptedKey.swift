import Crypto
import CryptoExtras
import SwiftASN1

/// A private key locked with a passphrase, in the form that `openssl pkey` reads.
///
/// PKCS#8 EncryptedPrivateKeyInfo (RFC 5958) under PBES2 (RFC 8018), with scrypt (RFC 7914) and AES-256-CBC, as DER:
///
///     SEQUENCE {
///       SEQUENCE { OID 1.2.840.113549.1.5.13                                       PBES2
///         SEQUENCE {
///           SEQUENCE { OID 1.3.6.1.4.1.11591.4.11                                  scrypt
///             SEQUENCE { OCTET STRING salt, INTEGER N, INTEGER r, INTEGER p } }
///           SEQUENCE { OID 2.16.840.1.101.3.4.1.42, OCTET STRING iv } } }          AES-256-CBC
///       OCTET STRING ciphertext }
///
/// Written with N = 2¹⁴, r = 8, p = 5, which takes 16 MiB and a fraction of a second.
///
/// BUG: the plaintext key and what is derived from the passphrase pass through arrays that Swift may copy, so they cannot
/// be wiped with certainty.
struct EncryptedKey {
  let work: ScryptWork
  let salt: [UInt8]
  let iv: [UInt8]
  let ciphertext: [UInt8]

  static let pbes2: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 5, 13]
  static let scrypt: ASN1ObjectIdentifier = [1, 3, 6, 1, 4, 1, 11_591, 4, 11]
  static let aes256CBC: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 1, 42]

  /// Locks a key with fresh salt and initialisation vector.
  init(sealing key: PrivateKeyInfo, passphrase: [UInt8], work: ScryptWork = .ours) throws {
    self.work = work
    salt = EncryptedKey.randomBytes(16)
    iv = EncryptedKey.randomBytes(16)
    let lock = try work.derive(from: passphrase, salt: salt)
    ciphertext = Array(try AES._CBC.encrypt(key.der, using: lock, iv: AES._CBC.IV(ivBytes: iv)))
  }

  /// Unlocks the key; throws when the padding or what it protects comes out wrong.
  func open(passphrase: [UInt8]) throws -> PrivateKeyInfo {
    let lock = try work.derive(from: passphrase, salt: salt)
    let plaintext = try AES._CBC.decrypt(ciphertext, using: lock, iv: AES._CBC.IV(ivBytes: iv))
    return try PrivateKeyInfo(der: Array(plaintext))
  }

  private static func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}

/// How much work scrypt makes of a passphrase (RFC 7914, section 2).
struct ScryptWork: Hashable {
  let n: Int
  let r: Int
  let p: Int

  /// What this program writes.
  static let ours = ScryptWork(n: 1 << 14, r: 8, p: 5)

  /// Nil when it is work an honest key file may ask for: at most 256 MiB of memory and sixteen rounds of it.
  var objection: String? {
    guard n > 1, n.nonzeroBitCount == 1, r > 0, p > 0 else { return "its scrypt parameters are none" }
    guard n <= 1 << 20, r <= 32, p <= 16, 128 * n * r <= 256 << 20 else {
      return "unlocking it would take absurd time and memory (scrypt N=\(n) r=\(r) p=\(p))"
    }
    return nil
  }

  func derive(from passphrase: [UInt8], salt: [UInt8]) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: passphrase, salt: salt, outputByteCount: 32, rounds: n, blockSize: r, parallelism: p)
  }
}
