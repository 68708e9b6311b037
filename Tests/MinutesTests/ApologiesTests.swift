import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// What stands under the agenda's own item for apologies.
@Suite struct `The item for apologies` {
  /// The item taken at 14:01, after whatever was known before the opening.
  private static func evening(
    _ title: String = "Apologies and substitutes", before: (inout Evening) throws -> Void = { _ in }
  ) throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: [title, "Befriending"])
    try evening.act("13:50", .call)
    for seat in ["chair", "director", "county", "health"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try before(&evening)
    try evening.act("14:00", .open)
    try evening.act("14:01", .takeItem(1))
    return evening
  }

  private static func told(_ evening: Evening, item: Int = 1) throws -> [[String]] {
    MinutesDocument(of: evening.affairs, in: try evening.sitting).sections[item].paragraphs.map(\.text)
  }

  @Test func `R40: the item for apologies says when there were none`() throws {
    var evening = try Self.evening("To receive apologies for absence")
    let none = [["No apologies were received. No substitutes attended."]]
    #expect(try Self.told(evening) == none)
    try evening.act("14:05", .takeItem(2))
    #expect(try Self.told(evening) == none)
  }

  @Test func `R40: the item for apologies says who sent them and why, and who sits in for whom`() throws {
    var evening = try Self.evening { evening in
      try evening.act("13:56", .apologies("police", reason: "On duty"))
      try evening.act("13:56", .apologies("ccg", reason: nil))
      try evening.act("13:57", .substitute("ccg", .named("Ms Anna Brown", new: true), of: "nhs"))
      try evening.act("13:57", .substitute("economy", .named("Mr Bo Lane", new: true), of: "shared"))
    }
    try evening.act("14:05", .takeItem(2))
    let nhs = "(South East Staffordshire and Seisdon CCG)"
    #expect(
      try Self.told(evening) == [
        [
          "Apologies were received from Ms Rita Symons \(nhs); Supt Dee Jones (Staffordshire Police): On duty. "
            + "Ms Anna Brown attended as substitute for Ms Rita Symons \(nhs) and Mr Bo Lane for Mr Roy Cope "
            + "(Shared Service – Tamworth and Lichfield)."
        ]
      ])
  }

  @Test func `R40: apologies are told as they were when their item was left, under a number that stays`() throws {
    var evening = try Self.evening { try $0.act("13:56", .apologies("police", reason: nil)) }
    try evening.act("14:02", .present("economy", remotely: false))
    try evening.act("14:05", .takeItem(2))
    try evening.act("14:06", .apologies("ccg", reason: "ill"))
    try evening.act("14:07", .note("An afterthought.", in: 1))
    let paragraphs = MinutesDocument(of: evening.affairs, in: try evening.sitting).sections[1].paragraphs
    #expect(
      paragraphs[1].text == [
        "Apologies were received from Supt Dee Jones (Staffordshire Police). No substitutes attended."
      ])
    #expect(paragraphs.map(\.number) == ["1a", "1b", "1c"])
    #expect(paragraphs[1].time == nil && paragraphs[1].late == nil)
  }

  @Test func `what the clerk wrote of it stands alone`() throws {
    var evening = try Self.evening { try $0.act("13:56", .apologies("police", reason: nil)) }
    try evening.act("14:02", .note("Apologies came from the police."))
    #expect(try Self.told(evening) == [["Apologies came from the police."]])
    try evening.act("14:05", .takeItem(2))
    try evening.act("14:06", .takeItem(1))
    #expect(try Self.told(evening) == [["Apologies came from the police."]])
  }

  @Test func `no other item says it, nor one that was not reached`() throws {
    var evening = try Self.evening("Welcome")
    #expect(try Self.told(evening) == [])
    evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Apologies", "Befriending"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:01", .takeItem(2))
    try evening.act("14:30", .close)
    #expect(try Self.told(evening).joined().allSatisfy { !$0.contains("received") })
  }
}
