import Glibc

/// The program that holds a person's SSH keys and signs with them, reached through a socket.
///
/// draft-ietf-sshm-ssh-agent: each message is four bytes of length, one of type, and its fields. Only Ed25519 keys are
/// used; those on security keys (`sk-ssh-ed25519`) sign something else than the bytes they are given.
package struct SSHAgent: Hashable, Sendable {
  private let socketPath: String

  /// `socketPath` is what the environment gives as `SSH_AUTH_SOCK`.
  package init(socketPath: String) {
    self.socketPath = socketPath
  }

  /// The Ed25519 keys it holds, each with the comment it was added under.
  package func signers() throws(SigningError) -> [(signer: Signer, comment: String)] {
    var answer = SSHReader(try ask(.requestIdentities, [], expecting: .identitiesAnswer))
    guard let count = answer.number() else { throw .agent("its list of keys is cut short") }
    var signers: [(signer: Signer, comment: String)] = []
    for _ in 0..<count {
      guard let blob = answer.string(), let comment = answer.string() else {
        throw .agent("its list of keys is cut short")
      }
      guard let key = PublicKey(sshBlob: blob) else { continue }
      signers.append((Signer(key, heldBy: self), String(decoding: comment, as: UTF8.self)))
    }
    return signers
  }

  func sign(_ message: [UInt8], with key: PublicKey) throws(SigningError) -> [UInt8] {
    var request = SSHWriter()
    request.append(string: key.sshBlob)
    request.append(string: message)
    request.append(number: 0)
    var answer = SSHReader(try ask(.signRequest, request.bytes, expecting: .signResponse))
    guard let signature = answer.string().flatMap({ SSHSignature.unwrap($0) }) else {
      throw .agent("its signature is not an Ed25519 one")
    }
    return signature
  }

  private enum Message: UInt8 {
    case requestIdentities = 11
    case identitiesAnswer = 12
    case signRequest = 13
    case signResponse = 14
  }

  /// Sends one message and returns the fields of the answer.
  private func ask(_ type: Message, _ fields: [UInt8], expecting: Message) throws(SigningError) -> [UInt8] {
    let descriptor = try connected()
    defer { close(descriptor) }
    var request = SSHWriter()
    request.append(string: [type.rawValue] + fields)
    try send(request.bytes, to: descriptor)
    let length = try receive(4, from: descriptor).reduce(0) { $0 << 8 | Int($1) }
    guard (1...SSHAgent.longest).contains(length) else { throw .agent("its answer is \(length) bytes long") }
    let answer = try receive(length, from: descriptor)
    guard answer.first == expecting.rawValue else { throw .agent("it refused") }
    return Array(answer.dropFirst())
  }

  /// Answers are shorter than this in OpenSSH's agent, too.
  private static let longest = 256 * 1024

  private func connected() throws(SigningError) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(socketPath.utf8)
    guard !name.isEmpty, name.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw .agent("“\(socketPath)” cannot be the name of its socket")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw .system(operation: "open a socket for", path: socketPath, code: errno) }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else {
      let code = errno
      close(descriptor)
      throw .system(operation: "reach the SSH agent at", path: socketPath, code: code)
    }
    return descriptor
  }

  private func send(_ bytes: [UInt8], to descriptor: Int32) throws(SigningError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // An agent that has gone must be an error here, not a SIGPIPE.
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(operation: "write to", path: socketPath, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private func receive(_ count: Int, from descriptor: Int32) throws(SigningError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: count)
    while bytes.count < count {
      let received = recv(descriptor, &buffer, count - bytes.count, 0)
      if received < 0, errno == EINTR { continue }
      guard received > 0 else { throw .agent("it closed the connection") }
      bytes += buffer[..<received]
    }
    return bytes
  }
}
