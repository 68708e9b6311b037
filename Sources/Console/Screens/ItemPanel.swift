import Canvas
import Governance
import Meeting
import Minutes

/// The item before the meeting: its proposal and stage, who may decide, and what has been recorded.
struct ItemPanel {
  let situation: Situation
  let sitting: Sitting

  func draw(on canvas: inout Canvas, in area: Rect) {
    var rest = area
    func take(_ rows: Int) { rest = rest.inset(top: rows) }
    if let item = sitting.currentItem, let stage = sitting.stage {
      take(drawProposal(on: &canvas, in: rest, item, stage))
      take(drawStage(on: &canvas, in: rest, stage))
      take(drawStanding(on: &canvas, in: rest, item, stage))
    } else {
      take(drawOutside(on: &canvas, in: rest))
    }
    drawRecorded(on: &canvas, in: rest)
  }

  private func drawProposal(on canvas: inout Canvas, in area: Rect, _ item: Item, _ stage: Stage) -> Int {
    let affairs = situation.affairs
    var rows = 0
    if let reason = item.isPrivate {
      rows += canvas.putWrapped("In private: \(reason)", in: area.rows(first: 2), role: .caution) + 1
    }
    let lines: (title: String, text: String)?
    switch stage {
    case .proposed(let proposal), .consensus(let proposal, _): lines = ("Proposal", affairs.text(proposal.text))
    case .moderation(let proposal, let moderation):
      let text = moderation.finding?.text ?? proposal.text
      lines = (moderation.finding == nil ? "Proposal" : "The moderator’s finding", affairs.text(text))
    case .decided(let id): lines = ("Decided", decided(id))
    case .deferred: lines = ("Deferred", "The Board has put this item off.")
    case .referred: lines = ("Referred", "This item goes to \(affairs.board.reportsTo).")
    case .open: lines = nil
    }
    guard let lines else { return rows }
    canvas.put(lines.title, in: area.inset(top: rows).line(0), role: .heading)
    let wanted = canvas.putWrapped(lines.text, in: area.inset(top: rows + 1).rows(first: max(1, area.rows / 2)), role: .text)
    return rows + 1 + min(wanted, max(1, area.rows / 2)) + 1
  }

  private func decided(_ id: DecisionID) -> String {
    guard let decision = sitting.decisions.last(where: { $0.id == id }) else { return "" }
    guard case .proposal(let decided) = decision.subject else {
      let entry = sitting.entries.last { $0.occurred == decision.at && $0.event.isAbout(id) }
      return entry.map { situation.affairs.sentence(for: $0, in: sitting, revealing: true) } ?? "Decision \(id)."
    }
    let manner =
      switch decided.standing.manner {
      case .consensus: "Agreed by consensus"
      case .withoutDissent: "Agreed without dissent"
      case .moderatorsFinding: "The moderator’s finding adopted"
      case .recordedVote:
        "\(decided.carried ? "Carried" : "Not carried"), \(decided.votedFor.count) for, \(decided.votedAgainst.count) against, \(decided.abstained.count) abstaining"
      }
    return "\(situation.affairs.text(decided.text))\n\(manner). Decision \(id)."
  }

  private func drawStage(on canvas: inout Canvas, in area: Rect, _ stage: Stage) -> Int {
    let names: [String]
    let current: Int
    switch stage {
    case .open: return 0
    case .proposed: (names, current) = (["Proposed", "Consensus", "Decision"], 0)
    case .consensus(_, let round):
      (names, current) = round.failed ? (["Proposed", "Consensus", "Moderation", "Decision"], 1) : (["Proposed", "Consensus", "Decision"], 1)
    case .moderation: (names, current) = (["Proposed", "Consensus", "Moderation", "Decision"], 2)
    case .decided(let id):
      let moderated = sitting.decisions.last { $0.id == id }?.process != nil
      names = moderated ? ["Proposed", "Consensus", "Moderation", "Decision"] : ["Proposed", "Consensus", "Decision"]
      current = names.count - 1
    case .deferred, .referred: return 0
    }
    Steps(names, current: current).draw(on: &canvas, in: area.line(0))
    return 2
  }

