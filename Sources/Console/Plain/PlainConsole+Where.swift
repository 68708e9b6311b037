import Governance
import Meeting

/// Where one is, and what is on the agenda.
extension PlainConsole {
  /// In a few lines: the place, what is proposed, who has answered and who has not, who may not decide, what waits.
  mutating func sayWhere(_ situation: Situation) {
    let here = place == .desk ? "" : "You are in \(name(of: place, situation)). "
    say(here + situation.standing)
    if let answering = Answering(situation) {
      say("Proposed: “\(answering.text(situation))” \(situation.answersInWords(answering))")
    }
    var further = situation.furtherInWords
    let step = NextStep.at(situation)
    if let label = step.label, let deed = step.deed { further.append("Next: \(situation.called(deed, or: label)).") }
    if !further.isEmpty { say(further.joined(separator: " ")) }
  }

  /// The agenda, and what became of each item.
  mutating func sayItems(_ situation: Situation) {
    guard let sitting = situation.sitting, !sitting.items.isEmpty else { return say("Nothing is on the agenda yet.") }
    say("The agenda of \(situation.affairs.day(of: sitting)), \(sitting.items.count) in all:")
    for item in sitting.items { say("\(item.number): \(item.title). \(situation.state(of: item, in: sitting))") }
  }
}

extension Situation {
  fileprivate func state(of item: Item, in sitting: Sitting) -> String {
    let secret =
      item.privacyToDecide != nil ? " Proposed private." : ""
    if sitting.currentItem?.number == item.number { return "It is before the meeting.\(secret)" }
    let outcome =
      switch item.outcome {
      case .unreached: sitting.isOver ? "Not reached." : "To come."
      case .taken: "Dealt with."
      case .deferred: "Deferred."
      case .referred: "Referred."
      case .carriedForward: "Carried forward."
      }
    return outcome + secret
  }

  private func names(_ seats: some Sequence<SeatID>) -> String {
    board.inOrder(Set(seats)).map { person(in: $0) }.joined(separator: "; ")
  }

  /// Who has answered what, and who is still to.
  fileprivate func answersInWords(_ answering: Answering) -> String {
    let groups: [(String, [SeatID])] =
      switch answering.matter {
      case .consensus(_, let round):
        [
          ("Agreed", Array(round.agreeing)), ("Stood aside", Array(round.standingAside)),
          ("Objected", Array(round.objecting)),
        ]
      case .vote(_, let moderation):
        [("For", .votesFor), ("Against", .against), ("Abstained", VoteChoice.abstain)].map { word, choice in
          (word, moderation.votes.filter { $0.value == choice }.map(\.key))
        }
      case .finding: []
      }
    let answered = groups.filter { !$0.1.isEmpty }.map { "\($0.0): \(names($0.1))." }
    let open = answering.open.isEmpty ? [] : ["Still to answer: \(names(answering.open))."]
    return (answered + open).joined(separator: " ")
  }

  /// Who is to be entered, who may not decide, and whose interest waits.
  fileprivate var furtherInWords: [String] {
    guard let sitting, !sitting.isOver else { return [] }
    if sitting.phase == .rollCall { return expected.isEmpty ? [] : ["Still to be entered: \(names(expected))."] }
    guard let item = sitting.currentItem else { return [] }
    let excluded = board.seats.compactMap { seat -> String? in
      guard let occupant = sitting.places[seat.id]?.presence.occupant,
        let exclusion = affairs.exclusion(of: occupant.person, in: seat.id, item, sitting)
      else { return nil }
      return "\(affairs.name(occupant.person)) \(exclusion.effect.words)"
    }
    let waiting = affairs.undetermined(item, sitting).map { affairs.name($0.declared.person) }.uniqued()
    return (excluded.isEmpty ? [] : ["May not decide: \(excluded.joined(separator: "; "))."])
      + (waiting.isEmpty
        ? [] : ["The Board has still to decide on the interest of \(waiting.joined(separator: ", "))."])
  }
}
