import Canvas

extension Rect {
  /// Its first rows.
  func rows(first count: Int) -> Rect {
    Rect(row: row, column: column, rows: min(max(0, count), rows), columns: columns)
  }

  /// Its last rows.
  func rows(last count: Int) -> Rect { inset(top: max(0, rows - max(0, count))) }
}
