import Canvas

/// What has to be named before a board is there: its file, its folder.
struct ReceptionForm {
  enum Purpose { case found, open, write }

  enum Outcome { case handled, cancelled, filled }

  let purpose: Purpose
  private let title: String
  private let intro: String
  private var fields: [(label: String, field: TextField)]
  private var buttons: Buttons
  /// One past the last field is the row of buttons.
  private var focus = 0
  var complaint: String?

  static let found = ReceptionForm(
    .found, "Make a board",
    """
    The board file says who sits, for whom, and how the board decides. The folder keeps all that is recorded. A \
    passphrase for it is asked for next.
    """,
    [("Board file", "board.toml"), ("Folder to make", "")], verb: "Make the board")
  static let open = ReceptionForm(
    .open, "Open a board", "The folder that keeps the board’s record.", [("Folder", "")], verb: "Open it")
  static let write = ReceptionForm(
    .write, "Write a board file",
    "A sample to start from. Change in it what differs, with any text editor; then make a board from it.",
    [("File to write", "board.toml")], verb: "Write it")

  private init(_ purpose: Purpose, _ title: String, _ intro: String, _ fields: [(String, String)], verb: String) {
    self.purpose = purpose
    self.title = title
    self.intro = intro
    self.fields = fields.map { ($0, TextField($1, limit: 1000)) }
    buttons = Buttons([Button(verb), Button("Go back (Esc)")])
    focus = fields.firstIndex { $1.isEmpty } ?? 0
  }

  var labels: [String] { fields.map(\.label) }

  mutating func fill(_ answers: [String]) {
    for (index, answer) in answers.enumerated() where fields.indices.contains(index) {
      fields[index].field.text = answer
    }
  }

  private func text(_ index: Int) -> String { fields.indices.contains(index) ? fields[index].field.text.trimmed : "" }

  var wish: Reception.Wish {
    switch purpose {
    case .found: .found(boardFile: text(0), folder: text(1))
    case .open: .open(folder: text(0))
    case .write: .write(boardFile: text(0))
    }
  }

  mutating func handle(_ key: Key) -> Outcome {
    if key == .escape { return .cancelled }
    if focus == fields.count {
      switch buttons.handle(key) {
      case .pressed(0): return submit()
      case .pressed: return .cancelled
      case .moved, .refused: return .handled
      case .ignored: break
      }
    } else if fields[focus].field.handle(key) != .ignored {
      complaint = nil
      return .handled
    }
    switch key {
    case .enter where focus == fields.count - 1: return submit()
    case .enter, .tab, .down: focus = min(focus + 1, fields.count)
    case .backTab, .up: focus = max(0, focus - 1)
    case .character, .escape, .backspace, .delete, .insert, .left, .right, .home, .end, .pageUp, .pageDown, .function,
      .control, .wordLeft, .wordRight, .paste:
      break
    }
    return .handled
  }

  /// Nothing is asked for twice that could have been said at once.
  private mutating func submit() -> Outcome {
    if let empty = fields.indices.first(where: { text($0).isEmpty }) {
      complaint = "\(fields[empty].label): write its path, as board.toml or /home/clerk/my-board."
      focus = empty
      return .handled
    }
    return .filled
  }

  /// Where its parts stand.
  private struct Layout {
    var dialog: Dialog
    var words: [String]
    var wrong: [String]
    var fields: Rect
    var below: Rect
    var buttons: Rect
  }

  private func layout(_ bounds: Rect) -> Layout {
    let columns = max(1, min(66, bounds.columns - 6))
    let words = bounds.rows >= 12 ? wrapped(intro, width: columns) : []
    let wrong = complaint.map { wrapped($0, width: columns) } ?? []
    let gap = words.isEmpty ? 0 : 1
    let rows = words.count + gap + fields.count + wrong.count + gap + 1
    let dialog = Dialog(title, content: Size(rows: rows, columns: columns))
    let rest = dialog.inside(of: bounds).inset(top: words.count + gap)
    let below = rest.inset(top: fields.count)
    return Layout(
      dialog: dialog, words: words, wrong: wrong, fields: rest.rows(first: fields.count), below: below,
      buttons: below.inset(top: wrong.count + gap))
  }

  /// A click on a field goes there, one on a button presses it.
  mutating func click(_ point: Point, in bounds: Rect) -> Outcome {
    let layout = layout(bounds)
    if layout.fields.contains(point) { focus = point.row - layout.fields.row }
    guard let button = buttons.button(at: point, in: layout.buttons) else { return .handled }
    buttons.focus(on: button)
    focus = fields.count
    return handle(.enter)
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let layout = layout(bounds)
    let inside = layout.dialog.draw(on: &canvas, in: bounds)
    for (row, line) in layout.words.enumerated() { canvas.put(line, in: inside.line(row), role: .dialog) }
    let label = (fields.map { width(of: $0.label) }.max() ?? 0) + 2
    for (index, field) in fields.enumerated() {
      canvas.put(field.label, in: layout.fields.line(index), role: .muted)
      field.field.draw(on: &canvas, in: layout.fields.line(index).inset(left: label), focused: focus == index)
    }
    for (row, line) in layout.wrong.enumerated() { canvas.put(line, in: layout.below.line(row), role: .bad) }
    buttons.draw(on: &canvas, in: layout.buttons, focused: focus == fields.count)
  }
}
