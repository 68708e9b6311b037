import ArgumentParser
import Governance
import Record

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a board's folder: its record, its key, its first entry.",
    discussion: "The board file says who sits, for whom, and how the board decides. Nothing is ever overwritten.")

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(help: "The board file.", completion: .file(extensions: ["toml"]))
  var from: String

  @Flag(help: "Leave the keys unencrypted and enrol one for every holder. For practice only.")
  var noPassphrase = false

  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    try carefully {
      let text = try TextFile.read(from, called: "board file")
      let file: BoardFile
      do { file = try BoardFile(text, path: from) } catch { throw fail("\(error)") }
      let secret = noPassphrase ? nil : try passphrase.askTwice("A new passphrase for the record's key: ")
      var record = try Founding.found(
        .init(boardText: text, boardFile: file, passphrase: secret), at: folder, keysRoot: Locations.keysRoot, .real)
      try record.settle()
      say("\(file.board.name) has a record in \(folder).")
      say("Its name is \(record.origin); its key is \(record.keyRing.logKey).")
      if noPassphrase { say(unprotected) }
    }
  }
}

/// What is said every time a board without passphrases is opened.
let unprotected = "This board's keys have no passphrase: use it for practice only."
