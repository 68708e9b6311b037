import Governance
import Testing

@testable import Meeting

@Suite struct `The record` {
  /// The minutes of the first meeting before a second, for whose item 1 they are.
  static func second(_ present: [SeatID] = ["director", "county", "ccg", "police"]) throws -> Transcript {
    var meeting = try Transcript.opened(then: "item 1\nnote \"Well met.\"\nclose")
    try meeting.run(
      """
      meeting 2015-01-21 14:00
      agenda 1 "Minutes" minutes 2014-11-12
      agenda 2 "Other"
      call
      """)
    for seat in present { try meeting.run("present \(seat)") }
    try meeting.run("chair \(present[0])\nopen")
    return meeting
  }

  @Test func `R41: minutes are draft, then approved by a later meeting, then signed by whoever presides there`() throws
  {
    var meeting = try Self.second()
    #expect(meeting.affairs.minutes == ["2014-11-12": .draft])
    try meeting.run(
      """
      !R0 approve-minutes 2014-11-12
      item 2
      !R41 approve-minutes 2014-11-12
      item 1
      !R0 approve-minutes 2013-01-01
      !R41 approve-minutes 2015-01-21
      !R41 sign 2014-11-12
      approve-minutes 2014-11-12 "For “Well met” read “Met”."
      !R41 approve-minutes 2014-11-12
      """)
    guard case .approved("2015-01-21", let corrections, let size) = meeting.affairs.minutes["2014-11-12"] else {
      throw Wrong(says: "not approved")
    }
    #expect(corrections == ["For “Well met” read “Met”."])
    #expect(size == meeting.session.next)
    #expect(try meeting.last.standing.manner == .withoutDissent)
    try meeting.run("!R41 sign 2014-11-12\nleave director\n!R17 sign 2014-11-12\nreturn director\nchair director")
    try meeting.run("sign 2014-11-12\n!R39 undo\n!R41 sign 2014-11-12")
    guard case .signed(_, let person, _, _, _, _) = meeting.affairs.minutes["2014-11-12"] else {
      throw Wrong(says: "not signed")
    }
    #expect(try person == meeting.person("Anna Brown"))
  }

  @Test func `R41: they are signed before the meeting that approved them closes`() throws {
    var meeting = try Self.second()
    try meeting.run("item 1\napprove-minutes 2014-11-12\nclose\n!R0 sign 2014-11-12")
    try meeting.run("meeting 2015-05-13 14:00\nagenda 1 \"Minutes\" minutes 2014-11-12\ncall")
    for seat in ["chair", "director", "county", "ccg"] { try meeting.run("present \(seat)") }
    try meeting.run("open\nitem 1\n!R41 sign 2014-11-12\n!R41 approve-minutes 2014-11-12")
    #expect(try meeting.refusal("sign 2014-11-12").contains("were approved at a meeting that is over"))
  }

  @Test func `R41: signed on paper, the entry says so, at that meeting or at any time afterwards`() throws {
    var meeting = try Self.second()
    try meeting.run(
      """
      !R0 signed-on-paper 2013-01-01 "Minute book"
      !R41 signed-on-paper 2014-11-12 "Minute book"
      item 1
      approve-minutes 2014-11-12
      !R0 signed-on-paper 2014-11-12 "  "
      signed-on-paper 2014-11-12 "Minute book, page 12"
      !R41 signed-on-paper 2014-11-12 "Minute book"
      !R41 sign 2014-11-12
      undo
      close
      """)
    let today = CivilDate(daysSince1970: 16_456)
    #expect(meeting.affairs.outstanding(on: today).contains(.minutesUnsigned("2014-11-12")))
    try meeting.run("signed-on-paper 2014-11-12 \"Minute book, page 13\"")
    guard case .signedOnPaper(let by, _, _, let signed, _) = meeting.affairs.minutes["2014-11-12"] else {
      throw Wrong(says: "not signed")
    }
    #expect(by == "2015-01-21")
    #expect(try signed.person == meeting.person("Anna Brown"))
    #expect(signed.kept == "Minute book, page 13")
    #expect(!meeting.affairs.outstanding(on: today).contains(.minutesUnsigned("2014-11-12")))
  }

  @Test func `R44: a meeting entered from paper has somebody who vouches for it`() throws {
    var meeting = try Transcript.opened(then: "witness \"Anna Brown\"")
    #expect(try meeting.sitting.witness == meeting.person("Anna Brown"))
    try meeting.run("undo")
    #expect(try meeting.sitting.witness == nil)
    try meeting.run("close\n!R0 witness \"Anna Brown\"")
  }

  @Test(arguments: [
    ("present director", true), ("present chair", false), ("substitute chair new \"Al Vote\" of ldc", true),
    ("", true),
  ]) func `R6: that no elected Member is here is known, and refuses nothing`(who: String, lacks: Bool) throws {
    let meeting = try Transcript.called(["county"], then: who)
    #expect(try meeting.affairs.lacksElectedMember(meeting.sitting) == lacks)
  }

