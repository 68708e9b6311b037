import Canvas
import Governance
import Meeting

/// Every command by any word: its key, what it does, and why not when it cannot be done now.
struct Palette: DeedList {
  private let rows: [Offer]
  var list: ChoiceList
  /// What is typed, as a line of the vocabulary.
  private var typed = TypedLine.words
  /// Why the line was not done, under the field until something else is typed.
  private var complaint: String?

  init(_ situation: Situation, on here: ScreenName) {
    let screens = ScreenName.allCases.map { screen in
      var offer = Offer(screen, situation.keys, on: here)
      offer.title = "Go to \(screen.title)"
      return offer
    }
    let all = Command.table.map { Offer($0, situation, on: here) } + screens + Offer.program(situation, on: here)
    // First the next step, then what the keys of this screen do and what else can be done now; the rest says why not.
    let useful = situation.keys.bindings(on: here).filter { $0.screen != nil && $0.isUseful(situation) }
    let keys = useful.compactMap { $0.keys.first?.name }
    let next = NextStep.at(situation).deed.flatMap(\.command)?.title
    let order = all.indices.map { index in
      let offer = all[index]
      let place = offer.title == next ? -1 : keys.firstIndex(of: offer.key) ?? keys.count
      return (index, offer.whyNot == nil ? place : keys.count + 1)
    }
    rows = order.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { all[$0.0] }
    list = ChoiceList(
      rows.map { Choice($0.title, detail: $0.key, keywords: $0.words, refusal: $0.whyNot) }, isFiltering: true,
      emptyText: "No command has that word")
  }

  mutating func handle(_ key: Key, _ situation: Situation) -> Response {
    if key == .escape, list.filter.isEmpty { return .ignored }
    if key == .enter, let response = perform(situation) { return response }
    let before = list.filter
    defer {
      if list.filter != before {
        typed = TypedLine(list.filter, situation)
        complaint = nil
      }
    }
    return respond(list.handle(key, page: 8))
  }

  /// A line that reads is done, or says under the field why not; a wrong one only where nothing is found by its words.
  private mutating func perform(_ situation: Situation) -> Response? {
    switch typed {
    case .words: return nil
    case .wrong(let says):
      guard list.selected == nil else { return nil }
      complaint = says
      return .handled
    case .line(let command, let request, let time):
      if case .intent(let intent) = request {
        let at = time.map { situation.affairs.moment(of: $0, now: situation.now) }
        if let why = situation.whyNot(intent, at: at) {
          complaint = "Not possible: \(why)"
          return .handled
        }
      }
      return .deed(.line(command, request, at: time))
    }
  }

  /// What stands under the field about a line, instead of what is found.
  private var remark: (text: String, role: Role)? {
    if let complaint { return (complaint, .bad) }
    switch typed {
    case .words: return nil
    case .wrong(let says): return list.selected == nil ? (says, .caution) : nil
    case .line(let command, _, let time):
      let when = time.map { " At \($0.text)." } ?? ""
      return ("\(command.title).\(when) \(command.explanation) Enter does it.", .dialog)
    }
  }

  func deed(_ row: Int) -> Deed { rows[row].deed }

  func listArea(_ bounds: Rect) -> Rect { layout(bounds).list }

  private func layout(_ bounds: Rect) -> (dialog: Dialog, list: Rect) {
    let rows = max(1, min(12, bounds.rows - 10))
    let size = Size(rows: rows + 7, columns: max(1, min(68, bounds.columns - 6)))
    let dialog = Dialog("Find a command", content: size)
    let inside = dialog.inside(of: bounds)
    return (dialog, inside.rows(first: max(2, inside.rows - (inside.rows > 6 ? 5 : 1))))
  }

  func frame(in bounds: Rect) -> Rect { layout(bounds).dialog.frame(in: bounds) }

  /// What is said of the row marked, and the hint's line.
  private func below(_ room: Rect, _ inside: Rect) -> Rect {
    inside.inset(top: room.rows + (inside.rows > 6 ? 1 : 0))
  }

  /// Where a line is read that is typed, the room below is that line's.
  func hint(in bounds: Rect) -> HintLine? {
    let (dialog, room) = layout(bounds)
    let below = below(room, dialog.inside(of: bounds))
    guard remark == nil, below.rows > 2 else { return nil }
    let escape = list.filter.isEmpty ? "closes" : "clears the word"
    let hint: Hint = "\(.up) \(.down) choose   \(.enter) does it   \(.escape) \(escape)"
    return HintLine(hint: hint.fitting(below.columns), line: below.line(below.rows - 1))
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let (dialog, room) = layout(bounds)
    let inside = dialog.draw(on: &canvas, in: bounds)
    list.draw(on: &canvas, in: room, focused: true)
    if let remark {
      let under = inside.inset(top: room.rows > 4 ? 2 : 1)
      canvas.fill(under, .dialog)
      canvas.putWrapped(remark.text, in: under, role: remark.role)
      return
    }
    hint(in: bounds)?.draw(on: &canvas)
    guard let selected = list.selected, self.rows.indices.contains(selected) else { return }
    let row = self.rows[selected]
    let below = below(room, inside)
    canvas.putWrapped(
      row.whyNot.map { "Not possible now: \($0)" } ?? row.explanation, in: below.rows(first: max(1, below.rows - 1)),
      role: row.whyNot == nil ? .dialog : .caution)
  }
}

extension Deed {
  /// The command that it gives.
  var command: Command? {
    switch self {
    case .fill(let name, _): Command.named(name)
    case .act(let intent): Command.table.first { $0.makes(intent) }
    case .confirm(let confirmation):
      if case .carryOut(.intent(let intent), _, _) = confirmation.deed {
        Command.table.first { $0.makes(intent) }
      } else {
        nil
      }
    case .line(let command, _, _): command
    case .go, .putRight, .undoBack, .press, .back, .nextStep, .undo, .redo, .program, .show, .keepTime, .effect, .say:
      nil
    }
  }
}

extension Command {
  /// Whether its bare name is that intent.
  fileprivate func makes(_ intent: Intent) -> Bool {
    guard case .intent(let made) = (try? Line(name, zone: Zone()))?.request else { return false }
    return made == intent
  }
}
