import Canvas
import Governance
import Meeting

/// The first two lines of every screen: board, meeting, what is saved, the clock; the quorum and the item's time.
enum Header {
  static func draw(on canvas: inout Canvas, in bounds: Rect, _ situation: Situation) {
    drawTop(on: &canvas, in: bounds.line(0), situation)
    guard let sitting = situation.meeting, let standing = QuorumStanding(sitting, situation.affairs) else { return }
    let line = bounds.line(1).inset(left: 1, right: 1)
    var end = standing.draw(on: &canvas, in: line)
    end = drawItem(on: &canvas, in: line.inset(left: end - line.column + 2), end, situation)
    Timer(situation)?.draw(on: &canvas, in: line.inset(left: end - line.column + 2))
  }

  /// Where somebody is out for the item, or may not decide it, how many may is said beside who is here.
  private static func drawItem(on canvas: inout Canvas, in rest: Rect, _ end: Int, _ situation: Situation) -> Int {
    guard let sitting = situation.meeting, let item = sitting.currentItem, let stage = sitting.stage, !stage.isOver
    else {
      return end
    }
    let affairs = situation.affairs
    let count = affairs.decidingQuorum(item, at: stage, sitting)
    guard count.present != affairs.meetingQuorum(sitting).present else { return end }
    let verdict = count.verdictOnItem.map { " \($0)" } ?? ""
    let words = "Item \(item.number): \(count.present) may decide\(verdict)"
    let timer = Timer(situation) == nil ? 0 : 26
    guard rest.columns >= width(of: words) + timer else { return end }
    let role: Role = count.quorate ? (count.atRisk ? .quorumRisk : .text) : .bad
    return canvas.put(words, at: rest.origin, role: role, within: rest)
  }

  private static func drawTop(on canvas: inout Canvas, in line: Rect, _ situation: Situation) {
    canvas.fill(line, .header)
    let isWide = line.columns >= 110
    let name = isWide ? situation.board.name : situation.board.short
    let isNarrow = line.columns < 50
    let isInPrivate = situation.isInPrivate
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
