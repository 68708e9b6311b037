import Dice
import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// Who was there at the opening, and how many that made.
@Suite struct `At the opening` {
  /// Four here at 13:55, an adviser at 13:57; opened at 14:00.
  private static func evening(_ present: [SeatID] = ["chair", "director", "county", "health"])
    throws -> Evening
  {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Premises"])
    try evening.act("13:50", .call)
    try evening.act(
      "13:52", .attend(.named("Mr Bo Fire", new: true), of: "Fire and Rescue Service", .items([1])))
    try evening.act("13:53", .substitute("police", .named("Ms Sub Stitute", new: true), of: "pol"))
    for seat in present { try evening.act("13:55", .present(seat, remotely: false)) }
    try evening.act("14:00", .open)
    return evening
  }

  private static func document(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  private static func line(_ name: String, _ evening: Evening) throws -> String? {
    try document(evening).attendance.flatMap(\.people).first { $0.hasPrefix(name) }
  }

  private static func opening(_ evening: Evening) throws -> String {
    try document(evening).sections[0].paragraphs.first { $0.text[0].contains("opened") }?.text[0]
      ?? ""
  }

  @Test
  func `R4: whoever was there before it is told by being listed; whoever came after has a time`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:05", .present("ccg", remotely: false))
    try evening.act("14:08", .leave(.seat("county")))
    try evening.act("14:09", .returnToRoom(.seat("county")))
    try evening.act("14:10", .attend(.named("Ms Al Late", new: true), of: "College", .throughout))
    #expect(try Self.line("Cllr Colin", evening)?.hasSuffix("(Lichfield District Council)") == true)
    #expect(try Self.line("Ms Sub", evening)?.hasSuffix("(Staffordshire Police)") == true)
    #expect(try Self.line("Mr Bo", evening) == "Mr Bo Fire (Fire and Rescue Service), for item 1")
    #expect(try Self.line("Ms Rita", evening)?.hasSuffix(": arrived 14:05") == true)
    #expect(try Self.line("Mr Jon", evening)?.hasSuffix(": left 14:08, returned 14:09") == true)
    #expect(try Self.line("Ms Al", evening)?.hasSuffix(": came 14:10") == true)
  }

  @Test func `R40: whoever had gone again before it keeps both times`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.act("13:50", .call)
    for seat in ["chair", "director", "county", "health", "ccg"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try evening.act("13:51", .present("economy", remotely: true))
    try evening.act("13:56", .present("economy", remotely: false))
    try evening.act("13:58", .leave(.seat("ccg")))
    try evening.act("14:00", .open)
    #expect(try Self.line("Ms Rita", evening)?.hasSuffix(": arrived 13:55, left 13:58") == true)
    let economy = try Self.document(evening).attendance.flatMap(\.people).filter {
      $0.hasPrefix("Mr Roy")
    }
    #expect(economy.map { $0.suffix(13) } == ["arrived 13:56", " joined 13:51"])
  }

  @Test func `R40: whoever comes anew on another day keeps the time of the first`() throws {
    var evening = try Self.evening()
    try evening.act("14:20", .adjourn(reason: nil, until: nil))
    evening.nextDay()
    try evening.act("10:00", .resume)
    try evening.act("10:01", .present("county", remotely: false))
    let line = try Self.line("Mr Jon", evening)
    #expect(
      line?.hasSuffix(": arrived 13:55, arrived 10:01 on 13 November 2014") == true, "\(line ?? "")"
    )
  }

  @Test func `R3: a substitute who takes the seat again keeps the time of first having it`() throws {
    var evening = try Self.evening()
    try evening.act("14:03", .present("police", remotely: false))
    try evening.act("14:04", .changeover("police"))
    try evening.act("14:06", .changeover("police"))
    #expect(try Self.line("Ms Sub", evening)?.hasSuffix(": arrived 13:53, took the seat 14:06") == true)
  }

  @Test func `R21: who comes back from an item is not said to have returned without having left`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:01", .takeItem(1))
    try evening.act(
      "14:02",
      .declare(
        .seat("county"), .financial, what: "A loan.", matter: nil, held: .own, sensitive: false))
    try evening.act(
      "14:03", .determine(.seat("county"), .withdraws, reason: "It is his.", lasting: true))
    try evening.act("14:04", .returnToRoom(.seat("county")))
    #expect(try Self.line("Mr Jon", evening)?.hasSuffix("(Staffordshire County Council)") == true)
  }

  @Test(arguments: [
    (["ccg"] as [SeatID], [] as [SeatID], "With an arrival entered later it was 6 of 7."),
    (["ccg", "economy"], [], "With 2 arrivals entered later it was 7 of 7."),
    ([], ["health"], "With a departure entered later it was 4 of 7."),
    ([], ["health", "county"], "With 2 departures entered later it was 3 of 7, and not quorate."),
    (["ccg"], ["health"], "With an arrival and a departure entered later it was 5 of 7."),
  ]) func `R44: the count then and what was entered later stand beside one another`(
    arrivals: [SeatID], departures: [SeatID], words: String
  ) throws {
    var evening = try Self.evening()
    for seat in arrivals {
      try evening.act("13:59", .present(seat, remotely: false), keyed: "14:12")
    }
    for seat in departures { try evening.act("13:59", .leave(.seat(seat)), keyed: "14:12") }
    let opening = try Self.opening(evening)
    #expect(opening.contains("It was quorate: 5 of 7 seats, 4 needed; "), "\(opening)")
    #expect(opening.hasSuffix(". \(words)"), "\(opening)")
    let first = try #require(try Self.document(evening).quorum.first { $0.hasPrefix("14:00") })
    let figures = words.split(separator: "it was ")[1].prefix(6)
    #expect(first.contains(": \(figures) seats"), "\(first)")
  }

  @Test func `R44: who came after it, and was entered late, changes nothing of it`() throws {
    var evening = try Self.evening()
    try evening.act("14:00", .present("ccg", remotely: false), keyed: "14:12")
    #expect(try !Self.opening(evening).contains("entered later"))
    #expect(
      try Self.document(evening).quorum.map { $0.prefix(21) } == [
        "14:00, quorate: 5 of ", "14:00, quorate: 6 of ",
      ])
    #expect(try Self.line("Ms Rita", evening)?.hasSuffix(": arrived 14:00") == true)
  }

  @Test func `R44: a quorum lost by a departure entered late says what the times make of it`()
    throws
  {
    var evening = try Self.evening(["chair", "director", "county"])
    try evening.act("14:05", .present("ccg", remotely: false))
    try evening.act("14:20", .leave(.seat("ccg")))
    try evening.act("14:10", .leave(.seat("county")), keyed: "14:25")
    let texts: [String] = try Self.document(evening).sections[0].paragraphs.flatMap { $0.text }
    let lost = texts.first { $0.contains("lost its quorum") }
    #expect(
      lost?.hasSuffix(
        "Business stopped. By the times of coming and going it was 4 of 7, and quorate.") == true)
  }

  @Test(arguments: 1...8) func `R44: where all is entered in its order no count is put right`(seed: Int) throws {
    var random = Dice(seed: UInt64(seed))
    var evening = try Self.evening()
    for step in 0..<200 {
      let minute = 10 + step / 5
      try? evening.act("14:\(minute)", `What is in the record`.intent(step, &random))
    }
    let text = try Self.document(evening).text.oneLine
    #expect(!text.contains("entered later it was") && !text.contains("coming and going it was"), "\(text)")
  }
}
