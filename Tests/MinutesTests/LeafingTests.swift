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
    #expect(flat.contains("14:00 (items 1 to 3)"), "\(text)")
  }

  @Test func `and what is said in an item gone back to is minuted there`() throws {
    let text = try Self.text([1, 2, 3, 2, 1], noteAfter: 4)
    #expect(text.split(separator: "The Board returned to this item.", omittingEmptySubsequences: false).count == 2)
    #expect(text.contains("Once more on 1."))
  }

  @Test func `whoever presides when the clerk writes something down afterwards did not preside over it`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Grants"])
    try evening.open(["chair", "director", "county", "health", "ccg"])
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:05", .takeItem(2))
    try evening.act("14:06", .leave(.seat("chair")))
    try evening.act("14:07", .chair("director"))
    try evening.act("14:08", .takeItem(1))
    try evening.act("14:08", .note("What was forgotten."))
    try evening.act("14:09", .takeItem(2))
    let text = try MinutesDocument(of: evening.affairs, in: evening.sitting).text
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("14:00 to 14:06 (items 1 and 2)"), "\(text)")
    #expect(flat.contains("14:07 (item 2)"), "\(text)")
    // What is proposed there is.
    try evening.act("14:10", .takeItem(1))
    try evening.act("14:10", .propose("That it be so."))
    let later = try MinutesDocument(of: evening.affairs, in: evening.sitting).text
    #expect(later.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("14:07 (items 1 and 2)"))
  }
}
