import Governance
import Meeting

/// How the Board goes on when consensus has failed (R26, R29).
extension Narrator {
  func sentence(_ agreed: ModerationAgreed) -> String {
    let how = agreed.authority.map(beforehand) ?? "as it then agreed without dissent"
    let process = affairs.process(agreed.process)
    return ended(
      "The Board went on \(course(process, agreed.process)), \(how)"
        + (process?.kind.isPuttingOff == true ? "" : afterColon(agreed.terms)))
  }

  /// `to a recorded vote`, with the board’s own name for it where it has one.
  private func course(_ process: ModerationProcess?, _ id: ProcessID) -> String {
    guard let process else { return "by “\(harmless(id.text))”" }
    let course =
      switch process.kind {
      case .recordedVote: "to a recorded vote"
      case .independentModerator: "to an independent moderator"
      case .reference: "to refer the item to \(harmless(affairs.board.reportsTo))"
      case .deferral: "to defer the item"
      }
    let isUsual = ModerationProcess.wellKnown.contains { $0.kind == process.kind && $0.title == process.title }
    return isUsual ? course : "\(course) (“\(harmless(process.title))”)"
  }

  /// What the board file says of where it was agreed: in the sentence where it begins as one can, otherwise as it stands.
  private func beforehand(_ authority: String) -> String {
    let authority = harmless(authority)
    let verbs = ["Adopted ", "Agreed ", "Approved ", "Decided ", "Resolved "]
    guard verbs.contains(where: authority.hasPrefix) else { return "as agreed beforehand (\(authority))" }
    // The sentence goes on.
    let words = authority.hasSuffix(".") ? authority.dropLast() : authority[...]
    return "as \(words.prefix(1).lowercased())\(words.dropFirst())"
  }
}

extension ModerationProcess.Kind {
  /// What then happens to the item is a decision of its own, which has the reason.
  fileprivate var isPuttingOff: Bool {
    switch self {
    case .recordedVote, .independentModerator: false
    case .reference, .deferral: true
    }
  }
}
