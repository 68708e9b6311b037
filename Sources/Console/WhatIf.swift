import Canvas
import Governance
import Meeting

extension Form {
  /// What is said before it is recorded: what it would do to the quorum, and that all must have agreed.
  func preview(_ situation: Situation) -> String? {
    let said = [
      foretold(situation), command.agreed ? agreement(situation) : nil, past(situation), secrecy(situation),
    ].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// An action that was due before it was agreed.
  private func past(_ situation: Situation) -> String? {
    guard case .agreeAction(_, _, let due) = intent(situation.zone), due < (situation.sitting?.date ?? today) else {
      return nil
    }
    return "\(due.inWords) is past already."
  }

  /// What was decided in private keeps its reasons there, though they are written in public (R43).
  private func secrecy(_ situation: Situation) -> String? {
    let intent = intent(situation.zone)
    var named: DecisionID?
    if case .giveReasons(_, let decision) = intent { named = decision }
    if case .giveAlternatives(_, let decision) = intent { named = decision }
    guard situation.meeting?.isInPrivate != true, let named,
      situation.sitting?.decisions.first(where: { $0.id == named })?.isPrivate == true
    else { return nil }
    return "It was decided in private: this is kept private too."
  }

  /// The Chair who comes back to the chair asks nobody.
  private func agreement(_ situation: Situation) -> String? {
    if command.name == "chair", case .chair(situation.board.terms.chairSeat) = intent(situation.zone) { return nil }
    return "Recorded as agreed without dissent: ask the Board first."
  }

  /// What it would do to the quorum, before it is done: “Then 3 may decide; 4 are needed”.
  private func foretold(_ situation: Situation) -> String? {
    guard command.foretold, let intent = intent(situation.zone) else { return nil }
    let earlier = time.map { situation.affairs.moment(of: $0, now: situation.now) }
    return try? situation.session.whatIf(intent, at: earlier ?? situation.now)
  }

  /// What would be recorded if every line still open were filled in.
  func intent(_ zone: Zone) -> Intent? {
    var filled = self
    for (index, field) in fields.enumerated() where value(field).isEmpty && !field.blank.isOptional {
      if case .line = field.entry { filled.fields[index].entry = .line(TextField("…")) }
    }
    guard case .intent(let intent) = try? filled.request(zone) else { return nil }
    return intent
  }
}
