import Governance
import Minutes
import Testing

@testable import Meeting

/// Clocks, sizes and names at the edge of what a board will ever see; none changes a rule.
@Suite struct `At the extremes` {
  private static let deciding = "propose \"It.\"\nagree all\n"

  private func minutes(_ meeting: Transcript) throws -> MinutesDocument {
    MinutesDocument(of: meeting.affairs, in: try meeting.sitting)
  }

  @Test func `R44: a clock that goes backwards changes neither the order nor what was decided`() throws {
    let meeting = try Transcript.opened(
      then: """
        @14:10 item 2
        \(Self.deciding)@14:20 consensus
        @13:05 note "The laptop's clock was wrong."
        item 3
        \(Self.deciding)@13:10 consensus
        @12:00 close
        """)
    let decisions = try meeting.sitting.decisions
    #expect(decisions.map(\.id) == ["2014-11-12/2.1", "2014-11-12/3.1"])
    #expect(decisions[0].at > decisions[1].at)
    #expect(decisions.allSatisfy { $0.doubts.isEmpty && $0.standing.quorum.quorate })
    #expect(try minutes(meeting).sections.flatMap(\.paragraphs).compactMap(\.decision?.id) == decisions.map(\.id))
  }

  @Test func `R44: a meeting goes on across midnight under the name of its first day`() throws {
    let meeting = try Transcript.opened(
      then: """
        @2014-11-12 23:50 item 2
        \(Self.deciding)@2014-11-13 00:10 consensus
        @2014-11-13 00:20 leave health
        @2014-11-13 00:30 close
        """)
    let decision = try meeting.decision("2014-11-12/2.1")
    #expect(decision.at.description == "2014-11-13T00:10:00Z")
    #expect(decision.doubts == [])
    #expect(try meeting.sitting.id == "2014-11-12")
    #expect(try minutes(meeting).heading.closed?.contains("00:30") == true)
  }

  @Test(arguments: [
    // Half an hour's pause on one day, and ten minutes' from one day to the next.
    ("@2014-11-12 23:20 adjourn", "@2014-11-12 23:50 resume", 5),
    ("@2014-11-12 23:55 adjourn", "@2014-11-13 00:05 resume", 0),
  ]) func `R44: another day begins at the board's own midnight`(adjourn: String, resume: String, present: Int) throws {
    let meeting = try Transcript.opened(then: "\(adjourn)\n\(resume)")
    #expect(try meeting.sitting.counting.count == present)
  }

