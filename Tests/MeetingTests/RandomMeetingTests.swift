import Dice
import FoundationEssentials
import Governance
import Minutes
import Testing
import Witness

@testable import Meeting

/// Set `QUORATE_SEED` to repeat a run, `QUORATE_INTENTS` to try more than 100,000, `QUORATE_TALK` to see what came of it.
private let environment = ProcessInfo.processInfo.environment
private let intents = environment["QUORATE_INTENTS"].flatMap { Int($0) } ?? 100_000
private let runs = 4
private let steps = 500

@Suite struct `Random intents` {
  @Test(arguments: 0..<runs) func `never break a rule`(run: Int) throws {
    var (done, decided, closed) = (0, 0, 0)
    for year in 0..<max(1, intents / runs / steps) {
      var meetings = try RandomMeetings(seed: Dice.seed &+ UInt64(run * 1_000_003 + year))
      for _ in 0..<steps { try meetings.step() }
      try meetings.replay()
      done += meetings.done
      decided += meetings.decided
      closed += meetings.closed
      if environment["QUORATE_TALK"] != nil { print(meetings.tally) }
    }
    // A run that is refused everything proves nothing.
    #expect(done > intents / runs / 5, "seed \(Dice.seed)")
    #expect(decided > intents / runs / 200, "seed \(Dice.seed)")
    #expect(closed > intents / runs / steps / 2, "seed \(Dice.seed)")
  }
}

/// A session under random intents, with what must hold after each.
private struct RandomMeetings {
  let seed: UInt64
  var monkey: Monkey
  var session: Session
  var acts: [[Entry]] = []
  var judge: Judge
  var clock = Instant(seconds: 1_415_800_000)
  var done = 0
  var decided = 0
  var closed = 0
  var tally: [String: Int] = [:]

  init(seed: UInt64) throws {
    self.seed = seed
    // Of five seats the minimum is more than the percentage; of eight and twelve it is less.
    let board: Board = [.lichfield(), .lichfield(), .of(5), .of(8), .of(12)][Int(seed % 5)]
    monkey = Monkey(seed: seed, seats: board.seats.map(\.id))
    let holders = Dictionary(uniqueKeysWithValues: zip(board.seats.map(\.id), Transcript.names))
    acts = [Session.founding(board, holders: holders, origin: "o", key: "k", at: clock)]
    session = try #require(Session(founding: acts[0], zone: .london))
    judge = Judge(founding: acts[0], board: board)
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
      let unchanged = session == before
      try #require(unchanged, "seed \(seed), \(intent): a refusal changed something")
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
    let broken = judge.broken(by: act, leaving: session.affairs)
    if !broken.isEmpty, environment["QUORATE_TALK"] != nil {
      for act in judge.live { print(act[0].n, act.map { "\($0.event)" }.joined(separator: " + ")) }
    }
    try #require(broken == [], "seed \(seed), \(intent)")
    try end(act)
  }

  /// When a meeting is over: a fresh session says the same, and the minutes mention every decision.
  private mutating func end(_ act: [Entry]) throws {
    guard act.contains(where: \.event.endsMeeting), let sitting = session.affairs.sitting else { return }
    closed += 1
    decided += judge.decisions.count
    try replay()
    let minutes = MinutesDocument(of: session.affairs, in: sitting, revealing: true)
    let published = MinutesDocument(of: session.affairs, in: sitting).text
    let told = minutes.sections.flatMap(\.paragraphs).compactMap(\.decision)
    for id in judge.decisions {
      let isTold = published.contains("DECISION \(id):") && told.contains { $0.id == id }
      try #require(isTold, "R40, seed \(seed): \(id) is not in the minutes")
    }
    for entry in judge.live.joined() {
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
    // Not shown when they differ: a session is long.
    let same = fresh == session
    try #require(same, "seed \(seed): replayed, it is another")
  }
}
