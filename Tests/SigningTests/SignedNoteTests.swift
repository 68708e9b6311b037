import Testing

@testable import Signing

/// Published with the tinylog vectors: a checkpoint signed by its log and cosigned by a partner.
private let tinylog = """
  board.example.org/quorate/2026
  5
  8fXjH+j/M7ROrpH8YS9fvpAmbcKlzS3WE2Kq8TGnL/Q=

  — board.example.org/quorate/2026 EBYCcJ0ZB9ME9KzDlYuTvO/7fVBd/7gKa8oJhwjTumsA1XnWAJECH64re9/9sqQ3cgDpzLd7QIAl1L6+7LAHnVkBpQE=
  — partner-a.example/witness GQt7HwAAAABlU/EFI7rbluyHT3AjZkfR5u1SfnoDzrTnUMqa7nKcnlN8plUVMwwm45UgwanNfB/6EJ1qxQ9aAl+vKEJlIZyphnUICQ==

  """
private let logKey = "board.example.org/quorate/2026+10160270+AdPgSH/KWo1eEN1qvW/iMdtrMFviaDgjoj/M3xYpcYNH"
private let witnessKey = "partner-a.example/witness+190b7b1f+BFLd/e8LvCuvM1TPjy29lj2jnmKFBCkEd+7vi2yC3ih8"

/// The example of Go's package note, with its throw-away key.
private let neumann = """
  If you think cryptography is the answer to your problem,
  then you don't know what your problem is.

  — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

  """
private let neumannKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
private let neumannSeed = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM="

@Suite struct `Signed notes` {
  @Test func `a published checkpoint is verified by its log and its witness`() throws {
    let note = try SignedNote(Array(tinylog.utf8))
    let keys = [try VerifierKey(vkey: logKey), try VerifierKey(vkey: witnessKey)]
    let verified = try note.verify(by: keys)
    #expect(verified.map(\.key) == keys)
    #expect(verified.map(\.time) == [nil, 0x6553F105])
    #expect(try note.verify(by: [keys[1]]).map(\.key) == [keys[1]])
    #expect(note.bytes == Array(tinylog.utf8))
    #expect(keys.map(\.vkey) == [logKey, witnessKey])
  }

  @Test func `an example of another program is verified, and signed again to the byte`() throws {
    #expect(try SignedNote(Array(neumann.utf8)).verify(by: [VerifierKey(vkey: neumannKey)]).count == 1)
    let seed = try #require([UInt8](canonicalBase64: neumannSeed))
    var note = try SignedNote(text: SignedNote(Array(neumann.utf8)).text)
    try note.sign(as: "PeterNeumann", with: try #require(Signer(seed: seed)))
    #expect(note.bytes == Array(neumann.utf8))
  }

  @Test func `what is signed and cosigned here is verified here`() throws {
    var note = try SignedNote(text: "example.com/log\n\nwith an empty line — and a dash\n")
    try note.sign(as: "example.com/log", with: signer(1))
    try note.cosign(as: "partner.example", with: signer(2), at: 1_415_802_667)
    let log = try VerifierKey(name: "example.com/log", purpose: .note, publicKey: signer(1).publicKey)
    let partner = try VerifierKey(name: "partner.example", purpose: .cosignature, publicKey: signer(2).publicKey)
    let read = try SignedNote(note.bytes)
    #expect(read == note)
    #expect(try read.verify(by: [partner, log]).map(\.time) == [nil, 1_415_802_667])
    var copy = try SignedNote(text: note.text)
    try copy.merge(note)
    try copy.merge(note)
    #expect(copy == note)
    let another = try SignedNote(text: "another\n")
    #expect(throws: SigningError.self) { try copy.merge(another) }
  }

  @Test func `strangers are passed over, but never enough`() throws {
    let note = try SignedNote(Array(tinylog.utf8))
    let stranger = try VerifierKey(name: "stranger.example", purpose: .note, publicKey: signer().publicKey)
    // The right name with another key, and so another ID, is a stranger too.
    let namesake = try VerifierKey(
      name: "board.example.org/quorate/2026", purpose: .note, publicKey: signer().publicKey)
    #expect(throws: SigningError.self) { try note.verify(by: [stranger, namesake]) }
    #expect(throws: SigningError.self) { try note.verify(by: []) }
    #expect(try note.verify(by: [stranger, namesake, VerifierKey(vkey: logKey)]).count == 1)
  }

  @Test func `one known signer's bad signature rejects the whole note, whatever was changed`() throws {
    let keys = [try VerifierKey(vkey: logKey), try VerifierKey(vkey: witnessKey)]
    let changes = [
      ("\n5\n", "\n6\n"), ("2026\n5", "2027\n5"), ("nVkBpQE=", "nVkBpQI="), ("phnUICQ==", "phnUIDQ=="),
      ("AAABlU/EF", "AAABlU/EG"),
    ]
    for (old, new) in changes {
      let changed = tinylog.replacing(old, with: new)
      #expect(changed != tinylog)
      #expect(throws: SigningError.self, "\(new)") { try SignedNote(Array(changed.utf8)).verify(by: keys) }
    }
  }

  @Test(arguments: [
    "", "\n", "text\n", "text\n\n", "text\n\n— a AAAAAAA=", "text— a AAAAAAA=\n", "text\n\n- a AAAAAAA=\n",
    "text\n\n—  a AAAAAAA=\n", "text\n\n— a  AAAAAAA=\n", "text\n\n— a AAAAAAA\n", "text\n\n— a AAAAAAB=\n",
    "text\n\n— a AAAAAA==\n", "text\n\n— a+b AAAAAAA=\n", "text\n\n— a AAAAAAA= \n", "te\txt\n\n— a AAAAAAA=\n",
    "text\r\n\n— a AAAAAAA=\n", "text\n\n— a\u{A0}b AAAAAAA=\n", "text\n\nnonsense\n— a AAAAAAA=\n",
  ])
  func `nothing else is taken for a note`(text: String) {
    #expect(throws: SigningError.self) { try SignedNote(Array(text.utf8)) }
  }

  @Test func `a note that is not UTF-8 or far too long is none`() throws {
    #expect(throws: SigningError.self) { try SignedNote([0xFF] + Array("\n\n— a AAAAAAA=\n".utf8)) }
    let long = String(repeating: "x", count: 1_000_000) + "\n\n— a AAAAAAA=\n"
    #expect(throws: SigningError.self) { try SignedNote(Array(long.utf8)) }
    let many = "x\n\n" + String(repeating: "— a AAAAAAA=\n", count: 101)
    #expect(throws: SigningError.self) { try SignedNote(Array(many.utf8)) }
  }

  @Test(arguments: [
    "", "a", "a+b+c", "+10160270+AdPgSH/KWo1eEN1qvW/iMdtrMFviaDgjoj/M3xYpcYNH", logKey + "\n", logKey + "=",
    logKey.replacing("10160270", with: "10160271"), logKey.replacing("board", with: "b oard"),
    "partner-a.example/witness+190B7B1F+BFLd/e8LvCuvM1TPjy29lj2jnmKFBCkEd+7vi2yC3ih8",
    "x+00000000+BVLd/e8LvCuvM1TPjy29lj2jnmKFBCkEd+7vi2yC3ih8",
  ])
  func `nothing else is taken for a verifier key`(text: String) {
    #expect(throws: SigningError.self) { try VerifierKey(vkey: text) }
  }
}
