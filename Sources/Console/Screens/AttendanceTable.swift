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
    let columns = columns(area.columns)
    Table(
      columns: columns.map { tableColumn($0, isNarrow: area.columns < 70) },
      rows: rows.map { row in columns.map { span($0, row) } }, selected: selected
    ).draw(on: &canvas, in: area, focused: true)
  }

  /// The first row that is seen, for clicks.
  static func first(_ count: Int, _ selected: Int, _ rows: Int) -> Int {
    rows >= count ? 0 : max(0, min(selected - rows / 2, count - rows))
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
