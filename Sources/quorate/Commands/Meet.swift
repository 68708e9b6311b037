import ArgumentParser
import Console
import Glibc
import Record

struct Meet: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a meeting live. Everything is saved as you go.",
    discussion:
      "Where no board is named and none lies in this folder, it offers to practise, to open one or to make one.")

  @OptionGroup var board: BoardOption
  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var appearance: AppearanceOption

  func run() throws {
    try carefully {
      var visit = Visit(passphrase, appearance)
      // A script that names no board is told so, as by every other command.
      guard board.isThere || isatty(STDIN_FILENO) == 0 else { return try visit.begin() }
      try visit.begin(at: board.folder, Opening(home: .start))
    }
  }
}
