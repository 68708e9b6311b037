/// Something to do at the end of a dialog, said as a verb.
package struct Button: Equatable, Sendable {
  /// What pressing it does, as one would say it: “Declare carried”.
  package var verb: String
  /// Why it cannot be done now; nil when it can.
  package var refusal: String?
  /// Whether it is drawn as a warning when it has the focus.
  package var isGrave: Bool

  package init(_ verb: String, refusal: String? = nil, isGrave: Bool = false) {
    self.verb = verb
    self.refusal = refusal
    self.isGrave = isGrave
  }
}

/// What a row of buttons made of a key.
package enum ButtonResponse: Equatable, Sendable {
  /// The key means nothing here, or leads out of the row.
  case ignored
  case moved
  /// The button with this number was pressed.
  case pressed(Int)
  /// The button cannot be pressed, for this reason.
  case refused(String)
}

/// Buttons side by side, one of which has the focus.
package struct Buttons: Equatable, Sendable {
  /// From left to right; when they change, the focus stays in the row.
  package var buttons: [Button] {
    didSet { focus = min(max(0, focus), max(0, buttons.count - 1)) }
  }
  /// The number of the button that Enter presses.
  package private(set) var focus: Int

  package init(_ buttons: [Button], focus: Int = 0) {
    self.buttons = buttons
    self.focus = min(max(0, focus), max(0, buttons.count - 1))
  }

  /// Takes a key: arrows and Tab go along the row, Tab and Shift-Tab out at its ends; Enter and Space press.
  package mutating func handle(_ key: Key) -> ButtonResponse {
    switch key {
    case .left, .right:
      _ = move(key == .left ? -1 : 1)
      return .moved
    case .tab: return move(1) ? .moved : .ignored
    case .backTab: return move(-1) ? .moved : .ignored
    case .enter, .character(" "):
      guard buttons.indices.contains(focus) else { return .ignored }
      return buttons[focus].refusal.map { .refused($0) } ?? .pressed(focus)
    case .character, .escape, .backspace, .delete, .insert, .up, .down, .home, .end, .pageUp, .pageDown, .function,
      .control, .wordLeft, .wordRight, .paste:
      return .ignored
    }
  }

  /// Takes a key where there is nothing but the row: Tab and Shift-Tab go round in it.
  package mutating func handleAlone(_ key: Key) -> ButtonResponse {
    // A space may be meant for the field below.
    if key == .character(" ") { return .ignored }
    guard key == .tab || key == .backTab, !buttons.isEmpty else { return handle(key) }
    focus = (focus + (key == .tab ? 1 : buttons.count - 1)) % buttons.count
    return .moved
  }

  /// Presses one of them, as a click does.
  package mutating func press(_ number: Int) -> ButtonResponse {
    guard buttons.indices.contains(number) else { return .ignored }
    focus = number
    return buttons[number].refusal.map { .refused($0) } ?? .pressed(number)
  }

  /// Gives the focus to one of them, as when the row is entered from its end.
  package mutating func focus(on number: Int) {
    focus = min(max(0, number), max(0, buttons.count - 1))
  }

  /// How many rows they take in a width.
  package func rows(in columns: Int) -> Int {
    places(in: Rect(Size(rows: 1, columns: columns))).last?.endRow ?? 0
  }

  /// Draws the buttons from the left, those that do not fit on further rows.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    for (number, place) in places(in: area).enumerated() {
      let has = focused && number == focus
      let role = role(of: buttons[number], hasFocus: has)
      // One that cannot be pressed has no colour of its own: it lies flat on the dialog.
      if role != .muted { canvas.fill(place.intersection(area), role) }
      let edge = canvas.glyphs.isPlain ? ("[", "]") : (" ", " ")
      let sign = has ? canvas.glyphs.selected : edge.0
      canvas.put("\(sign) \(buttons[number].verb) \(edge.1)", in: place.intersection(area), role: role)
      if has { canvas.placeCursor(place.origin, within: area) }
    }
  }

  /// The number of the button drawn at a place, for clicks.
  package func button(at point: Point, in area: Rect) -> Int? {
    guard area.contains(point) else { return nil }
    return places(in: area).firstIndex { $0.contains(point) }
  }

  private mutating func move(_ step: Int) -> Bool {
    guard buttons.indices.contains(focus + step) else { return false }
    focus += step
    return true
  }

  private func role(of button: Button, hasFocus: Bool) -> Role {
    if hasFocus { return button.isGrave ? .buttonDanger : .buttonFocused }
    return button.refusal == nil ? .button : .muted
  }

  private func places(in area: Rect) -> [Rect] {
    var row = area.row
    var column = area.column
    let widths = buttons.map { min(width(of: $0.verb) + 4, area.columns) }
    // Where there is no room for them at the usual distance, they stand closer before one goes to another row.
    let gap = widths.reduce(0, +) + 3 * max(0, widths.count - 1) <= area.columns ? 3 : 1
    return widths.map { wanted in
      if column > area.column, column + wanted > area.endColumn {
        row += 1
        column = area.column
      }
      defer { column += wanted + gap }
      return Rect(row: row, column: column, rows: 1, columns: wanted)
    }
  }
}
