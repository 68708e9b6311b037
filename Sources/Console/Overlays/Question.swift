import Canvas

/// A sentence or two and buttons that are verbs, in the middle of the screen; the buttons are seen at every size.
struct Question {
  var title = ""
  var text: String
  var buttons: Buttons
  var columns = 60

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let layout = Layout(self, in: bounds)
    _ = layout.dialog.draw(on: &canvas, in: bounds)
    canvas.putWrapped(text, in: layout.text, role: .dialog)
    buttons.draw(on: &canvas, in: layout.buttons, focused: true)
    hint(in: bounds).draw(on: &canvas)
  }

  /// The button drawn at a place, for clicks.
  func button(at point: Point, in bounds: Rect) -> Int? {
    buttons.button(at: point, in: Layout(self, in: bounds).buttons)
  }

  func hint(in bounds: Rect) -> HintLine {
    HintLine(hint: "\(.left) \(.right) choose   \(.enter) does it", line: Layout(self, in: bounds).hint)
  }

  private struct Layout {
    let dialog: Dialog
    let text: Rect
    let buttons: Rect
    /// In a low window it goes first.
    let hint: Rect

    init(_ question: Question, in bounds: Rect) {
      let columns = min(question.columns, bounds.columns - 6)
      let lines = wrapped(question.text, width: max(1, columns)).count
      dialog = Dialog(question.title, content: Size(rows: lines + 3, columns: columns))
      let inside = dialog.inside(of: bounds)
      let spaced = inside.rows >= lines + 2 ? 1 : 0
      let under = max(1, min(2, question.buttons.rows(in: inside.columns)))
      let room = min(lines, max(0, inside.rows - spaced - under))
      text = inside.rows(first: room)
      buttons = inside.inset(top: room + spaced)
      hint = buttons.inset(top: under).rows(first: 1)
    }
  }
}

extension Question {
  /// Before a form with something written in it is thrown away.
  static func discarding(_ buttons: Buttons) -> Question {
    Question(text: "What you have written is not recorded.", buttons: buttons)
  }

  static func leaving(_ notes: UnrecordedNotes, isReading: Bool) -> Question {
    let saved = isReading ? "Reading has changed nothing." : "Everything recorded is saved; the meeting stays as it is."
    let text = ["Leave the program? \(saved)", notes.beforeLeaving].compactMap { $0 }.joined(separator: "\n")
    return Question(text: text, buttons: Buttons([Button("Leave"), Button("Stay (Esc)")], focus: 1))
  }
}
