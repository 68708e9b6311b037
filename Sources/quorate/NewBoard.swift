import FoundationEssentials
import Record

/// A board file that was read, and the record made from it.
struct NewBoard {
  let file: BoardFile
  private let text: String

  /// Fails with the line that is wrong.
  init(from path: String) throws {
    try self.init(try TextFile.read(path, called: "board file"), path: path)
  }

  /// As it was described in forms.
  init(described text: String) throws { try self.init(text, path: "the board described") }

  private init(_ text: String, path: String) throws {
    self.text = text
    do { file = try BoardFile(text, path: path) } catch { throw Failure("\(error)") }
  }

  /// Makes the folder; without a passphrase the keys lie open.
  func found(
    at folder: String, passphrase: [UInt8]?, keyMark: String = "", _ circumstances: Circumstances = .real
  ) throws -> BoardRecord {
    try Founding.found(
      .init(boardText: text, boardFile: file, passphrase: passphrase, keyMark: keyMark), at: folder,
      keysRoot: Locations.keysRoot, circumstances)
  }

  /// Writes the sample board file for somebody to change; never over another.
  static func writeSample(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path) is there already, and is not written over. Give another name.")
    }
    let sample = String(decoding: PackageResources.board_toml, as: UTF8.self)
    guard TextFile.replace(path, with: sample) else {
      throw Failure("\(path) could not be written. Give a folder that you may write in.")
    }
  }
}
