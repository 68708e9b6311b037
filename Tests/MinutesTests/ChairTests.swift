import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// Who had the chair, for which items and for how long.
@Suite struct `In the chair` {
  private static let chair = "Cllr Colin Greatorex (Lichfield District Council)"
  private static let director = "Ms Helen Titterton (Lichfield District Council)"

  /// The Chair has an interest in item 4, said in item 1; items 1 to 3 were taken.
  private static func evening() throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["One", "Two", "Three", "Four", "Five"])
    try evening.open(["chair", "director", "county", "health", "ccg"])
    try evening.act("14:01", .takeItem(1))
    try evening.act(
      "14:02",
      .declare(
        .seat("chair"), .financial, what: "A loan", matter: "4", held: .own, sensitive: false))
    try evening.act("14:03", .takeItem(2))
    try evening.act("14:04", .takeItem(3))
    return evening
  }

  private static func document(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  @Test
  func
    `an item in which the chair was handed over before anything else is the new presider’s alone`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:05", .takeItem(4))
    try evening.act("14:05", .chair("director"))
    try evening.act("14:06", .note("On the fourth."))
    try evening.act("14:09", .takeItem(5))
    try evening.act("14:10", .close)
    #expect(
      try Self.document(evening).presiding == [
        "\(Self.chair), 14:00 to 14:05 (items 1 to 3)", "\(Self.director), 14:05 to 14:09 (item 4)",
        "\(Self.chair), 14:09 to 14:10 (item 5)",
      ])
  }

  @Test func `and is that of both where something was recorded in it before`() throws {
    var evening = try Self.evening()
    try evening.act("14:05", .takeItem(4))
    try evening.act("14:05", .note("The Chair spoke of his interest."))
    try evening.act("14:06", .chair("director"))
    #expect(
      try Self.document(evening).presiding == [
        "\(Self.chair), 14:00 to 14:06 (items 1 to 4)", "\(Self.director), 14:06 (item 4)",
      ])
  }

  @Test func `time in the chair that begins and ends in one minute has one time`() throws {
    var evening = try Self.evening()
    try evening.act("14:05", .takeItem(4))
    try evening.act("14:05", .chair("director"))
    try evening.act("14:05", .takeItem(5))
    try evening.act("14:05", .close)
    #expect(
      try Self.document(evening).presiding.dropFirst() == [
        "\(Self.director), at 14:05 (item 4)", "\(Self.chair), at 14:05 (item 5)",
      ])
  }

  @Test(arguments: [
    ([4], "item 4"), ([4, 5], "items 4 and 5"), ([1, 2, 3], "items 1 to 3"),
    ([1, 3, 5], "items 1, 3 and 5"),
    ([1, 2, 3, 5, 7, 8, 9, 10], "items 1 to 3, 5 and 7 to 10"),
    ([2, 3, 5, 6], "items 2, 3, 5 and 6"),
  ]) func `items that follow on one another are a range`(items: [Int], words: String) {
    #expect(itemsInWords(items) == words)
  }

  @Test func `whoever goes has left the chair, and until a Chairman is appointed nobody has it`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:06", .leave(.seat("chair")))
    try evening.act("14:07", .chair("director"))
    let paragraphs = try Self.document(evening).sections[3].paragraphs
    #expect(paragraphs[1].text == ["\(Self.chair) left the chair."])
    let presiding = paragraphs[2].decision?.particulars().first { $0.label == "Presiding" }
    #expect(presiding?.value == "nobody: the Chairman was being appointed")
  }
}
