import Testing

@testable import Canvas

@Suite struct WritingTests {
  static func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test(arguments: [
    ("", keys("Huw Evans"), "Huw Evans", 9),
    ("Huw Evans", [Key.control("w")] + keys("Adams"), "Huw Adams", 9),
    ("Huw Evans", [.wordLeft, .wordLeft, .delete], "uw Evans", 0),
    ("Huw Evans", [.home, .wordRight, .control("k")], "Huw", 3),
    ("Huw", keys("x") + [.control("z"), .control("z")], "Huw", 3),
    ("Huw", keys("ab") + [.control("z"), .control("y")], "Huwab", 5),
    ("", keys("e") + [.character("\u{301}"), .backspace], "", 0),
    ("", [.paste("one\ntwo\r\n\u{1B}[31m\u{202E}three\tfour")], "one two [31mthree four", 22),
    ("作者", [.left, .backspace], "者", 0),
    ("👨‍👩‍👧x", [.left, .left, .right, .backspace], "x", 0),
    ("abc", [.left, .left, .left, .left, .backspace, .character("z")], "zabc", 1),
  ])
  func `writes a line`(start: String, keys: [Key], text: String, cursor: Int) {
    var field = TextField(start)
    for key in keys { _ = field.handle(key) }
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  @Test func `takes no more than its limit, and leaves the form its keys`() {
    var field = TextField("1234", limit: 5)
    #expect(field.handle(.character("5")) == .changed)
    #expect(field.handle(.character("6")) == .moved)
    #expect(field.handle(.enter) == .ignored)
    #expect(field.handle(.tab) == .ignored)
    #expect(field.handle(.backspace) == .changed)
    #expect(field.handle(.paste("678")) == .changed)
    #expect(field.text == "12346")
  }

  @Test func `scrolls so that the cursor is seen`() {
    var field = TextField("Staffordshire")
    let end = picture(1, 8) { field.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(end.text == "…dshire")
    #expect(end.cursor == Point(row: 0, column: 7))
    _ = field.handle(.home)
    let start = picture(1, 8) { field.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(start.text == "Staffor…")
    #expect(start.cursor == Point(row: 0, column: 0))
  }

  @Test func `shows dots for a secret`() {
    let field = TextField("swan 作者", isSecret: true)
    #expect(picture(1, 12) { field.draw(on: &$0, in: $0.bounds, focused: true) }.text == "•••••••")
  }

  @Test func `writes prose in wrapped lines and moves by those one sees`() {
    var area = TextArea()
    let size = Size(rows: 4, columns: 13)
    for key in Self.keys("The Chair thanked all.") + [.enter] + Self.keys("Closed.") {
      #expect(area.handle(key, in: size) == .changed)
    }
    let shown = picture(4, 13) { area.draw(on: &$0, in: $0.bounds, focused: true) }
    #expect(shown.text == "The Chair\nthanked all.\nClosed.\n")
    #expect(shown.cursor == Point(row: 2, column: 7))
    _ = area.handle(.up, in: size)
    #expect(area.cursor == 17)
    _ = area.handle(.up, in: size)
    #expect(area.cursor == 7)
    _ = area.handle(.down, in: size)
    _ = area.handle(.home, in: size)
    #expect(area.cursor == 10)
    _ = area.handle(.character("w"), in: size)
    #expect(area.text == "The Chair wthanked all.\nClosed.")
    _ = area.handle(.control("z"), in: size)
    #expect(area.text == "The Chair thanked all.\nClosed.")
    #expect(area.handle(.escape, in: size) == .ignored)
  }

  @Test func `keeps the column across a shorter line`() {
    var area = TextArea("a longer line\nab\nanother line")
    let size = Size(rows: 5, columns: 40)
    _ = area.handle(.up, in: size)
    #expect(area.cursor == 16)
    _ = area.handle(.up, in: size)
    #expect(area.cursor == 12)
  }
}
