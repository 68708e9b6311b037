import ArgumentParser
import Governance
import Meeting
import Minutes
import Record

struct Notice: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what a meeting decided, without waiting for its minutes.",
    discussion: "It can go out on the same day. A meeting is called by its date: quorate notice 2014-11-12")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @OptionGroup var board: BoardOption

  @Argument(help: "The meeting, as 2014-11-12.")
  var meeting: String

  @Option(help: "text or markdown.")
  var format: Format = .text

  func run() throws {
    try carefully {
      let record = try OpenBoard.reading(board.folder)
      let document = try Performing.minutes(of: try record.sitting(called: meeting), record)
      switch format {
      case .text: print(document.notice, terminator: "")
      case .markdown: print(document.noticeInMarkdown, terminator: "")
      }
      try OpenBoard.mustBeWhole(record)
    }
  }
}

extension BoardRecord {
  /// The meeting of that name; says which there are when there is none.
  borrowing func sitting(called name: String) throws -> Sitting {
    if let sitting = affairs.meeting(MeetingID(name)) { return sitting }
    let known = affairs.meetings.map(\.id.text)
    let which = known.isEmpty ? "It has none yet." : "It has \(known.joined(separator: ", "))."
    throw Failure("The record has no meeting called \(name). \(which)")
  }
}
