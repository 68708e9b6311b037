import Governance
import Testing

@Suite struct `Quorum terms` {
  @Test(arguments: [
    (1, 4), (4, 4), (5, 4), (6, 4), (7, 4), (8, 5), (9, 5), (10, 6), (11, 6), (20, 11), (51, 27), (99, 51), (100, 51),
    (200, 102), (101, 52),
  ]) func `R8: max(4, 51 % rounded up) in whole numbers`(seats: Int, needed: Int) {
    #expect(QuorumTerms(minimum: 4, percent: 51, requires: []).needed(ofSeats: seats) == needed)
  }

  @Test func `R8: against a count in hundredths, for every number of seats`() {
    for percent in 0...100 {
      for seats in 1...250 {
        let needed = QuorumTerms(minimum: 0, percent: percent, requires: []).needed(ofSeats: seats)
        #expect(needed * 100 >= percent * seats && (needed - 1) * 100 < percent * seats)
      }
    }
  }

  @Test(arguments: [Int.min, -1, 101, Int.max]) func `an absurd percentage never traps`(percent: Int) {
    let needed = QuorumTerms(minimum: 4, percent: percent, requires: []).needed(ofSeats: 7)
    #expect(needed == (percent > 0 ? 7 : 4))
  }

  @Test func `R8: counts the seats, and who is there for whom`() {
    let board = Board(
      id: "b", name: "B", short: "B", origin: "o", accountableBody: "a", reportsTo: "r", timeZone: "UTC", reference: "",
      organisations: [Organisation(id: "a", name: "Body A", short: "A")],
      seats: (1...7).map { Seat(id: SeatID("s\($0)"), title: "", organisation: $0 <= 2 ? "a" : "b", elected: false) },
      advisoryBodies: [],
      terms: Terms(
        quorum: QuorumTerms(minimum: 4, percent: 51, requires: ["a"]), chairSeat: "s1", moderation: [], meetingsAYear: 3
      ))
    let without = board.quorum(of: ["s6", "s3", "s4", "s5"])
    #expect(without.seats == ["s3", "s4", "s5", "s6"])
    #expect(without.missing == ["a"])
    #expect(!without.quorate)
    let with = board.quorum(of: ["s2", "s3", "s4", "s5", "nowhere"])
    #expect(with.present == 4)
    #expect(with.quorate)
    #expect(with.atRisk)
    #expect(board.quorum(of: ["s2", "s3", "s4", "s5", "s6"]).atRisk)
    #expect(!board.quorum(of: ["s1", "s2", "s3", "s4", "s5"]).atRisk)
    #expect(board.name(of: "a") == "Body A")
    #expect(board.name(of: "zz") == "zz")
  }

  @Test(arguments: [
    (Majority.simple, 1, 0, true), (.simple, 0, 0, false), (.simple, 3, 3, false), (.simple, 4, 3, true),
    (.twoThirds, 6, 3, true), (.twoThirds, 5, 4, false), (.twoThirds, 2, 1, true), (.twoThirds, 0, 0, false),
    (.allButOne, 6, 1, true), (.allButOne, 5, 2, false), (.allButOne, 1, 1, false), (.allButOne, 1, 0, true),
  ]) func `R27: what share carries`(majority: Majority, votesFor: Int, against: Int, carries: Bool) {
    #expect(majority.carries(votesFor: votesFor, against: against) == carries)
  }

  @Test(arguments: Rule.allCases) func `every rule names its source`(rule: Rule) {
    #expect(!rule.source.isEmpty)
  }
}
