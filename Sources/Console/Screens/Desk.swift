import Canvas
import Governance
import Meeting
import Minutes

/// The Chair's screen: the agenda, the item before the meeting, and who is here.
struct Desk: Screen {
  enum Panel: CaseIterable { case agenda, item, here }

  /// The panel one has gone to; until then the agenda, or in a narrow window the item.
  private var chosen: Panel?
  /// The agenda's marked line, while it is not simply the current item.
  private(set) var marked: Int?

  /// The item on which the bar stands.
  func selection(_ situation: Situation) -> Int? {
    marked ?? situation.sitting?.currentItem?.number ?? situation.sitting?.items.first?.number
  }

  /// The item one looks at without its being before the meeting.
  func lookedAt(_ situation: Situation) -> Item? {
    guard let marked, let sitting = situation.sitting, marked != sitting.currentItem?.number else { return nil }
    return sitting.item(marked)
  }

  /// The page keys read on, in full, what is looked at; an agenda that is longer than the window they page.
  private func readsOn(_ situation: Situation, in body: Rect) -> Bool {
    let isWhole = (situation.sitting?.items.count ?? 0) <= body.rows - 2
    return panel(situation, in: body) == .item || (isWhole && lookedAt(situation) != nil)
  }

  func panel(_ situation: Situation, in body: Rect) -> Panel {
    chosen ?? (body.columns < 80 && situation.sitting?.currentItem != nil ? .item : .agenda)
  }

