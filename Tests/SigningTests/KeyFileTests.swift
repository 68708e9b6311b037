import Foundation
import Testing

@testable import Signing

private let passphrase = Array("correct horse — bâttery".utf8)
private let passphraseOption = "pass:correct horse — bâttery"

@Suite struct `Keys at rest` {
  @Test(arguments: [passphrase, nil])
  func `openssl reads what was written, and so do we`(passphrase: [UInt8]?) throws {
    let scratch = try Scratch()
    let signer = Signer()
    let path = scratch.file("log.key")
    try KeyFile.write(signer, to: path, passphrase: passphrase)
    #expect(try KeyFile.isEncrypted(path) == (passphrase != nil))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let read = try KeyFile.read(path, passphrase: passphrase, expected: signer.publicKey)
    #expect(read.publicKey == signer.publicKey)
    #expect(try read.sign([1, 2]) == signer.sign([1, 2]))
    let outcome = try scratch.run("openssl", "pkey", "-in", path, "-passin", passphraseOption, "-noout", "-text_pub")
    #expect(outcome.status == 0, "\(outcome.output)")
    let hex = outcome.output.split(separator: "\n").filter { $0.hasPrefix(" ") }.joined().filter { $0.isHexDigit }
    #expect(hex == signer.publicKey.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  }

  @Test func `the parameters are those of the specification`() throws {
    let scratch = try Scratch()
    let path = scratch.file("key")
    try KeyFile.write(signer(), to: path, passphrase: passphrase)
    let outcome = try scratch.run("openssl", "asn1parse", "-in", path)
    let objects = outcome.output.split(separator: "\n").compactMap { $0.split(separator: ":").last.map(String.init) }
    #expect(objects.contains("PBES2"))
    #expect(objects.contains("scrypt"))
    #expect(objects.contains("aes-256-cbc"))
    #expect(objects.filter { ["4000", "08", "05"].contains($0) } == ["4000", "08", "05"])
  }

  @Test func `what openssl wrote is read`() throws {
    let scratch = try Scratch()
    let plain = scratch.file("plain")
    let sealed = scratch.file("sealed")
    #expect(try scratch.run("openssl", "genpkey", "-algorithm", "ed25519", "-out", plain).status == 0)
    let options = ["-topk8", "-scrypt", "-in", plain, "-out", sealed, "-passout", passphraseOption]
    let seal = try scratch.run(
      "openssl", "pkcs8", options[0], options[1], options[2], options[3], options[4], options[5], options[6], options[7]
    )
    #expect(seal.status == 0, "\(seal.output)")
    for path in [plain, sealed] {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    let signer = try KeyFile.read(plain, passphrase: nil)
    #expect(try KeyFile.read(sealed, passphrase: passphrase, expected: signer.publicKey).publicKey == signer.publicKey)
  }

  @Test func `a wrong passphrase, none, and another key are told apart`() throws {
    let scratch = try Scratch()
    let path = scratch.file("key")
    try KeyFile.write(signer(), to: path, passphrase: passphrase)
    let other = try signer(8).publicKey
    #expect(throws: SigningError.wrongPassphrase(path: path)) { try KeyFile.read(path, passphrase: [1]) }
    #expect(throws: SigningError.passphraseNeeded(path: path)) { try KeyFile.read(path, passphrase: nil) }
    #expect(throws: SigningError.otherKey(path: path)) {
      try KeyFile.read(path, passphrase: passphrase, expected: other)
    }
    #expect(throws: SigningError.system(operation: "open", path: path + "x", code: ENOENT)) {
      try KeyFile.read(path + "x", passphrase: nil)
    }
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o601, 0o700])
  func `a file that is not its owner's alone is refused`(mode: Int) throws {
    let scratch = try Scratch()
    let path = scratch.file("key")
    try KeyFile.write(signer(), to: path, passphrase: nil)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect(throws: SigningError.exposed(path: path, mode: UInt32(mode))) { try KeyFile.read(path, passphrase: nil) }
  }

  @Test func `an existing file is never touched, not even by a link to nowhere`() throws {
    let scratch = try Scratch()
    let path = try scratch.put("mine", into: "key")
    #expect(throws: SigningError.keyExists(path: path)) { try KeyFile.write(signer(), to: path, passphrase: nil) }
    #expect(try scratch.text("key") == "mine")
    let link = scratch.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.file("elsewhere"))
    #expect(throws: SigningError.keyExists(path: link)) { try KeyFile.write(signer(), to: link, passphrase: nil) }
    #expect(!FileManager.default.fileExists(atPath: scratch.file("elsewhere")))
  }

  @Test(arguments: [
    ScryptWork(n: 1 << 40, r: 8, p: 1), ScryptWork(n: .max, r: .max, p: .max), ScryptWork(n: 1 << 14, r: 8, p: 1 << 30),
    ScryptWork(n: 1 << 14, r: 1 << 20, p: 1), ScryptWork(n: 0, r: 8, p: 1), ScryptWork(n: -2, r: 8, p: 1),
    ScryptWork(n: 3, r: 8, p: 1), ScryptWork(n: 1 << 14, r: 0, p: 1), ScryptWork(n: 1 << 20, r: 8, p: 1),
    ScryptWork(n: .min, r: 1, p: 1),
  ])
  func `a file that asks for absurd work is refused before any is done`(work: ScryptWork) throws {
    let scratch = try Scratch()
    let key = EncryptedKey(work: work, salt: [1], iv: [UInt8](repeating: 2, count: 16), ciphertext: [3])
    let path = try scratch.put(pem("ENCRYPTED PRIVATE KEY", key.der), into: "key")
    #expect {
      try KeyFile.read(path, passphrase: passphrase)
    } throws: { error in
      if case .excessiveWork(path, _) = error as? SigningError { true } else { false }
    }
  }

  @Test(arguments: [false, true])
  func `a file damaged at any byte is never opened as another key`(encrypted: Bool) throws {
    let scratch = try Scratch()
    let seed = [UInt8](repeating: 7, count: 32)
    var der = try PrivateKeyInfo(seed: seed).der
    if encrypted {
      let work = ScryptWork(n: 16, r: 8, p: 1)
      der = try EncryptedKey(sealing: PrivateKeyInfo(seed: seed), passphrase: passphrase, work: work).der
    }
    let name = encrypted ? "ENCRYPTED PRIVATE KEY" : "PRIVATE KEY"
    let expected = try signer().publicKey
    let whole = try scratch.put(pem(name, der), into: "whole")
    #expect(try KeyFile.read(whole, passphrase: passphrase).publicKey == expected)
    for place in der.indices {
      var changed = der
      changed[place] ^= 0x10
      let path = try scratch.put(pem(name, changed), into: "changed")
      do throws(SigningError) {
        let read = try KeyFile.read(path, passphrase: passphrase, expected: expected)
        #expect(read.publicKey == expected, "byte \(place)")
      } catch {
        #expect(!"\(error)".isEmpty)
      }
      try scratch.put(pem(name, Array(der.prefix(place))), into: "cut")
      #expect(throws: SigningError.self) { try KeyFile.read(scratch.file("cut"), passphrase: passphrase) }
    }
  }

  @Test(arguments: ["", "nonsense", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"])
  func `a file that is no key is damaged`(text: String) throws {
    let scratch = try Scratch()
    let path = try scratch.put(text, into: "key")
    #expect {
      try KeyFile.read(path, passphrase: nil)
    } throws: { error in
      if case .damagedKey(path, _) = error as? SigningError { true } else { false }
    }
  }

  @Test func `a key for another algorithm is not taken for Ed25519`() throws {
    let scratch = try Scratch()
    let path = scratch.file("x25519")
    #expect(try scratch.run("openssl", "genpkey", "-algorithm", "x25519", "-out", path).status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(throws: SigningError.damagedKey(path: path, reason: "it holds no Ed25519 key")) {
      try KeyFile.read(path, passphrase: nil)
    }
  }

  private func pem(_ name: String, _ der: [UInt8]) -> String {
    var rest = der.base64[...]
    var lines: [Substring] = []
    while !rest.isEmpty {
      lines.append(rest.prefix(64))
      rest = rest.dropFirst(64)
    }
    return "-----BEGIN \(name)-----\n\(lines.joined(separator: "\n"))\n-----END \(name)-----\n"
  }
}
