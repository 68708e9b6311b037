import Governance
import Meeting

/// A small meeting of a board that does not exist, which the tour takes its pictures from.
struct PretendMeeting {
  private(set) var session: Session
  private var now = Instant(seconds: 1_426_082_400)

  init?() {
    let founding = Session.founding(
      PretendMeeting.board, holders: PretendMeeting.holders, origin: "pretend.example/board", key: "", at: now)
    guard let session = Session(founding: founding, zone: Zone()) else { return nil }
    self.session = session
  }

  /// Carries out lines of the vocabulary, and gives the last act; one that is refused changes nothing.
  @discardableResult
  mutating func play(_ lines: String) -> [Entry] {
    var last: [Entry] = []
    for text in lines.split(separator: "\n") {
      guard let line = try? Line(String(text), zone: Zone()), case .intent(let intent) = line.request else { continue }
      now = line.moment.instant(in: session.affairs) ?? now
      guard let events = try? session.decide(intent, at: now) else { continue }
      let first = session.next
      last = events.enumerated().map { offset, event in
        Entry(n: first + offset, act: first, recorded: now, occurred: now, by: .chair, event: event)
      }
      session.apply(last)
    }
    return last
  }

  var situation: Situation { Situation(session: session, now: now, saved: session.next, isPractice: true) }

  private static let holders: [SeatID: String] = [
    "community": "Chi Abara", "housing": "Anna Brown", "health": "Huw Evans", "clinical": "Inés García",
    "economy": "Simran Kaur", "police": "Ada Okafor", "families": "Priya Patel",
  ]

  private static let board = Board(
    id: "pretend", name: "A pretend board", short: "A pretend board", origin: "pretend.example/board",
    accountableBody: "ldc", reportsTo: "District Board", timeZone: "UTC", reference: "Pretend",
    organisations: [
      Organisation(id: "ldc", name: "District Council", short: "LDC"),
      Organisation(id: "county", name: "County Council", short: "SCC"),
      Organisation(id: "ccg", name: "Clinical Commissioning Group", short: "CCG"),
      Organisation(id: "police", name: "Police", short: "Police"),
    ],
    seats: [
      Seat(id: "community", title: "Cabinet Member", organisation: "ldc", elected: true),
      Seat(id: "housing", title: "Strategic Director", organisation: "ldc", elected: false),
      Seat(id: "health", title: "Public Health Lead", organisation: "county", elected: false),
      Seat(id: "clinical", title: "Chief Operating Officer", organisation: "ccg", elected: false),
      Seat(id: "economy", title: "Economic Development Manager", organisation: "ldc", elected: false),
      Seat(id: "police", title: "Local Policing Commander", organisation: "police", elected: false),
      Seat(id: "families", title: "Commissioning Lead", organisation: "county", elected: false),
    ],
    advisoryBodies: [],
    terms: Terms(
      quorum: QuorumTerms(minimum: 4, percent: 51, requires: ["ldc"]), chairSeat: "community",
      moderation: [
        ModerationProcess(
          id: "recorded-vote", title: "Recorded vote", kind: .recordedVote, agreed: "Agreed with the terms")
      ],
      meetingsAYear: 3))
}
