import Canvas
import Governance
import Meeting

/// What is offered by number: the next step first, then what the keys of the screen would offer now.
extension PlainConsole {
  func choices(_ situation: Situation) -> [PlainChoice] {
    switch place {
    case .start, .desk, .notes, .history:
      following(NextStep.at(situation), on: .desk, situation, then: besides(situation))
    case .attendance: member.map { attendance(of: $0, situation) } ?? possible(.attendance, situation)
    case .interests: following(InterestsScreen().next(situation), on: .interests, situation)
    case .decision: following(DecisionScreen().next(situation), on: .decision, situation)
    case .minutes: following(MinutesScreen().next(situation), on: .minutes, situation)
    case .archive:
      ArchiveScreen().meetings(situation).map { sitting in
        PlainChoice(reading: sitting.id, "Minutes of \(situation.affairs.day(of: sitting))")
      } + [PlainChoice("Check the record", .effect(.verify))]
    }
  }

  private func following(
    _ step: NextStep, on screen: ScreenName, _ situation: Situation, then others: [PlainChoice] = []
  ) -> [PlainChoice] {
    var first: [(label: String, deed: Deed)] = []
    if let label = step.label, let deed = step.deed { first = [(situation.called(deed, or: label), deed)] }
    let bindings = situation.keys.bindings.filter { binding in
      binding.screen == screen && !binding.isQuiet && binding.isUseful(situation) && !binding.isAnswer
        && !binding.abandonsAnswers
    }
    let further = bindings.compactMap { binding in
      deed(binding, situation).map { PlainChoice(situation.called($0, or: binding.label), $0) }
    }
    // While an item is dealt with its numbers stay as they are, whatever the next step is.
    if screen == .desk, situation.meeting?.currentItem != nil {
      return first.map { PlainChoice(PlainChoice.next + $0.label, $0.deed) } + further
        + closing(situation, first.last?.label)
    }
    var labels: Set<String> = []
    return (first.map { PlainChoice($0.label, $0.deed) } + others + further).filter { labels.insert($0.label).inserted }
  }

  /// At the last item one may close whatever else is next.
  private func closing(_ situation: Situation, _ next: String?) -> [PlainChoice] {
    guard let sitting = situation.meeting, sitting.stage?.proposal == nil,
      !sitting.items.contains(where: { $0.outcome == .unreached })
    else { return [] }
    let close = PlainChoice("Close the meeting", .fill(command: "close"))
    return close.label == next ? [] : [close]
  }

  /// What the desk's screen shows without a key: the usual business before a meeting, the minutes after it.
  private func besides(_ situation: Situation) -> [PlainChoice] {
    guard let sitting = situation.sitting else { return [] }
    if sitting.phase == .scheduled, sitting.items.isEmpty {
      guard Command.named("standing")?.whyNot(situation.session, at: situation.now) == nil else { return [] }
      let deed = Deed.fill(command: "standing")
      return [PlainChoice(situation.called(deed, or: ""), deed)]
    }
    guard sitting.isOver else { return [] }
    let past = situation.affairs.past.isEmpty ? [] : [PlainChoice("Past meetings", .go(.archive))]
    return [
      PlainChoice(situation.called(.go(.minutes), or: ""), .go(.minutes)),
      PlainChoice("Save the minutes as a file", .effect(.save(.minutes, sitting.id))),
    ] + past
  }

  /// What a binding does here; nil for a key that only moves on the screen.
  func deed(_ binding: Binding, _ situation: Situation) -> Deed? {
    guard case .press(let key) = binding.deed else { return binding.deed }
    let body = Rect(row: 0, column: 0, rows: 20, columns: 80)
    var (desk, interests) = (Desk(), InterestsScreen())
    let response: Response
    switch binding.screen {
    case .desk where key != .tab: response = desk.handle(key, situation, in: body)
    case .interests: response = interests.handle(key, situation, in: body)
    case .attendance:
      guard let member else { return nil }
      var attendance = AttendanceScreen()
      attendance.mark(member, situation)
      response = attendance.handle(key, situation, in: body)
    case .decision:
      guard let member, case .character(let letter) = key else { return nil }
      return Answering(situation)?.deed(letter, for: member)
    case .start, .desk, .notes, .minutes, .archive, .history, nil: return nil
    }
    guard case .deed(let deed) = response else { return nil }
    if case .say = deed { return nil }
    return deed
  }

