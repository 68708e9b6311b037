import Governance
import Meeting

extension Drafting {
  /// A decision with what R13 keeps; `words` are a sentence of ours for what is not a proposal of the Board's own words.
  func block(of decision: Decision, _ words: [String]) -> DecisionMinute {
    let standing = decision.standing
    var minute = DecisionMinute(
      id: decision.id, result: narrator.outcome(standing.manner).capitalised, carried: true, words: words,
      quorumSeats: names(standing.quorum.seats), quorumNeeded: standing.quorum.needed, quorumOf: standing.quorum.of,
      represented: standing.quorum.required.map { required in
        let who = listed(names(required.seats))
        return "\(harmless(affairs.board.name(of: required.organisation))): \(who.isEmpty ? "nobody" : who)"
      },
      presiding: standing.presiding.map(name), electorate: names(standing.electorate))
    minute.interests = standing.interests.compactMap { record in
      affairs.interests.first { $0.record == record }.map { narrator.brief($0.declared) }
    }
    minute.process = decision.process.map(narrator.process)
    minute.reasons = explanations(
      decision.reasons,
      late: afterwards.count { if case .reasonsGiven(let given) = $0 { given.decision == decision.id } else { false } })
    minute.alternatives = explanations(
      decision.alternatives,
      late: afterwards.count {
        if case .alternativesGiven(let given) = $0 { given.decision == decision.id } else { false }
      })
    minute.rescinds = decision.rescinding
    minute.confirms = decision.confirming
    minute.flags = flags(of: decision)
    if let wrong = affairs.minutesInError(by: decision, of: sitting) {
      minute.flags.append("It notes an error in the signed minutes of \(narrator.meeting(wrong)).")
    }
    minute.item = decision.item
    minute.outOfTheRoom = narrator.room.withdrawn.map(name)
    minute.isUnderMeetingQuorum = decision.isUnderMeetingQuorum
    if case .appointment = decision.subject { minute.appointsChairman = true }
    if case .proposal(let decided) = decision.subject { tell(decided, decision, &minute) }
    return minute
  }

  /// What was written up afterwards is told as such, as a late note is (R44): of what there is, so many came last.
  private func explanations(_ words: [Words], late: Int) -> [String] {
    words.enumerated().map { narrator.text($1) + ($0 + late >= words.count ? " (written after the meeting)" : "") }
  }

  private func tell(_ decided: Decided, _ decision: Decision, _ minute: inout DecisionMinute) {
    minute.carried = decided.carried
    minute.result = narrator.outcome(decided.standing.manner, carried: decided.carried).capitalised
    minute.words = narrator.paragraphs(decided.text)
    minute.notAsked = notAsked(in: decision)
    guard !isSecret(decided) else { return count(decided, &minute) }
    minute.agreed = names(decided.agreed)
    minute.stoodAside = decided.stoodAside.map { seat in
      let reason = covered.asides[decision.id]?[seat] ?? nil
      return .init(who: name(seat), reason: reason.map(narrator.text))
    }
    minute.objected = affairs.board.inOrder(Set(decided.objected).union(decision.objections.keys)).map { seat in
      .init(who: name(seat), reason: decision.objections[seat].map(narrator.text))
    }
    minute.votedFor = names(decided.votedFor)
    minute.votedAgainst = names(decided.votedAgainst)
    minute.abstained = names(decided.abstained)
    minute.gone = names(decided.gone)
    minute.castingVote = covered.casting[decision.id].map { given in
      "\(given.choice == .votesFor ? "for" : "against"), by \(name(given.seat))"
    }
  }

  /// Taken in private, in minutes for the public: who spoke how is left out with what was said (R43).
  private func isSecret(_ decided: Decided) -> Bool {
    if case .kept = decided.text { !narrator.revealing } else { false }
  }

  private func count(_ decided: Decided, _ minute: inout DecisionMinute) {
    let votes = [("for", decided.votedFor), ("against", decided.votedAgainst), ("abstaining", decided.abstained)]
    let answers = [("agreed", decided.agreed), ("stood aside", decided.stoodAside), ("objected", decided.objected)]
    func told(_ counts: [(String, [SeatID])]) -> String? {
      let some = counts.filter { !$0.1.isEmpty }.map { "\($0.1.count) \($0.0)" }
      return some.isEmpty ? nil : some.joined(separator: ", ")
    }
    minute.counts = told(votes) ?? told(answers)
  }

