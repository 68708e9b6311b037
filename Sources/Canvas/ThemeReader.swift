/// Understands a chain of theme files and collects what it could not.
struct ThemeReader {
  private let chain: [ThemeSource]
  private(set) var warnings: [String] = []

  init(chain: [ThemeSource]) {
    self.chain = chain
    for theme in chain {
      for oddity in theme.oddities { warnings.append("\(theme.label), line \(oddity.line): \(oddity.says)") }
    }
    checkPalettes()
  }

  /// The styles of all roles, each read with the palette as the last theme left it.
  mutating func styles() -> [Role: DeclaredStyle] {
    read(chain, "style", \.style, palette: merged(chain))
  }

  /// The styles for 8 and 16 colours: those of the theme all begin with, and over them each theme's own `[ansi]`.
  mutating func stylesInFewColours() -> [Role: DeclaredStyle] {
    let colours = Array(chain.prefix(1))
    // What is wrong in the first theme's styles has been said already.
    var quiet = self
    let base = quiet.read(colours, "style", \.style, palette: merged(colours))
    let ansi = read(chain, "ansi", \.ansi, palette: merged(colours))
    return base.merging(ansi) { _, own in own }
  }

  /// The signs: the last theme that says something about them decides.
  mutating func glyphs() -> Glyphs {
    var border = Glyphs.Border.rounded
    var isPlain = false
    for theme in chain {
      for (key, value) in inOrder(theme.glyphs, "glyphs", theme) {
        switch (key, value) {
        case ("border", _):
          let known = Glyphs.Border.allCases.map(\.rawValue)
          if let named = Glyphs.Border(rawValue: value) {
            border = named
          } else {
            warn(theme, "glyphs", key, "no border “\(value)”\(suggestion(for: value, among: known))")
          }
        case ("marks", "plain"): isPlain = true
        case ("marks", "full"): isPlain = false
        case ("marks", _): warn(theme, "glyphs", key, "marks are “full” or “plain”, not “\(value)”")
        default: warn(theme, "glyphs", key, "unknown “\(key)”\(suggestion(for: key, among: ["border", "marks"]))")
        }
      }
    }
    return Glyphs(border: border, isPlain: isPlain)
  }

  private func merged(_ themes: [ThemeSource]) -> [String: String] {
    themes.reduce(into: [:]) { palette, theme in palette.merge(theme.palette) { _, later in later } }
  }

  /// A colour that is none is said where it is named, even if no style uses it.
  private mutating func checkPalettes() {
    let whole = merged(chain)
    for theme in chain {
      for (key, value) in inOrder(theme.palette, "palette", theme) {
        guard StyleGrammar.colour(value) == nil, whole[value] == nil else { continue }
        let known = whole.keys.sorted().filter { $0 != key } + ["default"]
        warn(theme, "palette", key, "\(key): no colour “\(value)”\(suggestion(for: value, among: known))")
      }
    }
  }

  private mutating func read(
    _ themes: [ThemeSource], _ table: String, _ entries: KeyPath<ThemeSource, [String: String]>,
    palette: [String: String]
  ) -> [Role: DeclaredStyle] {
    var styles: [Role: DeclaredStyle] = [:]
    for theme in themes {
      for (key, text) in inOrder(theme[keyPath: entries], table, theme) {
        guard let role = Role(rawValue: key) else {
          let names = Role.allCases.map(\.rawValue)
          let near = suggestion(for: key, among: names)
          warn(
            theme, table, key, "unknown “\(key)”\(near.isEmpty ? "; quorate themes --example names every role" : near)")
          continue
        }
        var grammar = StyleGrammar(palette: palette)
        styles[role] = grammar.style(text, of: key)
        for complaint in grammar.complaints { warn(theme, table, key, complaint) }
      }
    }
    return styles
  }

  private func inOrder(
    _ entries: [String: String], _ table: String, _ theme: ThemeSource
  ) -> [(key: String, value: String)] {
    entries.sorted { one, other in
      (theme.line(of: one.key, in: table) ?? 0, one.key) < (theme.line(of: other.key, in: table) ?? 0, other.key)
    }
  }

  private mutating func warn(_ theme: ThemeSource, _ table: String, _ key: String, _ message: String) {
    let line = theme.line(of: key, in: table).map { ", line \($0)" } ?? ""
    warnings.append("\(theme.label)\(line): [\(table)] \(message)")
  }
}
