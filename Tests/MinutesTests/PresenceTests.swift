import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// Who was there, when that was entered late or wrongly.
@Suite struct `Who was there` {
  /// Six here, an item agreed by all of them at 14:04.
  private static func evening() throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending", "Premises"])
    try evening.open(["chair", "director", "county", "health", "ccg", "economy"])
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .propose("That it be commissioned."))
    try evening.act("14:03", .agree(.all))
    return evening
  }

  private static func document(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  @Test func `R44: a departure entered late is said of the decision it came before, and counted by the clock`() throws {
    var evening = try Self.evening()
    try evening.act("14:04", .closeConsensus)
    try evening.act("14:06", .takeItem(2))
    try evening.act("14:02", .leave(.seat("economy")), keyed: "14:10")
    try evening.act("14:20", .close)
    let document = try Self.document(evening)
    let words = document.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("had left before it, at 14:02, as entered afterwards."), "\(document.text)")
    #expect(document.quorum.map { String($0.prefix(21)) } == ["14:00, quorate: 6 of ", "14:02, quorate: 5 of "])
  }

  @Test func `R44: of whoever had come back by then nothing is said`() throws {
    var evening = try Self.evening()
    try evening.act("14:04", .closeConsensus)
    try evening.act("14:01", .leave(.seat("economy")), keyed: "14:10")
    try evening.act("14:03", .returnToRoom(.seat("economy")), keyed: "14:10")
    #expect(try !Self.document(evening).text.contains("had left before it"))
  }

  @Test func `R44: who waits beside a seat and leaves has not left the decision of who fills it`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "health", "ccg"])
    try evening.act("14:00", .substitute("economy", .named("Ms Sub Stitute", new: true), of: "shared"))
    try evening.act("14:00", .present("economy", remotely: false))
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .propose("That it be commissioned."))
    try evening.act("14:03", .agree(.all))
    try evening.act("14:04", .closeConsensus)
    let holder = try required(evening.affairs.holders["economy"])
    try evening.act("14:01", .leave(.person(holder)), keyed: "14:10")
    #expect(try !Self.document(evening).text.contains("had left before it"))
    try evening.act("14:02", .leave(.named("Ms Sub Stitute", new: false)), keyed: "14:11")
    #expect(try Self.document(evening).text.contains("Ms Sub Stitute"))
    #expect(try Self.document(evening).text.contains("had left before it"))
  }

  /// A departure is written by the minute, an arrival keyed live to the second.
  @Test func `R40: within one minute the count goes by what was entered last`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "health", "ccg"])
    let at = { (seconds: Int) in Instant(seconds: 16_386 * 86_400 + 14 * 3600 + seconds) }
    try evening.act(at: at(84), .present("economy", remotely: false))
    try evening.act(at: at(60), .leave(.seat("economy")))
    let counts = try Self.document(evening).quorum.map { String($0.prefix(21)) }
    #expect(counts == ["14:00, quorate: 5 of ", "14:01, quorate: 6 of ", "14:01, quorate: 5 of "])
  }

  @Test func `R4: apologies stand beside a substitute, and not beside one entered in error`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.act("13:50", .call)
    for seat in ["chair", "director", "health", "ccg"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try evening.act("13:55", .apologies("county", reason: nil))
    try evening.act("13:56", .substitute("county", .named("Ms Sub Stitute", new: true), of: "scc"))
    try evening.act("14:00", .open)
    try evening.act("13:56", .leave(.named("Ms Sub Stitute", new: false)), keyed: "14:05")
    try evening.act("14:20", .close)
    let groups = try Self.document(evening).attendance
    #expect(groups.first { $0.title == "Apologies" }?.people.count == 1)
    #expect(!groups.contains { $0.title == "Apologies, with a substitute" })
    let wrong = try #require(groups.first { $0.title == "Entered as present in error" }?.people.first)
    #expect(wrong.contains("Ms Sub Stitute, for "), "\(wrong)")
  }

  @Test func `R4: whoever never came, and was entered in error, is not said to have been present`() throws {
    var evening = try Self.evening()
    try evening.act("14:04", .closeConsensus)
    try evening.act("13:55", .leave(.seat("economy")), keyed: "14:10")
    try evening.act("14:20", .close)
    let groups = try Self.document(evening).attendance
    let wrong = try #require(groups.first { $0.title == "Entered as present in error" })
    #expect(wrong.people.count == 1)
    #expect(groups.first { $0.title == "Present" }?.people.count == 5)
    #expect(!groups.contains { $0.title == "Vacant" })
  }

  @Test func `R25: who agrees with all the others and then objects has objected`() throws {
    var evening = try Self.evening()
    try evening.act("14:03", .object("county", reason: "Too soon."))
    try evening.act("14:04", .closeConsensus)
    let text = try Self.document(evening).text
    let agreed = try #require(text.split(separator: "\n\n").first { $0.contains("agreed.") })
    #expect(!agreed.contains("Topham") && agreed.contains("Greatorex"), "\(text)")
  }
}
