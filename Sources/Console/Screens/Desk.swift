import Canvas
import Governance
import Meeting
import Minutes

/// The Chair's screen: the agenda, the item before the meeting, and who is here.
struct Desk: Screen {
  enum Panel: CaseIterable { case agenda, item, here }

  var panel = Panel.agenda
  /// The agenda's marked line, while it is not simply the current item.
  private var marked: Int?

  private func selection(_ situation: Situation) -> Int? {
    marked ?? situation.sitting?.currentItem?.number ?? situation.sitting?.items.first?.number
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    let items = situation.sitting?.items.map(\.number) ?? []
    let index = selection(situation).flatMap(items.firstIndex) ?? 0
    switch key {
    case .tab: panel = panel.next
    case .backTab: panel = panel.previous
    case .up, .character("k"): mark(items, index - 1)
    case .down, .character("j"): mark(items, index + 1)
    case .home, .character("g"): mark(items, 0)
    case .end, .character("G"): mark(items, items.count - 1)
    case .character("]"), .character("["):
      guard let current = situation.sitting?.currentItem.flatMap({ items.firstIndex(of: $0.number) }) else {
        return items.first.map { .deed(.act(.takeItem($0))) } ?? .handled
      }
      let wanted = current + (key == .character("]") ? 1 : -1)
      guard items.indices.contains(wanted) else { return .deed(.say("There is no other item that way.")) }
      marked = nil
      return .deed(.act(.takeItem(items[wanted])))
    case .enter:
      let next = next(situation)
      marked = nil
      return next.deed.map { .deed($0) } ?? .handled
    case .escape:
      guard marked != nil else { return .ignored }
      marked = nil
    case .character, .backspace, .delete, .insert, .left, .right, .pageUp, .pageDown, .function, .control, .wordLeft,
      .wordRight, .paste:
      return .ignored
    }
    return .handled
  }

  private mutating func mark(_ items: [Int], _ index: Int) {
    guard !items.isEmpty else { return }
    panel = .agenda
    marked = items[min(max(0, index), items.count - 1)]
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    let areas = areas(body)
    if let agenda = areas[.agenda], agenda.contains(point), let items = situation.sitting?.items {
      let row = point.row - agenda.row - 1 + Agenda.top(items, selection(situation), agenda.rows - 2)
      if items.indices.contains(row) { marked = items[row].number }
      panel = .agenda
    } else if areas[.here]?.contains(point) == true {
      return .deed(.go(.attendance))
    }
    return .handled
  }

  func next(_ situation: Situation) -> NextStep {
    if let marked, marked != situation.sitting?.currentItem?.number, let item = situation.sitting?.item(marked) {
      return NextStep(
        "Press Enter to take item \(marked): \(item.title). Esc goes back.", "Take item \(marked)", .act(.takeItem(marked)))
    }
    return NextStep.at(situation)
  }

  /// Three columns, two, or one with the others as summaries.
  private func areas(_ body: Rect) -> [Panel: Rect] {
    if body.columns >= 110 {
      let columns = body.columns([.cells(33), .share(1), .cells(38)])
      return [.agenda: columns[0], .item: columns[1], .here: columns[2]]
    }
    if body.columns >= 80 {
      let columns = body.columns([.cells(30), .share(1)])
      guard panel == .here else { return [.agenda: columns[0], .item: columns[1]] }
      return [.agenda: columns[0], .here: columns[1]]
    }
    let rows = body.rows([.share(1), .cells(2)])
    return [panel: rows[0]]
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let sitting = situation.sitting else {
      let inside = canvas.box(body, title: "No meeting yet", focused: true)
      canvas.putWrapped(
        "Set up the next meeting: its date, its time and its place. Then put the items on its agenda.",
        in: inside.inset(top: 1), role: .text)
      return
    }
    let areas = areas(body)
    if let area = areas[.agenda] {
      let inside = canvas.box(area, title: "Agenda", focused: panel == .agenda)
      Agenda(sitting: sitting, selected: selection(situation)).draw(
        on: &canvas, in: inside.inset(top: 0), focused: panel == .agenda)
    }
    if let area = areas[.item] {
      let title = sitting.currentItem.map { "Item \($0.number) · \($0.title)" } ?? phaseTitle(sitting)
      let inside = canvas.box(area, title: title, focused: panel == .item)
      ItemPanel(situation: situation, sitting: sitting).draw(on: &canvas, in: inside.inset(top: 1))
    }
    if let area = areas[.here] { drawHere(on: &canvas, in: area, sitting, situation) }
    if body.columns < 80 { drawSummaries(on: &canvas, in: body, sitting, situation) }
  }

