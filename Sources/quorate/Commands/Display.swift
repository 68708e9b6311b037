import ArgumentParser

struct Display: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The room's screen: follows the meeting and only reads.",
    discussion: """
      For a second terminal, on the projector: item, proposal, result and quorum, and nothing that is private. It needs \
      no key. q leaves it.
      """)

  @OptionGroup var board: BoardOption

  @Option(help: "base, chamber, daylight, mono, or a theme file. Otherwise daylight.")
  var theme: String?

  @Flag(help: "No colours (also $NO_COLOR).")
  var noColor = false

  func run() throws {
    try carefully { try RoomSession.show(folder: board.folder, theme: theme, noColor: noColor) }
  }
}
