import Governance
import Testing

@testable import Meeting

@Suite struct `Decisions` {
  @Test func `R24: one proposal is open at a time, and an amendment replaces it`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 2
        !R24 amend "Other words"
        !R24 agree all
        !R24 consensus
        !R24 result
        !R24 withdraw-proposal "Nothing to withdraw"
        propose "One."
        !R24 propose "Two."
        !R24 item 3
        !R24 private "Names"
        agree chair
        amend "Two."
        !R25 consensus
        agree all
        consensus
        """)
    #expect(try meeting.decided.text == .open("Two."))
    #expect(try meeting.decided.agreed == ["chair", "director", "county", "health", "ccg"])
  }

  @Test(arguments: [
    ("private \"Names\"", "heldInPrivate"), ("defer \"Later\"", "itemDeferred"), ("refer \"Above us\"", "itemReferred"),
    ("determine police withdraws \"It is near\"", "interestDetermined"),
  ]) func `R24a: agreed in one act, or on an objection by a proposal to do it`(line: String, event: String) throws {
    var meeting = try Transcript.opened(
      ["chair", "director", "county", "health", "police"], then: "declare police financial \"Shares\" in 2\nitem 2")
    var inOneAct = meeting
    try inOneAct.run(line)
    #expect(try inOneAct.last.standing.manner == .withoutDissent)
    try meeting.run("propose \"That.\" to \(line)\nagree chair director county\nobject health \"No\"\nconsensus")
    try meeting.run("moderation recorded-vote\nvote for chair director county\nvote against health")
    if event != "interestDetermined" { try meeting.run("vote abstain police") }
    try meeting.run("result")
    #expect(meeting.events.contains { "\($0)".hasPrefix(event) })
    #expect(try meeting.last.standing.manner == .recordedVote)
    #expect(try meeting.sitting.decisions.map(\.id) == ["2014-11-12/2.1", "2014-11-12/2.2"])
  }

  @Test func `R24a: putting off needs the meeting's quorum, not the item's`() throws {
    var meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: """
        item 3
        declare ccg financial "Shares"
        declare county financial "Shares"
        determine county withdraws "It is near"
        !R12 propose "That it be done."
        propose "That it be deferred." to defer "Too few may decide"
        present police
        agree all
        consensus
        """)
    #expect(try meeting.sitting.stage == .deferred)
    #expect(try meeting.item.outcome == .deferred)
    try meeting.run("!R0 propose \"That it be done.\"\n!R0 defer \"Again\"\nreasons \"They could not.\"")
  }

  @Test func `R24a: what would be refused once carried is refused when it is put`() throws {
    _ = try Transcript.opened(
      then: """
        item 2
        !R20 propose "That." to determine ccg speaks "Nothing was declared"
        !R20 propose "That." to lift ccg home "Nothing to lift"
        !R24a propose "That." to item 3
        !R24a propose "That." to propose "This."
        !R24a propose "That." to undo
        !R0 propose " " to defer "Later"
        """)
  }

  @Test func `R25: reached when nobody objects and at least one agrees`() throws {
    var meeting = try Transcript.opened(
      then:
        "item 2\npropose \"It.\"\n!R25 consensus\nagree chair director\n!R25 consensus\nstand-aside county\nstand-aside health \"Not ours\""
    )
    var aside = meeting
    try meeting.run("agree ccg\nconsensus")
    let decided = try meeting.decided
    #expect(decided.carried)
    #expect(decided.agreed == ["chair", "director", "ccg"])
    #expect(decided.stoodAside == ["county", "health"])
    try aside.run("stand-aside chair\nstand-aside director\nstand-aside ccg\nconsensus")
    #expect(aside.events == [.consensusClosed(.init(reached: false))])
    try aside.run("!R25 agree all\n!R25 consensus\nmoderation recorded-vote")
  }

  @Test func `R25: one keystroke records that all agree, and an objection closes the round at once`() throws {
    var meeting = try Transcript.opened(then: "item 2\npropose \"It.\"\nagree all\n!R0 agree all\nconsensus")
    #expect(try meeting.decided.standing.manner == .consensus)
    try meeting.run(
      "propose \"Other.\"\nobject ccg \"No\"\nconsensus\n!R25 agree chair\namend \"Better.\"\nagree all\nconsensus")
    #expect(try meeting.last.objections == [:])
  }

  @Test func `R28: a determination that changes who may decide makes the proposal fall`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health", "ccg", "police"],
      then: """
        item 3
        propose "It."
        agree chair
        declare ccg financial "Shares"
        determine ccg speaks "It is near"
        """)
    #expect(meeting.events.last == .proposalFell(.init(because: .electorateChanged)))
    #expect(try meeting.sitting.stage == .open)
    var mild = try Transcript.opened(then: "item 3\npropose \"It.\"\nagree chair\ndeclare ccg financial \"Shares\"")
    try mild.run("determine ccg full-part \"Few\"\nagree all\nconsensus")
  }

  @Test func `R28: it falls when those who may decide it become too few, though others have come`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health"], then: "item 2\npropose \"It.\"\npresent ccg\nleave county")
    #expect(meeting.events.last == .proposalFell(.init(because: .itemQuorumLost)))
    #expect(try meeting.sitting.phase == .inSession(.item(2, .open)))
  }

  @Test func `R39: what was decided is rescinded by a later decision`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 2
        !R0 propose "That it stop." rescinding 2014-11-12/2.1
        propose "It."
        agree all
        consensus
        item 3
        propose "That it stop." rescinding 2014-11-12/2.1
        agree all
        consensus
        !R39 propose "That it stop." rescinding 2014-11-12/2.1
        """)
    #expect(try meeting.decision("2014-11-12/2.1").rescinded)
    #expect(try meeting.decision("2014-11-12/3.1").rescinding == "2014-11-12/2.1")
  }

  @Test func `R39: a proposal not carried rescinds nothing`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 2
        propose "It."
        agree all
        consensus
        propose "That it stop." rescinding 2014-11-12/2.1
        object ccg "No"
        consensus
        moderation recorded-vote
        vote against chair director county health ccg
        result
        """)
    #expect(try !meeting.decision("2014-11-12/2.1").rescinded)
  }
}
