import Canvas
import Governance
import Meeting

/// The next sensible step: the one true sentence of the footer, and what Enter does about it.
struct NextStep {
  var sentence: String
  /// What Enter is called; nil when the next step is somebody else's.
  var label: String?
  var deed: Deed?

  init(_ sentence: String, _ label: String? = nil, _ deed: Deed? = nil) {
    self.sentence = sentence
    self.label = label
    self.deed = deed
  }

  /// What comes next at this meeting.
  static func at(_ situation: Situation) -> NextStep {
    guard let sitting = situation.sitting else {
      return NextStep("No meeting has been set up. Press Enter to set one up.", "Set up a meeting", .fill(command: "meeting"))
    }
    switch sitting.phase {
    case .scheduled: return scheduled(sitting)
    case .rollCall: return rollCall(sitting, situation)
    case .inSession(let business): return business.nextStep(sitting, situation)
    case .suspended(.adjourned, _):
      return NextStep("The meeting is adjourned. Press Enter to go on.", "Resume", .act(.resume))
    case .suspended(.inquorate, _): return inquorate(sitting, situation)
    case .notHeld, .closed:
      return NextStep(
        "This meeting is over; its minutes are a draft until a later meeting approves them.", "Set up the next meeting",
        .fill(command: "meeting"))
    }
  }

  private static func scheduled(_ sitting: Sitting) -> NextStep {
    if sitting.items.isEmpty {
      return NextStep("Put the items on the agenda; then call the meeting.", "Put an item", .fill(command: "agenda"))
    }
    return NextStep("Press Enter to call the meeting and take attendance.", "Call the meeting", .act(.call))
  }

  private static func rollCall(_ sitting: Sitting, _ situation: Situation) -> NextStep {
    let affairs = situation.affairs
    let count = affairs.meetingQuorum(sitting)
    if count.present == 0 {
      return NextStep("Press Enter to say who is here.", "Attendance", .go(.attendance))
    }
    guard count.quorate else {
      return NextStep(
        "Not quorate yet: \(affairs.shortfall(count)). Press Enter for attendance.", "Attendance", .go(.attendance))
    }
    guard affairs.chairIsInTheRoom(sitting) || sitting.presiding != nil else {
      return NextStep("The Chair is not here. Press Enter to appoint a Chairman.", "Appoint a Chairman", .fill(command: "chair"))
    }
    return NextStep("The meeting is quorate. Press Enter to open it, or a for attendance.", "Open the meeting", .act(.open))
  }

  private static func inquorate(_ sitting: Sitting, _ situation: Situation) -> NextStep {
    let count = situation.affairs.meetingQuorum(sitting)
    return NextStep(
      "Inquorate: \(situation.affairs.shortfall(count)). Wait, seat a substitute, adjourn (F7) or close.", "Attendance",
      .go(.attendance))
  }
}

extension Business {
  fileprivate func nextStep(_ sitting: Sitting, _ situation: Situation) -> NextStep {
    if sitting.presiding == nil {
      return NextStep("Nobody presides. Press Enter to appoint a Chairman.", "Appoint a Chairman", .fill(command: "chair"))
    }
    switch self {
    case .betweenItems: return nextItem(sitting)
    case .item(let number, let stage):
      guard let item = sitting.item(number) else { return nextItem(sitting) }
      return stage.nextStep(item, sitting, situation) ?? nextItem(sitting)
    }
  }

  private func nextItem(_ sitting: Sitting) -> NextStep {
    if let next = sitting.items.first(where: { $0.outcome == .unreached }) {
      return NextStep(
        "Press Enter to take item \(next.number): \(next.title).", "Take item \(next.number)", .act(.takeItem(next.number)))
    }
    return NextStep("Every item has been taken. Press Enter to close the meeting.", "Close the meeting", .fill(command: "close"))
  }
}

