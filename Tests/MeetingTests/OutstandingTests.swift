import Governance
import Meeting
import Testing

/// What is carried from meeting to meeting, and proposed for the next.
@Suite struct `What the Board has to see to` {
  private func words(_ transcript: Transcript, _ date: String) throws -> [String] {
    let day = try #require(CivilDate(date))
    return transcript.affairs.outstanding(on: day).map { transcript.affairs.words(for: $0, on: day) }
  }

  private let held = """
    @14:05 item 1
    propose "That the grants be paid."
    agree all
    consensus
    action "Write to the providers" owner health due 2014-12-01
    @15:00 close
    """

  @Test func `R38: three meetings a year are due four months apart, and that shows until one is set up`() throws {
    var transcript = try Transcript.opened()
    #expect(transcript.affairs.nextMeetingDue == nil)
    try transcript.run(held)
    #expect(transcript.affairs.nextMeetingDue == CivilDate("2015-03-13"))
    #expect(try words(transcript, "2014-11-13").contains("The next meeting is due by 13 March 2015."))
    #expect(try words(transcript, "2015-03-14").contains("The next meeting was due by 13 March 2015."))
    try transcript.run("meeting 2015-01-21 14:00")
    #expect(transcript.affairs.nextMeetingDue == nil)
  }

  @Test func `R38: a meeting that was not held puts nothing off`() throws {
    var transcript = try Transcript.opened(then: held)
    try transcript.run("meeting 2015-01-21 14:00\n@13:50 call\n@14:20 not-held \"Too few came.\"")
    #expect(transcript.affairs.nextMeetingDue == CivilDate("2015-03-13"))
  }

  @Test func `R38: an action is open, then overdue, then done`() throws {
    var transcript = try Transcript.opened(then: held)
    let overdue = "Action A1 (Huw Evans), OVERDUE since 1 December 2014: Write to the providers"
    #expect(try words(transcript, "2014-12-01").contains { $0.hasPrefix("Action A1 (Huw Evans), due") })
    #expect(try words(transcript, "2014-12-02").contains(overdue))
    try transcript.run("done A1 \"Written.\"")
    #expect(try !words(transcript, "2014-12-02").contains { $0.contains("A1") })
  }

  @Test func `R42: business is to be reported to the District Board, until that is on record`() throws {
    var transcript = try Transcript.opened(then: held)
    let body = transcript.affairs.board.reportsTo
    let line = "The business of 12 November 2014 has not been reported to \(body)."
    #expect(try words(transcript, "2014-11-13").contains(line))
    try transcript.run("reported 2014-11-12 to \"A partner\" \"By letter\"")
    #expect(try words(transcript, "2014-11-13").contains(line))
    try transcript.run("reported 2014-11-12 to \"\(body)\" \"10 December 2014, item 6\"")
    #expect(try !words(transcript, "2014-11-13").contains(line))
  }

  @Test func `R41: minutes are to be approved, and then signed before that meeting is over`() throws {
    var transcript = try Transcript.opened(then: held)
    let draft = "The minutes of 12 November 2014 are a draft; the next meeting approves them."
    let unsigned = "The minutes of 12 November 2014 were approved, and nobody who presided signed them."
    #expect(try words(transcript, "2014-11-13").contains(draft))
    try transcript.run(
      """
      meeting 2015-01-21 14:00
      standing
      @13:50 call
      present chair
      present director
      present county
      present health
      @14:00 open
      item 3
      approve-minutes 2014-11-12
      """)
    #expect(try !words(transcript, "2015-01-21").contains(draft))
    #expect(try !words(transcript, "2015-01-21").contains(unsigned))
    try transcript.run("@15:00 close")
    #expect(try words(transcript, "2015-01-22").contains(unsigned))
  }

