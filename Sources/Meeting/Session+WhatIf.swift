import Governance

/// What an act would do, said before it is done (R20); nothing is recorded by asking.
extension Session {
  /// In a sentence or two what would follow from an intent: “Then 3 may decide; 4 are needed”.
  ///
  /// Fails with the refusal that the intent itself would meet.
  package func whatIf(_ intent: Intent, at: Instant) throws(Refusal) -> String {
    let events = try decide(intent, at: at)
    var after = self
    after.apply(
      events.enumerated().map { offset, event in
        Entry(n: next + offset, act: next, recorded: at, occurred: at, by: .clerk, event: event)
      })
    let sentences =
      events.contains { if case .closed = $0 { true } else { false } }
      ? affairs.closingSentences(events) : after.affairs.sentences(after: events, before: affairs)
    let unchanged = "It would be recorded; the quorum and who may decide stay as they are."
    return sentences.isEmpty ? unchanged : sentences.joined(separator: " ")
  }
}

extension Affairs {
  /// What has come about by the events, where it bears on who may decide.
  fileprivate func sentences(after events: [Event], before: Affairs) -> [String] {
    guard let sitting, !sitting.isOver else { return [] }
    var sentences: [String] = []
    if let item = sitting.currentItem { sentences.append(sentence(ofItem: itemQuorum(item, sitting))) }
    let count = meetingQuorum(sitting)
    if count != before.sitting.map(before.meetingQuorum) {
      let loss = count.quorate || sitting.openedAt == nil ? "" : ": the meeting would be inquorate"
      sentences.append("Then \(count.present) of \(count.of) are here; \(count.needed) are needed\(loss).")
    }
    if events.contains(where: \.isFall) { sentences.append("The proposal before the Board would fall.") }
    if sitting.openedAt != nil, before.sitting?.presiding != nil, sitting.presiding == nil {
      sentences.append("Nobody would be in the chair: a Chairman is appointed next.")
    }
    let doubted = events.compactMap(\.doubted)
    if !doubted.isEmpty { sentences.append("It would put in doubt the quorum of \(list(doubted.map(\.text))).") }
    return sentences
  }

  private func sentence(ofItem count: QuorumCount) -> String {
    guard !count.quorate else { return "Then \(count.present) may decide; \(count.needed) are needed." }
    let missing = count.missing.map { board.name(of: $0) }.joined(separator: ", ")
    let why = count.present >= count.needed ? "nobody for \(missing)" : "\(count.needed) are needed"
    return "Then \(count.present) may decide; \(why): this item could not be decided today."
  }

  /// What ends with the meeting, while there is still something to be done about it.
  fileprivate func closingSentences(_ events: [Event]) -> [String] {
    var sentences = ["The meeting ends. Its minutes are then a draft until a later meeting approves them."]
    if events.contains(where: \.isFall) { sentences.append("The proposal before the Board falls: it is NOT decided.") }
    let carried = events.compactMap(\.carriedForward)
    if !carried.isEmpty {
      let numbers = list(carried.map { String($0) })
      sentences.append("\(carried.count == 1 ? "Item" : "Items") \(numbers) not reached: carried forward.")
    }
    for (id, status) in minutes.sorted(by: { $0.key < $1.key }) {
      guard case .approved(let by, _, _) = status, by == sitting?.id else { continue }
      let date = meeting(id)?.date.inWords ?? id.text
      sentences.append(
        "The minutes of \(date) are approved and NOT signed; whoever presides can sign them only now.")
    }
    return sentences
  }
}

extension Event {
  fileprivate var isFall: Bool {
    if case .proposalFell = self { true } else { false }
  }

  fileprivate var doubted: DecisionID? {
    if case .decisionDoubted(let doubted) = self { doubted.decision } else { nil }
  }

  fileprivate var carriedForward: Int? {
    if case .itemCarriedForward(let named) = self { named.item } else { nil }
  }
}
