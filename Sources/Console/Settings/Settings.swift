import Meeting

/// What a person has chosen for all their meetings; everything has a good default.
package struct Settings: Equatable, Sendable {
  /// The theme on a light and on a dark terminal, by name or path; nil for one that suits it.
  package var lightTheme: String?
  package var darkTheme: String?
  /// Of the room's display.
  package var displayTheme: String?
  /// What the terminal is taken for when it does not say.
  package var isLight: Bool?
  package var usesColour = true
  package var hasPlainGlyphs = false
  package var usesMouse = true
  /// In milliseconds, how long an Esc is waited upon to be the beginning of another key.
  package var escapeDelay = 25
  package var ringsBell = false
  /// Whether every meeting is held on plain lines.
  package var isPlain = false
  /// The folder of the board that is meant where none is named and one stands in none.
  package var board: String?
  /// Who is keying.
  package var officer = Officer.chair
  /// What is wrong in the file, each in a sentence that begins with its line.
  package internal(set) var faults: [String] = []
  // Where each was set.
  private var lines: [String: Int] = [:]

  package init() {}

  /// The line that set it, for whoever finds out later that it cannot be.
  package func line(of setting: String) -> Int? { lines[setting] }

  /// Takes the lines of the file over; one that is wrong is said, and the others hold.
  package init(_ read: [SettingLine], faults: [String] = []) {
    self.init()
    self.faults = faults
    for line in read {
      do throws(Misspoken) {
        try Setting.of(line).take(line.value, &self)
        lines[line.path] = line.line
      } catch { self.faults.append("line \(line.line): \(error.says)") }
    }
  }
}

/// One line of `settings.toml`: `mouse = false`, or `light = "paper"` under `[theme]`.
package struct SettingLine: Sendable {
  package enum Value: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    /// Of no kind that any setting takes.
    case other
  }

  /// Empty above the first header.
  package var table: String
  package var name: String
  package var value: Value
  package var line: Int

  package init(table: String, name: String, value: Value, line: Int) {
    self.table = table
    self.name = name
    self.value = value
    self.line = line
  }

  var path: String { table.isEmpty ? name : "\(table).\(name)" }
}
