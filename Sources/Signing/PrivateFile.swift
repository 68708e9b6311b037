import Glibc

/// A small file that is its owner's business only.
enum PrivateFile {
  /// No key file is longer.
  private static let longest = 65_536

  /// Reads a file whose mode keeps everyone else out.
  static func read(_ path: String) throws(SigningError) -> [UInt8] {
    // Without O_NONBLOCK a named pipe in its place would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(operation: "open", path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(operation: "examine", path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .damagedKey(path: path, reason: "it is not a plain file") }
    let mode = status.st_mode & 0o7777
    guard mode == 0o600 || mode == 0o400 else { throw .exposed(path: path, mode: mode) }

    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= longest {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(operation: "read", path: path, code: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
    throw .damagedKey(path: path, reason: "it is longer than any key")
  }

  /// Makes a file of mode 0600 that was not there before, and waits until it is on the disk.
  ///
  /// open(O_EXCL), fchmod, write, fsync, close, fsync of the folder. A file that could not be finished is taken away.
  static func create(_ path: String, with bytes: [UInt8]) throws(SigningError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .keyExists(path: path) }
      throw .system(operation: "create", path: path, code: errno)
    }
    defer { close(descriptor) }
    do throws(SigningError) {
      // The umask may have taken bits away that the owner needs.
      guard fchmod(descriptor, 0o600) == 0 else { throw .system(operation: "protect", path: path, code: errno) }
      try write(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw .system(operation: "make durable", path: path, code: errno) }
      try makeDurable(folderOf: path)
    } catch {
      unlink(path)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(SigningError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(operation: "write", path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private static func makeDurable(folderOf path: String) throws(SigningError) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(operation: "open", path: folder, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(operation: "make durable", path: folder, code: errno) }
  }
}
