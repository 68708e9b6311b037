import Testing
import ThemeFiles

@testable import Canvas

@Suite struct ContrastTests {
  // Base and mono leave the ground to the terminal, and their colours to whoever chose its sixteen.
  static let painted = ["chamber", "daylight", "high-contrast", "paper"]

  // Lines and what lies behind a dialog are not read.
  static let drawnOnly: Set<Role> = [.border, .borderFocused, .dialogBorder, .meterEmpty, .backdrop]

  /// What messages in the footer are written in.
  static let said: Set<Role> = [.footer, .key, .keyLabel, .info, .good, .caution, .bad]

  @Test func `measures contrast as WCAG does`() {
    let black = Colour(index: 16)
    let white = Colour(index: 231)
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(abs(Colour(red: 119, green: 119, blue: 119).contrast(with: white) - 4.478) < 0.001)
    #expect(abs(Colour(red: 255, green: 0, blue: 0).luminance - 0.2126) < 0.0001)
  }

  @Test(arguments: painted, [ColourDepth.full, .sixteen, .eight])
  func `leaves no ground to the terminal, which may be of the other kind`(name: String, depth: ColourDepth) {
    let theme = Theme(chain: ThemeFiles.chain(name), depth: depth)
    for role in Role.allCases {
      let style = theme.style(role)
      #expect(style.background >= 0 && style.foreground >= 0, "\(role)")
    }
  }

  @Test(arguments: ["base", "mono"])
  func `what leaves the ground to the terminal puts no colour on another, and all its weight on words`(name: String) {
    let theme = Theme(chain: ThemeFiles.chain(name))
    for role in Role.allCases {
      let style = theme.style(role)
      #expect(style.background < 0, "\(role) is painted on a ground that its letters may not stand out from")
      if name == "mono" { #expect(style.foreground < 0, "\(role)") }
    }
    // Without colours of its own it is the weight that tells these apart.
    let shown = Self.votes.map { (theme.style($0), theme.style($1)) }
    for (one, other) in shown { #expect(one != other) }
  }

  @Test(arguments: painted + ["example"]) func `can be read`(name: String) {
    let theme = Theme(chain: ThemeFiles.chain(name))
    let least = name == "high-contrast" ? 7 : 4.5
    for role in Role.allCases where !Self.drawnOnly.contains(role) {
      for surface in Self.said.contains(role) ? [Role.text, .dialog, .footer] : [.text, .dialog] {
        let contrast = Ground.black.contrast(theme.style(role, on: surface))
        #expect(contrast >= least, "\(role) on \(surface): \(contrast)")
      }
    }
  }

  static let votes: [(Role, Role)] = [
    (.voteFor, .voteAgainst), (.voteAgainst, .voteAbstain), (.voteFor, .voteAbstain),
  ]

  @Test(arguments: painted, Eyes.allCases)
  func `shows for, against and abstain apart to all eyes`(name: String, eyes: Eyes) {
    let theme = Theme(chain: ThemeFiles.chain(name))
    for (one, other) in Self.votes {
      let (first, second) = (colour(of: one, theme), colour(of: other, theme))
      let difference = eyes.difference(first, second)
      // 2.3 is just noticeable side by side; 15 is plain across a table. In grey, marks and words do most of the work.
      #expect(difference > (eyes == .grey ? 8 : 15), "\(one) and \(other): \(difference)")
    }
  }

  @Test(arguments: ["base"] + painted, [ColourDepth.sixteen, .eight])
  func `shows for, against and abstain apart in few colours`(name: String, depth: ColourDepth) {
    let theme = Theme(chain: ThemeFiles.chain(name), depth: depth)
    for eyes in Eyes.allCases where eyes != .grey {
      for (one, other) in Self.votes {
        let difference = eyes.difference(colour(of: one, theme), colour(of: other, theme))
        #expect(difference > 12, "\(one) and \(other) for \(eyes): \(difference)")
      }
    }
  }

  @Test func `knows that red and green would not do`() {
    let red = Colour(red: 175, green: 95, blue: 0)
    let green = Colour(red: 95, green: 135, blue: 0)
    #expect(Eyes.deutan.difference(red, green) < 15)
    #expect(Eyes.everybody.difference(red, green) > 15)
  }

  private func colour(of role: Role, _ theme: Theme) -> Colour { Ground.black.colours(theme.style(role)).front }
}
