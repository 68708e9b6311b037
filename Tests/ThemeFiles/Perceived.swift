import Canvas

/// How people see: everybody, with one kind of cone missing, and in shades of grey.
package enum Eyes: String, CaseIterable, Sendable {
  case everybody, protan, deutan, tritan, grey

  /// Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
  fileprivate var matrix: [Double] {
    switch self {
    case .everybody: [1, 0, 0, 0, 1, 0, 0, 0, 1]
    case .protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]
    case .deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]
    case .tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]
    case .grey: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722]
    }
  }

  /// How different two colours are to these eyes, in CIE L*a*b*: 2.3 is just noticeable side by side.
  package func difference(_ one: Colour, _ other: Colour) -> Double {
    let (first, second) = (perceived(one), perceived(other))
    return zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func perceived(_ colour: Colour) -> [Double] {
    // The luminance of a grey is its linear value.
    let light = [colour.red, colour.green, colour.blue].map { Colour(red: $0, green: $0, blue: $0).luminance }
    let seen = times(matrix, light).map { min(1, max(0, $0)) }
    let xyz = times([0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505], seen)
    let f = zip(xyz, [0.9505, 1, 1.089]).map { curve($0 / $1) }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private func times(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    (0..<3).map { row in (0..<3).reduce(0) { $0 + matrix[row * 3 + $1] * vector[$1] } }
  }

  private func curve(_ value: Double) -> Double {
    guard value > 0.008856 else { return 7.787 * value + 16.0 / 116 }
    var root = 1.0
    for _ in 0..<40 { root -= (root - value / (root * root)) / 3 }
    return root
  }
}
