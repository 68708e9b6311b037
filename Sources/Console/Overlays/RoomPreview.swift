import Canvas

/// What the room sees now, smaller, and how a second terminal shows it.
enum RoomPreview {
  private struct Layout {
    let dialog: Dialog
    let display: Rect
    /// How a projector shows it, where there is room for that.
    let below: Rect?
    let command: [String]
    /// Beside the sentence about the projector, or under the command.
    let hint: HintLine?

    init(_ bounds: Rect, _ situation: Situation) {
      let content = Size(rows: max(1, bounds.rows - 2), columns: max(1, min(100, bounds.columns - 6)))
      dialog = Dialog("What the room sees", content: content)
      let inside = dialog.inside(of: bounds)
      command = wrapped(RoomPreview.command(situation), width: max(1, inside.columns))
      let rows = inside.rows >= 13 + command.count ? command.count + 3 : 0
      display = inside.inset(bottom: rows)
      guard rows > 0 else {
        (below, hint) = (nil, nil)
        return
      }
      let rest = inside.inset(top: inside.rows - rows + 1)
      let words: Hint = "\(.escape) closes"
      let beside = rest.line(0).inset(left: rest.columns - width(of: words.text))
      below = rest
      hint = HintLine(hint: words, line: inside.columns >= 60 ? beside : rest.line(command.count + 1))
    }
  }

  static func frame(in bounds: Rect, _ situation: Situation) -> Rect {
    Layout(bounds, situation).dialog.frame(in: bounds)
  }

  static func hint(in bounds: Rect, _ situation: Situation) -> HintLine? { Layout(bounds, situation).hint }

  static func draw(on canvas: inout Canvas, in bounds: Rect, _ situation: Situation) {
    let layout = Layout(bounds, situation)
    _ = layout.dialog.draw(on: &canvas, in: bounds)
    RoomDisplay(situation).draw(on: &canvas, in: layout.display)
    canvas.placeCursor(layout.display.origin, within: layout.display)
    guard let below = layout.below else { return }
    canvas.put("On the projector, typed into a second terminal window:", in: below.line(0), role: .dialog)
    for (row, line) in layout.command.enumerated() { canvas.put(line, in: below.line(row + 1), role: .strong) }
    layout.hint?.draw(on: &canvas)
  }

  /// As it is typed into a shell.
  static func command(_ situation: Situation) -> String {
    let program = shellQuoted(situation.program)
    return situation.folder.isEmpty
      ? "\(program) display" : "\(program) display --board \(shellQuoted(situation.folder))"
  }
}
