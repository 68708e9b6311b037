import Canvas

extension Rect {
  /// Its first rows.
  func rows(first count: Int) -> Rect {
    Rect(row: row, column: column, rows: min(max(0, count), rows), columns: columns)
  }
}
