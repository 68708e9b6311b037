/// Rows and columns; never negative.
package struct Size: Equatable, Sendable {
  package let rows: Int
  package let columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// One cell's place, counted from the top left corner, which is row 0 and column 0.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A piece of the screen; a width or height below nothing counts as nothing.
package struct Rect: Equatable, Sendable {
  package let row: Int
  package let column: Int
  package let rows: Int
  package let columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  package init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The rectangle without its place.
  package var size: Size { Size(rows: rows, columns: columns) }
  /// The top left corner.
  package var origin: Point { Point(row: row, column: column) }
  /// Whether nothing at all can be shown in it.
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The first row below the rectangle.
  package var endRow: Int { row + rows }

  /// The first column to the right of the rectangle.
  package var endColumn: Int { column + columns }

  /// Whether a click at this point is a click in here.
  package func contains(_ point: Point) -> Bool {
    point.row >= row && point.row < endRow && point.column >= column && point.column < endColumn
  }

  /// What both rectangles cover; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }
}
