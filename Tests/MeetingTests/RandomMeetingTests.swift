import FoundationEssentials
import Governance
import Minutes
import Testing

@testable import Meeting

/// Set `QUORATE_SEED` to repeat a run, `QUORATE_INTENTS` to try more than 100,000, `QUORATE_TALK` to see what came of it.
private let environment = ProcessInfo.processInfo.environment
private let intents = environment["QUORATE_INTENTS"].flatMap { Int($0) } ?? 100_000
private let seed = environment["QUORATE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)
private let runs = 4
private let steps = 500

@Suite struct `Random intents` {
  @Test(arguments: 0..<runs) func `never break a rule`(run: Int) throws {
    var (done, decided, closed) = (0, 0, 0)
    for year in 0..<max(1, intents / runs / steps) {
      var meetings = try RandomMeetings(seed: seed &+ UInt64(run * 1_000_003 + year))
      for _ in 0..<steps { try meetings.step() }
      try meetings.replay()
      done += meetings.done
      decided += meetings.decided
      closed += meetings.closed
      if environment["QUORATE_TALK"] != nil { print(meetings.tally) }
    }
    // A run that is refused everything proves nothing.
    #expect(done > intents / runs / 5, "seed \(seed)")
    #expect(decided > intents / runs / 200, "seed \(seed)")
    #expect(closed > intents / runs / steps / 2, "seed \(seed)")
  }
}

/// A session under random intents, with what must hold after each.
private struct RandomMeetings {
  let seed: UInt64
  var monkey: Monkey
  var session: Session
  var acts: [[Entry]] = []
  var journal = LiveActs()
  /// Before the meeting that is going on: what came earlier can no longer be taken back.
  var settled: Witness
  var witness: Witness
  var clock = Instant(seconds: 1_415_800_000)
  var done = 0
  var decided = 0
  var closed = 0
  var tally: [String: Int] = [:]

  init(seed: UInt64) throws {
    self.seed = seed
    let board: Board = [.lichfield(), .lichfield(), .of(8), .of(12)][Int(seed % 4)]
    monkey = Monkey(seed: seed, seats: board.seats.map(\.id))
    let holders = Dictionary(uniqueKeysWithValues: zip(board.seats.map(\.id), Transcript.names))
    acts = [Session.founding(board, holders: holders, origin: "o", key: "k", at: clock)]
    session = try #require(Session(founding: acts[0], zone: .london))
    settled = Witness(board)
    for entry in acts[0] { settled.hear(entry) }
    witness = settled
  }

  mutating func step() throws {
    clock.seconds += 60
    let intent = monkey.intent(session)
    if case .resume = intent, monkey.chance(20) { clock.seconds += 86_400 }
    var occurred = clock
    let late = if case .leave = intent { 30 } else { 5 }
    if monkey.chance(late) { occurred.seconds -= 60 * Int.random(in: 1...40, using: &monkey.random) }
    let before = session
    let events: [Event]
    do { events = try session.decide(intent, at: occurred) } catch {
      tally["!\(error.rule)", default: 0] += 1
      #expect(!before.affairs.words(for: error).says.isEmpty)
      try #require(session == before, "seed \(seed), \(intent): a refusal changed something")
      return
    }
    let first = session.next
    let act = events.enumerated().map { offset, event in
      Entry(n: first + offset, act: first, recorded: clock, occurred: occurred, by: .chair, event: event)
    }
    let again = try #require(session.affairs.intent(of: act), "seed \(seed): no intent makes \(events)")
    let same = (try? session.decide(again, at: occurred)) == events
    try #require(same, "seed \(seed), \(intent): \(again) does not give \(events)")
    session.apply(act)
    acts.append(act)
    done += 1
    for event in events { tally[String("\(event)".prefix { $0 != "(" }), default: 0] += 1 }
    let broken = testify(act) + witness.untrue(session.affairs)
    if !broken.isEmpty, environment["QUORATE_TALK"] != nil {
      for act in journal.live { print(act[0].n, act.map { "\($0.event)" }.joined(separator: " + ")) }
    }
    try #require(broken == [], "seed \(seed), \(intent)")
    try end(act)
  }

  /// Has the witness hear an act; what was taken back was never heard.
  private mutating func testify(_ act: [Entry]) -> [String] {
    if act.contains(where: { if case .meetingSet = $0.event { true } else { false } }) {
      settled = witness
      journal = LiveActs()
    }
    journal.add(act)
    guard act[0].event.isAboutTheRecord else { return hear(act) }
    witness = settled
    return journal.live.flatMap { hear($0) }
  }

  private mutating func hear(_ act: [Entry]) -> [String] {
    var broken: [String] = []
    for entry in act where !entry.event.isAboutTheRecord {
      broken += witness.broken(by: entry)
      if case .left(let moved) = entry.event { broken += doubted(by: moved, entry, act) }
      witness.hear(entry)
    }
    return broken
  }

  private func doubted(by moved: Moved, _ entry: Entry, _ act: [Entry]) -> [String] {
    let told = act.compactMap { entry -> DecisionID? in
      if case .decisionDoubted(let doubted) = entry.event { doubted.decision } else { nil }
    }
    let right = witness.doubts(moved, at: entry.occurred)
    return Set(told) == right ? [] : ["R44: \(told) doubted, and not \(right)"]
  }

  /// When a meeting is over: a fresh session says the same, and the minutes mention every decision.
  private mutating func end(_ act: [Entry]) throws {
    guard act.contains(where: \.event.endsMeeting), let sitting = session.affairs.sitting else { return }
    closed += 1
    decided += witness.taken.count
    try replay()
    let minutes = MinutesDocument(of: session.affairs, in: sitting, revealing: true)
    let published = MinutesDocument(of: session.affairs, in: sitting).text
    let told = minutes.sections.flatMap(\.paragraphs).compactMap(\.decision)
    for id in witness.taken.map(\.standing.decision) {
      try #require(published.contains("DECISION \(id):"), "seed \(seed)")
      try #require(told.contains { $0.id == id }, "R40, seed \(seed): \(id) is not in the minutes")
    }
    for entry in journal.live.joined() {
      guard case .decided(let decided) = entry.event else { continue }
      let words = told.first { $0.id == decided.standing.decision }?.words.joined(separator: "\n")
      let text = session.affairs.text(decided.text)
      try #require(words?.contains(text) == true, "R40, seed \(seed): \(text) is not in the minutes")
    }
  }

  /// A fresh session told the same acts says the same.
  func replay() throws {
    var fresh = try #require(Session(founding: acts[0], zone: .london))
    for act in acts.dropFirst() { fresh.apply(act) }
    try #require(fresh == session, "seed \(seed): replayed, it is another")
  }
}
