import Canvas
import Governance
import Meeting
import Minutes

/// Something to be read in full, which needs no answer: Esc and Enter close it.
struct Notice {
  private let title: String
  private var text: Paragraphs

  init(_ title: String, _ paragraphs: [Paragraph]) {
    self.title = title
    text = Paragraphs(paragraphs)
  }

  /// What reading the whole record again has found wrong.
  init(_ verdict: VerdictOnRecord) {
    let found = verdict.findings.flatMap { [Paragraph($0, .bad), Paragraph("")] }
    let advice = """
      The record is not as it was written, or not whole. Do not rely on this copy: ask the clerk for another. Nothing \
      was mended; keep this folder as it is, for whoever looks into it. quorate verify says the same to them.
      """
    self.init("What was found", found + [Paragraph(advice)])
  }

  /// Where a meeting’s minutes lie, and how they become a file.
  init(printing sitting: Sitting, _ situation: Situation) {
    self.init("Where the minutes of \(situation.affairs.day(of: sitting)) lie", Notice.printing(sitting, situation))
  }

  /// All that a meeting’s minutes lack still.
  init(missingFrom sitting: Sitting, _ situation: Situation) {
    let lacking = situation.affairs.whatIsMissing(from: sitting)
    self.init(
      "Still missing from the minutes of \(situation.affairs.day(of: sitting))",
      lacking.isEmpty
        ? [Paragraph("Nothing is missing.")]
        : lacking.map { Paragraph("· \($0)") } + [Paragraph(""), Paragraph(Notice.howToFill(situation), .muted)])
  }

  private static func howToFill(_ situation: Situation) -> String {
    "\(situation.key("all-commands")) finds what records each: “reasons”, “alternatives”, “summary”, “clerk”, “note”."
  }

  /// All that the Board has still to see to, the most pressing first.
  init(outstanding situation: Situation) {
    let affairs = situation.affairs
    let terms = situation.proposedTerms.map { [Paragraph($0, .caution), Paragraph("")] } ?? []
    let all = affairs.outstanding(on: situation.today).map { affairs.words(for: $0, on: situation.today) }
    let how = "\(situation.key("all-commands")) finds what records each: “done”, “reported”, “adopt”."
    let hint = situation.whyReadOnly == nil ? [Paragraph(how, .muted)] : []
    self.init("What is still to do", terms + all.flatMap { [Paragraph($0), Paragraph("")] } + hint)
  }

  /// Where a file has been written, and what is to be minded with it.
  init(saved printout: Printout, _ path: String, _ situation: Situation) {
    let caution = printout.caution(situation).map { [Paragraph($0, .bad), Paragraph("")] } ?? []
    let send = printout == .confidential ? "" : ", or attach it to a message"
    self.init(
      "Saved as a file",
      [Paragraph(path, .strong), Paragraph("")] + caution + [
        Paragraph("Open it from your files to print it\(send). The record stays as it is.")
      ])
  }

  static func printing(_ sitting: Sitting, _ situation: Situation) -> [Paragraph] {
    let board = situation.folder.isEmpty ? "" : " --board \(shellQuoted(situation.folder))"
    let program = shellQuoted(situation.program)
    var lines: [Paragraph] =
      switch situation.affairs.minutes[sitting.id] {
      case .signed:
        [
          Paragraph(
            """
            They are signed. The text that was signed is to be in this file, and beside it the signature (.sig); \
            checking the record says whether it is:
            """),
          Paragraph("\(situation.folder)/minutes/\(sitting.id).txt", .strong, indent: 2),
        ]
      case .signedOnPaper(_, _, _, let signed, _): [Paragraph("They are signed on paper, kept here: \(signed.kept).")]
      case .approved: [Paragraph("They are approved, and not signed yet.")]
      case .draft, nil: [Paragraph("They are a draft until a later meeting has approved them.")]
      }
    let confidential = "With what was said in private, not to be sent out: \(program) minutes --confidential."
    lines += [
      Paragraph(""), Paragraph(sitting.whyNothingPrivate ?? confidential), Paragraph(""),
      Paragraph("As a file, written in a terminal window:"),
      Paragraph("\(program) minutes \(sitting.id)\(board) > minutes.txt", .strong, indent: 2),
      Paragraph("With --format markdown they are ready for a web page."), Paragraph(""),
      Paragraph("What was decided, for the same day:"),
      Paragraph("\(program) notice \(sitting.id)\(board) > notice.txt", .strong, indent: 2),
    ]
    return lines
  }

  mutating func handle(_ key: Key, in bounds: Rect) -> Response {
    if key == .escape || key == .enter { return .ignored }
    _ = text.handle(key, in: content(bounds))
    return .handled
  }

  private func content(_ bounds: Rect) -> Size {
    let columns = max(1, min(72, bounds.columns - 6))
    // The line below says how to close it.
    return Size(rows: max(1, min(text.lineCount(columns: columns), bounds.rows - 4)), columns: columns)
  }

  private func dialog(_ bounds: Rect) -> Dialog {
    let size = content(bounds)
    return Dialog(title, content: Size(rows: size.rows + 2, columns: size.columns))
  }

  func frame(in bounds: Rect) -> Rect { dialog(bounds).frame(in: bounds) }

  func hint(in bounds: Rect) -> HintLine? {
    let inside = dialog(bounds).inside(of: bounds)
    let hint: Hint = "\(.up) \(.down) read on   \(.escape) closes"
    return HintLine(hint: hint.fitting(inside.columns), line: inside.line(inside.rows - 1))
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let inside = dialog(bounds).draw(on: &canvas, in: bounds)
    text.draw(on: &canvas, in: inside.rows(first: content(bounds).rows), focused: true)
    hint(in: bounds)?.draw(on: &canvas)
  }
}
