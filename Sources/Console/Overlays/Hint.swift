import Canvas

/// Words that name the keys of what lies over the screen: `↑ ↓ choose   Enter does it   Esc closes`.
///
/// What a key does stands after it, as far as three blanks or a full stop: a click there does the same.
struct Hint: ExpressibleByStringInterpolation {
  /// Words that stand for a key, or for none.
  struct Part {
    let key: Key?
    var words: String
  }

  private var parts: [Part]

  init(stringLiteral words: String) { parts = [Part(key: nil, words: words)] }
  init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  var text: String { parts.map(\.words).joined() }

  /// Where there is no room for all of it the end is kept, which says how to close.
  func fitting(_ columns: Int) -> Hint {
    var hint = self
    while width(of: hint.text) > columns, hint.parts.count > 1 {
      hint.parts.removeFirst()
      while let first = hint.parts.first, first.words.allSatisfy({ $0 == " " || $0 == "." }) {
        hint.parts.removeFirst()
      }
    }
    return hint
  }

  func draw(on canvas: inout Canvas, in line: Rect, role: Role = .muted) { canvas.put(text, in: line, role: role) }

  /// The key whose words stand at a place, for clicks.
  func key(at point: Point, in line: Rect) -> Key? {
    guard line.line(0).contains(point) else { return nil }
    var column = line.column
    for part in parts {
      column += width(of: part.words)
      if point.column < column { return part.key }
    }
    return nil
  }
}

extension Hint {
  /// Keys begin parts, and words go on with them.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendInterpolation(_ key: Key) { parts.append(Part(key: key, words: key.name)) }
    mutating func appendInterpolation(_ words: String) { appendLiteral(words) }
    mutating func appendInterpolation(_ hint: Hint) { parts += hint.parts }

    mutating func appendLiteral(_ words: String) {
      let ends = [words.firstRange(of: "   "), words.firstRange(of: ".")].compactMap { $0?.lowerBound }
      let end = ends.min() ?? words.endIndex
      if let last = parts.indices.last, parts[last].key != nil {
        parts[last].words += words[..<end]
        if end < words.endIndex { parts.append(Part(key: nil, words: String(words[end...]))) }
      } else {
        parts.append(Part(key: nil, words: words))
      }
    }
  }
}

/// A hint in its place, which drawing and clicks both read.
struct HintLine {
  let hint: Hint
  let line: Rect

  func draw(on canvas: inout Canvas) { hint.draw(on: &canvas, in: line) }
  func key(at point: Point) -> Key? { hint.key(at: point, in: line) }
}
