import Console
import Glibc
import Terminal
import TransparencyLog

/// By which the consoles and the display of one board share how an item's time is kept; it may be lost at any moment.
struct TimerFile: ~Copyable {
  private(set) var timekeeping: Timekeeping?
  private var watch: FileWatch?
  private let path: String
  /// It could not be written: what is on disk is older than what is kept here.
  private var isKeptHereOnly = false

  init(board: String) {
    let folder = "\(board)/\(LogFolder.privateFolder)"
    path = "\(folder)/timer"
    watch = try? FileWatch(folder: folder)
    read()
  }

  /// What `events` is to look at; whatever is ready there is for `follow`.
  var descriptors: [Int32] { watch.descriptors }

  /// Reads it again; also where it cannot be watched.
  mutating func follow() {
    _ = watch?.changes()
    read()
  }

  /// Keeps it here even where it cannot be written.
  mutating func keep(_ kept: Timekeeping?) {
    timekeeping = kept
    isKeptHereOnly = kept.map { !TextFile.replace(path, with: $0.text) } ?? (unlink(path) != 0 && errno != ENOENT)
  }

  private mutating func read() {
    guard !isKeptHereOnly else { return }
    let text = try? TextFile.read(path, called: "timer", onlyFiles: true)
    timekeeping = text.flatMap { Timekeeping(text: $0) }
  }
}
