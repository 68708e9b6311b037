import Crypto

/// A detached signature that `ssh-keygen -Y verify` checks (OpenSSH PROTOCOL.sshsig), by an Ed25519 key.
///
/// The file is armoured base64 in lines of 70 characters:
///
///     -----BEGIN SSH SIGNATURE-----
///     U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg…
///     -----END SSH SIGNATURE-----
///
/// and holds "SSHSIG", the number 1, and five strings: public key, namespace, reserved (empty), hash name, signature. What
/// is signed is "SSHSIG" and four strings: namespace, reserved, hash name, hash of the message. The namespace keeps a
/// signature made for one purpose from serving another.
package struct SSHSignature: Hashable, Sendable {
  /// Whose signature it claims to be.
  package let publicKey: PublicKey
  package let namespace: String

  private let reserved: [UInt8]
  private let hash: Hash
  private let signature: [UInt8]

  private enum Hash: String, Sendable {
    case sha256, sha512

    func digest(of message: [UInt8]) -> [UInt8] {
      switch self {
      case .sha256: Array(SHA256.hash(data: message))
      case .sha512: Array(SHA512.hash(data: message))
      }
    }
  }

  /// Signs a message for one purpose.
  package init(signing message: [UInt8], namespace: String, with signer: Signer) throws(SigningError) {
    guard !namespace.isEmpty else { throw .malformed("a signature needs a namespace") }
    publicKey = signer.publicKey
    self.namespace = namespace
    reserved = []
    hash = .sha512
    signature = try signer.sign(SSHSignature.signed(message, namespace: namespace, reserved: [], hash: .sha512))
  }

  /// Reads an armoured signature; it is still to be verified.
  package init(armour: String) throws(SigningError) {
    guard let blob = SSHSignature.unarmour(armour) else {
      throw .malformed("this is no armoured SSH signature in canonical base64")
    }
    var reader = SSHReader(blob)
    guard reader.take(6).map({ $0.elementsEqual(SSHSignature.magic) }) == true, reader.number() == 1,
      let key = reader.string(), let namespace = reader.string(), let reserved = reader.string(),
      let hash = reader.string(), let signature = reader.string(), reader.rest.isEmpty
    else { throw .malformed("this SSH signature is cut short or of another version") }
    guard let publicKey = PublicKey(sshBlob: key) else {
      throw .malformed("this SSH signature is by a key that is not Ed25519")
    }
    guard let hash = Hash(rawValue: String(decoding: hash, as: UTF8.self)) else {
      throw .malformed("this SSH signature uses a hash that is not in use")
    }
    guard let signature = SSHSignature.unwrap(signature), !namespace.isEmpty,
      let namespace = String(validating: namespace, as: UTF8.self)
    else { throw .malformed("this SSH signature holds no Ed25519 signature for a namespace") }
    self.publicKey = publicKey
    self.namespace = namespace
    self.reserved = reserved
    self.hash = hash
    self.signature = signature
  }

  /// Throws unless this key signed exactly this message for this purpose.
  package func verify(_ message: [UInt8], namespace: String, by key: PublicKey) throws(SigningError) {
    guard self.namespace == namespace else {
      throw .invalidSignature("it was made for “\(self.namespace)”, not for “\(namespace)”")
    }
    guard publicKey == key else { throw .invalidSignature("it was made with another key") }
    let signed = SSHSignature.signed(message, namespace: namespace, reserved: reserved, hash: hash)
    guard publicKey.verifies(signature, of: signed) else { throw .invalidSignature("it was made for another text") }
  }

  /// The signature as a `.sig` file holds it.
  package var armour: String {
    var blob = SSHWriter()
    blob.append(SSHSignature.magic)
    blob.append(number: 1)
    blob.append(string: publicKey.sshBlob)
    blob.append(string: namespace.utf8)
    blob.append(string: reserved)
    blob.append(string: hash.rawValue.utf8)
    blob.append(string: SSHSignature.wrap(signature))
    var rest = blob.bytes.base64[...]
    var lines = [SSHSignature.begin]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(70)))
      rest = rest.dropFirst(70)
    }
    return (lines + [SSHSignature.end]).map { $0 + "\n" }.joined()
  }
}

extension SSHSignature {
  private static let magic = Array("SSHSIG".utf8)
  private static let begin = "-----BEGIN SSH SIGNATURE-----"
  private static let end = "-----END SSH SIGNATURE-----"

  private static func unarmour(_ text: String) -> [UInt8]? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "", lines.popLast() == end[...], lines.first == begin[...] else { return nil }
    return [UInt8](canonicalBase64: lines.dropFirst().joined())
  }

  private static func signed(_ message: [UInt8], namespace: String, reserved: [UInt8], hash: Hash) -> [UInt8] {
    var writer = SSHWriter()
    writer.append(magic)
    writer.append(string: namespace.utf8)
    writer.append(string: reserved)
    writer.append(string: hash.rawValue.utf8)
    writer.append(string: hash.digest(of: message))
    return writer.bytes
  }

  /// The 64 bytes with the name of their algorithm before them (RFC 8709, section 6).
  static func wrap(_ signature: [UInt8]) -> [UInt8] {
    var writer = SSHWriter()
    writer.append(string: PublicKey.sshAlgorithm.utf8)
    writer.append(string: signature)
    return writer.bytes
  }

  /// Likewise backwards; nil for signatures of other kinds.
  static func unwrap(_ blob: [UInt8]) -> [UInt8]? {
    var reader = SSHReader(blob)
    guard reader.string(PublicKey.sshAlgorithm) != nil, let signature = reader.string(), reader.rest.isEmpty else {
      return nil
    }
    return signature.count == 64 ? signature : nil
  }
}
