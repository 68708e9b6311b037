import Glibc
import Meeting

/// Where the records of a board lie: 256 to a file, files numbered as tiles are.
///
///     records/000.jsonl   records 0 to 255
///     records/x001/000.jsonl   records 256,000 to 256,255
package enum RecordFiles {
  package static let perFile = 256

  package static func path(ofFile number: Int) -> String {
    var digits = String(number)
    digits = String(repeating: "0", count: (3 - digits.count % 3) % 3) + digits
    var groups: [String] = []
    while !digits.isEmpty {
      groups.append(String(digits.prefix(3)))
      digits.removeFirst(3)
    }
    let path = groups.dropLast().map { "x\($0)/" }.joined() + (groups.last ?? "000")
    return "records/\(path).jsonl"
  }

  /// How a person finds a record: `records/000.jsonl, line 15`.
  package static func place(of record: Int) -> String {
    "\(path(ofFile: record / perFile)), line \(record % perFile + 1)"
  }
}

/// Reads a whole file; nil when there is none.
func readFile(_ path: String) throws(RecordError) -> [UInt8]? {
  // Without O_NONBLOCK a named pipe in its place would wait for ever.
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else {
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .noFile(path: path, code: errno)
  }
  defer { close(file) }
  var bytes: [UInt8] = []
  var status = stat()
  guard fstat(file, &status) == 0 else { throw .noFile(path: path, code: errno) }
  guard status.st_mode & S_IFMT != S_IFDIR else { throw .noFile(path: path, code: EISDIR) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile(path: path, code: EINVAL) }
  bytes.reserveCapacity(Int(status.st_size))
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 {
      return bytes
    } else if errno != EINTR {
      throw .noFile(path: path, code: errno)
    }
  }
}

/// What the system says of an errno.
func systemReason(_ code: Int32) -> String { String(cString: strerror(code)) }

/// Reads the records of a folder in order, remembering how far it came.
struct RecordReader: Equatable, Sendable {
  let folder: String
  /// The index of the next record to read.
  private(set) var next = 0
  /// How many bytes of the file it lies in precede it.
  private(set) var offset = 0
  private var last: Entry?

  init(folder: String) { self.folder = folder }

  static func == (one: Self, other: Self) -> Bool { one.next == other.next && one.offset == other.offset }

  /// Reads up to a size; a file that ends early or has other lines fails.
  mutating func read(to size: Int) throws(RecordError) -> [ReadLine] {
    var lines: [ReadLine] = []
    while next < size {
      let path = RecordFiles.path(ofFile: next / RecordFiles.perFile)
      guard let bytes = try readFile("\(folder)/\(path)"), offset <= bytes.count else {
        throw .recordsDiffer(path: path)
      }
      var rest = bytes[offset...]
      let end = min(size, (next / RecordFiles.perFile + 1) * RecordFiles.perFile)
      while next < end {
        guard let newline = rest.firstIndex(of: 0x0A) else { throw .recordsDiffer(path: path) }
        let line = try ReadLine(rest[rest.startIndex..<newline], n: next, before: last)
        lines.append(line)
        last = line.entry
        rest = rest[(newline + 1)...]
        advance(by: newline + 1 - bytes.startIndex)
      }
    }
    return lines
  }

  private mutating func advance(by end: Int) {
    next += 1
    offset = next.isMultiple(of: RecordFiles.perFile) ? 0 : end
  }

  /// Goes past records that this console has just written itself.
  mutating func skip(_ written: [(entry: Entry, bytes: Int)]) {
    for (entry, bytes) in written {
      last = entry
      advance(by: offset + bytes + 1)
    }
  }
}
