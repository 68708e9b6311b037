import Meeting

/// What can be set: how the file names it, what it says about it, and what may stand there.
struct Setting {
  /// With the table in front: `theme.light`.
  var name: String
  /// Sentences for the file that is delivered, a line each.
  var help: [String]
  /// As that file shows it, commented out.
  var example: String
  var take: @Sendable (SettingLine.Value, inout Settings) throws(Misspoken) -> Void

  /// Which one a line means; a sentence with the nearest name when there is none.
  static func of(_ line: SettingLine) throws(Misspoken) -> Setting {
    if let setting = table.first(where: { $0.name == line.path }) { return setting }
    let near = nearest(to: line.path, among: table.map(\.name)).map { " Did you mean “\($0)”?" } ?? ""
    throw Misspoken("There is no setting “\(line.path)”.\(near)")
  }

  static let table: [Setting] = looks + ways
}

extension Setting {
  /// How it looks.
  private static let looks: [Setting] = [
    Setting(
      name: "theme",
      help: [
        "The colours: \(ThemeOffer.builtIn.joined(separator: ", ")), or the name of",
        "a theme of your own (“quorate themes” says where that lies). Without it, one that suits the terminal.",
      ], example: "theme = \"chamber\""
    ) { value, settings throws(Misspoken) in
      let name = try value.text("theme", like: "\"chamber\"")
      (settings.lightTheme, settings.darkTheme) = (name, name)
    },
    Setting(
      name: "theme.light", help: ["Or one for a light terminal and one for a dark:"],
      example: "theme = { light = \"daylight\", dark = \"chamber\" }"
    ) { value, settings throws(Misspoken) in
      settings.lightTheme = try value.text("theme.light", like: "\"daylight\"")
    },
    Setting(name: "theme.dark", help: [], example: "") { value, settings throws(Misspoken) in
      settings.darkTheme = try value.text("theme.dark", like: "\"chamber\"")
    },
    Setting(
      name: "display-theme", help: ["The colours of the room’s display."], example: "display-theme = \"daylight\""
    ) { value, settings throws(Misspoken) in
      settings.displayTheme = try value.text("display-theme", like: "\"daylight\"")
    },
    Setting(
      name: "background", help: ["What to take the terminal for where it does not say: dark or light."],
      example: "background = \"dark\""
    ) { value, settings throws(Misspoken) in
      settings.isLight = try value.choice("background", ["dark", "light"]) == "light"
    },
    Setting(
      name: "colour", help: ["false: no colours, as --no-colour and $NO_COLOR say for once."], example: "colour = true"
    ) { value, settings throws(Misspoken) in settings.usesColour = try value.flag("colour") },
    Setting(
      name: "glyphs",
      help: [
        "plain: boxes, ticks and bars in plain letters, for terminals and screen readers that stumble over signs."
      ],
      example: "glyphs = \"full\""
    ) { value, settings throws(Misspoken) in
      settings.hasPlainGlyphs = try value.choice("glyphs", ["full", "plain"]) == "plain"
    },
  ]

  /// How it is used.
  private static let ways: [Setting] = [
    Setting(
      name: "board",
      help: ["The board’s folder, for when none is named (--board, $QUORATE_BOARD) and you are in none."],
      example: "board = \"/home/me/my-board\""
    ) { value, settings throws(Misspoken) in settings.board = try value.text("board", like: "\"/home/me/my-board\"") },
    Setting(
      name: "mouse", help: ["false: the mouse is left to the terminal. F9 changes it, and is remembered here."],
      example: "mouse = true"
    ) { value, settings throws(Misspoken) in settings.usesMouse = try value.flag("mouse") },
    Setting(
      name: "escape-delay",
      help: [
        "Milliseconds that Esc waits whether it begins another key; 50 to 100 suit a slow network ($ESCDELAY)."
      ], example: "escape-delay = 25"
    ) { value, settings throws(Misspoken) in
      settings.escapeDelay = try value.number("escape-delay", in: 0...2000)
    },
    Setting(
      name: "bell",
      help: ["true: it rings when the quorum is lost and when an item’s time is up. Both are always shown."],
      example: "bell = false"
    ) { value, settings throws(Misspoken) in settings.ringsBell = try value.flag("bell") },
    Setting(
      name: "plain", help: ["true: questions and answers on plain lines, as --plain and $ACCESSIBLE=1 say for once."],
      example: "plain = false"
    ) { value, settings throws(Misspoken) in settings.isPlain = try value.flag("plain") },
    Setting(
      name: "as", help: ["Who is keying: chair or clerk. The record says it of every act."], example: "as = \"chair\""
    ) { value, settings throws(Misspoken) in
      let name = try value.choice("as", Officer.allCases.map(\.rawValue))
      settings.officer = Officer(rawValue: name) ?? .chair
    },
  ]
}

extension SettingLine.Value {
  fileprivate func text(_ name: String, like example: String) throws(Misspoken) -> String {
    if case .text(let text) = self, text.contains(where: { !$0.isWhitespace }) { return text }
    throw Misspoken("Expected \(name) to be a text in quotation marks, as \(example).")
  }

  fileprivate func choice(_ name: String, _ known: [String]) throws(Misspoken) -> String {
    let quoted = known.map { "“\($0)”" }.joined(separator: " or ")
    guard case .text(let text) = self else { throw Misspoken("Expected \(name) to be \(quoted), in quotation marks.") }
    if known.contains(text) { return text }
    let near = nearest(to: text, among: known).map { " Did you mean “\($0)”?" } ?? ""
    throw Misspoken("Expected \(name) to be \(quoted), not “\(text)”.\(near)")
  }

  fileprivate func flag(_ name: String) throws(Misspoken) -> Bool {
    if case .flag(let flag) = self { return flag }
    throw Misspoken("Expected \(name) to be true or false, without quotation marks.")
  }

  fileprivate func number(_ name: String, in range: ClosedRange<Int>) throws(Misspoken) -> Int {
    if case .number(let number) = self, range.contains(number) { return number }
    throw Misspoken("Expected \(name) to be a whole number from \(range.lowerBound) to \(range.upperBound).")
  }
}
