import Canvas
import Governance
import Meeting
import Minutes

extension Command {
  /// What the button that does it says: its title, where that is a verb.
  var verb: String {
    switch name {
    case "meeting", "propose", "amend", "withdraw-proposal", "defer", "refer": title
    case "signed-on-paper": "Record it"
    default: asks ? title : "Record it"
    }
  }

  /// What is said in full before something public or final is done; nil for all else.
  ///
  /// Of what minutes lack the screen has room for a few lines; `whole` names all.
  func consequence(of request: Request, _ situation: Situation, whole: Bool = false) -> String? {
    guard asks else { return nil }
    switch name {
    case "close": return situation.consequenceOfClosing(whole: whole)
    case "not-held": return try? situation.session.whatIf(.declareNotHeld(reason: "…"), at: situation.now)
    case "approve-minutes":
      return request.corrections
        + "The Board approves these minutes, and nobody dissents. They are then signed by whoever presides now, before this meeting closes."
    case "declare": return situation.consequence(ofDeclaring: request)
    case "signed-on-paper":
      return "The record then says that these minutes were signed by hand, by whom, and where the paper is kept."
    case "adopt": return "These are the Board’s terms from now on, with the decision you name. This cannot be undone."
    case "consensus": return DecisionScreen.consensusText(situation)
    case "result": return DecisionScreen.resultText(situation)
    default: return nil
    }
  }
}

extension Request {
  /// The corrections with which minutes would be approved, as they were written.
  fileprivate var corrections: String {
    guard case .intent(.approveMinutes(_, let corrections)) = self, !corrections.isEmpty else { return "" }
    return "With \(corrections.count == 1 ? "this correction" : "these corrections"):\n"
      + corrections.map { "· \($0)\n" }.joined()
  }
}

extension Situation {
  /// All that is said before it is done, each a question of its own; nothing where it is done at once.
  func question(before command: Command?, _ request: Request, whole: Bool = false) -> [String] {
    [
      command.flatMap(settling), publication(by: request), command?.consequence(of: request, self, whole: whole),
      abandonment(by: request),
    ].compactMap { $0 }
  }

  /// Before a proposal becomes public in an item that the agenda proposes to take in private (R43).
  private func publication(by request: Request) -> String? {
    guard case .intent(.propose) = request, meeting?.currentItem?.privacyToDecide != nil else { return nil }
    return "The agenda proposes to take this item in private, and the Board has not agreed to that. "
      + "Recorded now, the proposal is public, and the room’s display shows it."
  }

  /// Before the next meeting is set up, after which nothing can be added to the minutes of the last.
  private func settling(by command: Command) -> String? {
    guard command.name == "meeting", let sitting, sitting.isOver else { return nil }
    let lacking = affairs.whatIsMissing(from: sitting)
    guard let first = lacking.first else { return nil }
    let more = lacking.count > 1 ? " And \(lacking.count - 1) more: \(key("minutes")) shows the minutes." : ""
    return
      "Once the next meeting is set up, nothing can be added to the minutes of \(affairs.day(of: sitting)); that meeting can correct them when it approves them.\nStill missing: \(first)\(more)\nIt can be set up all the same."
  }

  /// The declaration as the minutes will tell it: a slip in it is seen before it is on the register for good.
  fileprivate func consequence(ofDeclaring request: Request) -> String? {
    guard case .intent(let intent) = request, let events = try? session.decide(intent, at: now) else { return nil }
    let found = events.compactMap { if case .interestDeclared(let declared) = $0 { declared } else { nil } }
    guard var declared = found.first else { return nil }
    if declared.nature.isKept { declared.nature = .open("sensitive, and kept private") }
    let entry = Entry(
      n: session.next, act: session.next, recorded: now, occurred: now, by: .clerk, event: .interestDeclared(declared))
    let after =
      events.count > 1 && events[0].isAboutTheRecord
      ? "It takes the place of what was declared before; the record shows both."
      : "Once recorded it stays on the register: it can be put right, and not taken back."
    let whose = declared.organisation != nil && declared.held == .own ? "the body’s" : declared.held.whose
    return "\(affairs.sentence(for: entry, in: sitting))\nWhose interest: \(whose).\n\(after)"
  }

  /// What closing does, whom it leaves absent without apology (R4), and what the minutes would still lack.
  fileprivate func consequenceOfClosing(whole: Bool) -> String? {
    guard let sitting, let first = try? session.whatIf(.close, at: now) else { return nil }
    let expected = board.seats.map(\.id).filter { sitting.places[$0]?.presence == .expected }.map { person(in: $0) }
    var lacking = affairs.whatIsMissing(from: sitting, closing: true)
    let more = whole ? 0 : lacking.count - 3
    lacking =
      Array(lacking.prefix(whole ? lacking.count : 3))
      + (more > 0 ? ["And \(more) more: \(key("minutes")) shows the minutes."] : [])
    var lines = [first]
    if !expected.isEmpty { lines.append("Recorded as absent without apology: \(expected.joined(separator: "; ")).") }
    if !lacking.isEmpty {
      lines += ["Still missing from the minutes; the meeting can close without:"] + lacking
    }
    lines.append(
      lacking.isEmpty
        ? "Closing cannot be undone. Notes can still be written afterwards, until the next meeting is set up."
        : "Closing cannot be undone. Reasons, alternatives, notes, public summaries and the clerk’s name can be entered afterwards too, until the next meeting is set up."
    )
    return lines.joined(separator: "\n")
  }
}
