import Canvas
import Governance
import Meeting
import Minutes

/// The clerk's prose on the item: what is written already, and a page for more.
struct NotesScreen: Screen {
  typealias Page = NoteDrafts.Page

  private var drafts: NoteDrafts
  /// The page one is on, which stays open while one writes, whatever item is taken meanwhile.
  private var opened: Page?
  /// What was given to be recorded, and on which page.
  private var sent: (page: Page, text: String)?
  private var isOnButton = false
  /// Begun the last time: the first that the notes are opened it is this page.
  private var left: Page?
  private var buttons = Buttons([Button("Record the note"), Button("Put a note right")])

  init(_ begun: [NoteDraft] = []) {
    drafts = NoteDrafts(begun)
    left = begun.first.map { Page(meeting: $0.meeting, item: $0.item) }
  }

  private func draft(_ situation: Situation) -> TextArea {
    page(situation).map { drafts[$0] } ?? TextArea()
  }

  private func page(_ situation: Situation) -> Page? {
    situation.sitting.flatMap { sitting in
      if let opened, opened.meeting == sitting.id { return opened }
      return sitting.currentItem.map { Page(meeting: sitting.id, item: $0.number) }
    }
  }

  /// Whether what is written there now is kept private.
  private func isPrivate(_ page: Page, _ situation: Situation) -> Bool {
    situation.sitting?.keepsPrivate(page.item) == true
  }

  /// The item whose page it is.
  private func item(_ situation: Situation) -> Item? {
    page(situation).flatMap { situation.sitting?.item($0.item) }
  }

  /// Whether the note of that page is begun and not on record.
  func isBegun(_ situation: Situation) -> Bool { !draft(situation).text.allSatisfy(\.isWhitespace) }

  /// The item whose page is open.
  func number(_ situation: Situation) -> Int? { page(situation)?.item }

  /// The notes that are begun and not on record, where they still can be recorded.
  func begun(_ situation: Situation) -> [NoteDraft] { drafts.begun(situation.sitting?.id) }

  /// Forgets the draft that is now on record.
  mutating func clear() {
    guard let sent, drafts[sent.page].text == sent.text else { return }
    drafts.clear(sent.page)
    self.sent = nil
    isOnButton = false
  }

  /// Opens the page of an item that has been taken, or of the one before the meeting; when that is over, of one that is
  /// begun, or of the last.
  mutating func turn(to number: Int?, _ situation: Situation) {
    opened = nil
    isOnButton = false
    buttons.focus(on: 0)
    guard let sitting = situation.sitting else { return }
    if number == nil, let left, left.meeting == sitting.id {
      opened = left
      return self.left = nil
    }
    left = nil
    let item = number.flatMap { sitting.item($0) }.flatMap { $0.takenAt == nil ? nil : $0 } ?? sitting.currentItem
    let lastTaken = sitting.items.filter { $0.takenAt != nil }.map(\.number).max()
    let open = item?.number ?? (sitting.isOver ? begun(situation).first?.item ?? lastTaken : nil)
    opened = open.map { Page(meeting: sitting.id, item: $0) }
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    guard let page = page(situation) else { return .ignored }
    // Whoever goes on writing means the text.
    if isOnButton, case .character(let letter) = key, letter != " " { isOnButton = false }
    if isOnButton { return handleButton(key, page, draft(situation), situation) }
    if key == .tab || key == .backTab {
      isOnButton = true
      buttons.focus(on: 0)
      return .handled
    }
    var draft = draft(situation)
    let response = draft.handle(key, in: layout(in: Canvas.inside(of: body), situation).page.size)
    drafts.write(draft, on: page, isPrivate: isPrivate(page, situation))
    return response == .ignored ? .ignored : .handled
  }

