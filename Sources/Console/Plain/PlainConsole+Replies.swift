import Governance
import Meeting
import Minutes

extension PlainConsole {
  mutating func hear(_ reply: Reply, _ situation: Situation) {
    switch reply {
    case .recorded(let act): recorded(act, situation)
    case .refused(let words):
      say("Not possible: \(words.sentence)")
      askPendingAgain()
    case .failed(let sentence):
      say("Not recorded: \(sentence)")
      askPendingAgain()
    case .readyToSign(let subject):
      sayAll(subject.text)
      say("\(subject.signer) signs exactly this text. It cannot be taken back.")
      asking = .signing(subject)
    case .signed(let meeting):
      asking = .next
      say("The minutes of \(situation.affairs.meeting(meeting)?.date.inWords ?? meeting.text) are signed.")
    case .verified(let verdict):
      if verdict.findings.isEmpty { say("The record is unchanged. \(verdict.size) records read.") }
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
      if case .rollCalled = entry.event { place = .attendance }
      if case .minutesApproved = entry.event, place == .minutes { place = .desk }
      if entry.event.endsAnswering, place == .decision { place = .desk }
      if entry.event.leadsToTheDesk { place = .desk }
    }
    settle(situation)
  }

  /// Who has answered is not asked again, and a round that is over is left.
  private mutating func settle(_ situation: Situation) {
    if place == .decision, Answering(situation) == nil { place = .desk }
    switch place {
    case .attendance:
      let isWaiting = member.map { waiting(situation).contains($0) } ?? false
      if !isWaiting { askNext(situation) }
    case .decision:
      let isWaiting = member.map { waiting(situation).contains($0) } ?? false
      if !isWaiting { askNext(situation) }
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: member = nil
    }
  }

  /// All that was recorded, and after it what nobody should overlook.
  private mutating func tell(_ act: [Entry], _ situation: Situation, by whom: String) {
    for entry in act where !entry.event.isSupplement { say(whom + situation.told(entry)) }
    let ordered = act.filter(\.event.doubts) + act
    if let weighty = ordered.lazy.compactMap({ situation.weighty($0.event) }).first { say(weighty.text) }
  }

  mutating func sayAll(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { say(String(line)) }
  }
}

extension Event {
  /// Whatever one was looking at, business goes on elsewhere.
  fileprivate var leadsToTheDesk: Bool {
    if case .opened = self { return true }
    if case .itemTaken = self { return true }
    if case .closed = self { return true }
    if case .notHeld = self { return true }
    return false
  }
}
