import Canvas
import Meeting
import Testing

@testable import Console

@Suite struct `The tour` {
  private func player(rows: Int = 24, columns: Int = 80) throws -> Player {
    var player = Player(try Sample.script(before: "@14:34 agree"), rows: rows, columns: columns)
    player.press(.function(6))
    return player
  }

  @Test func `has a picture on every page, each with what its words are about`() throws {
    let pages = TourPage.all(KeyMap())
    let shown = [
      "Press Enter to call the meeting", "5 of 7, need 4", "Abara, Chi", "could not be decided", "○ not yet",
      "Undone: ", "Add urgent business",
    ]
    #expect(pages.count == shown.count)
    for (page, words) in zip(pages, shown) {
      var canvas = Canvas(size: Size(rows: 16, columns: 74))
      let picture = try #require(page.picture)
      picture.draw(on: &canvas, in: canvas.bounds)
      #expect(canvas.text.contains(words), "\(page.title)\n\(canvas.text)")
    }
  }

  @Test func `is turned by arrows and Enter, and Esc leaves it`() throws {
    var player = try player()
    func isAt(_ page: Int) -> Bool { player.canvas.text.contains("\(page) of 7 · ") }
    #expect(isAt(1))
    player.press(.left)
    #expect(isAt(1))
    player.press(.right, .right, .left)
    #expect(isAt(2))
    player.press(.end, .right)
    #expect(isAt(7))
    player.press(.enter)
    #expect(player.console.overlay == nil)
    player.press(.function(6), .right, .escape)
    #expect(player.console.overlay == nil)
    #expect(player.acts == 0)
  }

  @Test func `is turned by clicks on what its last line says, and by the wheel`() throws {
    var player = try player()
    func isAt(_ page: Int) -> Bool { player.canvas.text.contains("\(page) of 7 · ") }
    try player.click("→ goes on")
    #expect(isAt(2))
    try player.click("goes on")
    #expect(isAt(3))
    try player.click("← back")
    #expect(isAt(2))
    player.receive(.wheel(1, Point(row: 10, column: 40)))
    #expect(isAt(3))
    try player.click("leaves the tour")
    #expect(player.console.overlay == nil)
  }

  @Test func `goes on, and never back, by a click anywhere else on a page`() throws {
    var player = try player()
    for page in 2...7 {
      player.receive(.click(Point(row: 10, column: page.isMultiple(of: 2) ? 5 : 60)))
      #expect(player.canvas.text.contains("\(page) of 7 · "), "\(player.canvas.text)")
    }
    player.receive(.click(Point(row: 0, column: 5)))
    #expect(player.canvas.text.contains("7 of 7 · "))
    player.receive(.click(Point(row: 10, column: 5)))
    #expect(player.console.overlay == nil)
  }

  @Test(arguments: [(30, 8), (34, 12), (60, 18), (200, 60)])
  func `says all its words in any window`(columns: Int, rows: Int) throws {
    var player = try player(rows: rows, columns: columns)
    for page in TourPage.all(KeyMap()) {
      let text = player.canvas.text.filter { !"│\n ".contains($0) }
      for word in page.text.split(separator: " ") { #expect(text.contains(word), "\(word)\n\(player.canvas.text)") }
      player.press(.right)
    }
  }

  @Test func `names the user's own keys, and its pictures hold with them`() throws {
    let keys = KeyMap([
      KeyLine(table: "desk", name: "attendance", keys: ["w"], line: 2),
      KeyLine(table: "everywhere", name: "all-commands", keys: ["F4"], line: 4),
      KeyLine(table: "desk", name: "nonsense", keys: ["w"], line: 5),
    ])
    #expect(!keys.faults.isEmpty)
    let pages = TourPage.all(keys)
    #expect(pages[2].text.hasPrefix("w opens attendance."))
    #expect(pages[6].text.hasPrefix("F4 finds"))
    for (page, words) in [(6, "Add urgent business"), (0, "Press Enter to call the meeting")] {
      var canvas = Canvas(size: Size(rows: 16, columns: 74))
      pages[page].picture?.draw(on: &canvas, in: canvas.bounds)
      #expect(canvas.text.contains(words), "\(canvas.text)")
    }
  }
}
