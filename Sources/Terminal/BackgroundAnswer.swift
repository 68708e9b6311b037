/// What came back when the terminal was asked for its background, and what was typed meanwhile.
///
/// The colour comes as `ESC ] 11 ; rgb:RRRR/GGGG/BBBB`, ended by BEL or `ESC \`, each part of one to four hexadecimal
/// digits. `ESC [ ? … c` ends the answers, the colour's among them if there is one (xterm's control sequences, DA1).
struct BackgroundAnswer {
  private(set) var background: TerminalBackground?
  private(set) var isComplete = false
  /// Text and control characters; keys that are sequences are not kept.
  private(set) var typed: [UInt8] = []

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch (byte, rest.first) {
      case (0x1b, UInt8(ascii: "]")): readColour(&rest)
      case (0x1b, UInt8(ascii: "[")): readSequence(&rest)
      case (0x1b, UInt8(ascii: "O")): rest = rest.dropFirst(2)
      default: typed.append(byte)
      }
    }
  }

  private mutating func readColour(_ rest: inout ArraySlice<UInt8>) {
    let text = rest.prefix { $0 != 0x07 && $0 != 0x1b }
    rest = rest.dropFirst(text.count)
    if rest.popFirst() == 0x1b, rest.first == UInt8(ascii: "\\") { rest = rest.dropFirst() }
    background = Self.background(String(decoding: text, as: UTF8.self)) ?? background
  }

  private mutating func readSequence(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.dropFirst()
    let parameters = rest.prefix { !(0x40...0x7e).contains($0) }
    rest = rest.dropFirst(parameters.count)
    if rest.popFirst() == UInt8(ascii: "c"), parameters.first == UInt8(ascii: "?") { isComplete = true }
  }

  private static func background(_ text: String) -> TerminalBackground? {
    guard let colon = text.firstIndex(of: ":"), text[..<colon].hasPrefix("]11;rgb") else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/").prefix(3).compactMap(fraction)
    guard parts.count == 3 else { return nil }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] > 0.5 ? .light : .dark
  }

  private static func fraction(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16) else { return nil }
    return Double(value) / Double(1 << (4 * digits.utf8.count) - 1)
  }
}
