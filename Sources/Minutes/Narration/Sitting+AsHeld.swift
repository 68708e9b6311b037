import Governance
import Meeting

extension Affairs {
  /// A meeting and those after it.
  func meetings(from sitting: Sitting) -> [Sitting] {
    let start = past.lastIndex { $0.number < sitting.number }.map { $0 + 1 } ?? 0
    return past[start...] + [self.sitting].compactMap { $0 }
  }
}

extension Sitting {
  /// What was recorded of the meeting itself: of what came after the act that ended it, only notes that were written up.
  package var asHeld: [Entry] {
    let ending = entries.first(where: \.event.endsMeeting)
    guard let ending else { return entries }
    let notes = Set(entries.filter(\.event.isNote).map(\.act))
    return entries.filter { $0.n < ending.n || $0.act == ending.act || notes.contains($0.act) }
  }
}

extension Event {
  var isNote: Bool {
    if case .noted = self { true } else { false }
  }
}
