import Meeting

/// The item’s time and the room’s display, which are no part of the record, on plain lines.
extension PlainConsole {
  /// `timer`, or `timer` and what is to be done about it.
  mutating func hear(_ text: String, aboutTime situation: Situation) {
    guard !text.isEmpty else { return sayTime(situation) }
    guard let choice = TimerChoice.allCases.first(where: { $0.word == text.lowercased() }) else {
      return say("Not understood: “timer \(text)”. \(PlainConsole.ways)")
    }
    keepTime(choice, situation)
  }

  private static let ways = "Write timer and \(TimerChoice.allCases.map(\.word).joined(separator: ", "))."

  mutating func sayTime(_ situation: Situation) {
    guard let item = situation.meeting?.currentItem else { return say("No item is before the meeting.") }
    let time = Timer(situation)?.words(withTotal: true) ?? "it has no time"
    say("Item \(item.number): \(time). \(PlainConsole.ways)")
  }

  mutating func keepTime(_ choice: TimerChoice, _ situation: Situation) {
    if let why = situation.whyReadOnly ?? choice.whyNot(situation) { return say("Not possible: \(why)") }
    say(choice.outcome(situation))
    ask(for: .keepTime(choice.timekeeping(situation)))
  }

  mutating func sayDisplay(_ situation: Situation) {
    say("On the projector, typed into a second terminal window: \(RoomPreview.command(situation))")
  }
}
