import Canvas
import Governance
import Meeting

/// The first two lines of every screen: board, meeting, what is saved, the clock; the quorum and the item's time.
enum Header {
  static func draw(on canvas: inout Canvas, in bounds: Rect, _ situation: Situation) {
    drawTop(on: &canvas, in: bounds.line(0), situation)
    guard let sitting = situation.meeting, let standing = QuorumStanding(sitting, situation.affairs) else { return }
    let line = bounds.line(1).inset(left: 1, right: 1)
    let end = standing.draw(on: &canvas, in: line)
    Timer(situation)?.draw(on: &canvas, in: line.inset(left: end - line.column + 2))
  }

  private static func drawTop(on canvas: inout Canvas, in line: Rect, _ situation: Situation) {
    canvas.fill(line, .header)
    let isWide = line.columns >= 110
    let name = isWide ? situation.board.name : situation.board.short
    let isNarrow = line.columns < 50
    let isInPrivate = situation.meeting?.isInPrivate == true
    let saved =
      situation.whyReadOnly == nil
      ? "\(canvas.glyphs.full) \(isNarrow && isInPrivate ? "" : "Saved ")\(situation.saved)" : "READ ONLY"
    let marks = [isInPrivate ? "PRIVATE" : nil, situation.isPractice ? "PRACTICE" : nil].compactMap { $0 }
    let gap = isNarrow ? " " : "  "
    let right = (marks + ["\(saved)  \(situation.zone.time(situation.now))"]).joined(separator: gap)
    canvas.put(right, in: line.inset(left: 1, right: 1), role: .header, alignment: .right)
    let left = line.inset(left: 1, right: width(of: right) + 3)
    canvas.put([Span(name, .headerStrong), Span("  \(meeting(situation, isWide))", .header)], in: left)
  }

  private static func meeting(_ situation: Situation, _ isWide: Bool) -> String {
    guard let sitting = situation.sitting else { return "" }
    return isWide ? "Meeting \(sitting.number) · \(sitting.date.inWords)" : sitting.date.inShort
  }
}
