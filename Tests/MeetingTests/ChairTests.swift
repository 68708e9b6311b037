import Governance
import Testing

@testable import Meeting

@Suite struct `The chair` {
  @Test func `R14: the first business without the Chair is to appoint a Chairman from those present`() throws {
    let meeting = try Transcript.called(
      ["director", "county", "health", "ccg"],
      then: """
        attend "Lena Vogt" of scc throughout
        !R14 open
        !R14 chair police
        chair county
        !R0 chair county
        open
        """)
    #expect(try meeting.sitting.presiding?.seat == "county")
    let decision = try #require(try meeting.sitting.decisions.first)
    #expect(decision.id == "2014-11-12/0.1")
    #expect(decision.standing.presiding == nil)
  }

  @Test func `R14: a substitute in the Chair's seat does not preside by being there`() throws {
    var meeting = try Transcript.called(
      ["director", "county", "health"],
      then: """
        substitute chair "Sam Smith" of ldc
        !R14 open
        chair chair
        open
        """)
    #expect(try meeting.sitting.presiding?.person == meeting.person("Sam Smith"))
    // The Chair takes over the seat, and with it the chair that nobody then has.
    try meeting.run("@14:20 present chair\nchangeover chair\nitem 1")
    #expect(try meeting.sitting.presiding?.person == meeting.person("Chi Abara"))
  }

  @Test func `R14: with the Chair there nobody else is appointed, and a remote Chair is not there`() throws {
    _ = try Transcript.opened(then: "!R14 chair director")
    _ = try Transcript.called(
      ["director", "county", "health", "ccg"], then: "present chair remotely\n!R14 open\nchair director\nopen")
  }

  @Test func `R15: a Chair who comes later is handed the chair with no proposal open`() throws {
    let meeting = try Transcript.called(
      ["director", "county", "health", "ccg"],
      then: """
        chair county
        open
        item 2
        propose "That it be done."
        @14:20 present chair
        !R15 chair chair
        agree all
        @14:25 consensus
        @14:26 chair chair
        """)
    #expect(try meeting.last.standing.presiding == "county")
    guard case .chairAppointed(let appointed) = try #require(meeting.events.first) else { throw Wrong(says: "?") }
    #expect(appointed.handedOver)
    #expect(appointed.standing == nil)
  }

  @Test func `R16: a conflicted Chair hands the chair over before it is determined, and for the item`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 3
        declare chair financial "Shares in a bidder"
        !R16 determine chair withdraws "It is near"
        !R16 propose "That it be done."
        !R16 defer "Because"
        chair county
        determine chair withdraws "It is near"
        @14:20 propose "That it be done."
        !R21 return chair
        agree all
        consensus
        """)
    #expect(try meeting.last.standing.presiding == "county")
    #expect(try meeting.last.standing.electorate == ["director", "county", "health", "ccg"])
    #expect(try meeting.presence("chair").isWithdrawn)
    #expect(try meeting.affairs.meetingQuorum(meeting.sitting).present == 5)
    try meeting.run("@14:40 item 4")
    #expect(try meeting.sitting.presiding?.seat == "chair")
    #expect(try meeting.presence("chair").isPresent)
  }

  @Test func `R16: whoever takes the chair for an item has no interest in it`() throws {
    _ = try Transcript.opened(
      then: """
        item 3
        declare county organisational "The County may bid" of employer
        declare chair financial "Shares"
        !R16 chair county
        !R16 chair health
        chair director
        """)
  }

  @Test func `R16: seats sharing an organisational interest are determined together, without them`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health", "ccg", "police"],
      then: """
        item 3
        declare county organisational "The County may bid" of employer
        determine health speaks "Its knowledge is needed"
        propose "That it be done."
        !R7 agree county
        !R7 agree health
        agree all
        consensus
        """)
    let determination = try #require(try meeting.sitting.decisions.first)
    #expect(determination.standing.electorate == ["chair", "director", "ccg", "police"])
    #expect(try meeting.last.standing.electorate == ["chair", "director", "ccg", "police"])
  }

  @Test func `R16: the chair lent for an item comes back even when its keeper has gone`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 3
        declare chair financial "Shares"
        chair county
        determine chair speaks "It is near"
        leave chair
        item 4
        !R17 propose "That it be done."
        """)
    #expect(try meeting.sitting.presiding == nil)
    try meeting.run("chair county\npropose \"That it be done.\"\nagree all\nconsensus")
    #expect(try meeting.last.standing.presiding == "county")
    // An appointment for good: nothing reverts when the item is left.
    try meeting.run("item 5")
    #expect(try meeting.sitting.presiding?.seat == "county")
  }

  @Test func `R17: nothing is decided while nobody presides, quorate or not`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 2
        @14:10 leave chair
        !R17 propose "That it be done."
        !R17 defer "Because"
        !R17 item 3
        !R17 action "Something" owner ccg due 2015-01-01
        note "They waited."
        declare ccg personal "A cousin"
        present police
        leave police
        adjourn
        resume
        chair director
        determine ccg full-part "It is remote"
        propose "That it be done."
        @14:20 return chair
        !R15 chair chair
        """)
    #expect(try meeting.sitting.presiding?.seat == "director")
  }

  @Test func `R14, R17: the Chair who comes back to an empty chair takes it`() throws {
    let meeting = try Transcript.opened(
      then: "item 2\nleave chair\n!R17 propose \"It.\"\nreturn chair\npropose \"It.\"")
    #expect(try meeting.sitting.presiding?.seat == "chair")
    #expect(try meeting.sitting.entries.contains { $0.event == .chairResumed(.init(seat: "chair")) })
  }

  @Test func `R24a: a Chairman can be appointed by a proposal, without a quorum or anybody in the chair`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: """
        item 2
        leave chair
        !R17 propose "That a note be written." to note "A note"
        !R14 propose "That the police preside." to chair police
        propose "That the County preside." to chair county
        agree director county
        object health "I would rather"
        consensus
        moderation recorded-vote
        vote for director county
        vote against health
        result
        !R11 propose "That it be done."
        """)
    #expect(try meeting.sitting.presiding?.seat == "county")
    guard case .appointment(let appointed) = try meeting.last.subject else { throw Wrong(says: "nobody was appointed") }
    #expect(appointed.standing?.manner == .recordedVote)
  }
}
