import Canvas

/// One page for this screen, in sentences; choose a line and Enter does it.
struct HelpPage {
  private let screen: ScreenName
  private let bindings: [Binding]
  private var list: ChoiceList

  init(_ screen: ScreenName) {
    self.screen = screen
    bindings = KeyMap.bindings(on: screen)
    list = ChoiceList(
      bindings.map { binding in
        Choice(
          padded(right: binding.keys.map(\.name).joined(separator: ", "), to: 12) + binding.help)
      })
  }

  mutating func handle(_ key: Key) -> Response {
    switch list.handle(key, page: 10) {
    case .chosen(let index): .deed(bindings[index].deed)
    case .refused(let why): .deed(.say(why))
    case .moved: .handled
    case .ignored: key == .escape ? .ignored : .handled
    }
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let rows = max(3, min(bindings.count, bounds.rows - 8))
    let inside = Dialog("Help · \(screen.title)", content: Size(rows: rows + 2, columns: min(72, bounds.columns - 6)))
      .draw(on: &canvas, in: bounds)
    list.draw(on: &canvas, in: inside.rows(first: rows), focused: true)
    canvas.put("↑↓ choose   Enter do it   Esc close", in: inside.line(rows + 1), role: .muted)
  }
}
