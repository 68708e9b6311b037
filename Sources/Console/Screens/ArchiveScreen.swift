import Canvas
import Governance
import Meeting
import Minutes

/// Past meetings and their minutes, read from the record alone: “Signed by … on … Unchanged ✓”.
struct ArchiveScreen: Screen {
  private var selected = 0
  private var reading: (id: MeetingID, text: Paragraphs)?
  /// What reading the whole record again has shown.
  var verdict: VerdictOnRecord?

  private func meetings(_ situation: Situation) -> [Sitting] {
    let over = situation.affairs.sitting.flatMap { $0.isOver ? $0 : nil }
    return (situation.affairs.past + [over].compactMap { $0 }).reversed()
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    if var open = reading {
      if key == .escape {
        reading = nil
        return .handled
      }
      let handled = open.text.handle(key, in: body.inset(rows: 2, columns: 2).size)
      reading = open
      return handled ? .handled : .ignored
    }
    let meetings = meetings(situation)
    switch key {
    case .up, .character("k"), .backTab: selected = max(0, selected - 1)
    case .down, .character("j"), .tab: selected = max(0, min(meetings.count - 1, selected + 1))
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = max(0, meetings.count - 1)
    case .enter:
      guard meetings.indices.contains(selected) else { return .handled }
      let sitting = meetings[selected]
      reading = (sitting.id, Paragraphs(MinutesScreen.paragraphs(sitting, situation)))
      return verdict == nil ? .deed(.effect(.verify)) : .handled
    case .character, .escape, .backspace, .delete, .insert, .left, .right, .pageUp, .pageDown, .function, .control,
      .wordLeft, .wordRight, .paste:
      return .ignored
    }
    return .handled
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    guard reading == nil else { return .handled }
    selected = max(0, min(meetings(situation).count - 1, point.row - body.row - 3))
    return .handled
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    if let reading, let sitting = situation.affairs.meeting(reading.id) {
      let inside = canvas.box(body, title: "Minutes of \(sitting.date.inWords)", focused: true)
      canvas.put(seal(sitting.id, situation), in: inside.line(0), role: verdict?.findings.isEmpty == false ? .bad : .good)
      reading.text.draw(on: &canvas, in: inside.inset(top: 1), focused: true)
      return
    }
    let inside = canvas.box(body, title: "Past meetings", focused: true).inset(top: 1)
    let meetings = meetings(situation)
    guard !meetings.isEmpty else {
      canvas.putWrapped("There are no past meetings yet.", in: inside, role: .muted)
      return
    }
    Table(
      columns: [
        TableColumn("Meeting", .cells(20)), TableColumn("Decisions", .cells(11), alignment: .right),
        TableColumn("  Minutes", .share(1)),
      ],
      rows: meetings.map { sitting in
        [
          Span(sitting.date.inWords, .text), Span("\(sitting.decisions.count)", .muted),
          Span("  \(status(sitting.id, situation))", .muted),
        ]
      }, selected: selected
    ).draw(on: &canvas, in: inside.inset(bottom: 3), focused: true)
    if let verdict {
      let words = verdict.findings.first ?? "The record is unchanged ✓  \(verdict.size) records read."
      canvas.putWrapped(words, in: inside.inset(top: inside.rows - 2), role: verdict.findings.isEmpty ? .good : .bad)
    }
  }

  private func status(_ id: MeetingID, _ situation: Situation) -> String {
    let affairs = situation.affairs
    switch affairs.minutes[id] {
    case .draft, nil: return "draft"
    case .approved(let by, _, _): return "approved at the meeting of \(affairs.meeting(by)?.date.inWords ?? by.text)"
    case .signed(_, let person, _, _, _, let at):
      return "signed by \(affairs.name(person)) on \(situation.zone.date(at).inWords)"
    }
  }

  private func seal(_ id: MeetingID, _ situation: Situation) -> String {
    let status = status(id, situation)
    let first = status.prefix(1).uppercased() + status.dropFirst()
    guard let verdict else { return "\(first). Reading the record …" }
    return verdict.findings.isEmpty ? "\(first). Unchanged ✓" : "\(first). CHANGED: \(verdict.findings[0])"
  }

  func next(_ situation: Situation) -> NextStep {
    if reading != nil { return NextStep("↑ ↓ read on. Esc goes back to the list.") }
    if meetings(situation).isEmpty { return NextStep("Esc goes back.") }
    return NextStep("Press Enter to read the minutes of the meeting marked. v checks the whole record.", "Read", nil)
  }
}
