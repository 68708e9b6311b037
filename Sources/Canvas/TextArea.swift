/// Prose of several lines, wrapped as it is written: the clerk's note on an item.
package struct TextArea: Equatable, Sendable {
  private var buffer: EditBuffer
  // The column that up and down keep to across shorter lines.
  private var wish: Int?
  /// The most characters it takes; what is longer is cut when pasted and refused when typed.
  package let limit: Int

  package init(_ text: String = "", limit: Int = 20_000) {
    self.limit = max(0, limit)
    buffer = EditBuffer(String(acceptable(text, newlines: true).prefix(max(0, limit))))
  }

  /// What was written; setting it can be undone from the keyboard and puts the cursor at its end.
  package var text: String {
    get { buffer.text }
    set { buffer.replaceAll(with: String(acceptable(newValue, newlines: true).prefix(limit))) }
  }

  /// How many characters stand before the cursor.
  package var cursor: Int { buffer.offset }

  /// Takes a key, in an area of the size it was last drawn in: up and down go by the lines one sees.
  package mutating func handle(_ key: Key, in size: Size) -> FieldResponse {
    let room = limit - buffer.text.count
    if let response = buffer.handleCommon(key, room: room, newlines: true) {
      wish = nil
      return response
    }
    switch key {
    case .enter:
      wish = nil
      guard room > 0 else { return .moved }
      buffer.insert("\n")
      return .changed
    case .up: return moveVertically(-1, size)
    case .down: return moveVertically(1, size)
    case .pageUp: return moveVertically(-max(1, size.rows - 1), size)
    case .pageDown: return moveVertically(max(1, size.rows - 1), size)
    case .home, .control("a"): return moveInLine(size) { line in line.characters.lowerBound }
    case .end, .control("e"): return moveInLine(size) { line in line.end }
    case .control("u"): return deleteInLine(size) { line in line.characters.lowerBound }
    case .control("k"): return deleteInLine(size) { line in line.end }
    case .character, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right, .function, .control,
      .wordLeft, .wordRight, .paste:
      return .ignored
    }
  }

  /// Draws the lines around the cursor and puts the cursor there.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    canvas.fill(area, focused ? .fieldFocused : .field)
    guard !area.isEmpty else { return }
    let page = VisualText(buffer.text, columns: area.columns)
    let here = page.place(of: buffer.offset)
    // BUG: the view follows the cursor in half pages rather than line by line, because it keeps no place of its own.
    let top = firstShown(of: page.lines.count, around: here.row, in: area.rows)
    for (offset, line) in page.lines.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.put(
        page.text(of: line), at: Point(row: area.row + offset, column: area.column),
        role: focused ? .fieldFocused : .field, within: area)
    }
    guard focused else { return }
    let column = min(here.column, area.columns - 1)
    canvas.placeCursor(Point(row: area.row + here.row - top, column: area.column + column), within: area)
  }

  private mutating func moveVertically(_ distance: Int, _ size: Size) -> FieldResponse {
    let page = VisualText(buffer.text, columns: size.columns)
    let here = page.place(of: buffer.offset)
    let column = wish ?? here.column
    buffer.move(to: page.offset(row: here.row + distance, column: column))
    wish = column
    return .moved
  }

  private mutating func moveInLine(_ size: Size, to end: (VisualText.Line) -> Int) -> FieldResponse {
    wish = nil
    let page = VisualText(buffer.text, columns: size.columns)
    buffer.move(to: end(page.lines[page.place(of: buffer.offset).row]))
    return .moved
  }

  private mutating func deleteInLine(_ size: Size, to end: (VisualText.Line) -> Int) -> FieldResponse {
    wish = nil
    let page = VisualText(buffer.text, columns: size.columns)
    return buffer.delete(to: end(page.lines[page.place(of: buffer.offset).row])) ? .changed : .moved
  }
}
