import Canvas
import Testing

@testable import Console

/// The chooser shows what the cursor is on, and only Enter keeps it.
@Suite struct ThemeChooserTests {
  @Test(
    arguments: [
      ([.down, .escape], [.chooseTheme("daylight"), .putThemeBack]),
      ([.up, .control("c")], [.chooseTheme("base"), .putThemeBack]),
      ([.escape], [.putThemeBack]),
      (
        [.down, .down, .enter],
        [.chooseTheme("daylight"), .chooseTheme("high-contrast"), .keepTheme("high-contrast")]
      ),
      ([.enter], [.keepTheme("chamber")]),
    ] as [([Key], [Effect])])
  func `shows a theme at once, keeps it at Enter and puts the old one back at Esc`(
    keys: [Key], effects: [Effect]
  ) throws {
    var player = Player(try Sample.script(before: "@14:34 agree"))
    player.press(.function(8))
    player.press(keys)
    #expect(player.effects == effects)
    #expect(player.console.overlay == nil)
  }

  private static let offers = [
    ThemeOffer(name: "chamber", description: "Dark."),
    ThemeOffer(name: "night", description: "night.toml, line 2: expected a text.", isUsable: false),
    ThemeOffer(name: "paper", description: "Light."),
  ]

  @Test func `says why a theme cannot be chosen, and neither shows nor keeps it`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"))
    player.receive(.reply(.themes(Self.offers, current: "chamber")))
    player.press(.down)
    #expect(player.canvas.text.contains("night.toml, line 2: expected a text."))
    player.press(.enter)
    #expect(player.effects == [])
    #expect(player.console.overlay != nil)
    player.press(.down, .enter)
    #expect(player.effects == [.chooseTheme("paper"), .keepTheme("paper")])
  }

  @Test func `takes clicks on a row, on it again, and on the keys it names`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"))
    player.receive(.reply(.themes(Self.offers, current: "chamber")))
    try player.click("paper")
    #expect(player.effects == [.chooseTheme("paper")])
    try player.click("paper")
    #expect(player.effects == [.chooseTheme("paper"), .keepTheme("paper")])
    player.receive(.reply(.themes(Self.offers, current: "paper")))
    try player.click("Put back")
    #expect(player.effects.last == .putThemeBack)
    #expect(player.console.overlay == nil)
  }

  @Test(arguments: [(30, 8), (60, 18), (80, 24), (200, 60)])
  func `leaves the screen behind it bright, and the marked row in sight`(columns: Int, rows: Int) throws {
    let many = (1...40).map { ThemeOffer(name: "theme-\($0)", description: "One of many.") }
    var player = Player(try Sample.script(before: "@14:34 agree"), rows: rows, columns: columns)
    player.receive(.reply(.themes(many, current: "theme-33")))
    let canvas = player.canvas
    #expect(canvas.text.contains("theme-33"))
    canvas.forEachRow { row, cells in
      #expect(!cells.contains { $0.dimmed }, "row \(row)")
    }
    player.press(.end)
    #expect(player.canvas.text.contains("theme-40"))
  }
}
