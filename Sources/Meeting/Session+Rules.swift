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
    let isOneAct = act.enumerated().allSatisfy { offset, entry in
      entry.n == first.n + offset && entry.act == first.n && entry.recorded == first.recorded
        && entry.occurred == first.occurred && entry.by == first.by
    }
    guard isOneAct else { return Breach(record: first.n, says: "begins records that are not of one act") }
    if case .unknown(let type) = first.event {
      let says = "is of a kind that this version does not know (\(type)), and cannot be judged"
      return Breach(record: first.n, says: says)
    }
    guard let intent = affairs.intent(of: act) else {
      return Breach(record: first.n, says: "was entered by itself, though it can only come of something else")
    }
    do throws(Refusal) {
      return difference(between: act, and: try decide(intent, at: first.occurred))
    } catch {
      return Breach(record: first.n, rule: error.rule, says: "was not allowed: \(affairs.words(for: error).sentence)")
    }
  }

  /// Where an act says otherwise than what follows now; nil where it says the same, as far as it is not withheld.
  func difference(between act: [Entry], and events: [Event]) -> Breach? {
    for (entry, event) in zip(act, events) where !entry.event.isWithheld && entry.event != event {
      return Breach(record: entry.n, says: "is not what follows from its act")
    }
    guard let first = act.first, act.count != events.count else { return nil }
    let isLonger = act.count > events.count
    let says = isLonger ? "has with it more than follows from it" : "lacks something that must follow from it"
    return Breach(record: first.n, says: says)
  }
}

extension Sequence where Element == Entry {
  /// Why no board could have been founded by these records (R6); nil when one could.
  ///
  /// They are the establishment and the names of its holders, and nothing else.
  package var foundingBreach: Breach? {
    for (offset, entry) in enumerated() {
      if offset == 0, case .established(let established) = entry.event {
        guard established.board.seats.contains(where: \.elected) else {
          return Breach(record: entry.n, rule: .R6, says: "establishes a board without an elected Member")
        }
      } else if offset == 0 || !(entry.event.isNaming || entry.event.isWithheld) {
        return Breach(record: entry.n, says: "is no part of founding a board")
      }
    }
    return nil
  }
}

extension Event {
  /// Its line was left out of this copy; only its place is known (R43).
  package var isWithheld: Bool { self == .unknown(type: "withheld") }

  package var isNaming: Bool {
    if case .personNamed = self { true } else { false }
  }
}
