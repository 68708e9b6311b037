import TOMLKit

extension TOMLSource {
  /// One table, and the line its header stands on.
  package struct Located {
    let source: TOMLSource
    package let table: TOMLTable
    let header: String
    /// 1 for what stands above the first header.
    package let line: Int

    /// What to throw where the value of a key is not what it should be.
    package func wrong(_ key: String, _ expected: String) -> MisreadFile {
      let (line, column) = source.position(of: key, after: line)
      let name = header.isEmpty ? key : "\(header).\(key)"
      return MisreadFile(path: source.path, line: line, column: column, expected: "\(name) to be \(expected)")
    }

    /// Nil where the key is not there.
    package func optionalText(_ key: String) throws(MisreadFile) -> String? {
      guard let value = table[key] else { return nil }
      guard let text = value.string, text.contains(where: { !$0.isWhitespace }) else {
        throw wrong(key, "a text in quotation marks")
      }
      return text
    }

    package func text(_ key: String) throws(MisreadFile) -> String {
      guard let text = try optionalText(key) else { throw wrong(key, "a text in quotation marks") }
      return text
    }

    /// Nil where the key is not there.
    package func flag(_ key: String) throws(MisreadFile) -> Bool? {
      guard let value = table[key] else { return nil }
      guard let flag = value.bool else { throw wrong(key, "true or false") }
      return flag
    }

    package func number(_ key: String, in range: ClosedRange<Int>) throws(MisreadFile) -> Int {
      guard let number = table[key]?.int, range.contains(number) else {
        throw wrong(key, "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }

    package func texts(_ key: String) throws(MisreadFile) -> [String] {
      guard let array = table[key]?.array else { throw wrong(key, "a list of texts") }
      let texts = array.compactMap(\.string)
      guard texts.count == array.count else { throw wrong(key, "a list of texts") }
      return texts
    }

    /// Nil where the key is not there.
    package func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ key: String) throws(MisreadFile) -> Choice?
    where Choice.RawValue == String {
      guard let text = try optionalText(key) else { return nil }
      guard let choice = Choice(rawValue: text) else {
        throw wrong(key, "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return choice
    }

    package func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) throws(MisreadFile) -> Choice
    where Choice.RawValue == String {
      guard let choice: Choice = try optionalChoice(key) else {
        throw wrong(key, "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return choice
    }

    package func table(_ key: String) throws(MisreadFile) -> Located {
      guard let inner = table[key]?.table else { throw wrong(key, "a table [\(header).\(key)]") }
      let name = "\(header).\(key)"
      return Located(source: source, table: inner, header: name, line: source.line(of: name))
    }

    /// Every `[[header.key]]`, none where there is none.
    package func list(_ key: String) throws(MisreadFile) -> [Located] {
      guard let value = table[key] else { return [] }
      let name = "\(header).\(key)"
      guard let array = value.array else {
        let line = source.line(of: name)
        throw MisreadFile(path: source.path, line: line, column: 1, expected: "[[\(name)]], with two brackets")
      }
      return array.enumerated().compactMap { index, value in
        value.table.map { Located(source: source, table: $0, header: name, line: source.line(of: name, index)) }
      }
    }
  }
}
