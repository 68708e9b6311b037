/// Prose of several lines, wrapped as it is written: the clerk's note on an item.
package struct TextArea: Equatable, Sendable {
  private var buffer: EditBuffer
  // The column that up and down keep to across shorter lines.
  private var wish: Int?
  // The first line shown, in the size last used: the view moves only when the cursor would leave it.
  private var top = 0
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
    let response = take(key, in: size)
    if response != .ignored { follow(in: size) }
    return response
  }

  private mutating func take(_ key: Key, in size: Size) -> FieldResponse {
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
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, hint: String = "") {
    canvas.fill(area, focused ? .fieldFocused : .field)
    guard !area.isEmpty else { return }
    if buffer.text.isEmpty { canvas.put(hint, in: area, role: .muted) }
    let page = page(area.columns)
    let here = page.place(of: buffer.offset)
    let top = shownFirst(page, here.row, in: area.rows)
    for (offset, line) in page.lines.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.put(
        page.text(of: line), at: Point(row: area.row + offset, column: area.column),
        role: focused ? .fieldFocused : .field, within: area)
    }
    canvas.markHidden(above: top > 0, below: top + area.rows < page.lines.count, in: area)
    guard focused else { return }
    let column = min(here.column, area.columns - 1)
    canvas.placeCursor(Point(row: area.row + here.row - top, column: area.column + column), within: area)
  }

  /// Puts the cursor where a click was, in the area it was last drawn in.
  package mutating func click(_ point: Point, in area: Rect) {
    wish = nil
    let page = page(area.columns)
    let first = shownFirst(page, page.place(of: buffer.offset).row, in: area.rows)
    buffer.move(to: page.offset(row: first + point.row - area.row, column: point.column - area.column))
    follow(in: area.size)
  }

  /// Scrolls by the wheel, and takes the cursor along where it would leave the view.
  package mutating func scroll(by rows: Int, in area: Rect) {
    let page = page(area.columns)
    let here = page.place(of: buffer.offset)
    top = max(0, min(shownFirst(page, here.row, in: area.rows) + rows, page.lines.count - area.rows))
    let row = min(max(here.row, top), top + max(1, area.rows) - 1)
    guard row != here.row else { return }
    let column = wish ?? here.column
    buffer.move(to: page.offset(row: row, column: column))
    wish = column
  }

  // One column is kept for the cursor after a full line, and for the signs that there is more.
  private func page(_ columns: Int) -> VisualText { VisualText(buffer.text, columns: max(1, columns - 1)) }

  private mutating func follow(in size: Size) {
    let page = page(size.columns)
    top = shownFirst(page, page.place(of: buffer.offset).row, in: size.rows)
  }

  /// The line shown first: the one kept, or as near to it as shows the cursor and no more blank lines than it must.
  private func shownFirst(_ page: VisualText, _ row: Int, in rows: Int) -> Int {
    let most = max(0, page.lines.count - max(1, rows))
    return max(0, min(max(min(top, most), row - max(1, rows) + 1), row))
  }

  private mutating func moveVertically(_ distance: Int, _ size: Size) -> FieldResponse {
    let page = page(size.columns)
    let here = page.place(of: buffer.offset)
    let column = wish ?? here.column
    buffer.move(to: page.offset(row: here.row + distance, column: column))
    wish = column
    return .moved
  }

  private mutating func moveInLine(_ size: Size, to end: (VisualText.Line) -> Int) -> FieldResponse {
    wish = nil
    let page = page(size.columns)
    buffer.move(to: end(page.lines[page.place(of: buffer.offset).row]))
    return .moved
  }

  private mutating func deleteInLine(_ size: Size, to end: (VisualText.Line) -> Int) -> FieldResponse {
    wish = nil
    let page = page(size.columns)
    return buffer.delete(to: end(page.lines[page.place(of: buffer.offset).row])) ? .changed : .moved
  }
}
