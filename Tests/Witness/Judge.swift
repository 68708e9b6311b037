import Governance
import Meeting

/// Follows a record act by act and says which rules it breaks, from the events alone.
///
/// What was taken back was never heard: after an undo the witness hears what still stands again from the beginning of
/// the meeting, before which nothing can be taken back (R39).
package struct Judge {
  private var settled: Witness
  private var witness: Witness
  private var journal = LiveActs()

  /// `founding` is the act that establishes the board.
  package init(founding: [Entry], board: Board) {
    witness = Witness(board)
    for entry in founding { witness.hear(entry) }
    settled = witness
  }

  /// The decisions of the meeting that is going on, or was last.
  package var decisions: [DecisionID] { witness.taken.map(\.standing.decision) }
  /// Its acts that were not taken back.
  package var live: [[Entry]] { journal.live }

  /// What the act breaks, and what the affairs after it say that was never recorded.
  package mutating func broken(by act: [Entry], leaving affairs: Affairs) -> [String] {
    if act.contains(where: { if case .meetingSet = $0.event { true } else { false } }) {
      settled = witness
      journal = LiveActs()
    }
    journal.add(act)
    guard act[0].event.isAboutTheRecord else { return hear(act) + witness.untrue(affairs) }
    witness = settled
    return journal.live.flatMap { hear($0) } + witness.untrue(affairs)
  }

  private mutating func hear(_ act: [Entry]) -> [String] {
    var broken: [String] = []
    for entry in act where !entry.event.isAboutTheRecord {
      broken += witness.broken(by: entry)
      if case .left(let moved) = entry.event { broken += doubted(by: moved, entry, act) }
      witness.hear(entry)
    }
    return broken
  }

  private func doubted(by moved: Moved, _ entry: Entry, _ act: [Entry]) -> [String] {
    let told = act.compactMap { entry -> DecisionID? in
      if case .decisionDoubted(let doubted) = entry.event { doubted.decision } else { nil }
    }
    let right = witness.doubts(moved, at: entry.occurred)
    return Set(told) == right ? [] : ["R44: \(told) doubted, and not \(right)"]
  }
}
