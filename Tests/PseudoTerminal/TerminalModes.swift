/// Modes that a program has switched on and not off again, by what it wrote.
package struct TerminalModes: OptionSet, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let alternateScreen = TerminalModes(rawValue: 1)
  package static let mouse = TerminalModes(rawValue: 2)
  package static let paste = TerminalModes(rawValue: 4)
  package static let focus = TerminalModes(rawValue: 8)
  package static let hiddenCursor = TerminalModes(rawValue: 16)
  package static let applicationCursorKeys = TerminalModes(rawValue: 32)
  package static let synchronizedOutput = TerminalModes(rawValue: 64)

  package var description: String {
    let names = [
      "alternate screen", "mouse", "paste", "focus", "hidden cursor", "application cursor keys", "synchronized output",
    ]
    let on = names.enumerated().filter { rawValue & (1 << $0.offset) != 0 }.map(\.element)
    return on.isEmpty ? "none" : on.joined(separator: ", ")
  }

  /// Reads `ESC [ ? numbers h` and `l` out of a program's whole output.
  package init(leftOnBy output: [UInt8]) {
    self = []
    var rest = output[...]
    while let escape = rest.firstRange(of: [0x1b, 0x5b, 0x3f]) {
      rest = rest[escape.upperBound...]
      let numbers = rest.prefix { (0x30...0x3b).contains($0) }
      let last = rest.dropFirst(numbers.count).first
      guard last == UInt8(ascii: "h") || last == UInt8(ascii: "l") else { continue }
      for number in String(decoding: numbers, as: UTF8.self).split(separator: ";").compactMap({ Int($0) }) {
        set(number, on: last == UInt8(ascii: "h"))
      }
    }
  }

  private mutating func set(_ number: Int, on: Bool) {
    let mode: TerminalModes =
      switch number {
      case 47, 1047, 1049: .alternateScreen
      case 9, 1000, 1002, 1003, 1005, 1006, 1015: .mouse
      case 2004: .paste
      case 1004: .focus
      case 25: .hiddenCursor
      case 1: .applicationCursorKeys
      case 2026: .synchronizedOutput
      default: []
      }
    // The cursor alone is on when all is well.
    if on != (mode == .hiddenCursor) { insert(mode) } else { remove(mode) }
  }
}

extension PseudoTerminal {
  /// What the program has switched on and not off; nothing may be left when it ends, however it ends.
  package var modes: TerminalModes { TerminalModes(leftOnBy: output) }
}
