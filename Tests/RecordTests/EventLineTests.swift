import Foundation
import Governance
import Meeting
import Testing

@testable import Record

/// What is written today is read for fifty years: no line here is ever changed, and none is ever taken away.
@Suite struct EventLineTests {
  @Test func `every kind of event has a fixed line`() {
    let written = Set(Samples.events.compactMap { Kind($0) })
    #expect(Kind.allCases.filter { !written.contains($0) } == [])
    #expect(FixedLines.all.count == Samples.events.count)
  }

  @Test func `a kind is called in the record by its own name`() {
    for event in Samples.events { #expect(event.type == Kind(event)?.rawValue) }
  }

  @Test(arguments: FixedLines.all.indices)
  func `an event is written as it has always been`(_ n: Int) throws {
    let line = Samples.line(Samples.events[n], n: n)
    #expect(String(decoding: try line.bytes(), as: UTF8.self) == FixedLines.all[n])
  }

  @Test(arguments: FixedLines.all.indices)
  func `and read back as the same`(_ n: Int) throws {
    let read = try ReadLine(Array(FixedLines.all[n].utf8)[...], n: n, before: nil)
    #expect(read.entry == Samples.line(Samples.events[n], n: n).entry)
    #expect(!read.isWithheld)
  }
}

/// The lines as they will always be written, one for each sample.
enum FixedLines {
  static let all: [String] = {
    let path = Bundle.module.bundlePath + "/lines/events.jsonl"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { String($0) }
  }()
}

extension Board {
  /// Everything that a board can have, once.
  static let small = Board(
    id: "small", name: "A Small Board", short: "Small", origin: "example.org/lcb", accountableBody: "ldc",
    reportsTo: "District Board", timeZone: "Europe/London", reference: "September 2014",
    organisations: [Organisation(id: "ldc", name: "District Council", short: "LDC")],
    seats: [
      Seat(id: "cabinet-member", title: "Cabinet Member", organisation: "ldc", elected: true),
      Seat(id: "policing", title: "Commander", organisation: "ldc", elected: false),
    ],
    advisoryBodies: ["Fire Service"],
    terms: Terms(
      quorum: QuorumTerms(minimum: 1, percent: 51, requires: ["ldc"]), chairSeat: "cabinet-member",
      moderation: [
        ModerationProcess(
          id: "recorded-vote", title: "Recorded vote", kind: .recordedVote, majority: .twoThirds, castingVote: true,
          agreed: "Paragraph 4"),
        ModerationProcess(id: "moderator", title: "Moderator", kind: .independentModerator),
      ],
      meetingsAYear: 3))
}
