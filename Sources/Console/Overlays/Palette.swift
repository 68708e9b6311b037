import Canvas
import Governance
import Meeting

/// Every command by any word: its key, what it does, and why not when it cannot be done now.
struct Palette {
  private struct Row {
    var title: String
    var explanation: String
    var whyNot: String?
    var deed: Deed
  }

  private let rows: [Row]
  private var list: ChoiceList

  init(_ situation: Situation) {
    let commands = Command.table.map { command in
      Row(
        title: command.title, explanation: command.explanation,
        whyNot: command.whyNot(situation.session, at: situation.now), deed: .fill(command: command.name))
    }
    let screens = ScreenName.allCases.map { screen in
      Row(title: "Go to: \(screen.title)", explanation: "Opens that screen.", whyNot: nil, deed: .go(screen))
    }
    let others = KeyMap.bindings.filter { $0.screen == nil }.compactMap { binding -> Row? in
      if case .fill = binding.deed { return nil }
      if case .go = binding.deed { return nil }
      if case .undo = binding.deed { return nil }
      if case .redo = binding.deed { return nil }
      return Row(title: binding.label, explanation: binding.help, whyNot: nil, deed: binding.deed)
    }
    rows = commands + screens + others
    let words = Dictionary(Command.table.map { ($0.title, $0.synonyms + [$0.name]) }) { first, _ in first }
    let keys = Dictionary(
      Command.table.compactMap { command in KeyMap.key(ofCommand: command.name).map { (command.title, $0) } }
    ) { first, _ in first }
    list = ChoiceList(
      rows.map { row in
        Choice(
          row.title, detail: keys[row.title] ?? "", keywords: (words[row.title] ?? []).joined(separator: " "),
          refusal: row.whyNot)
      }, isFiltering: true, emptyText: "No command has that word")
  }

  mutating func handle(_ key: Key) -> Response {
    if key == .escape, list.filter.isEmpty { return .ignored }
    switch list.handle(key, page: 8) {
    case .chosen(let index): return .deed(rows[index].deed)
    case .refused(let why): return .deed(.say(why))
    case .ignored: return key == .escape ? .ignored : .handled
    case .moved: return .handled
    }
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let rows = max(3, min(12, bounds.rows - 9))
    let inside = Dialog("Find a command", content: Size(rows: rows + 5, columns: min(68, bounds.columns - 6)))
      .draw(on: &canvas, in: bounds)
    let field = inside.line(0)
    canvas.fill(field, .fieldFocused)
    let end = canvas.put("\(canvas.glyphs.selected) \(list.filter)", at: field.origin, role: .fieldFocused, within: field)
    list.draw(on: &canvas, in: inside.inset(top: 2).rows(first: rows), focused: true)
    canvas.placeCursor(Point(row: field.row, column: end), within: field)
    guard let selected = list.selected, self.rows.indices.contains(selected) else { return }
    let row = self.rows[selected]
    canvas.putWrapped(
      row.whyNot.map { "Not possible now: \($0)" } ?? row.explanation, in: inside.inset(top: rows + 3),
      role: row.whyNot == nil ? .dialog : .caution)
  }
}
