import CTerminal

/// Something done with the mouse, and where, counted from 0.
package struct MouseReport: Equatable, Sendable {
  package var row: Int
  package var column: Int
  package var action: MouseAction
  package var modifiers: Modifiers

  package init(row: Int, column: Int, action: MouseAction, modifiers: Modifiers = []) {
    self.row = row
    self.column = column
    self.action = action
    self.modifiers = modifiers
  }
}

/// What was done with the mouse; motion is told only while a button is held.
package enum MouseAction: Equatable, Sendable {
  case pressed(MouseButton)
  case released(MouseButton)
  case dragged(MouseButton)
  case wheelUp, wheelDown
}

/// Buttons by their place for a right-handed person.
package enum MouseButton: Sendable {
  case left, middle, right
}

extension MouseReport {
  init(_ event: terminal_event) {
    row = Int(event.row)
    column = Int(event.column)
    modifiers = Modifiers(rawValue: event.modifiers)
    let button: MouseButton = event.button == 0 ? .left : event.button == 1 ? .middle : .right
    action =
      switch event.action {
      case .pressed: .pressed(button)
      case .released: .released(button)
      case .dragged: .dragged(button)
      case .wheel_up: .wheelUp
      case .wheel_down: .wheelDown
      }
  }
}
