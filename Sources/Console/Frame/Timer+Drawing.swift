import Canvas

extension Timer {
  /// How much of it there is room for: all, without the minutes allotted, without the bar, nothing but the time.
  private enum Detail: CaseIterable { case all, withoutTotal, withoutBar, time }

  private func label(_ detail: Detail) -> String { detail == .time ? "" : "Item \(item) " }

  private func hasBar(_ detail: Detail) -> Bool { detail == .all || detail == .withoutTotal }

  private func columns(_ detail: Detail) -> Int {
    width(of: label(detail)) + (hasBar(detail) ? 11 : 0) + width(of: words(withTotal: detail == .all))
  }

  /// Draws the longest form there is room for at the right of the line; nothing when there is none.
  func draw(on canvas: inout Canvas, in line: Rect) {
    guard let detail = Detail.allCases.first(where: { columns($0) <= line.columns }) else { return }
    let start = Point(row: line.row, column: line.endColumn - columns(detail))
    var column = canvas.put(label(detail), at: start, role: .muted, within: line)
    if hasBar(detail) {
      let lit = min(10, used * 10 / max(1, allotted))
      let (filled, blank) = canvas.glyphs.isPlain ? ("#", ".") : ("▰", "▱")
      column = canvas.put(
        String(repeating: filled, count: lit), at: Point(row: line.row, column: column), role: role, within: line)
      column = canvas.put(
        String(repeating: blank, count: 10 - lit), at: Point(row: line.row, column: column), role: .meterEmpty,
        within: line)
      column += 1
    }
    let words = words(withTotal: detail == .all)
    canvas.put(words, at: Point(row: line.row, column: column), role: isOver ? .timerOver : .text, within: line)
  }
}
