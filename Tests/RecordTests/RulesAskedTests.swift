import Foundation
import Testing

@testable import Governance
@testable import Meeting
@testable import Record

/// `verify --rules`: whoever has the log's key can record what the rules did not allow, and is found out.
@Suite struct RulesAskedTests {
  private func rules(_ scratch: Scratch) throws -> Verification {
    try Verification(of: scratch.board, keysRoot: scratch.keys, asksRules: true)
  }

  @Test func `an honest record has nothing that the rules did not allow`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    let found = try rules(scratch)
    #expect(found.findings == [])
    #expect(found.breaches == [])
  }

  @Test func `an act planted by hand is named with its place and its rule`() throws {
    let scratch = try Scratch()
    let record = try scratch.found()
    let set = MeetingSet(
      id: "2014-11-12", date: CivilDate(daysSince1970: 16_386), at: scratch.clock.now, place: nil)
    let planted: [Event] = [
      .meetingSet(set), .rollCalled(.init()),
      .opened(.init(presiding: "cabinet-member", quorum: record.affairs.board.quorum(of: []))),
    ]
    var places: [Int] = []
    for event in planted {
      let n = record.session.next
      places.append(n)
      let entry = Entry(
        n: n, act: n, recorded: scratch.clock.now, occurred: scratch.clock.now, by: .clerk, event: event)
      try #require(try record.record([entry], scratch.circumstances, files: []))
    }
    // The log vouches for every byte of it; only the rules do not.
    let found = try rules(scratch)
    #expect(found.findings == [])
    #expect(found.breaches.count == 1, "\(found.breaches)")
    let breach = try #require(found.breaches.first)
    #expect(breach.hasPrefix("\(RecordFiles.place(of: places[2])) (record \(places[2])) was not allowed: 0 of 7"))
    #expect(breach.hasSuffix("(R10)"), "\(breach)")
    #expect(try scratch.verification().breaches == [])
  }
}