  @Test func `R40: all that was done is in the record, in its order, the clerk's prose too`() throws {
    let meeting = try Transcript.opened(
      then: "item 2\nnote \"Said.\"\n@14:05 leave ccg\n!R0 item 2\n@14:10 return ccg\nclose")
    let entries = try meeting.sitting.entries
    #expect(entries == meeting.acts.dropFirst().flatMap { $0 })
    #expect(entries.map(\.n) == Array(entries[0].n..<meeting.session.next))
    #expect(entries.contains { $0.event == .noted(.init(item: 2, text: .open("Said."), informal: false)) })
  }

  @Test func `R42: business is reported when its meeting is over`() throws {
    let meeting = try Transcript.opened(
      then: """
        !R0 reported 2014-11-12 to "District Board" "Item 6"
        close
        !R0 reported 2014-11-13 to "District Board" "Item 6"
        reported 2014-11-12 to "District Board" "Item 6"
        """)
    #expect(meeting.affairs.reports.count == 1)
  }

  @Test func `R0: a meeting can be given another time of its day and another place, until it is opened`() throws {
    var meeting = try Transcript()
    try meeting.run(
      """
      !R0 rearrange 14:30 "Donegal House"
      meeting 2014-11-12 14:00 "14.00"
      !R0 rearrange 14:00 "14.00"
      rearrange 14:30 "Donegal House"
      !R39 undo
      rearrange 14:15
      rearrange 14:30
      """)
    #expect(try meeting.sitting.place == "Donegal House")
    #expect(try meeting.sitting.scheduled.description == "2014-11-12T14:30:00Z")
    #expect(try meeting.sitting.id == "2014-11-12")
    try meeting.run("not-held \"Snow\"\n!R0 rearrange 15:00")
    _ = try Transcript.opened(then: "!R0 rearrange 15:00 \"Another place\"\nclose\n!R0 rearrange 15:00")
  }

  @Test func `R0: an item has a number and a time that can be counted on from`() throws {
    var meeting = try Transcript()
    try meeting.run(
      """
      meeting 2015-06-10 14:00
      !R0 agenda 1000 "Late"
      !R0 agenda 9223372036854775807 "Later"
      !R0 agenda 2 "Long" for 1441
      !R0 agenda 2 "Longer" for 200000000000000000
      agenda 999 "Last" for 1440
      """)
    #expect(try meeting.sitting.items.map(\.number) == [999])
  }

