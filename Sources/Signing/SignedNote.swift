/// A text with signatures under it (C2SP signed-note).
///
/// The text ends in a newline; then comes a blank line, then a line for each signature: an em dash (U+2014), a space, the
/// signer's key name, a space, and base64 of the key ID and the signature. The example of the specification:
///
///     Ognuno sta solo sul cuor della terra
///     trafitto da un raggio di sole:
///
///     ed è subito sera.
///
///     — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
///
/// A note says nothing until it is verified.
package struct SignedNote: Hashable, Sendable {
  /// What is signed, its last newline included.
  package let text: String

  package private(set) var signatures: [NoteSignature]

  /// A text nobody has signed yet; fails unless it ends in a newline and has no other control characters.
  package init(text: String) throws(SigningError) {
    guard text.utf8.last == 0x0A, !SignedNote.hasControls(text) else {
      throw .malformed("the text of a note ends in a newline and has no other control characters")
    }
    self.text = text
    signatures = []
  }

  /// Reads a note; fails unless every signature line has the right form.
  package init(_ bytes: [UInt8]) throws(SigningError) {
    guard bytes.count <= SignedNote.longest else { throw .malformed("a note of \(bytes.count) bytes is too long") }
    // The last empty line divides; the text may have others of its own.
    let blank = bytes.indices.dropFirst().last { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
    guard let blank, bytes.last == 0x0A else {
      throw .malformed("a note has a blank line before its signatures and ends in a newline")
    }
    let lines = bytes[blank...].dropFirst().dropLast()
    guard let text = String(validating: bytes[..<blank], as: UTF8.self),
      let lines = String(validating: lines, as: UTF8.self), !SignedNote.hasControls(lines)
    else { throw .malformed("the note is not UTF-8, or has control characters among its signatures") }
    try self.init(text: text)
    for line in lines.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) where !lines.isEmpty {
      signatures.append(try NoteSignature(line: String(line)))
    }
    guard !signatures.isEmpty, signatures.count <= SignedNote.mostSignatures else {
      throw .malformed("a note has from 1 to \(SignedNote.mostSignatures) signatures; this one has \(signatures.count)")
    }
  }

  /// The note as a file holds it.
  package var bytes: [UInt8] {
    Array((text + "\n" + signatures.map(\.line).joined()).utf8)
  }

  private static func hasControls(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 && $0 != 0x0A }
  }

  private static let longest = 1_000_000
  private static let mostSignatures = 100
}

extension SignedNote {
  /// Adds the signature of a log, or of whoever else vouches for the bare text.
  package mutating func sign(as name: String, with signer: Signer) throws(SigningError) {
    let key = try VerifierKey(name: name, purpose: .note, publicKey: signer.publicKey)
    signatures.append(NoteSignature(name: name, id: key.id, blob: try signer.sign(Array(text.utf8))))
  }

  /// Adds a cosignature, which says that by this time the checkpoint existed and extends what the cosigner knew.
  ///
  /// The time is in seconds since 1970, not before it. What it says is the caller's to have checked.
  package mutating func cosign(as name: String, with signer: Signer, at time: Int) throws(SigningError) {
    guard time >= 0 else { throw .malformed("a cosignature cannot be dated before 1970") }
    let key = try VerifierKey(name: name, purpose: .cosignature, publicKey: signer.publicKey)
    let signature = try signer.sign(SignedNote.cosigned(text, at: time))
    signatures.append(NoteSignature(name: name, id: key.id, blob: SSHWriter.bigEndian(time, width: 8) + signature))
  }

  /// Takes over signatures from another copy of the same note, each line once.
  package mutating func merge(_ other: SignedNote) throws(SigningError) {
    guard other.text == text else { throw .malformed("these signatures are under another text") }
    signatures += other.signatures.filter { !signatures.contains($0) }
  }

  /// Which of the known keys have signed, in the order of the lines.
  ///
  /// Signers nobody here knows are passed over. Fails when a known one's signature does not verify, and when there is
  /// none by a known one at all.
  package func verify(by known: [VerifierKey]) throws(SigningError) -> [Verified] {
    var verified: [Verified] = []
    for signature in signatures {
      guard let key = known.first(where: { $0.name == signature.name && $0.id == signature.id }) else { continue }
      guard let time = signature.verify(by: key, text: text) else {
        throw .invalidSignature("“\(key.name)” did not sign this text")
      }
      if !verified.contains(where: { $0.key == key }) { verified.append(Verified(key: key, time: time.seconds)) }
    }
    guard !verified.isEmpty else { throw .invalidSignature("nobody known here has signed this text") }
    return verified
  }

  /// A known key whose signature holds.
  package struct Verified: Hashable, Sendable {
    package let key: VerifierKey

    /// When a cosigner signed, in seconds since 1970; nil for signatures without a time.
    package let time: Int?
  }

  /// The message under a cosignature (C2SP tlog-cosignature, "Ed25519 signed message").
  static func cosigned(_ text: String, at time: Int) -> [UInt8] {
    Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
  }
}
