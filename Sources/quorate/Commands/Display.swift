import ArgumentParser

struct Display: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The room’s screen: follows the meeting and only reads.",
    discussion: """
      For a second terminal, on the projector: item, proposal, result and quorum, and nothing that is private. It needs \
      no key. q leaves it.
      """)

  @OptionGroup var board: BoardOption

  @OptionGroup var painting: PaintingOption

  func run() throws {
    try carefully { try RoomSession.show(folder: board.folder, Preferences(painting)) }
  }
}
