import Console
import Governance
import Testing

@testable import Meeting

/// A meeting told in the script vocabulary; a line that does not do what it should fails the test, and is named.
struct Transcript {
  var session: Session
  /// The acts in order, as a record would keep them.
  private(set) var acts: [[Entry]] = []
  private var time = Instant(seconds: 1_415_700_000)
  private var clock = Instant(seconds: 1_415_700_000)

  static let names = [
    "Chi Abara", "Anna Brown", "Priya Patel", "Huw Evans", "Inés García", "Simran Kaur", "Ada Okafor",
  ]

  /// A board whose first seats are held by the seven people of the sample, the others by nobody in particular.
  init(_ board: Board = .lichfield(), vacant: Set<SeatID> = []) throws {
    var holders: [SeatID: String] = [:]
    for (index, seat) in board.seats.enumerated() where !vacant.contains(seat.id) {
      holders[seat.id] = index < Self.names.count ? Self.names[index] : "Member \(index + 1)"
    }
    let founding = Session.founding(board, holders: holders, origin: "example.org/lcb/00000000", key: "key", at: clock)
    session = try #require(Session(founding: founding, zone: .london))
    acts = [founding]
  }

  /// On 12 November 2014: items 1 to 5, of which 3 has a matter, the clerk named, these present, opened at 14:00.
  static func opened(
    _ present: [SeatID] = ["chair", "director", "county", "health", "ccg"], _ board: Board = .lichfield(),
    then lines: String = ""
  ) throws -> Transcript {
    var transcript = try called(present, board)
    try transcript.run("@14:00 open")
    try transcript.run(lines)
    return transcript
  }

  /// The same before it is opened.
  static func called(
    _ present: [SeatID], _ board: Board = .lichfield(), then lines: String = ""
  ) throws -> Transcript {
    var transcript = try Transcript(board)
    try transcript.run(
      """
      meeting 2014-11-12 14:00
      agenda 1 "Welcome"
      agenda 2 "Grants"
      agenda 3 "Support at home" matter home
      agenda 4 "Awards" matter awards
      agenda 5 "Any other"
      @13:50 call
      clerk "Morwenna Teague"
      """)
    for seat in present { try transcript.run("@13:55 present \(seat)") }
    try transcript.run(lines)
    return transcript
  }

  mutating func run(_ lines: String) throws {
    for line in lines.split(separator: "\n") { try carryOut(String(line)) }
  }

  var affairs: Affairs { session.affairs }
  var sitting: Sitting { get throws { try #require(affairs.sitting) } }
  var item: Item { get throws { try #require(try sitting.currentItem) } }
  var last: Decision { get throws { try #require(try sitting.decisions.last) } }
  /// The last decision, which was of a proposal.
  var decided: Decided {
    get throws {
      guard case .proposal(let decided) = try last.subject else { throw Wrong(says: "no proposal was decided last") }
      return decided
    }
  }
  func decision(_ id: DecisionID) throws -> Decision { try #require(affairs.decision(id)) }
  func presence(_ seat: SeatID) throws -> Presence { try #require(try sitting.places[seat]?.presence) }
  func person(_ name: String) throws -> PersonID { try #require(affairs.people(called: name).first) }
  /// The events of the last act.
  var events: [Event] { acts.last?.map(\.event) ?? [] }

  /// Lets the clock come to a moment that no wall clock can name.
  mutating func wait(until instant: Instant) { time = instant }

  /// Why the line would be refused now, in words.
  func refusal(_ line: String) throws -> String {
    let line = try #require(try Line(line, zone: .london))
    do {
      for intent in try intents(line.request) { _ = try session.decide(intent, at: time) }
    } catch let refusal as Refusal { return affairs.words(for: refusal).sentence }
    throw Wrong(says: "it is not refused")
  }

  private mutating func carryOut(_ text: String) throws {
    do {
      guard let line = try Line(text, zone: .london) else { return }
      switch line.moment {
      case .now: break
      case .at(let clock): time = affairs.zone.instant(try sitting.date, clock)
      case .on(let date, let clock): time = affairs.zone.instant(date, clock)
      }
      if case .sign = line.request, line.refusedUnder.isEmpty { try enrolWhoeverPresides() }
      for intent in try intents(line.request) { try carryOut(intent, unless: line.refusedUnder) }
    } catch let wrong as Wrong {
      throw Wrong(says: "\(text.trimmed): \(wrong.says)")
    } catch let misspoken as Misspoken { throw Wrong(says: "\(text.trimmed): \(misspoken.says)") }
  }

  private mutating func carryOut(_ intent: Intent, unless rules: [Rule]) throws {
    let events: [Event]
    do { events = try session.decide(intent, at: time) } catch {
      let says = affairs.words(for: error).sentence
      guard rules.contains(error.rule) else { throw Wrong(says: "refused under \(error.rule): \(says)") }
      return
    }
    guard rules.isEmpty else { throw Wrong(says: "should have been refused under \(rules)") }
    try record(events)
  }

  /// Records an act a minute after the last; asking again for what it did must give the same events.
  mutating func record(_ events: [Event]) throws {
    clock.seconds += 60
    let first = session.next
    let act = events.enumerated().map { offset, event in
      Entry(n: first + offset, act: first, recorded: clock, occurred: time, by: .clerk, event: event)
    }
    if let intent = affairs.intent(of: act) {
      guard (try? session.decide(intent, at: time)) == events else {
        throw Wrong(says: "\(intent), asked again, does not give \(events)")
      }
    }
    session.apply(act)
    acts.append(act)
  }

  private mutating func enrolWhoeverPresides() throws {
    guard let person = try sitting.presiding?.person, !affairs.keys.contains(where: { $0.person == person }) else {
      return
    }
    let from = try #require(CivilDate("2014-09-01"))
    try carryOut(
      .enrolKey(.person(person), publicKey: "ssh-ed25519 \(person)", office: "Member", from: from), unless: [])
  }

  private func intents(_ request: Request) throws -> [Intent] {
    switch request {
    case .intent(let intent): [intent]
    case .sign(let meeting): [.sign(meeting, text: "ab", signature: "cd")]
    case .adopt(let file, let reference): [.adopt(try #require(Self.files[file]), reference: reference)]
    case .standing: affairs.standingBusiness
    case .paper(let item, let title, let author, let file):
      [.paper(item: item, title: title, author: author, file: file, digest: "ab")]
    }
  }

  /// Board files that a script can adopt.
  private static let files: [String: Board] = {
    var nobodyElected = Board.lichfield()
    for index in nobodyElected.seats.indices { nobodyElected.seats[index].elected = false }
    return ["nobody-elected.toml": nobodyElected, "nine.toml": .of(9)]
  }()
}

/// A line that did not do what it should.
struct Wrong: Error, CustomStringConvertible {
  var says: String
  var description: String { says }
}

extension String {
  var trimmed: String { String(drop { $0.isWhitespace }) }
}
