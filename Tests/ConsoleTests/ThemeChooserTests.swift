import Canvas
import Testing

@testable import Console

/// The chooser shows what the cursor is on, and only Enter keeps it.
@Suite struct ThemeChooserTests {
  @Test(
    arguments: [
      ([.down, .escape], [.chooseTheme("chamber"), .putThemeBack]),
      ([.down, .control("c")], [.chooseTheme("chamber"), .putThemeBack]),
      ([.escape], [.putThemeBack]),
      (
        [.down, .down, .enter],
        [
          .chooseTheme("chamber"), .chooseTheme("daylight"), .chooseTheme("daylight"), .keepTheme,
        ]
      ),
      ([.enter], [.chooseTheme("base"), .keepTheme]),
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