  private mutating func handleButton(
    _ key: Key, _ page: Page, _ draft: TextArea, _ situation: Situation
  ) -> Response {
    switch buttons.handle(key) {
    case .pressed(1):
      isOnButton = false
      // The only one is meant; among several one chooses.
      let written = situation.sitting?.prose(on: page.item) ?? []
      return .deed(written.count == 1 ? .putRight(written[0].n) : .fill(command: "reword"))
    case .pressed:
      guard !draft.text.allSatisfy(\.isWhitespace) else { return .deed(.say("There is nothing written yet.")) }
      if let warning = drafts.warning(page, isPrivate: isPrivate(page, situation)) { return .deed(.say(warning)) }
      sent = (page, draft.text)
      return .deed(.act(.note(draft.text.trimmed, in: page.item)))
    case .moved, .refused: return .handled
    case .ignored:
      guard key == .tab || key == .backTab || key == .up else { return .ignored }
      isOnButton = false
      return .handled
    }
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    guard let page = page(situation) else { return .handled }
    let layout = layout(in: Canvas.inside(of: body), situation)
    if let button = buttons.button(at: point, in: layout.button) {
      isOnButton = true
      buttons.focus(on: button)
      return handleButton(.enter, page, draft(situation), situation)
    }
    // Beside the button all is for the text: letters typed next are not to be keys.
    isOnButton = false
    if layout.page.contains(point) {
      var draft = draft(situation)
      draft.click(point, in: layout.page)
      drafts.write(draft, on: page, isPrivate: isPrivate(page, situation))
    }
    return .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    let area = layout(in: Canvas.inside(of: body), situation).page
    guard let page = page(situation), area.contains(point) else { return }
    var draft = draft(situation)
    draft.scroll(by: notches, in: area)
    drafts.write(draft, on: page, isPrivate: isPrivate(page, situation))
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let sitting = situation.sitting, let item = item(situation) else {
      let inside = canvas.panel(body, title: "Notes")
      canvas.putWrapped("No item is before the meeting; notes belong to an item.", in: inside, role: .muted)
      return
    }
    let inside = canvas.panel(body, title: "Notes · item \(item.number) · \(item.title)")
    let layout = layout(in: inside, situation)
    drawWritten(item, sitting, on: &canvas, in: layout.written, situation)
    draft(situation).draw(on: &canvas, in: layout.page, focused: !isOnButton)
    buttons.draw(on: &canvas, in: layout.button, focused: isOnButton)
  }

  /// The newest that there is room for, each with its time.
  private func drawWritten(
    _ item: Item, _ sitting: Sitting, on canvas: inout Canvas, in area: Rect, _ situation: Situation
  ) {
    let entries = sitting.prose(on: item.number)
    guard !entries.isEmpty else {
      let kept = sitting.keepsPrivate(item.number) ? " What you write stays private." : ""
      canvas.put("Nothing is written on this item yet.\(kept)", in: area.line(0), role: .muted)
      return
    }
    let lines = entries.suffix(20).flatMap { entry in
      let words = situation.affairs.prose(of: entry, in: sitting, revealing: sitting.isInPrivate)
      return wrapped(words, width: max(1, area.columns - 7)).enumerated().map { index, line in
        [Span(index == 0 ? "\(situation.zone.time(entry.occurred))  " : "       ", .muted), Span(line, .text)]
      }
    }
    for (row, spans) in lines.suffix(area.rows).enumerated() { canvas.put(spans, in: area.line(row)) }
  }

  func next(_ situation: Situation) -> NextStep {
    guard let item = item(situation) else { return NextStep("Esc goes back.") }
    if isOnButton {
      return buttons.focus == 0
        ? NextStep("Press Enter to record the note. ↑ goes back to the text.", "Record the note")
        : NextStep(
          "Press Enter to mend a note that is written already. Tab goes on.", "Put a note right")
    }
    if situation.sitting?.isOver == true, !isBegun(situation) {
      return NextStep("Tab, then Enter records it; for another item Esc, ↑ ↓ on the agenda, and n.")
    }
    if let now = situation.meeting?.currentItem?.number, now != item.number {
      return NextStep(
        "Item \(now) is before the meeting; this note is of item \(item.number). Tab, then Enter records it there. Esc goes back."
      )
    }
    if !isBegun(situation), situation.sitting?.prose(on: item.number).isEmpty == false {
      return NextStep("Esc goes back. Or write more; Tab, then Enter records it.")
    }
    return NextStep("Write; Tab, then Enter records it. Esc goes back, and keeps what you wrote here.")
  }

  private func layout(in inside: Rect, _ situation: Situation) -> Layout {
    let written = page(situation).flatMap { page in situation.sitting?.prose(on: page.item) } ?? []
    return Layout(inside, hasWritten: !written.isEmpty)
  }

  /// What is written above, the page below it, the button under that.
  private struct Layout {
    let written: Rect
    let page: Rect
    let button: Rect

    init(_ inside: Rect, hasWritten: Bool) {
      let rows = inside.rows(
        [hasWritten ? .share(2) : .cells(min(1, inside.rows / 4)), .share(3), .cells(inside.rows >= 4 ? 1 : 0)],
        gap: inside.rows >= 10 ? 1 : 0)
      (written, page, button) = (rows[0], rows[1], rows[2])
    }
  }
}

extension Sitting {
  /// The clerk’s prose on an item.
  fileprivate func prose(on item: Int) -> [Entry] { entries(in: item).filter(\.event.isProse) }
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
  /// What was said in private shows only while the meeting is in private (R43).
  fileprivate func prose(of entry: Entry, in sitting: Sitting, revealing: Bool) -> String {
    if case .noted(let noted) = entry.event {
      return noted.text.isKept && !revealing ? "[in private]" : text(noted.text)
    }
    return sentence(for: entry, in: sitting, revealing: revealing)
  }
}
