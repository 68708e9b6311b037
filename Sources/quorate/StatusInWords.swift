import Governance
import Meeting
import Record

extension StatusReport {
  /// The same for people.
  func inWords(_ affairs: Affairs, at now: Instant = Circumstances.real.now()) -> String {
    var lines = [affairs.board.name]
    if let sitting = affairs.sitting {
      lines.append("Meeting of \(sitting.date.inWords): \(sitting.phase.inWords)")
      if !sitting.isOver { lines += standing(sitting, affairs) }
    } else {
      lines.append("No meeting has been set up.")
    }
    lines += zip(affairs.board.seats, seats).map { "  \($0.title): \($1.inWords)" }
    let today = affairs.zone.date(now)
    lines += affairs.outstanding(on: today).map { "Still to do: \(affairs.words(for: $0, on: today))" }
    lines.append("Record: \(log.size) entries.")
    return lines.joined(separator: "\n")
  }

  /// What is being dealt with, who presides, and whether enough are here for it.
  private func standing(_ sitting: Sitting, _ affairs: Affairs) -> [String] {
    var lines: [String] = []
    if let item = sitting.currentItem {
      lines.append("Item \(item.number): \(item.title)\(sitting.stage.map { " (\($0.inWords))" } ?? "")")
    }
    if let presiding = sitting.presiding {
      lines.append("Presiding: \(affairs.name(presiding.person)), \(affairs.title(presiding.seat))")
    }
    let count = affairs.meetingQuorum(sitting)
    lines.append("\(count.quorate ? "Quorate" : "Not quorate"): \(affairs.shortfall(count)).")
    if affairs.lacksElectedMember(sitting) { lines.append("No elected Member is present.") }
    if let item = sitting.currentItem {
      let own = affairs.itemQuorum(item, sitting)
      if own.seats != count.seats {
        let verdict = own.quorate ? "quorate" : "not quorate"
        lines.append("For this item: \(verdict); \(own.present) may decide, \(own.needed) are needed.")
      }
    }
    return lines
  }
}

extension StatusReport.SeatReport {
  fileprivate var inWords: String {
    let who = (name ?? "nobody") + (`for`.map { " for \($0)" } ?? "")
    let when = since.map { " since \($0)" } ?? ""
    switch state {
    case "vacant": return "vacant"
    case "substituted": return "\(who), present\(when)"
    case "remote": return "\(who), joining remotely\(when)"
    case "apologies": return "\(who), apologies"
    default: return "\(who), \(state)\(when)"
    }
  }
}

extension Phase {
  fileprivate var inWords: String {
    switch self {
    case .scheduled: "not called yet"
    case .rollCall: "attendance is being taken"
    case .inSession: "in session"
    case .suspended(.inquorate, _): "business has stopped for want of a quorum"
    case .suspended(.adjourned, _): "adjourned"
    case .notHeld: "it could not be held"
    case .closed: "closed"
    }
  }
}

extension Stage {
  fileprivate var inWords: String {
    switch self {
    case .open: "under discussion"
    case .proposed: "a proposal is open"
    case .consensus: "consensus is being sought"
    case .moderation: "in moderation"
    case .decided: "decided"
    case .deferred: "deferred"
    case .referred: "referred"
    }
  }
}
