/// A file that belongs to a commit beside the log's own: written after the commit point, and again on recovery.
///
/// The path is relative to the log's folder, in plain parts: no empty one, no `.` or `..`, and none of the log's own
/// names (`checkpoint`, `tile`, `.quorate`).
package struct FileWrite: Hashable, Sendable {
  package let path: String

  /// Where in the file the bytes go; nil replaces the whole file by way of a temporary one.
  package let offset: Int?

  package let bytes: [UInt8]

  /// Fails for a path that leaves the folder or names one of the log's own files.
  package init(path: String, offset: Int? = nil, bytes: [UInt8]) throws(LogError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let plain = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) }
    guard plain, let first = parts.first, !FileWrite.reserved.contains(String(first)), path.utf8.count < 0x1_0000 else {
      throw .malformed("“\(path)” is no path inside a log's folder for a file of one's own")
    }
    guard offset ?? 0 >= 0 else { throw .malformed("\(path) cannot be written before its beginning") }
    self.path = path
    self.offset = offset
    self.bytes = bytes
  }

  private static let reserved: Set<String> = ["checkpoint", "tile", LogFolder.privateFolder]
}
