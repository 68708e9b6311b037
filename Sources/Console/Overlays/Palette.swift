import Canvas
import Governance
import Meeting

/// Every command by any word: its key, what it does, and why not when it cannot be done now.
struct Palette {
  private struct Row {
    var title: String
    var explanation: String
    var words = ""
    var key = ""
    var whyNot: String?
    var deed: Deed
  }

  private let rows: [Row]
  private var list: ChoiceList

  init(_ situation: Situation) {
    let all = Palette.commands(situation) + Palette.screens + Palette.others
    // What can be done now comes first; the rest can still be found, and says why not.
    rows = all.filter { $0.whyNot == nil } + all.filter { $0.whyNot != nil }
    list = ChoiceList(
      rows.map { Choice($0.title, detail: $0.key, keywords: $0.words, refusal: $0.whyNot) }, isFiltering: true,
      emptyText: "No command has that word")
  }

  private static func commands(_ situation: Situation) -> [Row] {
    Command.table.map { command in
      Row(
        title: command.title, explanation: command.explanation,
        words: command.keywords,
        key: KeyMap.key(ofCommand: command.name) ?? "", whyNot: command.whyNot(situation.session, at: situation.now),
        deed: .fill(command: command.name))
    }
  }

  private static var screens: [Row] {
    ScreenName.allCases.map { screen in
      Row(
        title: "Go to \(screen.title)", explanation: screen.purpose, words: screen.rawValue,
        key: KeyMap.key(of: screen) ?? "", deed: .go(screen))
    }
  }

  private static var others: [Row] {
    KeyMap.everywhere.compactMap { binding in
      switch binding.deed {
      case .fill, .go, .undo, .redo, .palette, .say: nil
      case .act, .confirm, .press, .back, .nextStep, .help, .leave, .repaint, .toggleMouse, .themes, .effect:
        Row(
          title: binding.label, explanation: binding.help, key: binding.keys.first?.name ?? "", deed: binding.deed)
      }
    }
  }

  mutating func handle(_ key: Key) -> Response {
    if key == .escape, list.filter.isEmpty { return .ignored }
    return respond(list.handle(key, page: 8))
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
    case .chosen(let index): .deed(rows[index].deed)
    case .refused(let why): .deed(.say(why))
    case .moved, .ignored: .handled
    }
  }

  private func layout(_ bounds: Rect) -> (dialog: Dialog, list: Rect) {
    let rows = max(1, min(12, bounds.rows - 10))
    let size = Size(rows: rows + 7, columns: max(1, min(68, bounds.columns - 6)))
    let dialog = Dialog("Find a command", content: size)
    let inside = dialog.inside(of: bounds)
    return (dialog, inside.rows(first: max(2, inside.rows - (inside.rows > 6 ? 5 : 1))))
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let (dialog, room) = layout(bounds)
    let inside = dialog.draw(on: &canvas, in: bounds)
    list.draw(on: &canvas, in: room, focused: true)
    guard let selected = list.selected, self.rows.indices.contains(selected) else { return }
    let row = self.rows[selected]
    let below = inside.inset(top: room.rows + (inside.rows > 6 ? 1 : 0))
    canvas.putWrapped(
      row.whyNot.map { "Not possible now: \($0)" } ?? row.explanation, in: below.rows(first: max(1, below.rows - 1)),
      role: row.whyNot == nil ? .dialog : .caution)
    guard below.rows > 2 else { return }
    canvas.put("↑ ↓ choose   Enter does it   Esc closes", in: below.line(below.rows - 1), role: .muted)
  }
}
