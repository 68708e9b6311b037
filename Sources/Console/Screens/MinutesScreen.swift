import Canvas
import Governance
import Meeting
import Minutes

/// A meeting's minutes as they will print, and what is missing from them.
struct MinutesScreen: Screen {
  private var text = Paragraphs([])
  private var shown: (id: MeetingID, size: Int)?

  /// The meeting that the present item is about, until its minutes are signed; or else the present one.
  func subject(_ situation: Situation) -> Sitting? {
    let approved = situation.sitting?.currentItem?.approves.flatMap { id -> MeetingID? in
      switch situation.affairs.minutes[id] {
      case .signed, .signedOnPaper: nil
      case .draft, .approved, nil: id
      }
    }
    let id = approved ?? situation.sitting?.id
    return id.flatMap(situation.affairs.meeting)
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    refresh(situation)
    let read = text.read(key, in: layout(body, situation).text.size)
    guard case .ignored = read else { return read }
    guard let subject = subject(situation) else { return .ignored }
    switch key {
    case .enter: return next(situation).deed.map { .deed($0) } ?? .ignored
    case .character("a"):
      guard isApproving(subject, situation) else {
        return .deed(
          .say(
            "Minutes are approved in an item about them: set up the next meeting; its standing business has one."))
      }
      return .deed(approve(subject))
    case .character("m"): return .deed(.show(.missing(subject.id)))
    case .character("s"): return .deed(.effect(.prepareSigning(subject.id)))
    case .character, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return .ignored
    }
  }

  private func isApproving(_ subject: Sitting, _ situation: Situation) -> Bool {
    situation.isDraft(subject.id) && situation.meeting?.currentItem?.approves == subject.id
  }

  private func approve(_ subject: Sitting) -> Deed {
    .fill(command: "approve-minutes", known: ["Minutes of": subject.id.text])
  }

