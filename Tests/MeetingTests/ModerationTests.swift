import Governance
import Testing

@testable import Meeting

@Suite struct `Moderating` {
  @Test func `R26: moderation only after consensus on that proposal failed, by a process the Board has agreed`() throws
  {
    let meeting = try Transcript.opened(
      then: """
        item 2
        !R24 moderation recorded-vote
        propose "One."
        !R26 moderation recorded-vote
        object ccg "No"
        !R26 moderation recorded-vote
        consensus
        amend "Two."
        !R26 moderation recorded-vote
        object ccg "No"
        consensus
        !R26 moderation tossing-a-coin
        !R27 vote for chair
        moderation recorded-vote
        !R26 moderation two-thirds
        """)
    #expect(try meeting.sitting.entries.compactMap { $0.event.authority } == ["Terms, paragraph 4"])
  }

  @Test(arguments: ["by-lot", "independent-moderator"])
  func `R26: a process without a minute is agreed now, and minuted as such`(process: String) throws {
    let meeting = try Transcript.opened(
      then:
        "item 2\npropose \"It.\"\nobject ccg \"No\"\nconsensus\nmoderation \(process) \"By whoever the clerk finds\"")
    #expect(
      meeting.events == [
        .moderationAgreed(
          .init(process: ProcessID(process), terms: .open("By whoever the clerk finds"), authority: nil))
      ])
  }

  @Test(arguments: [
    // process, for, against, abstaining, casting vote, carried
    ("recorded-vote", 3, 2, 0, nil as String?, true), ("recorded-vote", 2, 2, 1, nil, false),
    ("recorded-vote", 1, 0, 4, nil, true), ("recorded-vote", 0, 0, 5, nil, false),
    ("recorded-vote", 2, 3, 0, nil, false),
    ("with-casting-vote", 2, 2, 1, "for", true), ("with-casting-vote", 2, 2, 1, "against", false),
    ("with-casting-vote", 3, 2, 0, nil, true), ("with-casting-vote", 0, 0, 5, nil, false),
    // A casting vote is one vote more, and need not be enough.
    ("two-thirds-casting", 2, 2, 1, "for", false), ("two-thirds-casting", 1, 1, 3, "for", true),
    ("two-thirds", 3, 2, 0, nil, false), ("two-thirds", 2, 1, 2, nil, true), ("two-thirds", 4, 1, 0, nil, true),
    ("two-thirds", 0, 0, 5, nil, false), ("all-but-one", 4, 1, 0, nil, true), ("all-but-one", 3, 2, 0, nil, false),
    ("all-but-one", 1, 1, 3, nil, false), ("by-lot", 3, 2, 0, nil, true),
  ]) func `R27: a recorded vote by seat`(
    process: String, votesFor: Int, against: Int, abstaining: Int, casting: String?, carried: Bool
  ) throws {
    var meeting = try Transcript.opened(
      then: "item 2\npropose \"It.\"\nobject ccg \"No\"\nconsensus\nmoderation \(process)\n!R27 result")
    let seats = ["chair", "director", "county", "health", "ccg"]
    let votes = Array(repeating: "for", count: votesFor) + Array(repeating: "against", count: against)
    for (seat, vote) in zip(seats, votes + Array(repeating: "abstain", count: abstaining)) {
      try meeting.run("!R27 casting for\nvote \(vote) \(seat)")
    }
    let close = casting.map { "!R27 result\n!R27 casting abstain\ncasting \($0)" } ?? "!R27 casting for"
    try meeting.run(close)
    try meeting.run("result\n!R24 result")
    let decided = try meeting.decided
    #expect(decided.carried == carried)
    #expect(
      [decided.votedFor.count, decided.votedAgainst.count, decided.abstained.count] == [votesFor, against, abstaining])
    #expect(
      meeting.events.first
        == .resultDeclared(
          .init(votesFor: votesFor, against: against, abstained: abstaining, carried: carried)))
  }

  @Test func `R27: a vote changed after a casting vote asks for that again`() throws {
    _ = try Transcript.opened(
      then: """
        item 2
        propose "It."
        object ccg "No"
        consensus
        moderation with-casting-vote
        vote for chair director
        vote against county health
        vote abstain ccg
        casting for
        vote for ccg
        vote abstain ccg
        !R27 result
        """)
  }

  @Test func `R29: an independent moderator’s finding is adopted by consensus, or not`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 2
        !R29 finding "Half" by "Judge"
        !R24 agree all
        propose "The whole."
        object ccg "Too much"
        !R29 finding "Half" by "Judge"
        consensus
        moderation independent-moderator
        !R25 consensus
        !R25 agree all
        !R27 result
        finding "Half." by "A judge"
        """)
    var rejected = meeting
    try meeting.run("agree all\nconsensus")
    let decided = try meeting.decided
    #expect(decided.text == .open("Half."))
    #expect(decided.standing.manner == .moderatorsFinding)
    #expect(try meeting.last.objections == ["ccg": .open("Too much")])
    try rejected.run("object ccg \"Still too much\"\nconsensus\n!R25 agree all\n!R25 consensus\ndefer \"To think\"")
    #expect(try rejected.item.outcome == .deferred)
  }

  @Test(arguments: [("refer", Item.Outcome.referred), ("defer", .deferred)])
  func `R26, R29: failing agreement on a process the item is deferred or referred`(
    process: String, outcome: Item.Outcome
  ) throws {
    for line in ["moderation \(process) \"We cannot agree\"", "\(process) \"We cannot agree\""] {
      let meeting = try Transcript.opened(then: "item 2\npropose \"It.\"\nobject ccg \"No\"\nconsensus\n\(line)")
      #expect(try meeting.item.outcome == outcome)
      #expect(meeting.events.last == .proposalFell(.init(because: .itemDisposed)))
      switch try meeting.last.subject {
      case .deferral(let disposed), .reference(let disposed): #expect(disposed.reason == .open("We cannot agree"))
      case .proposal, .appointment, .privacy, .determination, .lifting, .minutes: Issue.record("not put off")
      }
    }
  }
}

extension Event {
  fileprivate var authority: String? {
    if case .moderationAgreed(let agreed) = self { agreed.authority } else { nil }
  }
}
