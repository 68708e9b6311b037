/// Ed25519 public keys as OpenSSH writes them (RFC 8709, section 4).
///
/// Binary: string "ssh-ed25519", string of the 32 bytes. On a line: that word, base64 of the binary form, and a comment:
///
///     ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f chair
extension PublicKey {
  static let sshAlgorithm = "ssh-ed25519"

  var sshBlob: [UInt8] {
    var writer = SSHWriter()
    writer.append(string: PublicKey.sshAlgorithm.utf8)
    writer.append(string: bytes)
    return writer.bytes
  }

  /// Nil for keys of other kinds, and for anything behind the key.
  init?(sshBlob: [UInt8]) {
    var reader = SSHReader(sshBlob)
    guard reader.string(PublicKey.sshAlgorithm) != nil, let key = reader.string(), reader.rest.isEmpty else {
      return nil
    }
    self.init(bytes: key)
  }

  /// The line of a `.pub` file without its newline; a comment must not have control characters.
  package func sshLine(comment: String = "") throws(SigningError) -> String {
    guard comment.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw .malformed("the comment on a public key has control characters")
    }
    let line = "\(PublicKey.sshAlgorithm) \(sshBlob.base64)"
    return comment.isEmpty ? line : "\(line) \(comment)"
  }

  /// Reads the line of a `.pub` file and passes its comment over.
  package init(sshLine line: some StringProtocol) throws(SigningError) {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, parts[0] == PublicKey.sshAlgorithm,
      let blob = [UInt8](canonicalBase64: parts[1]), let key = PublicKey(sshBlob: blob)
    else {
      throw .malformed("this is no line with an Ed25519 key, “\(PublicKey.sshAlgorithm)” and base64")
    }
    self = key
  }
}
