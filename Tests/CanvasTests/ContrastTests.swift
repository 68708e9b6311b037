import Testing

@testable import Canvas

@Suite struct ContrastTests {
  struct Ground: Sendable {
    let theme: String
    let paper: Colour
    let ink: Colour
    /// What every word has to reach.
    var least = 4.5
  }

  static let grounds = [
    Ground(theme: "chamber", paper: Colour(red: 28, green: 28, blue: 28), ink: Colour(index: 253)),
    Ground(theme: "daylight", paper: Colour(red: 255, green: 255, blue: 255), ink: Colour(index: 235)),
    Ground(theme: "high-contrast", paper: Colour(index: 16), ink: Colour(index: 231), least: 7),
    Ground(theme: "paper", paper: Colour(index: 230), ink: Colour(index: 235)),
  ]

  // Lines and what lies behind a dialog are not read.
  static let drawnOnly: Set<Role> = [.border, .borderFocused, .dialogBorder, .meterEmpty, .backdrop]

  @Test func `measures contrast as WCAG does`() {
    let black = Colour(index: 16)
    let white = Colour(index: 231)
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(abs(Colour(red: 119, green: 119, blue: 119).contrast(with: white) - 4.478) < 0.001)
    #expect(abs(Colour(red: 255, green: 0, blue: 0).luminance - 0.2126) < 0.0001)
  }

  @Test(arguments: grounds)
  func `can be read`(ground: Ground) {
    let theme = Theme(chain: ThemeFiles.chain(ground.theme))
    let surfaces: [Role] = [.text, .dialog, .footer]
    for role in Role.allCases where !Self.drawnOnly.contains(role) {
      for surface in surfaces {
        let (front, back) = colours(theme.style(role, on: surface), ground)
        let contrast = front.contrast(with: back)
        #expect(contrast >= ground.least, "\(role) on \(surface): \(contrast)")
      }
    }
  }

  /// Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
  static let simulations: [(name: String, matrix: [Double])] = [
    ("everybody", [1, 0, 0, 0, 1, 0, 0, 0, 1]),
    ("protan", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]),
    ("deutan", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]),
    ("tritan", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]),
  ]

  @Test(arguments: grounds)
  func `shows for, against and abstain apart to colour-blind eyes`(ground: Ground) {
    let theme = Theme(chain: ThemeFiles.chain(ground.theme))
    let votes: [Role] = [.voteFor, .voteAgainst, .voteAbstain]
    for (name, matrix) in Self.simulations {
      for (index, one) in votes.enumerated() {
        for other in votes.dropFirst(index + 1) {
          let (first, second) = (colours(theme.style(one), ground).0, colours(theme.style(other), ground).0)
          let difference = Perceived(first, matrix).difference(from: Perceived(second, matrix))
          // 2.3 is just noticeable side by side; 15 is plain across a table.
          #expect(difference > 15, "\(one) and \(other) for \(name): \(difference)")
        }
      }
    }
  }

  @Test func `knows that red and green would not do`() {
    let deutan = Self.simulations[2].matrix
    let red = Perceived(Colour(red: 175, green: 95, blue: 0), deutan)
    let green = Perceived(Colour(red: 95, green: 135, blue: 0), deutan)
    #expect(red.difference(from: green) < 15)
  }

  private func colours(_ style: Style, _ ground: Ground) -> (Colour, Colour) {
    let front = style.foreground < 0 ? ground.ink : Colour(index: Int(style.foreground))
    let back = style.background < 0 ? ground.paper : Colour(index: Int(style.background))
    return style.attributes.contains(.reverse) ? (back, front) : (front, back)
  }
}

/// A colour as an eye sees it, in CIE L*a*b*, where distances are what people call difference.
private struct Perceived {
  let parts: [Double]

  init(_ colour: Colour, _ matrix: [Double]) {
    // The luminance of a grey is its linear value.
    let light = [colour.red, colour.green, colour.blue].map { Colour(red: $0, green: $0, blue: $0).luminance }
    let seen = Self.times(matrix, light).map { min(1, max(0, $0)) }
    let xyz = Self.times(
      [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505], seen)
    let f = zip(xyz, [0.9505, 1, 1.089]).map { Self.curve($0 / $1) }
    parts = [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  func difference(from other: Perceived) -> Double {
    zip(parts, other.parts).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private static func times(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    (0..<3).map { row in (0..<3).reduce(0) { $0 + matrix[row * 3 + $1] * vector[$1] } }
  }

  private static func curve(_ value: Double) -> Double {
    guard value > 0.008856 else { return 7.787 * value + 16.0 / 116 }
    var root = 1.0
    for _ in 0..<40 { root -= (root - value / (root * root)) / 3 }
    return root
  }
}
