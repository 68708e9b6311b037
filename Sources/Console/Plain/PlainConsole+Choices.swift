import Canvas
import Governance
import Meeting

/// What is offered by number: the next step first, then what the keys of the screen would offer now.
extension PlainConsole {
  func choices(_ situation: Situation) -> [PlainChoice] {
    switch place {
    case .start, .desk, .notes, .history: following(NextStep.at(situation), on: .desk, situation)
    case .attendance: member.map { attendance(of: $0, situation) } ?? possible(.attendance, situation)
    case .interests: following(InterestsScreen().next(situation), on: .interests, situation)
    case .decision: following(DecisionScreen().next(situation), on: .decision, situation)
    case .minutes: following(MinutesScreen().next(situation), on: .minutes, situation)
    case .archive:
      ArchiveScreen().meetings(situation).map { PlainChoice(reading: $0.id, "Minutes of \($0.date.inWords)") }
        + [PlainChoice("Check the record", .effect(.verify))]
    }
  }

  private func following(_ step: NextStep, on screen: ScreenName, _ situation: Situation) -> [PlainChoice] {
    var first: [PlainChoice] = []
    if let label = step.label, let deed = step.deed { first = [PlainChoice(named(label, deed, situation), deed)] }
    let bindings = situation.keys.bindings.filter { binding in
      binding.screen == screen && !binding.isQuiet && binding.isUseful(situation) && binding.label != step.label
        && !binding.isAnswer
    }
    return first
      + bindings.compactMap { binding in
        deed(binding, situation).map { PlainChoice(named(binding.label, $0, situation), $0) }
      }.filter { !isSame($0, first.first) }
  }

  /// Taking an item says which.
  private func named(_ label: String, _ deed: Deed, _ situation: Situation) -> String {
    guard case .act(.takeItem(let number)) = deed, let item = situation.sitting?.item(number) else { return label }
    return "Take item \(number): \(item.title)"
  }

  private func isSame(_ choice: PlainChoice, _ first: PlainChoice?) -> Bool { choice.label == first?.label }

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
    KeyMap.attendance.compactMap { binding in
      guard let deed = deed(binding, situation), isPossible(deed, situation) else { return nil }
      let isToggle = binding.keys.contains(.character(" "))
      return PlainChoice(isToggle ? arrival(of: seat, situation) : binding.label, deed)
    }
  }

  private func arrival(of seat: SeatID, _ situation: Situation) -> String {
    switch situation.meeting?.places[seat]?.presence {
    case .present: "Has left"
    case .left, .withdrawn: "Is back"
    case .remote(let occupant): occupant.isSubstitute ? "Has left" : "Here"
    case .expected, .apologies, .absent, .vacant, nil: "Here"
    }
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
      .map { PlainChoice($0.title, .fill(command: $0.name)) }
  }

  /// The numbers, then the letters that answer in a round, then those that hold everywhere.
  func offer(_ situation: Situation) -> String {
    let numbered = shown.enumerated().map { "\($0.offset + 1) \($0.element.label)" }
    let answers =
      place == .decision && member != nil
      ? situation.keys.bindings.filter { $0.screen == .decision && $0.isAnswer && $0.isUseful(situation) }.compactMap(
        lettered) : []
    let pinned = situation.keys.bindings.filter { $0.screen == nil && $0.isPinned }.compactMap(lettered)
    return (numbered + answers + pinned + (place == .desk ? [] : ["back"])).joined(separator: "  ")
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
}
