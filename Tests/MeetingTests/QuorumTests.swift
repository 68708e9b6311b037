import Governance
import Testing

@testable import Meeting

@Suite struct `Quorum` {
  @Test(arguments: [
    (["chair", "director", "county"] as [SeatID], false),
    (["county", "health", "ccg", "economy"], false), (["county", "health", "ccg", "economy", "police"], false),
    (["chair", "county", "health", "ccg"], true), (["director", "ccg", "economy", "police"], true),
    (["chair", "county", "economy"], false), ([], false),
  ]) func `R8, R10: opens with four of seven, one of them the District Council's`(
    present: [SeatID], quorate: Bool
  ) throws {
    var meeting = try Transcript.called(present)
    if !present.contains("chair"), let first = present.first { try meeting.run("chair \(first)") }
    try meeting.run(quorate ? "open" : "!R10 open")
    #expect(try (meeting.sitting.openedAt != nil) == quorate)
    #expect(try meeting.affairs.meetingQuorum(meeting.sitting).present == present.count)
  }

  @Test(arguments: [(7, 4), (9, 5), (100, 51)])
  func `R8: 51 % of the seats, vacant ones too`(seats: Int, needed: Int) throws {
    var meeting = try Transcript(.of(seats), vacant: Set((needed + 1...seats).map { SeatID("s\($0)") }))
    try meeting.run("meeting 2014-11-12 14:00\ncall")
    for number in 1..<needed { try meeting.run("present s\(number)") }
    try meeting.run("!R10 open")
    try meeting.run("present s\(needed)\nopen")
    guard case .opened(let opened) = try #require(meeting.events.first) else { throw Wrong(says: "not opened") }
    #expect(opened.quorum.needed == needed)
    #expect(opened.quorum.of == seats)
  }

  @Test func `R9: the quorum is asked for each item over the seats not excluded`() throws {
    let meeting = try Transcript.opened(
      ["chair", "county", "health", "ccg"],
      then: """
        item 3
        declare ccg personal "A cousin works for a provider"
        determine ccg speaks "They know the service"
        !R12 propose "That it be done."
        item 4
        propose "That something else be done."
        """)
    #expect(try meeting.affairs.itemQuorum(meeting.item, meeting.sitting).present == 4)
    #expect(try meeting.affairs.meetingQuorum(meeting.sitting).needed == 4)
  }

