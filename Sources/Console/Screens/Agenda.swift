import Canvas
import Meeting

/// The agenda as a list: a mark for what became of each item, its number, its title.
struct Agenda {
  let sitting: Sitting
  let selected: Int?
  /// How wide the numbers are.
  private let digits: Int

  init(sitting: Sitting, selected: Int?) {
    self.sitting = sitting
    self.selected = selected
    digits = max(2, sitting.items.map { "\($0.number)".count }.max() ?? 0)
  }

  /// Where each item that is shown stands: first the titles of what is still to come are whole, where there is room.
  func places(in area: Rect) -> [(item: Item, area: Rect)] {
    let items = sitting.items
    let heights = items.map { wrapped(title($0), width: titles(of: area).columns).count }
    let areas = area.list(
      heights: heights, whole: items.indices.filter(isAhead) + items.indices.filter { !isAhead($0) })
    guard items.count > area.rows else { return Array(zip(items, areas)) }
    // Else so many lines that the marked one is among them.
    let index = items.firstIndex { $0.number == selected } ?? 0
    let top = max(0, min(index - area.rows / 2, items.count - area.rows))
    return zip(items.dropFirst(top), areas).filter { !$0.1.isEmpty }
  }

  private func isAhead(_ index: Int) -> Bool {
    sitting.items[index].outcome == .unreached || sitting.items[index].number == sitting.currentItem?.number
  }

  func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    if sitting.items.isEmpty { canvas.putWrapped("No items yet.", in: area, role: .muted) }
    for (item, row) in places(in: area) { draw(item, on: &canvas, in: row, focused: focused) }
  }

  /// What is left of a line beside the mark and the number.
  private func titles(of row: Rect) -> Rect { row.inset(left: digits + 3) }

  private func draw(_ item: Item, on canvas: inout Canvas, in row: Rect, focused: Bool) {
    let isCurrent = sitting.currentItem?.number == item.number
    let isMarked = item.number == selected
    if isMarked {
      canvas.fill(row, focused ? .selection : .selectionIdle)
      if focused { canvas.placeCursor(row.origin, within: row) }
    }
    let bar: Role? = isMarked ? (focused ? .selection : .selectionIdle) : nil
    let number = padded(right: "\(item.number)", to: digits)
    let rest: Role = item.outcome == .unreached || isCurrent ? .text : .muted
    canvas.put(
      [
        Span("\(glyph(item, isCurrent, canvas.glyphs)) ", bar ?? glyphRole(item, isCurrent)),
        Span("\(number) ", bar ?? .muted),
      ], in: row)
    canvas.putListed(listed(item, in: titles(of: row)), in: titles(of: row), role: bar ?? rest)
  }

  /// What it is called in the room that it is given: a title is cut before what it says of privacy.
  private func listed(_ item: Item, in area: Rect) -> String {
    let room = area.columns - width(of: note(item))
    guard area.rows == 1, width(of: title(item)) > area.columns, room > area.columns / 3 else { return title(item) }
    return truncated(item.title, to: room) + note(item)
  }

  private func title(_ item: Item) -> String { item.title + note(item) }

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
