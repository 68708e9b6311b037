/// One column of a table: its title, how wide it is and to which side its texts stand.
package struct TableColumn: Equatable, Sendable {
  /// Stands in the first row; when all are empty, there is no such row.
  package var title: String
  /// How wide it is.
  package var extent: Extent
  /// Numbers stand to the right.
  package var alignment: Alignment

  package init(_ title: String, _ extent: Extent, alignment: Alignment = .left) {
    self.title = title
    self.extent = extent
    self.alignment = alignment
  }
}

/// Facts in rows and columns under a row of titles, one row of which may be selected.
package struct Table: Equatable, Sendable {
  /// From left to right, two blank columns between them.
  package var columns: [TableColumn]
  /// A span for each column; missing ones are blank, further ones are left out.
  package var rows: [[Span]] {
    didSet { cursor = RowCursor(row: cursor.row, count: rows.count) }
  }
  /// Whether one row is selected, and the arrows move it.
  package let isSelectable: Bool
  private var cursor: RowCursor

  package init(columns: [TableColumn], rows: [[Span]], isSelectable: Bool = true, selected: Int = 0) {
    self.columns = columns
    self.rows = rows
    self.isSelectable = isSelectable
    cursor = RowCursor(row: selected, count: rows.count)
  }

  /// The number of the selected row; nil when there is none.
  package var selected: Int? {
    isSelectable && rows.indices.contains(cursor.row) ? cursor.row : nil
  }

  /// Selects a row; the nearest there is when there is no such row.
  package mutating func select(_ row: Int) {
    cursor = RowCursor(row: row, count: rows.count)
  }

  /// Takes a key: arrows, Home, End, pages, `j k g G`, Enter.
  package mutating func handle(_ key: Key, page: Int = 10) -> ListResponse {
    guard isSelectable else { return .ignored }
    if cursor.move(key, page: page, letters: true) { return .moved }
    if key == .enter { return selected.map { .chosen($0) } ?? .moved }
    return .ignored
  }

  /// Draws the titles and the rows around the selected one.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool = false) {
    let titles = columns.map { Span($0.title, .heading) }
    let hasTitles = titles.contains { !$0.text.isEmpty }
    if hasTitles { draw(titles, in: area.line(0), on: &canvas) }
    let body = area.inset(top: hasTitles ? 1 : 0)
    let top = firstRow(in: body)
    for (offset, row) in rows.dropFirst(top).prefix(body.rows).enumerated() {
      draw(row, in: body.line(offset), on: &canvas)
      if top + offset == selected { canvas.markSelected(body.line(offset), focused: focused) }
    }
    canvas.markHidden(above: top > 0, below: top + body.rows < rows.count, in: body)
  }

  /// The number of the row drawn at a place, for clicks.
  package func row(at point: Point, in area: Rect) -> Int? {
    let body = area.inset(top: columns.contains { !$0.title.isEmpty } ? 1 : 0)
    let row = firstRow(in: body) + point.row - body.row
    return body.contains(point) && rows.indices.contains(row) ? row : nil
  }

  private func firstRow(in body: Rect) -> Int {
    firstShown(of: rows.count, around: isSelectable ? cursor.row : 0, in: body.rows)
  }

  private func draw(_ spans: [Span], in line: Rect, on canvas: inout Canvas) {
    let content = line.inset(left: isSelectable ? 2 : 0, right: 1)
    for (place, (column, span)) in zip(content.columns(columns.map(\.extent), gap: 2), zip(columns, spans)) {
      canvas.put(span.text, in: place, role: span.role, alignment: column.alignment)
    }
  }
}
