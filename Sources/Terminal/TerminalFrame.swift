import CTerminal

/// A whole screen on its way to the terminal; kept between drawings, so that none allocates.
package struct TerminalFrame {
  /// The height and width it was made for.
  package let size: TerminalSize
  /// Where the hardware cursor stands; screen readers follow it, so it matters even when it is not seen.
  package var cursor = TerminalCursor()
  private(set) var cells: [TerminalCell]

  package init(size: TerminalSize) {
    self.size = size
    cells = Array(repeating: TerminalCell(), count: size.rows * size.columns)
  }

  /// Rows and columns count from 0 and must lie inside; clipping is the caller's.
  package subscript(row: Int, column: Int) -> TerminalCell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  /// All cells in reading order, for filling a frame quickly: the cell of a row and column is at row × columns + column.
  package mutating func withCells<Failure: Error>(
    _ body: (inout MutableSpan<TerminalCell>) throws(Failure) -> Void
  ) throws(Failure) {
    var span = cells.mutableSpan
    try body(&span)
  }

  func withStorage(_ body: (UnsafePointer<terminal_cell>) -> Void) {
    cells.withUnsafeBufferPointer { cells in
      cells.withMemoryRebound(to: terminal_cell.self) { bare in
        if let start = bare.baseAddress { body(start) }
      }
    }
  }
}

/// How large the terminal is, in characters.
package struct TerminalSize: Equatable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// Where the hardware cursor stands after a frame, counted from 0.
package struct TerminalCursor: Equatable, Sendable {
  package var row: Int
  package var column: Int
  package var visible: Bool

  package init(row: Int = 0, column: Int = 0, visible: Bool = false) {
    self.row = row
    self.column = column
    self.visible = visible
  }
}
