import Canvas
import Meeting

/// The agenda as a list: a mark for what became of each item, its number, its title.
struct Agenda {
  let sitting: Sitting
  let selected: Int?

  /// The first item shown, so that the marked one is.
  static func top(_ items: [Item], _ selected: Int?, _ rows: Int) -> Int {
    let index = items.firstIndex { $0.number == selected } ?? 0
    return max(0, min(index - rows / 2, items.count - rows))
  }

  /// The place in the list of the item drawn at a point, for clicks.
  static func row(at point: Point, _ items: [Item], _ selected: Int?, in area: Rect) -> Int? {
    let row = point.row - area.row + top(items, selected, area.rows)
    return area.contains(point) && items.indices.contains(row) ? row : nil
  }

  func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    if sitting.items.isEmpty { canvas.putWrapped("No items yet.", in: area, role: .muted) }
    let top = Agenda.top(sitting.items, selected, area.rows)
    for (line, item) in sitting.items.dropFirst(top).prefix(max(0, area.rows)).enumerated() {
      draw(item, on: &canvas, in: area.line(line), focused: focused)
    }
  }

  private func draw(_ item: Item, on canvas: inout Canvas, in row: Rect, focused: Bool) {
    let isCurrent = sitting.currentItem?.number == item.number
    let isMarked = item.number == selected
    if isMarked {
      canvas.fill(row, focused ? .selection : .selectionIdle)
      if focused { canvas.placeCursor(row.origin, within: row) }
    }
    let bar: Role? = isMarked ? (focused ? .selection : .selectionIdle) : nil
    let number = padded(right: "\(item.number)", to: 2)
    let rest: Role = item.outcome == .unreached || isCurrent ? .text : .muted
    canvas.put(
      [
        Span("\(glyph(item, isCurrent, canvas.glyphs)) ", bar ?? glyphRole(item, isCurrent)),
        Span("\(number) ", bar ?? .muted), Span("\(item.title)\(note(item))", bar ?? rest),
      ], in: row)
  }

  private func note(_ item: Item) -> String {
    item.isPrivate ? " (in private)" : item.proposedPrivate != nil ? " (private)" : ""
  }

  private func glyph(_ item: Item, _ isCurrent: Bool, _ glyphs: Glyphs) -> String {
    if isCurrent { return glyphs.current }
    switch item.outcome {
    case .taken: return glyphs.done
    case .deferred, .referred, .carriedForward: return glyphs.neither
    case .unreached: return item.proposedPrivate != nil ? glyphs.locked : glyphs.empty
    }
  }

  private func glyphRole(_ item: Item, _ isCurrent: Bool) -> Role {
    isCurrent ? .strong : item.outcome == .taken ? .good : .muted
  }
}
