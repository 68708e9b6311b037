import Glibc

/// A text that somebody wrote with an editor of their own: a script, a board file.
enum TextFile {
  /// Reads a text, from standard input for `-`.
  ///
  /// Fails with a sentence where it cannot be read, or is no text. A byte order mark and carriage returns, as some editors write them, are taken away.
  ///
  /// What the program keeps for itself is a plain file of some size: a pipe or a device put there would be waited upon for ever.
  static func read(_ path: String, called name: String, onlyFiles: Bool = false) throws(Failure) -> String {
    guard let bytes = onlyFiles ? bytes(ofFile: path) : bytes(of: path) else {
      throw Failure("The \(name) \(path) cannot be read.", code: 2)
    }
    var lines: [String] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      var line = line
      if index == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.last == 0x0D { line = line.dropLast() }
      guard let text = String(validating: line, as: UTF8.self), !line.contains(0) else {
        throw Failure("\(path), line \(index + 1): this is not text in UTF-8. Nothing was done.")
      }
      lines.append(text)
    }
    return lines.joined(separator: "\n")
  }

  /// Puts a whole new text in place of the old one; false where it cannot be written.
  @discardableResult
  static func replace(_ path: String, with text: String) -> Bool {
    let new = "\(path).\(getpid())"
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { return false }
    var text = text
    let isWritten = text.withUTF8 { bytes in write(file, bytes.baseAddress, bytes.count) == bytes.count }
    close(file)
    guard isWritten, rename(new, path) == 0 else {
      unlink(new)
      return false
    }
    return true
  }

  /// All bytes of a file, or of a pipe; nil where there is nothing to read.
  private static func bytes(of path: String) -> [UInt8]? {
    let file = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return all(of: file)
  }

  private static func bytes(ofFile path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var about = stat()
    guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG, about.st_size <= 1 << 24 else { return nil }
    return all(of: file)
  }

  private static func all(of file: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
  }
}
