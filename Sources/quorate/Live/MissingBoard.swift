import FoundationEssentials

/// Why a board's folder is not found where somebody says it is, and which one they may mean.
enum MissingBoard {
  static func words(_ said: String) -> String {
    let path = Locations.expanded(said)
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      let (parent, name) = split(path)
      let boards = boards(in: parent)
      if let meant = boards.first(where: { letters($0) == letters(name) }) ?? boards.first(where: { begins($0, name) })
      {
        return "There is no folder \(said). Did you mean \(beside(said, meant))?"
      }
      let others = boards.isEmpty ? "" : " Boards’ folders there: \(boards.joined(separator: ", "))."
      return "There is no folder \(said).\(others)"
    }
    guard isFolder else { return "\(said) is a file. Name the folder that the whole record is in." }
    guard let inside = boards(in: path).first else {
      return "\(said) is not a board’s folder: it has no record in it (no checkpoint)."
    }
    return "\(said) is not a board’s folder itself. There is one in it: \(said)/\(inside)"
  }

  private static func boards(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { Locations.isBoard("\(folder)/\($0)") }.sorted()
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    guard let slash = path.lastIndex(of: "/") else { return (".", name) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }

  private static func beside(_ said: String, _ name: String) -> String {
    said.lastIndex(of: "/").map { "\(said[...$0])\(name)" } ?? name
  }

  private static func letters(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

  private static func begins(_ board: String, _ name: String) -> Bool {
    !letters(name).isEmpty && letters(board).hasPrefix(letters(name))
  }
}
