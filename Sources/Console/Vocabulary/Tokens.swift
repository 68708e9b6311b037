/// One word of a command line: bare, or text that stood in double quotes.
package enum Token: Equatable, Sendable {
  case word(String)
  case text(String)

  package var content: String {
    switch self {
    case .word(let word): word
    case .text(let text): text
    }
  }
}

/// A line that is not in the vocabulary: what is wrong with it, for the person who wrote it.
package struct Misspoken: Error, Equatable, Sendable {
  package var says: String

  package init(_ says: String) { self.says = says }
}

/// Takes a line apart: blanks separate, `"…"` is one text with `\"`, `\\` and `\n` inside, `#` starts a comment.
package func tokens(_ line: String) throws(Misspoken) -> [Token] {
  var tokens: [Token] = []
  // By scalars, not characters: a combining mark after a quotation mark must not hide it (R46).
  var rest = line.unicodeScalars[...]
  while let first = rest.first {
    if first.properties.isWhitespace {
      rest.removeFirst()
    } else if first == "#" {
      break
    } else if first == "\"" {
      rest.removeFirst()
      tokens.append(.text(try quoted(&rest)))
    } else {
      let word = rest.prefix { !$0.properties.isWhitespace && $0 != "\"" }
      tokens.append(.word(String(word)))
      rest = rest[word.endIndex...]
    }
  }
  return tokens
}

private func quoted(_ rest: inout Substring.UnicodeScalarView) throws(Misspoken) -> String {
  var text = String.UnicodeScalarView()
  while let next = rest.popFirst() {
    switch next {
    case "\"": return String(text)
    case "\\":
      guard let escaped = rest.popFirst() else { throw Misspoken("The line ends after a backslash.") }
      text.append(escaped == "n" ? "\n" : escaped)
    default: text.append(next)
    }
  }
  throw Misspoken("A text has no closing quotation mark: “\(String(text).prefix(30))”.")
}
