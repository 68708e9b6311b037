import Governance

/// Taking back and putting back; R39.
extension Session {
  /// The act that an undo takes back now.
  package func lastUndoable() throws(Refusal) -> Int {
    let candidates = acts.reversed().filter { !undone.contains($0[0].act) && !$0.isUndoOrRedo }
    guard let last = candidates.first else { throw .untimely(.nothingTo("undo")) }
    return try checkUndoable(last[0].act)
  }

  func lastUndone() throws(Refusal) -> Int {
    guard let act = undoing.last else { throw .untimely(.nothingTo("put back")) }
    // What has been done since must still follow when the act is put back.
    guard stillFollows(without: with(act)) == nil else {
      throw .unrecordable(.cannotUndo("what was done since would not follow from it"))
    }
    return act
  }

  /// `instead` is what is right, where something is done in its place.
  func checkUndoable(_ act: Int, instead: Intent? = nil) throws(Refusal) -> Int {
    try checkFinality(act, instead: instead)
    let rest = instead == nil ? without(act) : corrected(act)
    if let dependent = stillFollows(without: rest) { throw .unrecordable(.dependedOn(act: dependent)) }
    return act
  }

  /// Whether the last act that stands may be taken back, as far as its kind says.
  package var mayUndo: Bool {
    let last = acts.last { !undone.contains($0[0].act) && !$0.isUndoOrRedo }
    return last.map { !isFinal($0[0].act) } ?? false
  }

  /// Whether no undo reaches it, whatever were undone before; told without folding the meeting anew.
  package func isFinal(_ act: Int) -> Bool {
    do {
      try checkFinality(act, instead: nil)
      return false
    } catch {
      if case .unrecordable(.cannotUndo) = error { return true }
      return false
    }
  }

  private func checkFinality(_ act: Int, instead: Intent?) throws(Refusal) {
    guard let entries = entries(of: act), !undone.contains(act), !entries.isUndoOrRedo else {
      throw .untimely(.nothingTo("undo there"))
    }
    if case .final(let why) = entries.instead.first?.event.finality, !isMadeAgain(entries, by: instead) {
      throw .unrecordable(.cannotUndo(why))
    }
    if stands(since: act, \.endsMeeting) {
      throw .unrecordable(.cannotUndo("the meeting is over; a later meeting corrects its minutes"))
    }
    if entries.contains(where: { $0.event.finality == .decision }), stands(since: act, \.takesItem) {
      throw .unrecordable(.cannotUndo("another item has been taken; only the Board can rescind it"))
    }
  }

  /// A slip taken back and what is right done instead, as one act.
  func correct(_ n: Int, _ reason: String, _ instead: Intent, _ at: Instant) throws(Refusal) -> [Event] {
    guard let act = journal.first(where: { $0.n == n })?.act else { throw .untimely(.nothingTo("correct there")) }
    try affairs.said(reason, "the reason")
    let wrong = try checkUndoable(act, instead: instead)
    var affairs = folded(without: corrected(wrong))
    // What was said in private is corrected in private (R43).
    let isPrivate = self.affairs.sitting?.isInPrivate == true || holdsPrivateText(wrong)
    let (words, kept) = self.affairs.worded(reason, privately: isPrivate)
    affairs.next = next + 1 + kept.count
    let right = try affairs.decide(instead, at: at)
    // A new meeting settles all that came before it, so it corrects nothing.
    guard !right.contains(where: \.startsMeeting) else { throw .untimely(.nothingTo("correct that way")) }
    return [.undone(.init(act: wrong, reason: words))] + kept + right
  }

  /// A declaration stays on the register, but what was keyed wrongly in it can be declared afresh, whose it is too: the
  /// minutes say that it was put right, and the record shows both.
  private func isMadeAgain(_ act: [Entry], by instead: Intent?) -> Bool {
    guard case .interestDeclared = act.instead.first?.event, case .declare = instead else { return false }
    return true
  }

  // BUG: in a copy from which names are withheld, an act that introduced one looks as if it held private text.
  private func holdsPrivateText(_ act: Int) -> Bool {
    entries(of: act)?.contains { entry in
      if case .particularsKept = entry.event { true } else { entry.event.isWithheld }
    } ?? false
  }

  /// The acts undone when this one is too; undoing a correction puts back what it corrected.
  func without(_ act: Int) -> Set<Int> {
    undone.union([act]).subtracting([corrected(by: act)].compactMap { $0 })
  }

  /// The acts undone when this one is corrected: of a correction corrected again the first slip stays taken back.
  func corrected(_ act: Int) -> Set<Int> { undone.union([act]) }

  /// The acts undone when this one is put back.
  func with(_ act: Int) -> Set<Int> {
    undone.subtracting([act]).union([corrected(by: act)].compactMap { $0 })
  }

  private func corrected(by act: Int) -> Int? {
    guard case .undone(let named) = entries(of: act)?.first?.event, named.reason != nil else { return nil }
    return named.act
  }

  private func entries(of act: Int) -> [Entry]? { acts.first { $0[0].act == act } }

  /// Whether a later act that is not undone begins in such a way.
  private func stands(since act: Int, _ begins: (Event) -> Bool) -> Bool {
    acts.contains { $0[0].act > act && !undone.contains($0[0].act) && begins($0[0].event) }
  }
}

extension [Entry] {
  /// A mere undo or redo; a correction does something besides.
  package var isUndoOrRedo: Bool { allSatisfy(\.event.isAboutTheRecord) }

  /// Of a correction what was done instead; of a mere undo or redo nothing; of any other act all of it.
  var instead: [Entry] {
    guard let first, first.event.isAboutTheRecord else { return self }
    guard case .undone(let named) = first.event, case .kept = named.reason else { return Array(dropFirst()) }
    return Array(dropFirst(2))
  }
}