  private func names(_ seats: [SeatID]) -> [String] { seats.map(name) }

  /// By name and the body's short name: `Ms Anna Brown (LDC)`.
  private func name(_ seat: SeatID) -> String {
    (narrator.room.seated[seat].map { narrator.name($0.person) } ?? narrator.title(seat)) + body(seat)
  }

  private func name(_ moved: Moved) -> String { narrator.name(moved.person) + (moved.seat.map(body) ?? "") }

  func name(_ person: PersonID, _ seat: SeatID) -> String { narrator.name(person) + body(seat) }

  private func body(_ seat: SeatID) -> String {
    let short = affairs.board.seat(seat).flatMap { affairs.board.organisation($0.organisation)?.short }
    return short.map { " (\(harmless($0)))" } ?? ""
  }
}

// What became of a decision.
extension Drafting {
  /// What is said of the decision up to the minutes’ approval.
  private func flags(of decision: Decision) -> [String] {
    bearings(on: decision).filter { $0.n < cutoff }.map(\.sentence)
  }

  /// What is said of this meeting's decisions since the minutes were approved.
  var since: [String] {
    let later = sitting.decisions.flatMap { decision in
      bearings(on: decision).filter { $0.n >= cutoff }.map { "Decision \(decision.id): \($0.sentence)" }
    }
    return later
      + affairs.errorsNoted(in: sitting.id).map { "An error in them was noted by decision \($0.id)." }
  }

  /// Each later record about a decision: doubted, confirmed, rescinded, an interest declared late.
  private func bearings(on decision: Decision) -> [(n: Int, sentence: String)] {
    var found: [(Int, String)] = []
    for act in later.acts {
      for entry in act {
        guard let sentence = bearing(of: entry.event, on: decision, by: act.decisionTaken) else { continue }
        found.append((entry.n, sentence))
      }
    }
    // Where that puts the quorum in doubt, it is said already.
    let doubted = later.compactMap { $0.event.seatDoubting(decision.id) }
    for gone in affairs.goneBefore(decision, in: sitting) where !doubted.contains(gone.seat) {
      let when = narrator.moment(gone.at)
      found.append((gone.record, "\(name(gone.seat)) had left before it, at \(when), as entered afterwards."))
    }
    // One recorded between meetings stands in no meeting's entries.
    if decision.flagged, !found.contains(where: { $0.1 == Self.flagged }) { found.append((Int.max - 1, Self.flagged)) }
    return found
  }

  private static let flagged = "An interest in this matter was declared only afterwards."

  private func bearing(of event: Event, on decision: Decision, by maker: DecisionID?) -> String? {
    let by = maker.map { " by decision \($0)" } ?? ""
    if case .decisionDoubted(let doubted) = event, doubted.decision == decision.id {
      return "Quorum in doubt: \(name(doubted.seat)) had left before it, as entered afterwards."
    }
    if case .doubtEnded(let named) = event, named.decision == decision.id { return "Confirmed\(by)." }
    if case .decisionRescinded(let named) = event, named.decision == decision.id { return "Rescinded\(by)." }
    if case .decisionFlagged(let named) = event, named.decision == decision.id { return Self.flagged }
    return nil
  }
}

extension Sequence where Element == Entry {
  /// The decision of the Board's own words that these entries of one act hold.
  var decisionTaken: DecisionID? {
    for entry in self {
      if case .decided(let decided) = entry.event { return decided.standing.decision }
    }
    return nil
  }
}

extension Event {
  /// Whose departure puts the decision in doubt.
  fileprivate func seatDoubting(_ decision: DecisionID) -> SeatID? {
    guard case .decisionDoubted(let doubted) = self, doubted.decision == decision else { return nil }
    return doubted.seat
  }

  /// About a decision taken before, or in the act that this belongs to.
  var bearsOnDecision: Bool {
    if case .decisionDoubted = self { return true }
    if case .doubtEnded = self { return true }
    if case .decisionRescinded = self { return true }
    if case .decisionFlagged = self { return true }
    if case .decided = self { return true }
    return false
  }
}
