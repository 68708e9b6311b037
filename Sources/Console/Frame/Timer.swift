import Canvas
import Governance
import Meeting

/// How much of the time allotted to an item is left.
struct Timer {
  let item: Int
  let taken: Int
  let allotted: Int

  init?(_ sitting: Sitting, _ now: Instant) {
    guard let item = sitting.currentItem, let minutes = item.minutes, let since = item.takenAt else { return nil }
    guard case .inSession = sitting.phase else { return nil }
    self.item = item.number
    taken = max(0, now.seconds - since.seconds)
    allotted = minutes * 60
    // A meeting gone on with another day has no running time worth showing.
    guard taken < 10 * allotted + 3600 else { return nil }
  }

  /// `7:48 left`, for whoever draws it otherwise.
  var inWords: String { words(.time) }

  var role: Role { isOver ? .timerOver : (allotted - taken < 60 ? .timerWarning : .timer) }

  /// How much of it there is room for: all, without the minutes allotted, without the bar, nothing but the time.
  private enum Detail: CaseIterable { case all, withoutTotal, withoutBar, time }

  private var isOver: Bool { taken > allotted }

  private func words(_ detail: Detail) -> String {
    let rest = abs(allotted - taken)
    let clock = "\(rest / 60):\(rest % 60 < 10 ? "0" : "")\(rest % 60)"
    let total = detail == .all ? " of \(allotted / 60)" : ""
    return isOver ? "\(clock) over\(total)" : "\(clock) left\(total)"
  }

  private func label(_ detail: Detail) -> String { detail == .time ? "" : "Item \(item) " }

  private func columns(_ detail: Detail) -> Int {
    let bar = detail == .all || detail == .withoutTotal ? 11 : 0
    return width(of: label(detail)) + bar + width(of: words(detail))
  }

  /// Draws the longest form there is room for at the right of the line; nothing when there is none.
  func draw(on canvas: inout Canvas, in line: Rect) {
    guard let detail = Detail.allCases.first(where: { columns($0) <= line.columns }) else { return }
    let start = Point(row: line.row, column: line.endColumn - columns(detail))
    var column = canvas.put(label(detail), at: start, role: .muted, within: line)
    if detail == .all || detail == .withoutTotal {
      let lit = min(10, taken * 10 / max(1, allotted))
      let (filled, blank) = canvas.glyphs.isPlain ? ("#", ".") : ("▰", "▱")
      column = canvas.put(
        String(repeating: filled, count: lit), at: Point(row: line.row, column: column), role: role, within: line)
      column = canvas.put(
        String(repeating: blank, count: 10 - lit), at: Point(row: line.row, column: column), role: .meterEmpty,
        within: line)
      column += 1
    }
    canvas.put(words(detail), at: Point(row: line.row, column: column), role: isOver ? .timerOver : .text, within: line)
  }
}
