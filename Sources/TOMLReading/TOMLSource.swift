import TOMLKit

/// A TOML text with its tables, each knowing where it stands, so that a wrong value can be found (TOMLKit keeps no lines).
package struct TOMLSource {
  package let text: String
  /// As the person who is told of a mistake in it would name it.
  package let path: String
  let lines: [Substring]

  package init(text: String, path: String) {
    self.text = text
    self.path = path
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The whole text understood as TOML, or where it is not.
  package func parse() throws(MisreadFile) -> TOMLTable {
    do { return try TOMLTable(string: text) } catch let error as TOMLParseError {
      throw MisreadFile(
        path: path, line: error.source.begin.line, column: error.source.begin.column,
        expected: "well-formed TOML (\(error.description))")
    } catch {
      throw MisreadFile(path: path, line: 1, column: 1, expected: "well-formed TOML (\(error))")
    }
  }

  /// The line of the n-th `[[name]]` or of `[name]`, from 1; 1 when there is none.
  package func line(of header: String, _ ordinal: Int = 0) -> Int {
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
  package func position(of key: String, after header: Int) -> (line: Int, column: Int) {
    // What stands above the first header has no line of its own.
    let isHeader = lines.indices.contains(header - 1) && lines[header - 1].drop(while: \.isWhitespace).hasPrefix("[")
    for (index, line) in lines.enumerated().dropFirst(isHeader ? header : 0) {
      let trimmed = line.drop { $0.isWhitespace }
      if trimmed.hasPrefix("[") { break }
      for written in [key, "\"\(key)\""] where trimmed.hasPrefix(written) {
        let rest = trimmed.dropFirst(written.count).drop(while: \.isWhitespace)
        guard rest.hasPrefix("=") else { continue }
        let value = rest.drop { $0.isWhitespace || $0 == "=" }
        return (index + 1, line.count - value.count + 1)
      }
    }
    return (header, 1)
  }

  /// What stands above the first header.
  package func top(_ root: TOMLTable) -> Located { Located(source: self, table: root, header: "", line: 1) }

  /// `[name]`, which has to be there.
  package func table(_ root: TOMLTable, _ name: String) throws(MisreadFile) -> Located {
    guard let table = root[name]?.table else {
      throw MisreadFile(path: path, line: 1, column: 1, expected: "a table [\(name)]")
    }
    return Located(source: self, table: table, header: name, line: line(of: name))
  }

  /// Every `[[name]]`, in order.
  package func list(_ root: TOMLTable, _ name: String, optional: Bool = false) throws(MisreadFile) -> [Located] {
    guard let value = root[name], let array = value.array else {
      if optional, root[name] == nil { return [] }
      let what = root[name] == nil ? "at least one [[\(name)]]" : "[[\(name)]], with two brackets"
      throw MisreadFile(path: path, line: line(of: name), column: 1, expected: what)
    }
    return array.enumerated().compactMap { index, value in
      value.table.map { Located(source: self, table: $0, header: name, line: line(of: name, index)) }
    }
  }
}
