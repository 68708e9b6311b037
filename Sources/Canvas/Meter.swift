/// A number as a bar, with the number in words beside it: a bar alone tells too little.
package struct Meter: Equatable, Sendable {
  /// What the bar is made of.
  package enum Look: Sendable {
    /// `■■■■□`, one for each, as for members.
    case squares
    /// `▰▰▰▱▱`, as for minutes of a timer.
    case slices
    /// `████····`, as for votes.
    case bar
  }

  /// How much there is; more than the total shows a full bar.
  package var value: Int
  /// How much a full bar stands for.
  package var total: Int
  /// The number and a word, after the bar.
  package var label: String
  /// What the bar is made of.
  package var look: Look
  /// How long the bar is at most; by itself it has one sign for each of the total.
  package var length: Int

  package init(_ value: Int, of total: Int, label: String, look: Look = .squares, length: Int? = nil) {
    self.value = value
    self.total = total
    self.label = label
    self.look = look
    self.length = max(0, length ?? total)
  }

  /// Draws the bar and its label in an area's first row, the bar shorter where both would not fit; gives the end column.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Rect, role: Role, labelRole: Role = .text) -> Int {
    let line = area.line(0)
    let labelWidth = label.isEmpty ? 0 : width(of: label) + 1
    let bar = max(0, min(length, line.columns - labelWidth))
    let filled = filledSigns(of: bar)
    let signs = signs(plain: canvas.glyphs.isPlain)
    var column = canvas.put(String(repeating: signs.full, count: filled), at: line.origin, role: role, within: line)
    column = canvas.put(
      String(repeating: signs.empty, count: bar - filled), at: Point(row: line.row, column: column),
      role: .meterEmpty, within: line)
    guard !label.isEmpty, !line.isEmpty else { return column }
    let start = bar > 0 ? column + 1 : column
    let rest = Rect(row: line.row, column: start, rows: 1, columns: line.endColumn - start)
    canvas.put(label, in: rest, role: labelRole)
    return min(start + width(of: label), line.endColumn)
  }

  // A shortened bar is empty or full only when the number is.
  private func filledSigns(of bar: Int) -> Int {
    guard total > 0, value > 0, bar > 0 else { return 0 }
    guard value < total else { return bar }
    let share = Int((Double(value) / Double(total) * Double(bar)).rounded())
    return bar == 1 ? share : min(max(share, 1), bar - 1)
  }

  private func signs(plain: Bool) -> (full: String, empty: String) {
    if plain { return ("#", ".") }
    switch look {
    case .squares: return ("■", "□")
    case .slices: return ("▰", "▱")
    case .bar: return ("█", "·")
    }
  }
}