  @Test func `R44: a decision in doubt shows until the Board confirms it`() throws {
    var transcript = try Transcript.opened(["chair", "county", "health", "ccg"], then: "@14:05 item 1")
    try transcript.run("@14:10 propose \"That it be so.\"\n@14:11 agree all\n@14:12 consensus\n@14:08 leave health")
    let doubted = transcript.affairs.outstanding(on: try #require(CivilDate("2014-11-12")))
    #expect(doubted.first == .doubt("2014-11-12/1.1"))
  }

  @Test func `the standing business opens an empty agenda and ends one with business`() throws {
    var transcript = try Transcript.opened(then: held)
    #expect(transcript.affairs.standingBusiness == [])
    try transcript.run("meeting 2015-01-21 14:00\nstanding")
    let titles = { (transcript: Transcript) in transcript.affairs.sitting?.items.map(\.title) ?? [] }
    let opening = [
      "Apologies and substitutes", "Declarations of interest", "Minutes of the meeting of 12 November 2014",
      "Matters arising and actions",
    ]
    // Item 1 was taken; the others were not reached, and go on in their own matters.
    let carried = ["Grants", "Support at home", "Awards", "Any other"]
    #expect(titles(transcript) == opening + carried)
    let items = try transcript.sitting.items
    #expect(items[2].approves == "2014-11-12")
    #expect(items[5].matter == "home")
    #expect(items[4].matter == "2014-11-12/2")
    try transcript.run("standing")
    let body = transcript.affairs.board.reportsTo
    #expect(titles(transcript) == opening + carried + ["Report to the \(body)", "Date of next meeting"])
    #expect(transcript.affairs.standingBusiness == [])
  }

  @Test func `R4: what was not reached, or put off, is proposed until it is taken, even past a meeting not held`()
    throws
  {
    var transcript = try Transcript.opened(
      then: """
        @14:05 item 2
        defer "No figures."
        @14:10 item 1
        @15:00 close
        meeting 2015-01-21 14:00
        agenda 1 "Of the day" private "Names of staff"
        call
        not-held "Too few came."
        meeting 2015-02-21 14:00
        standing
        """)
    let items = try transcript.sitting.items.dropFirst(4)
    #expect(items.map(\.title) == ["Grants", "Support at home", "Awards", "Any other", "Of the day"])
    #expect(items.last?.proposedPrivate == "Names of staff")
    try transcript.run(
      """
      @13:50 call
      present chair
      present director
      present county
      present health
      @14:00 open
      item 5
      @15:00 close
      meeting 2015-03-21 14:00
      standing
      """)
    #expect(try !transcript.sitting.items.contains { $0.title == "Grants" })
    #expect(try transcript.sitting.items.contains { $0.title == "Awards" })
  }

  @Test func `a report by another title is the standing one, and not put twice`() throws {
    var transcript = try Transcript.called(["chair"])
    try transcript.run("agenda 8 \"Report to the Board above\"\nstanding")
    #expect(
      try transcript.sitting.items.suffix(2).map(\.title) == ["Report to the Board above", "Date of next meeting"])
  }

  @Test func `standing business is not carried forward: every agenda has it anew`() throws {
    var transcript = try Transcript.called(["chair", "director", "county", "health"])
    try transcript.run("@13:58 standing\n@14:00 open")
    let standing = try transcript.sitting.items.suffix(2).map(\.number)
    #expect(try transcript.sitting.items.last?.title == "Date of next meeting")
    let said = try transcript.session.whatIf(.close, at: Instant(seconds: 1_415_800_800))
    #expect(
      said.contains("Items \(standing[0]) and \(standing[1]) not reached, and not carried forward: standing business"),
      "\(said)")
    try transcript.run("@14:10 close")
    let outcomes = try transcript.sitting.items.map(\.outcome)
    #expect(outcomes.suffix(2) == [.unreached, .unreached])
    #expect(!outcomes.isEmpty && outcomes.dropLast(2).allSatisfy { $0 == .carriedForward })
  }

  @Test func `R43: what was agreed in private is not told in the list`() throws {
    let transcript = try Transcript.opened(
      then: "@14:05 item 1\nprivate \"Names of staff\"\naction \"A secret visit\" owner health due 2014-12-01")
    let told = try words(transcript, "2014-12-02")
    #expect(told.contains { $0.contains("[agreed in private]") } && !told.contains { $0.contains("secret") })
  }

  @Test(arguments: ["the district BOARD ", "The District Board"])
  func `R42: a body is known however its name is written`(_ name: String) throws {
    var board = Board.lichfield()
    board.reportsTo = "District Board"
    var transcript = try Transcript.opened(["chair", "director", "county", "health"], board, then: held)
    try transcript.run("reported 2014-11-12 to \"\(name)\" \"By letter\"")
    #expect(try !words(transcript, "2014-11-13").contains { $0.contains("not been reported") })
  }
}
