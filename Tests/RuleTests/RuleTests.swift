import Foundation
import Governance
import Testing

/// No rule that is kept goes without a test that says so by name.
@Suite struct `The table of rules` {
  private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized.path
  private static let path = root + "/Tests/RuleTests/Rules.docc/Rules.md"

  @Test func `every rule has a test named after it, or waits for commissioning`() throws {
    let table = try RuleTable(root: Self.root)
    #expect(table.untested == [], "no test is named after these rules")
    #expect(RuleTable.gaps.filter { table.tests[$0] != nil } == [], "these have tests now, and are gaps no more")
  }

  @Test func `the page says what the tests' names say`() throws {
    let page = try RuleTable(root: Self.root).page
    if ProcessInfo.processInfo.environment["QUORATE_REWRITE"] == "1" {
      try page.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    let committed = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(page == committed, "QUORATE_REWRITE=1 writes it anew")
  }

  @Test func `a rule after R29 and before R38 is of commissioning`() {
    let numbers = RuleTable.waiting.compactMap { $0.rawValue.firstMatch(of: /^R(\d+)/).flatMap { Int($0.1) } }
    #expect(Set(numbers) == Set(30...37))
  }
}
