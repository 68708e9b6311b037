import Glibc

/// What lies in folders.
enum Folder {
  /// Every plain file below a folder, as paths from it; empty when there is no such folder.
  static func files(under path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        files += Folder.files(under: "\(path)/\(name)").map { "\(name)/\($0)" }
      } else {
        files.append(name)
      }
    }
    return files
  }
}
