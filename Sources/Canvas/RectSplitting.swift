/// How much of a row or column of panels one of them takes.
package enum Extent: Equatable, Sendable {
  /// So many cells, as long as there are that many left.
  case cells(Int)
  /// A part of what the fixed ones leave, in proportion to the other shares.
  case share(Int)
}

extension Rect {
  /// The rectangle without its margins.
  package func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    inset(top: rows, bottom: rows, left: columns, right: columns)
  }

  /// The rectangle without a margin of its own on each side.
  package func inset(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0) -> Rect {
    Rect(
      row: row + min(max(0, top), rows), column: column + min(max(0, left), columns),
      rows: rows - max(0, top) - max(0, bottom), columns: columns - max(0, left) - max(0, right))
  }

  /// One row of it, counted from its top; empty when it has no such row.
  package func line(_ index: Int) -> Rect {
    guard index >= 0, index < rows else { return Rect(row: endRow, column: column, rows: 0, columns: columns) }
    return Rect(row: row + index, column: column, rows: 1, columns: columns)
  }

  /// Panels side by side, left to right, with blank columns between them; one rectangle for each extent.
  package func columns(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    var start = column
    return sizes(extents, of: columns, gap: gap).map { size in
      defer { start = min(endColumn, start + size + max(0, gap)) }
      return Rect(row: row, column: start, rows: rows, columns: size)
    }
  }

  /// Panels one under the other, top to bottom, with blank rows between them; one rectangle for each extent.
  package func rows(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    var start = row
    return sizes(extents, of: rows, gap: gap).map { size in
      defer { start = min(endRow, start + size + max(0, gap)) }
      return Rect(row: start, column: column, rows: size, columns: columns)
    }
  }

  /// The lines of a list one under the other: a row each, and those named first whole while there is room left.
  package func list(heights: [Int], whole order: some Sequence<Int>) -> [Rect] {
    var given = heights.map { _ in 1 }
    var spare = rows - heights.count
    for index in order where heights[index] > 1 && heights[index] - 1 <= spare {
      given[index] = heights[index]
      spare -= heights[index] - 1
    }
    return rows(given.map(Extent.cells))
  }

  /// A box of this size in the middle, made smaller where it would not fit.
  package func centred(_ size: Size) -> Rect {
    let height = min(size.rows, rows)
    let width = min(size.columns, columns)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2, rows: height, columns: width)
  }

  // The fixed ones are served first, in order; the last share takes what rounding leaves, so nothing is lost.
  private func sizes(_ extents: [Extent], of total: Int, gap: Int) -> [Int] {
    var left = max(0, total - max(0, gap) * max(0, extents.count - 1))
    var shares = 0
    var result = extents.map { extent in
      switch extent {
      case .cells(let wanted):
        let size = min(max(0, wanted), left)
        left -= size
        return size
      case .share(let part):
        shares += max(0, part)
        return 0
      }
    }
    for (index, extent) in extents.enumerated() {
      guard case .share(let part) = extent, part > 0, shares > 0 else { continue }
      result[index] = left * part / shares
      left -= result[index]
      shares -= part
    }
    return result
  }
}
