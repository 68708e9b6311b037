import Canvas
import Governance
import Meeting

extension Business {
  func nextStep(_ sitting: Sitting, _ situation: Situation) -> NextStep {
    if sitting.presiding == nil {
      return NextStep(
        "Nobody presides. Press Enter to appoint a Chairman.", "Appoint a Chairman", .fill(command: "chair"))
    }
    switch self {
    case .betweenItems: return .nextItem(sitting)
    case .item(let number, let stage):
      guard let item = sitting.item(number) else { return .nextItem(sitting) }
      return stage.nextStep(item, sitting, situation) ?? .ending(item, sitting)
    }
  }
}

extension NextStep {
  /// Before a private item is left: its public summary, and back into public.
  fileprivate static func ending(_ item: Item, _ sitting: Sitting) -> NextStep {
    guard item.wasPrivate != nil else { return nextItem(sitting) }
    guard item.summary != nil else {
      return NextStep(
        "This item \(item.isPrivate ? "is" : "was") private. Press Enter to write its public summary.",
        "Public summary", .fill(command: "summary"))
    }
    guard item.isPrivate else { return nextItem(sitting) }
    return NextStep("Press Enter to go back into public. The public summary is written.", "In public", .act(.goPublic))
  }

  /// How one goes on from the item, and what else can be done in it before that.
  static func onward(_ sitting: Sitting, _ situation: Situation, or others: String...) -> String {
    let close = "\(situation.key("close", on: .desk)): ends the meeting."
    return ([takingNext(sitting, situation)] + others + [close]).compactMap { $0 }.joined(separator: " ")
  }

  /// `]: the next item.`; nil where none is left.
  fileprivate static func takingNext(_ sitting: Sitting, _ situation: Situation) -> String? {
    guard let left = sitting.items.first(where: { $0.outcome == .unreached }) else { return nil }
    let key = situation.key("next-item", on: .desk)
    return sitting.items.last?.number == sitting.currentItem?.number
      ? "\(key): item \(left.number), still to come." : "\(key): the next item."
  }

  fileprivate static func nextItem(_ sitting: Sitting) -> NextStep {
    guard let next = sitting.items.first(where: { $0.outcome == .unreached }) else {
      return NextStep(
        "Every item has been taken. Press Enter to close the meeting.", "Close the meeting", .fill(command: "close"))
    }
    return NextStep(
      "Press Enter to take item \(next.number), \(truncated(next.title, to: 40).asSentence)",
      "Take item \(next.number)", .act(.takeItem(next.number)))
  }
}

extension Stage {
  fileprivate func nextStep(_ item: Item, _ sitting: Sitting, _ situation: Situation) -> NextStep? {
    let affairs = situation.affairs
    if let blocked = blockage(item, sitting, affairs) { return blocked }
    switch self {
    case .open: return opened(item, sitting, situation)
    case .proposed:
      return NextStep("Press Enter to ask whether all agree. The proposal is put.", "Consensus", .go(.decision))
    case .consensus(_, let round) where round.failed: return .moderation
    case .consensus:
      return NextStep("Answers are being taken. Press Enter to go on with them.", "Consensus", .go(.decision))
    case .moderation(_, let moderation):
      return NextStep(
        "\(moderation.process.title) is under way. Press Enter to go on with it.", "Decision", .go(.decision))
    case .decided(let id):
      if let approves = item.approves, case .approved = affairs.minutes[approves] {
        return minutesStep(approves, affairs)
      }
      return sitting.decisions.last { $0.id == id }.flatMap { wanting($0, sitting, situation) }
    case .deferred, .referred: return nil
    }
  }

  /// What the minutes should say of a decision besides its words (R13).
  private func wanting(_ decision: Decision, _ sitting: Sitting, _ situation: Situation) -> NextStep? {
    let further =
      sitting.isInPrivate
      ? "\(situation.key("all-commands")), “public”: ends the private part."
      : NextStep.onward(sitting, situation, or: "\(situation.key("action", on: .desk)): an action.")
    if decision.lacksReasons {
      return NextStep(
        "Enter: why it was decided, now or later. \(further)", "Reasons", .fill(command: "reasons"))
    }
    guard decision.lacksAlternatives else { return nil }
    return NextStep(
      "Enter: alternatives rejected, now or later. \(further)", "Alternatives",
      .fill(command: "alternatives"))
  }

  private func opened(_ item: Item, _ sitting: Sitting, _ situation: Situation) -> NextStep? {
    if let approves = item.approves { return minutesStep(approves, situation.affairs) }
    if let reason = item.privacyToDecide {
      return NextStep(
        "The agenda proposes to take this item in private. Enter, if the Board agrees.", "Take in private",
        .fill(command: "private", known: ["Reason": reason]))
    }
    guard !item.hasBusiness(sitting), item.isPrivate || !item.lacksSummary else { return nil }
    if item.standing == .declarations, sitting.entries(in: item.number).contains(where: \.event.isDeclaration) {
      var next = NextStep.nextItem(sitting)
      let another = "\(situation.key("interests", on: .desk)) is for another declaration."
      if case .act(.takeItem(let number)) = next.deed {
        next.sentence = "Press Enter to take item \(number). \(another)"
      }
      return next
    }
    if item.standing == .declarations {
      return NextStep(
        "Enter: an interest to declare; \(situation.key("next-item", on: .desk)): none, which is minuted.",
        "Interests", .go(.interests))
    }
    if item.standing == .report, let report = situation.reportDue(sitting) { return report }
    return NextStep(business(item, sitting, situation), "Note", .go(.notes))
  }

