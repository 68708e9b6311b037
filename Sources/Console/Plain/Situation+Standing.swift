import Governance
import Meeting

/// Where things stand, in the one line before every question.
extension Situation {
  var standing: String {
    let practice = isPractice ? "Practice. " : ""
    let reading = whyReadOnly == nil ? "" : "Read only. "
    guard let sitting else { return "\(practice)\(reading)No meeting has been set up." }
    let day = "Meeting of \(sitting.date.inWords)"
    let words =
      switch sitting.phase {
      case .scheduled: "\(day): not called yet, \(sitting.items.count) on the agenda."
      case .rollCall: "\(day): attendance is being taken. \(meetingQuorum(sitting))"
      case .inSession(.betweenItems): "\(day): between items. \(meetingQuorum(sitting))"
      case .inSession(.item(let number, let stage)): item(number, stage, sitting)
      case .suspended(.inquorate, _):
        "\(day): inquorate, no decision can be taken. \(meetingQuorum(sitting))"
      case .suspended(.adjourned, _): "\(day): adjourned."
      case .notHeld: "\(day): it could not be held."
      case .closed: "\(day): closed; its minutes are a draft until a later meeting approves them."
      }
    return practice + reading + words
  }

  private func item(_ number: Int, _ stage: Stage, _ sitting: Sitting) -> String {
    guard let item = sitting.item(number) else { return meetingQuorum(sitting) }
    let count = stage.proposal.map { affairs.quorum(of: $0, item, sitting) } ?? affairs.itemQuorum(item, sitting)
    let secret = item.isPrivate == nil ? "" : "In private. "
    let waiting = affairs.undetermined(item, sitting).isEmpty ? "" : " An interest waits for the Board’s decision."
    let title = item.title.hasSuffix(".") ? item.title : "\(item.title)."
    return "Item \(number) of \(sitting.items.count): \(title) \(secret)\(stage.inBrief)\(waiting) "
      + quorum(count, "\(count.present) may decide")
  }

  private func meetingQuorum(_ sitting: Sitting) -> String {
    let count = affairs.meetingQuorum(sitting)
    return quorum(count, "\(count.present) of \(count.of) here")
  }

  private func quorum(_ count: QuorumCount, _ present: String) -> String {
    let verdict = count.quorate ? (count.atRisk ? "yes, at risk" : "yes") : "no"
    let required = count.required.map { ", \(affairs.words($0))" }.joined()
    return "Quorum: \(verdict), \(present), \(count.needed) needed\(required)."
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
