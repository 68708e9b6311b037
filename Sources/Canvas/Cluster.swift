/// What one cell can show: a base character with at most four combining marks, and how many columns it takes.
///
/// Laid out as ncurses' `cchar_t` wants it and without storage of its own, so that a screen is one flat block.
package struct Cluster: Equatable, Sendable {
  /// The base and its marks as code points; unused places are 0, and all are 0 in the right half of a wide one.
  package private(set) var codePoints: (UInt32, UInt32, UInt32, UInt32, UInt32)
  private let columns: UInt8

  static let space = Cluster(0x20, columns: 1)
  static let removed = Cluster(0x26A0, columns: 1)
  /// What stands in the second column of a wide cluster.
  static let rightHalf = Cluster(0, columns: 0)

  init(_ base: UInt32, columns: Int) {
    codePoints = (base, 0, 0, 0, 0)
    self.columns = UInt8(clamping: columns)
  }

  /// 2 for a wide cluster, 1 for all others, 0 for the right half of a wide one, which is not to be sent.
  package var width: Int { Int(columns) }

  /// The cluster as text; empty for the right half of a wide one.
  package var text: String {
    var text = String.UnicodeScalarView()
    for code in [codePoints.0, codePoints.1, codePoints.2, codePoints.3, codePoints.4] where code != 0 {
      if let scalar = Unicode.Scalar(code) { text.append(scalar) }
    }
    return String(text)
  }

  /// Adds a combining mark, or says that there is no room for another.
  mutating func add(mark: UInt32) -> Bool {
    if codePoints.1 == 0 {
      codePoints.1 = mark
    } else if codePoints.2 == 0 {
      codePoints.2 = mark
    } else if codePoints.3 == 0 {
      codePoints.3 = mark
    } else if codePoints.4 == 0 {
      codePoints.4 = mark
    } else {
      return false
    }
    return true
  }

  package static func == (left: Cluster, right: Cluster) -> Bool {
    left.codePoints == right.codePoints && left.columns == right.columns
  }
}

extension Sequence<Cluster> {
  /// The clusters joined into one text, safe to show.
  package var text: String {
    var text = ""
    for cluster in self { text += cluster.text }
    return text
  }

  /// How many columns all of them take.
  package var width: Int { reduce(0) { $0 + $1.width } }
}
