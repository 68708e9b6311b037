/// Numbers and words made of blocks, for those who sit at the back.
enum LargeType {
  /// How large it is drawn; a character is five points high, and a digit three wide.
  enum Scale: CaseIterable {
    case huge, large, medium, small

    /// Columns for a point.
    fileprivate var across: Int {
      switch self {
      case .huge: 6
      case .large: 4
      case .medium: 2
      case .small: 1
      }
    }

    /// Half rows for a point.
    fileprivate var down: Int { across }

    /// What comes with nothing larger is small enough.
    func isSmaller(than other: Scale?) -> Bool { other.map { across < $0.across } ?? true }

    /// Blank rows between a number and its word.
    var gap: Int { self == .small ? 0 : 1 }

    /// Rows of a character.
    var rows: Int { (5 * down + 1) / 2 }
  }

  /// Whether all of it can be drawn: digits, capital letters, blanks and a full stop.
  static func has(_ text: String) -> Bool { text.allSatisfy { points[$0] != nil } }

  static func columns(_ text: String, _ scale: Scale) -> Int {
    let wide = text.reduce(0) { $0 + (points[$1]?.wide ?? 0) + 1 }
    return max(0, wide - 1) * scale.across
  }

  /// Its rows.
  ///
  /// Half blocks are only used where a point is half a row; ASCII has none.
  static func lines(_ text: String, _ scale: Scale, isPlain: Bool) -> [String] {
    let halves = (0..<5).flatMap { row in Array(repeating: bits(text, row, scale.across), count: scale.down) }
    return stride(from: 0, to: halves.count, by: 2).map { top in
      let lower = top + 1 < halves.count ? halves[top + 1] : halves[top].map { _ in false }
      return zip(halves[top], lower).map { block($0, $1, isPlain) }.joined()
    }
  }

  private static func bits(_ text: String, _ row: Int, _ across: Int) -> [Bool] {
    var bits: [Bool] = []
    for shape in text.compactMap({ points[$0] }) {
      if !bits.isEmpty { bits += Array(repeating: false, count: across) }
      for point in (0..<shape.wide).reversed() {
        bits += Array(repeating: shape.rows[row] & (1 << point) != 0, count: across)
      }
    }
    return bits
  }

  private static func block(_ upper: Bool, _ lower: Bool, _ isPlain: Bool) -> String {
    if isPlain { return upper || lower ? "#" : " " }
    switch (upper, lower) {
    case (true, true): return "█"
    case (true, false): return "▀"
    case (false, true): return "▄"
    case (false, false): return " "
    }
  }

  /// Five rows of points, the highest bit at the left.
  private struct Shape {
    let wide: Int
    let rows: [Int]

    init(_ wide: Int, _ rows: Int...) {
      self.wide = wide
      self.rows = rows
    }
  }

  private static let points: [Character: Shape] = [
    "0": Shape(3, 7, 5, 5, 5, 7), "1": Shape(3, 2, 6, 2, 2, 7), "2": Shape(3, 7, 1, 7, 4, 7),
    "3": Shape(3, 7, 1, 3, 1, 7), "4": Shape(3, 5, 5, 7, 1, 1), "5": Shape(3, 7, 4, 7, 1, 7),
    "6": Shape(3, 7, 4, 7, 5, 7), "7": Shape(3, 7, 1, 1, 1, 1), "8": Shape(3, 7, 5, 7, 5, 7),
    "9": Shape(3, 7, 5, 7, 1, 7), " ": Shape(2, 0, 0, 0, 0, 0), ".": Shape(1, 0, 0, 0, 0, 1),
    "A": Shape(3, 2, 5, 7, 5, 5), "B": Shape(3, 6, 5, 6, 5, 6), "C": Shape(3, 7, 4, 4, 4, 7),
    "D": Shape(3, 6, 5, 5, 5, 6), "E": Shape(3, 7, 4, 6, 4, 7), "F": Shape(3, 7, 4, 6, 4, 4),
    "G": Shape(4, 15, 8, 11, 9, 15), "H": Shape(3, 5, 5, 7, 5, 5), "I": Shape(1, 1, 1, 1, 1, 1),
    "J": Shape(3, 1, 1, 1, 5, 7), "K": Shape(3, 5, 5, 6, 5, 5), "L": Shape(3, 4, 4, 4, 4, 7),
    "M": Shape(5, 17, 27, 21, 17, 17), "N": Shape(4, 9, 13, 11, 9, 9), "O": Shape(3, 7, 5, 5, 5, 7),
    "P": Shape(3, 7, 5, 7, 4, 4), "Q": Shape(4, 14, 10, 10, 14, 1), "R": Shape(3, 7, 5, 6, 5, 5),
    "S": Shape(3, 7, 4, 7, 1, 7), "T": Shape(3, 7, 2, 2, 2, 2), "U": Shape(3, 5, 5, 5, 5, 7),
    "V": Shape(3, 5, 5, 5, 5, 2), "W": Shape(5, 17, 17, 21, 27, 17), "X": Shape(3, 5, 5, 2, 5, 5),
    "Y": Shape(3, 5, 5, 2, 2, 2), "Z": Shape(3, 7, 1, 2, 4, 7),
  ]
}
