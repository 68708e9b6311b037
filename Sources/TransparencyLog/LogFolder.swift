import Glibc

/// A log being written: one commit at a time, durable before anyone sees it, and never two histories.
///
/// An append is
///
///     flock(.quorate/lock)                       one writer at a time
///     look at .quorate/wal by path               redo what a dead writer left, or read what a live one added
///     compare sizes                              the caller had seen all of it, or is told to read on
///     pwrite(.quorate/wal); fdatasync            the commit point, and the only wait
///     files, bundle, tiles, checkpoint           checkpoint last, by temporary file and rename
///     high-water mark                            outside the folder
///     unlock
///
/// and `settle()`, now and then and on leaving,
///
///     fdatasync of files, then of folders        what the frames wrote
///     .quorate/wal.tmp; fdatasync; rename        a fresh write-ahead log
///     unlink of partial tiles                    whose full tile is durable now
///
/// A log that cannot be trusted stays readable through `PublishedLog`; `refusal` says why nothing is added to it.
///
/// BUG: between a failed fdatasync and the next opening nobody knows whether the act was recorded. The frame is cut off,
/// so it most likely was not, but a power cut can bring it back.
package struct LogFolder: ~Copyable {
  /// Signs a checkpoint's text and returns the whole note; what it throws is told to people.
  package typealias Sign = (_ checkpoint: Checkpoint) throws -> [UInt8]

  /// Where the lock and the write-ahead log lie, never to be published.
  package static let privateFolder = ".quorate"

  /// The name that every checkpoint of this log carries.
  package let origin: String

  /// The last checkpoint this console knows to be recorded; nil for a log without entries.
  package internal(set) var newest: SignedCheckpoint?

  /// Why nothing may be added; nil when all is well.
  package internal(set) var refusal: LogError?

  /// How many bytes of a commit that was never acknowledged were dropped on opening; they are worth a remark.
  package internal(set) var droppedBytes = 0

  /// Called after each step of an append or a settling, so that tests can end the process between any two.
  package var onStep: (Step) -> Void = { _ in }

  let folder: Folder
  let verify: PublishedLog.Verify
  let highWaterMark: HighWaterMark
  let lock: Lock
  var log: WriteAheadLog
  var edge: RightEdge

  /// Makes an empty log in a folder that may hold other files but no log, then opens it.
  package static func create(
    at path: String, origin: String, highWaterMark: String, verify: @escaping PublishedLog.Verify
  ) throws(LogError) -> LogFolder {
    let folder = Folder(path)
    if let kind = try FileSystem.unsafeKind(at: path) { throw .unsafeFileSystem(path: path, kind: kind) }
    guard folder.size(of: SignedCheckpoint.file) == nil, folder.size(of: "tile") == nil else {
      throw .alreadyExists(path: path)
    }
    guard mkdir(folder.absolute(privateFolder), 0o700) == 0 else {
      guard errno == EEXIST else {
        throw .system(operation: "make the folder", path: folder.absolute(privateFolder), code: errno)
      }
      throw .alreadyExists(path: path)
    }
    // The folder's own name has to survive a power cut as well as what is in it.
    try OpenFile("\(path)/..", O_RDONLY | O_DIRECTORY).makeDurable()
    return try LogFolder(at: path, origin: origin, highWaterMark: highWaterMark, verify: verify)
  }

  /// Opens a log for appending, and first redoes whatever was recorded but not yet written out.
  ///
  /// Fails when files cannot be opened at all. Damage and doubt do not fail: they stand in `refusal`.
  package init(
    at path: String, origin: String, highWaterMark: String, verify: @escaping PublishedLog.Verify
  ) throws(LogError) {
    // Whatever can fail comes before the first property: a half-made noncopyable value cannot be given up.
    let folder = Folder(path)
    try folder.makeFolders(above: LogFolder.lockFile, mode: 0o700)
    let lock = try Lock(folder.absolute(LogFolder.lockFile))
    try lock.acquire()
    let log = try WriteAheadLog(unread: LogFolder.walFile, in: folder)
    let edge = try RightEdge(of: TileTree(folder, size: 0))
    self.folder = folder
    self.origin = origin
    self.verify = verify
    self.highWaterMark = HighWaterMark(path: highWaterMark)
    self.lock = lock
    self.log = log
    self.edge = edge
    do throws(LogError) {
      try recover(.opening)
    } catch {
      refusal = error
      newest = try? PublishedLog(folder: path, verify: verify).checkpoint()
    }
    self.lock.release()
  }

  /// What was recorded, and whether all of it could be written out as well.
  package struct Appended: Sendable {
    package let newest: SignedCheckpoint

    /// Why files still lag behind the write-ahead log; the act is recorded all the same, and opening again redoes it.
    package let unpublished: LogError?
  }

  /// Adds entries and writes the files that go with them, as one commit.
  ///
  /// `seen` is the size the caller decided on; a log that has grown since throws `.grown`, with nothing recorded, and the
  /// caller reads on from there and decides again. Everything thrown but `.uncertain` means that nothing was recorded.
  package mutating func append(
    _ entries: [[UInt8]], files: [FileWrite] = [], seen: Int, sign: Sign
  ) throws(LogError) -> Appended {
    if let refusal { throw refusal }
    try lock.acquire()
    defer { lock.release() }
    try catchUp()
    guard seen == edge.head.size else {
      throw .grown(to: newest?.checkpoint ?? Checkpoint(origin: origin, head: edge.head))
    }
    let commit = try prepare(entries, files, sign)
    try record(commit.frame)
    edge = commit.edge
    newest = commit.newest
    do throws(LogError) {
      try publish([commit.frame], tiles: commit.tiles, checkpoint: commit.frame.note)
      try highWaterMark.write(commit.frame.note)
      onStep(.highWaterMarkWritten)
      return Appended(newest: commit.newest, unpublished: nil)
    } catch {
      refusal = .stopped(reason: "\(error)")
      return Appended(newest: commit.newest, unpublished: error)
    }
  }

  /// Reads on: adopts what other consoles have recorded; returns the newest checkpoint.
  package mutating func refresh() throws(LogError) -> SignedCheckpoint? {
    if let refusal { throw refusal }
    try lock.acquire()
    defer { lock.release() }
    try catchUp()
    return newest
  }

  /// The tree as this console knows it, for roots, proofs and entries.
  package var tree: TileTree { TileTree(folder, size: edge.head.size) }

  static let lockFile = "\(privateFolder)/lock"
  static let walFile = "\(privateFolder)/wal"
}

extension LogFolder {
  /// The places where a process can die, in the order it passes them.
  package enum Step: String, CaseIterable, Codable, Sendable {
    // An append:
    case frameWritten, committed, filesWritten, tilesWritten, checkpointWritten, highWaterMarkWritten
    // A settling:
    case filesDurable, logRenewed, partialsDropped
  }
}
