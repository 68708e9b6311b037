/// Understands a chain of theme files and collects what it could not.
struct ThemeReader {
  private let chain: [ThemeSource]
  private(set) var warnings: [String] = []

  init(chain: [ThemeSource]) {
    self.chain = chain
  }

  /// The styles of all roles, each read with the palette as the last theme left it.
  mutating func styles() -> [Role: DeclaredStyle] {
    read(chain.map { (theme: $0.name, table: "style", entries: $0.style) }, palette: merged(chain))
  }

  /// The styles for 8 and 16 colours: those of the theme all begin with, and over them each theme's own `[ansi]`.
  mutating func stylesInFewColours() -> [Role: DeclaredStyle] {
    let colours = Array(chain.prefix(1))
    // What is wrong in the first theme's styles has been said already.
    var quiet = self
    let base = quiet.read(colours.map { (theme: $0.name, table: "style", entries: $0.style) }, palette: merged(colours))
    let ansi = read(chain.map { (theme: $0.name, table: "ansi", entries: $0.ansi) }, palette: merged(colours))
    return base.merging(ansi) { _, own in own }
  }

  /// The signs: the last theme that says something about them decides.
  mutating func glyphs() -> Glyphs {
    var border = Glyphs.Border.rounded
    var isPlain = false
    for theme in chain {
      for (key, value) in theme.glyphs.sorted(by: { $0.key < $1.key }) {
        switch (key, value) {
        case ("border", _):
          let known = Glyphs.Border.allCases.map(\.rawValue)
          if let named = Glyphs.Border(rawValue: value) {
            border = named
          } else {
            warn(theme.name, "glyphs", "no border “\(value)”\(suggestion(for: value, among: known))")
          }
        case ("marks", "plain"): isPlain = true
        case ("marks", "full"): isPlain = false
        case ("marks", _): warn(theme.name, "glyphs", "marks are “full” or “plain”, not “\(value)”")
        default: warn(theme.name, "glyphs", "unknown “\(key)”\(suggestion(for: key, among: ["border", "marks"]))")
        }
      }
    }
    return Glyphs(border: border, isPlain: isPlain)
  }

  private func merged(_ themes: [ThemeSource]) -> [String: String] {
    themes.reduce(into: [:]) { palette, theme in palette.merge(theme.palette) { _, later in later } }
  }

  private mutating func read(
    _ tables: [(theme: String, table: String, entries: [String: String])], palette: [String: String]
  ) -> [Role: DeclaredStyle] {
    var styles: [Role: DeclaredStyle] = [:]
    for table in tables {
      for (key, text) in table.entries.sorted(by: { $0.key < $1.key }) {
        guard let role = Role(rawValue: key) else {
          let names = Role.allCases.map(\.rawValue)
          warn(table.theme, table.table, "unknown “\(key)”\(suggestion(for: key, among: names))")
          continue
        }
        var grammar = StyleGrammar(palette: palette)
        styles[role] = grammar.style(text, of: key)
        for complaint in grammar.complaints { warn(table.theme, table.table, complaint) }
      }
    }
    return styles
  }

  private mutating func warn(_ theme: String, _ table: String, _ message: String) {
    warnings.append("\(theme), [\(table)] \(message)")
  }
}