  @Test func `R10: what is missing is said, with what would lift it`() throws {
    let meeting = try Transcript.called(["chair", "director", "county"])
    #expect(
      try meeting.refusal("open")
        == """
        3 of 7 seats are filled; 4 are needed. Wait, seat a substitute, or record that the meeting was not held.
        """)
    let without = try Transcript.called(["county", "health", "ccg", "police"])
    #expect(try without.refusal("open").contains("nobody is here for Lichfield District Council"))
  }

  @Test func `R10: a meeting that could not be held says who came`() throws {
    let meeting = try Transcript.called(
      ["chair", "county"], then: "apologies ccg\nnot-held \"Too few came\"\n!R0 note \"Afterwards\"")
    #expect(try meeting.sitting.phase == .notHeld(reason: "Too few came"))
    #expect(try meeting.presence("ccg") == .apologies)
    #expect(try meeting.presence("police") == .absent)
    #expect(try meeting.presence("county").isPresent)
    _ = try Transcript.called(["chair", "director", "county", "health"], then: "!R10 not-held \"No wish to\"")
  }

  @Test func `R11: without its quorum the meeting decides nothing until it is restored`() throws {
    var meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: """
        item 2
        propose "Earlier."
        agree all
        consensus
        propose "That it be done."
        declare health personal "A cousin"
        @14:20 leave county
        !R11 propose "That it be done."
        !R11 determine health speaks "It is near"
        !R11 defer "Until more are here"
        !R11 private "Names"
        !R11 item 3
        !R11 action "Something" owner chair due 2015-01-01
        !R11 add-item "More" urgent "Now"
        note "Those here would favour it."
        apologies police
        """)
    #expect(try meeting.sitting.phase == .suspended(.inquorate, .item(2, .open)))
    #expect(try meeting.decision("2014-11-12/2.1").doubts == [])
    guard case .noted(let noted) = try #require(meeting.acts.dropLast().last?.first?.event) else {
      throw Wrong(says: "?")
    }
    #expect(noted.informal)
    try meeting.run("@14:30 return county\ndetermine health full-part \"It is remote\"\npropose \"That it be done.\"")
    #expect(try meeting.sitting.entries.contains { $0.event.changesQuorum && !$0.event.losesQuorum })
    try meeting.run("leave county\nadjourn until 2014-11-13 10:00\nclose")
  }

  @Test func `R11, R28: an open proposal falls with the quorum, and the record says so`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health"], then: "item 2\npropose \"That it be done.\"\nagree chair\nleave county"
    )
    #expect(meeting.events.contains(.proposalFell(.init(because: .quorumLost))))
    #expect(try meeting.sitting.stage == .open)
  }

  @Test func `R11: a quorum regained while adjourned is recorded on resuming`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: "leave county\nadjourn \"To wait\"\npresent police\n!R0 item 2\nresume\nitem 2")
    #expect(try meeting.sitting.entries.filter(\.event.changesQuorum).map(\.event.losesQuorum) == [true, false])
  }

  @Test func `R12: an item without its quorum waits for a substitute, or goes elsewhere`() throws {
    var meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: """
        item 3
        declare director financial "Shares"
        determine director withdraws "A bid may come from it"
        !R12 propose "That it be done."
        """)
    let before = meeting
    try meeting.run("@14:20 substitute ccg \"Max Muster\" of ccg\npropose \"That it be done.\"\nagree all\nconsensus")
    #expect(try meeting.last.standing.quorum.seats == ["chair", "county", "health", "ccg"])
    for way in ["defer \"Until more are here\"", "refer \"The District Board can decide\""] {
      var other = before
      try other.run("\(way)\nitem 4\npropose \"That it be done.\"")
    }
  }

  @Test(arguments: ["withdraws", "speaks"])
  func `R12: four or more of whom none may decide for the District Council`(effect: String) throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health", "ccg", "economy", "police"],
      then: """
        item 3
        declare chair organisational "The Council may bid" of employer
        chair county
        determine chair \(effect) "The Council would gain"
        !R12 propose "That it be done."
        """)
    let quorum = meeting.affairs.itemQuorum(try meeting.item, try meeting.sitting)
    #expect(quorum.present == 5)
    #expect(quorum.missing == ["ldc"])
    #expect(try meeting.refusal("propose \"It.\"").contains("but nobody for Lichfield District Council"))
    var later = meeting
    try later.run("item 4\npropose \"Something else.\"")
    #expect(try later.sitting.presiding?.seat == "chair")
  }

  @Test func `R13: a decision stores its quorum, who presided, its interests, reasons and alternatives`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 3
        declare ccg personal "A cousin works there"
        determine ccg full-part "It is remote"
        !R13 reasons "Too early"
        propose "That it be done."
        agree all
        @14:30 consensus
        reasons "It is needed."
        alternatives "Not doing it."
        """)
    let decision = try meeting.last
    #expect(decision.standing.quorum.seats == ["chair", "director", "county", "health", "ccg"])
    #expect(decision.standing.quorum.needed == 4)
    #expect(decision.standing.quorum.required.map(\.seats) == [["chair", "director"]])
    #expect(decision.standing.presiding == "chair")
    #expect(decision.standing.interests == meeting.affairs.interests.map(\.record))
    #expect(decision.reasons == [.open("It is needed.")])
    #expect(decision.alternatives == [.open("Not doing it.")])
    #expect(Zone.london.time(decision.at) == "14:30")
  }

  @Test func `R13a: the Shared Service is not the District Council, and a substitute belongs to the seat's body`()
    throws
  {
    _ = try Transcript.called(
      ["economy", "county", "health", "ccg"],
      then: """
        !R10 open
        !R13a substitute chair "Sam Smith" of shared
        !R13a substitute chair "Sam Smith" of nobody
        substitute chair "Sam Smith" of ldc
        chair county
        open
        """)
  }
}
