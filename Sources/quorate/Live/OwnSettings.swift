import Console
import FoundationEssentials
import Glibc
import TOMLReading

/// The user's settings, `settings.toml` in the settings' folder.
enum OwnSettings {
  static var path: String { "\(Locations.settings)/settings.toml" }

  /// The defaults with the user's own in them; what is wrong in the file is kept as sentences.
  static func read() -> Settings {
    do throws(OwnFile.Fault) {
      let lines = try OwnFile.entries(of: path).map { entry in
        SettingLine(table: entry.table, name: entry.key, value: SettingLine.Value(entry.value), line: entry.line)
      }
      return Settings(lines)
    } catch { return Settings([], faults: ["\(error) No setting holds."]) }
  }

  /// Keeps the theme for later meetings; where the file has one for light and one for dark terminals, for those alike.
  static func remember(theme named: String, isLight: Bool) throws(OwnFile.Fault) {
    // A file's path holds from wherever the program is started next.
    let isPath = named.contains("/") || named.hasSuffix(".toml")
    let name = isPath ? Locations.absolute(named) : named
    try change { source throws(OwnFile.Fault) in
      let pair = try OwnFile.entries(in: source.text).filter { $0.table == "theme" }
      guard !pair.isEmpty else { return source.changing("theme", to: quoted(name)) }
      let side = isLight ? "light" : "dark"
      if let changed = source.changing(side, in: "theme", to: quoted(name)) { return changed }
      var values = [(side, quoted(name))]
      for entry in pair where entry.key != side {
        if case .text(let other) = entry.value { values.append((entry.key, quoted(other))) }
      }
      let inline = values.sorted { $0.0 > $1.0 }.map { "\($0.0) = \($0.1)" }.joined(separator: ", ")
      return source.changing("theme", to: "{ \(inline) }")
    }
  }

  /// Keeps for later meetings whether the mouse is used.
  static func remember(mouse: Bool) throws(OwnFile.Fault) {
    try change { source in source.changing("mouse", to: mouse ? "true" : "false") }
  }

  /// Writes the commented default where there is none yet; false where there is one.
  static func writeDefault() throws(OwnFile.Fault) -> Bool {
    guard try OwnFile.text(of: path) == nil else { return false }
    try write(Settings.listing)
    return true
  }

  /// A file that cannot be understood is left as it is.
  private static func change(
    _ edit: (TOMLSource) throws(OwnFile.Fault) -> TOMLSource?
  ) throws(OwnFile.Fault) {
    let text = try OwnFile.text(of: path) ?? Settings.listing
    _ = try OwnFile.entries(in: text)
    guard let changed = try edit(TOMLSource(text: text, path: path)) else {
      throw OwnFile.Fault(description: "the place for it could not be found.")
    }
    try write(changed.text)
  }

  /// Whole or not at all, and where a link leads to, if it is one.
  private static func write(_ text: String) throws(OwnFile.Fault) {
    Locations.make(Locations.settings)
    var target = path
    if let real = realpath(path, nil) {
      target = String(cString: real)
      free(real)
    }
    do { try Data(text.utf8).write(to: URL(filePath: target), options: .atomic) } catch {
      throw OwnFile.Fault(description: "the file cannot be written.")
    }
  }
}

extension SettingLine.Value {
  init(_ atom: TOMLAtom) {
    self =
      switch atom {
      case .text(let text): .text(text)
      case .number(let number): .number(number)
      case .flag(let flag): .flag(flag)
      case .texts, .other: .other
      }
  }
}
