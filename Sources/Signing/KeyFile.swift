import Glibc
import SwiftASN1

/// A private key in a file that only its owner can read, with or without a passphrase.
///
/// PEM around PKCS#8: `ENCRYPTED PRIVATE KEY` with a passphrase, `PRIVATE KEY` without. The mode is 0600; a file that
/// group or others could read is refused, whatever is in it.
package enum KeyFile {
  /// Writes a key to a new file, durably; an existing file is never touched.
  ///
  /// Without a passphrase the key lies open to whoever can read the disk. A key that an agent holds cannot be written.
  package static func write(_ signer: Signer, to path: String, passphrase: [UInt8]?) throws(SigningError) {
    guard let seed = signer.seed else { throw .agent("its keys cannot be taken out of it") }
    let document: PEMDocument
    do {
      let info = PrivateKeyInfo(seed: seed)
      document =
        if let passphrase {
          PEMDocument(type: encrypted, derBytes: try EncryptedKey(sealing: info, passphrase: passphrase).der)
        } else {
          PEMDocument(type: open, derBytes: try info.der)
        }
    } catch {
      throw .damagedKey(path: path, reason: "it could not be encoded")
    }
    try PrivateFile.create(path, with: Array((document.pemString + "\n").utf8))
  }

  /// Whether reading a key will ask for a passphrase.
  package static func isEncrypted(_ path: String) throws(SigningError) -> Bool {
    try document(in: path).discriminator == encrypted
  }

  /// Opens a key; `expected` is the public key that the record names, if it names one.
  package static func read(
    _ path: String, passphrase: [UInt8]?, expected: PublicKey? = nil
  ) throws(SigningError) -> Signer {
    let document = try document(in: path)
    let info: PrivateKeyInfo
    switch document.discriminator {
    case open:
      guard let key = try? PrivateKeyInfo(der: document.derBytes) else {
        throw .damagedKey(path: path, reason: "it holds no Ed25519 key")
      }
      info = key
    case encrypted:
      info = try unlock(document.derBytes, path: path, passphrase: passphrase)
    default:
      throw .damagedKey(path: path, reason: "it is a “\(document.discriminator)”")
    }
    guard let signer = Signer(seed: info.seed) else {
      throw .damagedKey(path: path, reason: "it holds no Ed25519 key")
    }
    // CBC has no checksum of its own: only the public key tells that what came out is what went in.
    guard expected == nil || signer.publicKey == expected else { throw .otherKey(path: path) }
    return signer
  }

  private static func unlock(
    _ der: [UInt8], path: String, passphrase: [UInt8]?
  ) throws(SigningError) -> PrivateKeyInfo {
    guard let key = try? EncryptedKey(der: der) else {
      throw .damagedKey(path: path, reason: "it is not encrypted with scrypt and AES-256-CBC, or is cut short")
    }
    if let objection = key.work.objection { throw .excessiveWork(path: path, reason: objection) }
    guard let passphrase else { throw .passphraseNeeded(path: path) }
    guard let info = try? key.open(passphrase: passphrase) else { throw .wrongPassphrase(path: path) }
    return info
  }

  private static func document(in path: String) throws(SigningError) -> PEMDocument {
    let bytes = try PrivateFile.read(path)
    guard let text = String(validating: bytes, as: UTF8.self), let document = try? PEMDocument(pemString: text) else {
      throw .damagedKey(path: path, reason: "it is not a PEM file")
    }
    return document
  }

  private static let open = "PRIVATE KEY"
  private static let encrypted = "ENCRYPTED PRIVATE KEY"
}
