import Canvas
import Testing

@testable import Console

@Suite struct `A search` {
  private static func player(_ mark: String, _ keys: [Key] = []) throws -> Player {
    var player = Player(try Sample.script(before: mark))
    for key in keys { player.press(key) }
    return player
  }

  @Test func `marks the first row that has all the words, whatever their capitals and accents`() throws {
    var player = try Self.player("@14:24 item 4")
    player.press(.character("/"))
    player.type("HEALTH gránts")
    #expect(player.canvas.text.contains("Press Enter to take item 5") == false)
    #expect(player.canvas.text.contains("1 of 1. ↓ ↑: the next."))
    player.press(.enter)
    #expect(player.console.overlay == nil)
    #expect(player.canvas.text.contains("Press Enter to take item 5"))
  }

  @Test func `goes on and goes round by the arrows, and Esc goes back to where one was`() throws {
    var player = try Self.player("@14:24 item 4", [.character("h")])
    let before = player.console.history.row(player.situation, in: player.console.body)
    player.press(.character("/"))
    player.type("item")
    var rows: [Int] = []
    for _ in 0..<40 {
      rows.append(player.console.history.row(player.situation, in: player.console.body))
      player.press(.down)
    }
    #expect(Set(rows).count > 2)
    #expect(rows.dropFirst().contains(rows[0]))
    player.press(.up, .escape)
    #expect(player.console.history.row(player.situation, in: player.console.body) == before)
    #expect(player.console.screen == .history)
  }

  @Test func `is gone on with by n and N where they have no other meaning`() throws {
    var player = try Self.player("@14:24 item 4", [.character("h"), .character("/")])
    player.type("item")
    player.press(.enter)
    let first = player.console.history.row(player.situation, in: player.console.body)
    player.press(.character("n"))
    #expect(player.console.history.row(player.situation, in: player.console.body) > first)
    player.press(.character("N"))
    #expect(player.console.history.row(player.situation, in: player.console.body) == first)
    player.press(.escape, .character("n"))
    #expect(player.console.screen == .notes)
  }

  @Test func `looks through the minutes' text and shows the line found`() throws {
    var player = try Self.player("@14:53 item 6", [.function(5), .character("/")])
    player.type("43,750")
    player.press(.enter)
    let shown = player.canvas
    let row = (0..<shown.size.rows).first { row in
      (0..<shown.size.columns).contains { shown[Point(row: row, column: $0)].role == .match }
    }
    let found = try #require(row)
    let line = (0..<shown.size.columns).map { shown[Point(row: found, column: $0)].cluster.text }.joined()
    #expect(line.contains("43,750") || shown.text.contains("43,750"))
  }

  @Test func `finds a past meeting by what its minutes say`() throws {
    var player = try Self.player("@14:04 approve")
    player.press(.escape, .escape)
    player.console.go(.archive, player.situation)
    player.press(.character("/"))
    player.type("food poverty")
    #expect(player.canvas.text.contains("1 of 1. ↓ ↑: the next."))
    player.press(.enter, .enter, .character("/"))
    player.type("no such words")
    #expect(player.canvas.text.contains("Nothing here has that in it."))
  }

  @Test(arguments: [Key.character("x"), .paste("many\nlines"), .control("w"), .function(2), .tab])
  func `takes what is typed as words, and records nothing`(key: Key) throws {
    var player = try Self.player("@14:24 item 4", [.character("/"), key])
    let session = player.sample.session
    player.press(.enter, .escape)
    #expect(player.console.overlay == nil)
    #expect(player.sample.session == session)
  }

  @Test func `says so where there is nothing to search`() throws {
    var player = try Self.player("@14:24 item 4")
    player.console.go(.decision, player.situation)
    player.press(.character("/"))
    #expect(player.canvas.text.contains("There is nothing to search here."))
  }
}
