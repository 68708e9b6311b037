import ArgumentParser
import Console
import Glibc

/// Where things lie on this computer.
enum Locations {
  /// All boards' keys: `$XDG_CONFIG_HOME/quorate/keys`.
  static var keysRoot: String { "\(base("XDG_CONFIG_HOME", ".config"))/quorate/keys" }

  /// What is ours and can be lost: `$XDG_DATA_HOME/quorate`.
  static var data: String { "\(base("XDG_DATA_HOME", ".local/share"))/quorate" }

  /// The practice boards.
  static var practice: String { "\(data)/practice" }

  static var settings: String { "\(base("XDG_CONFIG_HOME", ".config"))/quorate" }

  private static func base(_ variable: String, _ below: String) -> String {
    if let folder = environment(variable), folder.hasPrefix("/") { return folder }
    return "\(home)/\(below)"
  }

  /// Where the user's own files lie, told by the system where no one has set it.
  static var home: String {
    if let home = environment("HOME"), home.hasPrefix("/") { return home }
    guard let user = getpwuid(getuid()), let folder = user.pointee.pw_dir else { return "" }
    return String(cString: folder)
  }

  /// Where people look for what they have saved.
  static var documents: String {
    let folder = "\(home)/Documents"
    return access(folder, W_OK | X_OK) == 0 ? folder : home
  }

  /// The path from the root, so that it can be typed anywhere.
  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What is typed to start this program: its name alone where a shell would find it by that.
  static let program: String = {
    let folders = (environment("PATH") ?? "").split(separator: ":")
    return folders.contains { isProgram("\($0)/quorate") } ? "quorate" : absolute("/proc/self/exe")
  }()

  private static func isProgram(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// A path as people write it, with `~` for the home folder.
  static func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path == "-" ? "./-" : path
  }

  /// Whether a board's record lies there.
  static func isBoard(_ folder: String) -> Bool { access("\(folder)/checkpoint", F_OK) == 0 }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Makes a folder and those above it.
  static func make(_ folder: String) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      mkdir(path, 0o755)
    }
  }
}

/// `--board DIR`, or `$QUORATE_BOARD`, or the folder one stands in, or that of the settings.
struct BoardOption: ParsableArguments {
  @Option(
    name: .long,
    help: "The board’s folder (otherwise $QUORATE_BOARD, the folder you are in, or what the settings say).",
    completion: .directory)
  var board: String?

  /// Whether any was named, here or in the settings, or one stands in one.
  var isThere: Bool {
    board != nil || Locations.environment("QUORATE_BOARD") != nil || Locations.isBoard(".")
      || OwnSettings.read().board != nil
  }

  var folder: String {
    let named = board ?? Locations.environment("QUORATE_BOARD") ?? here
    return named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
  }

  private var here: String {
    guard access("./checkpoint", F_OK) != 0, let board = OwnSettings.read().board else { return "." }
    return board.hasPrefix("~/") ? Locations.home + board.dropFirst() : board
  }
}
