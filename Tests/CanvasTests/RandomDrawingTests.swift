import Dice
import Testing

@testable import Canvas

@Suite struct RandomDrawingTests {
  static let texts = [
    "", "x", "Support at home for older people: award", "作者作者作者", "e\u{301}\u{302}", "👨‍👩‍👧 ❤️ 🇬🇧", "\u{1B}]52;c;x\u{7}",
    "a\u{202E}b", "one\ntwo\n\nthree  four", "\u{301}", "\t", "श्री ดี 한국어", "  ", "\r\n",
  ]

  static let keys: [Key] = [
    .character("a"), .character("j"), .character(" "), .character("\u{301}"), .character("作"), .enter, .escape, .tab,
    .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function(1),
    .control("w"), .control("z"), .control("y"), .control("k"), .control("u"), .wordLeft, .wordRight,
    .paste("pasted\ntext 作者"), .character("G"),
  ]

  @Test(arguments: 0..<40)
  func `never draws outside its rectangle and never traps`(round: Int) {
    let seed = Dice.seed &+ UInt64(round)
    var random = Dice(seed: seed)
    for _ in 0..<25 {
      let size = round == 0 ? Size(rows: 0, columns: 0) : Self.size(&random)
      var canvas = Canvas(size: size, glyphs: Bool.random(using: &random) ? .plain : Glyphs())
      let before = canvas
      let area = Rect(
        row: .random(in: -5...(size.rows + 5), using: &random),
        column: .random(in: -5...(size.columns + 5), using: &random),
        rows: .random(in: -3...(size.rows + 3), using: &random),
        columns: .random(in: -3...(size.columns + 3), using: &random))
      // Twice, so that something is drawn over.
      let what = Self.draw(on: &canvas, in: area, &random) + ", then " + Self.draw(on: &canvas, in: area, &random)
      let outside = Self.changes(from: before, to: canvas).filter { !area.contains($0) }
      #expect(outside.isEmpty, "seed \(seed): \(what) in \(area) of \(size) drew at \(outside.prefix(3))")
      #expect(canvas.cursor.map { canvas.bounds.contains($0) && area.contains($0) } ?? true, "seed \(seed): \(what)")
      #expect(Self.hasOnlyWholeCells(canvas), "seed \(seed): \(what) left half a character")
    }
  }

  @Test func `survives the largest screen`() {
    var random = Dice(seed: 7)
    for _ in 0..<30 {
      var canvas = Canvas(size: Size(rows: 200, columns: 300))
      _ = Self.draw(on: &canvas, in: canvas.bounds, &random)
      #expect(Self.hasOnlyWholeCells(canvas))
    }
  }

  private static func size(_ random: inout Dice) -> Size {
    Size(rows: .random(in: 0...14, using: &random), columns: .random(in: 0...60, using: &random))
  }

  private static func changes(from: Canvas, to: Canvas) -> [Point] {
    (0..<from.size.rows).flatMap { row in
      (0..<from.size.columns).map { Point(row: row, column: $0) }
    }.filter { from[$0] != to[$0] }
  }

  private static func hasOnlyWholeCells(_ canvas: Canvas) -> Bool {
    var isWhole = true
    canvas.forEachRow { _, cells in
      var expectsRight = false
      for cell in cells {
        if (cell.width == 0) != expectsRight { isWhole = false }
        expectsRight = cell.width == 2
      }
      if expectsRight { isWhole = false }
    }
    return isWhole
  }

  private static func draw(on canvas: inout Canvas, in area: Rect, _ random: inout Dice) -> String {
    let text = texts.randomElement(using: &random) ?? ""
    let other = texts.randomElement(using: &random) ?? ""
    let focused = Bool.random(using: &random)
    let typed = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in keys.randomElement(using: &random) }
    let number = Int.random(in: -3...40, using: &random)
    switch Int.random(in: 0...13, using: &random) {
    case 0:
      canvas.put(text, at: Point(row: area.row, column: area.column - 3), role: .text, within: area)
      return "put"
    case 1:
      canvas.box(area, title: text, focused: focused, rightTitle: other)
      return "box"
    case 2:
      canvas.put([Span(text), Span(other, .bad)], in: area, alignment: .centre)
      return "spans"
    case 3:
      canvas.putWrapped(text + other, in: area, role: .text)
      canvas.rule(in: area)
      return "putWrapped"
    case 4:
      var field = TextField(text, isSecret: focused)
      for key in typed { _ = field.handle(key) }
      field.draw(on: &canvas, in: area, focused: true, hint: other)
      return "field \(typed)"
    case 5:
      var prose = TextArea(text + " " + other)
      for key in typed { _ = prose.handle(key, in: area.size) }
      prose.draw(on: &canvas, in: area, focused: focused)
      return "prose \(typed)"
    case 6:
      var list = ChoiceList(
        texts.map { Choice($0, mark: Span(other), detail: text) }, selected: number, isFiltering: focused)
      for key in typed { _ = list.handle(key, page: number) }
      list.draw(on: &canvas, in: area, focused: true)
      return "list \(typed)"
    case 7:
      var table = Table(
        columns: [TableColumn(text, .share(1)), TableColumn(other, .cells(number), alignment: .right)],
        rows: texts.map { [Span($0), Span(text), Span("more")] }, isSelectable: focused, selected: number)
      for key in typed { _ = table.handle(key) }
      table.draw(on: &canvas, in: area, focused: true)
      return "table \(typed)"
    case 8:
      Meter(number, of: 20, label: text, length: focused ? nil : number).draw(on: &canvas, in: area, role: .good)
      return "meter \(number)"
    case 9:
      Steps([text, other, "Decision"], current: number).draw(on: &canvas, in: area)
      return "steps \(number)"
    case 10:
      var buttons = Buttons([Button(text), Button(other, refusal: "No.")], focus: number)
      for key in typed { _ = buttons.handle(key) }
      buttons.draw(on: &canvas, in: area, focused: true)
      return "buttons \(typed)"
    case 11:
      var reading = Paragraphs(texts.map { Paragraph($0, indent: number) })
      reading.show(number, columns: area.columns)
      for key in typed { _ = reading.handle(key, in: area.size) }
      reading.draw(on: &canvas, in: area, focused: true)
      return "reading \(typed)"
    case 12:
      canvas.fill(area, .dialog)
      canvas.tint(area, .selection)
      return "fill"
    default:
      let dialog = Dialog(text, content: Size(rows: number, columns: number))
      let frame = dialog.frame(in: area)
      canvas.fill(frame, .dialog)
      canvas.box(frame, title: text, roles: .dialog)
      return "dialog"
    }
  }
}
