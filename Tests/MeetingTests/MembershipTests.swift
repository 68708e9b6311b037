import Governance
import Testing

@testable import Meeting

@Suite struct `Membership and attendance` {
  @Test func `R1: a seat counts once, whoever fills it`() throws {
    let meeting = try Transcript.called(
      ["chair", "health"],
      then: """
        substitute county "René Dubois" of scc
        present county
        !R1 present county
        !R1 substitute county "Another Deputy" of scc
        !R1 substitute nowhere "Another Deputy" of scc
        """)
    #expect(try meeting.sitting.counting == ["chair", "county", "health"])
    #expect(try meeting.sitting.places["county"]?.waiting?.person == meeting.person("Priya Patel"))
  }

  @Test(arguments: [
    // A member stands in for another seat; a substitute for two; an adviser steps in; a member advises.
    "!R2 substitute county \"Huw Evans\" of scc",
    "substitute county \"Sam Smith\" of scc\n!R2 substitute police \"Sam Smith\" of police\n!R13a substitute police \"Sam Smith\" of scc",
    "attend \"Sam Smith\" of scc for 3\n!R2 substitute county \"Sam Smith\" of scc",
    "!R2 attend \"Huw Evans\" of scc throughout",
    "substitute county \"Sam Smith\" of scc\npresent county\n!R2 attend \"Priya Patel\" of scc throughout",
    "substitute county \"Simran Kaur\" of scc\n!R2 present economy",
  ]) func `R2: one person fills one place at a time`(lines: String) throws {
    _ = try Transcript.called(["chair", "health"], then: lines)
  }

  @Test func `R2: having left a place frees the person for another`() throws {
    let meeting = try Transcript.called(
      ["chair", "director", "health"],
      then: """
        substitute county "Sam Smith" of scc
        leave "Sam Smith"
        attend "Sam Smith" of scc throughout
        !R2 return county
        leave "Sam Smith"
        present county
        return "Sam Smith"
        """)
    #expect(try meeting.sitting.attendees.map(\.isHere) == [true])
    #expect(try meeting.presence("county").occupant?.person == meeting.person("Priya Patel"))
  }

  @Test func `R2: an adviser out for an item is still an adviser`() throws {
    _ = try Transcript.opened(
      then: """
        attend "Sam Smith" of police throughout
        item 3
        declare "Sam Smith" financial "Shares in a bidder"
        determine "Sam Smith" withdraws "A bid may come from it"
        !R2 substitute police "Sam Smith" of police
        """)
  }

  @Test func `R2: an adviser who went and then took a seat comes back to the seat only`() throws {
    let meeting = try Transcript.opened(
      then: """
        attend "Sam Smith" of police throughout
        leave "Sam Smith"
        substitute police "Sam Smith" of police
        item 3
        declare police financial "Shares in a bidder"
        determine police withdraws "A bid may come from it"
        return "Sam Smith"
        """)
    #expect(try meeting.presence("police").isPresent)
    #expect(try meeting.sitting.attendees.map(\.isHere) == [false])
  }

  @Test func `R2: whoever waits beside a seat does not come back to one they left`() throws {
    _ = try Transcript.opened(
      ["chair", "director", "county", "ccg", "health", "economy"],
      then: """
        leave health
        substitute health "Sam Smith" of scc
        leave "Sam Smith"
        substitute county "Sam Smith" of scc
        item 3
        declare county financial "Shares in a bidder"
        determine county withdraws "A bid may come from it"
        !R4|R2 return "Sam Smith"
        """)
  }

  @Test func `R3: whoever is seated first holds the seat, until a changeover with no proposal open`() throws {
    var meeting = try Transcript.opened(
      ["chair", "director", "health", "ccg"],
      then: """
        @14:02 substitute county "René Dubois" of scc
        !R3 changeover county
        @14:03 item 2
        propose "That it be done."
        @14:05 present county
        !R3 changeover county
        agree county
        """)
    let (holder, substitute) = (try meeting.person("Priya Patel"), try meeting.person("René Dubois"))
    #expect(try meeting.presence("county").occupant?.person == substitute)
    try meeting.run(
      """
      withdraw-proposal "Wait."
      @14:07 changeover county
      !R3 substitute ccg "Inés García" of ccg
      """)
    #expect(try meeting.presence("county").occupant?.person == holder)
    #expect(try meeting.presence("county").occupant?.since == Zone.london.instant(meeting.sitting.date, .at("14:07")))
    #expect(try meeting.sitting.places["county"]?.waiting?.person == substitute)
  }

  @Test(arguments: ["substitute county \"René Dubois\" of scc", "present county"])
  func `R3: a seat left by one is not taken by the other while a proposal is open`(first: String) throws {
    let second = first.hasPrefix("present") ? "substitute county \"René Dubois\" of scc" : "present county"
    var meeting = try Transcript.opened(
      ["chair", "director", "health", "ccg", "police"],
      then: "\(first)\nitem 2\npropose \"That it be done.\"\nleave county\n\(second)\n!R7 agree county")
    #expect(try !meeting.presence("county").counts)
    try meeting.run("withdraw-proposal \"Wait.\"\nchangeover county")
    #expect(try meeting.presence("county").counts)
  }

