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
      "14:02", .declare(.seat("chair"), .financial, what: "A loan", matter: "4", held: .own, sensitive: false))
    try evening.act("14:03", .takeItem(2))
    try evening.act("14:04", .takeItem(3))
    return evening
  }

  private static func document(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  @Test func `whoever goes has left the chair, and until a Chairman is appointed nobody has it`() throws {
    var evening = try Self.evening()
    try evening.act("14:06", .leave(.seat("chair")))
    try evening.act("14:07", .chair("director"))
    let paragraphs = try Self.document(evening).sections[3].paragraphs
    #expect(paragraphs[1].text == ["\(Self.chair) left the chair."])
    let presiding = paragraphs[2].decision?.particulars.first { $0.label == "Presiding" }
    #expect(presiding?.value == "nobody: the Chairman was being appointed")
  }
}
