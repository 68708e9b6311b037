import Console
import FoundationEssentials
import TOMLKit

/// The user's own keys, `keys.toml` in the settings' folder.
struct OwnKeys {
  static var path: String { "\(Locations.settings)/keys.toml" }

  private let text: [Substring]
  private var found: [KeyLine] = []
  /// Why the file, or a value in it, cannot be read; each begins with the line.
  private var faults: [String] = []

  /// The map with the user's keys in it; without a file the built-in one.
  static func map() -> KeyMap {
    guard let bytes = FileManager.default.contents(atPath: path) else { return KeyMap() }
    var file = OwnKeys(String(decoding: bytes, as: UTF8.self))
    file.found.sort { (one: KeyLine, other: KeyLine) -> Bool in one.line < other.line }
    return KeyMap(file.found, faults: file.faults)
  }

  private init(_ whole: String) {
    text = whole.split(omittingEmptySubsequences: false) { (letter: Character) -> Bool in letter.isNewline }
    do {
      let root = try TOMLTable(string: whole)
      for name in root.keys {
        if let table = root[name]?.table {
          for key in table.keys { take(table, key, in: name) }
        } else {
          faults.append("line \(place(of: name, in: "")): “\(name)” belongs under a table, as [desk].")
        }
      }
    } catch let error as TOMLParseError {
      let line: Int = error.source.begin.line
      faults.append("line \(line): this is not TOML (\(error.description)). No key of yours holds.")
    } catch { faults.append("line 1: this cannot be read (\(error)). No key of yours holds.") }
  }

  /// One key in quotation marks, or a list of such.
  private mutating func take(_ table: TOMLTable, _ name: String, in title: String) {
    let line: Int = place(of: name, in: title)
    var keys: [String] = []
    if let one = table[name]?.string {
      keys = [one]
    } else if let array = table[name]?.array {
      for value in array {
        guard let key = value.string else { return complain(name, line) }
        keys.append(key)
      }
    } else {
      return complain(name, line)
    }
    found.append(KeyLine(table: title, name: name, keys: keys, line: line))
  }

  private mutating func complain(_ name: String, _ line: Int) {
    faults.append("line \(line): write \(name) = [\"p\"], the keys in quotation marks.")
  }

  /// TOMLKit keeps no lines; they are found again by table and name.
  private func place(of name: String, in title: String) -> Int {
    var current = ""
    for (index, line) in text.enumerated() {
      let bare = String(line.prefix { (letter: Character) -> Bool in letter != "#" })
      let tight = String(bare.filter { (letter: Character) -> Bool in !letter.isWhitespace })
      if tight.hasPrefix("["), tight.hasSuffix("]"), !tight.contains("=") {
        current = String(tight.dropFirst().dropLast())
      } else if current == title, tight.hasPrefix("\(name)=") || tight.hasPrefix("\"\(name)\"=") {
        return index + 1
      }
    }
    return 1
  }
}
