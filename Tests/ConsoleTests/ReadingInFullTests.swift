import Canvas
import Governance
import Meeting
import Testing

@testable import Console

/// Nothing is agreed that cannot be read.
@Suite struct `Of a long proposal` {
  static let words = (1...700).map { "word\($0)" }
  static let sizes = [(60, 18), (80, 24), (120, 40)]

  private static func player(_ size: (Int, Int), _ home: ScreenName) throws -> Player {
    var sample = try Sample.script(before: "@14:14 propose")
    try sample.run("@14:14 propose \"\(words.joined(separator: " "))\"")
    return Player(sample, home: home, rows: size.1, columns: size.0)
  }

  @Test(arguments: sizes, [ScreenName.desk, .decision])
  func `a cut shows, and every word can be read`(size: (Int, Int), screen: ScreenName) throws {
    var player = try Self.player(size, screen)
    #expect(player.canvas.text.contains("(v: all of it)"), "\(player.canvas.text)")
    player.press(.character("v"))
    var read = ""
    for _ in 0..<50 {
      read += player.canvas.text
      player.press(.down, .down, .down, .down, .down)
    }
    let seen = Set(read.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    for word in Self.words { #expect(seen.contains(word), "\(word)") }
    player.press(.escape)
    #expect(player.console.screen == screen && player.console.overlay == nil)
  }

  @Test(arguments: sizes) func `the item’s own panel reads on by a page`(size: (Int, Int)) throws {
    var player = try Self.player(size, .desk)
    player.press(size.0 < 80 ? [.pageDown] : [.tab, .pageDown])
    guard case .notice = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
  }

  @Test func `what is declared is said with its words, and who is still to answer before`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    #expect(player.canvas.text.contains("Still to answer: "), "\(player.canvas.text)")
    try player.sample.run("agree all")
    #expect(!player.canvas.text.contains("Still to answer: "))
    player.press(.enter)
    let flat = player.canvas.text.flattened
    #expect(flat.contains("with the County Council leading.”"), "\(player.canvas.text)")
  }

  @Test func `Enter before all have voted says who is missing`() throws {
    var player = Player(try Sample.script(before: "@14:39 result"), home: .decision)
    try player.sample.run("undo")
    let before = player.sample.session
    player.press(.enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("The result cannot be declared"), "\(player.canvas.text)")
  }
}

@Suite struct `Of an item that may be private` {
  @Test func `a proposal is not made public by a slip`() throws {
    var player = Player(try Sample.script(before: "@14:54 private"))
    player.press(.character("p"))
    player.type("That X be paid")
    let before = player.sample.session
    player.press(.tab, .enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("The agenda proposes to take this item in private"), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.canvas.text.contains("That X be paid"))
  }
}
