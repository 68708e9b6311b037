/// On which line every key of a text stands, found in one pass (TOMLKit keeps no lines).
struct KeyPlaces {
  private struct Name: Hashable {
    var table: String
    var key: String
  }

  private var lines: [Name: Int] = [:]

  init(_ text: [Substring]) {
    var table = ""
    for (index, line) in text.enumerated() {
      if let header = Self.header(of: line) {
        table = header
      } else if let key = Self.key(of: line) {
        lines[Name(table: table, key: key)] = lines[Name(table: table, key: key)] ?? index + 1
      }
    }
  }

  /// The line of `key = …` under its header, or above the first one; nil when it is written otherwise.
  subscript(key: String, in table: String) -> Int? { lines[Name(table: table, key: key)] }

  /// That line, or the one of `table.key = …` or of `table = { … }`; 1 when it is none of these.
  func line(of key: String, in table: String) -> Int {
    if let line = self[key, in: table] { return line }
    return table.isEmpty ? 1 : self["\(table).\(key)", in: ""] ?? self[table, in: ""] ?? 1
  }

  /// The name in `[name]` or `[[name]]`.
  static func header(of line: Substring) -> String? {
    let start = line.drop(while: \.isWhitespace)
    guard start.utf8.first == UInt8(ascii: "[") else { return nil }
    let bare = start.prefix { $0 != "#" }.filter { !$0.isWhitespace }
    // A list may go on over lines that begin so.
    guard bare.hasSuffix("]"), !bare.contains(where: { $0 == "," || $0 == "=" }) else { return nil }
    return String(bare.drop { $0 == "[" }.prefix { $0 != "]" })
  }

  /// What stands before the `=`, without its quotation marks.
  static func key(of line: Substring) -> String? {
    guard let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    var name = line[..<equals].drop(while: \.isWhitespace)
    while name.last?.isWhitespace == true { name.removeLast() }
    guard let first = name.first, first != "#" else { return nil }
    if first == "\"" || first == "'", name.count > 1, name.last == first { name = name.dropFirst().dropLast() }
    return String(name)
  }
}

extension TOMLSource {
  var keyPlaces: KeyPlaces { KeyPlaces(lines) }
}
