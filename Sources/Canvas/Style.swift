/// How letters are drawn apart from their colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// May also be brighter: some terminals do both.
  package static let bold = Attributes(rawValue: 1)
  package static let underline = Attributes(rawValue: 2)
  package static let reverse = Attributes(rawValue: 4)
  package static let dim = Attributes(rawValue: 8)

  init?(word: some StringProtocol) {
    switch word {
    case "bold": self = .bold
    case "underline": self = .underline
    case "reverse": self = .reverse
    case "dim": self = .dim
    default: return nil
    }
  }
}

/// What the terminal is asked for: two of its colours and how letters are drawn.
package struct Style: Hashable, Sendable {
  /// One of the terminal's colours, or -1 for the one it uses by itself.
  package var foreground: Int16
  /// One of the terminal's colours, or -1 for the one it uses by itself.
  package var background: Int16
  /// Weight, line, reversal.
  package var attributes: Attributes

  package init(foreground: Int16 = -1, background: Int16 = -1, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// A style as a theme says it, which may leave the background to what it lies on.
struct DeclaredStyle: Equatable, Sendable {
  var foreground: Int16 = -1
  var background: Int16?
  var attributes: Attributes = []

  var hasColour: Bool { foreground >= 0 || (background ?? -1) >= 0 }

  /// What is shown when text in this style lies on an area filled with another; what neither says, the ground does.
  func on(_ surface: DeclaredStyle, isBar: Bool, ground: DeclaredStyle) -> Style {
    let paper = background ?? surface.background ?? ground.background ?? -1
    // A colour of its own would punch a hole into a bar: it stays whole, and only the letters change.
    if background == nil, surface.attributes.contains(.reverse), !attributes.contains(.reverse) {
      return Style(
        foreground: surface.foreground < 0 ? ground.foreground : surface.foreground, background: paper,
        attributes: attributes.union(.reverse).subtracting(.dim))
    }
    let isInBar = isBar && background == nil && surface.background != nil
    let ink = isInBar ? surface.foreground : foreground
    return Style(foreground: ink < 0 ? ground.foreground : ink, background: paper, attributes: attributes)
  }
}
