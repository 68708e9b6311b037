import Canvas

extension Form {
  /// How tall its fields and messages are.
  func height(columns: Int, preview: Bool, gap: Int) -> Int {
    let rows = fields.indices.map { self.rows($0) + (fields[$0].complaint == nil ? 0 : 1) }.reduce(0, +)
    return rows + gap * fields.count + 1 + (complaint == nil ? 0 : 2) + (preview ? 2 : 0)
  }

  /// A list is open only while the cursor is in it; else it shows what is chosen.
  private func rows(_ index: Int) -> Int {
    switch fields[index].entry {
    case .line: 1
    case .prose: Form.proseRows
    case .choice(let list, _): index == focus ? max(1, min(list.choices.count, 6)) : 1
    }
  }

  /// Draws it as a dialog; `preview` is what it would do, said before it is done.
  func draw(on canvas: inout Canvas, in bounds: Rect, preview: String?) {
    let columns = min(72, bounds.columns - 6)
    // Where there is little room, the blank lines between the fields go first.
    let gap = height(columns: columns, preview: preview != nil, gap: 1) + 4 > bounds.rows ? 0 : 1
    let size = Size(rows: height(columns: columns, preview: preview != nil, gap: gap), columns: columns)
    let inside = Dialog(command.title, content: size).draw(on: &canvas, in: bounds)
    let label = min(max(8, columns / 3), (fields.map { width(of: $0.blank.label) }.max() ?? 0) + 2)
    var row = 0
    for (index, field) in fields.enumerated() {
      let rows = rows(index)
      let area = inside.inset(top: row, left: label).rows(first: rows)
      let isFocused = index == focus
      let name = inside.inset(top: row).line(0)
      canvas.put(
        field.blank.label, in: Rect(row: name.row, column: name.column, rows: name.rows, columns: label - 1),
        role: isFocused ? .strong : .muted)
      draw(field, on: &canvas, in: area, isFocused: isFocused)
      row += rows
      if let complaint = field.complaint {
        canvas.put(complaint, in: inside.inset(top: row, left: label).line(0), role: .caution)
        row += 1
      }
      row += gap
    }
    if let preview {
      canvas.putWrapped(preview, in: inside.inset(top: row).rows(first: 2), role: .info)
      row += 2
    }
    if let complaint {
      canvas.putWrapped(complaint, in: inside.inset(top: row).rows(first: 2), role: .bad)
      row += 2
    }
    _ = buttons.draw(on: &canvas, in: inside.inset(top: row), focused: !fields.indices.contains(focus))
  }

  private func draw(_ field: Field, on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    switch field.entry {
    case .line(let line):
      line.draw(on: &canvas, in: area, focused: isFocused, invalid: field.complaint != nil, hint: hint(field.blank))
    case .prose(let prose): prose.draw(on: &canvas, in: area, focused: isFocused)
    case .choice(let list, _) where isFocused: list.draw(on: &canvas, in: area, focused: true)
    case .choice(let list, _):
      let chosen = list.selected.flatMap { list.choices.indices.contains($0) ? list.choices[$0] : nil }
      canvas.put([Span("  \(chosen?.text ?? "–")", .text), Span("  \(chosen?.detail ?? "")", .muted)], in: area)
    }
  }

  private func hint(_ blank: Blank) -> String {
    switch blank.kind {
    case .date: "2014-11-12"
    case .time: "14:05"
    case .number: "a number"
    case .line, .prose, .choice: blank.isOptional ? "may be left empty" : ""
    }
  }
}

extension Rect {
  /// Its first rows.
  func rows(first count: Int) -> Rect { Rect(row: row, column: column, rows: min(max(0, count), rows), columns: columns) }
}
