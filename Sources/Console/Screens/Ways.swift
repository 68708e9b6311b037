import Canvas

/// A few ways to go on, the first of them big; each says beside it what it leads to.
struct Ways {
  struct Way {
    var title: String
    var explanation: String
    var role = Role.muted
  }

  private let ways: [Way]
  private let area: Rect
  private let hasBox: Bool
  private let height: Int
  private let top: Int

  init(_ ways: [Way], marked: Int, in inside: Rect) {
    self.ways = ways
    let others = max(0, ways.count - 1)
    let columns = min(72, inside.columns)
    hasBox = inside.rows >= 5 + others && columns >= 30
    height = hasBox && inside.rows >= 5 + 2 * others ? 2 : 1
    let rows = hasBox ? 5 + height * others : min(ways.count, inside.rows)
    area = inside.centred(Size(rows: rows, columns: columns))
    top = hasBox ? 0 : max(0, min(marked - area.rows / 2, ways.count - area.rows))
  }

  /// Where a way stands, for clicks.
  func area(of index: Int) -> Rect {
    guard hasBox else { return area.line(index - top) }
    return index == 0 ? area.rows(first: 4) : area.line(5 + height * (index - 1)).inset(left: 2)
  }

  func draw(marked: Int, on canvas: inout Canvas) {
    for (index, way) in ways.enumerated() {
      let place = area(of: index)
      guard !place.isEmpty else { continue }
      if hasBox, index == 0 {
        drawBig(way, isMarked: marked == 0, on: &canvas, in: place)
      } else {
        draw(way, isMarked: index == marked, on: &canvas, in: place)
      }
    }
    guard !hasBox else { return }
    if top > 0 { canvas.put(canvas.glyphs.above, in: area.line(0), role: .muted, alignment: .right) }
    guard top + area.rows < ways.count else { return }
    canvas.put(canvas.glyphs.below, in: area.line(area.rows - 1), role: .muted, alignment: .right)
  }

  private func drawBig(_ way: Way, isMarked: Bool, on canvas: inout Canvas, in place: Rect) {
    let inside = canvas.box(place, focused: isMarked)
    drawTitle(way, isMarked: isMarked, on: &canvas, in: inside.line(0))
    canvas.put(way.explanation, in: inside.line(1).inset(left: 2), role: way.role)
  }

  private func draw(_ way: Way, isMarked: Bool, on canvas: inout Canvas, in line: Rect) {
    let widest = (ways.dropFirst(hasBox ? 1 : 0).map { width(of: $0.title) }.max() ?? 0) + 3
    let columns = line.columns([.cells(widest + 15 <= line.columns ? widest : line.columns), .share(1)])
    drawTitle(way, isMarked: isMarked, on: &canvas, in: columns[0])
    let room = columns[1].inset(left: 1)
    canvas.put(fitted(way.explanation, room.columns), in: room, role: way.role)
  }

  /// A sentence stands whole or not at all; of a path the end says most.
  private func fitted(_ text: String, _ columns: Int) -> String {
    if width(of: text) <= columns { return text }
    return text.hasPrefix("/") && columns > 8 ? "…\(text.suffix(columns - 1))" : ""
  }

  private func drawTitle(_ way: Way, isMarked: Bool, on canvas: inout Canvas, in line: Rect) {
    if isMarked {
      canvas.fill(line, .selection)
      canvas.placeCursor(line.origin, within: line)
    }
    let sign = isMarked ? canvas.glyphs.selected : " "
    canvas.put("\(sign) \(way.title)", in: line, role: isMarked ? .selection : .strong)
  }
}
