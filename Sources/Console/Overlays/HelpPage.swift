import Canvas
import Meeting

/// One page for this screen, in sentences; choose a line and Enter does it.
struct HelpPage: DeedList {
  struct Row {
    var key: String
    var help: String
    var deed: Deed
    /// Why it cannot be done now.
    var whyNot: String?
  }

  private let screen: ScreenName
  let rows: [Row]
  var list: ChoiceList

  /// The keys of the screen and of everywhere, those first that are of use now; then every other command, by its group.
  init(_ screen: ScreenName, _ situation: Situation) {
    self.screen = screen
    let keys = situation.keys
    let bindings = keys.bindings(on: screen).filter { !$0.keys.contains(.enter) }
    let bound = bindings.map { binding in
      Row(
        key: binding.keys.prefix(2).map(\.name).joined(separator: ", "), help: binding.help, deed: binding.deed,
        whyNot: HelpPage.whyNot(binding, situation))
    }
    let named = Set(bindings.flatMap(\.commands))
    let others = Command.table.filter { !named.contains($0.name) }.map { command in
      Row(
        key: keys.name(of: "all-commands"), help: command.explanation, deed: .fill(command: command.name),
        whyNot: situation.whyNothingCanBeRecorded ?? command.whyNot(situation.session, at: situation.now))
    }
    rows =
      bound.filter { $0.whyNot == nil } + bound.filter { $0.whyNot != nil }
      + others.filter { $0.whyNot == nil } + others.filter { $0.whyNot != nil }
    list = ChoiceList(rows.map { Choice(padded(right: $0.key, to: 11) + $0.help, refusal: $0.whyNot) })
  }

  private static func whyNot(_ binding: Binding, _ situation: Situation) -> String? {
    if binding.deed.records, let why = situation.whyNothingCanBeRecorded { return why }
    if let aside = binding.aside { return aside.whyNot(situation) }
    if case .go(.decision) = binding.deed, situation.sitting?.stage?.proposal == nil {
      return "Nothing is proposed now."
    }
    if binding.takesItems, situation.sitting?.isOver == true { return "The meeting is over." }
    guard case .fill(let name, _) = binding.deed else { return nil }
    return Command.named(name)?.whyNot(situation.session, at: situation.now)
  }

  mutating func handle(_ key: Key) -> Response {
    key == .escape ? .ignored : respond(list.handle(key, page: 10))
  }

  func deed(_ row: Int) -> Deed { rows[row].deed }

  func listArea(_ bounds: Rect) -> Rect { layout(bounds).list }

  private func layout(_ bounds: Rect) -> (dialog: Dialog, purpose: Int, list: Rect) {
    let columns = max(1, min(72, bounds.columns - 6))
    let purpose = bounds.rows >= 14 ? min(3, wrapped(screen.purpose, width: columns).count) + 1 : 0
    let shown = max(1, min(rows.count, bounds.rows - purpose - (bounds.rows > 30 ? 9 : 5)))
    let dialog = Dialog("Help · \(screen.title)", content: Size(rows: purpose + shown + 3, columns: columns))
    return (dialog, purpose, dialog.inside(of: bounds).inset(top: purpose).rows(first: shown))
  }

  func frame(in bounds: Rect) -> Rect { layout(bounds).dialog.frame(in: bounds) }

  func hint(in bounds: Rect) -> HintLine? {
    let inside = layout(bounds).dialog.inside(of: bounds)
    let hint: Hint = "\(.up) \(.down) choose   \(.enter) does it   \(.escape) closes"
    return HintLine(hint: hint.fitting(inside.columns), line: inside.line(inside.rows - 1))
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let (dialog, purpose, area) = layout(bounds)
    let inside = dialog.draw(on: &canvas, in: bounds)
    if purpose > 0 { canvas.putWrapped(screen.purpose, in: inside.rows(first: purpose - 1), role: .dialog) }
    list.draw(on: &canvas, in: area, focused: true)
    let below = inside.inset(top: purpose + area.rows).rows(first: 2)
    // Why not, or a line too long for the window in full, is said below.
    if let selected = list.selected, let why = rows[selected].whyNot {
      canvas.putWrapped("Not possible now: \(why)", in: below, role: .caution)
    } else if let selected = list.selected, width(of: rows[selected].help) + 14 > inside.columns {
      canvas.putWrapped(rows[selected].help, in: below, role: .dialog)
    }
    hint(in: bounds)?.draw(on: &canvas)
  }
}
