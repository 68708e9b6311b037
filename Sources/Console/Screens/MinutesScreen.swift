import Canvas
import Governance
import Meeting
import Minutes

/// A meeting's minutes as they will print, and what is missing from them.
struct MinutesScreen: Screen {
  /// Whose minutes; nil for those that the present item, or the present meeting, is about.
  var meeting: MeetingID?
  private var text = Paragraphs([])
  private var shown: (id: MeetingID, size: Int)?

  func subject(_ situation: Situation) -> Sitting? {
    let affairs = situation.affairs
    let id = meeting ?? situation.sitting?.currentItem?.approves ?? situation.sitting?.id
    return id.flatMap(affairs.meeting)
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    refresh(situation)
    if let subject = subject(situation) {
      switch key {
      case .character("a"), .enter:
        switch situation.affairs.minutes[subject.id] {
        case .draft where situation.sitting?.currentItem?.approves == subject.id:
          return .deed(.fill(command: "approve-minutes", known: ["Minutes of": subject.id.text]))
        case .approved where situation.meeting != nil: return .deed(.effect(.prepareSigning(subject.id)))
        case .draft, .approved, .signed, nil:
          if key == .character("a") { return .deed(.say("These minutes are approved in an item that is about them.")) }
        }
      case .character("s"): return .deed(.effect(.prepareSigning(subject.id)))
      default: break
      }
    }
    return text.handle(key, in: reading(body).size) ? .handled : .ignored
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response { .handled }

  /// Lays the document out anew when the record has grown.
  mutating func refresh(_ situation: Situation) {
    guard let subject = subject(situation) else { return text = Paragraphs([]) }
    guard shown?.id != subject.id || shown?.size != situation.saved else { return }
    shown = (subject.id, situation.saved)
    text = Paragraphs(MinutesScreen.paragraphs(subject, situation))
  }

  static func paragraphs(_ sitting: Sitting, _ situation: Situation) -> [Paragraph] {
    let document = MinutesDocument(of: situation.affairs, in: sitting, provenance: situation.provenance)
    return document.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Paragraph(String(line), line.hasPrefix("DRAFT") ? .caution : .text)
    }
  }

  private func reading(_ body: Rect) -> Rect { body.inset(rows: 1, columns: 2) }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let subject = subject(situation) else {
      _ = canvas.box(body, title: "Minutes", focused: true)
      return
    }
    let inside = canvas.box(
      body, title: "Minutes of \(subject.date.inWords)", focused: true, rightTitle: status(subject.id, situation))
    var copy = self
    copy.refresh(situation)
    let missing = situation.affairs.whatIsMissing(from: subject).prefix(max(0, body.rows / 4))
    let reserved = missing.isEmpty || situation.affairs.minutes[subject.id] != nil && !situation.isDraft(subject.id) ? 0 : missing.count + 1
    copy.text.draw(on: &canvas, in: inside.inset(bottom: reserved), focused: true)
    guard reserved > 0 else { return }
    let below = inside.inset(top: inside.rows - reserved)
    canvas.put("Still missing", in: below.line(0), role: .heading)
    for (index, sentence) in missing.enumerated() {
      canvas.put("· \(sentence)", in: below.line(index + 1), role: .caution)
    }
  }

  private func status(_ id: MeetingID, _ situation: Situation) -> String {
    switch situation.affairs.minutes[id] {
    case .draft, nil: "DRAFT"
    case .approved: "approved, not signed"
    case .signed: "signed"
    }
  }

  func next(_ situation: Situation) -> NextStep {
    guard let subject = subject(situation) else { return NextStep("There are no minutes yet. Esc goes back.") }
    switch situation.affairs.minutes[subject.id] {
    case .draft where situation.sitting?.currentItem?.approves == subject.id:
      return NextStep("Press Enter when the Board approves these minutes, with or without a correction.", "Approve", nil)
    case .approved where situation.meeting != nil:
      return NextStep("Approved. Press Enter to sign them.", "Sign", nil)
    case .draft, .approved, .signed, nil: return NextStep("↑ ↓ read on. Esc goes back.")
    }
  }
}

extension Situation {
  func isDraft(_ id: MeetingID) -> Bool { affairs.minutes[id] == .draft || affairs.minutes[id] == nil }
}
