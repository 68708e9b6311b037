/// What stands for a sign where only plain letters are wanted; letters of any script, and money, stay what they are.
///
/// Every sign becomes one of as many columns, so that nothing moves: a text may be measured before it is drawn.
extension Cluster {
  var inPlainSigns: Cluster {
    // A letter with marks is somebody's name.
    guard codePoints.0 > 0x7E, codePoints.1 == 0, width == 1, let plain = Self.plainSign(codePoints.0) else {
      return self
    }
    return Cluster(UInt32(plain), columns: 1)
  }

  private static func plainSign(_ sign: UInt32) -> UInt8? {
    switch sign {
    case 0xA0, 0x2000...0x200A, 0x202F: UInt8(ascii: " ")
    case 0xB7, 0x2010...0x2015, 0x2212: UInt8(ascii: "-")  // · and dashes
    case 0xD7, 0x2717, 0x2718: UInt8(ascii: "x")  // × ✗
    case 0x2018...0x201B: UInt8(ascii: "'")
    case 0x201C...0x201F, 0xAB, 0xBB: UInt8(ascii: "\"")
    case 0x2022, 0x25CF, 0x2605: UInt8(ascii: "*")  // • ● ★
    case 0x2026: UInt8(ascii: "~")  // … where a text is cut
    case 0x2190: UInt8(ascii: "<")
    case 0x2191: UInt8(ascii: "^")
    case 0x2192, 0x25B6, 0x25BA, 0x276F: UInt8(ascii: ">")  // → ▶ ► ❯
    case 0x2193: UInt8(ascii: "v")
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2550: UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x2551: UInt8(ascii: "|")
    case 0x2506...0x254F, 0x2552...0x257F: UInt8(ascii: "+")
    case 0x2580...0x2590, 0x25A0, 0x25B0: UInt8(ascii: "#")  // blocks, ■ ▰
    case 0x2591...0x2593, 0x25A1, 0x25B1: UInt8(ascii: ".")  // shades, □ ▱
    case 0x25D0: UInt8(ascii: "%")  // ◐
    case 0x25CB, 0x25CC: UInt8(ascii: "o")  // ○ ◌
    case 0x25C6: UInt8(ascii: "#")  // ◆
    case 0x26A0: UInt8(ascii: "!")  // ⚠
    case 0x2713, 0x2714: UInt8(ascii: "+")  // ✓
    case 0x2400...0x2426: UInt8(ascii: "?")
    default: nil  // A letter, or a picture of somebody's own.
    }
  }
}
