import Canvas
import Console
import FoundationEssentials
import TOMLReading

/// Themes by name: those built in, the user's own, or a file's.
enum Themes {
  private static let builtIn: [String: [UInt8]] = [
    "base": PackageResources.base_toml, "chamber": PackageResources.chamber_toml,
    "daylight": PackageResources.daylight_toml, "high-contrast": PackageResources.high_contrast_toml,
    "paper": PackageResources.paper_toml, "mono": PackageResources.mono_toml,
  ]

  /// Where the user's own lie.
  static var folder: String { "\(Locations.settings)/themes" }

  /// The theme with what it inherits, at the terminal's number of colours; a sentence when it cannot be read.
  static func theme(_ name: String, colours: Int) -> Result<Theme, ThemeFault> {
    do throws(ThemeFault) {
      return .success(Theme(chain: try chain(name), depth: ColourDepth(colours: colours)))
    } catch { return .failure(error) }
  }

  /// A commented theme to make one's own of.
  static let example = String(decoding: PackageResources.example_toml, as: UTF8.self)

  /// What is wrong with a theme, each in a sentence with the file and, where one is to blame, the line.
  static func faults(of name: String) -> [String] {
    switch theme(name, colours: 256) {
    case .success(let theme): theme.warnings
    case .failure(let fault): [fault.says]
    }
  }

  /// All there are, for the chooser: those built in, the user's own, and the one in use where it is another.
  static func offers(current: String) -> [ThemeOffer] {
    var names = ThemeOffer.builtIn + own
    if !names.contains(current) { names.append(current) }
    return names.map { name in
      do throws(ThemeFault) {
        let source = try source(name)
        return ThemeOffer(name: name, description: source.description, isOwn: builtIn[name] == nil)
      } catch { return ThemeOffer(name: name, description: error.says, isUsable: false, isOwn: true) }
    }
  }

  /// The names of the user's own.
  static var own: [String] { files.filter { builtIn[$0] == nil } }

  /// Those of the user's own that are called as one built in, which is taken instead.
  static var eclipsed: [String] { files.filter { builtIn[$0] != nil } }

  private static var files: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// From the one all begin with to the one named; what is inherited and is not there is said, and left out.
  private static func chain(_ name: String) throws(ThemeFault) -> [ThemeSource] {
    var chain = [try source(name)]
    var names = [name]
    while let wanted = chain.first?.inherits, !wanted.isEmpty {
      guard !names.contains(wanted) else {
        chain[0].complain(of: "inherits", "“\(wanted)” inherits itself")
        break
      }
      names.append(wanted)
      do throws(ThemeFault) { chain.insert(try source(wanted), at: 0) } catch {
        chain[0].complain(of: "inherits", error.says)
        break
      }
    }
    if !names.contains("base") { chain.insert(try source("base"), at: 0) }
    return chain
  }

  private static func source(_ name: String) throws(ThemeFault) -> ThemeSource {
    if let bytes = builtIn[name] { return try source(String(decoding: bytes, as: UTF8.self), "\(name).toml") }
    let isPath = name.contains("/") || name.hasSuffix(".toml")
    let path = isPath ? name : "\(folder)/\(name).toml"
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let text: String?
    do throws(OwnFile.Fault) { text = try OwnFile.text(of: path) } catch {
      throw ThemeFault(says: "\(file), \(error)")
    }
    if let text { return try source(text, file) }
    if isPath { throw ThemeFault(says: "There is no theme file \(name).") }
    let near = suggestion(for: name, among: ThemeOffer.builtIn + own)
    throw ThemeFault(says: "There is no theme “\(name)”\(near.isEmpty ? "." : near)")
  }

  private static func source(_ text: String, _ file: String) throws(ThemeFault) -> ThemeSource {
    do throws(OwnFile.Fault) {
      let lines = try OwnFile.entries(in: text).map { entry in
        ThemeLine(table: entry.table, key: entry.key, value: entry.value.word, line: entry.line)
      }
      return ThemeSource(lines, file: file)
    } catch { throw ThemeFault(says: "\(file), \(error)") }
  }
}

/// Why a theme cannot be used, in a sentence.
struct ThemeFault: Error {
  var says: String
}

extension TOMLAtom {
  /// A text, or a colour's number as its digits.
  fileprivate var word: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag, .texts, .other: nil
    }
  }
}
