import Canvas
import Governance
import Meeting

/// A member with their answer.
struct DecisionRow {
  let seat: SeatID
  let answering: Answering
  let situation: Situation

  func draw(on canvas: inout Canvas, in line: Rect, isMarked: Bool) {
    let base: Role = isMarked ? .selection : .text
    if isMarked {
      canvas.fill(line, .selection)
      canvas.placeCursor(line.origin, within: line)
    }
    let columns = columns(of: line)
    let answer = answer(canvas.glyphs)
    canvas.put(isMarked ? canvas.glyphs.selected : " ", in: columns[0], role: base)
    let name = isNarrow(line) ? situation.surname(in: seat) : situation.person(in: seat)
    canvas.put(name, in: columns[1].inset(right: 1), role: base)
    canvas.put(situation.shortOrganisation(seat), in: columns[2], role: isMarked ? base : .muted)
    canvas.putListed(answer.words, in: columns[3], role: isMarked ? base : answer.role)
  }

  /// How many it would like to have, so that a reason is whole.
  func rows(in area: Rect) -> Int { wrapped(answer(Glyphs()).words, width: columns(of: area)[3].columns).count }

  private func isNarrow(_ line: Rect) -> Bool { line.columns < 45 }

  private func columns(of line: Rect) -> [Rect] {
    line.columns([.cells(2), .cells(isNarrow(line) ? 13 : 24), .cells(isNarrow(line) ? 0 : 8), .share(1)])
  }

  private func answer(_ glyphs: Glyphs) -> (words: String, role: Role) {
    if answering.proposal.gone.contains(seat) { return ("\(glyphs.neither) left before answering", .muted) }
    switch answering.matter {
    case .consensus(_, let round): return answer(round.answers[seat], glyphs)
    case .vote(_, let moderation): return answer(moderation.votes[seat], glyphs)
    case .finding: return ("", .muted)
    }
  }

  private func answer(_ answer: ConsensusAnswer?, _ glyphs: Glyphs) -> (words: String, role: Role) {
    switch answer {
    case .agrees: ("\(glyphs.done) agrees", .voteFor)
    case .standsAside(let reason): ("\(glyphs.neither) stands aside\(said(reason))", .voteAbstain)
    case .objects(let reason): ("\(glyphs.failed) objects\(said(reason))", .voteAgainst)
    case nil: ("\(glyphs.empty) not yet", .muted)
    }
  }

  private func said(_ reason: Words?) -> String { reason.map { ": \(situation.affairs.text($0))" } ?? "" }

  private func answer(_ choice: VoteChoice?, _ glyphs: Glyphs) -> (words: String, role: Role) {
    switch choice {
    case .votesFor: ("\(glyphs.done) for", .voteFor)
    case .against: ("\(glyphs.failed) against", .voteAgainst)
    case .abstain: ("\(glyphs.neither) abstains", .voteAbstain)
    case nil: ("\(glyphs.empty) not yet", .muted)
    }
  }
}
