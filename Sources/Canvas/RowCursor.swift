/// What a list or table made of a key.
package enum ListResponse: Equatable, Sendable {
  /// The key means nothing here; the screen may have a use for it.
  case ignored
  /// Another row is selected now, or what is shown changed, or there was nothing to do.
  case moved
  /// The row with this number, in the order given, was opened.
  case chosen(Int)
  /// The row cannot be opened, for this reason.
  case refused(String)
}

/// Which of some rows is selected; moves and never leaves them.
struct RowCursor: Equatable, Sendable {
  private(set) var row = 0
  private(set) var count: Int

  init(row: Int = 0, count: Int) {
    self.count = max(0, count)
    self.row = min(max(0, row), max(0, count - 1))
  }

  /// Moves by a key, by letters only where nothing is typed; false when the key is not one that moves.
  mutating func move(_ key: Key, page: Int, letters: Bool) -> Bool {
    let page = min(max(1, page), 1_000)
    switch key {
    case .up: go(to: row - 1)
    case .down: go(to: row + 1)
    case .pageUp: go(to: row - page)
    case .pageDown: go(to: row + page)
    case .home: go(to: 0)
    case .end: go(to: count - 1)
    case .character("k") where letters: go(to: row - 1)
    case .character("j") where letters: go(to: row + 1)
    case .character("g") where letters: go(to: 0)
    case .character("G") where letters: go(to: count - 1)
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right, .function,
      .control, .wordLeft, .wordRight, .paste:
      return false
    }
    return true
  }

  private mutating func go(to target: Int) {
    row = min(max(0, target), max(0, count - 1))
  }
}

extension Canvas {
  /// Says at an area's right edge that rows are hidden above or below it.
  mutating func markHidden(above: Bool, below: Bool, in area: Rect) {
    guard area.columns > 1 else { return }
    let column = area.endColumn - 1
    if above { put(glyphs.above, at: Point(row: area.row, column: column), role: .muted, within: area) }
    if below { put(glyphs.below, at: Point(row: area.endRow - 1, column: column), role: .muted, within: area) }
  }

  /// Shows a row as selected: a sign at its left, the whole row as a bar where the list has the focus.
  mutating func markSelected(_ line: Rect, focused: Bool) {
    tint(line, focused ? .selection : .selectionIdle)
    put(glyphs.selected, at: line.origin, role: focused ? .selection : .selectionIdle, within: line)
    if focused { placeCursor(line.origin, within: line) }
  }
}
