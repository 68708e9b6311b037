import FoundationEssentials
import Governance
import Meeting
import Testing

@testable import Console

/// The sample board and its script in memory: a record as the program would keep it, without disk, key or clock.
struct Sample {
  var session: Session
  /// Every act since the board was founded, as the record would keep them.
  private(set) var acts: [[Entry]] = []
  /// The last time a line named; the clock of the screens.
  private(set) var now = Instant(seconds: 1_415_700_000)

  static let names = [
    "Chi Abara", "Anna Brown", "Priya Patel", "Huw Evans", "Inés García", "Simran Kaur", "Ada Okafor",
  ]
  static let seats: [SeatID] = [
    "cabinet-member", "strategic-director", "commissioning-lead", "public-health", "chief-operating-officer",
    "economic-development", "policing",
  ]

  /// The board of the sample's board file, which it takes TOML to read.
  static let board: Board = {
    let titles = [
      "Cabinet Member for Community, Housing and Health", "Strategic Director of Community, Housing and Health",
      "District Commissioning Lead", "Public Health Lead", "Chief Operating Officer", "Economic Development Manager",
      "Local Policing Team Commander",
    ]
    let bodies: [OrganisationID] = ["ldc", "ldc", "scc", "scc", "ccg", "shared", "police"]
    return Board(
      id: "lichfield-lcb", name: "Lichfield District Locality Commissioning Board", short: "Lichfield LCB",
      origin: "lichfield-district-board.example/lcb", accountableBody: "ldc", reportsTo: "Lichfield District Board",
      timeZone: "UTC", reference: "Lichfield District Board, September 2014",
      organisations: [
        Organisation(id: "ldc", name: "Lichfield District Council", short: "LDC"),
        Organisation(id: "scc", name: "Staffordshire County Council", short: "SCC"),
        Organisation(
          id: "ccg", name: "South East Staffordshire and Seisdon Clinical Commissioning Group", short: "CCG"),
        Organisation(id: "shared", name: "Shared Service – Tamworth and Lichfield", short: "Shared"),
        Organisation(id: "police", name: "Staffordshire Police", short: "Police"),
      ],
      seats: zip(seats, zip(titles, bodies)).map { id, post in
        Seat(id: id, title: post.0, organisation: post.1, elected: id == "cabinet-member")
      },
      advisoryBodies: [],
      terms: Terms(
        quorum: QuorumTerms(minimum: 4, percent: 51, requires: ["ldc"]), chairSeat: "cabinet-member",
        moderation: [
          ModerationProcess(
            id: "recorded-vote", title: "Recorded vote", kind: .recordedVote,
            agreed: "Agreed in the terms of reference, paragraph 4")
        ],
        meetingsAYear: 3))
  }()

  init(_ board: Board = Sample.board, names: [String] = Sample.names) throws {
    let holders = Dictionary(uniqueKeysWithValues: zip(board.seats.map(\.id), names))
    let founding = Session.founding(
      board, holders: holders, origin: "lichfield-district-board.example/lcb/00000000", key: "key", at: now)
    session = try #require(Session(founding: founding, zone: Zone()))
    acts = [founding]
  }

  static func text(_ script: String) throws -> String {
    try String(contentsOfFile: Files.root + "/sample-data/lichfield-lcb/\(script).script", encoding: .utf8)
  }

  /// The sample's own script as far as the first line that begins so, or all of it.
  static func script(before mark: String? = nil) throws -> Sample {
    let text = try text("a-whole-meeting")
    var sample = try Sample()
    for line in text.split(separator: "\n") {
      if let mark, line.hasPrefix(mark) { return sample }
      try sample.run(String(line))
    }
    try #require(mark == nil, "No line of the script begins with \(mark ?? "")")
    return sample
  }

  /// Carries out lines of the vocabulary; one refused as it should be is passed over.
  mutating func run(_ lines: String) throws {
    for line in lines.split(separator: "\n") { try carryOut(String(line)) }
  }

  private mutating func carryOut(_ text: String) throws {
    guard let line = try Line(text, zone: Zone()) else { return }
    switch line.moment {
    case .now: break
    case .at(let clock): now = Zone().instant(try #require(session.affairs.sitting).date, clock)
    case .on(let date, let clock): now = Zone().instant(date, clock)
    }
    do { try carryOut(line.request) } catch let refusal as Refusal {
      guard line.refusedUnder.contains(refusal.rule) else {
        Issue.record("\(text): \(session.affairs.words(for: refusal).sentence)")
        throw refusal
      }
    }
  }

  /// Does what a request asks, as the program would, and gives the act.
  @discardableResult
  mutating func carryOut(_ request: Request, occurred: Instant? = nil) throws -> [Entry] {
    switch request {
    case .intent(let intent): return try record(intent, occurred: occurred)
    case .sign(let meeting): return try sign(meeting)
    case .adopt(_, let reference): return try record(.adopt(session.affairs.board, reference: reference))
    case .standing: return try session.affairs.standingBusiness.flatMap { try record($0) }
    case .paper(let item, let title, let author, let file):
      return try record(.paper(item: item, title: title, author: author, file: file, digest: "ab"))
    }
  }

  mutating func sign(_ meeting: MeetingID) throws -> [Entry] {
    let affairs = session.affairs
    if let person = affairs.sitting?.presiding?.person, !affairs.keys.contains(where: { $0.person == person }) {
      try record(.enrolKey(.person(person), publicKey: "ssh-ed25519 key", office: "Chair", from: Zone().date(now)))
    }
    return try record(.sign(meeting, text: "ab", signature: "cd"))
  }

  @discardableResult
  private mutating func record(_ intent: Intent, occurred: Instant? = nil) throws -> [Entry] {
    let events = try session.decide(intent, at: occurred ?? now)
    let first = session.next
    let act = events.enumerated().map { offset, event in
      Entry(n: first + offset, act: first, recorded: now, occurred: occurred ?? now, by: .chair, event: event)
    }
    session.apply(act)
    acts.append(act)
    return act
  }

  /// How long after the last act it is, in seconds.
  var wait = 30
  var timekeeping: Timekeeping?

  /// What the console is told.
  var situation: Situation {
    Situation(
      session: session, now: Instant(seconds: now.seconds + wait), saved: session.next, timekeeping: timekeeping,
      folder: "/home/clerk/lichfield-lcb")
  }
}

/// Where the project's files lie.
enum Files {
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()
  static let tests: String = {
    let parts = #filePath.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }()

  /// Whether expected screens are to be written anew rather than compared.
  static let rewrites = ProcessInfo.processInfo.environment["QUORATE_REWRITE"] == "1"
}
