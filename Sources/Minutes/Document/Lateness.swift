import Governance
import Meeting

/// Which entries were keyed long after they happened, or out of order (R44).
struct Lateness {
  private var late: Set<Int> = []
  private var outOfOrder: Set<Int> = []
  /// The record that ended the meeting: whatever follows was written up afterwards.
  private let ending: Int?
  /// When the first and the last of it were keyed, if all of the meeting was entered long afterwards.
  private var afterwards: (first: Instant, last: Instant)?

  /// Keyed this many seconds after it happened, an entry is late.
  private static let grace = 5 * 60
  /// Earlier by more seconds than this than something entered before it, an entry is out of order.
  private static let disorder = 60
  /// With every entry keyed this many seconds afterwards, the meeting was entered after it was over.
  private static let nextDay = 12 * 3600

  init(_ entries: [Entry]) {
    let meeting = entries.drop { !$0.event.callsMeeting }.filter { !$0.event.isAboutTheRecord }
    ending = meeting.first(where: \.event.endsMeeting)?.n
    var latest: Instant?
    for entry in meeting {
      if entry.recorded.seconds - entry.occurred.seconds >= Self.grace { late.insert(entry.n) }
      if let before = latest, before.seconds - entry.occurred.seconds > Self.disorder { outOfOrder.insert(entry.n) }
      latest = max(latest ?? entry.occurred, entry.occurred)
    }
    guard let first = meeting.map(\.recorded).min(), let last = meeting.map(\.recorded).max(),
      meeting.allSatisfy({ $0.recorded.seconds - $0.occurred.seconds > Self.nextDay })
    else { return }
    afterwards = (first, last)
  }

  /// `entered at 15:52`, where that must be said of this entry.
  func mark(_ entry: Entry, _ narrator: Narrator) -> String? {
    if let ending, entry.n > ending, case .noted = entry.event { return "written after the meeting" }
    let marked = outOfOrder.contains(entry.n) || (afterwards == nil && late.contains(entry.n))
    return marked ? "entered at \(narrator.moment(entry.recorded))" : nil
  }

  /// The one sentence that takes the place of a mark on every line.
  func wholeMeeting(_ narrator: Narrator) -> String? {
    guard let afterwards else { return nil }
    let (first, last) = (narrator.affairs.zone.date(afterwards.first), narrator.affairs.zone.date(afterwards.last))
    let when = first == last ? "on \(first.inWords)" : "between \(first.inWords) and \(last.inWords)"
    return "This record was entered \(when), after the meeting."
  }
}

extension Event {
  fileprivate var callsMeeting: Bool {
    if case .rollCalled = self { true } else { false }
  }
}
