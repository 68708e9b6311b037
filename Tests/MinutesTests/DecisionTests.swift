import Governance
import Minutes
import Testing

@testable import Meeting

@Suite struct `A decision in the minutes` {
  /// An item taken, with these seats in the room.
  private func evening(_ present: [SeatID]) throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Business"])
    try evening.open(present)
    try evening.act("14:01", .takeItem(1))
    return evening
  }

  private func minutes(_ evening: Evening) throws -> MinutesDocument {
    MinutesDocument(of: evening.affairs, in: try evening.sitting)
  }

  @Test func `keeps an objection that was given up in the same round`() throws {
    var evening = try evening(["chair", "director", "county", "health"])
    try evening.act("14:02", .propose("That it be done."))
    try evening.act("14:03", .object("county", reason: "The cost."))
    try evening.act("14:04", .agree(.seats(["county"])))
    try evening.act("14:04", .agree(.all))
    try evening.act("14:05", .closeConsensus)
    let document = try minutes(evening)
    #expect(
      document.sections[1].paragraphs[0].text
        == ["Mr Jon Topham (Staffordshire County Council) objected: The cost. The objection was withdrawn."])
    #expect(document.sections[1].paragraphs[1].decision?.agreed.count == 4)
  }

  @Test func `done by a carried proposal was not agreed a second time`() throws {
    var evening = try evening(["chair", "director", "county", "health"])
    try evening.act("14:02", .propose("That we wait.", carrying: .deferItem(reason: "No figures.")))
    try evening.act("14:03", .standAside("county", reason: "New here."))
    try evening.act("14:03", .agree(.all))
    try evening.act("14:04", .closeConsensus)
    let decisions = try minutes(evening).sections[1].paragraphs.compactMap(\.decision)
    #expect(decisions.map(\.result) == ["Agreed by consensus", "As decided in 2014-11-12/1.1"])
    #expect(decisions[0].stoodAside.map(\.who) == ["Mr Jon Topham (SCC)"])
    #expect(decisions[0].stoodAside.map(\.reason) == ["New here."])
  }

  @Test func `R44: a decision says that its quorum is in doubt, and by whose going`() throws {
    var evening = try evening(["chair", "director", "county", "health"])
    try evening.act("14:02", .propose("That it be done."))
    try evening.act("14:03", .agree(.all))
    try evening.act("14:04", .closeConsensus)
    try evening.act("14:02", .leave(.seat("health")), keyed: "14:09")
    let document = try minutes(evening)
    let decision = document.sections[1].paragraphs.compactMap(\.decision)[0]
    #expect(decision.flags == ["Quorum in doubt: Ms Inés García (SCC) had left before it, as entered afterwards."])
    #expect(
      document.text.contains(
        "Ms Inés García (Staffordshire County Council) left the meeting.\n      (14:02; entered at 14:09)"))
    let missing = evening.affairs.whatIsMissing(from: try evening.sitting)
    #expect(missing.contains("The quorum of decision 2014-11-12/1.1 is in doubt until the Board confirms it."))
  }

  @Test func `names the substitute who took part, for whom, and the times of withdrawing`() throws {
    var evening = try evening(["chair", "director", "county", "health", "ccg"])
    try evening.act("14:02", .leave(.seat("county")))
    try evening.act("14:03", .substitute("county", .named("Mr Sub Stitute", new: true), of: "scc"))
    try evening.act(
      "14:04", .declare(.seat("county"), .financial, what: "A loan.", matter: nil, held: .own, sensitive: false))
    try evening.act("14:05", .determine(.seat("county"), .withdraws, reason: "It is his.", lasting: true))
    try evening.act("14:06", .propose("That it be done."))
    try evening.act("14:07", .agree(.all))
    try evening.act("14:08", .closeConsensus)
    try evening.act("14:09", .returnToRoom(.seat("county")))
    let document = try minutes(evening)
    let interest = document.interests[0]
    #expect(interest.who == "Mr Sub Stitute (Staffordshire County Council)")
    #expect(interest.absences == ["Mr Sub Stitute left 14:05, returned 14:09"])
    #expect(interest.determinations[0].effect == "leaves the meeting for this item")
    #expect(interest.determinations[0].by.count == 4)
    let people = document.attendance.flatMap(\.people)
    #expect(people.contains { $0.hasPrefix("Mr Sub Stitute, for Mr Jon Topham, District Commissioning Lead") })
    #expect(people.contains { $0.hasPrefix("Mr Jon Topham") && $0.hasSuffix(": left 14:02") })
  }
}
