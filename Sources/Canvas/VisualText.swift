/// A text as lines on the screen, and the way between a character's number and its place on them.
struct VisualText {
  struct Line {
    /// Which characters stand on the line, blanks at its end included, the end of line itself not.
    let characters: Range<Int>
    /// The last place on the line where the cursor can stand.
    let end: Int
  }

  private let characters: [Character]
  private let widths: [Int]
  /// At least one.
  private(set) var lines: [Line] = []

  init(_ text: String, columns: Int) {
    characters = Array(text)
    widths = characters.map { $0 == "\n" ? 0 : width(of: String($0)) }
    var start = 0
    for (index, character) in (characters + ["\n"]).enumerated() where character == "\n" {
      let units = (start..<index).map { WrapUnit(width: widths[$0], isBlank: characters[$0] == " ") }
      let ranges = lineRanges(units, width: columns)
      for (number, range) in ranges.enumerated() {
        let place = (range.lowerBound + start)..<(range.upperBound + start)
        // Behind the last character of a wrapped line is the beginning of the next.
        let end = number == ranges.count - 1 ? place.upperBound : max(place.lowerBound, place.upperBound - 1)
        lines.append(Line(characters: place, end: end))
      }
      start = index + 1
    }
  }

  func text(of line: Line) -> String {
    String(characters[line.characters])
  }

  func place(of offset: Int) -> Point {
    let row = lines.lastIndex { $0.characters.lowerBound <= offset } ?? 0
    let line = lines[row].characters
    let column = line.clamped(to: line.lowerBound..<max(line.lowerBound, offset)).reduce(0) { $0 + widths[$1] }
    return Point(row: row, column: column)
  }

  func offset(row: Int, column: Int) -> Int {
    guard row >= 0 else { return 0 }
    guard row < lines.count else { return characters.count }
    var used = 0
    for offset in lines[row].characters {
      used += widths[offset]
      if used > column { return min(offset, lines[row].end) }
    }
    return lines[row].end
  }
}

/// The first row shown so that one row is as near the middle as the ends allow.
func firstShown(of count: Int, around row: Int, in rows: Int) -> Int {
  max(0, min(row - rows / 2, count - rows))
}
