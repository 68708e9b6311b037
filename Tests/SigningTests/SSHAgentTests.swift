import Foundation
import Glibc
import Testing

@testable import Signing

@Suite struct `An SSH agent` {
  /// An agent of our own for one test, ended by its process.
  private final class Running {
    let scratch: Scratch
    let socket: String
    private let process = Process()

    init() throws {
      scratch = try Scratch()
      socket = scratch.file("agent")
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["ssh-agent", "-D", "-a", socket]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      for _ in 0..<500 where !FileManager.default.fileExists(atPath: socket) { usleep(10_000) }
    }

    deinit { process.terminate() }

    func add(_ type: String) throws -> String {
      let key = scratch.file(type)
      #expect(try scratch.run("ssh-keygen", "-q", "-t", type, "-N", "", "-C", "ada", "-f", key).status == 0)
      #expect(try scratch.run("ssh-add", "-q", key, environment: ["SSH_AUTH_SOCK": socket]).status == 0)
      return key
    }
  }

  @Test func `lists its Ed25519 keys and signs as ssh-keygen would, to the byte`() throws {
    let running = try Running()
    let agent = SSHAgent(socketPath: running.socket)
    #expect(try agent.signers().isEmpty)
    _ = try running.add("ecdsa")
    let key = try running.add("ed25519")
    let signers = try agent.signers()
    #expect(signers.map(\.comment) == ["ada"])
    let signer = try #require(signers.first).signer
    let line = try running.scratch.text("ed25519.pub").split(separator: "\n")[0]
    #expect(try signer.publicKey == PublicKey(sshLine: line))

    let text = try running.scratch.put("minutes\n", into: "text")
    #expect(try running.scratch.run("ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", "n", text).status == 0)
    let signature = try SSHSignature(signing: Array("minutes\n".utf8), namespace: "n", with: signer)
    #expect(try signature.armour == running.scratch.text("text.sig"))

    var note = try SignedNote(text: "a\n")
    try note.sign(as: "log", with: signer)
    let known = try VerifierKey(name: "log", purpose: .note, publicKey: signer.publicKey)
    #expect(try note.verify(by: [known]).count == 1)
    #expect(throws: SigningError.self) {
      try KeyFile.write(signer, to: running.scratch.file("stolen"), passphrase: nil)
    }
  }

  @Test(
    arguments: [
      // Lengths that run past the answer, a wrong type, nothing, far too much, and an answer cut short.
      [0, 0, 0, 5, 12, 0, 0, 0, 1], [0, 0, 0, 9, 12, 0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1, 5],
      [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF, 12], [0, 0, 0, 5, 12, 0], [],
    ] as [[UInt8]])
  func `that answers nonsense is an error and not a crash`(answer: [UInt8]) throws {
    let agent = try Pretender(answers: [answer])
    #expect(throws: SigningError.self) { try SSHAgent(socketPath: agent.socket).signers() }
  }

  @Test func `that signs with another key is found out`() throws {
    var list = SSHWriter()
    list.append([12, 0, 0, 0, 1])
    list.append(string: try signer(1).publicKey.sshBlob)
    list.append(string: "ada".utf8)
    var signed = SSHWriter()
    signed.append([14])
    signed.append(string: SSHSignature.wrap(try signer(2).sign([7])))
    let answers = [list, signed].map { SSHWriter.bigEndian($0.bytes.count, width: 4) + $0.bytes }
    let agent = try Pretender(answers: answers)
    let held = try #require(try SSHAgent(socketPath: agent.socket).signers().first).signer
    #expect(try held.publicKey == signer(1).publicKey)
    #expect(throws: SigningError.self) { try held.sign([7]) }
  }

  /// Something that listens where an agent would, gives one answer to each connection, and reads no request.
  private final class Pretender {
    private let scratch: Scratch
    private let listener: Int32
    var socket: String { scratch.file("agent") }

    init(answers: [[UInt8]]) throws {
      scratch = try Scratch()
      listener = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(scratch.file("agent").utf8)) }
      let bound = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
      try #require(bound == 0 && listen(listener, 4) == 0)
      Thread.detachNewThread { [listener] in
        for answer in answers {
          let connection = accept(listener, nil, nil)
          var request = [UInt8](repeating: 0, count: 4096)
          _ = recv(connection, &request, request.count, 0)
          _ = send(connection, answer, answer.count, Int32(MSG_NOSIGNAL))
          close(connection)
        }
      }
    }

    deinit { close(listener) }
  }

  @Test func `that no longer has the key, or no longer runs, is an error and not a crash`() throws {
    let running = try Running()
    let agent = SSHAgent(socketPath: running.socket)
    _ = try running.add("ed25519")
    let signer = try #require(try agent.signers().first).signer
    #expect(try running.scratch.run("ssh-add", "-q", "-D", environment: ["SSH_AUTH_SOCK": running.socket]).status == 0)
    #expect(throws: SigningError.agent("it refused")) { try signer.sign([1]) }
    #expect(throws: SigningError.self) { try SSHAgent(socketPath: running.socket + "x").signers() }
    #expect(throws: SigningError.self) { try SSHAgent(socketPath: "").signers() }
    let long = String(repeating: "x", count: 200)
    #expect(throws: SigningError.self) { try SSHAgent(socketPath: long).signers() }
  }
}