  /// What is missing is listed in full by a click on it.
  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    guard let subject = subject(situation), layout(body, situation).missing.contains(point) else { return .handled }
    return .deed(.show(.missing(subject.id)))
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    refresh(situation)
    let area = layout(body, situation).text
    if area.contains(point) { text.scroll(notches: notches, in: area) }
  }

  /// Lays the document out anew when the record has grown.
  mutating func refresh(_ situation: Situation) {
    guard let subject = subject(situation) else { return text = Paragraphs([]) }
    guard shown?.id != subject.id || shown?.size != situation.saved else { return }
    if shown?.id != subject.id { text = Paragraphs([]) }
    shown = (subject.id, situation.saved)
    text.paragraphs = MinutesScreen.paragraphs(subject, situation)
  }

  static func paragraphs(_ sitting: Sitting, _ situation: Situation) -> [Paragraph] {
    situation.minutes(of: sitting).textWithSince.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let role: Role = line.hasPrefix("DRAFT") ? .caution : line.hasPrefix("NOT TO BE RELIED") ? .bad : .text
      return Paragraph(String(line), role, hanging: hanging(line))
    }
  }

  /// What each line is found by: its words, its item, and what people call a decision and its votes.
  static func searchable(_ paragraphs: [Paragraph]) -> [String] {
    var item = ""
    return paragraphs.map(\.text).enumerated().map { index, line in
      // What every page begins with is found on the first.
      if index >= MinutesDocument.pageLines, index % MinutesDocument.pageLines < 2 { return "" }
      let number = line.prefix { $0.isNumber }
      if !number.isEmpty, line.dropFirst(number.count).hasPrefix(". ") {
        item = " " + SearchLine.bound("item \(number)")
      }
      let decision = line.contains("DECISION ") ? " decided decision" : ""
      let label = line.drop { $0 == " " }.prefix { $0 != " " }
      let vote = ["For", "Against", "Abstained"].contains(label) ? " voted vote" : ""
      return line + item + decision + vote
    }
  }

  /// Where the text of a line begins, after its number, its label or its dash: in a narrow window the rest stands there too.
  private static func hanging(_ line: Substring) -> Int {
    let indent = line.prefix { $0 == " " }.count
    let text = line.dropFirst(indent)
    if text.hasPrefix("- ") { return indent + 2 }
    guard let gap = text.firstRange(of: "  ") else { return indent }
    let begins = text[gap.upperBound...].firstIndex { $0 != " " } ?? gap.upperBound
    let column = line.distance(from: line.startIndex, to: begins)
    return column <= 24 ? column : indent
  }

  /// The text above, what is missing below it.
  private func layout(_ body: Rect, _ situation: Situation, dot: String = "·") -> (
    text: Rect, missing: Rect, said: Paragraphs
  ) {
    let inside = body.rows >= 7 ? body.inset(rows: 1, columns: 2) : body.inset(top: 1, left: 1, right: 1)
    guard let subject = subject(situation), situation.isDraft(subject.id), body.rows >= 12 else {
      return (inside, inside.rows(first: 0), Paragraphs([]))
    }
    let room = Size(rows: body.rows / 4, columns: inside.columns)
    let said = MinutesScreen.missing(situation.affairs.whatIsMissing(from: subject), room, dot, situation)
    let lines = min(room.rows, said.lineCount(columns: room.columns))
    let gap = !said.paragraphs.isEmpty && inside.rows >= 14 ? 1 : 0
    return (inside.inset(bottom: lines + gap), inside.rows(last: lines), said)
  }

  /// The minutes are for reading: in a low window one line says how much is missing.
  private static func missing(_ sentences: [String], _ room: Size, _ dot: String, _ situation: Situation) -> Paragraphs
  {
    let key = situation.key("what-is-missing", on: .minutes)
    func line(_ text: String) -> Paragraph { Paragraph("\(dot) \(text)", .caution, hanging: width(of: dot) + 1) }
    guard let first = sentences.first else { return Paragraphs([]) }
    guard sentences.count > 1 else { return Paragraphs([line("Still missing: \(first)")]) }
    guard room.rows >= 6 else {
      return Paragraphs([line("Still missing: \(sentences.count) things. \(key) lists them.")])
    }
    var said = Paragraphs([Paragraph("Still missing", .heading)])
    for (index, sentence) in sentences.enumerated() {
      let after = sentences.count - index - 1
      var more = said
      more.paragraphs.append(line(sentence))
      guard more.lineCount(columns: room.columns) + (after > 0 ? 1 : 0) <= room.rows else {
        said.paragraphs.append(line("… and \(after + 1) more: \(key) lists all"))
        break
      }
      said = more
    }
    return said
  }

  func searched(_ situation: Situation) -> [String] {
    subject(situation).map { MinutesScreen.searchable(MinutesScreen.paragraphs($0, situation)) } ?? []
  }

  func row(_ situation: Situation, in body: Rect) -> Int {
    text.row(columns: layout(body, situation).text.columns)
  }

  mutating func go(to row: Int, _ situation: Situation, in body: Rect) {
    refresh(situation)
    text.find(row, columns: layout(body, situation).text.columns)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let subject = subject(situation) else {
      let inside = canvas.panel(body, title: "Minutes")
      canvas.putWrapped("There are no minutes yet.", in: inside, role: .muted)
      return
    }
    _ = canvas.panel(
      body, title: "Minutes of \(situation.affairs.day(of: subject))", rightTitle: status(subject.id, situation))
    var copy = self
    copy.refresh(situation)
    let (area, below, said) = layout(body, situation, dot: canvas.glyphs.dot)
    copy.text.draw(on: &canvas, in: area, focused: true)
    said.draw(on: &canvas, in: below)
  }

  private func status(_ id: MeetingID, _ situation: Situation) -> String {
    switch situation.affairs.minutes[id] {
    case .draft, nil: "DRAFT"
    case .approved: "approved, not signed"
    case .signed: "signed"
    case .signedOnPaper: "signed on paper"
    }
  }

  func next(_ situation: Situation) -> NextStep {
    guard let subject = subject(situation) else { return NextStep("There are no minutes yet. Esc goes back.") }
    switch situation.affairs.minutes[subject.id] {
    case .draft where isApproving(subject, situation):
      return NextStep(
        "↑ ↓ read on; Enter: the Board’s approval, and its corrections if any.", "Approve", approve(subject))
    case .approved where situation.meeting != nil:
      return NextStep("They are approved. Press Enter to sign them.", "Sign", .effect(.prepareSigning(subject.id)))
    case .draft, .approved, .signed, .signedOnPaper, nil:
      guard subject.id == situation.sitting?.id, situation.isDraft(subject.id), let lack = situation.supplement else {
        return NextStep("↑ ↓ and Space read on. Esc goes back.")
      }
      return NextStep("↑ ↓ read on; Enter: \(lack.what), still missing. Esc goes back.", lack.label, lack.deed)
    }
  }
}

extension Situation {
  /// Those of a meeting as they stand, with what is wrong with the record they are made from.
  func minutes(of sitting: Sitting) -> MinutesDocument {
    var document = MinutesDocument(of: affairs, in: sitting, provenance: provenance(sitting.id))
    document.doubt = damage
    return document
  }

  func isDraft(_ id: MeetingID) -> Bool { affairs.minutes[id] == .draft || affairs.minutes[id] == nil }
}
