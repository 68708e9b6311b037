import Governance
import Meeting

extension Board {
  /// The Lichfield board of the sample data; its seats by short names, or by those of its board file.
  static func lichfield(_ seats: [SeatID] = .short) -> Board {
    let titles = [
      "Cabinet Member", "Strategic Director", "District Commissioning Lead", "Public Health Lead",
      "Chief Operating Officer", "Economic Development Manager", "Local Policing Team Commander",
    ]
    let bodies: [OrganisationID] = ["ldc", "ldc", "scc", "scc", "ccg", "shared", "police"]
    return Board(
      id: "lichfield-lcb", name: "Lichfield District Locality Commissioning Board", short: "Lichfield LCB",
      origin: "example.org/lcb", accountableBody: "ldc", reportsTo: "Lichfield District Board",
      timeZone: "Europe/London", reference: "District Board, September 2014",
      organisations: [
        Organisation(id: "ldc", name: "Lichfield District Council", short: "LDC"),
        Organisation(id: "scc", name: "Staffordshire County Council", short: "SCC"),
        Organisation(id: "ccg", name: "Clinical Commissioning Group", short: "CCG"),
        Organisation(id: "shared", name: "Shared Service", short: "Shared"),
        Organisation(id: "police", name: "Staffordshire Police", short: "Police"),
      ],
      seats: zip(seats, zip(titles, bodies)).map { id, post in
        Seat(id: id, title: post.0, organisation: post.1, elected: id == seats.first)
      },
      advisoryBodies: [],
      terms: Terms(
        quorum: QuorumTerms(minimum: 4, percent: 51, requires: ["ldc"]), chairSeat: seats.first ?? "chair",
        moderation: [
          ModerationProcess(
            id: "recorded-vote", title: "Recorded vote", kind: .recordedVote, agreed: "Terms, paragraph 4"),
          ModerationProcess(
            id: "with-casting-vote", title: "Vote", kind: .recordedVote, castingVote: true, agreed: "M1"),
          ModerationProcess(
            id: "two-thirds-casting", title: "Vote", kind: .recordedVote, majority: .twoThirds, castingVote: true,
            agreed: "M1"),
          ModerationProcess(id: "two-thirds", title: "Vote", kind: .recordedVote, majority: .twoThirds, agreed: "M1"),
          ModerationProcess(id: "all-but-one", title: "Vote", kind: .recordedVote, majority: .allButOne, agreed: "M1"),
          ModerationProcess(id: "by-lot", title: "Vote", kind: .recordedVote),
        ],
        meetingsAYear: 3))
  }

  /// A board of so many seats, the first two of them the District Council's.
  static func of(_ count: Int) -> Board {
    var board = Board.lichfield()
    board.seats = (1...count).map { number in
      Seat(
        id: SeatID("s\(number)"), title: "Member \(number)", organisation: number <= 2 ? "ldc" : "ccg",
        elected: number == 1)
    }
    board.terms.chairSeat = "s1"
    return board
  }
}

extension [SeatID] {
  static let short: [SeatID] = ["chair", "director", "county", "health", "ccg", "economy", "police"]
  static let sample: [SeatID] = [
    "cabinet-member", "strategic-director", "commissioning-lead", "public-health", "chief-operating-officer",
    "economic-development", "policing",
  ]
}

extension Zone {
  /// London's clock from summer 2014 to autumn 2015.
  static let london = Zone(changes: [
    Change(start: Instant(seconds: 1_396_141_200), offset: 3600),
    Change(start: Instant(seconds: 1_414_285_200), offset: 0),
    Change(start: Instant(seconds: 1_427_590_800), offset: 3600),
    Change(start: Instant(seconds: 1_445_734_800), offset: 0),
  ])
}
