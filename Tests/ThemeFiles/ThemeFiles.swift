import Canvas
import Glibc
import TOMLReading

/// The theme files of this package, as the program reads them.
package enum ThemeFiles {
  package static let names = ["base", "chamber", "daylight", "high-contrast", "paper", "mono"]

  /// A theme with those it inherits, the one all begin with first.
  package static func chain(_ name: String) -> [ThemeSource] {
    let source = source(name)
    return source.inherits.isEmpty ? [source] : chain(source.inherits) + [source]
  }

  private static func source(_ name: String) -> ThemeSource {
    let entries = (try? TOMLSource(text: text(of: name), path: name).entries()) ?? []
    let lines = entries.map { ThemeLine(table: $0.table, key: $0.key, value: word($0.value), line: $0.line) }
    return ThemeSource(lines, file: "\(name).toml")
  }

  private static func word(_ value: TOMLAtom) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag, .texts, .other: nil
    }
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
