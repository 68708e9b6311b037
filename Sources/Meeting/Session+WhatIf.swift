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
    let sentences = affairs.endingSentences(events) ?? after.affairs.sentences(after: events, before: affairs)
    return sentences.isEmpty ? "Nothing changes in who may decide." : sentences.joined(separator: " ")
  }
}

extension Affairs {
  /// What stops or ends with a meeting; nil for events that do neither.
  fileprivate func endingSentences(_ events: [Event]) -> [String]? {
    for event in events {
      if case .closed = event { return closingSentences(events) }
      if case .adjourned = event { return ["Business stops until the meeting is resumed."] }
      if case .notHeld = event {
        return ["The record will say who came, and that no business was done. This cannot be undone."]
      }
    }
    return nil
  }

  /// What has come about by the events, where it bears on who may decide.
  fileprivate func sentences(after events: [Event], before: Affairs) -> [String] {
    guard let sitting, !sitting.isOver else { return [] }
    var sentences: [String] = []
    let count = meetingQuorum(sitting)
    let changes = count != before.sitting.map(before.meetingQuorum)
    if let own = decidingQuorum, own != before.decidingQuorum || events.contains(where: \.isDetermination) {
      // Where all who are here may decide, once is enough.
      if !(changes && own == count && count.quorate) { sentences.append(sentence(ofItem: own)) }
    }
    if changes {
      let loss = count.quorate || sitting.openedAt == nil ? "" : ": the meeting would be inquorate"
      let lacks = count.missing.map { board.organisation($0)?.short ?? $0.text }
      let none = lacks.isEmpty ? "" : ", and nobody for \(list(lacks))"
      let out = sitting.outForTheItem
      let here = out == 0 ? "are here" : "count, \(out) of them out for this item only"
      sentences.append("Then \(count.present) of \(count.of) \(here); \(count.needed) are needed\(none)\(loss).")
    }
    if events.contains(where: \.isFall) { sentences.append("The proposal before the Board would fall.") }
    if sitting.openedAt != nil, before.sitting?.presiding != nil, sitting.presiding == nil {
      sentences.append("Nobody would be in the chair: a Chairman is appointed next.")
    }
    let doubted = events.compactMap(\.doubted)
    if !doubted.isEmpty { sentences.append("It would put in doubt the quorum of \(list(doubted.map(\.text))).") }
    let left = sitting.decisions.filter { decision in
      !goneBefore(decision, in: sitting).isEmpty && !doubted.contains(decision.id)
        && before.sitting.map { before.goneBefore(decision, in: $0).isEmpty } ?? false
    }.map(\.id.text)
    if !left.isEmpty {
      let took = left.count == 1 ? "a decision they are recorded in" : "decisions they are recorded in"
      sentences.append("That was before \(took): \(list(left)). The minutes say so.")
    }
    return sentences
  }

  /// The count that a decision of the item being taken stands under now; who comes later has no part in an open one (R7).
  private var decidingQuorum: QuorumCount? {
    guard let sitting, let item = sitting.currentItem else { return nil }
    return sitting.stage?.proposal.map { quorum(of: $0, item, sitting) } ?? itemQuorum(item, sitting)
  }

  private func sentence(ofItem count: QuorumCount) -> String {
    guard !count.quorate else { return "Then \(count.present) may decide; \(count.needed) are needed." }
    let missing = count.missing.map { board.name(of: $0) }.joined(separator: ", ")
    let why = count.present >= count.needed ? "nobody for \(missing)" : "\(count.needed) are needed"
    return "Then \(count.present) may decide; \(why): this item could not be decided while that is so."
  }

  /// What ends with the meeting, while there is still something to be done about it.
  private func closingSentences(_ events: [Event]) -> [String] {
    var sentences = ["The meeting ends. Its minutes are then a draft until a later meeting approves them."]
    if events.contains(where: \.isFall) { sentences.append("The proposal before the Board falls: it is NOT decided.") }
    let unreached = (sitting?.items ?? []).filter { $0.outcome == .unreached }
    let forward = Set(events.compactMap(\.carriedForward))
    let (carried, standing) = (
      unreached.filter { forward.contains($0.number) }, unreached.filter { !forward.contains($0.number) }
    )
    if !carried.isEmpty { sentences.append("\(numbers(carried)) not reached: carried forward.") }
    if !standing.isEmpty {
      sentences.append(
        "\(numbers(standing)) not reached, and not carried forward: standing business is put on the next agenda anew.")
    }
    for (id, status) in minutes.sorted(by: { $0.key < $1.key }) {
      guard case .approved(let by, _, _) = status, by == sitting?.id else { continue }
      sentences.append(
        "The minutes of \(day(id)) are approved and NOT signed; whoever presides can sign them only now.")
    }
    return sentences
  }
}

extension Affairs {
  private func numbers(_ items: [Item]) -> String {
    "\(items.count == 1 ? "Item" : "Items") \(list(items.map { String($0.number) }))"
  }
}

extension Event {
  fileprivate var isDetermination: Bool {
    if case .interestDetermined = self { true } else { false }
  }

  fileprivate var isFall: Bool {
    if case .proposalFell = self { true } else { false }
  }

  fileprivate var carriedForward: Int? {
    if case .itemCarriedForward(let named) = self { named.item } else { nil }
  }

  fileprivate var doubted: DecisionID? {
    if case .decisionDoubted(let doubted) = self { doubted.decision } else { nil }
  }
}
