import Canvas
import Governance
import Meeting

/// A command's questions, from the first to what is recorded.
extension PlainConsole {
  /// Asks what the command needs, or does it when nothing is missing.
  mutating func begin(_ command: Command, _ known: [String: String], _ moment: Line.Moment, _ situation: Situation) {
    guard canRecord(situation) else { return }
    if command.name != "sign", let why = situation.whyNot(command) { return say("Not possible: \(why)") }
    var form = PlainForm(command, known: known, moment, situation.affairs, today: situation.today)
    if !form.form.fields.isEmpty {
      say("\(command.title). \(form.known.map { "\($0). " }.joined())“back” leaves, recording nothing.")
    }
    if command.replacesProposal, let answering = Answering(situation), let lost = situation.abandonment(answering) {
      say("When it is recorded: \(lost)")
    }
    if let draft = drafts[draftName(command, situation)], form.goOn(with: draft) {
      say("It goes on after what was written before: \(draft.joined(separator: " ")). Write anew to begin again.")
    }
    goOn(form, situation)
  }

  mutating func hear(_ text: String, in form: PlainForm, _ situation: Situation) {
    var form = form
    let small = text.lowercased()
    if small == "back" { return leave(form, situation) }
    if form.preview != nil { return hear(text, previewing: form, situation) }
    if form.takesWords || text == "?" {
      if ["quit", "exit"].contains(small) { return askToLeave(from: form) }
      if PlainWord(typed: small)?.isObeyedInQuestions == true || (form.isChoice && small.hasPrefix("help ")) {
        _ = asked(text, situation)
        return asking = .filling(form)
      }
    }
    switch form.answer(text, situation) {
    case .understood(let echo): if let echo { say(echo) }
    case .wrong(let complaint): say(complaint)
    }
    goOn(form, situation)
  }

  private mutating func hear(_ text: String, previewing form: PlainForm, _ situation: Situation) {
    switch PlainConfirmation.answer(text, verb: "Record it", opener: "") {
    case true?: finish(form, situation, isAsked: true)
    case false?: leave(form, situation)
    case nil:
      var form = form
      form.areChoicesHeard = true
      asking = .filling(form)
      say(PlainConfirmation.neither("Record it"))
    }
  }

  private mutating func askToLeave(from form: PlainForm) {
    asking = .confirming(
      PlainConfirmation(
        text: "The program is left, and nothing of these questions is recorded. All before them is saved.",
        verb: "Leave the program", errand: .leave, origin: form))
  }

  /// Nothing is recorded; prose that was begun is kept for the next time.
  private mutating func leave(_ form: PlainForm, _ situation: Situation) {
    asking = .next
    let lines = form.paragraphs.count
    guard lines > 0 else { return say("Nothing is recorded.") }
    drafts[draftName(form.form.command, situation)] = form.paragraphs
    let kept = lines == 1 ? "The line written is" : "The \(lines) lines written are"
    say("Nothing is recorded. \(kept) kept as long as the program runs: \(form.form.command.name) goes on from there.")
  }

  private func draftName(_ command: Command, _ situation: Situation) -> String {
    "\(command.name) \(situation.sitting?.id.text ?? "") \(situation.sitting?.currentItem?.number ?? 0)"
  }

  /// The next question; after the last what it would do to the quorum, where it bears on it, and then it is done.
  private mutating func goOn(_ form: PlainForm, _ situation: Situation) {
    var form = form
    asking = .filling(form)
    guard form.isComplete else { return }
    guard let preview = form.form.preview(situation) else { return finish(form, situation) }
    // That more come asks for no leave; it is only said what comes of it.
    if form.form.command.bringsSomebody {
      say(preview)
      return finish(form, situation)
    }
    let lost = (try? form.form.request(situation.zone)).flatMap { situation.abandonment(by: $0) }
    form.preview = [preview, lost].compactMap { $0 }.joined(separator: " ")
    asking = .filling(form)
  }

  private mutating func finish(_ form: PlainForm, _ situation: Situation, isAsked: Bool = false) {
    asking = .next
    do {
      let request = try form.form.request(situation.zone)
      if case .sign(let meeting) = request { return prepareSigning(meeting, situation) }
      let typed = form.form.time.map { situation.affairs.moment(of: $0, now: situation.now) }
      let occurred = form.moment.instant(in: situation.affairs) ?? typed
      pending = form.form.fields.isEmpty ? nil : form
      drafts[draftName(form.form.command, situation)] = nil
      let command = form.form.command
      if isAsked {
        send(request, on: form.form.ground, occurred, situation)
      } else {
        record(
          request, on: form.form.ground, occurred, situation.question(before: command, request, whole: true),
          verb: command.verb, situation)
      }
    } catch {
      say("Not understood: \(error.says)")
      askAgain(form)
    }
  }

  mutating func askAgain(_ form: PlainForm) {
    var form = form
    form.askAgain()
    asking = form.isComplete ? .next : .filling(form)
  }
}

extension Command {
  fileprivate var replacesProposal: Bool { ["amend", "withdraw-proposal"].contains(name) }
  fileprivate var bringsSomebody: Bool { ["present", "return", "substitute"].contains(name) && !agreed }
}

extension Sitting {
  fileprivate func isApprovedNotSigned(_ affairs: Affairs) -> Bool {
    if case .approved = affairs.minutes[id] { true } else { false }
  }
}

extension Situation {
  /// Why a command cannot be done now, without naming whoever happens to be the first it was tried with.
  func whyNot(_ command: Command) -> String? {
    guard let why = command.whyNot(session, at: now) else { return nil }
    switch command.name {
    case "determine": return whyNoDetermination ?? why
    case "sign" where !affairs.past.contains { $0.isApprovedNotSigned(affairs) }: return "No minutes wait to be signed."
    case "vote" where sitting?.stage?.proposal != nil:
      return "\(why) “moderation” does that, once consensus has failed."
    default: return why
    }
  }

  private var whyNoDetermination: String? {
    guard let sitting, sitting.openedAt != nil, !sitting.isOver else { return nil }
    // Where one waits, why the Board cannot decide on that one.
    if let item = sitting.currentItem, let first = affairs.undetermined(item, sitting).first {
      let intent = Intent.determine(.person(first.declared.person), .fullPart, reason: "…", lasting: false)
      return whyNot(intent)
    }
    let here = sitting.currentItem.map { "item \($0.number)" } ?? "what is before the meeting"
    let waiting = InterestsScreen().interests(self).filter(\.determinations.isEmpty).compactMap { interest in
      sitting.items.first { $0.matter == interest.declared.matter }.map { item in
        "That of \(affairs.name(interest.declared.person)) is in item \(item.number): take that item first."
      }
    }
    return (["No interest in \(here) waits for the Board’s decision."] + waiting).joined(separator: " ")
  }
}
