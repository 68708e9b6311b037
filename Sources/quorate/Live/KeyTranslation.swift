import Canvas
import Console
import Terminal

/// The terminal's events as the console's inputs.
enum KeyTranslation {
  /// Nil for what the program itself sees to: signals, sizes, focus.
  static func input(_ event: TerminalEvent) -> Input? {
    switch event {
    case .text(let scalar): .key(.character(Character(scalar)))
    case .key(let key, let modifiers): self.key(key, modifiers).map { .key($0) }
    case .paste(let text): .key(.paste(text))
    case .mouse(let report): mouse(report)
    case .focus, .resized, .suspended, .continued, .terminate, .hangup, .ready, .tick: nil
    }
  }

  private static func key(_ key: Terminal::Key, _ modifiers: Modifiers) -> Canvas::Key? {
    switch key {
    case .enter: .enter
    case .escape: .escape
    case .tab: .tab
    case .backTab: .backTab
    case .backspace: .backspace
    case .delete: .delete
    case .insert: .insert
    case .up: .up
    case .down: .down
    case .left: modifiers.contains(.control) ? .wordLeft : .left
    case .right: modifiers.contains(.control) ? .wordRight : .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .function(let number): .function(number)
    case .control(let letter): .control(Character(letter))
    }
  }

  private static func mouse(_ report: MouseReport) -> Input? {
    let point = Point(row: report.row, column: report.column)
    switch report.action {
    case .pressed(.left): return .click(point)
    case .wheelUp: return .wheel(-1, point)
    case .wheelDown: return .wheel(1, point)
    case .pressed, .released, .dragged: return nil
    }
  }
}
