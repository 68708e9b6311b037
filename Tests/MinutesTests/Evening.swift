import Governance

@testable import Meeting

/// A board of seven seats and its record, for telling an evening as intents and times.
struct Evening {
  var affairs: Affairs
  /// Keyed so many seconds after it happened.
  var delay = 30
  private(set) var day = CivilDate(daysSince1970: 16386)

  static let names = [
    "Cllr Colin Greatorex", "Ms Helen Titterton", "Mr Jon Topham", "Ms Inés García", "Ms Rita Symons",
    "Mr Roy Cope", "Supt Dee Jones",
  ]
  static let seats: [SeatID] = ["chair", "director", "county", "health", "ccg", "economy", "police"]

  static let board = Board(
    id: "lcb", name: "Lichfield District Locality Commissioning Board", short: "Lichfield LCB",
    origin: "example.org/lcb", accountableBody: "ldc", reportsTo: "Lichfield District Board",
    timeZone: "Europe/London", reference: "District Board, September 2014",
    organisations: [
      .init(id: "ldc", name: "Lichfield District Council", short: "LDC"),
      .init(id: "scc", name: "Staffordshire County Council", short: "SCC"),
      .init(id: "nhs", name: "South East Staffordshire and Seisdon CCG", short: "CCG"),
      .init(id: "shared", name: "Shared Service – Tamworth and Lichfield", short: "Shared"),
      .init(id: "pol", name: "Staffordshire Police", short: "Police"),
    ],
    seats: [
      .init(id: "chair", title: "Cabinet Member for Community Housing and Health", organisation: "ldc", elected: true),
      .init(id: "director", title: "Strategic Director", organisation: "ldc", elected: false),
      .init(id: "county", title: "District Commissioning Lead", organisation: "scc", elected: false),
      .init(id: "health", title: "Public Health Lead", organisation: "scc", elected: false),
      .init(id: "ccg", title: "Chief Operating Officer", organisation: "nhs", elected: false),
      .init(id: "economy", title: "Economic Development Manager", organisation: "shared", elected: false),
      .init(id: "police", title: "Local Policing Team Commander", organisation: "pol", elected: false),
    ],
    advisoryBodies: [],
    terms: Terms(
      quorum: .init(minimum: 4, percent: 51, requires: ["ldc"]), chairSeat: "chair", moderation: [], meetingsAYear: 3))

  /// `names` are the seats' holders, in the order of the board file.
  init(names: [String] = Evening.names, moderation: [ModerationProcess] = []) throws {
    var board = Self.board
    board.terms.moderation = moderation
    let holders = zip(Self.seats, 1...).map { Holding(seat: $0, person: PersonID($1)) }
    let established = Established(
      schema: 1, origin: "example.org/lcb/00000000", key: "key", board: board, holders: holders)
    let start = Instant(seconds: 16_000 * 86_400)
    func entry(_ n: Int, _ event: Event) -> Entry {
      Entry(n: n, act: 0, recorded: start, occurred: start, by: .clerk, event: event)
    }
    affairs = try required(Affairs(genesis: entry(0, .established(established)), zone: Zone()))
    for (name, n) in zip(names, 1...) { affairs.apply(entry(n, .personNamed(.init(name: name)))) }
  }

  /// Sets up a meeting on a day, called for 14:00, at the Council House.
  mutating func meeting(_ date: String, items: [String], approves: MeetingID? = nil) throws {
    affairs.putAwayClosedMeeting()
    day = try required(CivilDate(date))
    try act("09:00", .setMeeting(date: day, at: instant("14:00"), place: "Council House, Frog Lane"))
    for (title, number) in zip(items, 1...) {
      try act("09:00", .putItem(number: number, title: title, approves: number == 1 ? approves : nil))
    }
  }

  mutating func nextDay() { day = CivilDate(daysSince1970: day.daysSince1970 + 1) }

  func instant(_ time: String) throws -> Instant {
    affairs.zone.instant(day, try required(TimeOfDay(time)))
  }

  /// Something done at a time of the meeting’s day, keyed a little later or at another time.
  mutating func act(_ time: String, _ intent: Intent, keyed: String? = nil) throws {
    try act(at: try instant(time), intent, keyed: try keyed.map(instant))
  }

  /// To the second, as what is keyed live.
  mutating func act(at: Instant, _ intent: Intent, keyed: Instant? = nil) throws {
    let recorded = keyed ?? Instant(seconds: at.seconds + delay)
    let first = affairs.next
    for (offset, event) in try affairs.decide(intent, at: at).enumerated() {
      affairs.apply(
        Entry(n: first + offset, act: first, recorded: recorded, occurred: at, by: .clerk, event: event))
    }
  }

  /// The roll called at 13:50, these seats present, the clerk named, the meeting opened at 14:00.
  mutating func open(_ present: [SeatID]) throws {
    try act("13:50", .call)
    for seat in present { try act("13:55", .present(seat, remotely: false)) }
    try act("13:56", .clerk(.named("Mx Sam Clerk", new: false)))
    try act("14:00", .open)
  }

  var sitting: Sitting { get throws { try required(affairs.sitting ?? affairs.past.last) } }
}

struct Absent: Error {}

/// `#require` for use outside a test's body.
func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Absent() }
  return value
}
