import Foundation
import PseudoTerminal
import Testing

/// Who is needed, and whether they are here, as `status --json` promises it.
@Suite struct QuorumStatusTests {
  /// A board of so many seats, the first two of them the District Council's.
  private func board(of count: Int) -> String {
    let seats = (1...count).map { number in
      """
      [[seat]]
      id = "s\(number)"
      title = "Member \(number)"
      organisation = "\(number <= 2 ? "ldc" : "ccg")"
      elected = \(number == 1)
      holder = "Person \(number)"
      """
    }
    return """
      id = "b\(count)"
      name = "A Board of \(count)"
      short = "B\(count)"
      origin = "example.org/b"
      accountable-body = "ldc"
      reports-to = "District Board"
      time-zone = "Europe/London"
      reference = "September 2014"
      [terms]
      chair = "s1"
      meetings-a-year = 3
      [terms.quorum]
      minimum = 4
      percent = 51
      requires = ["ldc"]
      [[organisation]]
      id = "ldc"
      name = "District Council"
      short = "LDC"
      [[organisation]]
      id = "ccg"
      name = "Clinical Commissioning Group"
      short = "CCG"
      \(seats.joined(separator: "\n"))
      """
  }

  private func home(of count: Int, present: [Int]) throws -> Home {
    let home = try Home()
    try home.found(from: try home.put(board(of: count), into: "board.toml"))
    let roll = present.map { "@13:5\($0 % 10) present s\($0)" }.joined(separator: "\n")
    let outcome = try home.script(
      """
      meeting 2014-11-12 14:00
      agenda 1 "One"
      agenda 2 "Two"
      @13:50 call
      clerk "Morwenna Teague"
      \(roll)
      """)
    try #require(outcome.status == 0, "\(outcome)")
    return home
  }

  private func quorum(_ home: Home) throws -> (present: Int, needed: Int, of: Int, quorate: Bool) {
    let quorum = try #require(try home.status()["quorum"] as? [String: Any])
    return (
      try #require(quorum["present"] as? Int), try #require(quorum["needed"] as? Int),
      try #require(quorum["of"] as? Int), try #require(quorum["quorate"] as? Bool)
    )
  }

  @Test(arguments: [
    (7, [1, 3, 4], 4, false), (7, [3, 4, 5, 6], 4, false), (7, [1, 3, 4, 5], 4, true), (7, [2, 3, 4, 5], 4, true),
    (9, [1, 3, 4, 5], 5, false), (9, [1, 3, 4, 5, 6], 5, true), (100, Array(1...50), 51, false),
    (100, Array(1...51), 51, true), (100, Array(3...60), 51, false),
  ])
  func `R8: it is quorate when enough are here, one of them the District Council's`(
    _ count: Int, _ present: [Int], _ needed: Int, _ isQuorate: Bool
  ) throws {
    let home = try home(of: count, present: present)
    let found = try quorum(home)
    #expect(found.present == present.count)
    #expect(found.needed == needed)
    #expect(found.of == count)
    #expect(found.quorate == isQuorate)
    let opening = try home.script(present.contains(1) ? "@14:00 open" : "@14:00 chair s\(present[0])\n@14:00 open")
    #expect(opening.status == (isQuorate ? 0 : 1), "\(opening)")
    if !isQuorate { #expect(opening.errors.contains("refused R10"), "\(opening.errors)") }
    #expect(try home.status()["phase"] as? String == (isQuorate ? "inSession" : "rollCall"))
    let represented = present.filter { $0 <= 2 }.count
    let sitting = try ScreenSitting(home)
    #expect(
      sitting.shows("\(present.count) of \(count), need \(needed) · LDC \(represented)"), "\(sitting.terminal.text)")
    let header = sitting.terminal.line(1)
    let isShownQuorate = header.contains("AT RISK") || header.contains("QUORATE") && !header.contains("NOT YET")
    #expect(isShownQuorate == isQuorate, "\(header)")
    #expect(sitting.leave() == .exited(0))
  }

