/// A piece of a longer text in one role, such as a heading or a decision.
package struct Paragraph: Equatable, Sendable {
  /// May hold ends of line, which are kept.
  package var text: String
  /// Of all its lines.
  package var role: Role
  /// How far it stands in from the left.
  package var indent: Int
  /// How much further its lines stand in after the first, where it has to be wrapped.
  package var hanging: Int

  package init(_ text: String, _ role: Role = .text, indent: Int = 0, hanging: Int = 0) {
    self.text = text
    self.role = role
    self.indent = max(0, indent)
    self.hanging = max(0, hanging)
  }
}

/// A longer text to be read: wrapped to the width it is given, scrolled by keys.
package struct Paragraphs: Equatable, Sendable {
  /// In reading order; an empty one is a blank line.
  package var paragraphs: [Paragraph] {
    didSet { laid = nil }
  }
  // The lines in the width last used by a key: an evening's minutes are not wrapped anew for each.
  private var laid: Laid?
  // Lines hidden above, in the width last used; drawing brings a value beyond the end back.
  private var top = 0
  /// The paragraph that a search has found.
  private var found: Int?

  package init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// Scrolls by a key, in an area of the size it was last drawn in; false when the key means nothing here.
  package mutating func handle(_ key: Key, in size: Size) -> Bool {
    lay(size.columns)
    let page = max(1, size.rows - 1)
    let end = max(0, lineCount(columns: size.columns) - size.rows)
    let here = min(top, end)
    switch key {
    case .up, .character("k"): top = here - 1
    case .down, .character("j"): top = here + 1
    case .pageUp: top = here - page
    case .pageDown, .character(" "): top = here + page
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = end
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right, .function,
      .control, .wordLeft, .wordRight, .paste:
      return false
    }
    top = min(max(0, top), end)
    found = nil
    return true
  }

  /// Whether the last line is in sight, in an area of the size it was last drawn in.
  package func isAtEnd(in size: Size) -> Bool {
    top(size.columns) >= lineCount(columns: size.columns) - size.rows
  }

  /// Scrolls by the wheel, in an area of the size it was last drawn in.
  package mutating func scroll(by rows: Int, in size: Size) {
    lay(size.columns)
    let end = max(0, lineCount(columns: size.columns) - size.rows)
    top = min(max(0, min(top, end) + rows), end)
  }

  /// Brings a paragraph to the top of the area, as a search does.
  package mutating func show(_ number: Int, columns: Int) {
    lay(columns)
    top = lines(columns).firstIndex { $0.paragraph >= number } ?? 0
  }

  /// Shows a paragraph, and that it is the one looked for.
  package mutating func find(_ number: Int, columns: Int) {
    show(number, columns: columns)
    found = number
  }

  /// The paragraph found, or else the one at the top.
  package func row(columns: Int) -> Int {
    let (lines, top) = (lines(columns), top(columns))
    return found ?? (lines.indices.contains(top) ? lines[top].paragraph : 0)
  }

  /// How many lines the whole text has in this width.
  package func lineCount(columns: Int) -> Int { lines(columns).count }

  /// Draws the lines in view; the last column says whether there is more above or below.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool = false) {
    guard !area.isEmpty else { return }
    let all = lines(area.columns)
    let first = min(top(area.columns), max(0, all.count - area.rows))
    for (offset, line) in all.dropFirst(first).prefix(area.rows).enumerated() {
      let paragraph = paragraphs[line.paragraph]
      let column = area.column + indent(of: paragraph, area.columns)
      let role = line.paragraph == found ? Role.match : paragraph.role
      canvas.put(line.text, at: Point(row: area.row + offset, column: column), role: role, within: area)
    }
    canvas.markHidden(above: first > 0, below: first + area.rows < all.count, in: area)
    if focused { canvas.placeCursor(area.origin, within: area) }
  }

  private struct Line: Equatable, Sendable {
    var paragraph: Int
    var text: String
  }

  private struct Laid: Equatable, Sendable {
    var columns: Int
    var lines: [Line]
  }

  /// In another width the same paragraph stays at the top.
  private mutating func lay(_ columns: Int) {
    guard laid?.columns != columns else { return }
    (top, laid) = (top(columns), Laid(columns: columns, lines: lines(columns)))
  }

  private func top(_ columns: Int) -> Int {
    guard let laid, laid.columns != columns, laid.lines.indices.contains(top) else { return top }
    let paragraph = laid.lines[top].paragraph
    return lines(columns).firstIndex { $0.paragraph >= paragraph } ?? 0
  }

  // Two columns at the right are kept for the signs that there is more.
  private func lines(_ columns: Int) -> [Line] {
    if let laid, laid.columns == columns { return laid.lines }
    return paragraphs.enumerated().flatMap { number, paragraph in
      let width = columns - 2 - indent(of: paragraph, columns)
      return laid(paragraph, width).map { Line(paragraph: number, text: $0) }
    }
  }

  private func laid(_ paragraph: Paragraph, _ width: Int) -> [String] {
    // A rule is drawn, not read: what is too long of it is cut.
    if let first = paragraph.text.first, "=-".contains(first), paragraph.text.allSatisfy({ $0 == first }) {
      return [String(paragraph.text.prefix(max(1, width)))]
    }
    let lines = wrapped(paragraph.text, width: width)
    let hanging = min(paragraph.hanging, width / 2)
    guard hanging > 0, lines.count > 1, let first = lines.first else { return lines }
    let rest = String(paragraph.text.dropFirst(first.count)).drop { $0 == " " }
    let further = wrapped(String(rest), width: width - hanging)
    return [first] + further.map { String(repeating: " ", count: hanging) + $0 }
  }

  // On a narrow screen the text matters more than its indent.
  private func indent(of paragraph: Paragraph, _ columns: Int) -> Int {
    min(paragraph.indent, max(0, columns / 4))
  }
}