  @Test func `R4: every seat ends a meeting in one state, with the times of coming and going`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: """
        @14:10 apologies ccg "Ill"
        substitute ccg "Max Muster" of ccg
        @14:20 apologies police
        @14:30 leave county
        !R7 apologies county
        !R7 absent health
        !R4 leave county
        !R4 return health
        close
        """)
    let sitting = try meeting.sitting
    #expect(sitting.places["ccg"]?.apologies == .init(reason: "Ill"))
    #expect(try meeting.presence("ccg").occupant?.isSubstitute == true)
    #expect(try meeting.presence("police") == .apologies)
    #expect(try meeting.presence("economy") == .absent)
    guard case .left(let occupant, let at) = try meeting.presence("county") else {
      Issue.record("The county's member left.")
      return
    }
    #expect(Zone.london.time(occupant.since) == "13:55")
    #expect(Zone.london.time(at) == "14:30")
  }

  @Test func `R4: absent after apologies is absent without apology`() throws {
    let meeting = try Transcript.called(
      ["chair"], then: "apologies police \"On duty\"\nabsent police\n!R0 absent police")
    #expect(try meeting.sitting.places["police"]?.apologies == nil)
    #expect(try meeting.presence("police") == .absent)
  }

  @Test func `R4: the reason for apologies may come later, once, and for a holder whose substitute sits`() throws {
    let meeting = try Transcript.called(
      ["chair"],
      then: """
        apologies police
        !R0 apologies police
        apologies police "On duty"
        !R0 apologies police "Unwell"
        apologies health
        substitute health new "Tom Whitlock" of scc
        apologies health "Unwell"
        !R0 apologies health "On leave"
        """)
    #expect(try meeting.sitting.places["police"]?.apologies?.reason == "On duty")
    #expect(try meeting.sitting.places["health"]?.apologies?.reason == "Unwell")
    #expect(try meeting.presence("health").isPresent)
  }

  @Test func `R5: advisers and those who attend remotely are recorded and never counted`() throws {
    var meeting = try Transcript.called(
      ["chair", "director", "health"],
      then: """
        attend "Owen Price" of "Voluntary sector" for 3,5
        attend "Lena Vogt" of scc throughout
        !R0 attend "Sam Smith" of scc for 17
        present ccg remotely
        !R10 open
        !R14 chair ccg
        present ccg
        open
        """)
    #expect(try meeting.sitting.attendees.map(\.items) == [[3, 5], nil])
    try meeting.run("present ccg remotely")
    #expect(try meeting.sitting.phase == .suspended(.inquorate, .betweenItems))
    // Coming back to the telephone is not coming into the room.
    try meeting.run("leave ccg\nreturn ccg")
    #expect(try meeting.presence("ccg").isPresent == false)
    #expect(try meeting.sitting.phase == .suspended(.inquorate, .betweenItems))
    try meeting.run("present ccg")
    #expect(try meeting.sitting.phase == .inSession(.betweenItems))
  }

  @Test func `R5: a remote member who withdraws from an item does not count for that`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: """
        present ccg remotely
        item 3
        declare ccg financial "Shares"
        determine ccg withdraws "A bid may come from it"
        """)
    #expect(try meeting.presence("ccg").isWithdrawn)
    #expect(try meeting.sitting.counting == ["chair", "director", "county", "health"])
    var later = meeting
    try later.run("item 4")
    #expect(try later.presence("ccg") == .remote(#require(try later.presence("ccg").occupant)))
  }

  @Test func `R7: who takes part is fixed when it is put`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health", "ccg", "economy"],
      then: """
        item 2
        propose "That it be done."
        @14:10 present police
        !R7 agree police
        @14:11 leave economy
        !R7 agree economy
        @14:12 return economy
        !R7 agree economy
        agree chair director county health
        stand-aside ccg "Not our money"
        consensus
        """)
    guard case .proposal(let decided) = try meeting.last.subject else { throw Wrong(says: "nothing was decided") }
    #expect(decided.standing.electorate == ["chair", "director", "county", "health", "ccg", "economy"])
    #expect(decided.agreed == ["chair", "director", "county", "health"])
    #expect(decided.stoodAside == ["ccg"])
    #expect(decided.gone == ["economy"])
    #expect(decided.standing.quorum.seats == ["chair", "director", "county", "health", "ccg"])
  }

  @Test func `R7: an amendment fixes it anew, moderation keeps it`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 2
        propose "That it be done."
        present police
        amend "That it be done soon."
        agree police
        object ccg "Too soon"
        consensus
        present economy
        moderation recorded-vote
        !R7 vote for economy
        vote for police chair director county health
        vote abstain ccg
        result
        """)
    guard case .proposal(let decided) = try meeting.last.subject else { throw Wrong(says: "nothing was decided") }
    #expect(decided.votedFor == ["chair", "director", "county", "health", "police"])
    #expect(decided.abstained == ["ccg"])
    #expect(decided.objected == ["ccg"])
  }

  @Test func `R7: an item takes several decisions, numbered`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 2
        propose "One."
        agree all
        consensus
        propose "Two."
        agree all
        consensus
        item 3
        propose "Three."
        agree all
        consensus
        """)
    #expect(try meeting.sitting.decisions.map(\.id) == ["2014-11-12/2.1", "2014-11-12/2.2", "2014-11-12/3.1"])
  }
}

extension TimeOfDay {
  static func at(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
}
