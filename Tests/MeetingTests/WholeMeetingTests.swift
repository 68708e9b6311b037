import FoundationEssentials
import Governance
import Meeting
import Testing

@Suite struct `The sample meeting` {
  @Test func `does in every line what it should, from the roll to signed minutes`() throws {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let script = root.appending(path: "sample-data/lichfield-lcb/a-whole-meeting.script")
    var transcript = try Transcript(.lichfield(.sample))
    try transcript.run(try String(contentsOf: script, encoding: .utf8))
    let affairs = transcript.affairs
    guard case .signed(let by, _, let corrections, _, _, _) = affairs.minutes["2014-11-12"] else {
      Issue.record("The minutes of the first meeting are not signed.")
      return
    }
    #expect(by == "2015-01-21")
    #expect(corrections.count == 1)
    #expect(affairs.reports.map(\.reported.business) == ["2014-11-12"])
    #expect(affairs.actions.map { $0.done != nil } == [true, false, true])
    #expect(try transcript.decision("2014-11-12/4.3").process?.id == "recorded-vote")
  }
}
