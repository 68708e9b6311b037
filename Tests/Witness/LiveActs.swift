import Meeting

/// The acts of one meeting, and which of them still stand, told from the undoing alone (R39).
struct LiveActs {
  private var acts: [[Entry]] = []
  private var takenBack: Set<Int> = []

  /// What would have been heard if nothing had ever been taken back.
  var live: [[Entry]] { acts.filter { !takenBack.contains($0[0].act) } }

  mutating func add(_ act: [Entry]) {
    acts.append(act)
    if case .undone(let named) = act[0].event { turn(named.act, back: true, isCorrected: named.reason != nil) }
    if case .redone(let named) = act[0].event { turn(named.act, back: false) }
  }

  /// A correction and what it corrected are never both in force; with the correction the slip comes back, but not where
  /// the correction is corrected in its turn.
  private mutating func turn(_ act: Int, back: Bool, isCorrected: Bool = false) {
    if back { takenBack.insert(act) } else { takenBack.remove(act) }
    guard !isCorrected else { return }
    guard case .undone(let corrected) = acts.first(where: { $0[0].act == act })?[0].event, corrected.reason != nil
    else {
      return
    }
    if back { takenBack.remove(corrected.act) } else { takenBack.insert(corrected.act) }
  }
}
