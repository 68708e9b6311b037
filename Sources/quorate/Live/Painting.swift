import Canvas
import Terminal

/// Carries a canvas over to the terminal, each role in the theme's style.
enum Painting {
  static func frame(_ canvas: Canvas, _ theme: Theme) -> TerminalFrame {
    var frame = TerminalFrame(
      size: TerminalSize(rows: canvas.size.rows, columns: canvas.size.columns))
    canvas.forEachRow { row, cells in
      for (column, cell) in cells.enumerated() {
        frame[row, column] = terminalCell(cell, theme)
      }
    }
    if let cursor = canvas.cursor {
      frame.cursor = TerminalCursor(row: cursor.row, column: cursor.column, visible: true)
    }
    return frame
  }

  private static func terminalCell(_ cell: Cell, _ theme: Theme) -> TerminalCell {
    guard cell.width > 0 else { return .continuation }
    let style = theme.style(of: cell)
    var attributes: TerminalAttributes = []
    if style.attributes.contains(.bold) { attributes.insert(.bold) }
    if style.attributes.contains(.underline) { attributes.insert(.underline) }
    if style.attributes.contains(.reverse) { attributes.insert(.reverse) }
    if style.attributes.contains(.dim) { attributes.insert(.dim) }
    let points = cell.cluster.codePoints
    let scalars = [points.0, points.1, points.2, points.3, points.4].filter { $0 != 0 }.compactMap {
      Unicode.Scalar($0)
    }
    return TerminalCell(
      scalars, foreground: style.foreground, background: style.background, attributes: attributes)
  }
}
