import Canvas
import Meeting
import Testing

@testable import Console

/// What a file says is taken over; what is wrong in it is said by line, and the rest holds.
@Suite struct SettingsTests {
  private static func read(_ path: String, _ value: SettingLine.Value) -> Settings {
    let parts = path.split(separator: ".").map(String.init)
    let table = parts.count > 1 ? parts[0] : ""
    return Settings([SettingLine(table: table, name: parts[parts.count - 1], value: value, line: 7)])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var path: String
    var value: SettingLine.Value
    var holds: @Sendable (Settings) -> Bool
    var testDescription: String { path }

    init(_ path: String, _ value: SettingLine.Value, _ holds: @escaping @Sendable (Settings) -> Bool) {
      (self.path, self.value, self.holds) = (path, value, holds)
    }
  }

  static let rows: [Row] = [
    Row("theme", .text("paper")) { $0.lightTheme == "paper" && $0.darkTheme == "paper" },
    Row("theme.light", .text("paper")) { $0.lightTheme == "paper" && $0.darkTheme == nil },
    Row("theme.dark", .text("mono")) { $0.lightTheme == nil && $0.darkTheme == "mono" },
    Row("display-theme", .text("paper")) { $0.displayTheme == "paper" },
    Row("background", .text("light")) { $0.isLight == true },
    Row("colour", .flag(false)) { !$0.usesColour },
    Row("glyphs", .text("plain")) { $0.hasPlainGlyphs },
    Row("board", .text("/b")) { $0.board == "/b" },
    Row("mouse", .flag(false)) { !$0.usesMouse },
    Row("escape-delay", .number(80)) { $0.escapeDelay == 80 },
    Row("bell", .flag(true)) { $0.ringsBell },
    Row("plain", .flag(true)) { $0.isPlain },
    Row("as", .text("clerk")) { $0.officer == .clerk },
  ]

  @Test(arguments: rows) func `are taken over`(row: Row) {
    let settings = Self.read(row.path, row.value)
    #expect(row.holds(settings))
    #expect(!row.holds(Settings()), "the default is another")
    #expect(settings.faults == [])
    #expect(settings.line(of: row.path) == 7)
  }

  @Test func `all have a test`() {
    #expect(Self.rows.map(\.path) == Setting.table.map(\.name))
  }

  @Test(
    arguments: [
      ("mause", .flag(true), "line 7: There is no setting “mause”. Did you mean “mouse”?"),
      ("theme.lite", .text("x"), "line 7: There is no setting “theme.lite”. Did you mean “theme.light”?"),
      ("keys", .text("x"), "line 7: There is no setting “keys”."),
      ("mouse", .text("off"), "line 7: Expected mouse to be true or false, without quotation marks."),
      ("glyphs", .text("plan"), "line 7: Expected glyphs to be “full” or “plain”, not “plan”. Did you mean “plain”?"),
      ("glyphs", .flag(true), "line 7: Expected glyphs to be “full” or “plain”, in quotation marks."),
      ("escape-delay", .number(2001), "line 7: Expected escape-delay to be a whole number from 0 to 2000."),
      ("theme", .number(3), "line 7: Expected theme to be a text in quotation marks, as \"chamber\"."),
      ("theme", .text(" "), "line 7: Expected theme to be a text in quotation marks, as \"chamber\"."),
    ] as [(String, SettingLine.Value, String)])
  func `that are wrong are said, and the defaults hold`(path: String, value: SettingLine.Value, fault: String) {
    let settings = Self.read(path, value)
    #expect(settings.faults == [fault])
    var others = settings
    others.faults = []
    #expect(others == Settings())
  }

  @Test func `are said in the footer when the meeting opens, and how many more there are`() throws {
    let settings = Settings([], faults: ["line 2: that is wrong.", "line 3: so is that."])
    var player = Player(try Sample.script(before: "@14:34 agree"))
    player.console = Console(home: .desk, settings: settings, faults: ["night.toml, line 4: no."])
    #expect(player.canvas.text.contains("1 of 3 slips: settings.toml, line 2: that is wrong."))
    player.size = .init(rows: 24, columns: 120)
    #expect(player.canvas.text.contains("that is wrong. quorate settings --check says all."))
    player.press(.escape)
    #expect(!player.canvas.text.contains("settings.toml"))
  }
}
