/// One row of a list to choose from.
package struct Choice: Equatable, Sendable {
  /// What the row says, and what it is found by.
  package var text: String
  /// A sign before the text, such as a tick.
  package var mark: Span?
  /// A second, quieter column: a key, an organisation.
  package var detail: String
  /// Further words it is found by, never shown.
  package var keywords: String
  /// Why it cannot be chosen now; nil when it can.
  package var refusal: String?
  /// Of the text, while the row is neither selected nor refused.
  package var role: Role

  package init(
    _ text: String, mark: Span? = nil, detail: String = "", keywords: String = "", refusal: String? = nil,
    role: Role = .text
  ) {
    self.text = text
    self.mark = mark
    self.detail = detail
    self.keywords = keywords
    self.refusal = refusal
    self.role = role
  }
}

/// Words looked for: each must be somewhere, whatever its accents and capitals.
package struct WordSearch {
  private let words: [[Character]]

  package init(_ query: String) {
    words = query.split(whereSeparator: \.isWhitespace).map { Self.folded(String($0)) }
  }

  /// Whether nothing is looked for.
  package var isEmpty: Bool { words.isEmpty }

  /// 0 when every word begins a word of the text, 1 when all are in it somewhere, 2 when one is there only without the `s`
  /// of several, nil when one is missing.
  package func rank(of text: String) -> Int? {
    let folded = Self.folded(text)
    var rank = 0
    for word in words {
      var places = Self.places(of: word, in: folded)
      // Of several things the word for one is found too: actions, votes.
      if places.isEmpty, word.count > 3, word.last == "s" {
        places = Self.places(of: word.dropLast(), in: folded)
        rank = 2
      }
      guard !places.isEmpty else { return nil }
      let begins = places.contains { $0 == 0 || !(folded[$0 - 1].isLetter || folded[$0 - 1].isNumber) }
      rank = max(rank, begins ? 0 : 1)
    }
    return rank
  }

  /// Whether the first word looked for is the whole first word of the text.
  func begins(_ text: String) -> Bool {
    guard let word = words.first else { return false }
    return Self.folded(text).prefix { $0.isLetter || $0.isNumber }.elementsEqual(word)
  }

  /// Whether every word looked for is a whole word of the text.
  func isWhole(in text: String) -> Bool {
    let found = Self.folded(text).split { !$0.isLetter && !$0.isNumber }
    return words.allSatisfy { word in found.contains { $0.elementsEqual(word) } }
  }

  /// The text in pieces, those that were looked for in the role of a match.
  func highlighted(_ text: String, role: Role) -> [Span] {
    guard !isEmpty else { return [Span(text, role)] }
    let folded = Self.folded(text)
    var isMatch = Array(repeating: false, count: folded.count)
    for word in words {
      guard let first = Self.places(of: word, in: folded).first else { continue }
      for index in first..<(first + word.count) { isMatch[index] = true }
    }
    var spans: [Span] = []
    for (character, matches) in zip(text, isMatch) {
      let wanted = matches ? Role.match : role
      if let last = spans.indices.last, spans[last].role == wanted {
        spans[last].text.append(character)
      } else {
        spans.append(Span(String(character), wanted))
      }
    }
    return spans
  }

  // One character for each, so that places in the folded text are places in the text.
  private static func folded(_ text: String) -> [Character] {
    text.map { character in
      let plain = Composition.plain(character)
      return plain.lowercased().first ?? plain
    }
  }

  private static func places(of word: [Character], in text: [Character]) -> [Int] {
    guard !word.isEmpty, word.count <= text.count else { return [] }
    return (0...(text.count - word.count)).filter { text[$0..<($0 + word.count)].elementsEqual(word) }
  }
}
