import Governance
import Meeting

/// What things are called where they have to be told apart by ear.
extension Situation {
  /// A choice, as a short sentence with a verb; else the label that the screens have for it.
  func called(_ deed: Deed, or label: String) -> String {
    switch deed {
    case .act(let intent): called(intent) ?? label
    case .fill(let name, let known): called(name, ofMember: !known.isEmpty) ?? label
    case .go(let screen): called(screen)
    case .confirm, .line, .putRight, .undoBack, .press, .back, .nextStep, .undo, .redo, .program, .show, .keepTime,
      .effect, .say:
      label
    }
  }

  private func called(_ intent: Intent) -> String? {
    if case .takeItem(let number) = intent {
      return sitting?.item(number).map { "Take item \(number): \($0.title)" }
    }
    if case .present(_, let remotely) = intent {
      return remotely ? "Takes part from elsewhere, not counted" : "Is here"
    }
    if case .returnToRoom = intent { return "Is back" }
    if case .absent = intent { return "Is absent without apology" }
    if case .changeover = intent { return "Member and substitute change places" }
    if case .goPublic = intent { return "Go back into public" }
    return nil
  }

  private func called(_ command: String, ofMember: Bool) -> String? {
    switch command {
    case "standing":
      return sitting?.items.isEmpty == false
        ? "Put the usual items that end an agenda"
        : affairs.past.isEmpty ? "Put the usual items" : "Put the usual items and what was carried forward"
    case "meeting" where sitting != nil: return "Set up the next meeting"
    case "present" where ofMember: return "Came earlier than now"
    case "return" where ofMember: return "Came back earlier than now"
    case "leave" where ofMember: return "Has left"
    case "apologies" where ofMember: return "Sends apologies"
    case "substitute" where ofMember: return "Is represented by a substitute"
    case "chair" where ofMember: return "Takes the chair"
    case "moderation": return "Agree how to go on: a recorded vote, a moderator, or putting it off"
    default: return Command.named(command)?.title
    }
  }

  private func called(_ screen: ScreenName) -> String {
    switch screen {
    case .attendance: return "Attendance: who comes and who goes"
    case .interests:
      let waits = sitting.flatMap { sitting in
        sitting.currentItem.map { !affairs.undetermined($0, sitting).isEmpty }
      }
      return waits == true
        ? "Interests: one waits for the Board’s decision" : "Interests: declare one, or hear those declared"
    case .decision:
      guard let answering = Answering(self) else { return screen.title }
      switch answering.matter {
      case .consensus: return "Ask each member: consensus"
      case .vote: return "Take the votes"
      case .finding: return "Record the moderator’s finding"
      }
    case .notes: return "Write a note"
    case .minutes: return "Read the minutes"
    case .start, .desk, .archive, .history: return screen.title
    }
  }
}

extension PlainConsole {
  /// Where one is, as prompts and “back” name it.
  func name(of place: ScreenName, _ situation: Situation) -> String {
    guard place == .decision, let answering = Answering(situation) else { return place.title }
    switch answering.matter {
    case .consensus: return "the round"
    case .vote: return "the vote"
    case .finding: return "the moderation"
    }
  }
}
