import CTerminal
import Glibc

/// Whether the terminal writes on a light or a dark ground, which decides the theme.
package enum TerminalBackground: Equatable, Sendable {
  case light, dark

  /// Asks the terminal, then `COLORFGBG`; nil when neither knows.
  ///
  /// To be called before the screen is taken. Takes at most 200 ms: with the colour it asks something every terminal answers, and whose answer comes second.
  package static func detect() -> TerminalBackground? {
    asked() ?? stated()
  }

  private static func asked() -> TerminalBackground? {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    // The Linux console and the oldest terminals show a question like this instead of answering it.
    guard !["", "dumb", "linux", "unknown"].contains(name), !name.hasPrefix("vt") else { return nil }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    var found = termios()
    guard tcgetattr(STDIN_FILENO, &found) == 0 else { return nil }
    var quiet = found
    quiet.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &found) }
    let question = "\u{1b}]11;?\u{1b}\\\u{1b}[c"
    guard write(STDOUT_FILENO, question, question.utf8.count) > 0 else { return nil }
    let answer = BackgroundAnswer(readAnswer())
    terminal_put_back(answer.typed, answer.typed.count)
    return answer.background
  }

  private static func readAnswer() -> [UInt8] {
    let deadline = Monotonic.now + .milliseconds(200)
    var bytes: [UInt8] = []
    while !BackgroundAnswer(bytes).isComplete, bytes.count < 4096 {
      let left = deadline - Monotonic.now
      var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard left > .zero, poll(&polled, 1, Int32(left.milliseconds)) > 0 else { break }
      let count = withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { part in
        let count = read(STDIN_FILENO, part.baseAddress, part.count)
        bytes.append(contentsOf: part.prefix(max(0, count)))
        return count
      }
      guard count > 0 else { break }
    }
    return bytes
  }

  /// rxvt, Konsole and others say "foreground;background" in numbers of the sixteen colours.
  private static func stated() -> TerminalBackground? {
    guard let value = getenv("COLORFGBG").map({ String(cString: $0) }),
      let last = value.split(separator: ";").last, let number = Int(last), (0..<16).contains(number)
    else { return nil }
    return number == 7 || number > 8 ? .light : .dark
  }
}
