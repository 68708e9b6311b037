import Canvas
import Governance
import Meeting

/// The consensus round and the recorded vote, one row a member; the program works a result out, the Chair declares it.
struct DecisionScreen: Screen {
  private var selected = 0

  /// What is being answered now.
  private enum Matter {
    case consensus(Proposal, Round)
    case vote(Proposal, Moderation)
    case finding(Moderation)
  }

  private func matter(_ situation: Situation) -> Matter? {
    switch situation.sitting?.stage {
    case .proposed(let proposal): .consensus(proposal, Round())
    case .consensus(let proposal, let round): .consensus(proposal, round)
    case .moderation(let proposal, let moderation):
      switch moderation.process.kind {
      case .recordedVote: .vote(proposal, moderation)
      case .independentModerator:
        moderation.finding.map { .consensus(proposal, $0.round) } ?? .finding(moderation)
      case .reference, .deferral: nil
      }
    case .open, .decided, .deferred, .referred, nil: nil
    }
  }

  private func electorate(_ matter: Matter) -> [SeatID] {
    switch matter {
    case .consensus(let proposal, _), .vote(let proposal, _): proposal.electorate
    case .finding: []
    }
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    guard let matter = matter(situation) else {
      if key == .enter { return NextStep.at(situation).deed.map { .deed($0) } ?? .handled }
      return .ignored
    }
    let seats = electorate(matter)
    switch key {
    case .up, .backTab, .character("k"): selected = max(0, selected - 1)
    case .down, .tab, .character("j"): selected = max(0, min(seats.count - 1, selected + 1))
    case .home: selected = 0
    case .end: selected = max(0, seats.count - 1)
    case .enter: return next(situation).deed.map { .deed($0) } ?? .handled
    case .character(let letter): return answer(letter, matter, seats, situation)
    case .escape, .backspace, .delete, .insert, .left, .right, .pageUp, .pageDown, .function, .control, .wordLeft,
      .wordRight, .paste:
      return .ignored
    }
    return .handled
  }

