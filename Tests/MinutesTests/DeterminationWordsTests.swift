import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// What the Board determined on an interest, in a sentence that a clerk signs.
@Suite struct `A determination in words` {
  /// The interests declared in an item, and that of a seat determined.
  private static func told(
    _ interests: [(Who, InterestCategory)], _ effect: Participation, held: InterestHolder = .own
  ) throws -> [String] {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "health", "ccg"])
    try evening.act("14:00", .attend(.named("Mr Bo Fire", new: true), of: "Fire and Rescue", .throughout))
    try evening.act("14:01", .takeItem(1))
    for (who, category) in interests {
      try evening.act("14:02", .declare(who, category, what: "This.", matter: nil, held: held, sensitive: false))
    }
    let who = try required(interests.first).0
    try evening.act("14:03", .determine(who, effect, reason: "It is near", lasting: false))
    let document = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    return document.sections[1].paragraphs.compactMap(\.decision).flatMap(\.words)
  }

  @Test(arguments: [
    (Participation.fullPart, "was to take full part in it"), (.speaks, "was to speak on it but not to decide it"),
    (.withdraws, "was to leave the meeting for it"),
  ]) func `R20: a determination says what a member's interest means for them`(effect: Participation, words: String)
    throws
  {
    #expect(
      try Self.told([(.seat("ccg"), .financial)], effect) == [
        "The Board determined that Ms Rita Symons (South East Staffordshire and Seisdon CCG), having declared "
          + "a financial interest in this item, \(words). The reason: It is near."
      ])
  }

  @Test(arguments: [
    (Participation.fullPart, "were to take full part in it"), (.speaks, "were to speak on it but not to decide it"),
    (.withdraws, "were to leave the meeting for it"),
  ]) func `R16: a determination says what a body's interest means for all who represent it`(
    effect: Participation, words: String
  ) throws {
    #expect(
      try Self.told([(.seat("county"), .organisational)], effect) == [
        "The Board determined that those representing Staffordshire County Council, whose organisational interest "
          + "in this item was declared by Mr Jon Topham, \(words). The reason: It is near."
      ])
  }

  @Test func `R20: a determination says it of an adviser, and of several interests at once`() throws {
    let adviser = Who.named("Mr Bo Fire", new: false)
    #expect(
      try Self.told([(adviser, .financial), (adviser, .indirect)], .withdraws, held: .relative) == [
        "The Board determined that Mr Bo Fire (Fire and Rescue), having declared a relative’s financial interest and "
          + "an indirect interest through a relative in this item, was to leave the meeting for it. The reason: It is near."
      ])
  }

  @Test func `R20: a determination names the matter where another item is before the meeting`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Premises"])
    try evening.open(["chair", "director", "county", "health", "ccg"])
    try evening.act("14:01", .takeItem(1))
    try evening.act(
      "14:02", .declare(.seat("ccg"), .financial, what: "This.", matter: nil, held: .own, sensitive: false))
    try evening.act("14:03", .determine(.seat("ccg"), .speaks, reason: "It is near", lasting: true))
    let determined = try #require(
      evening.sitting.entries.compactMap { entry in
        if case .interestDetermined(let determined) = entry.event { determined } else { nil }
      }.first)
    var narrator = Narrator(affairs: evening.affairs, sitting: try evening.sitting, revealing: false)
    narrator.room.item = 2
    #expect(narrator.sentence(determined).contains("a financial interest in item 1, “Befriending”, was to speak on it"))
    #expect(narrator.sentence(determined).hasSuffix("This follows the matter until the Board lifts it."))
  }
}
