import Canvas
import Governance
import Meeting

/// The screen for the room: item, proposal, result in large digits and quorum, and nothing that is private.
package struct RoomDisplay {
  private let moment: RoomMoment
  private let situation: Situation
  private let footer: String?

  /// `footer` is said in the last line, where there is room for one.
  package init(_ situation: Situation, footer: String? = nil) {
    self.situation = situation
    self.footer = footer
    moment = RoomMoment.now(situation)
  }

  /// Whether seconds run on it, so that it has to be drawn every second.
  package var showsSeconds: Bool { moment.timer?.motion == .running }

  /// The whole screen at a size.
  package func canvas(size: Size, glyphs: Glyphs = Glyphs()) -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs)
    draw(on: &canvas, in: canvas.bounds)
    return canvas
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, .text)
    guard area.columns >= 20, area.rows >= 5 else {
      let words = "Make the window larger (now \(area.columns)×\(area.rows); 20×5 needed)."
      canvas.putWrapped(words, in: area, role: .caution)
      return
    }
    drawHeader(on: &canvas, in: area.line(0))
    let hasFooter = footer != nil && area.rows >= 12
    if hasFooter { drawFooter(on: &canvas, in: area.line(area.rows - 1)) }
    // The quorum stands at the foot, a blank line under it where there is room.
    let foot = (hasFooter ? 1 : 0) + (area.rows >= 14 ? 1 : 0)
    var middle = area.inset(top: 1, bottom: foot)
    if let quorum = moment.quorum {
      quorum.draw(on: &canvas, in: middle.line(middle.rows - 1))
      middle = middle.inset(bottom: middle.rows >= 10 ? 2 : 1)
    }
    let layout = RoomLayout.fitting(moment, middle.inset(top: middle.rows >= 10 ? 1 : 0).size, canvas.glyphs)
    draw(layout, on: &canvas, in: middle.centred(Size(rows: layout.rows, columns: middle.columns)))
  }

  private func drawHeader(on canvas: inout Canvas, in line: Rect) {
    canvas.fill(line, .header)
    let practice = situation.isPractice ? "PRACTICE  " : ""
    let right = "\(practice)\(situation.zone.time(situation.now))"
    canvas.put(right, in: line.inset(left: 1, right: 1), role: .header, alignment: .right)
    let room = line.inset(left: 1, right: width(of: right) + 3)
    let name = width(of: situation.board.name) <= room.columns ? situation.board.name : situation.board.short
    canvas.put(name, in: room, role: .headerStrong)
  }

  private func drawFooter(on canvas: inout Canvas, in line: Rect) {
    canvas.fill(line, .footer)
    canvas.put(footer ?? "", in: line.inset(left: 1, right: 1), role: .footer)
  }

  private func draw(_ layout: RoomLayout, on canvas: inout Canvas, in area: Rect) {
    var row = 0
    for block in layout.blocks {
      switch block {
      case .blank: row += 1
      case .line(let spans):
        canvas.put(spans, in: area.line(row).inset(left: 1, right: 1), alignment: .centre)
        row += 1
      case .large(let words, let scale):
        for line in LargeType.lines(words.text, scale, isPlain: canvas.glyphs.isPlain) {
          canvas.put(line, in: area.line(row), role: words.role, alignment: .centre)
          row += 1
        }
      case .figures(let scale):
        row += drawFigures(on: &canvas, in: area.inset(top: row), scale)
      }
    }
  }

  private func drawFigures(on canvas: inout Canvas, in area: Rect, _ scale: LargeType.Scale) -> Int {
    let columns = area.columns(moment.figures.map { _ in .share(1) })
    for (figure, column) in zip(moment.figures, columns) {
      canvas.put(figure.label(canvas.glyphs), in: column.line(0), role: figure.role, alignment: .centre)
      for (row, line) in LargeType.lines("\(figure.count)", scale, isPlain: canvas.glyphs.isPlain).enumerated() {
        canvas.put(line, in: column.line(row + 1 + scale.gap), role: figure.role, alignment: .centre)
      }
    }
    return 1 + scale.gap + scale.rows
  }
}
