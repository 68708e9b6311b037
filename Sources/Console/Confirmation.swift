import Canvas
import Meeting

/// The question before something public or final: the consequence in full, verbs for buttons, focus on the safe one.
package struct Confirmation {
  var title: String
  var text: String
  var deed: Effect
  var buttons: Buttons

  /// `verb` is what pressing it does.
  init(_ title: String, _ text: String, verb: String, _ deed: Effect) {
    self.title = title
    self.text = text
    self.deed = deed
    buttons = Buttons([Button(verb), Button("Go back (Esc)")], focus: 1)
  }

  /// Before the board is left for another with notes that are begun.
  static func losingNotes(_ said: String, _ deed: Effect) -> Confirmation {
    Confirmation("Leave this board", said, verb: "Leave without them", deed)
  }

  var question: Question { Question(title: title, text: text, buttons: buttons, columns: 62) }
}
