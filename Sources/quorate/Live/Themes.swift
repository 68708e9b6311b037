import Canvas
import FoundationEssentials
import TOMLKit
import Terminal

/// Themes by name: those built in, or a file's.
enum Themes {
  private static let builtIn: [String: [UInt8]] = [
    "base": PackageResources.base_toml, "chamber": PackageResources.chamber_toml,
    "daylight": PackageResources.daylight_toml, "high-contrast": PackageResources.high_contrast_toml,
    "paper": PackageResources.paper_toml, "mono": PackageResources.mono_toml,
  ]

  /// The theme with what it inherits, at the terminal's number of colours; a sentence when it cannot be read.
  static func theme(_ name: String, colours: Int) -> Result<Theme, ThemeFault> {
    var chain: [ThemeSource] = []
    var wanted: String? = name
    while let next = wanted, chain.count < 8 {
      guard let text = text(next) else { return .failure(ThemeFault(says: "There is no theme called \(next).")) }
      do { chain.insert(try source(text), at: 0) } catch {
        return .failure(ThemeFault(says: "The theme \(next) cannot be read: \(error)."))
      }
      wanted = chain[0].inherits.isEmpty ? nil : chain[0].inherits
    }
    if chain.first?.name != "Base", let base = text("base").flatMap({ try? source($0) }) { chain.insert(base, at: 0) }
    return .success(Theme(chain: chain, depth: ColourDepth(colours: colours)))
  }

  /// The theme somebody asked for, else the one that suits the terminal; with what is wrong with the first.
  static func chosen(
    _ name: String?, _ background: TerminalBackground?, colours: Int
  ) -> (theme: Theme, fault: ThemeFault?) {
    switch theme(name ?? (colours == 0 ? "mono" : background == .light ? "daylight" : "chamber"), colours: colours) {
    case .success(let theme): return (theme, nil)
    case .failure(let fault):
      if case .success(let base) = theme("base", colours: colours) { return (base, fault) }
      return (Theme(chain: [], depth: ColourDepth(colours: 0)), fault)
    }
  }

  private static func text(_ name: String) -> String? {
    if let bytes = builtIn[name] { return String(decoding: bytes, as: UTF8.self) }
    let path = name.contains("/") || name.hasSuffix(".toml") ? name : "\(Locations.settings)/themes/\(name).toml"
    return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func source(_ text: String) throws -> ThemeSource {
    let table = try TOMLTable(string: text)
    func words(_ key: String) -> [String: String] {
      guard let inner = table[key]?.table else { return [:] }
      var found: [String: String] = [:]
      for key in inner.keys { found[key] = inner[key]?.string ?? inner[key]?.int.map { String($0) } }
      return found
    }
    return ThemeSource(
      name: table["name"]?.string ?? "", description: table["description"]?.string ?? "",
      author: table["author"]?.string ?? "", appearance: table["appearance"]?.string ?? "any",
      inherits: table["inherits"]?.string ?? "", palette: words("palette"), style: words("style"), ansi: words("ansi"),
      glyphs: words("glyphs"))
  }
}

/// Why a theme cannot be used, in a sentence.
struct ThemeFault: Error {
  var says: String
}
