import Foundation
import PseudoTerminal
import Testing

/// The user's own settings and themes, from the file to the screen and back.
@Suite(.serialized, .timeLimit(.minutes(3))) struct OwnSettingsTests {
  private static let folder = ".config/quorate"

  private func home(settings: String? = nil, theme: String? = nil) throws -> Home {
    let home = try Home()
    try home.found()
    try FileManager.default.createDirectory(
      atPath: home.file("\(Self.folder)/themes"), withIntermediateDirectories: true)
    if let settings { try home.put(settings, into: "\(Self.folder)/settings.toml") }
    if let theme { try home.put(theme, into: "\(Self.folder)/themes/night.toml") }
    return home
  }

  private func settings(_ home: Home) throws -> String {
    String(decoding: try home.bytes("\(Self.folder)/settings.toml"), as: UTF8.self)
  }

  @Test func `are printed, written once, and every line of them is understood`() throws {
    let home = try home()
    let listing = try home.run("settings").output
    #expect(try home.run("settings", "--write").status == 0)
    #expect(try settings(home) == listing)
    let again = try home.run("settings", "--write")
    #expect(again.status == 1 && again.errors.contains("is there already"))
    let examples = listing.split(separator: "\n").filter { $0.hasPrefix("# ") && $0.contains(" = ") }
    #expect(examples.count == 12)
    for example in examples {
      try home.put("\(example.dropFirst(2))\n", into: "\(Self.folder)/settings.toml")
      let outcome = try home.run("settings", "--check")
      #expect(outcome.status == 0, "\(example): \(outcome.output)")
    }
  }

  @Test func `are checked with keys and themes, by file and line`() throws {
    let home = try home(
      settings: "mouse = true\ntheme = \"papr\"\nbel = true\n", theme: "inherits = \"chambr\"\n[style]\nhedding = 3\n")
    try home.put("[desk]\nfoo = [\"x\"]\n", into: "\(Self.folder)/keys.toml")
    let outcome = try home.run("settings", "--check")
    #expect(outcome.status == 1)
    for sentence in [
      "settings.toml, line 3: There is no setting “bel”. Did you mean “bell”?",
      "settings.toml, line 2: There is no theme “papr”; did you mean “paper”?",
      "keys.toml, line 2: [desk] has nothing called “foo”.",
      "night.toml, line 1: There is no theme “chambr”; did you mean “chamber”?",
      "night.toml, line 3: [style] unknown “hedding”; did you mean “heading”?",
    ] { #expect(outcome.output.contains(sentence), "\(outcome.output)") }
  }

  @Test func `that cannot be read stop no meeting, on screen or on plain lines`() throws {
    let home = try home(settings: "mouse =\n")
    let sitting = try ScreenSitting(home)
    #expect(sitting.shows("settings.toml, line 1: expected well-formed TOML"), "\(sitting.terminal.text)")
    #expect(sitting.leave() == .exited(0))
    let plain = try home.run("meet", "--board", home.board, "--plain", input: "quit\n")
    #expect(plain.output.hasPrefix("settings.toml, line 1: expected well-formed TOML"), "\(plain.output)")
    #expect(plain.status == 0)
  }

  @Test func `keep the theme and the mouse that were chosen in a meeting`() throws {
    let home = try home(
      settings: "# Mine.\nmouse = true # a trackball\n",
      theme: "description = \"My own.\"\n[style]\nheader = \"on 200\"\n")
    let sitting = try ScreenSitting(home, background: .dark)
    try #require(sitting.shows("Lichfield"))
    sitting.type("<F8>")
    #expect(sitting.shows("chamber                       in use"), "\(sitting.terminal.text)")
    sitting.type("<End>")
    #expect(sitting.shows("My own."))
    #expect(sitting.terminal.wait { sitting.terminal[0, 40].background == .palette(200) })
    sitting.type("<Enter><F9>")
    #expect(sitting.shows("The mouse is off."))
    #expect(try settings(home) == "# Mine.\nmouse = false  # a trackball\ntheme = \"night\"\n")
    #expect(sitting.leave() == .exited(0))
    let next = try ScreenSitting(home, background: .light)
    try #require(next.shows("Lichfield"))
    #expect(next.terminal[0, 40].background == .palette(200))
  }

  @Test func `Esc in the chooser leaves the screen and the file as they were`() throws {
    let home = try home()
    let sitting = try ScreenSitting(home, background: .dark)
    try #require(sitting.shows("Lichfield"))
    let before = sitting.terminal[0, 40].background
    sitting.type("<F8><Down>")
    #expect(sitting.terminal.wait { sitting.terminal[0, 40].background != before })
    sitting.type("<Esc>")
    #expect(sitting.terminal.wait { sitting.terminal[0, 40].background == before })
    #expect(!FileManager.default.fileExists(atPath: home.file("\(Self.folder)/settings.toml")))
  }

  /// The terminal is asked first, then its surroundings, then the settings; where none knows it is dark.
  @Test(
    arguments: [
      (nil, "", "dark"), (nil, "background = \"light\"", "light"), (.dark, "background = \"light\"", "dark"),
      (.light, "", "light"), (nil, "theme = \"paper\"", "light"), (.light, "theme = { dark = \"paper\" }", "light"),
      (.dark, "theme = { dark = \"paper\", light = \"chamber\" }", "light"),
      (nil, "background = \"light\"\n#15;0", "dark"), (nil, "#0;15", "light"), (.dark, "#0;15", "dark"),
    ] as [(PseudoTerminal.Background?, String, String)])
  func `say what the terminal does not`(background: PseudoTerminal.Background?, text: String, ground: String) throws {
    let surroundings = text.split(separator: "#").dropFirst(text.hasPrefix("#") ? 0 : 1).last
    let sitting = try ScreenSitting(
      try home(settings: text), environment: ["COLORFGBG": surroundings.map(String.init)], background: background)
    try #require(sitting.shows("Lichfield"))
    guard case .palette(let ink) = sitting.terminal[10, 3].foreground else {
      Issue.record("The body has no colour of its own: \(sitting.terminal[10, 3])")
      return
    }
    #expect((ink < 244) == (ground == "light"), "\(ink)")
  }

  @Test(
    arguments: [
      ("colour = false", [], [:], true), ("colour = false", ["--color"], [:], false), ("", ["--no-color"], [:], true),
      ("colour = true", [], ["NO_COLOR": "1"], true), ("", ["--color"], ["NO_COLOR": "1"], false),
    ] as [(String, [String], [String: String], Bool)])
  func `give way to the environment, and that to what the command is given`(
    text: String, arguments: [String], environment: [String: String], isColourless: Bool
  ) throws {
    let sitting = try ScreenSitting(
      try home(settings: text), ["meet"] + arguments, environment: environment, background: .dark)
    try #require(sitting.shows("Lichfield"))
    #expect((sitting.terminal[0, 40].background == .terminals) == isColourless)
  }

  /// F8 comes as five bytes: with patience the Esc among them belongs to it however late the others come.
  @Test(
    arguments: [
      ("escape-delay = 2000", [:], true), ("escape-delay = 0", ["ESCDELAY": "2000"], true), ("", [:], false),
    ] as [(String, [String: String], Bool)])
  func `say how long an Esc is waited upon`(text: String, environment: [String: String], isKey: Bool) throws {
    let sitting = try ScreenSitting(try home(settings: text), environment: environment)
    try #require(sitting.shows("Lichfield"))
    sitting.terminal.send("\u{1b}")
    sitting.terminal.settle(milliseconds: 300)
    sitting.terminal.send("[19~")
    #expect(sitting.shows(isKey ? "The screen is drawn in the theme that is marked." : "does nothing here"))
  }

  @Test(arguments: [true, false]) func `let the bell ring when the quorum is lost, or not`(rings: Bool) throws {
    let home = try home(settings: "bell = \(rings)\nas = \"clerk\"\n")
    try home.open(agenda: #"agenda 1 "Welcome""#, then: "item 1")
    let sitting = try ScreenSitting(home)
    sitting.type("<Enter>")
    try #require(sitting.shows("Welcome"))
    #expect(!sitting.terminal.output.contains(7))
    sitting.type("<F2>leave policing<Enter>")
    try #require(sitting.shows("INQUORATE"), "\(sitting.terminal.text)")
    sitting.terminal.settle()
    #expect(sitting.terminal.output.contains(7) == rings)
    // Who is keying stands in the record.
    let record = String(decoding: try home.bytes("board/records/000.jsonl"), as: UTF8.self)
    #expect(record.split(separator: "\n").last?.contains("\"clerk\"") == true)
  }

  @Test func `name the board where nothing nearer does`() throws {
    let home = try home()
    #expect(try home.run("status").status == 2)
    try home.put("board = \"~/board\"\n", into: "\(Self.folder)/settings.toml")
    #expect(try home.run("status").output.contains("Lichfield"))
    #expect(try home.run("status", "--board", home.path).status == 2)
    #expect(try home.run("status", with: ["QUORATE_BOARD": home.path]).status == 2)
  }

  @Test func `make signs plain, in the meeting and on the room’s display`() throws {
    let home = try home(settings: "glyphs = \"plain\"\n")
    for command in ["meet", "display"] {
      let sitting = try ScreenSitting(home, [command])
      try #require(sitting.shows("Lichfield"))
      sitting.terminal.settle()
      #expect(sitting.terminal.text.unicodeScalars.allSatisfy { $0.isASCII }, "\(sitting.terminal.text)")
    }
    let full = try ScreenSitting(home, ["meet", "--glyphs", "full"])
    try #require(full.shows("Lichfield"))
    #expect(!full.terminal.text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `list the themes with what they say of themselves, and one to make one's own of`() throws {
    let home = try home(theme: "description = \"My own.\"\n")
    let list = try home.run("themes").output
    #expect(list.contains("night          My own."), "\(list)")
    let example = try home.run("themes", "--example").output
    try home.put(example, into: "\(Self.folder)/themes/evening.toml")
    let outcome = try home.run("themes", "--check", "evening")
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}
