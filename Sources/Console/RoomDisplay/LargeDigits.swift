/// Numbers made of blocks, for those who sit at the back.
enum LargeDigits {
  /// How large a digit is drawn; each is three points wide and five high.
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
    fileprivate var down: Int {
      switch self {
      case .huge: 6
      case .large: 4
      case .medium: 2
      case .small: 1
      }
    }

    /// Blank rows between a number and its word.
    var gap: Int { self == .small ? 0 : 1 }

    /// Rows of a digit.
    var rows: Int { (5 * down + 1) / 2 }
  }

  /// Five rows of three points, the highest bit at the left.
  private static let points: [[Int]] = [
    [7, 5, 5, 5, 7], [2, 6, 2, 2, 7], [7, 1, 7, 4, 7], [7, 1, 3, 1, 7], [5, 5, 7, 1, 1], [7, 4, 7, 1, 7],
    [7, 4, 7, 5, 7], [7, 1, 1, 1, 1], [7, 5, 7, 5, 7], [7, 5, 7, 1, 7],
  ]

  /// Columns of a number.
  static func columns(_ number: Int, _ scale: Scale) -> Int { (4 * digits(number).count - 1) * scale.across }

  /// The number's rows.
  ///
  /// Half blocks are only used where a point is half a row; ASCII has none.
  static func lines(_ number: Int, _ scale: Scale, isPlain: Bool) -> [String] {
    let halves = (0..<5).flatMap { row in Array(repeating: bits(number, row, scale.across), count: scale.down) }
    return stride(from: 0, to: halves.count, by: 2).map { top in
      let lower = top + 1 < halves.count ? halves[top + 1] : halves[top].map { _ in false }
      return zip(halves[top], lower).map { block($0, $1, isPlain) }.joined()
    }
  }

  private static func digits(_ number: Int) -> [Int] { String(max(0, number)).compactMap(\.wholeNumberValue) }

  private static func bits(_ number: Int, _ row: Int, _ across: Int) -> [Bool] {
    var bits: [Bool] = []
    for digit in digits(number) {
      if !bits.isEmpty { bits += Array(repeating: false, count: across) }
      for point in [4, 2, 1] {
        bits += Array(repeating: points[digit][row] & point != 0, count: across)
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
}
