import Governance
import Meeting
import Minutes

extension PlainConsole {
  mutating func hear(_ reply: Reply, _ situation: Situation) {
    switch reply {
    case .recorded(let act): recorded(act, situation)
    case .refused(let words):
      say("Not possible: \(words.sentence)")
      pending?.form.begin(on: situation.affairs)
      askPendingAgain()
    case .failed(let sentence):
      say("Not recorded: \(sentence)")
      askPendingAgain()
    case .readyToSign(let subject):
      let day = situation.affairs.day(subject.meeting)
      say("\(subject.signer) signs the minutes of \(day), exactly as they stand.")
      say("It cannot be taken back.")
      asking = .signing(subject)
    case .signed(let meeting):
      asking = .next
      say("The minutes of \(situation.affairs.day(meeting)) are signed. save \(meeting) writes them as a file.")
    case .verified(let verdict):
      if verdict.findings.isEmpty { say(verdict.inWords(situation.affairs)) }
      for finding in verdict.findings { say(finding) }
    case .themes: break  // Plain lines have none.
    case .saved(let printout, let path):
      say("Saved as a file: \(path)")
      if let caution = printout.caution(situation) { say(caution) }
    case .grown(let entries):
      tell(entries, situation, by: "The other console: ")
      settle(situation)
    }
  }

  private mutating func askPendingAgain() {
    guard let form = pending else { return }
    pending = nil
    askAgain(form)
  }

  private mutating func recorded(_ act: [Entry], _ situation: Situation) {
    pending = nil
    tell(act, situation, by: "")
    for entry in act {
      if case .rollCalled = entry.event { enter(.attendance, situation) }
      if case .minutesApproved = entry.event, place == .minutes { place = .desk }
      if entry.event.endsAnswering, place == .decision { place = .desk }
      if entry.event.leadsToTheDesk { place = .desk }
    }
    settle(situation)
    if case .back(let undone) = act.first?.event.taking { turnBack(to: undone, situation) }
  }

  /// Who has answered is not asked again, and a round that is over is left.
  private mutating func settle(_ situation: Situation) {
    if place == .decision, Answering(situation) == nil { place = .desk }
    switch place {
    case .attendance, .decision:
      let isWaiting = member.map { waiting(situation).contains($0) } ?? false
      if !isWaiting { askNext(situation) }
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: member = nil
    }
  }

  /// All that was recorded, when that is not now, and what is to be done where nobody presides any more.
  private mutating func tell(_ act: [Entry], _ situation: Situation, by whom: String) {
    for entry in act where !entry.event.isSupplement {
      // Which item is before the meeting now is said with where it stands.
      if whom.isEmpty, case .itemTaken = entry.event, situation.isNow(entry) { continue }
      say(whom + situation.saidBack(entry))
    }
    if let first = act.first, !situation.isNow(first) { say("That was at \(situation.zone.time(first.occurred)).") }
    for entry in act {
      if case .chairVacated = entry.event, let (text, _) = situation.weighty(entry.event) { say(text) }
    }
  }

  mutating func sayAll(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { say(String(line)) }
  }
}

extension Situation {
  /// What was recorded, for whoever cannot look it up at a glance: in full.
  fileprivate func saidBack(_ entry: Entry) -> String {
    switch entry.event.taking {
    case .back(let act): return "Undone: \(saidBack(act: act))"
    case .forth(let act): return "Put back: \(saidBack(act: act))"
    case nil: break
    }
    let told = affairs.telling(of: entry, in: sitting, revealing: true)
    let words = entry.event.isSaidInBrief ? told.short.ended : told.sentence
    let approves: MeetingID? = if case .itemPut(let put) = entry.event { put.approves } else { nil }
    let minutes = approves.flatMap(affairs.meeting).map { " It approves the minutes of \(affairs.day(of: $0))." } ?? ""
    return words + minutes
  }

  fileprivate func isNow(_ entry: Entry) -> Bool { zone.time(entry.occurred) == zone.time(now) }

  private func saidBack(act: Int) -> String {
    guard let entry = session.journal.first(where: { $0.n == act }) else { return "record \(act)." }
    return saidBack(entry)
  }
}

extension String {
  /// With a full stop, unless it ends in a mark of its own.
  fileprivate var ended: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }
}

extension Event {
  /// The few words of a list say all there is to it.
  fileprivate var isSaidInBrief: Bool {
    if case .arrived = self { return true }
    if case .markedAbsent = self { return true }
    if case .left = self { return true }
    if case .returned = self { return true }
    if case .readmitted = self { return true }
    if case .withdrew = self { return true }
    if case .agreed = self { return true }
    if case .voted = self { return true }
    if case .noted = self { return true }
    return false
  }

  /// Whatever one was looking at, business goes on elsewhere.
  fileprivate var leadsToTheDesk: Bool {
    if case .opened = self { return true }
    if case .itemTaken = self { return true }
    if case .proposalPut = self { return true }
    if case .closed = self { return true }
    if case .notHeld = self { return true }
    return false
  }
}
