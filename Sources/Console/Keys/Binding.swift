import Canvas
import Governance
import Meeting

/// One key of one screen: what it does, and how footer and help say it.
struct Binding {
  /// When the footer names it: a key that would only be refused takes no room there.
  enum Occasion {
    case always, consensus, vote, session
  }

  var keys: [Key]
  /// Nil everywhere.
  var screen: ScreenName?
  var label: String
  /// A sentence for the help page.
  var help: String
  var deed: Deed
  /// The commands that its key gives, where the deed alone does not say so.
  var gives: [String] = []
  /// Pinned at the right of the footer at every width.
  var isPinned = false
  /// Not named in the footer, only in the help.
  var isQuiet = false
  var occasion = Occasion.always

  /// The commands of the vocabulary that it gives.
  var commands: [String] {
    switch deed {
    case .fill(let name, _): [name]
    case .undo: ["undo"]
    case .redo: ["redo"]
    case .go(.notes): ["note"]
    case .act, .confirm, .line, .putRight, .undoBack, .go, .press, .back, .nextStep, .program, .show, .keepTime,
      .effect, .say:
      gives
    }
  }

  /// Whether it goes along the agenda.
  var takesItems: Bool { gives.contains("item") }

  /// What it opens over the screen, if that is what it does.
  var aside: Aside? {
    if case .show(let aside) = deed { aside } else { nil }
  }

  /// Whether it can be of use at this moment.
  func isUseful(_ situation: Situation) -> Bool {
    guard isTimely(situation) else { return false }
    switch deed {
    case .fill(let name, _):
      guard situation.whyReadOnly == nil else { return false }
      return Command.named(name)?.whyNot(situation.session, at: situation.now) == nil
    case .go(.decision): return situation.sitting?.stage?.proposal != nil
    case .go(.notes): return situation.sitting?.currentItem != nil
    case .go(.attendance), .go(.interests): return situation.meeting.map { $0.phase != .scheduled } ?? false
    case .undo: return situation.whyReadOnly == nil && situation.session.mayUndo
    case .redo: return situation.whyReadOnly == nil
    case .press: return situation.whyReadOnly == nil || screen?.isReading != false
    case .act, .confirm, .line, .putRight, .undoBack, .go, .back, .nextStep, .program, .keepTime, .effect, .say:
      return true
    case .show(let aside): return aside.whyNot(situation) == nil
    }
  }

  private func isTimely(_ situation: Situation) -> Bool {
    switch (occasion, situation.sitting?.stage) {
    case (.always, _): true
    case (.session, let stage): stage != nil
    case (.consensus, .proposed): true
    case (.consensus, .consensus(_, let round)): !round.failed
    case (.consensus, .moderation(_, let moderation)): moderation.finding.map { !$0.round.failed } ?? false
    case (.vote, .moderation(_, let moderation)): moderation.process.kind == .recordedVote
    case (.consensus, _), (.vote, _): false
    }
  }
}
