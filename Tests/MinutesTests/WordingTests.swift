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

  private static func telling(_ evening: Evening) throws -> [Told] {
    evening.affairs.account(of: try evening.sitting)
  }

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
    (
      ["chair", "director", "health"] as [SeatID], ["county"] as [SeatID],
      "Carried by recorded vote", "carried"
    ),
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
    #expect(
      told.sentence.hasPrefix("Decision 2014-11-12/1.1 was \(lowercased): “That it be"),
      "\(told.sentence)")
  }

  @Test(arguments: [
    (
      "Approved with the terms of reference, paragraph 4",
      "as approved with the terms of reference, paragraph 4."
    ),
    ("Agreed by the Board, minute 2014/7.", "as agreed by the Board, minute 2014/7."),
    ("Minute 2014/7", "as agreed beforehand (Minute 2014/7)."),
    ("Agreed", "as agreed beforehand (Agreed)."),
  ]) func `R26: how the Board goes on says where that was agreed, in one sentence`(
    agreed: String, words: String
  ) throws {
    let vote = ModerationProcess(
      id: "vote", title: "Recorded vote", kind: .recordedVote, agreed: agreed)
    let told = try #require(try Self.telling(try Self.moderated("vote", [vote])).last)
    #expect(
      told.sentence
        == "The Board went on to a recorded vote, \(words)")
  }

  @Test(arguments: [
    ("recorded-vote", nil, "to a recorded vote, as it then agreed without dissent."),
    (
      "recorded-vote", "Simple majority",
      "to a recorded vote, as it then agreed without dissent: Simple majority."
    ),
    (
      "independent-moderator", "Mr Rahman",
      "to an independent moderator, as it then agreed without dissent: Mr Rahman."
    ),
    ("defer", "No figures yet.", "to defer the item, as it then agreed without dissent."),
    (
      "refer", nil,
      "to refer the item to Lichfield District Board, as it then agreed without dissent."
    ),
    ("lots", nil, "to a recorded vote (“Show of hands”), as it then agreed without dissent."),
  ]) func `R26: what is agreed on the day says what it is`(
    process: ProcessID, terms: String?, words: String
  ) throws {
    let lots = ModerationProcess(id: "lots", title: "Show of hands", kind: .recordedVote)
    let evening = try Self.moderated(process, [lots], terms: terms)
    let sentences = try Self.telling(evening).map(\.sentence)
    #expect(
      sentences.contains("The Board went on \(words)"),
      "\(sentences)")
  }

  @Test(arguments: [
    (
      ProposalFell.Cause.itemDisposed, "The proposal lapsed with the item.",
      "Proposal lapsed with the item"
    ),
    (
      .meetingClosed, "The proposal lapsed when the meeting closed.",
      "Proposal lapsed when the meeting closed"
    ),
    (
      .quorumLost, "The proposal fell, to be put afresh: the meeting lost its quorum.",
      "Proposal fell: the meeting lost its quorum"
    ),
    (
      .electorateChanged, "The proposal fell, to be put afresh: who may decide it changed.",
      "Proposal fell: who may decide it changed"
    ),
  ]) func `R28: only what fell for want of those who decide is to be put afresh`(
    cause: ProposalFell.Cause, sentence: String, short: String
  ) throws {
    let narrator = Narrator(affairs: try Evening().affairs, sitting: nil, revealing: false)
    #expect(narrator.sentence(.proposalFell(.init(because: cause))) == sentence)
    #expect(narrator.shortSentence(.proposalFell(.init(because: cause))) == short)
  }

  @Test
  func `an item is deferred or referred by the Board, for a reason in the words it was given in`()
    throws
  {
    var evening = try Self.evening()
    let reason = "Deferred to the next meeting, for want of figures."
    try evening.act("14:05", .deferItem(reason: reason))
    let paragraphs = try Self.document(evening).sections[1].paragraphs
    #expect(paragraphs[1].decision?.words == ["The Board deferred item 1. The reason: \(reason)"])
    #expect(paragraphs[2].text == ["The proposal lapsed with the item."])
    var other = try Self.evening()
    try other.act("14:05", .referItem(reason: "It is theirs"))
    #expect(
      try Self.document(other).sections[1].paragraphs[1].decision?.words == [
        "The Board referred item 1 to Lichfield District Board. The reason: It is theirs."
      ])
  }

  @Test(arguments: 0..<60) func `what says that something follows stands on the page on which it does`(lines: Int) {
    let filling = Array(repeating: Piece.prose("A line."), count: lines)
    let foot: [Piece] = [.heading("Signature"), .prose("Signed as a correct record:"), .prose("________")]
    let pages = Sheet.pages(of: filling + foot, heads: ["A board"], standing: "DRAFT")
    let page = pages.first { $0.contains("Signature\n") }
    #expect(page?.contains("________") == true, "\(pages)")
  }
}
