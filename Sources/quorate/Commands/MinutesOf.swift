import ArgumentParser
import FoundationEssentials
import Governance
import Meeting
import Minutes
import Record

struct MinutesOf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "Prints a meeting’s minutes, draft or signed.",
    discussion: "They are made from the record alone. A meeting is called by its date: quorate minutes 2014-11-12")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
  }

  @OptionGroup var board: BoardOption

  @Argument(help: "The meeting, as 2014-11-12.")
  var meeting: String

  @Option(help: "text, markdown or json.")
  var format: Format = .text

  @Flag(help: "With what was said in private: not for publication.")
  var confidential = false

  func run() throws {
    try carefully {
      let record = try OpenBoard.reading(board.folder)
      let document = try Performing.minutes(of: try record.sitting(called: meeting), record, revealing: confidential)
      switch format {
      case .text: print(document.textWithSince, terminator: "")
      case .markdown: print(document.markdown, terminator: "")
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        say(json: Array(try encoder.encode(document)))
      }
      try OpenBoard.mustBeWhole(record)
    }
  }
}
