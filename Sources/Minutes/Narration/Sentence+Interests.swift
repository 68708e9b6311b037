import Governance
import Meeting

/// What is said of an interest, of whatever kind and whosever it is (R18).
extension Narrator {
  func sentence(_ declared: InterestDeclared) -> String {
    let mark = declared.sensitive && !revealing ? "; " : ": "
    let interest = "\(interest(declared)) in \(matter(declared.matter))"
    return ended("\(full(declared.person, declared.seat)) declared \(interest)\(mark)\(nature(declared))")
  }

  /// `a financial interest`, `a partner’s financial interest`, `an indirect interest through a relative`.
  func interest(_ declared: InterestDeclared) -> String {
    let interest = "\(declared.category.words) interest"
    if let body = body(declared) { return "\(declared.category.article) \(interest) of \(body)" }
    guard let who = declared.held.somebody else { return "\(declared.category.article) \(interest)" }
    return declared.category == .indirect
      ? "\(declared.category.article) \(interest) through \(who)" : "\(who)’s \(interest)"
  }

  /// For the list of declarations, where every line says whose interest it is.
  func interestWithOwner(_ declared: InterestDeclared) -> String {
    let isPlain = body(declared) == nil && declared.held.somebody == nil && declared.category.isHeldBySomebody
    return interest(declared) + (isPlain ? " of their own" : "")
  }

  /// `Priya Patel: financial, a partner’s`.
  func brief(_ declared: InterestDeclared) -> String {
    let whose =
      if let body = body(declared) {
        ", of \(body)"
      } else if let who = declared.held.somebody {
        declared.category == .indirect ? ", through \(who)" : ", \(who)’s"
      } else {
        ""
      }
    return "\(name(declared.person)): \(declared.category.words)\(whose)"
  }

  /// The body whose interest it is, when it is organisational.
  private func body(_ declared: InterestDeclared) -> String? {
    declared.organisation.map { harmless(affairs.board.name(of: $0)) }
  }

  func nature(_ declared: InterestDeclared) -> String {
    if declared.sensitive, !revealing { return "sensitive: the nature is not published" }
    return text(declared.nature)
  }
}

extension InterestCategory {
  fileprivate var article: String {
    switch self {
    case .financial, .professional, .personal: "a"
    case .indirect, .organisational: "an"
    }
  }

  /// Through somebody else, or a body’s, it is nobody’s own.
  fileprivate var isHeldBySomebody: Bool {
    switch self {
    case .financial, .professional, .personal: true
    case .indirect, .organisational: false
    }
  }
}

extension InterestHolder {
  /// Who has it but the one who declares it.
  fileprivate var somebody: String? {
    switch self {
    case .own: nil
    case .employer: "an employer"
    case .partner: "a partner"
    case .relative: "a relative"
    }
  }
}
