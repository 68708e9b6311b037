import Console
import FoundationEssentials

/// The boards opened on this computer before, the newest first; the list may be lost at any moment.
enum KnownBoards {
  private static var path: String { "\(Locations.data)/boards" }

  /// Those that can be opened now.
  static var all: [Reception.KnownBoard] { listed.filter { Locations.isBoard($0.folder) } }

  /// A line each, the folder, a tab, the name; one on a stick that is not plugged in stays listed.
  private static var listed: [Reception.KnownBoard] {
    guard let text = try? TextFile.read(path, called: "list of boards", onlyFiles: true) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map { String($0) }
      guard parts.count == 2 else { return nil }
      return Reception.KnownBoard(name: parts[1], folder: parts[0])
    }
  }

  static func remember(_ name: String, at folder: String) {
    let board = Reception.KnownBoard(name: name, folder: Locations.absolute(folder))
    guard !"\(board.name)\(board.folder)".contains(where: { $0 == "\n" || $0 == "\t" }) else { return }
    let before = listed
    guard before.first != board else { return }
    let boards = [board] + before.filter { $0.folder != board.folder }.prefix(8)
    Locations.make(Locations.data)
    TextFile.replace(path, with: boards.map { "\($0.folder)\t\($0.name)\n" }.joined())
  }
}
