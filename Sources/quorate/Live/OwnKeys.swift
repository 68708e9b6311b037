import Console
import TOMLReading

/// The user's own keys, `keys.toml` in the settings' folder.
enum OwnKeys {
  static var path: String { "\(Locations.settings)/keys.toml" }

  /// The map with the user's keys in it; without a file the built-in one.
  static func map() -> KeyMap {
    let entries: [TOMLEntry]
    do { entries = try OwnFile.entries(of: path) } catch {
      return KeyMap([], faults: ["\(error) No key of yours holds."])
    }
    var lines: [KeyLine] = []
    var faults: [String] = []
    for entry in entries {
      if entry.table.isEmpty {
        faults.append("line \(entry.line): “\(entry.key)” belongs under a table, as [desk].")
      } else if let keys = entry.value.keys {
        lines.append(KeyLine(table: entry.table, name: entry.key, keys: keys, line: entry.line))
      } else {
        faults.append("line \(entry.line): write \(entry.key) = [\"p\"], the keys in quotation marks.")
      }
    }
    return KeyMap(lines, faults: faults)
  }
}

extension TOMLAtom {
  /// One key in quotation marks, or a list of such.
  fileprivate var keys: [String]? {
    switch self {
    case .text(let key): [key]
    case .texts(let keys): keys
    case .number, .flag, .other: nil
    }
  }
}
