import Canvas
import Governance
import Meeting
import Minutes

extension Console {
  /// What the console makes of how an effect ended.
  mutating func receive(_ reply: Reply, _ situation: Situation) -> [Effect] {
    switch reply {
    case .recorded(let act):
      formRecorded = pending.map { ($0.command.name, situation.now) }
      pending = nil
      if rewinding != nil { return rewind(situation) }
      return recorded(act, situation) + bell(for: act)
    case .refused(let words): refuse(words, situation)
    case .failed(let sentence): fail(sentence)
    case .readyToSign(let text): open(.signing(SigningDialog(text, of: situation.affairs.day(text.meeting))))
    case .signed(let meeting):
      overlay = nil
      announce(
        "The minutes of \(situation.affairs.day(meeting)) are signed. They are kept among the past meetings (\(keys.name(of: "all-commands")), past), and can be saved there as a file."
      )
    case .verified(let verdict):
      // Past minutes carry it as their seal; asked for once more, it is said once more.
      let isSeal = screen == .archive && archive.verdict == nil
      keep(verdict)
      guard !isSeal else { break }
      if !verdict.findings.isEmpty { open(.notice(Notice(verdict))) }
      announce(verdict.inWords(situation.affairs), isError: !verdict.findings.isEmpty)
    case .themes(let offers, let current): open(.themes(ThemeChooser(offers, current: current)))
    case .saved(let printout, let path): open(.notice(Notice(saved: printout, path, situation)))
    case .grown(let entries):
      tell(entries, situation, by: "The other console: ")
      withdrawQuestion(situation)
      return bell(for: entries)
    }
    return []
  }

  /// A refusal is said under the form it came from, or in the footer until Esc.
  private mutating func refuse(_ words: RefusalWords, _ situation: Situation) {
    if let done = rewinding?.done {
      rewinding = nil
      return announce("Stopped after \(Rewinding.count(done)): \(words.sentence)", isError: true)
    }
    if case .signing(var dialog) = overlay {
      dialog.complaint = words.sentence
      overlay = .signing(dialog)
    } else if var form = pending {
      pending = nil
      form.complaint = words.sentence
      form.begin(on: situation.affairs)
      overlay = .form(form)
    } else {
      announce("Not possible: \(words.sentence)", isError: true)
    }
  }

  /// What was asked about something that the other console has changed is not asked any more.
  private mutating func withdrawQuestion(_ situation: Situation) {
    guard case .confirming(let confirmation) = overlay, case .carryOut(_, _, let ground) = confirmation.deed else {
      return
    }
    do { try situation.affairs.hold(ground) } catch {
      overlay = pending.map { .form($0) }
      pending = nil
      refuse(situation.affairs.words(for: error), situation)
    }
  }

  private mutating func fail(_ sentence: String) {
    rewinding = nil
    if case .signing(var dialog) = overlay {
      dialog.complaint = sentence
      overlay = .signing(dialog)
    } else if var form = pending {
      pending = nil
      form.complaint = sentence
      overlay = .form(form)
    } else {
      announce(sentence, isError: true)
    }
  }

  private mutating func recorded(_ act: [Entry], _ situation: Situation) -> [Effect] {
    guard let first = act.first else { return [] }
    message = nil
    follow(first.event, situation)
    for entry in act {
      if case .interestDeclared = entry.event { interests.mark(entry.n, situation) }
      if case .interestDetermined(let determined) = entry.event, let record = determined.interests.first {
        interests.mark(record, situation)
      }
    }
    tell(act, situation, by: "")
    if act.acts.count > 1, let put = situation.standingPut(act) { announce(put) }
    return []
  }

  /// Some acts lead on: calling the meeting to attendance, a decision back to the desk, a note to an empty page.
  private mutating func follow(_ event: Event, _ situation: Situation) {
    if case .rollCalled = event {
      attendance = AttendanceScreen()
      if screen == .desk { path.append(.attendance) }
    }
    if case .noted = event { notes.clear() }
    if case .meetingSet = event { desk.unmark() }
    if !event.answering.isEmpty { decision.goOn(from: event.answering, situation) }
    if case .undone(let named) = event,
      let seats = situation.session.journal.first(where: { $0.n == named.act })?.event.answering
    {
      decision.goBack(to: seats, situation)
    }
    if case .minutesApproved = event, screen == .minutes { leaveScreen() }
    if screen == .decision, event.endsAnswering { leaveScreen() }
  }

  private mutating func leaveScreen() {
    if path.count > 1 { path.removeLast() }
  }

  /// Says what happened, the weightiest of it first; an undo names what it took back.
  private mutating func tell(_ act: [Entry], _ situation: Situation, by whom: String) {
    guard let first = act.first else { return }
    // A doubt before all else: that the quorum is lost stands in the header anyway.
    let ordered = act.filter(\.event.doubts) + act
    if let (text, isError) = ordered.compactMap({ situation.weighty($0.event) }).first {
      return announce(whom + text, isError: isError)
    }
    switch first.event.taking {
    case .back where !act.isUndoOrRedo:
      let right = act.dropFirst().first { !$0.event.isSupplement }
      let words = right.map { situation.affairs.shortSentence(for: $0, in: situation.sitting, revealing: true) } ?? ""
      announce("\(whom)Put right: \(truncated(words, to: 60)). The record shows both.")
    case .back(let act):
      announce("\(whom)Undone: \(sentence(of: act, situation)). \(keys.name(of: "redo")) puts it back.")
    case .forth(let act): announce("\(whom)Put back: \(sentence(of: act, situation)).")
    case nil:
      let back = act.compactMap { situation.readmitted($0.event) }.joined() + situation.backInPublic(first)
      let words = situation.affairs.shortSentence(for: first, in: situation.sitting, revealing: true)
      announce(whom + (first.event.putsRight ? truncated(words, to: 70) : words) + back)
      message?.isPassing = whom.isEmpty && !first.event.putsRight && back.isEmpty
    }
  }

  private func sentence(of act: Int, _ situation: Situation) -> String {
    guard let entry = situation.session.journal.first(where: { $0.n == act }) else { return "record \(act)" }
    let words = situation.affairs.shortSentence(for: entry, in: situation.sitting, revealing: true)
    return "\(words) (\(situation.zone.time(entry.occurred)))"
  }
}

extension Event {
  /// What an undo or a redo names.
  enum Taking {
    case back(Int)
    case forth(Int)
  }

  var taking: Taking? {
    if case .undone(let named) = self { return .back(named.act) }
    if case .redone(let named) = self { return .forth(named.act) }
    return nil
  }

  /// What was written is read in its new words at once: that it is so is said.
  var putsRight: Bool {
    if case .reworded = self { true } else { false }
  }

  /// It puts a decision's quorum in doubt (R44).
  var doubts: Bool {
    if case .decisionDoubted = self { true } else { false }
  }

  /// The members whose answer it records, in a consensus round or a vote.
  var answering: [SeatID] {
    if case .agreed(let named) = self { return named.seats }
    if case .stoodAside(let answered) = self { return [answered.seat] }
    if case .objected(let answered) = self { return [answered.seat] }
    if case .voted(let voted) = self { return voted.seats }
    return []
  }

  /// With it there is nothing left to answer on the screen of the decision.
  var endsAnswering: Bool {
    if case .consensusClosed(let closed) = self { return closed.reached }
    if case .resultDeclared = self { return true }
    if case .itemDeferred = self { return true }
    if case .itemReferred = self { return true }
    if case .proposalWithdrawn = self { return true }
    if case .proposalFell = self { return true }
    return false
  }
}
