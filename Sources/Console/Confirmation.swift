import Canvas
import Meeting

/// The question before something public or final: the consequence in full, verbs for buttons, focus on the safe one.
package struct Confirmation {
  var title: String
  var text: String
  /// The verb that does it.
  var verb: String
  var isGrave: Bool
  var deed: Effect
  var buttons: Buttons

  init(_ title: String, _ text: String, verb: String, isGrave: Bool = false, _ deed: Effect) {
    self.title = title
    self.text = text
    self.verb = verb
    self.isGrave = isGrave
    self.deed = deed
    buttons = Buttons([Button(verb, isGrave: isGrave), Button("Go back (Esc)")], focus: 1)
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let columns = min(62, bounds.columns - 6)
    let lines = wrapped(text, width: max(1, columns)).count
    let inside = Dialog(title, content: Size(rows: lines + 2, columns: columns)).draw(on: &canvas, in: bounds)
    canvas.putWrapped(text, in: inside.rows(first: lines), role: .dialog)
    _ = buttons.draw(on: &canvas, in: inside.inset(top: lines + 1), focused: true)
  }
}