  private func drawStanding(on canvas: inout Canvas, in area: Rect, _ item: Item, _ stage: Stage) -> Int {
    let affairs = situation.affairs
    var row = 0
    for exclusion in affairs.exclusions(item, sitting) {
      canvas.put(
        [
          Span("Interest ", .muted), Span(surnameFirst(affairs.name(exclusion.person)), .strong),
          Span(" \(exclusion.effect.words)", .caution),
        ], in: area.line(row))
      row += 1
    }
    for interest in affairs.undetermined(item, sitting) {
      canvas.put(
        [
          Span("Interest ", .muted), Span(surnameFirst(affairs.name(interest.declared.person)), .strong),
          Span(" waits for the Board’s decision", .caution),
        ], in: area.line(row))
      row += 1
    }
    let count = stage.proposal.map { affairs.quorum(of: $0, item, sitting) } ?? affairs.itemQuorum(item, sitting)
    let words = affairs.mayDecide(count)
    canvas.put([Span("Deciding ", .muted), Span(words, count.quorate ? .text : .bad)], in: area.line(row))
    return row + 2
  }

  private func drawOutside(on canvas: inout Canvas, in area: Rect) -> Int {
    let affairs = situation.affairs
    let place = sitting.place.map { ", \($0)" } ?? ""
    var text = "\(sitting.date.inWords) at \(situation.zone.time(sitting.scheduled))\(place)."
    switch sitting.phase {
    case .scheduled: text += "\nThe meeting has not been called yet."
    case .rollCall: text += "\n\(affairs.shortfall(affairs.meetingQuorum(sitting)))."
    case .inSession: text += "\nTake the next item of the agenda."
    case .suspended(.inquorate, _):
      text += "\nNo decision can be taken: \(affairs.shortfall(affairs.meetingQuorum(sitting)))."
    case .suspended(.adjourned(let reason, _), _): text += "\nAdjourned\(reason.map { ": \($0)" } ?? "")."
    case .notHeld(let reason): text += "\nThe meeting could not be held: \(reason)"
    case .closed: text += "\nThe meeting is closed. Its minutes are a draft until a later meeting approves them."
    }
    return canvas.putWrapped(text, in: area.rows(first: 8), role: .text) + 1
  }

  private func drawRecorded(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 1 else { return }
    let entries = recorded
    guard !entries.isEmpty else { return }
    canvas.put("What has been recorded", in: area.line(0), role: .heading)
    for (index, entry) in entries.suffix(area.rows - 1).enumerated() {
      canvas.put(
        [Span("\(situation.zone.time(entry.occurred))  ", .muted), Span(entry.words, .text)], in: area.line(index + 1))
    }
  }

  /// What has happened in the present item, or in the meeting before the first, shortest words.
  private var recorded: [(occurred: Instant, words: String)] {
    let entries = sitting.entries
    let start = entries.lastIndex { entry in
      if case .itemTaken = entry.event { true } else { false }
    }
    let first = entries.indices.contains(start ?? 0) ? entries[sitting.currentItem == nil ? 0 : start ?? 0].n : 0
    return situation.affairs.account(of: sitting, revealing: true)
      .filter { !$0.isSupplement && $0.entry.n >= first }.map { ($0.entry.occurred, $0.short) }
  }
}

extension Event {
  /// Whether it is the record of that decision of the Board, other than on a proposal.
  fileprivate func isAbout(_ id: DecisionID) -> Bool {
    if case .minutesApproved(let approved) = self { return approved.standing.decision == id }
    return false
  }
}

extension Affairs {
  /// `5 may decide, need 4, LDC 2`.
  package func mayDecide(_ count: QuorumCount) -> String {
    let required = count.required.map { representation in
      let name = board.organisation(representation.organisation)?.short ?? representation.organisation.text
      return ", \(name) \(representation.seats.isEmpty ? "no" : String(representation.seats.count))"
    }
    return "\(count.present) may decide, need \(count.needed)\(required.joined())"
  }
}
