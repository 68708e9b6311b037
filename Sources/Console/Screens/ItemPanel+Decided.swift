import Governance
import Meeting
import Minutes

extension ItemPanel {
  func decided(_ id: DecisionID) -> String {
    guard let decision = sitting.decisions.last(where: { $0.id == id }) else { return "" }
    guard case .proposal(let decided) = decision.subject else {
      let entry = sitting.entries.first { $0.n == decision.record }
      return entry.map { situation.affairs.sentence(for: $0, in: sitting, revealing: revealing) }
        ?? "Decision \(id)."
    }
    return "\(shown(decided.text))\n\(decided.inWords). Decision \(id)\(rulings(before: decision))."
  }

  /// `, after 4.1 on an interest`: what the Board ruled in the item before is numbered with its resolutions (R24a), and
  /// whoever looks for the first of them is told.
  private func rulings(before decision: Decision) -> String {
    let earlier = sitting.decisions.filter { $0.item == decision.item && $0.record < decision.record }
    let named = earlier.compactMap { ruling in
      ruling.subject.ruling.map { "\(ruling.id.brief) on \($0)" }
    }
    return named.isEmpty || named.count < earlier.count ? "" : ", after \(named.joined(separator: ", "))"
  }
}

extension Decision.Subject {
  /// What it is about, where it is not what the item is for.
  fileprivate var ruling: String? {
    switch self {
    case .appointment: "the chair"
    case .privacy: "privacy"
    case .determination, .lifting: "an interest"
    case .proposal, .deferral, .reference, .minutes: nil
    }
  }
}

extension Decided {
  /// How it was decided.
  fileprivate var inWords: String {
    switch standing.manner {
    case .consensus: "Agreed by consensus"
    case .withoutDissent: "Agreed without dissent"
    case .moderatorsFinding: "The moderator’s finding adopted"
    case .recordedVote:
      "\(carried ? "Carried" : "Not carried"), \(votedFor.count) for, \(votedAgainst.count) against, \(abstained.count) abstaining"
    }
  }
}
