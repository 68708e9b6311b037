import Governance
import Testing

@testable import Meeting
@testable import Minutes

/// The quorum and its changes, one line each.
@Suite struct `The lines of the quorum` {
  private static let district = "for Lichfield District Council"

  private static func lines(_ evening: Evening) throws -> [String] {
    MinutesDocument(of: evening.affairs, in: try evening.sitting).quorum
  }

  @Test func `R40: whoever is there for the Council is named anew only where that changed`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "health", "ccg"])
    try evening.act("14:05", .present("economy", remotely: false))
    try evening.act("14:10", .leave(.seat("director")))
    try evening.act("14:12", .leave(.seat("ccg")))
    try evening.act("14:15", .leave(.seat("chair")))
    try evening.act("14:20", .returnToRoom(.seat("chair")))
    #expect(
      try Self.lines(evening) == [
        "14:00, quorate: 5 of 7 seats, 4 needed; \(Self.district): Cllr Colin Greatorex and Ms Helen Titterton",
        "14:05, quorate: 6 of 7 seats, 4 needed; for LDC as before",
        "14:10, quorate: 5 of 7 seats, 4 needed; \(Self.district): Cllr Colin Greatorex",
        "14:12, quorate: 4 of 7 seats, 4 needed; for LDC as before",
        "14:15, not quorate: 3 of 7 seats, 4 needed; nobody was there for Lichfield District Council",
        "14:20, quorate: 4 of 7 seats, 4 needed; \(Self.district): Cllr Colin Greatorex",
      ])
  }

  @Test func `R40: each line names who filled the seat then, and not who did at the end`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.act("13:50", .call)
    try evening.act("13:54", .substitute("director", .named("Ms Anna Brown", new: true), of: "ldc"))
    for seat in ["chair", "county", "health"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try evening.act("14:00", .open)
    try evening.act("14:05", .present("director", remotely: false))
    try evening.act("14:06", .changeover("director"))
    try evening.act("14:10", .present("ccg", remotely: false))
    #expect(
      try Self.lines(evening) == [
        "14:00, quorate: 4 of 7 seats, 4 needed; \(Self.district): Cllr Colin Greatorex and Ms Anna Brown",
        "14:10, quorate: 5 of 7 seats, 4 needed; \(Self.district): Cllr Colin Greatorex and Ms Helen Titterton",
      ])
  }
}