  /// What can be done in an item, first what is done there most: the end of it is cut where there is little room.
  private func business(_ item: Item, _ sitting: Sitting, _ situation: Situation) -> String {
    let proposal = "\(situation.key("propose", on: .desk)): a proposal."
    let note = item.isPrivate ? "Enter: a note, kept private." : "Enter: a note."
    switch item.standing {
    case .nextDate:
      let after = "Enter: a note of the date. The next meeting itself is set up after this one."
      return "\(after) \(NextStep.onward(sitting, situation)) \(proposal)"
    case .apologies, .declarations, .mattersArising, .report:
      return "\(note) \(NextStep.onward(sitting, situation)) \(proposal)"
    case nil:
      let mayDefer = Command.named("defer")?.whyNot(situation.session, at: situation.now) == nil
      let others =
        (mayDefer ? "\(situation.key("defer", on: .desk)): defer it. " : "")
        + "\(situation.key("action", on: .desk)): an action."
      return "\(note) \(proposal) \(NextStep.onward(sitting, situation, or: others))"
    }
  }

  private func minutesStep(_ meeting: MeetingID, _ affairs: Affairs) -> NextStep? {
    switch affairs.minutes[meeting] {
    case .draft: NextStep("Press Enter to read these minutes and approve them.", "Minutes", .go(.minutes))
    case .approved:
      NextStep(
        "Press Enter to sign the minutes. They are approved.", "Sign the minutes", .effect(.prepareSigning(meeting)))
    case .signed, .signedOnPaper, nil: nil
    }
  }

  /// What stands in the way of deciding, and the way out.
  private func blockage(_ item: Item, _ sitting: Sitting, _ affairs: Affairs) -> NextStep? {
    if let presiding = sitting.presiding, affairs.isConflicted(presiding.person, in: presiding.seat, item, sitting) {
      return NextStep(
        "Whoever presides has an interest here. Press Enter to hand the chair over.", "Hand the chair over",
        .fill(command: "chair"))
    }
    guard affairs.undetermined(item, sitting).isEmpty else {
      return NextStep(
        "An interest waits for the Board’s decision. Press Enter to see to it.", "Interests", .go(.interests))
    }
    guard affairs.unasked(item, sitting).isEmpty || proposal == nil else {
      return NextStep(
        "There are bidders: ask everyone for interests. Press Enter to see to it.", "Interests", .go(.interests))
    }
    switch self {
    case .open, .proposed, .consensus, .moderation:
      let count = affairs.decidingQuorum(item, at: self, sitting)
      guard !count.quorate else { return nil }
      let missing = count.missing.map { affairs.board.organisation($0)?.short ?? $0.text }.joined(separator: " and ")
      let why =
        count.present < count.needed
        ? "Too few may decide: \(affairs.mayDecide(count))." : "Nobody may decide for \(missing)."
      return NextStep("\(why) Press Enter to defer it.", "Defer it", .fill(command: "defer"))
    case .decided, .deferred, .referred: return nil
    }
  }
}

extension NextStep {
  static let moderation = NextStep(
    "Without consensus, Enter chooses how to go on: a recorded vote, for example.", "How to go on",
    .fill(command: "moderation"))
}

extension Item {
  /// Something has been said or done in it.
  fileprivate func hasBusiness(_ sitting: Sitting) -> Bool {
    let taken = sitting.entries.lastIndex { $0.event.takes(number) }
    return taken.map { sitting.entries[($0 + 1)...].contains { $0.event.isBusiness(of: number) } } ?? false
  }
}

extension Event {
  func takes(_ item: Int) -> Bool {
    if case .itemTaken(let named) = self { named.item == item } else { false }
  }

  fileprivate func isBusiness(of item: Int) -> Bool {
    if case .noted(let noted) = self { return noted.item == item }
    if case .actionAgreed = self { return true }
    if case .actionDone = self { return true }
    if case .summarised = self { return true }
    if case .paperTabled = self { return true }
    if case .reported = self { return true }
    return false
  }
}

extension Situation {
  /// In the item for it: the earlier business of which the body above has not had a report.
  fileprivate func reportDue(_ sitting: Sitting) -> NextStep? {
    let due = affairs.outstanding(on: today).compactMap { if case .report(let id) = $0 { id } else { nil } }
    guard let first = due.first else { return nil }
    return NextStep(
      "Enter, if that of \(affairs.day(first)) has been reported. \(NextStep.onward(sitting, self))", "Reported",
      .fill(command: "reported", known: ["Business of": first.text]))
  }
}
