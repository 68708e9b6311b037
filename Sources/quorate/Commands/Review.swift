import ArgumentParser
import Console

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads past meetings and their minutes; nothing can be changed here.")

  @OptionGroup var board: BoardOption
  @OptionGroup var appearance: AppearanceOption

  func run() throws {
    try carefully { _ = try Live.run(folder: board.folder, passphrase: nil, appearance, Opening(home: .archive)) }
  }
}