  private func drawHere(on canvas: inout Canvas, in area: Rect, _ sitting: Sitting, _ situation: Situation) {
    let count = situation.affairs.meetingQuorum(sitting)
    let inside = canvas.box(area, title: "Here now  \(count.present) of \(count.of)", focused: panel == .here)
    for (index, row) in HereRow.all(situation, sitting).enumerated() {
      row.draw(on: &canvas, in: inside.line(index))
    }
  }

  private func drawSummaries(on canvas: inout Canvas, in body: Rect, _ sitting: Sitting, _ situation: Situation) {
    let area = body.inset(top: max(0, body.rows - 2))
    let item = sitting.currentItem.map { "Item \($0.number) \($0.title)" } ?? phaseTitle(sitting)
    canvas.put(item, in: area.line(0).inset(left: 1, right: 1), role: .strong)
    canvas.put(
      "Tab: agenda, item, who is here", in: area.line(1).inset(left: 1, right: 1), role: .muted)
  }

  private func phaseTitle(_ sitting: Sitting) -> String {
    switch sitting.phase {
    case .scheduled: "Meeting of \(sitting.date.inWords)"
    case .rollCall: "Before the meeting opens"
    case .inSession: "Between items"
    case .suspended(.inquorate, _): "Inquorate"
    case .suspended(.adjourned, _): "Adjourned"
    case .notHeld: "Not held"
    case .closed: "Closed"
    }
  }
}

extension Desk.Panel {
  var next: Self {
    switch self {
    case .agenda: .item
    case .item: .here
    case .here: .agenda
    }
  }

  var previous: Self { next.next }
}

/// The agenda as a list: a mark for what became of each item, its number, its title.
struct Agenda {
  let sitting: Sitting
  let selected: Int?

  /// The first item shown, so that the marked one is.
  static func top(_ items: [Item], _ selected: Int?, _ rows: Int) -> Int {
    let index = items.firstIndex { $0.number == selected } ?? 0
    return max(0, min(index - rows / 2, items.count - rows))
  }

  func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    let top = Agenda.top(sitting.items, selected, area.rows)
    for (line, item) in sitting.items.dropFirst(top).prefix(max(0, area.rows)).enumerated() {
      let row = area.line(line)
      let isCurrent = sitting.currentItem?.number == item.number
      let isMarked = item.number == selected
      let role: Role = isMarked ? (focused ? .selection : .selectionIdle) : (item.outcome == .taken && !isCurrent ? .muted : .text)
      if isMarked {
        canvas.fill(row, role)
        if focused { canvas.placeCursor(row.origin, within: area) }
      }
      let number = padded(right: "\(item.number)", to: 2)
      let note = item.isPrivate != nil ? " (in private)" : item.proposedPrivate != nil ? " (private)" : ""
      canvas.put(
        [
          Span("\(glyph(item, isCurrent, canvas.glyphs)) ", isMarked ? role : glyphRole(item, isCurrent)),
          Span("\(number) ", isMarked ? role : .muted), Span("\(item.title)\(note)", role),
        ], in: row)
    }
  }

  private func glyph(_ item: Item, _ isCurrent: Bool, _ glyphs: Glyphs) -> String {
    if isCurrent { return glyphs.current }
    switch item.outcome {
    case .taken: return glyphs.done
    case .deferred, .referred, .carriedForward: return glyphs.neither
    case .unreached: return item.proposedPrivate != nil ? glyphs.locked : glyphs.empty
    }
  }

  private func glyphRole(_ item: Item, _ isCurrent: Bool) -> Role {
    isCurrent ? .strong : item.outcome == .taken ? .good : .muted
  }
}
