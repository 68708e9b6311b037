import Testing

@testable import Signing

@Suite struct `SSH signatures` {
  private let message = Array("Minutes of the meeting — as approved.\n".utf8)
  private let namespace = "minutes@quorate"

  @Test func `the example key has the line in the comment`() throws {
    let key = try #require(PublicKey(bytes: Array(0..<32)))
    let line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f chair"
    #expect(try key.sshLine(comment: "chair") == line)
    #expect(try PublicKey(sshLine: line) == key)
    #expect(throws: SigningError.self) { try key.sshLine(comment: "a\nb") }
    #expect(throws: SigningError.self) { try PublicKey(sshLine: "ssh-rsa AAAA") }
  }

  @Test(arguments: [
    ("ada@example.org", "20141112120000Z", true), ("Ada Lovelace", "20141112120000Z", true),
    ("#ada", "20141112120000Z", true), ("Adèle O'Hara", "20150101000000Z", true),
    ("ada@example.org", "20140331235959Z", false), ("ada@example.org", "20160401000001Z", false),
  ])
  func `ssh-keygen accepts what the officer signed, within the term of office`(
    principal: String, time: String, accepted: Bool
  ) throws {
    let scratch = try Scratch()
    let signer = try signer()
    let text = try scratch.put(String(decoding: message, as: UTF8.self), into: "minutes.txt")
    let signature = try SSHSignature(signing: message, namespace: namespace, with: signer)
    let file = try scratch.put(signature.armour, into: "minutes.txt.sig")
    let allowed = try AllowedSigner(
      principal: principal, namespace: namespace, publicKey: signer.publicKey, validAfter: 1_396_310_400,
      validBefore: 1_459_468_800)
    let signers = try scratch.put(allowed.line + "\n", into: "allowed_signers")
    let outcome = try scratch.run(
      "ssh-keygen", "-Y", "verify", "-f", signers, "-I", principal, "-n", namespace, "-s", file,
      "-Overify-time=\(time)", input: text)
    #expect((outcome.status == 0) == accepted, "\(outcome.output)")
    let other = try scratch.run(
      "ssh-keygen", "-Y", "verify", "-f", signers, "-I", principal, "-n", "file", "-s", file, input: text)
    #expect(other.status != 0)
  }

  @Test func `what ssh-keygen signed is verified here, and armoured the same way`() throws {
    let scratch = try Scratch()
    let key = scratch.file("id")
    #expect(try scratch.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ada", "-f", key).status == 0)
    let publicKey = try PublicKey(sshLine: scratch.text("id.pub").split(separator: "\n")[0])
    #expect(try publicKey.sshLine(comment: "ada") + "\n" == scratch.text("id.pub"))
    let text = try scratch.put(String(decoding: message, as: UTF8.self), into: "x")
    for hash in ["sha512", "sha256"] {
      #expect(
        try scratch.run("ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", namespace, "-Ohashalg=\(hash)", text).status
          == 0)
      let armour = try scratch.text("x.sig")
      let signature = try SSHSignature(armour: armour)
      try signature.verify(message, namespace: namespace, by: publicKey)
      #expect(signature.armour == armour)
      #expect(try scratch.run("rm", text + ".sig").status == 0)
    }
  }

  @Test func `another text, purpose or key is refused`() throws {
    let signature = try SSHSignature(
      armour: SSHSignature(signing: message, namespace: namespace, with: signer()).armour)
    let key = try signer().publicKey
    try signature.verify(message, namespace: namespace, by: key)
    let otherKey = try signer(8).publicKey
    #expect(throws: SigningError.self) { try signature.verify(message + [10], namespace: namespace, by: key) }
    #expect(throws: SigningError.self) { try signature.verify(message, namespace: "file", by: key) }
    #expect(throws: SigningError.self) { try signature.verify(message, namespace: namespace, by: otherKey) }
    #expect(throws: SigningError.self) { try SSHSignature(signing: message, namespace: "", with: signer()) }
  }

  @Test func `no character of an armoured signature can change or be missing`() throws {
    let key = try signer().publicKey
    let armour = Array(try SSHSignature(signing: message, namespace: namespace, with: signer()).armour.utf8)
    let lines = String(decoding: armour, as: UTF8.self).split(separator: "\n")
    #expect(lines.dropFirst().dropLast(2).allSatisfy { $0.utf8.count == 70 })
    for place in armour.indices where armour[place] != 0x0A {
      var changed = armour
      changed[place] = armour[place] == 0x41 ? 0x42 : 0x41
      var cut = armour
      cut.remove(at: place)
      for bytes in [changed, cut] {
        #expect(throws: SigningError.self, "character \(place)") {
          let signature = try SSHSignature(armour: String(decoding: bytes, as: UTF8.self))
          try signature.verify(message, namespace: namespace, by: key)
        }
      }
    }
  }

  @Test(arguments: ["", "*", "a?", "!a", "a,b", "a\"b", "a\nb", " a", "a ", "a\\b", "a\u{A0}b", "a\tb"])
  func `a name that ssh-keygen would misread cannot be a principal`(principal: String) throws {
    let key = try signer().publicKey
    #expect(throws: SigningError.self) {
      try AllowedSigner(principal: principal, namespace: "minutes@quorate", publicKey: key)
    }
  }

  @Test func `an allowed signer's line is the one in the comment`() throws {
    let key = try signer().publicKey
    let signer = try AllowedSigner(
      principal: "Ada Lovelace", namespace: "minutes@quorate", publicKey: key, validAfter: 1_396_310_400,
      validBefore: 1_459_468_800)
    let options =
      "namespaces=\"minutes@quorate\",valid-after=\"20140401000000Z\",valid-before=\"20160401000000Z\""
    #expect(try signer.line == "\"Ada Lovelace\" \(options) \(try key.sshLine())")
    let open = try AllowedSigner(principal: "ada", namespace: "n", publicKey: key)
    #expect(try open.line == "ada namespaces=\"n\" \(try key.sshLine())")
    #expect(throws: SigningError.self) {
      try AllowedSigner(principal: "ada", namespace: "n", publicKey: key, validAfter: 5, validBefore: 5)
    }
  }
}
