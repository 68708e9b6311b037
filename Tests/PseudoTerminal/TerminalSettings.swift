import Glibc

/// A terminal's line settings (termios), comparable whole.
package struct TerminalSettings: Equatable, Sendable, CustomStringConvertible {
  private let flags: [UInt32]
  private let characters: [UInt8]
  private let whole: termios

  /// On Linux the two ends of a pseudo-terminal answer alike, so our end can be asked, even when the other is closed.
  init(of terminal: Int32) {
    var settings = termios()
    tcgetattr(terminal, &settings)
    flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    whole = settings
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether what is typed is shown by the terminal itself, as at a shell's prompt.
  package var echoes: Bool { flags[3] & UInt32(ECHO) != 0 }

  func apply(to terminal: Int32) {
    var settings = whole
    tcsetattr(terminal, TCSANOW, &settings)
  }

  package static func == (one: TerminalSettings, other: TerminalSettings) -> Bool {
    one.flags == other.flags && one.characters == other.characters
  }

  package var description: String {
    "input \(flags[0]) output \(flags[1]) control \(flags[2]) local \(flags[3]) \(characters)"
  }
}
