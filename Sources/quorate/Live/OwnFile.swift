import FoundationEssentials
import TOMLReading

/// A file of the user's own in the settings' folder: keys, settings, a theme.
enum OwnFile {
  /// Why it cannot be read, in a sentence that begins with the line where one is to blame.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// Its keys by line; none where there is no file.
  static func entries(of path: String) throws(Fault) -> [TOMLEntry] {
    guard let text = try text(of: path) else { return [] }
    return try entries(in: text)
  }

  static func entries(in text: String) throws(Fault) -> [TOMLEntry] {
    do throws(MisreadFile) { return try TOMLSource(text: text, path: "").entries() } catch {
      throw Fault(description: "line \(error.line): expected \(error.expected).")
    }
  }

  /// Nil where there is no file.
  static func text(of path: String) throws(Fault) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else {
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      throw Fault(description: "the file cannot be read.")
    }
    // Some editors begin a file with a byte order mark.
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(data.dropFirst(3)) : Array(data)
    if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) { return text }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains(0) || String(validating: $0, as: UTF8.self) == nil } ?? 0
    throw Fault(description: "line \(line + 1): this is not text in UTF-8.")
  }
}
