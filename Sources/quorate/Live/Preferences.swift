import Console
import Meeting
import Terminal

/// How the program is to look and be used: what the command was given, else the environment, else the settings.
struct Preferences {
  let settings: Settings
  private let painting: PaintingOption

  init(_ painting: PaintingOption) {
    self.painting = painting
    settings = OwnSettings.read()
  }

  /// `NO_COLOR` is seen to by the terminal.
  var colour: ColourMode {
    switch painting.colour {
    case true: .always
    case false: .none
    case nil: settings.usesColour ? .automatic : .none
    }
  }

  var hasPlainGlyphs: Bool { painting.glyphs.map { $0 == .plain } ?? settings.hasPlainGlyphs }

  /// ncurses' own variable counts here too.
  var escapeDelay: Duration {
    let stated = Locations.environment("ESCDELAY").flatMap { Int($0) }
    return .milliseconds(stated ?? settings.escapeDelay)
  }

  /// The terminal is asked only where the answer matters, then its surroundings, then the settings.
  ///
  /// With a theme from the
  /// command it matters too: another one chosen in the meeting is kept for terminals such as this.
  func background() -> TerminalBackground {
    let isSettled = settings.lightTheme != nil && settings.lightTheme == settings.darkTheme
    let found = isSettled ? nil : TerminalBackground.detect()
    return found ?? (settings.isLight == true ? .light : .dark)
  }

  func theme(colours: Int, on background: TerminalBackground) -> String {
    if let theme = painting.theme { return theme }
    if colours == 0 { return "mono" }
    switch background {
    case .light: return settings.lightTheme ?? "daylight"
    case .dark: return settings.darkTheme ?? "chamber"
    }
  }

  /// The room's display is light, whatever the terminal is: it is looked at from afar.
  func displayTheme(colours: Int) -> String {
    painting.theme ?? (colours == 0 ? "mono" : settings.displayTheme ?? "daylight")
  }

  /// Where the settings say that theme, for the sentence that it is not there.
  func place(of theme: String) -> String {
    guard painting.theme == nil else { return "" }
    let names = ["theme", "theme.light", "theme.dark", "display-theme"]
    let values = [settings.lightTheme, settings.lightTheme, settings.darkTheme, settings.displayTheme]
    let line = zip(names, values).compactMap { $0.1 == theme ? settings.line(of: $0.0) : nil }.first
    return line.map { "settings.toml, line \($0): " } ?? ""
  }
}

extension Preferences {
  /// Whether the meeting is held on plain lines.
  func isPlain(_ appearance: AppearanceOption) -> Bool {
    if let plain = appearance.plain { return plain }
    if Locations.environment("ACCESSIBLE") == "1" || Locations.environment("TERM") == "dumb" { return true }
    return settings.isPlain
  }

  func ringsBell(_ appearance: AppearanceOption) -> Bool { appearance.bell ?? settings.ringsBell }

  func terminal(_ appearance: AppearanceOption) -> TerminalOptions {
    TerminalOptions(mouse: usesMouse(appearance), colour: colour, escapeDelay: escapeDelay)
  }

  func usesMouse(_ appearance: AppearanceOption) -> Bool { appearance.mouse ?? settings.usesMouse }

  /// Who is keying.
  func officer(_ appearance: AppearanceOption) throws -> Officer {
    guard let role = appearance.role else { return settings.officer }
    guard let officer = Officer(rawValue: role) else { throw fail("--as is chair or clerk.") }
    return officer
  }
}
