/// What kind of interest it is, in the words of NHS and council practice (R18).
package enum InterestCategory: String, Sendable, Codable, CaseIterable {
  case financial, professional, personal, indirect, organisational

  package var words: String {
    switch self {
    case .financial: "financial"
    case .professional: "non-financial professional"
    case .personal: "non-financial personal"
    case .indirect: "indirect"
    case .organisational: "organisational"
    }
  }
}

/// Whose interest it is: the declarer's own, or through somebody (R18).
package enum InterestHolder: String, Sendable, Codable, CaseIterable {
  case own, employer, partner, relative
}

/// What the Board decides that an interest means for taking part, mildest first (R20).
package enum Participation: String, Sendable, Codable, CaseIterable {
  case fullPart = "full-part"
  case speaks
  case withdraws

  /// Whoever does not decide does not count to the item's quorum (R21).
  package var decides: Bool {
    switch self {
    case .fullPart: true
    case .speaks, .withdraws: false
    }
  }

  package var words: String {
    switch self {
    case .fullPart: "takes full part"
    case .speaks: "speaks but does not decide"
    case .withdraws: "withdraws"
    }
  }
}
