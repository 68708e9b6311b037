import Canvas
import Governance
import Meeting

extension Form {
  /// What it would do to the quorum, before it is done: “Then 3 may decide; 4 are needed”.
  func preview(_ situation: Situation) -> String? {
    guard ["determine", "leave", "vacant"].contains(command.name) else { return nil }
    var filled = self
    for (index, field) in fields.enumerated() where value(field).isEmpty && !field.blank.isOptional {
      if case .line = field.entry { filled.fields[index].entry = .line(TextField("…")) }
    }
    guard case .intent(let intent) = try? filled.request(situation.zone) else { return nil }
    return situation.whatIf(intent)
  }
}

extension Situation {
  /// What an intent would do to the quorum of the meeting and the item, in one sentence; nil when it would be refused.
  func whatIf(_ intent: Intent) -> String? {
    guard let events = try? session.decide(intent, at: now) else { return nil }
    var after = affairs
    for (offset, event) in events.enumerated() {
      after.apply(
        Entry(n: affairs.next + offset, act: affairs.next, recorded: now, occurred: now, by: .chair, event: event))
    }
    guard let sitting = after.sitting else { return nil }
    if let item = sitting.currentItem { return ofItem(after.itemQuorum(item, sitting)) }
    let count = after.meetingQuorum(sitting)
    let loss = count.quorate ? "" : ": the meeting would be inquorate"
    return "Then \(count.present) of \(count.of) are here; \(count.needed) are needed\(loss)."
  }

  private func ofItem(_ count: QuorumCount) -> String {
    guard !count.quorate else { return "Then \(count.present) may decide; \(count.needed) are needed." }
    let missing = count.missing.map { board.name(of: $0) }.joined(separator: ", ")
    let why = count.present >= count.needed ? "nobody for \(missing)" : "\(count.needed) are needed"
    return "Then \(count.present) may decide; \(why): this item could not be decided today."
  }
}
