import Canvas

extension Form {
  /// Draws it as a dialog; `preview` is what it would do, said before it is done.
  func draw(on canvas: inout Canvas, in bounds: Rect, preview: String?) {
    let columns = max(1, min(72, bounds.columns - 6))
    let foot = foot(preview, columns)
    // Where there is little room, the blank lines between the fields go first, then the fields that lie farther off.
    let most = max(1, bounds.rows - 2)
    let gap = height(gap: 1, columns) + foot.rows <= most ? 1 : 0
    let rows = min(most, height(gap: gap, columns) + foot.rows)
    let inside = Dialog(command.title, content: Size(rows: rows, columns: columns)).draw(on: &canvas, in: bounds)
    let room = inside.rows(first: max(1, inside.rows - foot.rows))
    drawFields(on: &canvas, in: room, gap: gap, columns)
    foot.draw(buttons, isFocused: !fields.indices.contains(focus), on: &canvas, in: inside.inset(top: room.rows))
  }

  private func foot(_ preview: String?, _ columns: Int) -> FormFoot {
    let said = [preview.map { Span($0, .info) }, complaint.map { Span($0, .bad) }].compactMap { $0 }
    return FormFoot(said: said, hint: hint, columns: columns)
  }

  /// How to go on from the field under the cursor.
  private var hint: String {
    guard fields.indices.contains(focus) else { return "Enter does it. Tab goes round." }
    switch fields[focus].entry {
    case .line: return "Enter goes on. Tab goes to every field."
    case .prose: return "Enter is a new line. Tab goes on to the buttons."
    case .choice(let list, _):
      return list.choices.count > 5 ? "↑ ↓ or a few letters choose. Enter goes on." : "↑ ↓ choose. Enter goes on."
    }
  }

  private func height(gap: Int, _ columns: Int) -> Int {
    fields.indices.map { height($0, columns) }.reduce(0, +) + gap * fields.count
  }

  private func height(_ index: Int, _ columns: Int) -> Int {
    let complaint = fields[index].complaint.map { wrapped($0, width: max(1, columns - label(columns))).count } ?? 0
    return rows(index) + min(2, complaint)
  }

  /// A list is open only while the cursor is in it; else it shows what is chosen.
  private func rows(_ index: Int) -> Int {
    switch fields[index].entry {
    case .line: return 1
    case .prose: return Form.proseRows
    case .choice(let list, _):
      guard index == focus else { return 1 }
      let filter = list.choices.count > 5 ? 2 : 0
      return max(1, min(list.choices.count, 5 + filter)) + filter
    }
  }

  private func label(_ columns: Int) -> Int {
    min(max(8, columns / 3), (fields.map { width(of: $0.blank.label) }.max() ?? 0) + 2)
  }

  /// From the first field, or from as many before the one under the cursor as leave it room.
  private func drawFields(on canvas: inout Canvas, in area: Rect, gap: Int, _ columns: Int) {
    var first = 0
    let last = min(focus, fields.count - 1)
    while first < last, (first...last).map({ height($0, columns) + gap }).reduce(0, +) - gap > area.rows { first += 1 }
    var row = 0
    for index in fields.indices.dropFirst(first) where row < area.rows {
      drawField(index, on: &canvas, in: area.inset(top: row), columns)
      row += height(index, columns) + gap
    }
  }

  private func drawField(_ index: Int, on canvas: inout Canvas, in area: Rect, _ columns: Int) {
    let field = fields[index]
    let label = label(columns)
    let isFocused = index == focus
    canvas.put(field.blank.label, in: area.line(0).columns([.cells(label - 1)])[0], role: isFocused ? .strong : .muted)
    let entry = area.inset(left: label).rows(first: rows(index))
    switch field.entry {
    case .line(let line):
      line.draw(on: &canvas, in: entry, focused: isFocused, invalid: field.complaint != nil, hint: example(field.blank))
    case .prose(let prose): prose.draw(on: &canvas, in: entry, focused: isFocused)
    case .choice(let list, _) where isFocused: list.draw(on: &canvas, in: entry, focused: true)
    case .choice(let list, _):
      let chosen = list.selected.flatMap { list.choices.indices.contains($0) ? list.choices[$0] : nil }
      canvas.put([Span("  \(chosen?.text ?? "–")", .text), Span("  \(chosen?.detail ?? "")", .muted)], in: entry)
    }
    guard let complaint = field.complaint else { return }
    canvas.putWrapped(complaint, in: area.inset(top: rows(index), left: label).rows(first: 2), role: .caution)
  }

  func example(_ blank: Blank) -> String {
    switch blank.kind {
    case .date: "2014-11-12"
    case .time: "14:05"
    case .number: "a number"
    case .command: "present SEAT, for example"
    case .line, .prose, .choice: blank.isOptional ? "may be left empty" : ""
    }
  }
}

/// What stands under a form's fields at every size: what it would do, what is wrong, the buttons, how to go on.
private struct FormFoot {
  let said: [Span]
  let hint: String
  let columns: Int

  private func rows(_ span: Span) -> Int { min(3, wrapped(span.text, width: columns).count) }

  /// A blank line before the buttons when something is said, and the hint's line.
  var rows: Int { said.map(rows).reduce(0, +) + (said.isEmpty ? 0 : 1) + 2 }

  func draw(_ buttons: Buttons, isFocused: Bool, on canvas: inout Canvas, in area: Rect) {
    var row = 0
    for span in said {
      let rows = rows(span)
      canvas.putWrapped(span.text, in: area.inset(top: row).rows(first: rows), role: span.role)
      row += rows
    }
    row += said.isEmpty ? 0 : 1
    // In the lowest windows the buttons matter more than the words above them.
    let place = min(row, max(0, area.rows - 1))
    buttons.draw(on: &canvas, in: area.inset(top: place).rows(first: 1), focused: isFocused)
    canvas.put(hint, in: area.line(place + 1), role: .muted)
  }
}
