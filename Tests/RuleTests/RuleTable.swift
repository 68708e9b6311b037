import Foundation
import Governance

/// The rules with the tests named after them, read from the tests' own files.
struct RuleTable {
  /// A test by its sentence, or a script that has something refused under the rule.
  struct Row: Hashable {
    var what: String
    var file: String
  }

  /// R30–R37: kept as soon as there is commissioning to keep them in.
  static let waiting: Set<Rule> = [
    .R30, .R31, .R31a, .R32, .R32a, .R32b, .R33, .R34, .R35, .R36, .R36a, .R37,
  ]
  /// Kept by nothing yet; one that has a test no longer belongs here.
  static let gaps: Set<Rule> = []

  private(set) var tests: [Rule: [Row]] = [:]
  private(set) var scripts: [Rule: Set<Row>] = [:]

  init(root: String) throws {
    for file in try Self.files(under: root, "Tests", ending: ".swift") { try readTests(file, root) }
    for folder in ["Tests", "sample-data"] {
      for file in try Self.files(under: root, folder, ending: ".script") { try readScript(file, root) }
    }
  }

  private static func files(under root: String, _ folder: String, ending: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
    return names.filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  /// A test named after rules begins with them: `R8, R10: opens with four of seven`.
  private mutating func readTests(_ file: String, _ root: String) throws {
    let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    for match in text.matches(of: /func `((?:R\d+[ab]?)(?:, R\d+[ab]?)*): ([^`]+)`/) {
      for name in match.1.split(separator: ", ") {
        guard let rule = Rule(rawValue: String(name)) else { throw UnknownRule(name: String(name), file: file) }
        tests[rule, default: []].append(Row(what: String(match.2), file: file))
      }
    }
  }

  /// A line that must be refused names its rule: `!R7 agree policing`.
  private mutating func readScript(_ file: String, _ root: String) throws {
    let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    for line in text.split(separator: "\n") {
      guard let marks = line.firstMatch(of: #/^(?:@\S+ )?!(R[0-9ab]+(?:\|R[0-9ab]+)*) /#)?.1 else { continue }
      for name in marks.split(separator: "|") {
        guard let rule = Rule(rawValue: String(name)) else { throw UnknownRule(name: String(name), file: file) }
        scripts[rule, default: []].insert(Row(what: "refused in a script", file: file))
      }
    }
  }

  struct UnknownRule: Error, CustomStringConvertible {
    var name: String
    var file: String
    var description: String { "\(file) names \(name), which is no rule" }
  }

  /// Rules that are kept, and have no test to show it.
  var untested: [Rule] {
    Rule.allCases.filter { tests[$0, default: []].isEmpty && !Self.waiting.contains($0) && !Self.gaps.contains($0) }
  }

  var page: String {
    var lines = [
      "# The rules and their tests", "",
      "Every rule of the board with the tests named after it, and the scripts in which something is refused under it.",
      "",
      "Made from the tests themselves; `QUORATE_REWRITE=1 swift test --filter RuleTests` writes it anew.", "",
      "| rule | rests on | what is tested | where |", "| --- | --- | --- | --- |",
    ]
    for rule in Rule.allCases {
      let rows = tests[rule, default: []] + scripts[rule, default: []].sorted { $0.file < $1.file }
      let none = Self.waiting.contains(rule) ? "*waits for commissioning*" : "*no test yet*"
      for row in rows.isEmpty ? [Row(what: none, file: "")] : rows {
        lines.append("| \(rule) | \(rule.source) | \(row.what.replacing("|", with: "\\|")) | \(row.file) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
