import Console
import FoundationEssentials
import Meeting
import Terminal
import TransparencyLog

/// Notes that are begun and not on record, beside the record: a closed window, a crash or a flat battery loses a second
/// of writing at most.
///
/// The Chair's console and the clerk's have a file each. It is JSON, as `[{"meeting":"2014-11-12","item":4,
/// "isPrivate":false,"text":"…"}]`; one that cannot be read is as none.
struct NotesFile {
  private(set) var notes: [NoteDraft] = []
  private let path: String
  private var writtenAt: Duration?

  init(board: String, by officer: Officer) {
    path = "\(board)/\(LogFolder.privateFolder)/notes-\(officer)"
    let text = try? TextFile.read(path, called: "notes", onlyFiles: true)
    notes = text.flatMap { try? JSONDecoder().decode([NoteDraft].self, from: Data($0.utf8)) } ?? []
  }

  /// Keeps them, once a second at most but `atOnce`; false where they could not be written.
  mutating func keep(_ begun: [NoteDraft], atOnce: Bool = false) -> Bool {
    guard begun != notes else { return true }
    if !atOnce, let writtenAt, Monotonic.now - writtenAt < .seconds(1) { return true }
    writtenAt = Monotonic.now
    let data = try? JSONEncoder().encode(begun)
    guard let data, TextFile.replace(path, with: String(decoding: data, as: UTF8.self)) else { return false }
    notes = begun
    return true
  }
}
