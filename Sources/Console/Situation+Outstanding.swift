import Canvas
import Governance
import Meeting

extension Situation {
  var today: CivilDate { zone.date(now) }

  /// What the Board has to see to, a short line each; what is late stands out.
  var outstanding: [(text: String, role: Role)] {
    let adopting: [(String, Role)] = proposedTerms == nil ? [] : [("board.toml is not what was adopted", .caution)]
    return adopting + affairs.outstanding(on: today).map { (brief($0), isPressing($0) ? .caution : .text) }
  }

  private func brief(_ outstanding: Outstanding) -> String {
    func day(_ id: MeetingID) -> String { affairs.day(id, inShort: true) }
    switch outstanding {
    case .nextMeeting(let due): return "Next meeting due by \(due.inShort)"
    case .action(let action):
      let when = action.due < today ? "OVERDUE since" : "due"
      return "\(action.id) \(when) \(action.due.inShort): \(action.publicText)"
    case .minutesToApprove(let id): return "Minutes of \(day(id)) to approve"
    case .minutesUnsigned(let id): return "Minutes of \(day(id)) approved, NOT signed"
    case .report(let id): return "Meeting of \(day(id)): report to \(board.reportsTo)"
    case .doubt(let id): return "Decision \(id): quorum in DOUBT"
    }
  }

  private func isPressing(_ outstanding: Outstanding) -> Bool {
    switch outstanding {
    case .action(let action): action.due < today
    case .nextMeeting(let due): due < today
    case .doubt, .minutesUnsigned: true
    case .minutesToApprove, .report: false
    }
  }

  /// Whether there is anything to see to but the next meeting.
  var hasOutstanding: Bool {
    affairs.outstanding(on: today).contains { if case .nextMeeting = $0 { false } else { true } }
  }

  /// By when the Board has to meet again.
  var nextMeetingInBrief: String {
    affairs.nextMeetingDue.map { "Due by \($0.inWords)." } ?? "Its date, time and place; then its agenda."
  }

  /// How many meetings are over.
  var archived: Int { affairs.past.count + (sitting?.isOver == true ? 1 : 0) }
}
