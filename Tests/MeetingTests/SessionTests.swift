import Governance
import Testing

@testable import Meeting

@Suite struct `Going through a meeting` {
  @Test func `R0: nothing is done outside its phase`() throws {
    _ = try Transcript().refusal("call")
    var meeting = try Transcript()
    try meeting.run(
      """
      !R0 call
      !R0 note "Before there is one"
      meeting 2014-11-12 14:00
      !R0 meeting 2014-11-13 14:00
      !R0 present chair
      !R0 open
      agenda 2 "Second"
      !R0 agenda 2 "Again"
      !R0 agenda 0 "Nought"
      !R0 agenda 3 "A number" matter 7
      !R0 agenda 4 "Minutes" minutes 2013-01-01
      agenda 1 "First"
      apologies police
      call
      !R0 call
      !R0 item 1
      !R0 adjourn
      !R0 close
      !R0 resume
      !R0 propose "It."
      """)
    for seat in ["chair", "director", "county", "health"] { try meeting.run("present \(seat)") }
    try meeting.run(
      """
      open
      !R0 open
      !R0 agenda 3 "Late"
      !R0 not-held "Why"
      !R0 propose "It."
      !R0 determine ccg speaks "It"
      !R0 defer "It"
      !R0 item 3
      item 1
      !R0 item 1
      !R0 add-item "Late" urgent " "
      add-item "Late" urgent "It came today"
      item 3
      adjourn "Tea"
      !R0 propose "It."
      !R0 item 2
      !R0 chair director
      !R0 adjourn
      note "They had tea."
      resume
      close
      !R0 note "Afterwards"
      !R0 present police
      !R0 open
      !R0 close
      """)
    #expect(try meeting.sitting.items.map(\.number) == [1, 2, 3])
  }

  @Test func `R44: nobody leaves before they came`() throws {
    var meeting = try Transcript.opened(then: "@14:10 present economy\n!R44 @14:05 leave economy\n@14:10 leave economy")
    try meeting.run("@14:20 return economy\n@14:15 leave economy\n@14:30 adjourn\n@14:40 resume")
    #expect(try meeting.sitting.places["economy"]?.presence.counts == false)
  }

  @Test func `R4, R0: closing carries forward what was not reached, and an open proposal falls`() throws {
    var meeting = try Transcript.opened(then: "item 2\ndefer \"Later\"\nitem 3\npropose \"It.\"\nclose")
    #expect(
      try meeting.sitting.items.map(\.outcome) == [
        .carriedForward, .deferred, .taken, .carriedForward, .carriedForward,
      ])
    #expect(meeting.events.contains(.proposalFell(.init(because: .meetingClosed))))
    try meeting.run("meeting 2014-11-12 18:00\ncall")
    #expect(try meeting.sitting.id == "2014-11-12-2")
    #expect(try meeting.sitting.number == 2)
  }

  @Test func `adjourned to another day, attendance is taken afresh`() throws {
    var meeting = try Transcript.opened(
      then: "item 2\npropose \"It.\"\nadjourn \"It is late\" until 2014-11-13 10:00\n@2014-11-13 10:00 resume")
    #expect(meeting.events.contains(.proposalFell(.init(because: .attendanceAfresh))))
    #expect(try meeting.sitting.counting.isEmpty)
    try meeting.run("!R17 propose \"It.\"\n@2014-11-13 10:05 present director")
    try meeting.run("present county\npresent health\npresent ccg\n!R17 propose \"It.\"\nchair county\npropose \"It.\"")
    #expect(try meeting.sitting.phase == .inSession(.item(2, #require(try meeting.sitting.stage))))
  }

  @Test func `adjourned for an hour, everything stands as it was`() throws {
    let meeting = try Transcript.opened(
      then: "item 2\npropose \"It.\"\nagree chair\nadjourn\n@15:00 resume\nagree all\nconsensus")
    #expect(try meeting.last.standing.electorate.count == 5)
  }

  @Test func `who was the clerk can be recorded after the meeting, until the next is set up`() throws {
    var meeting = try Transcript.opened(then: "item 2\nclose\nclerk \"Sam Late\"")
    #expect(try meeting.sitting.clerk == meeting.person("Sam Late"))
    try meeting.run("!R0 attend \"Pat\" of \"A body\" throughout\nmeeting 2015-01-21 14:00\nclerk \"Jo Next\"")
    let (first, second) = (meeting.affairs.past.first?.clerk, try meeting.sitting.clerk)
    #expect(try first == meeting.person("Sam Late") && second == meeting.person("Jo Next"))
  }

  @Test func `actions are numbered over all meetings`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 2
        action "One" owner ccg due 2015-01-01
        !R1 action "Two" owner nowhere due 2015-01-01
        close
        done A1 "Done early"
        !R0 done A1
        !R0 done A2
        meeting 2015-01-21 14:00
        call
        """)
    for seat in ["chair", "director", "county", "health"] { try meeting.run("present \(seat)") }
    try meeting.run("open\naction \"Two\" owner ccg due 2015-01-01")
    #expect(meeting.affairs.actions.map(\.id) == ["A1", "A2"])
    #expect(meeting.affairs.actions.map { $0.done != nil } == [true, false])
  }
}

/// Each line stands in the way of the next; lifting it shows the one behind.
@Suite struct `The order of refusals` {
  @Test func `is phase or stage, who presides, the meeting's quorum, the item's, undetermined, unasked, its own`()
    throws
  {
    _ = try Transcript.called(
      ["chair", "director", "county"],
      then: """
        !R0 propose "It."
        attend "Lena Vogt" of scc throughout
        !R10 open
        present ccg
        leave chair
        !R10 open
        return chair
        open
        bidders 3 "Age UK"
        !R0 propose "It."
        item 3
        declare county financial "Shares"
        leave chair
        !R17 propose "It."
        !R17 propose "It." to note "It"
        return chair
        declare chair financial "Shares"
        !R16 propose "It."
        leave ccg
        chair director
        !R11 propose "It."
        return ccg
        determine chair speaks "It is near"
        !R12 propose "It."
        present economy
        present police
        !R19 propose "It."
        determine county full-part "It is remote"
        !R23 propose "It."
        nothing-to-declare director
        nothing-to-declare ccg
        nothing-to-declare economy
        nothing-to-declare police
        nothing-to-declare "Lena Vogt"
        nothing-to-declare "Morwenna Teague"
        propose "It."
        !R24 propose "It."
        defer "Later"
        leave director
        !R0 propose "It."
        """)
  }

  @Test func `to open, R0 comes before R10, and R10 before R14`() throws {
    var meeting = try Transcript()
    try meeting.run(
      "meeting 2014-11-12 14:00\n!R0 open\ncall\n!R10 open\npresent director\npresent county\npresent ccg")
    try meeting.run("!R10 open\npresent police\n!R14 open\nchair police\nopen")
  }
}
