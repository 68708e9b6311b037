import ArgumentParser
import FoundationEssentials
import Governance
import Meeting
import Record

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says where things stand: phase, item, quorum, chair, seats.",
    discussion: "With --json the form is a promise that scripts can rely on.")

  @OptionGroup var board: BoardOption

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try carefully {
      let record = try OpenBoard.reading(board.folder)
      let report = StatusReport(record)
      guard json else {
        let remarks = Adoption.remarks(on: record) + Adoption.remarksOnHolders(in: record)
        say(([report.inWords(record.affairs)] + remarks).joined(separator: "\n"))
        return try OpenBoard.mustBeWhole(record)
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      say(json: Array(try encoder.encode(report)))
      try OpenBoard.mustBeWhole(record)
    }
  }
}
