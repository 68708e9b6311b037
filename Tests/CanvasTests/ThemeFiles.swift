import Glibc

@testable import Canvas

/// Reads the theme files of this package, with as much of TOML as they use.
enum ThemeFiles {
  static func chain(_ name: String) -> [ThemeSource] {
    let source = source(name)
    return source.inherits.isEmpty ? [source] : chain(source.inherits) + [source]
  }

  private static func source(_ name: String) -> ThemeSource {
    var theme = ThemeSource(name: name)
    var table = ""
    for line in text(of: name).split(separator: "\n") {
      if line.hasPrefix("[") {
        table = String(line.dropFirst().prefix { $0 != "]" })
      }
      let parts = line.split(separator: "=", maxSplits: 1).map { trimmed($0) }
      guard parts.count == 2, !line.hasPrefix("#") else { continue }
      let value = parts[1].hasPrefix("\"") ? String(parts[1].dropFirst().prefix { $0 != "\"" }) : parts[1]
      switch (table, parts[0]) {
      case ("", "name"): theme.name = value
      case ("", "inherits"): theme.inherits = value
      case ("palette", let key): theme.palette[key] = value
      case ("style", let key): theme.style[key] = value
      case ("ansi", let key): theme.ansi[key] = value
      case ("glyphs", let key): theme.glyphs[key] = value
      default: continue
      }
    }
    return theme
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  private static func text(of name: String) -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/\(root)/themes/\(name).toml", "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
