import ArgumentParser
import Console
import Record

struct Meet: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a meeting live. Everything is saved as you go.")

  @OptionGroup var board: BoardOption
  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var appearance: AppearanceOption

  func run() throws {
    try carefully { try Live.run(folder: board.folder, passphrase: passphrase, appearance, begin: .start) }
  }
}