  @Test func `four present without the two of the District Council who are excluded from an item cannot decide it`()
    throws
  {
    let home = try home(of: 7, present: [1, 2, 3, 4])
    let outcome = try home.script(
      """
      @14:00 open
      @14:01 item 1
      @14:02 declare s2 financial "Shares in the bidder"
      @14:02 determine s2 withdraws "Shares"
      @14:03 declare s1 financial "Shares in the bidder too"
      @14:03 chair s3
      @14:04 determine s1 withdraws "Shares"
      !R12 propose "That it be done."
      """)
    #expect(outcome.status == 0, "\(outcome)")
    let status = try home.status()
    let deciding = try #require(status["deciding"] as? [String: Any])
    #expect(deciding["seats"] as? [String] == ["s3", "s4"])
    #expect(deciding["quorate"] as? Bool == false)
    #expect(try quorum(home).quorate)
    #expect(status["chair"] as? String == "s3")
    let states = try #require(status["seats"] as? [[String: Any?]]).prefix(3).map { $0["state"] as? String }
    #expect(states == ["withdrawn", "withdrawn", "present"])
    let matters = try #require(status["matters"] as? [[String: Any?]])
    let excluded = try #require(matters.first?["excluded"] as? [[String: Any?]])
    #expect(excluded.compactMap { $0["seat"] as? String }.sorted() == ["s1", "s2"])
    let sitting = try ScreenSitting(home)
    sitting.type("<Enter>")
    #expect(sitting.shows("2 (LDC 0), 4 are needed"), "\(sitting.terminal.text)")
    #expect(sitting.terminal.line(1).contains("4 of 7 (2 out), need 4 · LDC 2"), "\(sitting.terminal.text)")
    #expect(sitting.leave() == .exited(0))
  }

  @Test func `the JSON has exactly the promised keys, and null where something does not apply`() throws {
    let home = try Home()
    try home.found()
    let keys: Set = [
      "board", "meeting", "phase", "item", "stage", "chair", "quorum", "deciding", "seats", "matters", "log",
    ]
    let empty = try home.status()
    #expect(Set(empty.keys) == keys)
    for name in ["meeting", "item", "stage", "chair", "quorum", "deciding"] {
      #expect(empty[name] is NSNull, "\(name)")
    }
    #expect(empty["phase"] as? String == "none")
    #expect(empty["board"] as? String == "lichfield-lcb")
    let seat = try #require((empty["seats"] as? [[String: Any?]])?.first)
    #expect(Set(seat.keys) == ["id", "state", "name", "for", "since"])
    #expect(seat["since"] is NSNull && seat["for"] is NSNull)
    let log = try #require(empty["log"] as? [String: Any?])
    #expect(Set(log.keys) == ["size", "root"])

    let script = try String(contentsOfFile: Home.sampleScript, encoding: .utf8)
    let end = try #require(script.range(of: "@14:34 agree"))
    try home.script(String(script[..<end.lowerBound]))
    let busy = try home.status()
    #expect(Set(busy.keys) == keys)
    #expect(busy["meeting"] as? String == "2014-11-12")
    #expect(busy["item"] as? Int == 4)
    #expect(busy["stage"] as? String == "proposed")
    #expect(busy["chair"] as? String == "cabinet-member")
    let quorum = try #require(busy["quorum"] as? [String: Any?])
    #expect(Set(quorum.keys) == ["present", "needed", "of", "required", "quorate"])
    let seats = try #require(busy["seats"] as? [[String: Any?]])
    let lead = try #require(seats.first { $0["id"] as? String == "commissioning-lead" })
    #expect(lead["state"] as? String == "substituted")
    #expect(lead["name"] as? String == "René Dubois")
    #expect(lead["for"] as? String == "Priya Patel")
    #expect(lead["since"] as? String == "13:57")
    #expect(seats.last?["state"] as? String == "apologies")
    #expect((busy["log"] as? [String: Any?])?["size"] as? Int ?? 0 > 50)
  }

  @Test func `in words it says where things stand, and notices a board file that was not adopted`() throws {
    let home = try home(of: 7, present: [1, 3, 4])
    let said = try home.run("status", "--board", home.board)
    #expect(said.status == 0)
    for words in [
      "A Board of 7", "12 November 2014", "Not quorate: 3 of 7 seats", "Member 3: Person 3, present since 13:53",
    ] {
      #expect(said.output.contains(words), "\(words): \(said.output)")
    }
    #expect(!said.output.contains("board.toml"))
    try home.put(board(of: 7).replacing("percent = 51", with: "percent = 60"), into: "board/board.toml")
    let differing = try home.run("status", "--board", home.board)
    #expect(differing.status == 0)
    #expect(
      differing.output.contains("board.toml differs from what the board has adopted (terms)"), "\(differing.output)")
    try home.put(board(of: 7).replacing("Person 3", with: "Somebody Else"), into: "board/board.toml")
    let renamed = try home.run("status", "--board", home.board).output
    #expect(renamed.contains("board.toml gives the post s3 to Somebody Else, the record to Person 3."), "\(renamed)")
    try home.put("seat = ", into: "board/board.toml")
    #expect(try home.run("status", "--board", home.board).output.contains("not a board file any more"))
  }
}
