import Governance
import Meeting

/// Which entries a decision's own block already tells, so that no paragraph repeats them.
struct CoveredProceedings {
  private(set) var entries: Set<Int> = []
  /// By decision: why each seat that stood aside did so, in the round that its words came to.
  private(set) var asides: [DecisionID: [SeatID: Words?]] = [:]
  /// By decision: the casting vote, when one was given.
  private(set) var casting: [DecisionID: CastingVoteGiven] = [:]
  /// By the last record of an agreement in a round: who had not answered otherwise when it ended.
  private(set) var agreeing: [Int: [SeatID]] = [:]
  /// The last answer of each seat in the round under way.
  private var answers: [SeatID: Int] = [:]
  /// Objections that whoever made them took back within the round.
  private(set) var withdrawn: Set<Int> = []
  /// The objections of the round under way.
  private var objections: [SeatID: Int] = [:]
  /// The last agreement of the round under way.
  private var agreement: Int?
  /// What was recorded since the proposal was last worded.
  private var sinceWording: [Entry] = []

  init(_ entries: [Entry]) {
    for entry in entries {
      follow(entry)
      if entry.event.wordsProposal {
        sinceWording = [entry]
      } else if case .decided(let decided) = entry.event {
        for earlier in sinceWording { cover(earlier, by: decided) }
        sinceWording = []
      } else if entry.event.attachesToDecision {
        self.entries.insert(entry.n)
      } else {
        sinceWording.append(entry)
      }
    }
  }

  /// Whoever agrees and objects before the round is closed has objected.
  private mutating func follow(_ entry: Entry) {
    if entry.event.wordsProposal { (answers, objections, agreement) = ([:], [:], nil) }
    if case .consensusClosed = entry.event { (answers, objections, agreement) = ([:], [:], nil) }
    if case .stoodAside(let answered) = entry.event { answer(answered.seat, entry.n) }
    if case .objected(let answered) = entry.event {
      answer(answered.seat, entry.n)
      objections[answered.seat] = entry.n
    }
    guard case .agreed(let named) = entry.event else { return }
    for seat in named.seats { answer(seat, entry.n) }
    // However many keys it took, who agreed is one paragraph.
    let before = agreement.flatMap { agreeing.updateValue([], forKey: $0) } ?? []
    for seat in before { answers[seat] = entry.n }
    agreeing[entry.n] = before + named.seats
    agreement = entry.n
  }

  private mutating func answer(_ seat: SeatID, _ record: Int) {
    if let before = answers[seat] { agreeing[before]?.removeAll { $0 == seat } }
    if let before = objections.removeValue(forKey: seat) { withdrawn.insert(before) }
    answers[seat] = record
  }

  private mutating func cover(_ entry: Entry, by decided: Decided) {
    let id = decided.standing.decision
    // Where somebody came or went after it was put, when it was put has to stand there.
    let isPlain = isInFinalRound(entry) && !sinceWording.contains(where: \.event.moves)
    if case .proposalPut(let put) = entry.event, put.text == decided.text, isPlain { entries.insert(entry.n) }
    if case .proposalAmended(let amended) = entry.event, amended.text == decided.text, isPlain {
      entries.insert(entry.n)
    }
    if case .agreed = entry.event, isInFinalRound(entry) { entries.insert(entry.n) }
    if case .voted = entry.event { entries.insert(entry.n) }
    if case .resultDeclared = entry.event { entries.insert(entry.n) }
    if case .consensusClosed(let closed) = entry.event, closed.reached { entries.insert(entry.n) }
    if case .castingVoteGiven(let given) = entry.event {
      casting[id] = given
      entries.insert(entry.n)
    }
    if case .stoodAside(let answered) = entry.event, decided.stoodAside.contains(answered.seat), isInFinalRound(entry) {
      asides[id, default: [:]][answered.seat] = answered.reason
      entries.insert(entry.n)
    }
  }

  /// Whether no round was closed after this answer without reaching consensus.
  private func isInFinalRound(_ entry: Entry) -> Bool {
    !sinceWording.contains { later in
      guard later.n > entry.n, case .consensusClosed(let closed) = later.event else { return false }
      return !closed.reached
    }
  }
}

extension Event {
  /// Somebody came, or went.
  fileprivate var moves: Bool {
    if case .arrived = self { return true }
    if case .left = self { return true }
    if case .returned = self { return true }
    if case .substituteSeated = self { return true }
    return false
  }

  fileprivate var wordsProposal: Bool {
    if case .proposalPut = self { return true }
    if case .proposalAmended = self { return true }
    return false
  }

  fileprivate var attachesToDecision: Bool {
    if case .reasonsGiven = self { return true }
    if case .alternativesGiven = self { return true }
    return false
  }
}
