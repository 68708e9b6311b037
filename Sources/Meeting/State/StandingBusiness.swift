import Governance

/// The items that every agenda begins and ends with, proposed from what the record knows.
extension Affairs {
  /// The standing business to put next: what opens an empty agenda; what ends one with business on it.
  package var standingBusiness: [Intent] {
    guard let sitting, !sitting.isOver else { return [] }
    let missing = (sitting.items.isEmpty ? opening : closing).filter { !sitting.has($0) }
    let first = sitting.nextNumber
    return missing.enumerated().map { offset, item in
      .putItem(
        number: first + offset, title: item.title, minutes: item.minutes, privately: item.privately,
        matter: item.matter, approves: item.approves)
    }
  }

  fileprivate struct Standing {
    var title: String
    var minutes: Int?
    var privately: String?
    var matter: MatterID?
    var approves: MeetingID?

    /// Whether an item is that one; the report has been put by many a title.
    func isThat(_ item: Item) -> Bool {
      item.title == title || (item.standing == .report && Item.standing(of: title) == .report)
    }

    static let apologies = Standing(title: "Apologies and substitutes", minutes: 5)
    static let declarations = Standing(title: "Declarations of interest", minutes: 5)
    static let mattersArising = Standing(title: "Matters arising and actions", minutes: 10)
    static let nextDate = Standing(title: "Date of next meeting", minutes: 5)
  }

  private var opening: [Standing] {
    let drafts = past.filter { $0.phase == .closed && (minutes[$0.id] ?? .draft) == .draft }
    return [.apologies, .declarations]
      + drafts.map {
        Standing(title: "Minutes of the meeting of \(day(of: $0))", minutes: 5, approves: $0.id)
      }
      + (past.isEmpty ? [] : [.mattersArising]) + carriedForward
  }

  private var closing: [Standing] { [Standing(title: "Report to the \(board.reportsTo)", minutes: 5), .nextDate] }

  /// Whether every agenda has it anew, so that it is never carried forward.
  func isStanding(_ item: Item) -> Bool {
    ([.apologies, .declarations, .mattersArising] + closing).contains { $0.isThat(item) }
  }

  /// What was put off or not reached and has not been taken since, in the same matter; never standing business.
  private var carriedForward: [Standing] {
    var latest: [MatterID: (isLeft: Bool, item: Item)] = [:]
    var order: [MatterID] = []
    for sitting in past {
      for item in sitting.items where item.approves == nil && !isStanding(item) {
        if latest[item.matter] == nil { order.append(item.matter) }
        latest[item.matter] = (sitting.leaves(item), item)
      }
    }
    return order.compactMap { latest[$0] }.filter(\.isLeft).map { _, item in
      Standing(title: item.title, minutes: item.minutes, privately: item.proposedPrivate, matter: item.matter)
    }
  }
}

extension Sitting {
  /// Whether a meeting that is over leaves an item to the next.
  fileprivate func leaves(_ item: Item) -> Bool {
    switch item.outcome {
    case .carriedForward, .deferred: true
    case .unreached: isOver
    case .taken, .referred: false
    }
  }

  fileprivate func has(_ standing: Affairs.Standing) -> Bool {
    items.contains { item in
      standing.approves.map { item.approves == $0 } ?? standing.isThat(item)
    }
  }
}

/// What nearly every agenda has, known by the words of its title: a clerk may write “To receive apologies for absence”.
package enum StandingItem: Sendable {
  case apologies, declarations, mattersArising, report, nextDate
}

extension Item {
  /// Which of the standing items its title makes it.
  package var standing: StandingItem? { Item.standing(of: title) }

  fileprivate static func standing(of title: String) -> StandingItem? {
    let title = title.lowercased()
    if title.contains("apologies") { return .apologies }
    if title.contains("declaration"), title.contains("interest") { return .declarations }
    if title.hasPrefix("report to") { return .report }
    if title.contains("date"), title.contains("next meeting") { return .nextDate }
    return title.contains("matters arising") ? .mattersArising : nil
  }
}
