/// The picture of one screen, painted from back to front by the views and then copied to the terminal.
///
/// Nothing can be drawn outside it, nor outside the rectangle named with each call: whatever would be is clipped.
package struct Canvas: Equatable, Sendable {
  /// Fixed: a resized terminal gets a new canvas.
  package let size: Size
  /// The signs that boxes, bars and lists are drawn with.
  package let glyphs: Glyphs
  /// Where the terminal's own cursor stands, for screen readers and input methods; nowhere when nil.
  package var cursor: Point?
  private var cells: [Cell]

  package init(size: Size, glyphs: Glyphs = Glyphs()) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The whole screen as a rectangle.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank one outside the screen.
  package subscript(_ point: Point) -> Cell {
    bounds.contains(point) ? cells[index(point.row, point.column)] : .blank
  }

  /// Calls back with each row's cells, top to bottom, as the terminal copies them.
  package func forEachRow(_ body: (_ row: Int, _ cells: ArraySlice<Cell>) -> Void) {
    for row in 0..<size.rows { body(row, cells[index(row, 0)..<index(row, size.columns)]) }
  }

  /// Empties an area and makes the role its surface, so that text put there later lies on its background.
  package mutating func fill(_ rect: Rect, _ role: Role) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        set(Cell(cluster: .space, role: role, surface: role), row, column)
      }
    }
  }

  /// Gives an area another role and surface, keeping its text, as for the bar of a selected row.
  package mutating func tint(_ rect: Rect, _ role: Role) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        cells[index(row, column)].role = role
        cells[index(row, column)].surface = role
      }
    }
  }

  /// Dims all that is there so far, so that a dialog drawn next stands out; the cursor is taken away.
  package mutating func dim() {
    for index in cells.indices { cells[index].dimmed = true }
    cursor = nil
  }

  /// Puts the cursor at a place, unless that is outside the given area.
  package mutating func placeCursor(_ point: Point, within area: Rect) {
    if area.intersection(bounds).contains(point) { cursor = point }
  }

  /// Writes safe clusters from a place to the right; gives the column after the last, shown or clipped.
  @discardableResult
  mutating func put(_ clusters: some Sequence<Cluster>, at point: Point, role: Role, within area: Rect) -> Int {
    let area = area.intersection(bounds)
    var column = point.column
    for written in clusters {
      let cluster = glyphs.isPlain ? written.inPlainSigns : written
      defer { column += cluster.width }
      guard cluster.width > 0, point.row >= area.row, point.row < area.endRow else { continue }
      let inside = column >= area.column && column + cluster.width <= area.endColumn
      for part in max(area.column, column)..<max(area.column, column, min(column + cluster.width, area.endColumn)) {
        // Half of a wide character cannot be shown: what is left of it at an edge is a blank.
        let shown: Cluster = !inside ? .space : part == column ? cluster : .rightHalf
        let surface = cells[index(point.row, part)].surface
        set(Cell(cluster: shown, role: role, surface: surface), point.row, part)
      }
    }
    return column
  }

  /// Puts a cell of another canvas at a place inside an area.
  mutating func put(_ cell: Cell, at point: Point, within area: Rect) {
    guard area.intersection(bounds).contains(point) else { return }
    set(cell, point.row, point.column)
  }

  // Writing over one half of a wide character blanks the other, even just outside the area: half is never shown.
  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    let place = index(row, column)
    if cells[place].width == 0, cell.width != 0, column > 0, cells[place - 1].width == 2 {
      cells[place - 1].cluster = .space
    }
    if cells[place].width == 2, column + 1 < size.columns { cells[place + 1].cluster = .space }
    cells[place] = cell
  }

  private func index(_ row: Int, _ column: Int) -> Int { row * size.columns + column }
}
