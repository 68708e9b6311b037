import Canvas

extension Form {
  /// How tall its fields and messages are.
  func height(columns: Int, preview: Bool) -> Int {
    fields.map { rows($0) + ($0.complaint == nil ? 0 : 1) }.reduce(0, +) + fields.count + 1 + (complaint == nil ? 0 : 2)
      + (preview ? 2 : 0)
  }

  private func rows(_ field: Field) -> Int {
    switch field.entry {
    case .line: 1
    case .prose: Form.proseRows
    case .choice(let list, _): max(1, min(list.choices.count, 5))
    }
  }

  /// Draws it as a dialog; `preview` is what it would do, said before it is done.
  func draw(on canvas: inout Canvas, in bounds: Rect, preview: String?) {
    let columns = min(72, bounds.columns - 6)
    let dialog = Dialog(command.title, content: Size(rows: height(columns: columns, preview: preview != nil), columns: columns))
    let inside = dialog.draw(on: &canvas, in: bounds)
    let label = min(18, (fields.map { width(of: $0.blank.label) }.max() ?? 0) + 2)
    var row = 0
    for (index, field) in fields.enumerated() {
      let rows = rows(field)
      let area = inside.inset(top: row, left: label).rows(first: rows)
      let isFocused = index == focus
      canvas.put(field.blank.label, in: inside.inset(top: row).line(0), role: isFocused ? .strong : .muted)
      draw(field, on: &canvas, in: area, isFocused: isFocused)
      row += rows
      if let complaint = field.complaint {
        canvas.put(complaint, in: inside.inset(top: row, left: label).line(0), role: .caution)
        row += 1
      }
      row += 1
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
    case .choice(let list, _): list.draw(on: &canvas, in: area, focused: isFocused)
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
