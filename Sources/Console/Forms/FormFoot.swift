import Canvas

/// What stands under a form's fields: what it would do, what is wrong, the buttons, how to go on.
struct FormFoot {
  let buttons: Buttons
  private let said: [Span]
  private let hint: Hint
  private let columns: Int
  var area = Rect(Size(rows: 0, columns: 0))

  init(_ form: Form, preview: String?, columns: Int) {
    said = [preview.map { Span($0, .info) }, form.complaint.map { Span($0, .bad) }].compactMap { $0 }
    hint = form.hint
    self.columns = columns
    var buttons = form.buttons
    if columns < 32 { buttons.buttons = buttons.buttons.map { Button($0.verb.replacing(" (Esc)", with: "")) } }
    self.buttons = buttons
  }

  private func rows(_ span: Span) -> Int { min(3, wrapped(span.text, width: columns).count) }

  /// What is said, a blank line after it, the buttons, and the hint's line.
  var wanted: Int { said.map(rows).reduce(0, +) + (said.isEmpty ? 0 : 1) + 2 }

  /// In a low window the blank line goes first, then the hint, then what is said, and the buttons never.
  private var places: (said: [Rect], buttons: Rect, hint: Rect) {
    var room = max(0, area.rows - 1)
    // What is wrong, which comes last, matters more than what it would do.
    let heights = said.reversed().map { span in
      let rows = min(rows(span), room)
      room -= rows
      return rows
    }
    var rest = area
    let places = heights.reversed().map { rows in
      defer { rest = rest.inset(top: rows) }
      return rest.rows(first: rows)
    }
    if !said.isEmpty, room > 1 { rest = rest.inset(top: 1) }
    return (places, rest.line(0), rest.line(1))
  }

  func draw(on canvas: inout Canvas, isFocused: Bool) {
    let places = places
    for (span, place) in zip(said, places.said) { canvas.putWrapped(span.text, in: place, role: span.role) }
    buttons.draw(on: &canvas, in: places.buttons, focused: isFocused)
    hintLine.draw(on: &canvas)
  }

  var hintLine: HintLine { HintLine(hint: hint, line: places.hint) }

  func button(at point: Point) -> Int? { buttons.button(at: point, in: places.buttons) }
}

extension Form {
  /// How to go on from the field under the cursor.
  fileprivate var hint: Hint {
    guard fields.indices.contains(focus) else { return "\(.enter) does it. \(.tab) goes round." }
    let optional = fields[focus].blank.isOptional ? " May be left empty." : ""
    let enter: Hint =
      !isReady ? "\(.enter) goes on." : command.asks ? "\(.enter) goes on to recording it." : "\(.enter) records it."
    let others: Hint = fields.count > 1 ? " \(.tab) goes to every field." : ""
    switch fields[focus].entry {
    case .line: return "\(enter)\(optional)\(others)"
    case .prose:
      let next = focus == fields.count - 1 ? "the buttons" : "the next field"
      return "\(.enter) is a new line. \(.tab) goes on to \(next).\(optional)"
    case .choice(let list, _):
      let letters = list.isFiltering ? "or a few letters " : ""
      return "\(.up) \(.down) \(letters)choose. \(enter)\(optional)"
    }
  }
}
