import Glibc

/// The one pen: whoever holds it may append, and a process that dies lets go of it.
///
/// flock(2) on a file that is never renamed or deleted, so all contenders mean the same file; it is opened close-on-exec,
/// so that no child keeps the pen.
struct Lock: ~Copyable {
  private let file: OpenFile

  init(_ path: String) throws(LogError) {
    file = try OpenFile(path, O_RDWR | O_CREAT)
  }

  /// Waits for the lock, but not for ever: an append takes milliseconds.
  func acquire(patience: Duration = .seconds(10)) throws(LogError) {
    let deadline = ContinuousClock.now + patience
    while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .system(operation: "lock", path: file.path, code: errno)
      }
      guard ContinuousClock.now < deadline else { throw .busy(path: file.path) }
      usleep(2_000)
    }
  }

  func release() {
    flock(file.descriptor, LOCK_UN)
  }
}
