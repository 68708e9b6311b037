import Governance
import Testing

@testable import Meeting

@Suite struct `Interests` {
  @Test(arguments: [
    "declare ccg financial \"Shares\" in 3 of own",
    "declare \"Inés García\" professional \"A panel\" in home of employer",
    "declare ccg personal \"A cousin\" in 3 of relative", "declare ccg indirect \"A tenant\" in 3 of partner",
    "declare ccg organisational \"The Group may bid\" in home", "declare police financial \"Not even here\" in 3",
  ]) func `R18: anyone may declare any kind at any moment`(line: String) throws {
    for moment in ["", "open", "open\nitem 2", "open\nitem 3\npresent police\nleave police", "open\nadjourn"] {
      let meeting = try Transcript.called(["chair", "director", "county", "ccg"], then: "\(moment)\n\(line)")
      #expect(meeting.affairs.interests.map(\.declared.matter) == ["home"])
    }
  }

  @Test func `R18: between meetings an interest names its matter`() throws {
    let meeting = try Transcript.opened(
      then: """
        !R18 declare ccg financial "Shares"
        close
        !R0 declare ccg financial "Shares" in 3
        declare ccg financial "Shares" in home
        """)
    #expect(meeting.affairs.interests.map(\.declared.matter) == ["home"])
  }

