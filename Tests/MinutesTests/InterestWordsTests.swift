import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// Whose interest it is, in English that names nobody's sex.
@Suite struct `An interest in words` {
  private static func declared(
    _ category: InterestCategory, _ held: InterestHolder, by who: Who = .seat("county")
  ) throws -> (Evening, InterestDeclared) {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act(
      "14:00", .attend(.named("Mr Bo Fire", new: true), of: "Fire and Rescue Service", .items([1])))
    try evening.act("14:01", .takeItem(1))
    try evening.act(
      "14:02", .declare(who, category, what: "This.", matter: nil, held: held, sensitive: false))
    return (evening, try required(evening.affairs.interests.last).declared)
  }

  @Test(arguments: [
    (InterestCategory.financial, InterestHolder.own, "a financial interest", "financial"),
    (.financial, .employer, "an employer’s financial interest", "financial, an employer’s"),
    (.financial, .partner, "a partner’s financial interest", "financial, a partner’s"),
    (.professional, .own, "a non-financial professional interest", "non-financial professional"),
    (
      .professional, .relative, "a relative’s non-financial professional interest",
      "non-financial professional, a relative’s"
    ),
    (
      .personal, .partner, "a partner’s non-financial personal interest",
      "non-financial personal, a partner’s"
    ),
    (.indirect, .own, "an indirect interest", "indirect"),
    (
      .indirect, .relative, "an indirect interest through a relative",
      "indirect, through a relative"
    ),
    (
      .organisational, .employer, "an organisational interest of Staffordshire County Council",
      "organisational, of Staffordshire County Council"
    ),
  ]) func `R18: an interest is of a kind, and somebody’s`(
    category: InterestCategory, held: InterestHolder, words: String, brief: String
  ) throws {
    let (evening, declared) = try Self.declared(category, held)
    let narrator = Narrator(
      affairs: evening.affairs, sitting: try evening.sitting, revealing: false)
    #expect(
      narrator.sentence(declared)
        == "Mr Jon Topham (Staffordshire County Council) declared \(words) in item 1, “Befriending”: This."
    )
    #expect(narrator.brief(declared) == "Mr Jon Topham: \(brief)")
  }

  @Test(arguments: [
    (InterestHolder.own, "an organisational interest", "organisational"),
    (.employer, "an employer’s organisational interest", "organisational, an employer’s"),
  ]) func `R18: an interest of an adviser’s body is an employer’s`(
    held: InterestHolder, words: String, brief: String
  ) throws {
    let (evening, declared) = try Self.declared(
      .organisational, held, by: .named("Mr Bo Fire", new: false))
    let narrator = Narrator(
      affairs: evening.affairs, sitting: try evening.sitting, revealing: false)
    #expect(narrator.interest(declared) == words)
    #expect(narrator.brief(declared) == "Mr Bo Fire: \(brief)")
  }

  @Test(arguments: [
    (
      InterestCategory.professional, InterestHolder.own,
      "a non-financial professional interest of their own"
    ),
    (.financial, .partner, "a partner’s financial interest"),
    (.indirect, .own, "an indirect interest"),
    (.organisational, .own, "an organisational interest of Staffordshire County Council"),
  ]) func `R22: the list of declarations says that an interest is one’s own`(
    category: InterestCategory, held: InterestHolder, words: String
  ) throws {
    let (evening, _) = try Self.declared(category, held)
    let listed = try #require(
      MinutesDocument(of: evening.affairs, in: try evening.sitting).interests.first
    ).words
    #expect(
      listed.hasPrefix(
        "Mr Jon Topham (Staffordshire County Council): \(words) in item 1, “Befriending”, declared 14:02: This."
      ),
      "\(listed)")
  }
}
