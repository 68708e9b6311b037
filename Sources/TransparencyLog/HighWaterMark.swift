/// The newest checkpoint this computer has seen of a log, kept outside the log's folder.
///
/// A folder can be restored from a backup or carried to a second laptop; this file stays behind and tells. It holds one
/// signed note. It is written after the commit point and not waited for, so it may lag but never lead.
struct HighWaterMark: Sendable {
  private let folder: Folder
  private let file: String

  var path: String { folder.absolute(file) }

  /// The file need not exist yet, nor the folder it lies in.
  init(path: String) {
    // Everything is addressed from the root, so that missing folders are made all the way down.
    folder = Folder("/")
    file = path.split(separator: "/").joined(separator: "/")
  }

  /// What was last written; nil on a computer that has not seen the log.
  func read(verify: PublishedLog.Verify) throws(LogError) -> SignedCheckpoint? {
    guard let note = try folder.read(file) else { return nil }
    return try SignedCheckpoint(note: note, path: path, verify: verify)
  }

  func write(_ note: [UInt8]) throws(LogError) {
    try folder.replace(file, with: note)
  }
}
