/// How many colours the terminal has, or the user wants.
package enum ColourDepth: Equatable, Sendable {
  case none, eight, sixteen, full

  /// From what terminfo says; anything between is treated as the lower.
  package init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    default: self = .full
    }
  }
}

extension DeclaredStyle {
  /// The style with the colours a terminal of so few has.
  func adapted(to depth: ColourDepth) -> DeclaredStyle {
    switch depth {
    case .full: self
    case .sixteen: mapped { $0 < 16 ? $0 : Self.nearest($0, of: 16) }
    case .eight: inEightColours
    case .none: DeclaredStyle(background: background.map { _ in -1 }, attributes: attributes.subtracting(.dim))
    }
  }

  // Bright black, the grey of most themes, would be black on black: faint letters in the terminal's own colour.
  private var inEightColours: DeclaredStyle {
    var style = mapped { $0 == 8 ? -1 : $0 < 16 ? $0 % 8 : Self.nearest($0, of: 8) }
    if foreground == 8 { style.attributes.insert(.dim) }
    return style
  }

  private func mapped(_ change: (Int16) -> Int16) -> DeclaredStyle {
    DeclaredStyle(
      foreground: foreground < 0 ? -1 : change(foreground), background: background.map { $0 < 0 ? -1 : change($0) },
      attributes: attributes)
  }

  private static func nearest(_ index: Int16, of count: Int) -> Int16 {
    let colour = Colour(index: Int(index))
    let nearest = (0..<count).min {
      colour.distance(to: Colour(index: $0)) < colour.distance(to: Colour(index: $1))
    }
    return Int16(nearest ?? 0)
  }
}

extension Role {
  /// How the role stands out where there are no colours at all: by weight, a line under it, or a reversed bar.
  var attributesWithoutColour: Attributes {
    switch self {
    case .text, .muted, .border, .title, .footer, .keyLabel, .button, .dialog, .dialogBorder, .meterEmpty, .backdrop,
      .info, .timer, .voteAbstain:
      []
    case .heading, .strong, .borderFocused, .titleFocused, .dialogTitle, .key, .good, .quorumMet, .voteFor,
      .selectionIdle:
      .bold
    case .match, .field, .caution, .timerWarning:
      .underline
    case .fieldInvalid, .bad, .quorumRisk, .voteAgainst:
      [.bold, .underline]
    case .header, .selection, .fieldFocused, .notice:
      .reverse
    case .headerStrong, .buttonFocused, .quorumLost, .timerOver:
      [.reverse, .bold]
    case .buttonDanger:
      [.reverse, .underline]
    }
  }
}
