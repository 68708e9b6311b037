import Governance
import Testing

@testable import Meeting

@Suite struct `A long record` {
  @Test func `stays quick: an act costs no more after ten thousand than after a thousand`() throws {
    var meeting = try Transcript.opened(then: "item 2")
    // The quickest of several, so that a busy machine does not count.
    func quickest(of intents: [Intent]) throws -> Duration {
      let times = try (0..<8).map { _ in
        try ContinuousClock().measure {
          for _ in 0..<20 { for intent in intents { try meeting.quickly(intent) } }
        }
      }
      return try #require(times.min())
    }
    let intents: [Intent] = [.note("Said."), .leave(.seat("ccg")), .present("ccg", remotely: false)]
    let early = try quickest(of: intents)
    for _ in 0..<9_500 { try meeting.quickly(.note("Said.")) }
    // Copying the meeting's history with each act would make it dozens of times as long.
    let late = try quickest(of: intents)
    #expect(late < early * 5, "\(early) became \(late)")
    try meeting.run("undo\npresent ccg")
  }
}

extension Transcript {
  /// An act without asking again for what it did.
  fileprivate mutating func quickly(_ intent: Intent) throws {
    let at = Instant(seconds: 1_415_801_000)
    let first = session.next
    let act = try session.decide(intent, at: at).enumerated().map { offset, event in
      Entry(n: first + offset, act: first, recorded: at, occurred: at, by: .clerk, event: event)
    }
    session.apply(act)
  }
}
