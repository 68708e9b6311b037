import Glibc

/// The file in which a commit becomes durable before anything else is written: frames, one behind the other.
///
/// An append is one pwrite(2) and one fdatasync(2). The file is only ever appended to; a fresh one takes its place by
/// rename, so a console that still has the old one open notices by the inode.
struct WriteAheadLog: ~Copyable {
  private let file: OpenFile

  /// Where the next frame goes; everything before it is whole, durable frames.
  private(set) var length: Int

  /// What a scan of the file gave.
  struct Contents {
    var frames: [Frame] = []
    /// How many bytes the whole frames take.
    var wholeBytes = 0
    /// How many bytes behind the last whole frame were never acknowledged.
    var tornBytes = 0

    var isEmpty: Bool { frames.isEmpty && tornBytes == 0 }
  }

  /// Reads the frames in a file; an absent file has none.
  ///
  /// An incomplete last frame is counted, not returned. A bad frame with a good one behind it was not torn by a crash:
  /// the file is damaged.
  static func contents(of folder: Folder, file: String) throws(LogError) -> Contents {
    let bytes = try folder.read(file) ?? []
    return try scan(bytes[...], path: folder.absolute(file))
  }

  /// Likewise for bytes already read.
  static func scan(_ bytes: ArraySlice<UInt8>, path: String) throws(LogError) -> Contents {
    var contents = Contents()
    var rest = bytes
    while let (frame, length) = Frame.decode(rest) {
      contents.frames.append(frame)
      contents.wholeBytes += length
      rest = rest.dropFirst(length)
    }
    contents.tornBytes = rest.count
    for start in rest.indices.dropFirst() where rest[start...].starts(with: Frame.magic) {
      guard Frame.decode(rest[start...]) == nil else {
        throw .damaged(
          path: path, reason: "the frame at byte \(rest.startIndex) is bad, yet a good one follows at byte \(start)")
      }
    }
    return contents
  }

  /// Opens a file without looking at what is in it, which is for recovery to do.
  init(unread file: String, in folder: Folder) throws(LogError) {
    self.file = try OpenFile(folder.absolute(file), O_RDWR | O_CREAT)
    length = 0
  }

  /// Opens a file that has no frames in it, creating it where there is none, and makes its name durable.
  ///
  /// Whoever put it there may have died before that, and a frame is no safer than the name of its file.
  init(empty file: String, in folder: Folder) throws(LogError) {
    let open = try OpenFile(folder.absolute(file), O_RDWR | O_CREAT)
    try folder.makeDurable([file])
    self.file = open
    length = 0
  }

  /// Starts a fresh file with these frames in it, durable before it takes the name.
  ///
  /// A frame found after a kill may never have reached the disk, and asking for it again after a failed fsync proves
  /// nothing; a copy in a new file does: write, fdatasync, rename, fsync of the folder.
  init(replacing file: String, in folder: Folder, with frames: [Frame]) throws(LogError) {
    var bytes: [UInt8] = []
    for frame in frames {
      bytes += try frame.encoded()
    }
    try folder.replace(file, with: bytes, durably: true)
    self.file = try OpenFile(folder.absolute(file), O_RDWR)
    length = bytes.count
  }

  /// Appends a frame without waiting for the disk; a frame that could not be written whole is cut off again.
  func write(_ frame: [UInt8]) throws(LogError) {
    do throws(LogError) {
      try file.write(frame, at: length)
    } catch {
      // Should this fail too, the frame is still an incomplete last one, and the next opening drops it.
      try? file.truncate(to: length)
      throw error
    }
  }

  /// Waits for the frame just written: the commit point.
  mutating func commit(_ frame: [UInt8]) throws(LogError) {
    do throws(LogError) {
      try file.makeDurable()
    } catch {
      // Without its frame nobody can take the act for recorded; if even this fails, the next opening will tell.
      try? file.truncate(to: length)
      throw error
    }
    length += frame.count
  }

  /// What became of the file since this console last looked at it.
  enum Change {
    case none
    /// Another console has appended these bytes.
    case appended(ArraySlice<UInt8>)
    /// Another console has started a fresh file, or the file was tampered with.
    case replaced
  }

  /// Looks by path, as whoever takes the lock must.
  func change() throws(LogError) -> Change {
    let mine = try file.identity()
    guard let named = FileIdentity(at: file.path), named.isSameFile(as: mine), named.size >= length else {
      return .replaced
    }
    guard named.size > length else { return .none }
    return .appended(try file.read(from: length)[...])
  }

  /// Counts bytes another console appended, once they are known to be whole and durable.
  mutating func adopt(_ count: Int) {
    length += count
  }
}
