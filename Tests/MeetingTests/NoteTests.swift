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

  @Test func `R40: is written up after the meeting too, of an item that was taken, until the next is set up`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 1
        private "It names one"
        public
        item 2
        defer "Not ready"
        close
        !R0 note "Of what?"
        !R0 note "Never taken" in 3
        note "Written up" in 2
        note "Kept" in 1
        """)
    let noted = meeting.acts.flatMap { $0 }.compactMap { if case .noted(let noted) = $0.event { noted } else { nil } }
    #expect(noted.map(\.item) == [2, 1])
    #expect(noted.map(\.text.isKept) == [false, true])
    let minutes = try MinutesDocument(of: meeting.affairs, in: meeting.sitting, revealing: false).sections
    let written = minutes.first { $0.number == 2 }?.paragraphs.last
    #expect(written?.text == ["Written up"] && written?.late == "written after the meeting")
    #expect(minutes.first { $0.number == 1 }?.paragraphs.last?.isPrivate == true)
    try meeting.run(
      """
      meeting 2015-01-21 14:00 "Council House"
      !R0 note "Too late" in 2
      """)
  }
}
