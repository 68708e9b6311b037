/// One signature line of a note.
///
/// For a type 0x01 key the blob is the 64 bytes of the signature; for type 0x04 eight bytes of time come before them.
package struct NoteSignature: Hashable, Sendable {
  package let name: String
  package let id: KeyID
  let blob: [UInt8]

  init(name: String, id: KeyID, blob: [UInt8]) {
    self.name = name
    self.id = id
    self.blob = blob
  }

  /// Reads a line without its newline.
  init(line: String) throws(SigningError) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "\u{2014}", VerifierKey.isName(parts[1]) else {
      throw .malformed("a signature line is an em dash, a name and base64, with one space between")
    }
    guard let bytes = [UInt8](canonicalBase64: parts[2]), bytes.count > 4 else {
      throw .malformed("the signature of “\(parts[1])” is not canonical base64, or is too short")
    }
    self.init(name: String(parts[1]), id: KeyID(bytes: Array(bytes.prefix(4))), blob: Array(bytes.dropFirst(4)))
  }

  /// The line with its newline.
  var line: String { "\u{2014} \(name) \((id.bytes + blob).base64)\n" }

  /// When this was signed, if the key's signatures tell.
  struct SigningTime {
    let seconds: Int?
  }

  /// Nil unless the key made this signature under the text.
  func verify(by key: VerifierKey, text: String) -> SigningTime? {
    switch key.purpose {
    case .note:
      return key.publicKey.verifies(blob, of: Array(text.utf8)) ? SigningTime(seconds: nil) : nil
    case .cosignature:
      let time = blob.prefix(8).reduce(0) { $0 << 8 | Int($1) }
      guard blob.count == 72, time >= 0 else { return nil }
      let message = SignedNote.cosigned(text, at: time)
      return key.publicKey.verifies(blob.dropFirst(8), of: message) ? SigningTime(seconds: time) : nil
    }
  }
}
