import Canvas

extension ReceptionForm {
  /// Where its parts stand.
  struct Layout {
    var dialog: Dialog
    var words: [String]
    var wrong: [String]
    /// Beside their labels, or under the one of a list.
    var fields: [Rect]
    var labels: [Rect]
    var below: Rect
    var buttons: Rect
  }

  func layout(_ bounds: Rect) -> Layout {
    let columns = max(1, min(66, bounds.columns - 6))
    let wrong = complaint.map { wrapped($0, width: columns) } ?? []
    // The border, and where there is room the footer below.
    let room = bounds.rows - (bounds.rows >= 16 ? 4 : 2)
    var words = bounds.rows >= 12 ? wrapped(intro, width: columns) : []
    // In a low window a list is as long as there is room, and the words about it go before it does.
    let fixed = fields.map { $0.isList ? 0 : 1 }.reduce(0, +) + wrong.count + 1
    let lists = fields.filter(\.isList).map(\.rows).reduce(0, +)
    if lists > 0, room - fixed - words.count - 2 < 3 { words = [] }
    let gap = words.isEmpty ? 0 : 1
    let listRows = max(1, min(lists, room - fixed - words.count - 2 * gap))
    let heights = fields.map { $0.isList ? listRows : 1 }
    let rows = words.count + gap + heights.reduce(0, +) + wrong.count + gap + 1
    let dialog = Dialog(title, content: Size(rows: rows, columns: columns))
    var rest = dialog.inside(of: bounds).inset(top: words.count + gap)
    let label = min(columns / 2, (fields.map { $0.isList ? 0 : width(of: $0.label) }.max() ?? 0) + 2)
    var (places, labels): ([Rect], [Rect]) = ([], [])
    for (field, height) in zip(fields, heights) {
      let line = rest.rows(first: height)
      labels.append(field.isList ? line.rows(first: 0) : line.inset(right: max(0, columns - label + 1)))
      places.append(field.isList ? line : line.inset(left: label))
      rest = rest.inset(top: height)
    }
    return Layout(
      dialog: dialog, words: words, wrong: wrong, fields: places, labels: labels, below: rest,
      buttons: rest.inset(top: wrong.count + gap))
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let layout = layout(bounds)
    let inside = layout.dialog.draw(on: &canvas, in: bounds)
    for (row, line) in layout.words.enumerated() { canvas.put(line, in: inside.line(row), role: .dialog) }
    for (index, field) in fields.enumerated() {
      canvas.put(field.label, in: layout.labels[index], role: .muted)
      switch field.entry {
      case .line(let line):
        line.draw(on: &canvas, in: layout.fields[index], focused: focus == index, hint: field.hint)
      case .lines(let area, _):
        area.draw(on: &canvas, in: layout.fields[index], focused: focus == index, hint: field.hint)
      }
    }
    for (row, line) in layout.wrong.enumerated() { canvas.put(line, in: layout.below.line(row), role: .bad) }
    buttons.draw(on: &canvas, in: layout.buttons, focused: focus == fields.count)
  }
}