  /// What can be recorded of a member now, from the keys of the attendance screen.
  private func attendance(of seat: SeatID, _ situation: Situation) -> [PlainChoice] {
    var labels: Set<String> = []
    return KeyMap.attendance.compactMap { binding in
      guard let deed = deed(binding, situation), isPossible(deed, situation) else { return nil }
      return PlainChoice(situation.called(deed, or: binding.label), deed)
    }.filter { labels.insert($0.label).inserted }
  }

  private func isPossible(_ deed: Deed, _ situation: Situation) -> Bool {
    switch deed {
    case .act(let intent): return (try? situation.session.decide(intent, at: situation.now)) != nil
    case .fill(let name, let known):
      guard let command = Command.named(name) else { return false }
      // With nothing known of it, it is possible for somebody; else it is asked of the member.
      guard !known.isEmpty else { return command.whyNot(situation.session, at: situation.now) == nil }
      let form = Form(command, known: known, situation.affairs, today: situation.today)
      let intent = form.intent(situation.zone)
      return intent.map { (try? situation.session.decide($0, at: situation.now)) != nil } ?? false
    case .confirm, .line, .putRight, .undoBack, .go, .press, .back, .nextStep, .undo, .redo, .program, .show, .keepTime,
      .effect,
      .say:
      return true
    }
  }

  func possible(_ group: Command.Group, _ situation: Situation) -> [PlainChoice] {
    Command.table.filter { $0.group == group && $0.whyNot(situation.session, at: situation.now) == nil }
      .map { PlainChoice(situation.called(.fill(command: $0.name), or: $0.title), .fill(command: $0.name)) }
  }
}

// How they are said.
extension PlainConsole {
  /// The letters that answer in a round, the numbers, and then the letters that hold everywhere.
  func offer(_ situation: Situation) -> [String] {
    let numbered = shown.enumerated().map { PlainChoice.numbered($0.offset + 1, $0.element.label) }
    let abandoning = situation.keys.bindings.filter {
      $0.screen == place && $0.abandonsAnswers && !$0.isQuiet && $0.isUseful(situation)
    }.compactMap { binding in
      binding.letter.map { "\($0) \(situation.called(binding.deed, or: binding.label))" }
    }
    // Signs such as “?” are seldom spoken, so these are words.
    let canUndo = situation.whyReadOnly == nil && (try? situation.session.lastUndoable()) != nil
    let undo = situation.keys.bindings.filter { $0.screen == nil && $0.isUndo && canUndo }.compactMap(lettered)
    let back = place == .desk ? [] : ["back leaves \(name(of: place, situation))"]
    return PlainChoice.lines(answers(situation) + numbered)
      + [(abandoning + undo + ["help"] + back).joined(separator: ". ") + "."]
  }

  /// The letters that answer for whoever is asked in a round.
  func answers(_ situation: Situation) -> [String] {
    guard place == .decision, member != nil else { return [] }
    return situation.keys.bindings.filter { $0.screen == .decision && $0.isAnswer && $0.isUseful(situation) }
      .compactMap(lettered)
  }

  private func lettered(_ binding: Binding) -> String? {
    binding.letter.map { "\($0) \(binding.label)" }
  }
}

extension Binding {
  /// The letter it can be typed by.
  var letter: Character? {
    keys.compactMap { key in if case .character(let letter) = key { letter } else { nil } }.first
  }

  /// Whether it answers for a member in a round or a vote.
  var isAnswer: Bool {
    switch occasion {
    case .consensus, .vote: true
    case .always, .session: false
    }
  }

  /// Whether what has been answered in a round would come to nothing: such a thing has a letter, never a number.
  var abandonsAnswers: Bool {
    guard screen == .decision, case .fill(let command, _) = deed else { return false }
    return ["amend", "withdraw-proposal"].contains(command)
  }

  fileprivate var isUndo: Bool { if case .undo = deed { true } else { false } }
}
