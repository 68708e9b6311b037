import CPseudoTerminal
import CVTerm
import Glibc

/// A program in a terminal of its own, which libvterm draws: keys in, screen out.
///
/// For one test and one task.
package final class PseudoTerminal {
  /// Everything the program wrote, in bytes.
  package private(set) var output: [UInt8] = []
  package private(set) var rows: Int
  package private(set) var columns: Int
  /// The terminal's settings as the program found them.
  package let settingsBefore: TerminalSettings

  let emulator: OpaquePointer
  let screen: OpaquePointer
  let controller: Int32
  package let program: pid_t
  private let background: Background?
  private var questionsAnswered = 0
  private var ended: Ending?

  /// How the program ended.
  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What the terminal says when it is asked for its background.
  package enum Background: String, Sendable {
    case light = "rgb:ffff/ffff/ffff"
    case dark = "rgb:0000/0000/0000"
  }

  /// A program that could not be started.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// The environment is these few variables and `environment`, where nil takes a variable away.
  package init(
    _ arguments: [String], environment: [String: String?] = [:], folder: String? = nil, rows: Int = 24,
    columns: Int = 80, background: Background? = nil
  ) throws(Failure) {
    controller = pseudo_terminal_open(Int32(rows), Int32(columns))
    guard controller >= 0, let emulator = vterm_new(Int32(rows), Int32(columns)) else {
      throw Failure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    settingsBefore = TerminalSettings(of: controller)
    program = try Self.start(arguments, environment, folder, controller)
    self.emulator = emulator
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    self.background = background
    self.rows = rows
    self.columns = columns
  }

  private static func start(
    _ arguments: [String], _ environment: [String: String?], _ folder: String?, _ controller: Int32
  ) throws(Failure) -> pid_t {
    let usual: [String: String?] = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TZ": "UTC",
    ]
    let variables = usual.merging(environment) { $1 }.compactMap { name, value in value.map { "\(name)=\($0)" } }
    var program: pid_t = 0
    let failure = withStrings(arguments) { arguments in
      withStrings(variables.sorted()) { environment in
        pseudo_terminal_start(controller, arguments, environment, folder, &program)
      }
    }
    guard failure == 0 else {
      throw Failure(description: "\(arguments.first ?? "no program"): \(String(cString: strerror(failure)))")
    }
    return program
  }

  deinit {
    if ended == nil {
      kill(program, SIGKILL)
      waitpid(program, nil, 0)
    }
    vterm_free(emulator)
    close(controller)
  }

  /// The path of an executable built beside the tests.
  package static func product(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    let runner = String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return runner.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  }

  // MARK: Waiting

  /// Reads what the program writes until the condition holds; false when it does not within the seconds.
  package func wait(seconds: Double = 20, until condition: () -> Bool) -> Bool {
    let deadline = Self.now + seconds
    while !condition() {
      guard Self.now < deadline else { return false }
      if !read(milliseconds: 20), hasEnded { return condition() }
    }
    return true
  }

  /// Waits until the text is somewhere on the screen, on one line.
  package func shows(_ text: String, seconds: Double = 20) -> Bool {
    wait(seconds: seconds) { lines.contains { $0.contains(text) } }
  }

  /// Reads on until nothing has been written for so long: only for what cannot be waited for by name.
  package func settle(milliseconds: Int32 = 150) {
    while read(milliseconds: milliseconds) {}
  }

  /// Waits for the end of the program and reads its last words; nil when it goes on running.
  package func ending(seconds: Double = 20) -> Ending? {
    _ = wait(seconds: seconds) { hasEnded }
    while read(milliseconds: 0) {}
    return ended
  }

  /// Whether the program was stopped, as by Ctrl-Z under a shell, within the seconds.
  package func isStopped(seconds: Double = 20) -> Bool {
    var status: Int32 = 0
    return wait(seconds: seconds) { waitpid(program, &status, WNOHANG | WUNTRACED) == program && status & 0xff == 0x7f }
  }

  /// The terminal's settings now, or as the program has left them.
  package var settings: TerminalSettings { TerminalSettings(of: controller) }

  /// Sets the terminal as the program found it, as a shell does when it takes the terminal from a stopped one.
  package func restoreSettings() { settingsBefore.apply(to: controller) }

  private var hasEnded: Bool {
    if ended != nil { return true }
    var status: Int32 = 0
    guard waitpid(program, &status, WNOHANG) == program else { return false }
    ended = status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .killed(signal: status & 0x7f)
    return true
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// False when nothing came in the time.
  private func read(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return false }
    let count = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 16) { part in
      let count = Glibc.read(controller, part.baseAddress, part.count)
      if count > 0 {
        output += part.prefix(count).map { UInt8(bitPattern: $0) }
        vterm_input_write(emulator, part.baseAddress, count)
      }
      return count
    }
    guard count > 0 else {
      usleep(2000)  // the program has closed the terminal, but may not have ended yet
      return false
    }
    answerQuestions()
    return true
  }

  /// libvterm answers all but the background's colour, to which we give our own answer, first.
  private func answerQuestions() {
    let question = Array("\u{1b}]11;?".utf8)
    if let background, questionsAnswered == 0, output.firstRange(of: question) != nil {
      questionsAnswered += 1
      send("\u{1b}]11;\(background.rawValue)\u{1b}\\")
    }
    sendReplies()
  }

  func resized(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

private func withStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  return copies.withUnsafeBufferPointer { body($0.baseAddress) }
}
