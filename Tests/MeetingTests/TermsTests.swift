import Governance
import Testing

@testable import Meeting

@Suite struct `Terms and posts` {
  @Test(arguments: [
    "!R6 adopt nobody-elected.toml \"District Board, 3 March 2015\"", "!R6a adopt nine.toml \" \"",
    "adopt nine.toml \"District Board, 3 March 2015\"",
  ]) func `R6, R6a: terms change by a decision with a reference, and keep an elected Member`(line: String) throws {
    var meeting = try Transcript()
    try meeting.run(line)
    #expect(meeting.affairs.board.seats.count == (line.hasPrefix("adopt") ? 9 : 7))
  }

  @Test func `R6a: terms do not change during a meeting`() throws {
    _ = try Transcript.opened(then: "!R6a adopt nine.toml \"District Board, 3 March 2015\"")
  }

  @Test func `R6a: posts are filled and fall vacant from a date`() throws {
    var meeting = try Transcript.called(
      ["chair", "director", "county"],
      then: """
        vacant police
        !R0 vacant police
        !R6a present police
        !R6a substitute police "Sam Smith" of police
        !R1 vacant county
        !R1 holder county "New One" from 2014-11-12
        !R10 open
        holder police "New Commander" from 2014-11-12
        present police
        open
        """)
    #expect(try meeting.presence("police").occupant?.person == meeting.person("New Commander"))
    try meeting.run("close\nvacant ccg\n!R0 apologies ccg")
    #expect(try meeting.presence("ccg") == .absent)
  }
}