extension Stage {
  fileprivate func nextStep(_ item: Item, _ sitting: Sitting, _ situation: Situation) -> NextStep? {
    let affairs = situation.affairs
    if let blocked = blockage(item, sitting, affairs) { return blocked }
    switch self {
    case .open:
      if let approves = item.approves { return minutesStep(approves, affairs) }
      if let reason = item.proposedPrivate, item.wasPrivate == nil {
        return NextStep(
          "The agenda proposes to take this item in private. Press Enter if the Board agrees.", "Take it in private",
          .fill(command: "private", known: ["Reason": reason]))
      }
      guard !sitting.entries.isEmpty, item.hasBusiness(sitting) else {
        return NextStep("p puts a proposal, n writes a note. Press ] for the next item.")
      }
      return nil
    case .proposed:
      return NextStep("The proposal is put. Press Enter to ask whether all agree.", "Ask for consensus", .go(.decision))
    case .consensus(_, let round):
      if round.failed {
        return NextStep(
          "Consensus was not reached. Press Enter to agree how to go on.", "Moderation", .fill(command: "moderation"))
      }
      return NextStep("Answers are being taken. Press Enter to go on with them.", "Consensus", .go(.decision))
    case .moderation(_, let moderation):
      return NextStep("\(moderation.process.title) is under way. Press Enter to go on with it.", "Decision", .go(.decision))
    case .decided(let id):
      if let approves = item.approves, case .approved = affairs.minutes[approves] { return minutesStep(approves, affairs) }
      guard let decision = sitting.decisions.last(where: { $0.id == id }), decision.wantsReasons else { return nil }
      return NextStep("Decided. Press Enter to record the reasons, or ] for the next item.", "Reasons", .fill(command: "reasons"))
    case .deferred, .referred: return nil
    }
  }

  private func minutesStep(_ meeting: MeetingID, _ affairs: Affairs) -> NextStep? {
    switch affairs.minutes[meeting] {
    case .draft:
      NextStep("Press Enter to read these minutes and approve them.", "Minutes", .go(.minutes))
    case .approved:
      NextStep("The minutes are approved. Press Enter to sign them.", "Sign the minutes", .effect(.prepareSigning(meeting)))
    case .signed, nil: nil
    }
  }

  private func blockage(_ item: Item, _ sitting: Sitting, _ affairs: Affairs) -> NextStep? {
    if let presiding = sitting.presiding, affairs.isConflicted(presiding.person, in: presiding.seat, item, sitting) {
      return NextStep(
        "\(affairs.name(presiding.person)) presides and has an interest here. Press Enter to hand the chair over.",
        "Hand the chair over", .fill(command: "chair"))
    }
    let open = affairs.undetermined(item, sitting)
    guard open.isEmpty else {
      return NextStep(
        "An interest in this item is waiting for the Board’s decision. Press Enter.", "Board’s decision",
        .go(.interests))
    }
    switch self {
    case .open, .proposed, .consensus, .moderation:
      let count = affairs.itemQuorum(item, sitting)
      guard !count.quorate else { return nil }
      return NextStep(
        "This item cannot be decided today: \(count.present) may decide, \(count.needed) are needed. d defers it.",
        "Defer it", .fill(command: "defer"))
    case .decided, .deferred, .referred: return nil
    }
  }
}

extension Item {
  /// Something has been said or done in it.
  fileprivate func hasBusiness(_ sitting: Sitting) -> Bool {
    guard let taken = sitting.entries.lastIndex(where: { entry in
      if case .itemTaken(let named) = entry.event { named.item == number } else { false }
    }) else { return false }
    return sitting.entries[(taken + 1)...].contains { entry in
      switch entry.event {
      case .noted, .actionAgreed, .summarised, .paperTabled, .actionDone: true
      default: false
      }
    }
  }
}

extension Decision {
  fileprivate var wantsReasons: Bool {
    guard case .proposal(let decided) = subject else { return false }
    return decided.carried && reasons.isEmpty
  }
}
