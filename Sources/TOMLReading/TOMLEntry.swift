import TOMLKit

/// One key of a file that a person wrote.
package struct TOMLEntry: Equatable, Sendable {
  /// The table it stands in; empty above the first header.
  package var table: String
  package var key: String
  package var value: TOMLAtom
  /// From 1.
  package var line: Int
}

/// A value of the kinds that settings, keys and themes are written in.
package enum TOMLAtom: Equatable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case texts([String])
  /// A date, a fraction, a table within a table.
  case other
}

extension TOMLSource {
  /// Every key of the file in the order of its lines, those of `[table]` and of `table = { … }` alike.
  package func entries() throws(MisreadFile) -> [TOMLEntry] {
    let root = try parse()
    let places = keyPlaces
    var found: [TOMLEntry] = []
    for name in root.keys {
      if let table = root[name]?.table {
        found += table.keys.map { key in
          TOMLEntry(table: name, key: key, value: TOMLAtom(table[key]), line: places.line(of: key, in: name))
        }
      } else {
        found.append(
          TOMLEntry(table: "", key: name, value: TOMLAtom(root[name]), line: places.line(of: name, in: "")))
      }
    }
    return found.sorted { ($0.line, $0.key) < ($1.line, $1.key) }
  }
}

extension TOMLAtom {
  fileprivate init(_ value: (any TOMLValueConvertible)?) {
    if let text = value?.string {
      self = .text(text)
    } else if let flag = value?.bool {
      self = .flag(flag)
    } else if let number = value?.int {
      self = .number(number)
    } else if let array = value?.array {
      let texts = array.compactMap(\.string)
      self = texts.count == array.count ? .texts(texts) : .other
    } else {
      self = .other
    }
  }
}
