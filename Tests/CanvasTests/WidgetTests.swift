import Testing

@testable import Canvas

func picture(_ rows: Int, _ columns: Int, glyphs: Glyphs = Glyphs(), _ draw: (inout Canvas) -> Void) -> Canvas {
  var canvas = Canvas(size: Size(rows: rows, columns: columns), glyphs: glyphs)
  draw(&canvas)
  return canvas
}

@Suite struct WidgetTests {
  @Test func `lists choices with a sign, a mark and a reason for the ones that cannot be`() {
    var list = ChoiceList(
      [
        Choice("Apologies", mark: Span("✓", .good), role: .muted),
        Choice("Support at home", mark: Span("▶", .strong), detail: "6:12"),
        Choice("Provider dispute", mark: Span("◆"), detail: "private", refusal: "The public is present."),
      ], selected: 1)
    let shown = picture(3, 34) { list.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(
      shown.text == """
          ✓ Apologies
        ❯ ▶ Support at home      6:12
          ◆ Provider dispute     private
        """)
    #expect(shown.roleMap.split(separator: "\n")[1] == "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS")
    #expect(shown.cursor == Point(row: 1, column: 0))
    #expect(list.handle(.enter) == .chosen(1))
    #expect(list.handle(.character("j")) == .moved)
    #expect(list.handle(.enter) == .refused("The public is present."))
    #expect(list.handle(.character("x")) == .ignored)
    #expect(list.choice(at: Point(row: 0, column: 5), in: shown.bounds) == 0)
  }

  @Test func `finds choices by any word, whatever its accents`() {
    var list = ChoiceList(
      [
        Choice("Print the draft minutes", detail: "F6"),
        Choice("García, Inés", detail: "CCG"),
        Choice("Record a declaration of interest", detail: "i", keywords: "conflict"),
        Choice("Point of order", detail: "o"),
      ], isFiltering: true)
    for letter in "int" { #expect(list.handle(.character(letter)) == .moved) }
    let shown = picture(6, 44) { list.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(
      shown.text == """
        ❯ int

        ❯ Record a declaration of interest      i
          Print the draft minutes               F6
          Point of order                        o

        """)
    #expect(shown.roleMap.split(separator: "\n")[2] == "  ..MMM ... ..... .......               mm")
    #expect(shown.cursor == Point(row: 0, column: 5))
    #expect(list.handle(.enter) == .chosen(2))
    #expect(list.handle(.escape) == .moved)
    #expect(list.handle(.escape) == .ignored)
    for letter in "garc ines" { _ = list.handle(.character(letter)) }
    #expect(list.selected == 1)
    _ = list.handle(.paste("zz"))
    #expect(list.selected == nil)
    #expect(list.handle(.enter) == .moved)
  }

  @Test func `keeps the selected row in sight and says that there is more`() {
    var list = ChoiceList((1...20).map { Choice("Item \($0)") })
    _ = list.handle(.pageDown)
    #expect(
      picture(3, 12) { list.draw(on: &$0, in: $0.bounds, focused: false) }.text == """
          Item 10  ↑
        ❯ Item 11
          Item 12  ↓
        """)
    _ = list.handle(.character("G"))
    #expect(list.selected == 19)
    list.choices = [Choice("Only")]
    #expect(list.selected == 0)
  }

  @Test func `draws a table with numbers to the right`() {
    var table = Table(
      columns: [TableColumn("Member", .share(1)), TableColumn("Yearly", .cells(8), alignment: .right)],
      rows: [[Span("SCC"), Span("£23,750")], [Span("Lichfield Homelink"), Span("£20,000")], [Span("only one")]])
    #expect(table.handle(.down) == .moved)
    let shown = picture(4, 26) { table.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(
      shown.text == """
          Member           Yearly
          SCC             £23,750
        ❯ Lichfield Ho…   £20,000
          only one
        """)
    #expect(table.handle(.enter) == .chosen(1))
    #expect(table.row(at: Point(row: 3, column: 0), in: shown.bounds) == 2)
    #expect(table.row(at: Point(row: 0, column: 0), in: shown.bounds) == nil)
  }

  @Test(arguments: [
    (6, 7, 40, "■■■■■■□ 6 of 7, need 4"), (0, 7, 40, "□□□□□□□ 6 of 7, need 4"),
    (6, 7, 18, "■■□ 6 of 7, need 4"), (99, 7, 40, "■■■■■■■ 6 of 7, need 4"), (-1, 0, 40, "6 of 7, need 4"),
  ])
  func `shows a number as a bar and in words`(value: Int, total: Int, columns: Int, line: String) {
    let meter = Meter(value, of: total, label: "6 of 7, need 4")
    let text = picture(1, columns) { meter.draw(on: &$0, in: $0.bounds, role: .quorumMet) }.text
    #expect(text == line)
  }

  @Test func `shows the steps, or how far they are where there is no room`() {
    let steps = Steps(["Assessed", "Proposed", "Consensus", "Decision"], current: 2)
    let wide = picture(1, 50) { steps.draw(on: &$0, in: $0.bounds) }
    #expect(wide.text == "Assessed ─ Proposed ─ Consensus ─ Decision")
    #expect(wide.roleMap == "ggggggggmmmggggggggmmmSSSSSSSSSmmmmmmmmmmm")
    #expect(picture(1, 20) { steps.draw(on: &$0, in: $0.bounds) }.text == "3 of 4: Consensus")
    #expect(
      picture(1, 50, glyphs: .plain) { steps.draw(on: &$0, in: $0.bounds) }.text
        == "Assessed - Proposed - [Consensus] - Decision")
  }

  @Test func `goes along the buttons, out at their ends, and presses only what can be`() {
    var buttons = Buttons([Button("Declare carried", refusal: "Kaur has not voted."), Button("Cancel")], focus: 1)
    let wide = picture(1, 40) { buttons.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(wide.text == "  Declare carried     ❯ Cancel")
    #expect(wide.roleMap == "mmmmmmmmmmmmmmmmmmm   BBBBBBBBBB")
    let narrow = picture(2, 20) { buttons.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(narrow.text == "  Declare carried\n❯ Cancel")
    #expect(buttons.handle(.tab) == .ignored)
    #expect(buttons.handle(.enter) == .pressed(1))
    #expect(buttons.handle(.left) == .moved)
    #expect(buttons.handle(.character(" ")) == .refused("Kaur has not voted."))
    #expect(buttons.button(at: Point(row: 0, column: 23), in: wide.bounds) == 1)
  }

  @Test func `a space presses a button in a form, and none where it may be meant for the field below`() {
    var buttons = Buttons([Button("Throw away"), Button("Keep editing")])
    #expect(buttons.handle(.character(" ")) == .pressed(0))
    #expect(buttons.handleAlone(.character(" ")) == .ignored)
    #expect(buttons.handleAlone(.enter) == .pressed(0))
  }

  @Test func `a text keeps its place in another width, and hangs where its lines begin`() {
    var text = Paragraphs(
      (1...40).map { Paragraph("\($0). A line that is a little longer than thirty columns", hanging: 4) })
    for _ in 0..<20 { _ = text.handle(.down, in: Size(rows: 5, columns: 80)) }
    func first(_ columns: Int) -> String {
      var canvas = Canvas(size: Size(rows: 5, columns: columns))
      text.draw(on: &canvas, in: canvas.bounds)
      return canvas.text
    }
    #expect(first(80).hasPrefix("21. A line"))
    #expect(first(30).hasPrefix("21. A line"))
    #expect(first(30).contains("\n    "), "\(first(30))")
    _ = text.handle(.down, in: Size(rows: 5, columns: 30))
    _ = text.handle(.up, in: Size(rows: 5, columns: 80))
    #expect(first(80).hasPrefix("20. A line") || first(80).hasPrefix("21. A line"))
    let rule = Paragraphs([Paragraph(String(repeating: "=", count: 72)), Paragraph("After it")])
    #expect(rule.lineCount(columns: 40) == 2)
  }

  @Test func `scrolls a long text and stops at its ends`() {
    var text = Paragraphs([Paragraph("Minutes", .heading), Paragraph("Agreed that all is well", indent: 2)])
    let size = Size(rows: 2, columns: 14)
    #expect(
      picture(2, 14) { text.draw(on: &$0, in: $0.bounds) }.text == """
        Minutes
          Agreed     ↓
        """)
    #expect(text.handle(.end, in: size) == true)
    #expect(
      picture(2, 14) { text.draw(on: &$0, in: $0.bounds) }.text == """
          that all   ↑
          is well
        """)
    #expect(text.handle(.down, in: size) == true)
    #expect(picture(4, 14) { text.draw(on: &$0, in: $0.bounds) }.text.hasPrefix("Minutes"))
    #expect(text.handle(.enter, in: size) == false)
  }
}
