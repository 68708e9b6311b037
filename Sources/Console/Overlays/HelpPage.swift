import Canvas

/// One page for this screen, in sentences; choose a line and Enter does it.
struct HelpPage {
  private let screen: ScreenName
  private let bindings: [Binding]
  private var list: ChoiceList

  init(_ screen: ScreenName, _ keys: KeyMap) {
    self.screen = screen
    bindings = keys.bindings(on: screen)
    list = ChoiceList(
      bindings.map { binding in
        Choice(padded(right: binding.keys.prefix(2).map(\.name).joined(separator: ", "), to: 11) + binding.help)
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
    let columns = max(1, min(72, bounds.columns - 6))
    let purpose = bounds.rows >= 14 ? min(3, wrapped(screen.purpose, width: columns).count) + 1 : 0
    let rows = max(1, min(bindings.count, bounds.rows - purpose - 5))
    let inside = Dialog("Help · \(screen.title)", content: Size(rows: purpose + rows + 3, columns: columns))
      .draw(on: &canvas, in: bounds)
    if purpose > 0 { canvas.putWrapped(screen.purpose, in: inside.rows(first: purpose - 1), role: .dialog) }
    list.draw(on: &canvas, in: inside.inset(top: purpose).rows(first: rows), focused: true)
    // A line too long for the window is said in full below.
    if let selected = list.selected, width(of: bindings[selected].help) + 14 > columns {
      canvas.put(bindings[selected].help, in: inside.line(purpose + rows), role: .dialog)
    }
    canvas.put("↑ ↓ choose   Enter does it   Esc closes", in: inside.line(inside.rows - 1), role: .muted)
  }
}