  mutating func unmark() { marked = nil }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    let items = situation.sitting?.items.map(\.number) ?? []
    let index = selection(situation).flatMap(items.firstIndex) ?? 0
    switch key {
    case .tab where situation.sitting == nil, .backTab where situation.sitting == nil: return .ignored
    case .tab: chosen = panel(situation, in: body).next
    case .backTab: chosen = panel(situation, in: body).previous
    case .up, .character("k"): mark(items, index - 1)
    case .down, .character("j"): mark(items, index + 1)
    case .pageDown where readsOn(situation, in: body), .pageUp where readsOn(situation, in: body):
      return .deed(.show(.item))
    case .pageUp: mark(items, index - body.rows)
    case .pageDown: mark(items, index + body.rows)
    case .home, .character("g"): mark(items, 0)
    case .end, .character("G"): mark(items, items.count - 1)
    case .character("]"): return step(1, items, situation)
    case .character("["): return step(-1, items, situation)
    case .character("e"):
      return .deed(.fill(command: situation.sitting?.stage?.proposal == nil ? "reword" : "amend"))
    case .enter:
      let next = next(situation)
      // After the meeting the notes that open are those of the item marked.
      if situation.sitting?.isOver != true { marked = nil }
      return next.deed.map { .deed($0) } ?? .ignored
    case .escape:
      guard marked != nil else { return .ignored }
      marked = nil
    case .character, .backspace, .delete, .insert, .left, .right, .function, .control, .wordLeft, .wordRight, .paste:
      return .ignored
    }
    return .handled
  }

  private mutating func mark(_ items: [Int], _ index: Int) {
    guard !items.isEmpty else { return }
    chosen = .agenda
    marked = items[min(max(0, index), items.count - 1)]
  }

  /// At either end of the agenda, and what one may have meant.
  private static func noItem(_ step: Int, _ situation: Situation) -> String {
    guard step > 0, let sitting = situation.sitting else { return "This is the first item." }
    return "This is the last item. \(NextStep.onward(sitting, situation))"
  }

  /// Takes the next item of the agenda, or goes back to the one before.
  private mutating func step(_ step: Int, _ items: [Int], _ situation: Situation) -> Response {
    marked = nil
    guard let current = situation.sitting?.currentItem.flatMap({ items.firstIndex(of: $0.number) }) else {
      return items.first.map { .deed(.act(.takeItem($0))) } ?? .deed(.say("There is no item on the agenda."))
    }
    if items.indices.contains(current + step) { return .deed(situation.taking(items[current + step])) }
    // After the last comes what was passed over.
    let left = step > 0 ? situation.meeting?.items.first { $0.outcome == .unreached } : nil
    return .deed(left.map { situation.taking($0.number) } ?? .say(Desk.noItem(step, situation)))
  }

  /// The member whose line is clicked on.
  func member(at point: Point, _ situation: Situation, in body: Rect) -> SeatID? {
    guard let sitting = situation.sitting,
      let area = DeskLayout(body, panel(situation, in: body)).areas[.here].map(Canvas.inside(ofTight:))
    else { return nil }
    let seats = situation.board.seats.map(\.id).filter { sitting.places[$0] != nil }
    let lines = HereRow.places(HereRow.all(situation, sitting), in: area)
    return zip(seats, lines).first { $0.1.contains(point) }?.0
  }

  /// A click marks an item; on the one marked it takes it, or shows it when it is the present one.
  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    let layout = DeskLayout(body, panel(situation, in: body))
    if let agenda = layout.areas[.agenda], agenda.contains(point) {
      chosen = .agenda
      let shown = situation.sitting.map { Agenda(sitting: $0, selected: selection(situation)) }
      let places = shown?.places(in: Canvas.inside(ofTight: agenda)) ?? []
      guard let item = places.first(where: { $0.area.contains(point) })?.item else { return .handled }
      let isMarked = marked == item.number
      marked = item.number
      guard isMarked else { return .handled }
      if marked != situation.sitting?.currentItem?.number { return handle(.enter, situation, in: body) }
      chosen = .item
    } else if layout.areas[.here]?.contains(point) == true {
      return situation.sitting == nil ? .handled : .deed(.go(.attendance))
    } else if let area = layout.areas[.item], area.contains(point) {
      chosen = .item
      guard lookedAt(situation) == nil else { return .deed(.show(.item)) }
      let panel = situation.sitting.map { ItemPanel(situation: situation, sitting: $0) }
      if panel?.outstanding(in: Canvas.inside(of: area))?.contains(point) == true { return .deed(.show(.outstanding)) }
    } else if let summary = layout.summaries.first(where: { $0.line.contains(point) }) {
      chosen = summary.panel
    }
    return .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    let layout = DeskLayout(body, panel(situation, in: body))
    guard let agenda = layout.areas[.agenda], agenda.contains(point), let items = situation.sitting?.items,
      items.count > Canvas.inside(ofTight: agenda).rows
    else { return }
    mark(items.map(\.number), (items.firstIndex { $0.number == selection(situation) } ?? 0) + notches)
  }

  func next(_ situation: Situation) -> NextStep {
    if let marked, marked != situation.meeting?.currentItem?.number, case .inSession = situation.meeting?.phase,
      let item = situation.meeting?.item(marked)
    {
      guard item.outcome == .unreached else {
        return NextStep(
          "Item \(marked) has been dealt with. Enter takes it up again; Esc leaves it.",
          "Back to item \(marked)",
          situation.taking(marked))
      }
      return NextStep(
        "Press Enter to take item \(marked), \(truncated(item.title, to: 34).asSentence) Esc goes back.",
        "Take item \(marked)",
        situation.taking(marked))
    }
    if let marked, let sitting = situation.sitting, sitting.isOver, situation.whyReadOnly == nil,
      sitting.item(marked)?.takenAt != nil
    {
      return NextStep("Press Enter to write a note of item \(marked). Esc goes back.", "Note", .go(.notes))
    }
    return NextStep.at(situation)
  }

  func searched(_ situation: Situation) -> [String] {
    (situation.sitting?.items ?? []).map { "\($0.number) \($0.title)" }
  }

  func row(_ situation: Situation, in body: Rect) -> Int {
    situation.sitting?.items.firstIndex { $0.number == selection(situation) } ?? 0
  }

  mutating func go(to row: Int, _ situation: Situation, in body: Rect) {
    mark(situation.sitting?.items.map(\.number) ?? [], row)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let sitting = situation.sitting else {
      let inside = canvas.panel(body, title: "No meeting yet")
      let rows = canvas.putWrapped(
        "Set up the next meeting: its date, its time and its place. Then put the items on its agenda.", in: inside,
        role: .text)
      if let remark = situation.proposedTerms {
        canvas.putWrapped(remark, in: inside.inset(top: rows + 1), role: .caution)
      }
      return
    }
    let panel = panel(situation, in: body)
    let layout = DeskLayout(body, panel)
    if let area = layout.areas[.agenda] {
      let inside = canvas.tightPanel(area, title: "Agenda", focused: panel == .agenda)
      Agenda(sitting: sitting, selected: selection(situation)).draw(on: &canvas, in: inside, focused: panel == .agenda)
    }
    if let area = layout.areas[.item] {
      let item = lookedAt(situation) ?? sitting.currentItem
      let title = item.map { "Item \($0.number) · \($0.title)" } ?? sitting.phaseTitle
      let inside = canvas.panel(area, title: title, focused: panel == .item)
      if let item = lookedAt(situation) {
        Paragraphs(situation.inFull(item, inBrief: true)).draw(on: &canvas, in: inside)
      } else {
        ItemPanel(situation: situation, sitting: sitting).draw(on: &canvas, in: inside)
      }
      if panel == .item { canvas.placeCursor(inside.origin, within: area) }
    }
    if let area = layout.areas[.here] { drawHere(on: &canvas, in: area, panel, sitting, situation) }
    for (panel, line) in layout.summaries {
      canvas.put(
        panel.summary(lookedAt(situation) ?? sitting.currentItem, sitting, situation),
        in: line.inset(left: 1, right: 1), role: .muted)
    }
  }

  private func drawHere(
    on canvas: inout Canvas, in area: Rect, _ panel: Panel, _ sitting: Sitting, _ situation: Situation
  ) {
    let count = situation.affairs.meetingQuorum(sitting)
    let when = sitting.isOver ? "At the close" : "Here now"
    let title = "\(when)  \(count.present) of \(count.of)"
    let inside = canvas.tightPanel(area, title: title, focused: panel == .here)
    let rows = HereRow.all(situation, sitting)
    for (row, line) in zip(rows, HereRow.places(rows, in: inside)) { row.draw(on: &canvas, in: line) }
    if panel == .here { canvas.placeCursor(inside.origin, within: area) }
  }
}
