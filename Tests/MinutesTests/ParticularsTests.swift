import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// The particulars under a decision: who was out of the room, who was counted, whose interest.
@Suite struct `The particulars of a decision` {
  /// Five here; in item 1 the county withdraws and something is decided, and so in item 2.
  private static func evening() throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Premises"])
    try evening.open(["chair", "director", "county", "ccg", "economy"])
    try evening.act("14:01", .takeItem(1))
    try evening.act(
      "14:02", .declare(.seat("county"), .financial, what: "This.", matter: nil, held: .own, sensitive: false))
    try evening.act("14:03", .determine(.seat("county"), .withdraws, reason: "It is his", lasting: false))
    try agree("14:04", &evening)
    return evening
  }

  private static func agree(_ time: String, _ evening: inout Evening) throws {
    try evening.act(time, .propose("That it be done."))
    try evening.act(time, .agree(.all))
    try evening.act(time, .closeConsensus)
  }

  /// What stands beside a label, decision by decision.
  private static func values(_ label: String, _ evening: Evening) throws -> [String?] {
    let document = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    return document.sections.flatMap(\.paragraphs).compactMap(\.decision).map { decision in
      decision.particulars().first { $0.label == label }?.value
    }
  }

  private static let out = "Mr Jon Topham (SCC): an interest in this item"

  @Test func `R40: who decided is printed once, and again when it has changed; the notice prints it each time`() throws
  {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Premises", "Grants"])
    try evening.open(["chair", "director", "county", "ccg", "economy"])
    for (item, time) in [(1, "14:01"), (2, "14:02")] {
      try evening.act(time, .takeItem(item))
      try Self.agree(time, &evening)
    }
    try evening.act("14:03", .leave(.seat("economy")))
    try evening.act("14:04", .takeItem(3))
    try Self.agree("14:04", &evening)
    let document = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    #expect(document.text.contains("as at decision 2014-11-12/1.1, with the same"), "\(document.text)")
    #expect(document.text.ranges(of: "as at decision").count == 1, "\(document.text)")
    #expect(!document.notice.contains("as at decision"))
  }

  @Test(arguments: [false, true])
  func `R40: that it was proposed stands before whoever came after it was put`(comes: Bool) throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "ccg"])
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .propose("That it be done."))
    if comes { try evening.act("14:03", .present("economy", remotely: false)) }
    try evening.act("14:04", .agree(.all))
    try evening.act("14:04", .closeConsensus)
    let text = MinutesDocument(of: evening.affairs, in: try evening.sitting).text
    #expect(text.contains("1a    It was proposed: “That it be done.”") == comes, "\(text)")
    #expect(text.contains("Not asked") == comes, "\(text)")
  }

  @Test func `R40: who agreed in a round that failed is one paragraph, however many keys it took`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "ccg"])
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .propose("That it be done."))
    for seat in ["chair", "director", "county"] {
      try evening.act("14:03", .agree(.seats([SeatID(seat)])))
      if seat == "chair" { try evening.act("14:03", .object("ccg", reason: "Too soon")) }
    }
    try evening.act("14:04", .closeConsensus)
    let text = MinutesDocument(of: evening.affairs, in: try evening.sitting).text
    #expect(text.ranges(of: " agreed.").count == 1, "\(text)")
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for name in ["Cllr Colin Greatorex (Lichfield", "Ms Helen Titterton (Lichfield", "and Mr Jon Topham (Stafford"] {
      #expect(
        flat.dropFirst(flat.count / 2).contains(name), "\(flat)")
    }
  }

  @Test(arguments: [nil, "13:55", "14:02", "14:04"])
  func `R40: that nobody declared an interest is told under the item for it, and only if nobody did`(
    declares: String?
  ) throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Declarations of interest", "Befriending"])
    let matter = try required(try evening.sitting.item(2)).matter
    func declare(_ time: String, _ evening: inout Evening) throws {
      guard time == declares else { return }
      try evening.act(
        time, .declare(.seat("county"), .financial, what: "This.", matter: matter, held: .own, sensitive: false))
    }
    try evening.act("13:50", .call)
    for seat in ["chair", "director", "county", "ccg"] {
      try evening.act("13:51", .present(SeatID(seat), remotely: false))
    }
    try declare("13:55", &evening)
    try evening.act("14:00", .open)
    try evening.act("14:01", .takeItem(1))
    try declare("14:02", &evening)
    try evening.act("14:03", .takeItem(2))
    try declare("14:04", &evening)
    let text = MinutesDocument(of: evening.affairs, in: try evening.sitting).text
    #expect(text.contains("No interest was declared.") == (declares == nil), "\(text)")
  }

  @Test func `R21: who left the room for the item is named, and only while out of it`() throws {
    var evening = try Self.evening()
    try evening.act("14:05", .deferItem(reason: "No figures"))
    try evening.act("14:06", .takeItem(2))
    try Self.agree("14:07", &evening)
    #expect(try Self.values("Out of the room", evening) == [nil, Self.out, Self.out, nil])
  }

  @Test func `R21: who came back into the room, or left the meeting, is not said to be out of it`() throws {
    var evening = try Self.evening()
    try evening.act("14:05", .returnToRoom(.seat("county")))
    try Self.agree("14:06", &evening)
    #expect(try Self.values("Out of the room", evening) == [nil, Self.out, nil])
    var gone = try Self.evening()
    try gone.act("14:05", .leave(.seat("county")))
    try Self.agree("14:06", &gone)
    #expect(try Self.values("Out of the room", gone) == [nil, Self.out, nil])
  }

  @Test func `R21: an adviser out of the room is named too`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "ccg"])
    let adviser = Who.named("Mr Bo Fire", new: false)
    try evening.act("14:00", .attend(.named("Mr Bo Fire", new: true), of: "Fire and Rescue", .throughout))
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .declare(adviser, .financial, what: "This.", matter: nil, held: .own, sensitive: false))
    try evening.act("14:03", .determine(adviser, .withdraws, reason: "It is his", lasting: false))
    try Self.agree("14:04", &evening)
    #expect(try Self.values("Out of the room", evening) == [nil, "Mr Bo Fire: an interest in this item"])
  }

  @Test func `R13: that no interest was declared is said of the item`() throws {
    var evening = try Self.evening()
    try evening.act("14:06", .takeItem(2))
    try Self.agree("14:07", &evening)
    #expect(
      try Self.values("Interests", evening)
        == ["Mr Jon Topham: financial", "Mr Jon Topham: financial", "none declared in this item"])
  }

  @Test func `R13: before the first item, that no interest was declared is said without one`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.act("13:50", .call)
    for seat in ["director", "county", "ccg", "economy"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try evening.act("13:58", .chair("director"))
    try evening.act("14:00", .open)
    #expect(try Self.values("Interests", evening) == ["none declared"])
  }

  @Test func `R13: of those counted, only who could not decide is named a second time`() throws {
    let evening = try Self.evening()
    #expect(
      try Self.values("Meeting’s quorum", evening)
        == [
          "5 of 7 seats, 4 needed: those who could decide, and also Mr Jon Topham (SCC), counted though not deciding",
          nil,
        ])
    #expect(try Self.values("Quorum", evening) == [nil, "4 of 7 seats, 4 needed: those who could decide"])
  }

  @Test func `R13: everyone counted is named where not all who could decide are`() {
    var minute = DecisionMinute(
      id: "2014-11-12/1.1", result: "", carried: true, words: [], quorumSeats: ["A", "B"], quorumNeeded: 2,
      quorumOf: 4, represented: [], presiding: nil, electorate: ["A", "C"])
    func counted() -> String? { minute.particulars().first { $0.label == "Quorum" }?.value }
    #expect(counted() == "2 of 4 seats, 2 needed: A; B")
    minute.electorate = []
    #expect(counted() == "2 of 4 seats, 2 needed: A; B")
  }
}
