import Canvas

/// One page for this screen, in sentences; choose a line and Enter does it.
struct HelpPage {
  struct Row {
    var key: String
    var help: String
    var deed: Deed
  }

  private let screen: ScreenName
  let rows: [Row]
  private var list: ChoiceList

  /// The keys of the screen and of everywhere, then every other command, by its group.
  init(_ screen: ScreenName, _ keys: KeyMap) {
    self.screen = screen
    let bindings = keys.bindings(on: screen)
    let bound = bindings.map { binding in
      Row(
        key: binding.keys.prefix(2).map(\.name).joined(separator: ", "), help: binding.help, deed: binding.deed)
    }
    let named = bindings.compactMap { binding in
      if case .fill(let command, _) = binding.deed { command } else { nil }
    }
    let others = Command.table.filter { !named.contains($0.name) }.map { command in
      Row(key: "", help: command.explanation, deed: .fill(command: command.name))
    }
    rows = bound + others
    list = ChoiceList(rows.map { Choice(padded(right: $0.key, to: 11) + $0.help) })
  }

  mutating func handle(_ key: Key) -> Response {
    switch list.handle(key, page: 10) {
    case .chosen(let index): .deed(rows[index].deed)
    case .refused(let why): .deed(.say(why))
    case .moved: .handled
    case .ignored: key == .escape ? .ignored : .handled
    }
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let columns = max(1, min(72, bounds.columns - 6))
    let purpose = bounds.rows >= 14 ? min(3, wrapped(screen.purpose, width: columns).count) + 1 : 0
    let height = max(1, min(rows.count, bounds.rows - purpose - (bounds.rows > 30 ? 9 : 5)))
    let inside = Dialog("Help · \(screen.title)", content: Size(rows: purpose + height + 3, columns: columns))
      .draw(on: &canvas, in: bounds)
    if purpose > 0 { canvas.putWrapped(screen.purpose, in: inside.rows(first: purpose - 1), role: .dialog) }
    list.draw(on: &canvas, in: inside.inset(top: purpose).rows(first: height), focused: true)
    // A line too long for the window is said in full below.
    if let selected = list.selected, width(of: rows[selected].help) + 14 > columns {
      canvas.putWrapped(rows[selected].help, in: inside.inset(top: purpose + height).rows(first: 2), role: .dialog)
    }
    canvas.put("↑ ↓ choose   Enter does it   Esc closes", in: inside.line(inside.rows - 1), role: .muted)
  }
}
