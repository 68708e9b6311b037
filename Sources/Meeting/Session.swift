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
  private(set) var undoing: [Int] = []

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
    if case .undo = intent { return [.undone(.init(act: try lastUndoable()))] }
    if case .undoAct(let act) = intent { return [.undone(.init(act: try checkUndoable(act)))] }
    if case .redo = intent { return [.redone(.init(act: try lastUndone()))] }
    if case .correct(let n, let reason, let instead) = intent { return try correct(n, reason, instead, at) }
    return try affairs.decide(intent, at: at)
  }

  /// Takes one whole act into account.
  package mutating func apply(_ act: [Entry]) {
    settleBeforeNewMeeting(act)
    journal += act
    guard let first = act.first?.event, first.isAboutTheRecord else { return affairs.take(act) }
    if case .undone(let named) = first {
      undone = named.reason == nil ? without(named.act) : corrected(named.act)
      if named.reason == nil { undoing.append(named.act) }
    }
    if case .redone(let named) = first {
      undone = with(named.act)
      undoing.removeAll { $0 == named.act }
    }
    affairs = folded(without: undone)
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

  func folded(without undone: Set<Int>) -> Affairs {
    var affairs = base
    for act in acts {
      if undone.contains(act[0].act) { affairs.takeNames(act) } else { affairs.take(act) }
    }
    affairs.next = (journal.last?.n).map { $0 + 1 } ?? affairs.next
    return affairs
  }

  /// The first act that would not have come about in the same way without the acts named; nil when all would.
  func stillFollows(without undone: Set<Int>) -> Int? {
    var affairs = base
    for act in acts where !undone.contains(act[0].act) {
      let done = act.instead
      guard let first = done.first else { continue }
      affairs.next = first.n
      guard let intent = affairs.intent(of: done), let events = try? affairs.decide(intent, at: first.occurred),
        difference(between: done, and: events) == nil
      else { return first.act }
      affairs.take(done)
    }
    return nil
  }
}

extension Affairs {
  /// Of an act undone only the names and the text kept apart stay known, so that the record can still be shown.
  mutating func takeNames(_ act: [Entry]) {
    for entry in act {
      if case .personNamed(let named) = entry.event { people[PersonID(entry.n)] = named.name }
      if case .particularsKept(let kept) = entry.event { particulars[entry.n] = kept.text }
    }
  }

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

extension Session {
  /// The names in a founding act, which follow its first record.
  mutating func takeGenesis(rest: some Sequence<Entry>) {
    for entry in rest { affairs.apply(entry) }
    base = affairs
  }
}
