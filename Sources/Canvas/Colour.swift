/// A colour as light: three parts of 0 to 255.
package struct Colour: Equatable, Sendable {
  /// From 0 to 255, as the two others.
  package let red: Int
  package let green: Int
  package let blue: Int

  package init(red: Int, green: Int, blue: Int) {
    self.red = min(255, max(0, red))
    self.green = min(255, max(0, green))
    self.blue = min(255, max(0, blue))
  }

  /// The usual look of one of the terminal's 256 colours; the user may have changed the first 16.
  package init(index: Int) {
    switch index {
    case ..<16:
      self = Self.first16[max(0, index)]
    case ..<232:
      let cube = index - 16
      self.init(red: Self.step(cube / 36), green: Self.step(cube / 6 % 6), blue: Self.step(cube % 6))
    default:
      let grey = 8 + 10 * (min(255, index) - 232)
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  /// The nearest of the colours 16 to 255, whose look no user changes.
  package var nearestIndex: Int {
    (16...255).min { distance(to: Colour(index: $0)) < distance(to: Colour(index: $1)) } ?? 16
  }

  /// Red, green and blue from `#rrggbb`; nil for anything else.
  package init?(hex: some StringProtocol) {
    guard hex.utf8.count == 7, hex.first == "#", hex.dropFirst().allSatisfy(\.isHexDigit),
      let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
  }

  /// How well one colour is read on the other, from 1 (not at all) to 21, as WCAG 2.1 defines the contrast ratio.
  package func contrast(with other: Colour) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// How much light the colour gives, from 0 to 1 (WCAG 2.1, relative luminance).
  package var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  func distance(to other: Colour) -> Int {
    let (dr, dg, db) = (red - other.red, green - other.green, blue - other.blue)
    return dr * dr + dg * dg + db * db
  }

  private static func step(_ part: Int) -> Int { part == 0 ? 0 : 55 + 40 * part }

  // sRGB's curve, whose power of 2.4 is here the square times the fifth root of the square: no C library is needed.
  private static func linear(_ part: Int) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 { root -= (root - value / (root * root * root * root)) / 5 }
    return root
  }

  // xterm's own.
  private static let first16: [Colour] = [
    Colour(red: 0, green: 0, blue: 0), Colour(red: 205, green: 0, blue: 0), Colour(red: 0, green: 205, blue: 0),
    Colour(red: 205, green: 205, blue: 0), Colour(red: 0, green: 0, blue: 238), Colour(red: 205, green: 0, blue: 205),
    Colour(red: 0, green: 205, blue: 205), Colour(red: 229, green: 229, blue: 229),
    Colour(red: 127, green: 127, blue: 127), Colour(red: 255, green: 0, blue: 0), Colour(red: 0, green: 255, blue: 0),
    Colour(red: 255, green: 255, blue: 0), Colour(red: 92, green: 92, blue: 255),
    Colour(red: 255, green: 0, blue: 255), Colour(red: 0, green: 255, blue: 255),
    Colour(red: 255, green: 255, blue: 255),
  ]
}
