import Canvas

/// A sentence or two and buttons that are verbs, in the middle of the screen; the buttons are seen at every size.
struct Question {
  var title = ""
  var text: String
  var buttons: Buttons
  var columns = 60

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let columns = min(columns, bounds.columns - 6)
    let lines = wrapped(text, width: max(1, columns)).count
    let inside = Dialog(title, content: Size(rows: lines + 2, columns: columns)).draw(on: &canvas, in: bounds)
    let spaced = inside.rows >= lines + 2 ? 1 : 0
    let under = max(
      1,
      min(
        2, buttons.draw(on: &canvas, in: Rect(row: bounds.endRow, column: 0, rows: 0, columns: columns), focused: false)
      ))
    let room = min(lines, max(0, inside.rows - spaced - under))
    canvas.putWrapped(text, in: inside.rows(first: room), role: .dialog)
    buttons.draw(on: &canvas, in: inside.inset(top: room + spaced), focused: true)
  }
}
