import Governance
import Meeting

/// What plain mode says in the same words as the screens.
extension Console {
  /// The next sensible step, with the command to type where the screens have a key for it.
  package static func nextStep(_ situation: Situation) -> String {
    let step = NextStep.at(situation)
    let sentences = step.sentence.split(separator: ". ").map { $0.hasSuffix(".") ? String($0) : "\($0)." }
    let facts = sentences.filter { !$0.contains("Enter") && !$0.contains(":") && !$0.hasPrefix("]") }
    let typed = step.deed?.typed.map { "Next: \($0)" }
    return (facts + [typed].compactMap { $0 }).joined(separator: " ")
  }

  /// An entry in a few words, of an undo what it took back; nil for one that only serves the one before it.
  package static func told(_ entry: Entry, _ situation: Situation) -> String? {
    entry.event.isSupplement ? nil : situation.told(entry)
  }
}

extension Deed {
  /// The line that does the same; nil where there is none.
  fileprivate var typed: String? {
    switch self {
    case .fill(let name, _): Command.named(name)?.usage
    case .act(let intent): intent.typed
    case .go(.attendance): "present SEAT, or apologies, substitute, leave"
    case .go(.decision): "agree all, or each one’s answer; then consensus, or result"
    case .go(.interests): Command.named("determine")?.usage
    case .go(.minutes): Command.named("approve-minutes")?.usage
    case .effect(.prepareSigning(let meeting)): "sign \(meeting)"
    case .go, .confirm, .line, .undoBack, .menu, .press, .back, .nextStep, .palette, .help, .leave, .repaint, .undo, .redo, .toggleMouse,
      .themes,
      .effect, .say:
      nil
    }
  }
}

extension Intent {
  fileprivate var typed: String? {
    if case .takeItem(let number) = self { return "item \(number)" }
    let plain: [(Intent, String)] = [(.call, "call"), (.open, "open"), (.resume, "resume"), (.goPublic, "public")]
    return plain.first { $0.0 == self }?.1
  }
}
