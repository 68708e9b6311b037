import Canvas
import Meeting
import Testing

@testable import Console

/// What lies over the screen, with nothing but the mouse.
@Suite struct `What lies over the screen` {
  /// Opened by these keys, and closed without anything being lost.
  static let sheets: [(name: String, home: ScreenName, keys: [Key])] = [
    ("help", .desk, [.character("?")]), ("palette", .desk, [.function(2)]),
    ("timer", .desk, [.character("t")]), ("room", .desk, [.character("d")]),
    ("member", .attendance, [.enter]), ("missing", .minutes, [.character("m")]),
    ("printing", .minutes, [.character("p")]), ("saved", .minutes, [.character("p"), .enter]),
  ]

  static func player(_ number: Int, rows: Int = 24, columns: Int = 80) throws -> Player {
    var player = Player(
      try Sample.script(before: "@14:34 agree"), home: sheets[number].home, rows: rows, columns: columns)
    player.press(sheets[number].keys)
    #expect(player.console.overlay != nil)
    return player
  }

  @Test(arguments: sheets.indices) func `is closed by a click on the words that say how`(number: Int) throws {
    for (columns, rows) in `The screens`.sizes {
      var player = try Self.player(number, rows: rows, columns: columns)
      let acts = player.acts
      try player.click("Esc closes")
      #expect(player.console.overlay == nil, "\(Self.sheets[number].name)\n\(player.canvas.text)")
      #expect(player.acts == acts)
      #expect(player.console.screen == Self.sheets[number].home)
    }
  }

  @Test(arguments: sheets.indices) func `is closed by a click beside it, which does nothing else`(number: Int) throws {
    for (columns, rows) in `The screens`.sizes + [(30, 8)] {
      var player = try Self.player(number, rows: rows, columns: columns)
      var before = player
      before.press(.escape)
      player.receive(.click(Point(row: 0, column: 1)))
      #expect(player.canvas == before.canvas, "\(Self.sheets[number].name)\n\(player.canvas.text)")
    }
  }

  @Test func `and could lose something stays open by a click beside it`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    player.press(.character("p"))
    player.type("That it be so")
    player.receive(.click(Point(row: 0, column: 1)))
    #expect(player.canvas.text.contains("That it be so"))
    player.press(.escape)
    player.receive(.click(Point(row: 0, column: 1)))
    #expect(player.canvas.text.contains("Keep editing"))
  }

  @Test func `says what to do in words that do it`() throws {
    var player = Player(try Sample.script(before: "@14:14 propose"))
    player.press(.character("?"))
    let first = player.canvas.cursor
    try player.click("↓ choose")
    #expect(player.canvas.cursor != first)
    try player.click("↑ ↓")
    #expect(player.canvas.cursor == first)
    try player.click("does it")
    guard case .form = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
    try player.click("goes on to the")
    #expect(player.canvas.text.contains("Tab goes round."), "\(player.canvas.text)")
  }

  @Test func `of a member says how it closes beside a reason why not`() throws {
    var player = try Self.player(4)
    player.press(.character("a"))
    #expect(player.canvas.text.contains("Not possible: "), "\(player.canvas.text)")
    try player.click("Esc closes")
    #expect(player.console.overlay == nil)
  }
}

@Suite struct `A hint` {
  private static let hint: Hint = "Choose. \(.up) \(.down) move   \(.enter) does it. \(.escape) closes"

  @Test func `knows which of its words stand for a key`() {
    let line = Rect(row: 3, column: 2, rows: 1, columns: 60)
    func key(_ words: String, in hint: Hint) -> Key? {
      let place = hint.text.firstRange(of: words)?.lowerBound ?? hint.text.endIndex
      let column = hint.text.distance(from: hint.text.startIndex, to: place)
      return hint.key(at: Point(row: 3, column: 2 + column), in: line)
    }
    #expect(Self.hint.text == "Choose. ↑ ↓ move   Enter does it. Esc closes")
    #expect(key("Choose", in: Self.hint) == nil)
    #expect(key("↑", in: Self.hint) == .up)
    #expect(key("move", in: Self.hint) == .down)
    #expect(key("does it", in: Self.hint) == .enter)
    #expect(key(". Esc", in: Self.hint) == nil)
    #expect(key("closes", in: Self.hint) == .escape)
    #expect(Self.hint.key(at: Point(row: 4, column: 20), in: line) == nil)
  }

  @Test func `keeps how to close where there is no room for all of it`() {
    #expect(Self.hint.fitting(26).text == "Enter does it. Esc closes")
    #expect(Self.hint.fitting(20).text == "Esc closes")
    #expect(Self.hint.fitting(4).text == "Esc closes")
  }
}
