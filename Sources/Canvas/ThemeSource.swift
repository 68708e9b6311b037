/// A theme file as it was read, nothing in it understood yet.
package struct ThemeSource: Equatable, Sendable {
  /// What the chooser and the warnings call it.
  package var name: String
  /// One sentence for the chooser.
  package var description: String
  /// Whom to thank.
  package var author: String
  /// `dark`, `light` or `any`: which terminals it was made for.
  package var appearance: String
  /// The file name, without its ending, of the theme this one changes; empty for none.
  package var inherits: String
  /// Colours by name; numbers are given as their digits.
  package var palette: [String: String]
  /// Styles by role.
  package var style: [String: String]
  /// Styles by role for terminals of 8 or 16 colours, instead of those of the theme all themes begin with.
  package var ansi: [String: String]
  /// `border` (rounded, square, heavy, double, ascii) and `marks` (full, plain).
  package var glyphs: [String: String]

  package init(
    name: String, description: String = "", author: String = "", appearance: String = "any", inherits: String = "",
    palette: [String: String] = [:], style: [String: String] = [:], ansi: [String: String] = [:],
    glyphs: [String: String] = [:]
  ) {
    self.name = name
    self.description = description
    self.author = author
    self.appearance = appearance
    self.inherits = inherits
    self.palette = palette
    self.style = style
    self.ansi = ansi
    self.glyphs = glyphs
  }
}
