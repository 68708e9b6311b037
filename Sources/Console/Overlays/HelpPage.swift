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
        Choice(padded(right: binding.keys.prefix(2).map(\.name).joined(separator: ", "), to: 11) + binding.help)
      })
  }

  mutating func handle(_ key: Key) -> Response {
    key == .escape ? .ignored : respond(list.handle(key, page: 10))
  }

  mutating func click(_ point: Point, in bounds: Rect) -> Response {
    respond(list.click(point, in: layout(bounds).list))
  }

  mutating func scroll(by notches: Int, at point: Point, in bounds: Rect) {
    let area = layout(bounds).list
    if area.contains(point) { list.scroll(by: notches, in: area) }
  }

  private func respond(_ response: ListResponse) -> Response {
    switch response {
    case .chosen(let index): .deed(bindings[index].deed)
    case .refused(let why): .deed(.say(why))
    case .moved, .ignored: .handled
    }
  }

  private func layout(_ bounds: Rect) -> (dialog: Dialog, purpose: Int, list: Rect) {
    let columns = max(1, min(72, bounds.columns - 6))
    let purpose = bounds.rows >= 14 ? min(3, wrapped(screen.purpose, width: columns).count) + 1 : 0
    let rows = max(1, min(bindings.count, bounds.rows - purpose - 5))
    let dialog = Dialog("Help · \(screen.title)", content: Size(rows: purpose + rows + 3, columns: columns))
    return (dialog, purpose, dialog.inside(of: bounds).inset(top: purpose).rows(first: rows))
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let (dialog, purpose, area) = layout(bounds)
    let inside = dialog.draw(on: &canvas, in: bounds)
    if purpose > 0 { canvas.putWrapped(screen.purpose, in: inside.rows(first: purpose - 1), role: .dialog) }
    list.draw(on: &canvas, in: area, focused: true)
    // A line too long for the window is said in full below.
    if let selected = list.selected, width(of: bindings[selected].help) + 14 > inside.columns {
      canvas.put(bindings[selected].help, in: inside.line(purpose + area.rows), role: .dialog)
    }
    canvas.put("↑ ↓ choose   Enter does it   Esc closes", in: inside.line(inside.rows - 1), role: .muted)
  }
}
