/// The text in lines no wider than this, broken between words, inside over-long words, and at its own ends of line.
///
/// Blanks at a break are dropped, those before a first word are kept. Ends of line are the only controls obeyed.
/// A width below 1 counts as 1; a wide character on a one-column line stands alone on it and is clipped when drawn.
package func wrapped(_ text: String, width: Int) -> [String] {
  // Long minutes are mostly lines that fit: of these nothing needs to be worked out at each key.
  if fits(text, width) { return [text] }
  return paragraphs(of: text).flatMap { paragraph in
    let clusters = displayCells(paragraph)
    return lineRanges(clusters.map(WrapUnit.init), width: width).map { range in
      var line = clusters[range]
      while line.last == .space { line.removeLast() }
      return line.text
    }
  }
}

/// Whether it is plainly one line as it is: printable ASCII, no wider than that, with no blank to drop.
private func fits(_ text: String, _ width: Int) -> Bool {
  let bytes = text.utf8
  return bytes.count <= width && bytes.last != 0x20 && bytes.allSatisfy { (0x20..<0x7F).contains($0) }
}

/// The text between its ends of line (LF, CR, CR LF or U+2028/9), with tabs as blanks.
func paragraphs(of text: String) -> [String] {
  var found: [String] = []
  var current = ""
  for character in text {
    if character.isNewline, character != "\u{B}", character != "\u{C}", character != "\u{85}" {
      found.append(current)
      current = ""
    } else {
      current.append(character == "\t" ? " " : character)
    }
  }
  return found + [current]
}

/// What line breaking needs to know of a piece of text.
struct WrapUnit {
  let width: Int
  let isBlank: Bool

  init(_ cluster: Cluster) {
    width = cluster.width
    isBlank = cluster == .space
  }

  init(width: Int, isBlank: Bool) {
    self.width = width
    self.isBlank = isBlank
  }
}

/// Which units stand on which line; every unit is on exactly one, blanks at a break at the end of the upper one.
func lineRanges(_ units: [WrapUnit], width: Int) -> [Range<Int>] {
  let limit = max(1, width)
  var lines: [Range<Int>] = []
  var start = 0
  var used = 0
  // Where the word began that is being read: the line may be broken before it.
  var word: Int?
  for (index, unit) in units.enumerated() {
    if index > start, !unit.isBlank, units[index - 1].isBlank { word = index }
    if !unit.isBlank, used + unit.width > limit, index > start {
      let end = word ?? index
      lines.append(start..<end)
      start = end
      used = units[start..<index].reduce(0) { $0 + $1.width }
      word = nil
    }
    used += unit.width
  }
  return lines + [start..<units.count]
}
