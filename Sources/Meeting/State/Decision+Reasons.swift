import Governance

extension Decision {
  /// Reasons come with a determination or a putting-off; a proposal's are attached afterwards.
  package var takesReasons: Bool {
    switch subject {
    case .proposal, .minutes: true
    case .appointment, .privacy, .determination, .lifting, .deferral, .reference: false
    }
  }

  /// On words of the Board’s own, carried or not.
  package var isOfProposal: Bool { if case .proposal = subject { true } else { false } }

  /// Minutes that do not say why a proposal was carried lack something (R13).
  package var lacksReasons: Bool { isProposalCarried && reasons.isEmpty }

  /// And so do those that do not say what else was thought of.
  package var lacksAlternatives: Bool { isProposalCarried && alternatives.isEmpty }

  private var isProposalCarried: Bool { if case .proposal(let decided) = subject { decided.carried } else { false } }

  /// Its words are kept apart: it was taken in private.
  package var isPrivate: Bool {
    guard case .proposal(let decided) = subject, case .kept = decided.text else { return false }
    return true
  }
}
