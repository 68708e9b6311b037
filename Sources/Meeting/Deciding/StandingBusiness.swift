import Governance

/// The items that every agenda begins and ends with, proposed from what the record knows.
extension Affairs {
  /// The standing business to put next: what opens an empty agenda; what ends one with business on it.
  package var standingBusiness: [Intent] {
    guard let sitting, !sitting.isOver else { return [] }
    let missing = (sitting.items.isEmpty ? opening : closing).filter { !sitting.has($0) }
    let first = (sitting.items.map(\.number).max() ?? 0) + 1
    return missing.enumerated().map { offset, item in
      .putItem(
        number: first + offset, title: item.title, minutes: item.minutes, matter: item.matter, approves: item.approves)
    }
  }

  fileprivate struct Standing {
    var title: String
    var minutes: Int?
    var matter: MatterID?
    var approves: MeetingID?

    static let apologies = Standing(title: "Apologies and substitutes", minutes: 5)
    static let declarations = Standing(title: "Declarations of interest", minutes: 5)
    static let mattersArising = Standing(title: "Matters arising and actions", minutes: 10)
    static let nextDate = Standing(title: "Date of next meeting", minutes: 5)
  }

  private var opening: [Standing] {
    let drafts = past.filter { $0.phase == .closed && (minutes[$0.id] ?? .draft) == .draft }
    return [.apologies, .declarations]
      + drafts.map {
        Standing(title: "Minutes of the meeting of \($0.date.inWords)", minutes: 5, approves: $0.id)
      }
      + (past.isEmpty ? [] : [.mattersArising]) + carriedForward
  }

  private var closing: [Standing] { [Standing(title: "Report to the \(board.reportsTo)", minutes: 5), .nextDate] }

  /// What the last meeting did not reach, or put off, in the same matter; not its own standing business.
  private var carriedForward: [Standing] {
    let standing = Set(([.apologies, .declarations, .mattersArising] + closing).map(\.title))
    return (past.last?.items ?? []).filter { item in
      [.carriedForward, .deferred].contains(item.outcome) && item.approves == nil && !standing.contains(item.title)
    }.map { Standing(title: $0.title, minutes: $0.minutes, matter: $0.matter) }
  }
}

extension Sitting {
  fileprivate func has(_ standing: Affairs.Standing) -> Bool {
    items.contains { item in
      standing.approves.map { item.approves == $0 } ?? (item.title == standing.title)
    }
  }
}
