import Governance
import Meeting
import Minutes

/// The minutes read out: their head and contents, then whatever part is asked for; and written as files.
extension PlainConsole {
  /// The head of the minutes and what is in them, and what is missing from them.
  mutating func read(_ meeting: MeetingID, _ situation: Situation) {
    guard let passages = passages(of: meeting, situation) else { return say("There are no minutes yet.") }
    reading = meeting
    for line in passages.first?.lines ?? [] { say(line) }
    let parts = passages.dropFirst()
    if !parts.isEmpty { say("In them:") }
    for passage in parts { say(passage.title) }
    say("minutes and a number or a word of these reads one of them; minutes all reads all.")
    if situation.isDraft(meeting) { sayMissing(meeting, situation) }
  }

  /// What follows `minutes`: all, an item’s number, a date, or words of a heading.
  mutating func read(_ text: String, _ situation: Situation) {
    if let sitting = situation.meeting(typed: text) {
      read(sitting.id, situation)
      return sayOthers(of: sitting, situation)
    }
    guard let meeting = reading ?? MinutesScreen().subject(situation)?.id ?? situation.affairs.past.last?.id,
      let passages = passages(of: meeting, situation)
    else { return say("There are no minutes yet.") }
    reading = meeting
    if text.lowercased() == "all" { return passages.forEach { say($0) } }
    let number = Int(text)
    let found = passages.dropFirst().filter { passage in
      number.map { passage.item == $0 } ?? passage.title.lowercased().contains(text.lowercased())
    }
    guard !found.isEmpty else {
      return say("These minutes have no “\(text)”. minutes alone says what is in them; minutes DATE reads others.")
    }
    found.forEach { say($0) }
  }

  /// Of two meetings on a day the one that was not read.
  private mutating func sayOthers(of sitting: Sitting, _ situation: Situation) {
    for other in situation.affairs.meetings where other.date == sitting.date && other.id != sitting.id {
      say(
        "minutes \(other.id) reads the meeting of \(situation.affairs.day(of: other)), set for \(situation.zone.time(other.scheduled))."
      )
    }
  }

  private mutating func say(_ passage: MinutesDocument.Passage) {
    if !passage.title.isEmpty { say(passage.title) }
    for line in passage.lines { say(line) }
  }

  private func passages(of meeting: MeetingID, _ situation: Situation) -> [MinutesDocument.Passage]? {
    situation.affairs.meeting(meeting).map { situation.minutes(of: $0).passages }
  }

  mutating func sayMissing(_ meeting: MeetingID, _ situation: Situation) {
    guard let sitting = situation.affairs.meeting(meeting) else { return }
    for sentence in situation.affairs.whatIsMissing(from: sitting) { say("Still missing: \(sentence)") }
  }

  /// What follows `save`: what is to be written, and a date where it is of another meeting.
  mutating func save(_ text: String, _ situation: Situation) {
    let words = text.split(separator: " ", maxSplits: 1).map { String($0) }
    let printout = words.first.flatMap { Printout(rawValue: $0.lowercased()) }
    let date = printout == nil ? text : words.dropFirst().first ?? ""
    guard !date.isEmpty else {
      guard let sitting = Aside.printing.minutesToPrint(situation) else { return say("There are no such minutes.") }
      return ask(for: .save(printout ?? .minutes, sitting.id))
    }
    if let sitting = situation.meeting(typed: date) { return ask(for: .save(printout ?? .minutes, sitting.id)) }
    say(
      printout == nil
        ? "Not understood: “save \(text)”. Write save, or save minutes, markdown, notice or confidential, and a date."
        : "There are no such minutes.")
  }
}

extension Situation {
  /// The meeting of a day, however that was typed, or by its name; of two on a day the later.
  fileprivate func meeting(typed text: String) -> Sitting? {
    if let named = affairs.meeting(MeetingID(text)) { return named }
    guard let date = CivilDate(typed: text, from: today) else { return nil }
    if let exact = affairs.meetings.last(where: { $0.date == date }) { return exact }
    // A day without a year is understood of the past here.
    return affairs.meetings.last { ($0.date.inWords.lowercased()).hasPrefix(text.lowercased() + " ") }
  }
}

extension String {
  /// A laid-out text without its rules, its running heads and its empty lines; what was broken over lines is one again.
  var forTheEar: String {
    let laid = split(separator: "\n").map { String($0) }
    guard let first = laid.first else { return self }
    let (head, standing) = (first.prefix { $0 != "," }, laid.dropFirst().first)
    var lines: [String] = []
    for (index, line) in laid.enumerated() {
      let isRule = line.allSatisfy { "-=".contains($0) } || line.hasPrefix("____")
      let isHead = index > 1 && (line == standing || (line.hasPrefix(head) && line.contains("  page ")))
      if isRule || isHead { continue }
      let words = line.split(separator: " ").joined(separator: " ")
      if line.hasPrefix("  "), let last = lines.popLast() {
        lines.append("\(last) \(words)")
      } else {
        lines.append(words)
      }
    }
    return lines.joined(separator: "\n")
  }
}