  /// On 26 October 2014 London's clock shows every minute from 01:00 to 01:59 twice.
  @Test func `R44: when an hour comes twice, what happened later is later`() throws {
    var meeting = try Transcript()
    try meeting.run("meeting 2014-10-26 00:15\nagenda 1 \"Night\"\n@00:05 call")
    for seat in ["chair", "director", "county", "health"] { try meeting.run("present \(seat)") }
    try meeting.run("@00:15 open\nitem 1\n\(Self.deciding)@01:20 consensus")
    meeting.wait(until: try #require(Instant("2014-10-26T01:10:00Z")))
    try meeting.run("propose \"That.\"\nagree all\nconsensus\n@01:40 leave health")
    let (first, second) = (try meeting.decision("2014-10-26/1.1"), try meeting.decision("2014-10-26/1.2"))
    #expect(Zone.london.time(first.at) == "01:20")
    #expect(Zone.london.time(second.at) == "01:10")
    // 01:40 is said of the first of the two, half an hour before the second decision.
    #expect(first.doubts == [])
    #expect(second.doubts == ["health"])
  }

  @Test(arguments: [
    ("2014-10-26", "00:59", "2014-10-25T23:59:00Z"), ("2014-10-26", "01:59", "2014-10-26T00:59:00Z"),
    ("2014-10-26", "02:00", "2014-10-26T02:00:00Z"), ("2015-03-29", "00:59", "2015-03-29T00:59:00Z"),
    // Of an hour that is skipped, the one after.
    ("2015-03-29", "01:00", "2015-03-29T01:00:00Z"), ("2015-03-29", "01:59", "2015-03-29T01:59:00Z"),
    ("2015-03-29", "02:00", "2015-03-29T01:00:00Z"),
  ]) func `R44: a time on the night when the clocks change`(date: String, time: String, utc: String) throws {
    var meeting = try Transcript()
    try meeting.run("meeting \(date) 00:30\n@\(time) call")
    #expect(meeting.acts.last?.first?.occurred.description == utc)
  }

  @Test func `R8: a hundred seats need fifty-one, and every answer is taken`() throws {
    let seats = (1...100).map { SeatID("s\($0)") }
    var meeting = try Transcript.called(Array(seats.prefix(50)), .of(100), then: "!R10 open\npresent s100\n@14:00 open")
    try meeting.run("present s51\nitem 2\n\(Self.deciding)consensus")
    #expect(try meeting.decided.agreed.count == 52)
    #expect(try meeting.last.standing.quorum.needed == 51)
    try meeting.run("leave s100\nleave s51\n!R11 propose \"It.\"\npresent s99\npropose \"It.\"")
    #expect(try minutes(meeting).attendance.flatMap(\.people).count >= 100)
  }

  @Test func `five hundred items are taken one by one, and each is in the minutes`() throws {
    var meeting = try Transcript()
    try meeting.run("meeting 2014-11-12 14:00")
    for number in 1...500 { try meeting.run("agenda \(number) \"Item \(number)\"") }
    try meeting.run("@13:50 call")
    for seat in ["chair", "director", "county", "health"] { try meeting.run("present \(seat)") }
    try meeting.run("@14:00 open")
    for number in 1...400 { try meeting.run("item \(number)\n\(Self.deciding)consensus") }
    try meeting.run("close")
    #expect(try meeting.sitting.decisions.count == 400)
    #expect(try meeting.sitting.items.count { $0.outcome == .carriedForward } == 100)
    let told = try minutes(meeting).sections
    #expect(told.flatMap(\.paragraphs).compactMap(\.decision?.id) == (1...400).map { DecisionID("2014-11-12/\($0).1") })
    #expect(told.map(\.title).contains("Item 500"))
  }

  @Test(arguments: [(7, true), (9, false)])
  func `R8: with every seat vacant but four, four of seven open, and four of nine never can`(
    seats: Int, opens: Bool
  ) throws {
    let vacant = Set((5...seats).map { SeatID("s\($0)") })
    var meeting = try Transcript(.of(seats), vacant: vacant)
    try meeting.run("meeting 2014-11-12 14:00\nagenda 1 \"It\"\n@13:50 call")
    for number in 1...4 { try meeting.run("present s\(number)") }
    for seat in vacant { try meeting.run("!R6a present \(seat)") }
    try meeting.run(opens ? "open\nitem 1\nleave s4\n!R11 propose \"It.\"" : "!R10 open\nnot-held \"Vacancies.\"")
    #expect(try meeting.sitting.places.values.count { $0.presence == .vacant } == seats - 4)
  }

  @Test(arguments: [
    String(repeating: "Wolfeschlegelsteinhausen ", count: 12) + "Jr", String(repeating: "é", count: 300),
    String(repeating: "👩‍👩‍👧‍👦", count: 300), String(repeating: "長", count: 300),
  ]) func `R45: a name of three hundred characters is that person’s name`(name: String) throws {
    let meeting = try Transcript.opened(
      then: "substitute police \"\(name)\" of police\nitem 2\n\(Self.deciding)consensus\nleave \"\(name)\"\nclose")
    #expect(try meeting.presence("police").occupant?.person == meeting.person(name))
    let here = try minutes(meeting).attendance.flatMap(\.people).joined()
    #expect(here.filter { !$0.isWhitespace }.contains(name.filter { !$0.isWhitespace }))
    #expect(try minutes(meeting).text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
