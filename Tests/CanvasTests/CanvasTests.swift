import Testing

@testable import Canvas

@Suite struct CanvasTests {
  @Test func `draws panels with titles in their borders`() {
    var canvas = Canvas(size: Size(rows: 4, columns: 34))
    let panels = canvas.bounds.columns([.share(1), .share(1)])
    let inside = canvas.box(panels[0], title: "Agenda", focused: true)
    canvas.box(panels[1], title: "Here", rightTitle: "6 of 7")
    canvas.put("Apologies and substitutes", in: inside, role: .text)
    canvas.put("£71,250", in: inside.line(1), role: .strong, alignment: .right)
    #expect(
      canvas.text == """
        ╭─ Agenda ──────╮╭─ Here ────────╮
        │ Apologies an… ││               │
        │       £71,250 ││               │
        ╰───────────────╯╰───────────────╯
        """)
    #expect(
      canvas.roleMap == """
        ==TTTTTTTT=======--tttttt---------
        = ......... ... =-               -
        =       sssssss =-               -
        =================-----------------
        """)
  }

  @Test func `shows a title on the right only where both fit`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 24))
    canvas.box(canvas.bounds, title: "Here now", rightTitle: "6 of 7")
    #expect(canvas.text == "╭─ Here now ── 6 of 7 ─╮\n╰──────────────────────╯")
    canvas = Canvas(size: Size(rows: 2, columns: 23))
    canvas.box(canvas.bounds, title: "Here now", rightTitle: "6 of 7")
    #expect(canvas.text == "╭─ Here now ──────────╮\n╰─────────────────────╯")
  }

  @Test(arguments: [Glyphs.Border.rounded, .square, .heavy, .double, .ascii])
  func `has corners for every border`(border: Glyphs.Border) {
    var canvas = Canvas(size: Size(rows: 2, columns: 2), glyphs: Glyphs(border: border))
    canvas.box(canvas.bounds)
    let pictures: [Glyphs.Border: String] = [
      .rounded: "╭╮\n╰╯", .square: "┌┐\n└┘", .heavy: "┏┓\n┗┛", .double: "╔╗\n╚╝", .ascii: "++\n++",
    ]
    #expect(canvas.text == pictures[border])
  }

  @Test func `never shows half of a wide character`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 6))
    let area = Rect(row: 0, column: 1, rows: 3, columns: 3)
    canvas.put("作者", at: Point(row: 0, column: 1), role: .text, within: area)
    canvas.put("作者", at: Point(row: 1, column: 0), role: .text, within: area)
    canvas.put("作者", at: Point(row: 2, column: 0), role: .text)
    canvas.put("x", at: Point(row: 2, column: 1), role: .text)
    #expect(canvas.text == " 作\n  者\n x者")
    canvas.put("y", at: Point(row: 0, column: 1), role: .text)
    #expect(canvas[Point(row: 0, column: 2)].width == 1)
    canvas.put("作", at: Point(row: 0, column: 1), role: .text)
    canvas.put("作", at: Point(row: 0, column: 2), role: .text)
    #expect(canvas.text == "  作\n  者\n x者")
    #expect((0..<6).map { canvas[Point(row: 0, column: $0)].width } == [1, 1, 2, 0, 1, 1])
  }

  @Test func `dims what is behind a dialog and keeps its text`() {
    var canvas = Canvas(size: Size(rows: 5, columns: 24))
    canvas.put("Agenda", at: Point(row: 0, column: 0), role: .heading)
    canvas.cursor = Point(row: 0, column: 0)
    let inside = Dialog("Leave?", content: Size(rows: 1, columns: 8)).draw(on: &canvas, in: canvas.bounds)
    canvas.put("As it is", in: inside, role: .text)
    #expect(canvas.cursor == nil)
    #expect(
      canvas.text == """
        Agenda
              ╭─ Leave? ─╮
              │ As it is │
              ╰──────────╯

        """)
    #expect(
      canvas.roleMap == """
        zzzzzzzzzzzzzzzzzzzzzzzz
        zzzzz,##dddddddd##,zzzzz
        zzzzz,#,.. .. ..,#,zzzzz
        zzzzz,############,zzzzz
        zzzzzzzzzzzzzzzzzzzzzzzz
        """)
    #expect(canvas[inside.origin].surface == .dialog)
  }

  @Test func `says where a text ends even when it was clipped`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    #expect(canvas.put("abcdef", at: Point(row: 0, column: 1), role: .text) == 7)
    #expect(canvas.put("abc", at: Point(row: 9, column: -2), role: .text) == 1)
  }

  @Test func `gives every role a sign of its own`() {
    #expect(Set(Role.allCases.map(\.symbol)).count == Role.allCases.count)
    #expect(Role.allCases.allSatisfy { (0x21..<0x7F).contains($0.symbol) })
  }

  @Test(arguments: [
    (3, [1, 1, 1, 0]), (4, [1, 1, 1, 1]), (5, [1, 2, 1, 1]), (6, [1, 1, 3, 1]), (7, [1, 2, 3, 1]), (9, [1, 2, 3, 1]),
  ])
  func `lets the lines of a list be whole in their order, while there is room`(rows: Int, heights: [Int]) {
    let area = Rect(row: 2, column: 0, rows: rows, columns: 10)
    #expect(area.list(heights: [1, 2, 3, 1], whole: [2, 1, 0, 3]).map(\.rows) == heights)
  }

  @Test(arguments: [
    ([Extent.cells(10), .share(1)], 1, [10, 69]),
    ([.share(1), .share(1), .share(1)], 0, [26, 27, 27]),
    ([.share(1), .share(3)], 0, [20, 60]),
    ([.cells(70), .cells(70)], 0, [70, 10]),
    ([.cells(-5), .share(-1)], 0, [0, 0]),
    ([], 0, []),
  ])
  func `shares out the columns and loses none`(extents: [Extent], gap: Int, widths: [Int]) {
    let parts = Rect(row: 2, column: 3, rows: 5, columns: 80).columns(extents, gap: gap)
    #expect(parts.map(\.columns) == widths)
    #expect(parts.allSatisfy { $0.row == 2 && $0.rows == 5 && $0.endColumn <= 83 })
  }

  @Test func `keeps a centred box on the screen`() {
    let screen = Rect(row: 0, column: 0, rows: 10, columns: 20)
    #expect(screen.centred(Size(rows: 4, columns: 10)) == Rect(row: 3, column: 5, rows: 4, columns: 10))
    #expect(screen.centred(Size(rows: 40, columns: 99)) == screen)
  }
}
