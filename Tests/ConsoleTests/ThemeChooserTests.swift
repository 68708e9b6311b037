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
}
