/// A theme file as it was read, nothing in it understood yet.
package struct ThemeSource: Equatable, Sendable {
  /// What the chooser calls it.
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
  /// What was wrong with the file before anything in it was understood, each with its line.
  private(set) var oddities: [Oddity] = []
  /// What warnings call it: the file's name, or else its own.
  private(set) var label: String
  // Where things stand, by table and key.
  private var lines: [String: Int] = [:]

  struct Oddity: Equatable, Sendable {
    var line: Int
    var says: String
  }

  package init(
    name: String, description: String = "", author: String = "", appearance: String = "any", inherits: String = "",
    palette: [String: String] = [:], style: [String: String] = [:], ansi: [String: String] = [:],
    glyphs: [String: String] = [:]
  ) {
    self.name = name
    label = name
    self.description = description
    self.author = author
    self.appearance = appearance
    self.inherits = inherits
    self.palette = palette
    self.style = style
    self.ansi = ansi
    self.glyphs = glyphs
  }

  /// The line of a key, to say it in a warning; nil where the theme was not read from a file.
  func line(of key: String, in table: String) -> Int? { lines["\(table).\(key)"] }

  /// Has a sentence said about a line of the file, `inherits` say, that only whoever reads files can judge.
  package mutating func complain(of key: String, in table: String = "", _ sentence: String) {
    oddities.append(Oddity(line: line(of: key, in: table) ?? 1, says: sentence))
  }
}

/// One line of a theme file: under `[style]`, `heading = "brass bold"`.
package struct ThemeLine: Sendable {
  /// Empty above the first header.
  package var table: String
  package var key: String
  /// A text, or a number as its digits; nil for anything else.
  package var value: String?
  package var line: Int

  package init(table: String, key: String, value: String?, line: Int) {
    self.table = table
    self.key = key
    self.value = value
    self.line = line
  }
}

extension ThemeSource {
  /// Sorts the lines of a file, which gives the theme a name if it has none.
  ///
  /// What no theme has is said when the theme is made.
  package init(_ read: [ThemeLine], file: String) {
    self.init(name: file.hasSuffix(".toml") ? String(file.dropLast(5)) : file)
    label = file
    for line in read {
      lines["\(line.table).\(line.key)"] = line.line
      guard let value = line.value else {
        complain(of: line.key, in: line.table, "“\(line.key)” is to be a text in quotation marks")
        continue
      }
      take(line, value)
    }
    if !["dark", "light", "any"].contains(appearance) {
      complain(of: "appearance", "appearance is “dark”, “light” or “any”, not “\(appearance)”")
    }
  }

  private mutating func take(_ line: ThemeLine, _ value: String) {
    switch (line.table, line.key) {
    case ("", "name"): name = value
    case ("", "description"): description = value
    case ("", "author"): author = value
    case ("", "appearance"): appearance = value
    case ("", "inherits"): inherits = value
    case ("palette", let key): palette[key] = value
    case ("style", let key): style[key] = value
    case ("ansi", let key): ansi[key] = value
    case ("glyphs", let key): glyphs[key] = value
    case ("", let key):
      let known = ["name", "description", "author", "appearance", "inherits"]
      complain(of: key, "unknown “\(key)”\(suggestion(for: key, among: known))")
    case (let table, let key):
      let known = ["palette", "style", "ansi", "glyphs"]
      complain(of: key, in: table, "unknown table [\(table)]\(suggestion(for: table, among: known))")
    }
  }
}