  @Test func `R43: what is said in private is kept in records of its own`() throws {
    let item = try Transcript.opened(
      then: """
        item 2
        !R43 public
        !R43 summary "Nothing"
        private "A named provider"
        !R0 private "Again"
        note "Secret 1."
        propose "Secret 2."
        amend "Secret 3."
        stand-aside health "Secret 4."
        object ccg "Secret 5."
        consensus
        moderation independent-moderator
        finding "Secret 6." by "A judge"
        agree all
        consensus
        reasons "Secret 7."
        action "Secret 8." owner ccg due 2015-01-01
        public
        alternatives "Secret 9."
        summary "The Board agreed something."
        note "In public again."
        """)
    let affairs = item.affairs
    for number in 1...9 { #expect(affairs.particulars.values.contains("Secret \(number).")) }
    for entry in try item.sitting.entries {
      if case .particularsKept = entry.event { continue }
      #expect(!"\(entry.event)".contains("Secret"))
    }
    #expect(try item.item.wasPrivate == "A named provider")
    #expect(try item.item.summary == "The Board agreed something.")
    #expect(item.events.isEmpty == false && affairs.particulars.count == 9)
  }

  @Test func `R43: the public summary can be written after the meeting, until the next is set up`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 2
        private "A named provider"
        note "Secret."
        item 3
        summary "A first summary." in 2
        note "Public."
        !R43 summary "Never private" in 3
        !R0 summary "No such item" in 9
        close
        !R0 summary "Of which?"
        !R43 summary "Never private" in 3
        summary "The Board agreed something." in 2
        undo
        redo
        """)
    #expect(try meeting.sitting.item(2)?.summary == "The Board agreed something.")
    try meeting.run("meeting 2015-01-21 14:00\n!R0 summary \"Another meeting’s\" in 2")
    #expect(meeting.affairs.past.last?.item(2)?.summary == "The Board agreed something.")
  }

  @Test func `R43: an item taken in private is private again when the meeting comes back to it, until it is not`()
    throws
  {
    let meeting = try Transcript.opened(
      then: """
        item 2
        private "Names"
        item 3
        note "Public."
        item 2
        note "Secret."
        public
        note "Public too."
        item 3
        item 2
        note "Public still."
        """)
    #expect(Array(meeting.affairs.particulars.values) == ["Secret."])
  }

  @Test func `R44: when it happened and when it was keyed are two times`() throws {
    let meeting = try Transcript.opened(then: "@14:10 item 2\n@14:05 leave ccg")
    let entry = try #require(meeting.acts.last?.first)
    #expect(entry.occurred.description == "2014-11-12T14:05:00Z")
    #expect(entry.recorded > meeting.acts[meeting.acts.count - 2][0].recorded)
    let summer = try Transcript()
    var june = summer
    try june.run("meeting 2015-06-10 14:00\n@14:00 call")
    #expect(june.acts.last?.first?.occurred.description == "2015-06-10T13:00:00Z")
  }

  @Test func `R44: a departure entered late puts in doubt the decisions it would have broken`() throws {
    var meeting = try Transcript.opened(
      ["chair", "director", "county", "health"],
      then: """
        item 2
        propose "Before."
        agree all
        @14:10 consensus
        propose "After."
        agree all
        @14:20 consensus
        item 3
        @14:15 leave health
        """)
    #expect(try meeting.decision("2014-11-12/2.1").doubts == [])
    #expect(try meeting.decision("2014-11-12/2.2").doubts == ["health"])
    #expect(try !meeting.decision("2014-11-12/2.2").rescinded)
    try meeting.run(
      """
      !R11 propose "That it stands." confirming 2014-11-12/2.2
      @14:30 present police
      !R44 propose "That it stands." confirming 2014-11-12/2.1
      propose "That it stands." confirming 2014-11-12/2.2
      agree all
      consensus
      """)
    #expect(try meeting.decision("2014-11-12/2.2").doubts == [])
  }

  @Test func `R44: two departures, neither of which would have broken it alone`() throws {
    var meeting = try Transcript.opened(
      then: "item 2\npropose \"It.\"\nagree all\n@14:20 consensus\n@14:10 leave health\n")
    #expect(try meeting.decision("2014-11-12/2.1").doubts == [])
    try meeting.run("@14:15 leave ccg")
    #expect(try meeting.decision("2014-11-12/2.1").doubts == ["ccg"])
    // Deciding afresh ends the doubt as well.
    try meeting.run(
      "@14:40 present police\npresent economy\npropose \"Not it.\" rescinding 2014-11-12/2.1\nagree all\nconsensus")
    #expect(try meeting.decision("2014-11-12/2.1").doubts == [])
    #expect(try meeting.decision("2014-11-12/2.1").rescinded)
  }

  @Test func `R44: a departure after a decision, or of somebody it did not need, leaves it alone`() throws {
    let meeting = try Transcript.opened(
      ["chair", "director", "county", "health", "ccg"],
      then: "item 2\npropose \"It.\"\nagree all\n@14:20 consensus\n@14:25 leave health\n@14:15 leave director")
    #expect(try meeting.decision("2014-11-12/2.1").doubts == [])
    let lone = try Transcript.opened(
      ["chair", "county", "health", "ccg", "police"],
      then: "item 2\npropose \"It.\"\nagree all\n@14:20 consensus\n@14:15 leave chair")
    #expect(try lone.decision("2014-11-12/2.1").doubts == ["chair"])
  }

  @Test func `R45: a known name is that person unless said to be new, and ambiguity is refused`() throws {
    let meeting = try Transcript.called(
      ["chair", "county"],
      then: """
        substitute health "Sam  Smith" of scc
        leave "sam smith"
        substitute health "SAM SMITH" of scc
        attend new "Sam Smith" of "Voluntary sector" throughout
        !R45 leave "Sam Smith"
        !R45 clerk "Sam Smith"
        leave health
        leave "Sam Smith"
        !R45 leave "Nobody Known"
        !R0 clerk " "
        """)
    #expect(meeting.affairs.people(called: "Sam Smith").count == 2)
    #expect(try meeting.presence("health").isPresent == false)
    #expect(try meeting.sitting.attendees.first?.out != nil)
  }

  @Test(arguments: [
    "作者", "e\u{301}", "👨‍👩‍👧", "\u{1B}]52;c;AAAA\u{7}", "\u{202E}txt.exe", "=1+1", "a\\\"b\\\\c", "\u{600}", "\u{301}x",
  ])
  func `R46: any text is text`(words: String) throws {
    let meeting = try Transcript.opened(
      then: "item 2\nnote \"\(words)\"\npropose \"\(words)\"\nsubstitute police new \"\(words)x\" of police")
    let plain = words.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    guard case .proposed(let proposal) = try meeting.sitting.stage else { throw Wrong(says: "not proposed") }
    #expect(Array(meeting.affairs.text(proposal.text).unicodeScalars) == Array(plain.unicodeScalars))
    #expect(try meeting.person("\(plain)x") == meeting.presence("police").occupant?.person)
  }

  @Test func `R44: what happened in a minute comes after all that is on record of it, and now is now`() throws {
    var affairs = try Transcript.opened(then: "@14:05 item 1\n@14:08 item 2").affairs
    let last = try #require(affairs.sitting?.entries.indices.last)
    let taken = try #require(affairs.sitting?.entries[last].occurred)
    affairs.sitting?.entries[last].occurred = Instant(seconds: taken.seconds + 20)
    let now = Instant(seconds: taken.seconds + 150)
    func moment(_ time: String) throws -> Int { try affairs.moment(of: #require(TimeOfDay(time)), now: now).seconds }
    #expect(try moment("14:08") == taken.seconds + 20)
    #expect(try moment("14:09") == taken.seconds + 60)
    #expect(try moment("14:10") == now.seconds)
    #expect(try moment("14:07") == taken.seconds - 60)
  }
}
