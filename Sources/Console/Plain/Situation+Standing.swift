import Governance
import Meeting

/// Where things stand, in the one line before a question.
extension Situation {
  var standing: String {
    let practice = isPractice ? "Practice. " : ""
    let reading = whyReadOnly == nil ? "" : "Read only. "
    guard let sitting else { return "\(practice)\(reading)No meeting has been set up." }
    let day = "Meeting of \(affairs.day(of: sitting))"
    let words =
      switch sitting.phase {
      case .scheduled: "\(day): not called yet, \(sitting.items.count) on the agenda."
      case .rollCall: "\(day): attendance is being taken. \(countInWords)"
      case .inSession(.betweenItems): "\(day): between items. \(countInWords)"
      case .inSession(.item(let number, let stage)): item(number, stage, sitting)
      case .suspended(.inquorate, _):
        "\(day): inquorate, no decision can be taken. \(countInWords)"
      case .suspended(.adjourned, _): "\(day): adjourned."
      case .notHeld: "\(day): it could not be held."
      case .closed: "\(day): closed; its minutes are a draft until a later meeting approves them."
      }
    return practice + reading + words
  }

  private func item(_ number: Int, _ stage: Stage, _ sitting: Sitting) -> String {
    guard let item = sitting.item(number) else { return countInWords }
    let secret = item.isPrivate ? "In private. " : ""
    let waiting = affairs.undetermined(item, sitting).isEmpty ? "" : " An interest waits for the Board’s decision."
    let title = item.title.hasSuffix(".") ? item.title : "\(item.title)."
    return "Item \(number) of \(sitting.items.count): \(title) \(secret)\(stage.inBrief)\(waiting) \(countInWords)"
  }

  /// Of the item before the meeting, or else of the meeting itself.
  private var count: (quorum: QuorumCount, present: String)? {
    guard let sitting else { return nil }
    if let item = sitting.currentItem, let stage = sitting.stage, case .inSession = sitting.phase {
      let quorum = affairs.decidingQuorum(item, at: stage, sitting)
      return (quorum, "\(quorum.present) may decide")
    }
    let quorum = affairs.meetingQuorum(sitting)
    return (quorum, "\(quorum.present) of \(quorum.of) here")
  }

  /// Whether there is a quorum: yes, yes at risk, or no.
  var verdict: String {
    guard let quorum = count?.quorum else { return "" }
    return quorum.quorate ? (quorum.atRisk ? "yes, at risk" : "yes") : "no"
  }

  /// As in “Quorum: yes, 4 of 7 here, 4 needed, 2 from LDC”.
  var countInWords: String {
    guard let count else { return "" }
    let required = count.quorum.required.map { body in
      ", \(body.seats.count) from \(board.organisation(body.organisation)?.short ?? body.organisation.text)"
    }
    return "Quorum: \(verdict), \(count.present), \(count.quorum.needed) needed\(required.joined())."
  }
}

extension Stage {
  fileprivate var inBrief: String {
    switch self {
    case .open: "Nothing proposed."
    case .proposed: "Proposal put."
    case .consensus(_, let round): round.failed ? "Consensus not reached." : "Consensus is being sought."
    case .moderation(_, let moderation): "\(moderation.process.title) under way."
    case .decided: "Decided."
    case .deferred: "Deferred."
    case .referred: "Referred."
    }
  }
}
