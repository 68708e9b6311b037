import Governance

/// A board's record as it is lived through: what it says now, and enough of how it came about to take an act back.
///
/// Undo adds a record; the state is then the same fold without the act undone (R39). Only acts of the one meeting that is
/// not closed, or since the last one closed, can be taken back: those before are settled in `base`.
package struct Session: Equatable, Sendable {
  /// What the record says now.
  package private(set) var affairs: Affairs
  /// The affairs before the first entry of the journal.
  private var base: Affairs
  /// Every entry since `base`, undone or not, whole acts in order.
  package private(set) var journal: [Entry] = []
  /// Acts undone and not redone.
  package private(set) var undone: Set<Int> = []
  /// The order in which they were undone, for redo.
  private var undoing: [Int] = []

  /// A board's first record opens a session; nil when it is not an establishment.
  package init?(genesis: Entry, zone: Zone) {
    guard let affairs = Affairs(genesis: genesis, zone: zone) else { return nil }
    self.affairs = affairs
    base = affairs
  }

  /// The index that the next record will have.
  package var next: Int { affairs.next }

  /// What follows from an intent, or why nothing does; the session itself stays as it is.
  package func decide(_ intent: Intent, at: Instant) throws(Refusal) -> [Event] {
    switch intent {
    case .undo: [.undone(.init(act: try lastUndoable()))]
    case .undoAct(let act): [.undone(.init(act: try checkUndoable(act)))]
    case .redo: [.redone(.init(act: try lastUndone()))]
    default: try affairs.decide(intent, at: at)
    }
  }

  /// Takes one whole act into account.
  package mutating func apply(_ act: [Entry]) {
    settleBeforeNewMeeting(act)
    journal += act
    var refold = false
    for entry in act {
      switch entry.event {
      case .undone(let named):
        undone.insert(named.act)
        undoing.append(named.act)
        refold = true
      case .redone(let named):
        undone.remove(named.act)
        undoing.removeAll { $0 == named.act }
        refold = true
      default: break
      }
    }
    if refold { affairs = folded(without: undone) } else { affairs.take(act) }
  }

  private mutating func settleBeforeNewMeeting(_ act: [Entry]) {
    guard act.contains(where: { $0.event.startsMeeting }) else { return }
    base = affairs
    base.putAwayClosedMeeting()
    affairs = base
    journal = []
    undone = []
    undoing = []
  }

  /// The journal's acts, oldest first.
  package var acts: [[Entry]] { journal.acts }

  private func folded(without undone: Set<Int>) -> Affairs {
    var affairs = base
    for act in acts where !undone.contains(act[0].act) { affairs.take(act) }
    affairs.next = (journal.last?.n).map { $0 + 1 } ?? affairs.next
    return affairs
  }
}

extension Session {
  private func lastUndoable() throws(Refusal) -> Int {
    let candidates = acts.reversed().filter { !undone.contains($0[0].act) && !$0[0].event.isAboutTheRecord }
    guard let last = candidates.first else { throw .untimely(.nothingTo("undo")) }
    return try checkUndoable(last[0].act)
  }

  private func lastUndone() throws(Refusal) -> Int {
    guard let act = undoing.last else { throw .untimely(.nothingTo("put back")) }
    // What has been done since must still follow when the act is put back.
    guard stillFollows(without: undone.subtracting([act])) == nil else {
      throw .unrecordable(.cannotUndo("what was done since would not follow from it"))
    }
    return act
  }

  private func checkUndoable(_ act: Int) throws(Refusal) -> Int {
    guard let entries = acts.first(where: { $0[0].act == act }), !undone.contains(act) else {
      throw .untimely(.nothingTo("undo there"))
    }
    if let why = entries[0].event.whyFinal { throw .unrecordable(.cannotUndo(why)) }
    if entries.contains(where: { $0.event.isDecision }), anotherItemTaken(since: act) {
      throw .unrecordable(.cannotUndo("another item has been taken; only the Board can rescind it"))
    }
    if let dependent = stillFollows(without: undone.union([act])) { throw .unrecordable(.dependedOn(act: dependent)) }
    return act
  }

  private func anotherItemTaken(since act: Int) -> Bool {
    acts.contains { later in
      guard case .itemTaken = later[0].event else { return false }
      return later[0].act > act && !undone.contains(later[0].act)
    }
  }

  /// The first act that would not have come about in the same way without the acts named; nil when all would.
  private func stillFollows(without undone: Set<Int>) -> Int? {
    var affairs = base
    for act in acts where !undone.contains(act[0].act) && !act[0].event.isAboutTheRecord {
      affairs.next = act[0].n
      guard let intent = affairs.intent(of: act), let events = try? affairs.decide(intent, at: act[0].occurred),
        events == act.map(\.event)
      else { return act[0].act }
      affairs.take(act)
    }
    return nil
  }
}

extension Affairs {
  /// Takes a whole act into account.
  package mutating func take(_ act: [Entry]) {
    for entry in act { apply(entry) }
  }
}

extension Sequence where Element == Entry {
  /// Entries gathered into their acts.
  package var acts: [[Entry]] {
    reduce(into: [[Entry]]()) { acts, entry in
      if let last = acts.indices.last, acts[last][0].act == entry.act {
        acts[last].append(entry)
      } else {
        acts.append([entry])
      }
    }
  }
}
