import Canvas
import Governance
import Meeting
import Minutes

/// Past meetings and their minutes, read from the record alone: “Signed by … on … Unchanged ✓”.
struct ArchiveScreen: Screen {
  private var mark = Mark()
  private var reading: (id: MeetingID, text: Paragraphs)?
  /// The words by which a meeting was found: its minutes open where they stand.
  var lookedFor = ""
  /// What reading the whole record again has shown.
  var verdict: VerdictOnRecord?

  func meetings(_ situation: Situation) -> [Sitting] {
    let over = situation.affairs.sitting.flatMap { $0.isOver ? $0 : nil }
    return (situation.affairs.past + [over].compactMap { $0 }).reversed()
  }

  var isReading: Bool { reading != nil }

  /// The meeting whose minutes are read, or else the one marked.
  func subject(_ situation: Situation) -> Sitting? {
    if let reading { return situation.affairs.meeting(reading.id) }
    let meetings = meetings(situation)
    return meetings.isEmpty ? nil : meetings[mark.row(of: meetings.count)]
  }

  /// Back to the list.
  mutating func close() {
    reading = nil
    lookedFor = ""
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    if reading != nil { return read(key, situation, in: body) }
    let meetings = meetings(situation)
    if let moved = mark.answer(key, of: meetings.count, page: body.rows) { return moved }
    guard key == .enter else { return .ignored }
    return open(meetings, situation, in: body)
  }

  private mutating func read(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    if key == .escape {
      reading = nil
      return .handled
    }
    let size = textArea(in: body, situation).size
    return reading?.text.read(key, in: size) ?? .ignored
  }

  /// Opening a meeting's minutes also reads the record again, once: their seal says that it is unchanged.
  private mutating func open(_ meetings: [Sitting], _ situation: Situation, in body: Rect) -> Response {
    guard !meetings.isEmpty else { return .ignored }
    let sitting = meetings[mark.row(of: meetings.count)]
    var text = Paragraphs(MinutesScreen.paragraphs(sitting, situation))
    if let row = SearchLine.row(with: lookedFor, in: MinutesScreen.searchable(text.paragraphs), from: -1, step: 1) {
      text.find(row, columns: page(in: body).columns)
    }
    reading = (sitting.id, text)
    return verdict?.size == situation.saved ? .handled : .deed(.effect(.verify))
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    guard reading == nil else { return .handled }
    let meetings = meetings(situation)
    let area = listArea(situation, in: Canvas.inside(of: body))
    guard let row = table(meetings, situation, area).row(at: point, in: area) else { return .handled }
    if row == mark.row(of: meetings.count) { return open(meetings, situation, in: body) }
    mark.set(row, of: meetings.count)
    return .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    if reading != nil {
      let area = textArea(in: body, situation)
      if area.contains(point) { reading?.text.scroll(notches: notches, in: area) }
    } else {
      let area = listArea(situation, in: Canvas.inside(of: body))
      if area.contains(point) { mark.scroll(by: notches, of: meetings(situation).count, seen: area.rows - 1) }
    }
  }

  /// The seal's lines, and under them the minutes.
  private func page(in body: Rect) -> Rect {
    body.rows >= 7 ? body.inset(rows: 1, columns: 2) : body.inset(top: 1, left: 1, right: 1)
  }

  /// What the seal leaves: in a narrow window it takes a second and a third line.
  private func textArea(in body: Rect, _ situation: Situation) -> Rect {
    let page = page(in: body)
    let lines = reading.map { wrapped(seal($0.id, situation).words, width: page.columns).count } ?? 1
    return page.inset(top: min(lines, max(1, page.rows - 2)))
  }

  /// The minutes being read; in the list every meeting is found by its whole minutes.
  func searched(_ situation: Situation) -> [String] {
    if let reading { return MinutesScreen.searchable(reading.text.paragraphs) }
    return meetings(situation).map { sitting in
      let text = MinutesScreen.searchable(MinutesScreen.paragraphs(sitting, situation)).joined(separator: " ")
      return "\(situation.affairs.day(of: sitting)) \(status(sitting.id, situation)) \(text)"
    }
  }

  func row(_ situation: Situation, in body: Rect) -> Int {
    reading?.text.row(columns: page(in: body).columns) ?? mark.row(of: meetings(situation).count)
  }

