import Canvas

/// The members in a table; in a narrow window it keeps the name and the state, and says the rest in the note.
struct AttendanceTable {
  let rows: [HereRow]
  let selected: Int

  private enum Column: CaseIterable { case mark, name, organisation, state, since, note }

  private func columns(_ width: Int) -> [Column] {
    if width >= 70 { return Column.allCases }
    return width >= 50 ? [.mark, .name, .state, .since, .note] : [.mark, .name, .state]
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    table(area.columns).draw(on: &canvas, in: area, focused: true)
  }

  /// The row drawn at a place, for clicks.
  func row(at point: Point, in area: Rect) -> Int? { table(area.columns).row(at: point, in: area) }

  private func table(_ width: Int) -> Table {
    let columns = columns(width)
    return Table(
      columns: columns.map { tableColumn($0, isNarrow: width < 70) },
      rows: rows.map { row in columns.map { span($0, row) } }, selected: selected)
  }

  private func tableColumn(_ column: Column, isNarrow: Bool) -> TableColumn {
    switch column {
    case .mark: TableColumn("", .cells(1))
    case .name: TableColumn("Member", .share(3))
    case .organisation: TableColumn("For", .cells(7))
    case .state: TableColumn("Here", .cells(isNarrow ? 9 : 13))
    case .since: TableColumn("Since", .cells(5))
    case .note: TableColumn(isNarrow ? "Note" : "Substitute or note", .share(isNarrow ? 2 : 4))
    }
  }

  private func span(_ column: Column, _ row: HereRow) -> Span {
    switch column {
    case .mark: Span(row.mark, row.markRole)
    case .name: Span(row.name, row.role)
    case .organisation: Span(row.organisation, .muted)
    case .state: Span(row.state, row.state == "Here" ? .good : .muted)
    case .since: Span(row.since, .muted)
    case .note: Span(row.note, .muted)
    }
  }
}
