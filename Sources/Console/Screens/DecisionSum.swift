import Canvas
import Governance
import Meeting

/// What the answers come to so far, and who may not decide.
struct DecisionSum {
  let answering: Answering
  let situation: Situation

  /// What all of it takes.
  var rows: Int {
    let rows =
      switch answering.matter {
      case .vote: 6
      case .consensus, .finding: 3
      }
    return rows + (late.isEmpty ? 0 : 1)
  }

  func draw(on canvas: inout Canvas, in area: Rect, isTight: Bool) {
    var row = 0
    switch answering.matter {
    case .consensus(_, let round):
      canvas.put(words(round), in: area.line(0), role: round.objecting.isEmpty ? .text : .caution)
      row = 1
    case .vote(_, let moderation) where isTight:
      canvas.put(inLine(moderation, canvas.glyphs), in: area.line(0))
      row = 1
    case .vote(_, let moderation): row = draw(moderation, on: &canvas, in: area)
    case .finding:
      canvas.put("The independent moderator’s finding is awaited.", in: area.line(0), role: .text)
      row = 1
    }
    if case .vote = answering.matter {
    } else if let declaring = answering.declaring(situation), !isTight {
      canvas.put(declaring, in: area.line(row), role: .muted)
      row += 1
    }
    if row < area.rows { canvas.put(deciding, in: area.line(row)) }
    guard !late.isEmpty, row + 1 < area.rows else { return }
    canvas.put("Too late \(late.joined(separator: ", ")): came after it was put", in: area.line(row + 1), role: .muted)
  }

  /// How many may decide, and who may not.
  private var deciding: [Span] {
    let count = situation.affairs.quorum(of: answering.proposal, answering.item, answering.sitting)
    let others = excluded.isEmpty ? [] : [Span("  May not: \(excluded.joined(separator: ", "))", .muted)]
    return [Span("Deciding ", .muted)] + situation.affairs.deciding(count) + others
  }

  private func words(_ round: Round) -> String {
    if round.failed { return "Consensus: not reached." }
    let objecting = round.objecting.map { situation.surname(in: $0) }.sorted()
    if !objecting.isEmpty {
      let count = objecting.count == 1 ? "1 objection" : "\(objecting.count) objections"
      return "Consensus: not yet, \(count) (\(objecting.joined(separator: ", ")))."
    }
    if round.answers.isEmpty { return "Consensus: not asked yet." }
    return answering.open.isEmpty
      ? "Consensus: nobody objects." : "Consensus: so far nobody objects, \(answering.open.count) to answer."
  }

  private func inLine(_ moderation: Moderation, _ glyphs: Glyphs) -> [Span] {
    [
      Span("\(glyphs.done) \(moderation.count(.votesFor)) for  ", .voteFor),
      Span("\(glyphs.failed) \(moderation.count(.against)) against  ", .voteAgainst),
      Span("\(glyphs.neither) \(moderation.count(.abstain)) abstaining", .voteAbstain),
    ]
  }

  private func draw(_ moderation: Moderation, on canvas: inout Canvas, in area: Rect) -> Int {
    let glyphs = canvas.glyphs
    let lines: [(sign: String, word: String, choice: VoteChoice, role: Role)] = [
      (glyphs.done, "For", .votesFor, .voteFor), (glyphs.failed, "Against", .against, .voteAgainst),
      (glyphs.neither, "Abstain", .abstain, .voteAbstain),
    ]
    for (row, line) in lines.enumerated() {
      let count = moderation.count(line.choice)
      canvas.put("\(line.sign) \(line.word)", in: area.line(row), role: line.role)
      let bar = area.line(row).inset(left: 12)
      _ = Meter(count, of: answering.seats.count, label: "\(count)", look: .bar, length: 20).draw(
        on: &canvas, in: bar, role: line.role, labelRole: .strong)
    }
    let waiting = situation.firstSurnames(in: answering.open)
    let open =
      answering.open.isEmpty
      ? "All have voted."
      : "\(glyphs.empty) Not yet  \(answering.open.count)  \(waiting)   Declare  when all have voted"
    canvas.put(open, in: area.line(3), role: .muted)
    canvas.put(asItStands(moderation), in: area.line(4), role: .text)
    return 5
  }

  private func asItStands(_ moderation: Moderation) -> String {
    let stands =
      moderation.votes.isEmpty
      ? "" : " \(answering.open.isEmpty ? "It" : "So far it") would \(moderation.isCarried ? "carry" : "not carry")."
    return "\(moderation.process.majority.inWords)\(stands)"
  }

  /// Who may decide is fixed when a proposal is put (R7).
  private var late: [String] {
    let seats = answering.sitting.inTheRoom.subtracting(answering.proposal.electorate)
      .subtracting(situation.affairs.excludedSeats(answering.item, answering.sitting))
    return situation.board.inOrder(seats).map { situation.surname(in: $0) }
  }

  /// All at the meeting whom an interest keeps from deciding, those too who share their body's.
  private var excluded: [String] {
    let seats = situation.affairs.excludedSeats(answering.item, answering.sitting)
    return situation.board.seats.map(\.id).filter(seats.contains).map { situation.surname(in: $0) }
  }
}
