import Governance

/// An act on record that the rules would not have allowed, or that says something else than follows from it.
package struct Breach: Equatable, Sendable {
  /// The record at fault.
  package var record: Int
  /// The rule that would have refused it; nil where the act could never have come about in this way.
  package var rule: Rule?
  /// What is wrong with it, as the end of a sentence that begins with the record.
  package var says: String
}

/// Asking the rules again about what is on record (`verify --rules`).
extension Session {
  /// Why the rules would not have let an act come about as it stands; nil when they would.
  ///
  /// To be asked before the act is applied. What is withheld cannot be judged, and is not: the rest of its act is.
  package func breach(by act: [Entry]) -> Breach? {
    guard let first = act.first else { return nil }
    if case .unknown(let type) = first.event {
      let says = "is of a kind that this version does not know (\(type)), and cannot be judged"
      return Breach(record: first.n, says: says)
    }
    guard let intent = affairs.intent(of: act) else {
      return Breach(record: first.n, says: "only ever follows from another act, and here follows from none")
    }
    do throws(Refusal) {
      return difference(between: act, and: try decide(intent, at: first.occurred))
    } catch {
      return Breach(record: first.n, rule: error.rule, says: "was not allowed: \(affairs.words(for: error).sentence)")
    }
  }

  private func difference(between act: [Entry], and events: [Event]) -> Breach? {
    for (entry, event) in zip(act, events) where !entry.event.isWithheld && entry.event != event {
      return Breach(record: entry.n, says: "is not what follows from its act")
    }
    guard let first = act.first, act.count != events.count else { return nil }
    let isLonger = act.count > events.count
    let says = isLonger ? "more than follows from it" : "less than follows from it"
    return Breach(record: first.n, says: "begins an act that says \(says)")
  }
}

extension Affairs {
  /// Why a board could not have been established so (R6); nil when it could.
  package var foundingBreach: Breach? {
    board.seats.contains(where: \.elected)
      ? nil : Breach(record: 0, rule: .R6, says: "establishes a board without an elected Member")
  }
}

extension Event {
  /// Its line was left out of this copy; only its place is known (R43).
  package var isWithheld: Bool { self == .unknown(type: "withheld") }
}
