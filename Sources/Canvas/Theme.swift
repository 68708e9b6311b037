/// What every role looks like on this terminal.
package struct Theme: Equatable, Sendable {
  /// Of the last theme in the chain, as are its description and author.
  package let name: String
  package let description: String
  package let author: String
  /// `dark`, `light` or `any`: which terminals it was made for.
  package let appearance: String
  /// What a canvas drawn for this theme is made with.
  package let glyphs: Glyphs
  /// What was not understood in the files, a sentence each, naming the theme and the nearest thing that exists.
  package let warnings: [String]
  // One place for each role, at its symbol.
  private let styles: [DeclaredStyle]

  /// Lays themes over each other, the one all begin with first, and fits the result to the terminal's colours.
  package init(chain: [ThemeSource], depth: ColourDepth = .full) {
    let last = chain.last
    name = last?.name ?? ""
    description = last?.description ?? ""
    author = last?.author ?? ""
    appearance = last?.appearance ?? "any"
    var reader = ThemeReader(chain: chain)
    glyphs = reader.glyphs()
    let full = reader.styles()
    let few = reader.stylesInFewColours()
    warnings = reader.warnings
    // A theme of names and attributes only is the same at every depth.
    let isColourless = !full.contains { $0.value.hasColour }
    let chosen = depth == .full || isColourless ? full : few
    var styles = Array(repeating: DeclaredStyle(), count: 128)
    for role in Role.allCases {
      var style = chosen[role] ?? DeclaredStyle()
      // In a theme with colours even a role that has none may only differ by its neighbours' colours.
      if depth == .none, !isColourless { style.attributes = role.attributesWithoutColour }
      styles[Int(role.symbol)] = style.adapted(to: depth)
    }
    self.styles = styles
  }

  /// What a role looks like on an area filled with another role.
  package func style(_ role: Role, on surface: Role = .text) -> Style {
    let ground = styles[Int(Role.text.symbol)]
    var declared = styles[Int(role.symbol)]
    // The ground is painted where nothing else is: plain text lies on a dialog as all else does.
    if role == .text { declared.background = nil }
    return declared.on(styles[Int(surface.symbol)], isBar: surface.isBar, ground: ground)
  }

  /// What a cell looks like; dimmed ones all look like backdrop.
  package func style(of cell: Cell) -> Style {
    cell.dimmed ? style(.backdrop) : style(cell.role, on: cell.surface)
  }
}
