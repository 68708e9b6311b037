import ArgumentParser
import Governance
import Record

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a board’s folder: its record, its key, its first entry.",
    discussion: "The board file says who sits, for whom, and how the board decides. Nothing is ever overwritten.")

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(help: "The board file.", completion: .file(extensions: ["toml"]))
  var from: String

  @Flag(help: "Leave the keys unencrypted and enrol one for every holder. For practice only.")
  var noPassphrase = false

  @Option(help: .hidden)
  var sample: String?

  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    try carefully {
      let board = try NewBoard(from: from)
      let record = try found(board)
      try record.settle()
      say("\(board.file.board.name) has a record in \(folder).")
      say("Its name is \(record.origin); its key is \(record.keyRing.logKey).")
      if noPassphrase { say(unprotected) }
      if sample != nil { say(SampleCircumstances.warning) }
    }
  }

  private func found(_ board: NewBoard) throws -> BoardRecord {
    guard let sample else {
      let secret = noPassphrase ? nil : try passphrase.askTwice("New passphrase for the record: ")
      return try board.found(at: folder, passphrase: secret)
    }
    guard let date = CivilDate(sample), noPassphrase else {
      throw Failure("A sample is founded on a date and has no passphrase: --no-passphrase --sample 2014-09-16")
    }
    let noon = Instant(seconds: date.daysSince1970 * 86_400 + 43_200)
    return try board.found(
      at: folder, passphrase: nil, keyMark: SampleCircumstances.mark, SampleCircumstances.at(noon, after: 0))
  }
}

/// What is said every time a board without passphrases is opened.
let unprotected = "This board’s keys have no passphrase: use it for practice only."