  private mutating func answer(
    _ letter: Character, _ matter: Matter, _ seats: [SeatID], _ situation: Situation
  ) -> Response {
    guard seats.indices.contains(selected) else { return .ignored }
    let seat = seats[selected]
    let intent: Intent
    switch (matter, letter) {
    case (.consensus, "a"), (.consensus, " "): intent = .agree(.seats([seat]))
    case (.consensus, "s"): intent = .standAside(seat, reason: nil)
    case (.consensus, "o"): return .deed(.fill(command: "object", known: ["Member": seat.text]))
    case (.vote, "f"): intent = .vote(.votesFor, [seat])
    case (.vote, "g"): intent = .vote(.against, [seat])
    case (.vote, "h"): intent = .vote(.abstain, [seat])
    default: return .ignored
    }
    selected = min(seats.count - 1, selected + 1)
    return .deed(.act(intent))
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response { .handled }

  func next(_ situation: Situation) -> NextStep {
    guard let sitting = situation.sitting, let item = sitting.currentItem, let matter = matter(situation) else {
      return NextStep.at(situation)
    }
    let affairs = situation.affairs
    switch matter {
    case .consensus(let proposal, let round):
      if round.failed {
        return NextStep("Consensus was not reached. Press Enter to agree how to go on.", "Moderation", .fill(command: "moderation"))
      }
      let open = unanswered(proposal, sitting).filter { round.answers[$0] == nil }
      if round.objecting.isEmpty, !open.isEmpty {
        return NextStep(
          "Press Enter if all agree. Or for each: a agrees, s stands aside, o objects.", "All agree", .act(.agree(.all)))
      }
      return declareConsensus(round, open, item)
    case .vote(let proposal, let moderation):
      let open = unanswered(proposal, sitting).filter { moderation.votes[$0] == nil }
      guard open.isEmpty else {
        return NextStep("\(names(open, situation)) to vote: f for, g against, h abstain. Then the result can be declared.")
      }
      return declareResult(moderation, item, affairs)
    case .finding(let moderation):
      return NextStep(
        "\(moderation.process.title): press Enter to record the finding.", "Finding", .fill(command: "finding"))
    }
  }

  private func unanswered(_ proposal: Proposal, _ sitting: Sitting) -> [SeatID] {
    proposal.electorate.filter { sitting.inTheRoom.contains($0) && !proposal.gone.contains($0) }
  }

  private func names(_ seats: [SeatID], _ situation: Situation) -> String {
    let names = seats.prefix(3).map { situation.person(in: $0).split(separator: ",").first.map { String($0) } ?? "" }
    return names.joined(separator: ", ") + (seats.count > 3 ? " and \(seats.count - 3) more have" : seats.count == 1 ? " has" : " have")
  }

  private func declareConsensus(_ round: Round, _ open: [SeatID], _ item: Item) -> NextStep {
    let reached = round.objecting.isEmpty && !round.agreeing.isEmpty
    let text =
      reached
      ? "\(round.agreeing.count) agree, \(round.standingAside.count) stand aside, nobody objects. This decides the proposal in item \(item.number), and the minutes will say so."
      : "\(round.objecting.count) object\(round.objecting.count == 1 ? "s" : ""). Consensus has not been reached; the Board then agrees how to go on."
    let verb = reached ? "Declare agreed" : "Declare not reached"
    return NextStep(
      reached ? "All have answered and nobody objects. Press Enter to declare it agreed." : "There is an objection. Press Enter to close the round, or amend the proposal (e).",
      verb,
      .confirm(Confirmation("Consensus · item \(item.number)", text, verb: verb, .carryOut(.intent(.closeConsensus)))))
  }

  private func declareResult(_ moderation: Moderation, _ item: Item, _ affairs: Affairs) -> NextStep {
    let (forIt, against) = (moderation.count(.votesFor), moderation.count(.against))
    if forIt == against, forIt > 0, moderation.process.castingVote, moderation.casting == nil {
      return NextStep("The vote is tied. Press Enter for the casting vote.", "Casting vote", .fill(command: "casting"))
    }
    let carried =
      moderation.process.majority.carries(votesFor: forIt, against: against) || moderation.casting == .votesFor
    let verb = carried ? "Declare carried" : "Declare not carried"
    let text = "\(forIt) for, \(against) against, \(moderation.count(.abstain)) abstaining. \(moderation.process.majority.inWords) So the proposal is \(carried ? "carried" : "not carried")."
    return NextStep(
      "All have voted. Press Enter to declare the result.", verb,
      .confirm(Confirmation("Recorded vote · item \(item.number)", text, verb: verb, .carryOut(.intent(.declareResult)))))
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let sitting = situation.sitting, let item = sitting.currentItem, let matter = matter(situation) else {
      let inside = canvas.box(body, title: "Decision", focused: true).inset(top: 1)
      if let sitting = situation.sitting { ItemPanel(situation: situation, sitting: sitting).draw(on: &canvas, in: inside) }
      return
    }
    let affairs = situation.affairs
    let proposal: Proposal?
    let title: String
    switch matter {
    case .consensus(let put, _): (proposal, title) = (put, "Consensus · item \(item.number)")
    case .vote(let put, let moderation):
      (proposal, title) = (put, "\(moderation.process.title) · item \(item.number) · agreed at \(situation.zone.time(moderation.agreedAt))")
    case .finding(let moderation): (proposal, title) = (sitting.stage?.proposal, "\(moderation.process.title) · item \(item.number)")
    }
    let inside = canvas.box(body, title: title, focused: true).inset(top: 1)
    let text = proposal.map { affairs.text($0.text) } ?? ""
    let lines = min(canvas.putWrapped(text, in: inside.rows(first: 4), role: .text), 4)
    let rest = inside.inset(top: lines + 1)
    let seats = electorate(matter)
    for (index, seat) in seats.enumerated() where index < rest.rows - 6 {
      drawRow(seat, matter, isSelected: index == selected, on: &canvas, in: rest.line(index), situation, sitting)
    }
    drawSum(matter, on: &canvas, in: rest.inset(top: min(seats.count, max(0, rest.rows - 6)) + 1), situation, sitting, item)
  }

  private func drawRow(
    _ seat: SeatID, _ matter: Matter, isSelected: Bool, on canvas: inout Canvas, in line: Rect, _ situation: Situation,
    _ sitting: Sitting
  ) {
    let base: Role = isSelected ? .selection : .text
    if isSelected {
      canvas.fill(line, .selection)
      canvas.placeCursor(line.origin, within: line)
    }
    let columns = line.columns([.cells(2), .cells(24), .cells(8), .share(1)])
    let answer = answer(of: seat, matter, situation, sitting)
    canvas.put(isSelected ? canvas.glyphs.selected : " ", in: columns[0], role: base)
    canvas.put(situation.person(in: seat), in: columns[1], role: base)
    canvas.put(situation.shortOrganisation(seat), in: columns[2], role: isSelected ? base : .muted)
    canvas.put(answer.words, in: columns[3], role: isSelected ? base : answer.role)
  }

  private func answer(
    of seat: SeatID, _ matter: Matter, _ situation: Situation, _ sitting: Sitting
  ) -> (words: String, role: Role) {
    if let proposal = sitting.stage?.proposal, proposal.gone.contains(seat) { return ("– left before answering", .muted) }
    switch matter {
    case .consensus(_, let round):
      switch round.answers[seat] {
      case .agrees: return ("✓ agrees", .voteFor)
      case .standsAside(let reason): return ("– stands aside\(reason.map { ": \(situation.affairs.text($0))" } ?? "")", .voteAbstain)
      case .objects(let reason): return ("✗ objects\(reason.map { ": \(situation.affairs.text($0))" } ?? "")", .voteAgainst)
      case nil: return ("○ not yet", .muted)
      }
    case .vote(_, let moderation):
      switch moderation.votes[seat] {
      case .votesFor: return ("✓ for", .voteFor)
      case .against: return ("✗ against", .voteAgainst)
      case .abstain: return ("– abstains", .voteAbstain)
      case nil: return ("○ not yet", .muted)
      }
    case .finding: return ("", .muted)
    }
  }

  private func drawSum(
    _ matter: Matter, on canvas: inout Canvas, in area: Rect, _ situation: Situation, _ sitting: Sitting, _ item: Item
  ) {
    let excluded = situation.affairs.exclusions(item, sitting).map { surnameFirst(situation.affairs.name($0.person)) }
    var row = 0
    func line(_ text: String, _ role: Role) {
      canvas.put(text, in: area.line(row), role: role)
      row += 1
    }
    switch matter {
    case .consensus(_, let round):
      let objecting = round.objecting.map { situation.person(in: $0).split(separator: ",").first ?? "" }
      let state = round.failed ? "not reached" : round.objecting.isEmpty ? (round.agreeing.isEmpty ? "not asked yet" : "so far nobody objects") : "not yet, \(objecting.count) objection\(objecting.count == 1 ? "" : "s") (\(objecting.joined(separator: ", ")))"
      line("Consensus: \(state).", round.objecting.isEmpty ? .text : .caution)
    case .vote(_, let moderation):
      for (label, choice, role) in [("✓ For    ", VoteChoice.votesFor, Role.voteFor), ("✗ Against", .against, .voteAgainst), ("– Abstain", .abstain, .voteAbstain)] {
        let count = moderation.count(choice)
        let meter = Rect(row: area.row + row, column: area.column + 12, rows: 1, columns: max(0, min(26, area.columns - 16)))
        if row < area.rows {
          canvas.put(label, in: area.line(row), role: role)
          _ = Meter(count, of: sitting.stage?.proposal?.electorate.count ?? 0, label: "\(count)", look: .bar, length: 20).draw(on: &canvas, in: meter, role: role, labelRole: .strong)
        }
        row += 1
      }
      line(moderation.process.majority.inWords, .muted)
    case .finding: line("The independent moderator’s finding is awaited.", .text)
    }
    if !excluded.isEmpty { line("May not decide (interest): \(excluded.joined(separator: "; "))", .muted) }
  }
}

extension Majority {
  /// How the screen explains it.
  var inWords: String {
    switch self {
    case .simple: "More for than against carries it; a tie does not."
    case .twoThirds: "Two thirds of the votes cast carry it."
    case .allButOne: "At most one vote against carries it."
    }
  }
}
