/// One line to be filled in: a name, a time, a passphrase.
package struct TextField: Equatable, Sendable {
  private var buffer: EditBuffer
  /// The most characters it takes; what is longer is cut when pasted and refused when typed.
  package let limit: Int
  /// Whether dots are shown instead of the text.
  package let isSecret: Bool

  package init(_ text: String = "", limit: Int = 500, isSecret: Bool = false) {
    self.limit = max(0, limit)
    self.isSecret = isSecret
    buffer = EditBuffer(String(acceptable(text, newlines: false).prefix(max(0, limit))))
  }

  /// What stands in the field; setting it can be undone from the keyboard and puts the cursor at its end.
  package var text: String {
    get { buffer.text }
    set { buffer.replaceAll(with: String(acceptable(newValue, newlines: false).prefix(limit))) }
  }

  /// How many characters stand before the cursor.
  package var cursor: Int { buffer.offset }

  /// Takes a key: letters, paste, arrows, Home, End, Ctrl-A/E/B/F, Ctrl-W/U/K/D, Ctrl-Z and Ctrl-Y.
  package mutating func handle(_ key: Key) -> FieldResponse {
    if let response = buffer.handleCommon(key, room: limit - buffer.text.count, newlines: false) { return response }
    switch key {
    case .home, .control("a"):
      buffer.move(to: 0)
      return .moved
    case .end, .control("e"):
      buffer.move(to: buffer.text.count)
      return .moved
    case .control("u"): return buffer.delete(to: 0) ? .changed : .moved
    case .control("k"): return buffer.delete(to: buffer.text.count) ? .changed : .moved
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .pageUp, .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return .ignored
    }
  }

  /// Draws the field in an area's first row, scrolled so that the cursor is seen, and puts the cursor there.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, invalid: Bool = false, hint: String = "") {
    let line = area.line(0)
    let role: Role = invalid ? .fieldInvalid : focused ? .fieldFocused : .field
    canvas.fill(line, role)
    guard !line.isEmpty else { return }
    if buffer.text.isEmpty, !hint.isEmpty {
      canvas.put(hint, in: line, role: .muted)
    }
    let (before, after) = (shown(buffer.before, canvas.glyphs), shown(buffer.after, canvas.glyphs))
    let hidden = focused ? hidden(of: before, in: line.columns) : 0
    let column = canvas.put(before[hidden...], at: line.origin, role: role, within: line)
    canvas.put(after, at: Point(row: line.row, column: column), role: role, within: line)
    markEnds(hidden > 0, column + after.width > line.endColumn, on: &canvas, in: line, role)
    if focused { canvas.placeCursor(Point(row: line.row, column: column), within: line) }
  }

  /// Puts the cursor where a click was, in the area it was last drawn in.
  package mutating func click(_ point: Point, in area: Rect, focused: Bool) {
    let before = shown(buffer.before, Glyphs())
    var column = area.column - (focused ? before.prefix(hidden(of: before, in: area.columns)).width : 0)
    var place = 0
    for character in buffer.text {
      column += isSecret ? 1 : width(of: String(character))
      if column > point.column { break }
      place += 1
    }
    buffer.move(to: place)
  }

  // The cursor needs a column of its own after the last letter.
  private func hidden(of before: [Cluster], in columns: Int) -> Int {
    var excess = before.width - (columns - 1)
    var hidden = 0
    while excess > 0, hidden < before.count {
      excess -= before[hidden].width
      hidden += 1
    }
    return hidden
  }

  private func markEnds(_ left: Bool, _ right: Bool, on canvas: inout Canvas, in line: Rect, _ role: Role) {
    guard line.columns > 4 else { return }
    if left { canvas.put("…", at: line.origin, role: role, within: line) }
    if right { canvas.put("…", at: Point(row: line.row, column: line.endColumn - 1), role: role, within: line) }
  }

  private func shown(_ text: String, _ glyphs: Glyphs) -> [Cluster] {
    isSecret ? displayCells(String(repeating: glyphs.secret, count: text.count)) : displayCells(text)
  }
}
