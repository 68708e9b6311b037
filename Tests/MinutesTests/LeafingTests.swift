import Governance
import Minutes
import Testing

@testable import Meeting

/// Going back through the agenda to look something up is no business of the meeting.
@Suite struct `Leafing through the agenda` {
  private static func text(_ visits: [Int], noteAfter: Int?) throws -> String {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Grants", "Transport"])
    try evening.open(["chair", "director", "county", "health"])
    for (index, item) in visits.enumerated() {
      try evening.act("14:0\(index)", .takeItem(item))
      if index < 3 { try evening.act("14:0\(index)", .note("On \(item).")) }
      if index == noteAfter { try evening.act("14:0\(index)", .note("Once more on \(item).")) }
    }
    return try MinutesDocument(of: evening.affairs, in: evening.sitting).text
  }

  @Test func `leaves nothing in the minutes, and says nothing of who presided over it`() throws {
    let text = try Self.text([1, 2, 3, 2, 1], noteAfter: nil)
    #expect(!text.contains("The Board returned to this item."))
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("14:00 (items 1, 2 and 3)"), "\(text)")
  }

  @Test func `and what is said in an item gone back to is minuted there`() throws {
    let text = try Self.text([1, 2, 3, 2, 1], noteAfter: 4)
    #expect(text.split(separator: "The Board returned to this item.", omittingEmptySubsequences: false).count == 2)
    #expect(text.contains("Once more on 1."))
  }
}
