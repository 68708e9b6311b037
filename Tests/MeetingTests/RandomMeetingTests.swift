import FoundationEssentials
import Governance
import Testing

@testable import Meeting

/// Set `QUORATE_SEED` to repeat a run, `QUORATE_INTENTS` to try more than 20,000.
private let environment = ProcessInfo.processInfo.environment
private let intents = environment["QUORATE_INTENTS"].flatMap { Int($0) } ?? 20_000
private let seed = environment["QUORATE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)

@Suite struct `Random intents` {
  @Test(arguments: UInt64(0)..<8) func `never break a rule`(run: UInt64) throws {
    var (done, decided) = (0, 0)
    for year in 0..<max(1, UInt64(intents / 8 / 500)) {
      var meetings = try RandomMeetings(seed: seed &+ run &* 1_000_003 &+ year)
      for _ in 0..<500 { try meetings.step() }
      try meetings.replay()
      done += meetings.done
      decided += meetings.decided
      if environment["QUORATE_TALK"] != nil { print(meetings.tally) }
    }
    // A run that is refused everything proves nothing.
    #expect(done > intents / 40, "seed \(seed)")
    #expect(decided > intents / 800, "seed \(seed)")
  }
}

/// A session under random intents, with what must hold after each.
private struct RandomMeetings {
  let seed: UInt64
  var monkey: Monkey
  var session: Session
  var acts: [[Entry]] = []
  var clock = Instant(seconds: 1_415_800_000)
  var done = 0
  var tally: [String: Int] = [:]
  var decided = 0

  init(seed: UInt64) throws {
    self.seed = seed
    monkey = Monkey(seed: seed)
    let holders = Dictionary(uniqueKeysWithValues: zip([SeatID].short, Transcript.names))
    acts = [Session.founding(.lichfield(), holders: holders, origin: "o", key: "k", at: clock)]
    session = try #require(Session(founding: acts[0], zone: .london))
  }

  mutating func step() throws {
    clock.seconds += 60
    var occurred = clock
    if monkey.chance(5) { occurred.seconds -= 60 * Int.random(in: 1...40, using: &monkey.random) }
    let intent = monkey.intent(session)
    let before = session
    let events: [Event]
    do { events = try session.decide(intent, at: occurred) } catch {
      tally["!\(error.rule)", default: 0] += 1
      #expect(!before.affairs.words(for: error).says.isEmpty)
      return
    }
    let first = session.next
    let act = events.enumerated().map { offset, event in
      Entry(n: first + offset, act: first, recorded: clock, occurred: occurred, by: .chair, event: event)
    }
    let again = try #require(session.affairs.intent(of: act), "seed \(seed): no intent makes \(events)")
    let same = (try? session.decide(again, at: occurred)) == events
    #expect(same, "seed \(seed), \(intent): \(again) does not give \(events)")
    session.apply(act)
    acts.append(act)
    done += 1
    for event in events { tally[String("\(event)".prefix { $0 != "(" }), default: 0] += 1 }
    let broken = Invariants.broken(by: act, before.affairs, session.affairs)
    #expect(broken == [], "seed \(seed), \(intent)")
    decided += session.affairs.decisionsTaken(in: act).count
    guard same, broken.isEmpty else { throw Wrong(says: "seed \(seed)") }
  }

  /// A fresh session told the same acts says the same.
  func replay() throws {
    var fresh = try #require(Session(founding: acts[0], zone: .london))
    for act in acts.dropFirst() { fresh.apply(act) }
    #expect(fresh == session, "seed \(seed)")
  }
}
