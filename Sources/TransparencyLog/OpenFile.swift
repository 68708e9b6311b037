import Glibc

/// A file descriptor that is closed when it goes out of use, and whose failures say which file and what for.
struct OpenFile: ~Copyable {
  let path: String
  let descriptor: Int32

  /// Opens a file, close-on-exec; `flags` are those of open(2).
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o644) throws(LogError) {
    let descriptor = retrying { open(path, flags | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw .system(operation: "open", path: path, code: errno) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// What identifies the file behind the descriptor, whatever its name is now.
  func identity() throws(LogError) -> FileIdentity {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("examine") }
    return FileIdentity(status)
  }

  /// All bytes from a position to the end.
  func read(from start: Int = 0) throws(LogError) -> [UInt8] {
    var bytes: [UInt8] = []
    let expected = max(0, try identity().size - start)
    var buffer = [UInt8](repeating: 0, count: max(4096, expected + 1))
    while true {
      let count = retrying { pread(descriptor, &buffer, buffer.count, off_t(start + bytes.count)) }
      guard count >= 0 else { throw failure("read") }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes all bytes at a position, in as many calls as the system needs.
  func write(_ bytes: [UInt8], at start: Int) throws(LogError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        retrying {
          pwrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written, off_t(start + written))
        }
      }
      guard count > 0 else { throw failure("write") }
      written += count
    }
  }

  /// Cuts the file off after so many bytes.
  func truncate(to length: Int) throws(LogError) {
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw failure("shorten") }
  }

  /// Waits until bytes and size are on the disk.
  ///
  /// After a failure the kernel may call the same bytes clean, so nobody asks twice.
  func makeDurable() throws(LogError) {
    guard retrying({ fdatasync(descriptor) }) == 0 else { throw failure("make durable") }
  }

  private func failure(_ operation: String) -> LogError {
    .system(operation: operation, path: path, code: errno)
  }
}

/// What tells one file from another that later took its name.
struct FileIdentity: Equatable {
  let device: UInt
  let inode: UInt
  let size: Int
  let isFolder: Bool

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }

  /// The file that a name leads to now; nil when there is none.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  func isSameFile(as other: FileIdentity) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// Repeats a system call for as long as signals interrupt it.
private func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
