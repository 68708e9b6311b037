extension Canvas {
  /// Copies rows of another canvas to the top of an area, as a picture of that screen.
  package mutating func copy(_ rows: Range<Int>, of other: Canvas, to area: Rect) {
    for (offset, row) in rows.prefix(area.rows).enumerated() {
      for column in 0..<min(area.columns, other.size.columns) {
        var cell = other[Point(row: row, column: column)]
        // Half of a wide character cannot be shown.
        if cell.width == 2, column + 1 >= area.columns { cell.cluster = .space }
        put(cell, at: Point(row: area.row + offset, column: area.column + column), within: area)
      }
    }
  }
}
