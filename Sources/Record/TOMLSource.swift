import Governance
import TOMLKit

/// A TOML text with its tables, each knowing where it stands, so that a wrong value can be found (TOMLKit keeps no lines).
struct TOMLSource {
  let text: String
  let path: String
  private let lines: [Substring]

  init(text: String, path: String) {
    self.text = text
    self.path = path
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  func parse() throws(BoardFileError) -> TOMLTable {
    do { return try TOMLTable(string: text) } catch let error as TOMLParseError {
      throw BoardFileError(
        path: path, line: error.source.begin.line, column: error.source.begin.column,
        expected: "well-formed TOML (\(error.description))")
    } catch {
      throw BoardFileError(path: path, line: 1, column: 1, expected: "well-formed TOML (\(error))")
    }
  }

  /// The line of the n-th `[[name]]` or of `[name]`, from 1; 1 when there is none.
  func line(of header: String, _ ordinal: Int = 0) -> Int {
    var seen = -1
    for (index, line) in lines.enumerated() {
      let bare = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
      guard bare == "[[\(header)]]" || bare == "[\(header)]" else { continue }
      seen += 1
      if seen == ordinal { return index + 1 }
    }
    return 1
  }

  /// Where a key of a table stands; the table's own line when it is missing.
  func position(of key: String, after header: Int) -> (line: Int, column: Int) {
    for (index, line) in lines.enumerated().dropFirst(header == 1 ? 0 : header) {
      let trimmed = line.drop { $0.isWhitespace }
      if trimmed.hasPrefix("[") { break }
      guard trimmed.hasPrefix(key), trimmed.dropFirst(key.count).drop(while: \.isWhitespace).hasPrefix("=") else {
        continue
      }
      let value = trimmed.dropFirst(key.count).drop { $0.isWhitespace || $0 == "=" }
      return (index + 1, line.count - value.count + 1)
    }
    return (header, 1)
  }

  func top(_ root: TOMLTable) -> Located { Located(source: self, table: root, header: "", line: 1) }

  func table(_ root: TOMLTable, _ name: String) throws(BoardFileError) -> Located {
    guard let table = root[name]?.table else {
      throw BoardFileError(path: path, line: 1, column: 1, expected: "a table [\(name)]")
    }
    return Located(source: self, table: table, header: name, line: line(of: name))
  }

  func list(_ root: TOMLTable, _ name: String, optional: Bool = false) throws(BoardFileError) -> [Located] {
    guard let value = root[name], let array = value.array else {
      if optional, root[name] == nil { return [] }
      let what = root[name] == nil ? "at least one [[\(name)]]" : "[[\(name)]], with two brackets"
      throw BoardFileError(path: path, line: line(of: name), column: 1, expected: what)
    }
    return array.enumerated().compactMap { index, value in
      value.table.map { Located(source: self, table: $0, header: name, line: line(of: name, index)) }
    }
  }
}

extension TOMLSource {
  /// One table, and the line its header stands on.
  struct Located {
    let source: TOMLSource
    let table: TOMLTable
    let header: String
    let line: Int

    func wrong(_ key: String, _ expected: String) -> BoardFileError {
      let (line, column) = source.position(of: key, after: line)
      let name = header.isEmpty ? key : "\(header).\(key)"
      return BoardFileError(path: source.path, line: line, column: column, expected: "\(name) to be \(expected)")
    }

    func optionalText(_ key: String) throws(BoardFileError) -> String? {
      guard let value = table[key] else { return nil }
      guard let text = value.string, text.contains(where: { !$0.isWhitespace }) else {
        throw wrong(key, "a text in quotation marks")
      }
      return text
    }

    func text(_ key: String) throws(BoardFileError) -> String {
      guard let text = try optionalText(key) else { throw wrong(key, "a text in quotation marks") }
      return text
    }

    func id<Subject>(_ key: String) throws(BoardFileError) -> Identifier<Subject> {
      let text = try text(key)
      guard text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) else {
        throw wrong(key, "a short name of small letters, digits and hyphens")
      }
      return Identifier(text)
    }

    func flag(_ key: String) throws(BoardFileError) -> Bool? {
      guard let value = table[key] else { return nil }
      guard let flag = value.bool else { throw wrong(key, "true or false") }
      return flag
    }

    func number(_ key: String, in range: ClosedRange<Int>) throws(BoardFileError) -> Int {
      guard let number = table[key]?.int, range.contains(number) else {
        throw wrong(key, "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }

    func texts(_ key: String) throws(BoardFileError) -> [String] {
      guard let array = table[key]?.array else { throw wrong(key, "a list of texts") }
      let texts = array.compactMap(\.string)
      guard texts.count == array.count else { throw wrong(key, "a list of texts") }
      return texts
    }

    func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ key: String) throws(BoardFileError) -> Choice?
    where Choice.RawValue == String {
      guard let text = try optionalText(key) else { return nil }
      guard let choice = Choice(rawValue: text) else {
        throw wrong(key, "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return choice
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) throws(BoardFileError) -> Choice
    where Choice.RawValue == String {
      guard let choice: Choice = try optionalChoice(key) else {
        throw wrong(key, "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return choice
    }

    func table(_ key: String) throws(BoardFileError) -> Located {
      guard let inner = table[key]?.table else { throw wrong(key, "a table [\(header).\(key)]") }
      let name = "\(header).\(key)"
      return Located(source: source, table: inner, header: name, line: source.line(of: name))
    }

    func list(_ key: String) throws(BoardFileError) -> [Located] {
      guard let value = table[key] else { return [] }
      let name = "\(header).\(key)"
      guard let array = value.array else {
        let line = source.line(of: name)
        throw BoardFileError(path: source.path, line: line, column: 1, expected: "[[\(name)]], with two brackets")
      }
      return array.enumerated().compactMap { index, value in
        value.table.map { Located(source: source, table: $0, header: name, line: source.line(of: name, index)) }
      }
    }
  }
}
