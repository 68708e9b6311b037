import ArgumentParser
import Console
import Governance
import Meeting
import Record

struct Sign: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Signs approved minutes, as whoever presides now.",
    discussion: "The meeting that approved them must still be open, and whoever presides needs an enrolled key.")

  @OptionGroup var board: BoardOption
  @OptionGroup var passphrase: PassphraseOption

  @Argument(help: "The meeting whose minutes they are, as 2014-11-12.")
  var meeting: String

  func run() throws {
    try carefully {
      let record = try OpenBoard.writing(board.folder, passphrase)
      try Performing.perform(.sign(MeetingID(meeting)), on: record, .init(by: .chair), passphrase, .real)
      try record.settle()
      Performing.announceSigning(MeetingID(meeting), record)
    }
  }
}
