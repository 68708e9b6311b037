import Governance

/// Something the Board has still to see to, whichever meeting it comes from (R38, R41, R42, R44).
package enum Outstanding: Equatable, Sendable {
  case nextMeeting(due: CivilDate)
  case action(Action)
  case minutesToApprove(MeetingID)
  /// Approved at a meeting that is over, and signed by nobody there.
  case minutesUnsigned(MeetingID)
  /// Business that the body above has not had a report of.
  case report(MeetingID)
  case doubt(DecisionID)
}

extension Affairs {
  /// All that is outstanding on a day, the most pressing first.
  package func outstanding(on date: CivilDate) -> [Outstanding] {
    let over = meetings.filter(\.isOver)
    let open = actions.filter { $0.done == nil }.sorted { $0.due < $1.due }
    let doubted = meetings.flatMap(\.decisions).filter { !$0.doubts.isEmpty && !$0.rescinded }
    return doubted.map { .doubt($0.id) }
      + open.filter { $0.due < date }.map { .action($0) }
      + over.compactMap { unsettledMinutes(of: $0) }
      + over.filter(isUnreported).map { .report($0.id) }
      + (nextMeetingDue.map { [.nextMeeting(due: $0)] } ?? [])
      + open.filter { $0.due >= date }.map { .action($0) }
  }

  private func unsettledMinutes(of sitting: Sitting) -> Outstanding? {
    guard case .closed = sitting.phase else { return nil }
    switch minutes[sitting.id] {
    case nil, .draft: return .minutesToApprove(sitting.id)
    case .approved(let by, _, _): return meeting(by)?.isOver == true ? .minutesUnsigned(sitting.id) : nil
    case .signed, .signedOnPaper: return nil
    }
  }

  /// A meeting that decided something, and of which the body above knows nothing yet (R42).
  private func isUnreported(_ sitting: Sitting) -> Bool {
    guard case .closed = sitting.phase, sitting.decisions.contains(where: \.isOfBusiness) else { return false }
    let above = plain(sitting.board.reportsTo)
    return !reports.contains { $0.reported.business == sitting.id && plain($0.reported.to) == above }
  }

  /// A body's name as people write it: `the District Board` is the District Board.
  private func plain(_ name: String) -> String {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    return words.drop { $0 == "the" }.joined(separator: " ")
  }

  /// By when the Board meets again, to meet as often as its terms say; nil before its first meeting, and while one is set up (R38).
  package var nextMeetingDue: CivilDate? {
    guard sitting?.isOver ?? true, board.terms.meetingsAYear > 0 else { return nil }
    let held = meetings.filter { $0.phase == .closed }
    guard let last = held.map(\.date).max() else { return nil }
    return CivilDate(daysSince1970: last.daysSince1970 + 365 / board.terms.meetingsAYear)
  }

  /// One line about it, for a list.
  package func words(for outstanding: Outstanding, on date: CivilDate) -> String {
    switch outstanding {
    case .nextMeeting(let due):
      return due < date ? "The next meeting was due by \(due.inWords)." : "The next meeting is due by \(due.inWords)."
    case .action(let action):
      let owner = holders[action.owner].map(name) ?? title(action.owner)
      let when = action.due < date ? "OVERDUE since" : "due"
      return "Action \(action.id) (\(owner)), \(when) \(action.due.inWords): \(action.publicText)"
    case .minutesToApprove(let id): return "The minutes of \(day(id)) are a draft; the next meeting approves them."
    case .minutesUnsigned(let id):
      return "The minutes of \(day(id)) were approved, and nobody who presided signed them."
    case .report(let id): return "The business of \(day(id)) has not been reported to \(board.reportsTo)."
    case .doubt(let id):
      return "The quorum of decision \(id) is in doubt, until the Board confirms it or decides afresh."
    }
  }
}

extension Action {
  /// What is agreed in private is not told outside the meeting (R43).
  package var publicText: String {
    switch text {
    case .open(let text): text
    case .kept: "[agreed in private]"
    }
  }
}

extension Decision {
  /// About the Board's business, not about the meeting itself.
  var isOfBusiness: Bool {
    switch subject {
    case .proposal, .deferral, .reference: true
    case .appointment, .privacy, .determination, .lifting, .minutes: false
    }
  }
}
