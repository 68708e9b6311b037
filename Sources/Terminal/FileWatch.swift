import Glibc

/// Tells when files of a folder are written, renamed into place or removed; its descriptor goes to `events`.
///
/// The folder is watched and not the file, because a file replaced by renaming is another file afterwards.
package struct FileWatch: ~Copyable {
  /// Readable when there is something for `changes` to report.
  package let descriptor: Int32

  /// What has happened since the last question.
  package struct Changes: Equatable, Sendable {
    /// Names without their folder.
    package var names: Set<String> = []
    /// Some changes were lost; look at every file.
    package var overflowed = false
    /// The folder itself was removed or moved; nothing more will be told.
    package var folderGone = false
  }

  /// The folder must exist; the failure carries the error number.
  package init(folder: String) throws(FileWatchFailure) {
    let opened = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard opened >= 0 else { throw FileWatchFailure(folder: folder, number: errno) }
    let interest =
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
    guard inotify_add_watch(opened, folder, UInt32(interest)) >= 0 else {
      let number = errno
      Glibc.close(opened)
      throw FileWatchFailure(folder: folder, number: number)
    }
    descriptor = opened
  }

  deinit { Glibc.close(descriptor) }

  /// Reads all that is waiting and never waits itself.
  package mutating func changes() -> Changes {
    var changes = Changes()
    withUnsafeTemporaryAllocation(byteCount: 8192, alignment: 8) { buffer in
      while case let count = read(descriptor, buffer.baseAddress, buffer.count), count > 0 {
        Self.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: &changes)
      }
    }
    return changes
  }

  private static func add(_ bytes: UnsafeRawBufferPointer, to changes: inout Changes) {
    let head = MemoryLayout<inotify_event>.size
    var rest = bytes[...]
    while rest.count >= head {
      let event = UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: inotify_event.self)
      let name = rest.dropFirst(head).prefix(Int(event.len)).prefix { $0 != 0 }
      if !name.isEmpty { changes.names.insert(String(decoding: name, as: UTF8.self)) }
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { changes.overflowed = true }
      if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) != 0 { changes.folderGone = true }
      rest = rest.dropFirst(head + Int(event.len))
    }
  }
}

extension Optional where Wrapped == FileWatch, Wrapped: ~Copyable {
  /// What `events` is to look at; nothing where the folder cannot be watched.
  package var descriptors: [Int32] {
    switch self {
    case .some(let watch): [watch.descriptor]
    case nil: []
    }
  }
}

/// A folder that cannot be watched, and why.
package struct FileWatchFailure: Error, Equatable, Sendable, CustomStringConvertible {
  package var folder: String
  /// The system's error number.
  package var number: Int32

  package var description: String {
    "The folder “\(folder)” cannot be followed: \(String(cString: strerror(number)))."
  }
}
