import Canvas
import Terminal

/// The theme the screen is drawn in, and the one to go back to while the chooser shows others.
struct ThemeInUse {
  private(set) var name: String
  private(set) var theme: Theme
  /// What is wrong with it, each in a sentence with the file and the line.
  private(set) var faults: [String] = []
  private var before: (name: String, theme: Theme)?
  private let colours: Int
  private let hasPlainGlyphs: Bool

  /// The theme named; one that cannot be used is said, and the other taken.
  init(_ name: String, otherwise: String, _ preferences: Preferences, colours: Int) {
    self.colours = colours
    hasPlainGlyphs = preferences.hasPlainGlyphs
    switch Themes.theme(name, colours: colours) {
    case .success(let theme): (self.name, self.theme, faults) = (name, theme, theme.warnings)
    case .failure(let fault):
      faults = [preferences.place(of: name) + fault.says]
      self.name = otherwise
      theme = Theme(chain: [], depth: ColourDepth(colours: 0))
      if case .success(let other) = Themes.theme(otherwise, colours: colours) { theme = other }
    }
  }

  /// The one that suits the terminal, unless another was asked for.
  init(_ preferences: Preferences, colours: Int, on background: TerminalBackground) {
    self.init(
      preferences.theme(colours: colours, on: background), otherwise: background == .light ? "daylight" : "chamber",
      preferences, colours: colours)
  }

  var glyphs: Glyphs { hasPlainGlyphs ? .plain : theme.glyphs }

  /// Shows it for as long as the chooser is open.
  mutating func show(_ name: String) {
    guard case .success(let shown) = Themes.theme(name, colours: colours) else { return }
    before = before ?? (self.name, theme)
    (self.name, theme) = (name, shown)
  }

  /// Goes on with it.
  mutating func keep(_ name: String) {
    if name != self.name { show(name) }
    before = nil
  }

  mutating func putBack() {
    if let before { (name, theme) = before }
    before = nil
  }
}
