import Governance
import Meeting

/// How the time of one item is kept where that is not simply its minutes on the agenda: more of them, or a pause.
///
/// It is no part of the record. Where it is lost, the item’s minutes count from when it was taken.
package struct Timekeeping: Equatable, Sendable {
  package var meeting: MeetingID
  package var item: Int
  /// Seconds.
  package var allotted: Int
  /// Seconds before the meeting that do not count: pauses, or all that passed before there was a time.
  package var uncounted: Int
  /// The seconds used when it was paused; nil while it runs.
  package var held: Int?

  package init(meeting: MeetingID, item: Int, allotted: Int, uncounted: Int = 0, held: Int? = nil) {
    self.meeting = meeting
    self.item = item
    self.allotted = allotted
    self.uncounted = uncounted
    self.held = held
  }
}

// As the consoles of one board share it: `allotted 1200`, a fact a line.
extension Timekeeping {
  package var text: String {
    let held = held.map { "held \($0)\n" } ?? ""
    return "meeting \(meeting)\nitem \(item)\nallotted \(allotted)\nuncounted \(uncounted)\n\(held)"
  }

  /// Nil for a text that is none of these: it is then as if there were none.
  package init?(text: String) {
    var facts: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2 else { return nil }
      facts[words[0]] = words[1]
    }
    func seconds(_ name: Substring) -> Int? {
      facts[name].flatMap { Int($0) }.flatMap { (0...1_000_000_000_000).contains($0) ? $0 : nil }
    }
    guard let meeting = facts["meeting"], let item = seconds("item"), let allotted = seconds("allotted"),
      let uncounted = seconds("uncounted"), facts["held"] == nil || seconds("held") != nil
    else { return nil }
    self.init(
      meeting: MeetingID(String(meeting)), item: item, allotted: allotted, uncounted: uncounted, held: seconds("held"))
  }
}
