import CTerminal
import Glibc

/// The terminal while this program has its screen; given back with the value, at `exit`, and after a crash.
///
/// There is one at a time, used from the main thread. Input is raw: Ctrl-C and Ctrl-Z come as keys.
package struct TTY: ~Copyable {
  let signals: Int32
  var paste = PasteGathering()
  var isGone = false

  /// Takes the screen over, or fails without having written anything, so that plain lines can follow.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalFailure) {
    terminal_block_signals()
    let milliseconds = min(max(options.escapeDelay.milliseconds, 0), 2000)
    let wanted = terminal_options(
      mouse: options.mouse, colour: options.colour.isWanted, escape_delay: Int32(milliseconds))
    if let failure = TerminalFailure(terminal_start(wanted)) { throw failure }
    signals = terminal_open_signals()
  }

  deinit {
    terminal_stop()
    if signals >= 0 { Glibc.close(signals) }
  }

  /// Gives the terminal back now rather than when the value goes.
  package consuming func close() {}

  /// As of the last `resized` event.
  package var size: TerminalSize {
    var rows: Int32 = 0
    var columns: Int32 = 0
    terminal_size(&rows, &columns)
    return TerminalSize(rows: Int(rows), columns: Int(columns))
  }

  /// How many there are to choose from: 256, 16, 8, or 0 for none.
  package var colours: Int { Int(terminal_colours()) }

  /// Shows a frame in a single write of what has changed; a frame for another size is cut or filled with blanks.
  package mutating func draw(_ frame: borrowing TerminalFrame) {
    let cursor = terminal_cursor(
      row: Int32(clamping: frame.cursor.row), column: Int32(clamping: frame.cursor.column),
      visible: frame.cursor.visible)
    let size = frame.size
    frame.withStorage { terminal_draw($0, Int32(clamping: size.rows), Int32(clamping: size.columns), cursor) }
  }

  /// Has the next frame sent whole, for when something else has written on the screen (Ctrl-L).
  package mutating func repaint() { terminal_repaint() }

  /// Off leaves the terminal's own selecting and copying to the mouse.
  package mutating func useMouse(_ on: Bool) { terminal_use_mouse(on) }

  /// The bell, or whatever the terminal has in its place.
  package mutating func ring() { terminal_ring() }

  /// Gives the terminal to another program, an editor say, and takes it back afterwards.
  ///
  /// The signals stay blocked: start that program with `POSIX_SPAWN_SETSIGMASK` and an empty mask.
  package mutating func lend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    terminal_leave()
    defer { terminal_enter() }
    return try body()
  }

  /// Stops the program as Ctrl-Z does elsewhere; returns when it is called back, the screen as it was.
  package mutating func suspend() {
    lend { _ = kill(getpid(), SIGSTOP) }
  }

  /// How often the terminal was written to so far; once for a frame that changes something.
  package static var writes: Int { Int(terminal_writes()) }

  /// What switches off every mode this program uses, for a terminal that a killed one has left behind.
  package static var resetSequence: String { String(cString: terminal_reset_sequence()) }

  /// Columns as the C library counts them: 0, 1 or 2, or nil for what cannot be shown.
  ///
  /// ncurses believes it, so whoever fills a frame must agree with it.
  package static func width(of scalar: Unicode.Scalar) -> Int? {
    let width = terminal_width(scalar.value)
    return width < 0 ? nil : Int(width)
  }
}

extension TerminalFailure {
  init?(_ outcome: terminal_outcome) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    switch outcome {
    case .started: return nil
    case .already_started: self = .alreadyStarted
    case .not_a_terminal: self = .notATerminal
    case .no_utf8: self = .noUnicode
    case .unknown_terminal: self = .unknownTerminal(name)
    case .cannot_move_cursor: self = .cannotMoveCursor(name)
    case .system_refused: self = .systemRefused(errno)
    }
  }
}
