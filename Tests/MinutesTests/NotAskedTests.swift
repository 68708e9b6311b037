import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// In the room when a decision was taken, and not among those who could take it.
@Suite struct `Who was not asked` {
  /// Five here, and the words put at 14:05.
  private static func evening() throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Premises"])
    try evening.open(["chair", "director", "county", "ccg", "police"])
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .leave(.seat("county")))
    try evening.act("14:05", .propose("That it be commissioned."))
    return evening
  }

  private static func decide(_ evening: inout Evening) throws {
    try evening.act("14:20", .agree(.all))
    try evening.act("14:21", .closeConsensus)
  }

  private static func document(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  private static func notAsked(_ evening: Evening) throws -> [String] {
    try document(evening).sections.flatMap(\.paragraphs).compactMap(\.decision).last?.notAsked ?? []
  }

  @Test func `R7: whoever comes, or comes back, after a proposal is put has no part in it, and its block says so`()
    throws
  {
    var evening = try Self.evening()
    try evening.act("14:06", .present("health", remotely: false))
    try evening.act("14:07", .returnToRoom(.seat("county")))
    try Self.decide(&evening)
    let document = try Self.document(evening)
    let words = document.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Not asked Mr Jon Topham (SCC), who came back after it was put; Ms Inés García (SCC), who came after it was put"
      ))
    #expect(document.markdown.contains("**Not asked:** Mr Jon Topham (SCC), who came back"))
  }

  @Test func `R7: whoever came before it was amended is asked, and whoever came after that is not`() throws {
    var evening = try Self.evening()
    try evening.act("14:06", .present("health", remotely: false))
    try evening.act("14:07", .amend("That it be commissioned in May."))
    try evening.act("14:08", .present("economy", remotely: false))
    try Self.decide(&evening)
    #expect(try Self.notAsked(evening) == ["Mr Roy Cope (Shared), who came after it was amended"])
    try evening.act("14:22", .propose("That it begin in May."))
    try evening.act("14:23", .agree(.all))
    try evening.act("14:24", .closeConsensus)
    #expect(try Self.notAsked(evening).isEmpty)
  }

  @Test func `R44: whoever came before it was put and was entered after it is not said to have come late`() throws {
    var evening = try Self.evening()
    try evening.act("14:03", .present("health", remotely: false), keyed: "14:08")
    try Self.decide(&evening)
    #expect(try Self.notAsked(evening) == ["Ms Inés García (SCC), whose coming was entered after it was put"])
  }

  @Test func `R5: whoever takes part from elsewhere is not meant, until they come into the room`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "ccg"])
    for seat in ["health", "economy"] as [SeatID] { try evening.act("14:00", .present(seat, remotely: true)) }
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:05", .propose("That it be commissioned."))
    try evening.act("14:06", .present("economy", remotely: false))
    try Self.decide(&evening)
    #expect(try Self.notAsked(evening) == ["Mr Roy Cope (Shared), who came into the room after it was put"])
  }

  @Test func `R3: a substitute who waits for the seat of somebody gone had not taken it`() throws {
    var evening = try Self.evening()
    try evening.act("14:06", .present("health", remotely: false))
    try evening.act("14:07", .amend("That it be commissioned in May."))
    try evening.act("14:08", .leave(.seat("police")))
    try evening.act("14:09", .substitute("police", .named("Ms Sub Stitute", new: true), of: "pol"))
    try Self.decide(&evening)
    #expect(try Self.notAsked(evening) == ["Ms Sub Stitute (Police), who had not taken the seat"])
  }

  @Test func `R21: of whoever an interest keeps from deciding the block says nothing here`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "ccg", "police", "economy"])
    try evening.act("14:01", .takeItem(1))
    for seat in ["county", "economy"] as [SeatID] {
      try evening.act(
        "14:02", .declare(.seat(seat), .financial, what: "A loan.", matter: nil, held: .own, sensitive: false))
    }
    try evening.act("14:03", .determine(.seat("county"), .speaks, reason: "It is his.", lasting: false))
    try evening.act(
      "14:04",
      .propose("That he only speak.", carrying: .determine(.seat("economy"), .speaks, reason: "So.", lasting: true)))
    try evening.act("14:05", .agree(.all))
    try evening.act("14:06", .closeConsensus)
    try evening.act("14:07", .leave(.seat("economy")))
    try evening.act("14:08", .propose("That it be commissioned."))
    try evening.act("14:09", .returnToRoom(.seat("economy")))
    try Self.decide(&evening)
    let blocks = try Self.document(evening).sections.flatMap(\.paragraphs).compactMap(\.decision)
    #expect(blocks.count == 4)
    for block in blocks { #expect(block.notAsked.isEmpty, "\(block.id)") }
  }

  @Test func `R20: whoever the Board let take part again after it was put was excluded until then`() throws {
    var evening = try Self.evening()
    try evening.act("14:06", .withdrawProposal(reason: "To hear more."))
    try evening.act("14:06", .present("health", remotely: false))
    try evening.act(
      "14:07", .declare(.seat("police"), .financial, what: "A loan.", matter: nil, held: .own, sensitive: false))
    try evening.act("14:08", .determine(.seat("police"), .speaks, reason: "It is his.", lasting: false))
    try evening.act("14:09", .propose("That it be commissioned."))
    try evening.act("14:10", .lift(.seat("police"), "2014-11-12/1", reason: "It is repaid."))
    try Self.decide(&evening)
    #expect(try Self.notAsked(evening) == ["Supt Dee Jones (Police), who was excluded from this item when it was put"])
  }
}
