import Canvas
import Testing

@testable import Console

/// With plain glyphs nothing is drawn but ASCII and the letters of people's names and words.
@Suite struct PlainGlyphsTests {
  static let overlays: [Scene] = [
    Scene(name: "menu", mark: "@14:34 agree", keys: [.function(10)]),
    Scene(name: "form", mark: "@14:34 agree", keys: [.character("i")]),
    Scene(name: "signing", mark: "@14:06 sign", keys: [.enter, .enter]),
  ]

  @Test(arguments: `The screens`.scenes + overlays) func `leave no box, tick, bar or arrow`(scene: Scene) throws {
    for (columns, rows) in [(30, 8), (60, 18), (80, 24), (120, 40)] {
      let player = try `The screens`.player(scene, columns: columns, rows: rows)
      let canvas = player.console.draw(player.situation, size: player.size, glyphs: .plain)
      try check(canvas)
      // The same is said as with all signs, at the same places.
      #expect(canvas.text.split(separator: "\n").count == player.canvas.text.split(separator: "\n").count)
    }
  }

  @Test(arguments: `The room’s display`.scenes) func `nor on the room’s display`(scene: Scene) throws {
    let display = RoomDisplay(try `The room’s display`.sample(scene).situation, footer: `The room’s display`.footer)
    for (columns, rows) in [(19, 5), (20, 5), (80, 24), (200, 60)] {
      try check(display.canvas(size: Size(rows: rows, columns: columns), glyphs: .plain))
    }
  }

  private func check(_ canvas: Canvas) throws {
    let signs = canvas.text.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic && $0 != "£" }
    try #require(signs.isEmpty, "\(String(String.UnicodeScalarView(signs)))\n\(canvas.text)")
  }
}
