import TOMLKit

/// One key of a file that a person wrote.
package struct TOMLEntry: Equatable, Sendable {
  /// The table it stands in; empty above the first header.
  package var table: String
  package var key: String
  package var value: TOMLAtom
  /// From 1.
  package var line: Int
}

/// A value of the kinds that settings, keys and themes are written in.
package enum TOMLAtom: Equatable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case texts([String])
  /// A date, a fraction, a table within a table.
  case other
}

extension TOMLSource {
  /// Every key of the file in the order of its lines, those of `[table]` and of `table = { … }` alike.
  package func entries() throws(MisreadFile) -> [TOMLEntry] {
    let root = try parse()
    var found: [TOMLEntry] = []
    for name in root.keys {
      if let table = root[name]?.table {
        found += table.keys.map { entry(table, $0, in: name) }
      } else {
        found.append(entry(root, name, in: ""))
      }
    }
    return found.sorted { ($0.line, $0.key) < ($1.line, $1.key) }
  }

  private func entry(_ table: TOMLTable, _ key: String, in name: String) -> TOMLEntry {
    TOMLEntry(table: name, key: key, value: TOMLAtom(table[key]), line: place(of: key, in: name))
  }

  /// The line of `key = …` under its header, of `table.key = …`, or of `table = { … }`; 1 when it is written otherwise.
  private func place(of key: String, in table: String) -> Int {
    if let line = lineOfKey(key, in: table) { return line }
    return table.isEmpty ? 1 : lineOfKey("\(table).\(key)", in: "") ?? lineOfKey(table, in: "") ?? 1
  }
}

extension TOMLSource {
  /// Where `key = …` stands under a header, or above the first one; nil when it is nowhere.
  func lineOfKey(_ key: String, in table: String) -> Int? {
    var current = ""
    for (index, line) in lines.enumerated() {
      if let header = Self.header(of: line) {
        current = header
      } else if current == table, Self.isKey(key, of: line) {
        return index + 1
      }
    }
    return nil
  }

  /// The name in `[name]`, as no value can stand alone on a line.
  static func header(of line: Substring) -> String? {
    let bare = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
    guard bare.hasPrefix("["), bare.hasSuffix("]"), !bare.contains("="), !bare.contains(",") else { return nil }
    return String(bare.drop { $0 == "[" }.prefix { $0 != "]" })
  }

  static func isKey(_ key: String, of line: Substring) -> Bool {
    let trimmed = line.drop(while: \.isWhitespace)
    return [key, "\"\(key)\"", "'\(key)'"].contains { written in
      trimmed.hasPrefix(written) && trimmed.dropFirst(written.count).drop(while: \.isWhitespace).hasPrefix("=")
    }
  }
}

extension TOMLAtom {
  fileprivate init(_ value: (any TOMLValueConvertible)?) {
    if let text = value?.string {
      self = .text(text)
    } else if let flag = value?.bool {
      self = .flag(flag)
    } else if let number = value?.int {
      self = .number(number)
    } else if let array = value?.array {
      let texts = array.compactMap(\.string)
      self = texts.count == array.count ? .texts(texts) : .other
    } else {
      self = .other
    }
  }
}
