/// A piece of a longer text in one role, such as a heading or a decision.
package struct Paragraph: Equatable, Sendable {
  /// May hold ends of line, which are kept.
  package var text: String
  /// Of all its lines.
  package var role: Role
  /// How far it stands in from the left.
  package var indent: Int

  package init(_ text: String, _ role: Role = .text, indent: Int = 0) {
    self.text = text
    self.role = role
    self.indent = max(0, indent)
  }
}

/// A longer text to be read: wrapped to the width it is given, scrolled by keys.
package struct Paragraphs: Equatable, Sendable {
  /// In reading order; an empty one is a blank line.
  package var paragraphs: [Paragraph]
  // Lines hidden above, in the width last used; drawing brings a value beyond the end back.
  private var top = 0

  package init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// Scrolls by a key, in an area of the size it was last drawn in; false when the key means nothing here.
  package mutating func handle(_ key: Key, in size: Size) -> Bool {
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
    return true
  }

  /// Scrolls by the wheel, in an area of the size it was last drawn in.
  package mutating func scroll(by rows: Int, in size: Size) {
    let end = max(0, lineCount(columns: size.columns) - size.rows)
    top = min(max(0, min(top, end) + rows), end)
  }

  /// Brings a paragraph to the top of the area, as a search does.
  package mutating func show(_ number: Int, columns: Int) {
    top = paragraphs.prefix(max(0, number)).reduce(0) { $0 + lines(of: $1, columns).count }
  }

  /// How many lines the whole text has in this width.
  package func lineCount(columns: Int) -> Int {
    paragraphs.reduce(0) { $0 + lines(of: $1, columns).count }
  }

  /// Draws the lines in view; the last column says whether there is more above or below.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool = false) {
    guard !area.isEmpty else { return }
    let all = paragraphs.flatMap { paragraph in lines(of: paragraph, area.columns).map { (paragraph, $0) } }
    let first = min(top, max(0, all.count - area.rows))
    for (offset, (paragraph, line)) in all.dropFirst(first).prefix(area.rows).enumerated() {
      let column = area.column + indent(of: paragraph, area.columns)
      canvas.put(line, at: Point(row: area.row + offset, column: column), role: paragraph.role, within: area)
    }
    canvas.markHidden(above: first > 0, below: first + area.rows < all.count, in: area)
    if focused { canvas.placeCursor(area.origin, within: area) }
  }

  // Two columns at the right are kept for the signs that there is more.
  private func lines(of paragraph: Paragraph, _ columns: Int) -> [String] {
    wrapped(paragraph.text, width: columns - 2 - indent(of: paragraph, columns))
  }

  // On a narrow screen the text matters more than its indent.
  private func indent(of paragraph: Paragraph, _ columns: Int) -> Int {
    min(paragraph.indent, max(0, columns / 4))
  }
}