  @Test func `R18, R45: between meetings a post means its holder, whoever sat there`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: "substitute ccg new \"Sam Smith\" of ccg\nclose\ndeclare ccg financial \"Shares\" in home")
    #expect(meeting.affairs.interests.map(\.declared.person) == [meeting.affairs.holders["ccg"]])
  }
  @Test func `R18: of a sensitive interest only the existence is public`() throws {
    let meeting = try Transcript.opened(then: "item 3\ndeclare ccg personal \"A protected address\" sensitive")
    let declared = try #require(meeting.affairs.interests.first?.declared)
    guard case .kept(let record) = declared.nature else { throw Wrong(says: "it is open") }
    #expect(meeting.affairs.particulars[record] == "A protected address")
    #expect(meeting.events.last == .particularsKept(.init(text: "A protected address")))
  }

  @Test(arguments: [("ccg", true), ("\"Lena Vogt\"", true), ("police", false), ("\"Owen Price\"", false)])
  func `R18: one declared late is kept, and flags what its owner had a part in`(who: String, flags: Bool) throws {
    let meeting = try Transcript.opened(
      then: """
        attend "Lena Vogt" of scc throughout
        attend "Owen Price" of "Voluntary sector" for 4
        item 3
        propose "That it be done."
        agree all
        consensus
        item 4
        declare \(who) financial "Shares" in 3
        """)
    #expect(try meeting.decision("2014-11-12/3.1").flagged == flags)
  }

  @Test func `R19: an item with an undetermined declaration is not decided`() throws {
    let meeting = try Transcript.opened(
      then: """
        declare police financial "Shares" in 3
        item 3
        !R19 propose "That it be done."
        propose "That it wait." to defer "Until the interest is determined"
        withdraw-proposal "Not needed."
        !R20 determine chair speaks "No interest was declared"
        determine police full-part "They are few"
        propose "That it be done."
        declare ccg personal "A cousin"
        !R19 agree all
        determine ccg full-part "It is remote"
        agree all
        consensus
        """)
    #expect(try meeting.last.standing.interests.count == 2)
  }

  @Test func `R20: the only member for the District Council can still be determined`() throws {
    let meeting = try Transcript.opened(
      ["chair", "county", "health", "ccg"],
      then: """
        item 3
        declare chair financial "Shares"
        chair county
        determine chair full-part "They are few"
        propose "That it be done."
        """)
    let decision = try #require(try meeting.sitting.decisions.last)
    #expect(decision.standing.quorum.seats == ["chair", "county", "health", "ccg"])
    #expect(decision.standing.electorate == ["county", "health", "ccg"])
  }

  @Test func `R20: what the Board determines for a matter follows it until lifted, otherwise the item only`() throws {
    for scope in ["", " matter"] {
      var meeting = try Transcript.opened(
        then: """
          item 3
          declare ccg financial "Shares"
          determine ccg withdraws "It is near"\(scope)
          close
          meeting 2015-01-21 14:00
          agenda 1 "Support at home again" matter home
          call
          """)
      for seat in ["chair", "director", "county", "health", "ccg"] { try meeting.run("present \(seat)") }
      try meeting.run("open\nitem 1")
      #expect(try meeting.presence("ccg").isWithdrawn == !scope.isEmpty)
      if scope.isEmpty {
        try meeting.run("!R19 propose \"It.\"\n!R20 lift ccg home \"Sold\"\ndetermine ccg full-part \"Sold\"")
      }
      if !scope.isEmpty {
        try meeting.run(
          "propose \"It.\"\n!R7 agree ccg\nwithdraw-proposal \"Wait.\"\nlift ccg home \"Sold\"\nreturn ccg")
      }
      try meeting.run("propose \"It.\"\nagree ccg")
    }
  }

  @Test func `R20: a second interest determined more mildly does not undo the first`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health", "ccg", "police"],
      then: """
        item 3
        declare ccg financial "Shares"
        determine ccg speaks "It is near"
        declare ccg personal "A cousin"
        determine ccg full-part "That one is remote"
        propose "It."
        !R7 agree ccg
        """)
    #expect(try meeting.affairs.excludedSeats(meeting.item, meeting.sitting) == ["ccg"])
  }

  @Test func `R20, R21: whoever withdraws is kept out until the item is left, however they come in`() throws {
    var meeting = try Transcript.opened(
      then: """
        attend "Lena Vogt" of scc throughout
        item 3
        declare ccg financial "Shares"
        declare "Lena Vogt" personal "A cousin"
        determine ccg withdraws "It is near"
        determine "Lena Vogt" withdraws "It is near"
        !R0 present ccg
        leave ccg
        return ccg
        attend "Lena Vogt" of scc throughout
        """)
    #expect(try meeting.presence("ccg").isWithdrawn)
    #expect(try meeting.sitting.attendees.first?.out?.withdrawn == true)
    #expect(try meeting.sitting.counting.count == 5)
    try meeting.run("item 4")
    #expect(try meeting.presence("ccg").isPresent)
    #expect(try meeting.sitting.attendees.first?.out == nil)
  }

  @Test func `R22: the register is all that was declared, with all that was determined of it`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 3
        declare ccg financial "Shares"
        determine ccg speaks "It is near"
        close
        declare police personal "A cousin" in home
        """)
    let register = meeting.affairs.interests
    #expect(register.map(\.determinations.count) == [1, 0])
    #expect(register.map(\.meeting) == ["2014-11-12", nil])
    #expect(register.map { meeting.affairs.text($0.declared.nature) } == ["Shares", "A cousin"])
  }

  @Test func `R23: bids put the question to everyone there, the clerk and advisers too`() throws {
    var meeting = try Transcript.opened(
      then: """
        attend "Lena Vogt" of scc throughout
        attend "Owen Price" of "Voluntary sector" for 5
        present police remotely
        bidders 3 "Age UK" "Staffordshire County Council" of scc
        item 3
        !R23 propose "That Age UK be chosen."
        nothing-to-declare chair
        !R0 nothing-to-declare chair
        nothing-to-declare director
        !R23 nothing-to-declare county
        declare county organisational "The County bids" of employer
        !R19 propose "That Age UK be chosen."
        nothing-to-declare ccg
        nothing-to-declare "Lena Vogt"
        nothing-to-declare police
        determine county withdraws "The County bids"
        !R12 propose "That Age UK be chosen."
        present economy
        nothing-to-declare economy
        !R23 propose "That Age UK be chosen."
        nothing-to-declare "Morwenna Teague"
        propose "That Age UK be chosen."
        """)
    #expect(try meeting.presence("health").isWithdrawn)
    try meeting.run(
      "withdraw-proposal \"A bid was late.\"\nbidders 3 \"Late Ltd\"\n!R23 propose \"That Age UK be chosen.\"")
    try meeting.run("item 4\n!R23 nothing-to-declare ccg")
  }

  @Test func `R23: the question follows the matter into a later meeting`() throws {
    var meeting = try Transcript.opened(
      then: """
        bidders 4 "Age UK"
        close
        meeting 2015-01-21 14:00
        agenda 1 "Awards again" matter awards
        call
        """)
    for seat in ["chair", "director", "county", "health"] { try meeting.run("present \(seat)") }
    try meeting.run("open\nitem 1\n!R23 propose \"That it be awarded.\"")
  }
}