  mutating func go(to row: Int, _ situation: Situation, in body: Rect) {
    let columns = page(in: body).columns
    if reading != nil {
      reading?.text.find(row, columns: columns)
    } else {
      mark.set(row, of: meetings(situation).count)
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    if let reading, let sitting = situation.affairs.meeting(reading.id) {
      _ = canvas.panel(body, title: "Minutes of \(situation.affairs.day(of: sitting))")
      let inside = page(in: body)
      let seal = seal(sitting.id, situation)
      let text = textArea(in: body, situation)
      canvas.putWrapped(seal.words, in: inside.rows(first: inside.rows - text.rows), role: seal.role)
      reading.text.draw(on: &canvas, in: text, focused: true)
    } else {
      drawList(on: &canvas, in: canvas.panel(body, title: "Past meetings"), situation)
    }
  }

  private func drawList(on canvas: inout Canvas, in inside: Rect, _ situation: Situation) {
    let meetings = meetings(situation)
    let area = listArea(situation, in: inside)
    drawVerdict(on: &canvas, in: inside.inset(top: area.rows + 1), situation)
    guard !meetings.isEmpty else {
      canvas.putWrapped(
        "There are no past meetings yet. What this meeting has decided so far stands in its minutes: \(situation.key("minutes")).",
        in: area, role: .muted)
      return
    }
    table(meetings, situation, area).draw(on: &canvas, in: area, focused: true)
  }

  /// What reading the record has shown stands below the list.
  private func listArea(_ situation: Situation, in inside: Rect) -> Rect {
    let says = verdict != nil || situation.damage != nil
    return inside.inset(bottom: says ? min(3, max(0, inside.rows - 3)) : 0)
  }

  private func table(_ meetings: [Sitting], _ situation: Situation, _ area: Rect) -> Table {
    let isNarrow = area.columns < 60
    let days = meetings.map { situation.affairs.day(of: $0, inShort: isNarrow) }
    let longest = days.map { width(of: $0) }.max() ?? 0
    return Table(
      columns: [
        TableColumn("Meeting", .cells(max(19, min(longest, area.columns / 2)))), TableColumn("Minutes", .share(1)),
      ],
      rows: zip(meetings, days).map { sitting, day in
        [Span(day, .text), minutes(of: sitting, situation, isBrief: isNarrow)]
      }, selected: mark.row(of: meetings.count))
  }

  private func minutes(of sitting: Sitting, _ situation: Situation, isBrief: Bool) -> Span {
    if verdict?.onMinutes[sitting.id] != nil { return Span("CHANGED or missing: a file", .bad) }
    return Span(status(sitting.id, situation, isBrief: isBrief).capitalisedFirst, .muted)
  }

  private func drawVerdict(on canvas: inout Canvas, in area: Rect, _ situation: Situation) {
    guard let verdict else {
      canvas.putWrapped(situation.damage.map { "CHANGED: \($0)" } ?? "", in: area, role: .bad)
      return
    }
    canvas.putWrapped(verdict.inWords(situation.affairs), in: area, role: verdict.role)
  }

  /// In a narrow list the day matters more than who signed.
  private func status(_ id: MeetingID, _ situation: Situation, isBrief: Bool = false) -> String {
    let affairs = situation.affairs
    if case .notHeld = affairs.meeting(id)?.phase { return "not held" }
    switch affairs.minutes[id] {
    case .draft, nil: return "draft"
    case .approved(let by, _, _): return "approved, meeting of \(affairs.day(by))"
    case .signed(_, _, _, _, _, let at) where isBrief: return "signed \(situation.zone.date(at).inShort)"
    case .signed(_, let person, _, _, _, let at):
      return "signed by \(affairs.name(person)) on \(situation.zone.date(at).inWords)"
    case .signedOnPaper(_, _, _, let signed, _): return "signed on paper by \(affairs.name(signed.person))"
    }
  }

  private func seal(_ id: MeetingID, _ situation: Situation) -> (words: String, role: Role) {
    let status = status(id, situation).capitalisedFirst
    var seal = verdict?.seal(of: id, status) ?? ("\(status). Reading the record …", .muted)
    if let why = situation.affairs.meeting(id)?.whyNothingPrivate { seal.words += ". \(why)" }
    return seal
  }

  func next(_ situation: Situation) -> NextStep {
    if reading != nil {
      return NextStep(
        "↑ ↓ and Space read on. \(situation.key("search", on: .archive)) looks for words. Esc goes back to the list.")
    }
    if meetings(situation).isEmpty { return NextStep("There is nothing to read yet. Esc goes back.") }
    return NextStep(
      "Press Enter to read the minutes marked. \(situation.key("search", on: .archive)) looks for words in all of them.",
      "Read")
  }
}
