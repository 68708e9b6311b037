extension TOMLSource {
  /// The text with one value changed and all else as its writer left it; nil where it is written so that it cannot be.
  ///
  /// A key that is not there comes after its own commented-out line, else below its header, else above the first one.
  package func changing(_ key: String, in table: String = "", to value: String) -> TOMLSource? {
    var changed = lines.map(String.init)
    if let line = keyPlaces[key, in: table] {
      changed[line - 1] = Self.replacing(lines[line - 1], by: value)
    } else if let line = lineOfComment(about: key, in: table) {
      changed.insert("\(key) = \(value)", at: line)
    } else if let header = lines.firstIndex(where: {
      KeyPlaces.header(of: $0) != nil && (table.isEmpty || KeyPlaces.header(of: $0) == table)
    }) {
      changed.insert("\(key) = \(value)", at: table.isEmpty ? header : header + 1)
    } else {
      guard table.isEmpty else { return nil }
      let isOpen = changed.last == ""
      changed.insert("\(key) = \(value)", at: isOpen ? changed.count - 1 : changed.count)
      if !isOpen { changed.append("") }
    }
    let end = text.contains("\r\n") ? "\r\n" : "\n"
    let result = TOMLSource(text: changed.joined(separator: end), path: path)
    return result.says(value, for: key, in: table) ? result : nil
  }

  /// Keeps what stands before the value and a comment behind it.
  private static func replacing(_ line: Substring, by value: String) -> String {
    guard let equals = line.firstIndex(of: "=") else { return String(line) }
    var quote: Character?
    let rest = line[line.index(after: equals)...]
    let comment = rest.firstIndex { letter in
      if quote == nil, letter == "\"" || letter == "'" {
        quote = letter
      } else if letter == quote {
        quote = nil
      }
      return quote == nil && letter == "#"
    }
    return "\(line[...equals]) \(value)" + (comment.map { "  \(rest[$0...])" } ?? "")
  }

  /// Where `# key = …` stands in a table.
  private func lineOfComment(about key: String, in table: String) -> Int? {
    var current = ""
    for (index, line) in lines.enumerated() {
      if let header = KeyPlaces.header(of: line) { current = header }
      let bare = line.drop(while: \.isWhitespace)
      guard current == table, bare.hasPrefix("#") else { continue }
      if KeyPlaces.key(of: bare.drop { $0 == "#" }) == key { return index + 1 }
    }
    return nil
  }

  // Whoever writes across several lines is left alone: the change has to be read back as it was meant.
  private func says(_ value: String, for key: String, in table: String) -> Bool {
    guard let entries = try? entries(),
      let wanted = try? TOMLSource(text: "\(key) = \(value)", path: "").entries()
    else { return false }
    return wanted.allSatisfy { one in
      let place = one.table.isEmpty ? table : one.table
      return entries.contains { $0.table == place && $0.key == one.key && $0.value == one.value }
    }
  }
}
