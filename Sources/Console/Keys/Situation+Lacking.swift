import Governance
import Meeting
import Minutes

extension Situation {
  /// What records the first thing that the minutes of the present meeting still lack, and what that is called; nil when
  /// nothing can be entered now that they lack.
  var supplement: (what: String, label: String, deed: Deed)? {
    guard whyReadOnly == nil, let sitting else { return nil }
    let lacking: [(isMissing: Bool, what: String, label: String, command: String)] = [
      (sitting.clerk == nil, "who is the clerk", "Clerk", "clerk"),
      (sitting.items.contains(where: \.lacksSummary), "the public summary", "Public summary", "summary"),
      (sitting.decisions.contains(where: \.lacksReasons), "the reasons for a decision", "Reasons", "reasons"),
      (
        sitting.decisions.contains(where: \.lacksAlternatives), "what alternatives were rejected", "Alternatives",
        "alternatives"
      ),
    ]
    let first = lacking.first { $0.isMissing && Command.named($0.command)?.whyNot(session, at: now) == nil }
    if let first { return (first.what, first.label, .fill(command: first.command)) }
    guard sitting.isOver, let silent = affairs.itemUnspokenOf(in: sitting) else { return nil }
    return ("a note on item \(silent)", "Note", .go(.notes))
  }
}
