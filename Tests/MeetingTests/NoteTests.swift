import Governance
import Minutes
import Testing

@testable import Meeting

/// The clerk writes while the Chair goes on (R40).
@Suite struct `A note` {
  @Test func `R40: is of the item named, once that has been taken, and private where that was`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 1
        private "It names one"
        item 2
        !R0 note "Too early" in 3
        !R0 note "No such item" in 99
        note "Of the first" in 1
        note "Of this one"
        """)
    let noted = meeting.acts.flatMap { $0 }.compactMap { if case .noted(let noted) = $0.event { noted } else { nil } }
    #expect(noted.map(\.item) == [1, 2])
    #expect(noted.map(\.text.isKept) == [true, false])
    try meeting.run("undo\nredo")
    let minutes = try MinutesDocument(of: meeting.affairs, in: meeting.sitting, revealing: true).sections
    #expect(minutes.first { $0.number == 1 }?.paragraphs.contains { $0.text == ["Of the first"] } == true)
    #expect(minutes.first { $0.number == 2 }?.paragraphs.map(\.text) == [["Of this one"]])
  }
}
