import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// Sentences that a clerk signs.
@Suite struct `What is told of a decision` {
  private static func evening(moderation: [ModerationProcess] = []) throws -> Evening {
    var evening = try Evening(moderation: moderation)
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .propose("That it be commissioned."))
    return evening
  }

  private static func document(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  private static func telling(_ evening: Evening) throws -> [Told] { evening.affairs.account(of: try evening.sitting) }

  /// Consensus failed, and how the Board goes on.
  private static func moderated(
    _ process: ProcessID, _ moderation: [ModerationProcess] = [], terms: String? = nil
  ) throws -> Evening {
    var evening = try evening(moderation: moderation)
    try evening.act("14:03", .object("county", reason: "The cost."))
    try evening.act("14:04", .closeConsensus)
    try evening.act("14:05", .moderate(process, terms: terms))
    return evening
  }

  @Test(arguments: [
    (["chair", "director", "health"] as [SeatID], ["county"] as [SeatID], "Carried by recorded vote", "carried"),
    (["chair"], ["director", "county", "health"], "Not carried, by recorded vote", "not carried"),
  ]) func `R27: a proposal that was voted on is carried or not, and not said to be agreed`(
    votesFor: [SeatID], against: [SeatID], result: String, short: String
  ) throws {
    var evening = try Self.moderated("recorded-vote")
    try evening.act("14:06", .vote(.votesFor, votesFor))
    try evening.act("14:06", .vote(.against, against))
    try evening.act("14:07", .declareResult)
    let document = try Self.document(evening)
    #expect(document.text.contains("DECISION 2014-11-12/1.1: \(result) (14:07)"))
    #expect(document.notice.contains("DECISION 2014-11-12/1.1: \(result) (14:07)"))
    let told = try #require(try Self.telling(evening).last)
    #expect(told.short == "2014-11-12/1.1 \(short)")
    let lowercased = result.prefix(1).lowercased() + result.dropFirst()
    #expect(told.sentence.hasPrefix("Decision 2014-11-12/1.1 was \(lowercased): “That it be"), "\(told.sentence)")
  }
}
