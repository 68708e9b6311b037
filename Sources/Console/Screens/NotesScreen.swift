import Canvas
import Governance
import Meeting
import Minutes

/// The clerk's prose on the item: what is written already, and a page for more.
struct NotesScreen: Screen {
  /// What is being written, by meeting and item: it is kept here until it is recorded.
  private var drafts: [String: TextArea] = [:]
  /// The item whose page one is on: another that is taken meanwhile does not get the rest of a sentence.
  private var writing: String?
  /// What was given to be recorded.
  private var sent: String?
  private var isOnButton = false
  private var buttons = Buttons([Button("Record the note")])

  private func draft(_ situation: Situation) -> TextArea {
    page(situation).flatMap { drafts[$0] } ?? TextArea()
  }

  private func page(_ situation: Situation) -> String? {
    situation.sitting.flatMap { sitting in sitting.currentItem.map { "\(sitting.id)/\($0.number)" } }
  }

  /// Whether the note of the item before the meeting is begun and not on record.
  func isBegun(_ situation: Situation) -> Bool { !draft(situation).text.allSatisfy(\.isWhitespace) }

  /// How many notes are begun and not on record.
  var unrecorded: Int { drafts.values.filter { !$0.text.allSatisfy(\.isWhitespace) }.count }

  /// Forgets the draft of the item before the meeting, once it is on record.
  mutating func clear(_ situation: Situation) {
    guard let page = writing ?? page(situation), let sent, drafts[page]?.text == sent else { return }
    drafts[page] = nil
    self.sent = nil
    isOnButton = false
  }

  /// The page is opened anew.
  mutating func turn() {
    writing = nil
    isOnButton = false
  }

  private static let turned = Response.deed(
    .say("Another item has been taken; what you wrote is kept with the one before."))

  /// False when the page has changed under one's hands.
  private mutating func stays(on page: String) -> Bool {
    defer { writing = page }
    guard let writing, writing != page, drafts[writing]?.text.isEmpty == false else { return true }
    isOnButton = false
    return false
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    guard let page = page(situation) else { return .ignored }
    guard stays(on: page) else { return Self.turned }
    if isOnButton { return handleButton(key, draft(situation)) }
    if key == .tab || key == .backTab {
      isOnButton = true
      return .handled
    }
    var draft = draft(situation)
    let response = draft.handle(key, in: Layout(Canvas.inside(of: body)).page.size)
    drafts[page] = draft
    return response == .ignored ? .ignored : .handled
  }

  private mutating func handleButton(_ key: Key, _ draft: TextArea) -> Response {
    switch buttons.handle(key) {
    case .pressed:
      guard !draft.text.allSatisfy(\.isWhitespace) else { return .deed(.say("There is nothing written yet.")) }
      sent = draft.text
      return .deed(.act(.note(draft.text.trimmed)))
    case .moved, .refused: return .handled
    case .ignored:
      guard key == .tab || key == .backTab || key == .up else { return .ignored }
      isOnButton = false
      return .handled
    }
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    guard let page = page(situation) else { return .handled }
    guard stays(on: page) else { return Self.turned }
    let layout = Layout(Canvas.inside(of: body))
    guard buttons.button(at: point, in: layout.button) == nil else {
      isOnButton = true
      return handleButton(.enter, draft(situation))
    }
    // Beside the button all is for the text: letters typed next are not to be keys.
    isOnButton = false
    if layout.page.contains(point) {
      var draft = draft(situation)
      draft.click(point, in: layout.page)
      drafts[page] = draft
    }
    return .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    let area = Layout(Canvas.inside(of: body)).page
    guard let page = page(situation), area.contains(point) else { return }
    var draft = draft(situation)
    draft.scroll(by: notches, in: area)
    drafts[page] = draft
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let sitting = situation.sitting, let item = sitting.currentItem else {
      let inside = canvas.panel(body, title: "Notes")
      canvas.putWrapped("No item is before the meeting; notes belong to an item.", in: inside, role: .muted)
      return
    }
    let inside = canvas.panel(body, title: "Notes · item \(item.number) · \(item.title)")
    let layout = Layout(inside)
    drawWritten(item, sitting, on: &canvas, in: layout.written, situation)
    draft(situation).draw(on: &canvas, in: layout.page, focused: !isOnButton)
    buttons.draw(on: &canvas, in: layout.button, focused: isOnButton)
  }

  /// The newest that there is room for, each with its time.
  private func drawWritten(
    _ item: Item, _ sitting: Sitting, on canvas: inout Canvas, in area: Rect, _ situation: Situation
  ) {
    let entries = sitting.entries(in: item.number).filter(\.event.isProse)
    guard !entries.isEmpty else {
      canvas.put("Nothing is written on this item yet.", in: area.line(0), role: .muted)
      return
    }
    let lines = entries.suffix(20).flatMap { entry in
      let words = situation.affairs.prose(of: entry, in: sitting)
      return wrapped(words, width: max(1, area.columns - 7)).enumerated().map { index, line in
        [Span(index == 0 ? "\(situation.zone.time(entry.occurred))  " : "       ", .muted), Span(line, .text)]
      }
    }
    for (row, spans) in lines.suffix(area.rows).enumerated() { canvas.put(spans, in: area.line(row)) }
  }

  func next(_ situation: Situation) -> NextStep {
    if situation.sitting?.currentItem == nil { return NextStep("Esc goes back.") }
    if isOnButton { return NextStep("Press Enter to record the note. Tab goes back to the text.", "Record the note") }
    if !isBegun(situation), let sitting = situation.sitting, let item = sitting.currentItem,
      sitting.entries(in: item.number).contains(where: \.event.isProse)
    {
      return NextStep("Esc goes back. Or write more; Tab, then Enter records it.")
    }
    return NextStep("Write; Tab, then Enter records it. Esc goes back, and keeps what you wrote here.")
  }

  /// What is written above, the page below it, the button under that.
  private struct Layout {
    let written: Rect
    let page: Rect
    let button: Rect

    init(_ inside: Rect) {
      let rows = inside.rows([.share(2), .share(3), .cells(inside.rows >= 4 ? 1 : 0)], gap: inside.rows >= 10 ? 1 : 0)
      (written, page, button) = (rows[0], rows[1], rows[2])
    }
  }
}

extension Sitting {
  /// What was recorded while an item was before the meeting, each time that it was.
  func entries(in item: Int) -> [Entry] {
    var isTaken = false
    return entries.filter { entry in
      if case .itemTaken(let taken) = entry.event {
        isTaken = taken.item == item
        return false
      }
      return isTaken
    }
  }
}

extension Event {
  /// Whether it is the clerk's prose.
  fileprivate var isProse: Bool {
    if case .noted = self { return true }
    if case .summarised = self { return true }
    return false
  }
}

extension Affairs {
  fileprivate func prose(of entry: Entry, in sitting: Sitting) -> String {
    if case .noted(let noted) = entry.event { return text(noted.text) }
    return sentence(for: entry, in: sitting, revealing: true)
  }
}
