import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// When the public might hear, and when not (R43).
@Suite struct `In private and in public` {
  private static let again = "The Board sat in public again."

  /// Item 2 taken in private at 14:05, with something said in it; item 1 was in public.
  private static func evening() throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Premises", "Transport"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .note("On befriending."))
    try evening.act("14:04", .takeItem(2))
    try evening.act("14:05", .goPrivate(reason: "Terms of the lease."))
    try evening.act("14:06", .note("The landlord asks £9,000."))
    return evening
  }

  private static func document(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  /// How often it is said, in which paragraphs and when.
  private static func said(_ evening: Evening) throws -> [String] {
    try document(evening).sections.flatMap(\.paragraphs).filter { $0.text == [again] }
      .map { "\($0.number) \($0.time ?? "")" }
  }

  @Test func `R43: the next item taken ends what was private, and the private item says so last`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:55", .takeItem(3))
    try evening.act("14:56", .note("On transport."))
    let item = try Self.document(evening).sections[2]
    #expect(item.paragraphs.last?.text == [Self.again] && item.paragraphs.last?.time == "14:55")
    #expect(try Self.said(evening) == ["2c 14:55"])
    let confidential = MinutesDocument(
      of: evening.affairs, in: try evening.sitting, revealing: true)
    #expect(try Self.document(evening).numbers == confidential.numbers)
    #expect(try !Self.document(evening).text.contains("£9,000"))
  }

  @Test func `R43: where going back into public was recorded, it is said once`() throws {
    var evening = try Self.evening()
    try evening.act("14:10", .goPublic)
    try evening.act("14:55", .takeItem(3))
    #expect(try Self.said(evening) == ["2c 14:10"])
  }

  @Test
  func `R43: a meeting that adjourns or closes in private is not said to have sat in public again`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:10", .adjourn(reason: nil, until: nil))
    try evening.act("14:20", .resume)
    #expect(try Self.said(evening) == [])
    try evening.act("14:30", .close)
    #expect(try Self.said(evening) == [])
  }

  @Test func `R43: an item gone back to is taken in private still, and the minutes say that too`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:20", .takeItem(3))
    try evening.act("14:21", .note("On transport."))
    try evening.act("14:25", .takeItem(2))
    try evening.act("14:26", .note("The landlord asks less."))
    try evening.act("14:30", .takeItem(1))
    try evening.act("14:31", .note("Once more."))
    let texts = try Self.document(evening).sections[2].paragraphs.map(\.text)
    #expect(texts[3] == ["The Board returned to this item, in private."])
    #expect(try Self.said(evening) == ["2c 14:20", "2f 14:30"])
  }

  @Test func `R43: looking something up in an earlier item does not let the public in`() throws {
    var evening = try Self.evening()
    try evening.act("14:20", .takeItem(1))
    try evening.act("14:20", .takeItem(2))
    #expect(try Self.said(evening) == [])
    try evening.act("14:30", .takeItem(1))
    try evening.act("14:31", .takeItem(3))
    try evening.act("14:32", .note("On transport."))
    #expect(try Self.said(evening) == ["2c 14:31"])
  }
}
