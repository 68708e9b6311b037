import Canvas
import Governance
import Meeting

extension Situation {
  var today: CivilDate { zone.date(now) }

  /// What the Board has to see to, a line each; what is late stands out.
  var outstanding: [(text: String, role: Role)] {
    (proposedTerms.map { [($0, .caution)] } ?? [])
      + affairs.outstanding(on: today).map { one in
        let role: Role =
          switch one {
          case .action(let action): action.due < today ? .caution : .text
          case .doubt, .minutesUnsigned: .caution
          case .nextMeeting(let due): due < today ? .caution : .text
          case .minutesToApprove, .report: .text
          }
        return (affairs.words(for: one, on: today), role)
      }
  }

  /// The same counted, in one line.
  var outstandingInBrief: String {
    let outstanding = affairs.outstanding(on: today)
    var due: CivilDate?
    var (overdue, minutes, reports, doubts) = (0, 0, 0, 0)
    for one in outstanding {
      switch one {
      case .nextMeeting(let date): due = date
      case .action(let action): overdue += action.due < today ? 1 : 0
      case .minutesToApprove, .minutesUnsigned: minutes += 1
      case .report: reports += 1
      case .doubt: doubts += 1
      }
    }
    let counts = [
      (doubts, "decision in doubt", "decisions in doubt"), (overdue, "action overdue", "actions overdue"),
      (minutes, "set of minutes to settle", "sets of minutes to settle"),
      (reports, "report to make", "reports to make"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    guard let due else { return "Its date, time and place; then its agenda." }
    return "Due by \(due.inWords)" + (counts.isEmpty ? "." : ": \(counts.joined(separator: ", ")).")
  }

  /// How many meetings are over.
  var archived: Int { affairs.past.count + (sitting?.isOver == true ? 1 : 0) }
}
