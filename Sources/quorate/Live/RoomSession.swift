import ArgumentParser
import Canvas
import Console
import Governance
import Meeting
import Record
import Terminal
import TransparencyLog

/// The room's display in a terminal of its own: it follows the record, and takes no key but those that leave it.
///
/// A class for the same reason as ``LiveSession``.
final class RoomSession {
  private let record: BoardRecord
  private var tty: TTY
  private let theme: ThemeInUse
  private var watch: FileWatch?
  private var timer: TimerFile
  private let isPractice: Bool
  private var fault: String?
  private var isOver = false
  private var exitCode: Int32 = 0

  static func show(folder: String, _ preferences: Preferences) throws {
    let record = try OpenBoard.reading(folder)
    TerminalSignals.block()
    do {
      let session = try RoomSession(record, preferences)
      session.run()
      let code = session.exitCode
      if code != 0 { throw ExitCode(code) }
    } catch let failure as TerminalFailure {
      TerminalSignals.unblock()
      throw fail("\(failure) The room’s display needs a full screen.")
    }
  }

  private init(_ record: BoardRecord, _ preferences: Preferences) throws {
    let tty = try TTY(
      TerminalOptions(mouse: false, colour: preferences.colour, escapeDelay: preferences.escapeDelay))
    theme = ThemeInUse(
      preferences.displayTheme(colours: tty.colours), otherwise: "daylight", preferences, colours: tty.colours)
    fault = (preferences.settings.faults.map { "settings.toml, \($0)" } + theme.faults).first
    watch = try? FileWatch(folder: record.folder)
    timer = TimerFile(board: record.folder)
    isPractice = OpenBoard.isUnprotected(record)
    self.record = record
    self.tty = tty
  }

  private func run() {
    follow()
    draw()
    while !isOver {
      let watched = watch.descriptors + timer.descriptors
      for event in tty.events(within: .seconds(untilTheClockMoves), watching: watched) where !isOver {
        receive(event)
      }
      draw()
    }
  }

  private var untilTheClockMoves: Int {
    RoomDisplay(situation).showsSeconds ? 1 : 60 - Circumstances.real.now().seconds % 60
  }

  private func receive(_ event: TerminalEvent) {
    switch event {
    case .terminate(let signal): leave(128 + signal)
    case .hangup: leave(129)
    case .ready(let descriptor):
      if timer.descriptors.contains(descriptor) { timer.follow() } else { follow() }
    case .text("q"), .key(.escape, _), .key(.control("c"), _): leave(0)
    case .key(.control("z"), _): tty.suspend()
    case .key(.control("l"), _): tty.repaint()
    case .focus, .resized, .suspended, .continued, .tick, .text, .key, .paste, .mouse: break
    }
  }

  private func leave(_ code: Int32) {
    exitCode = code
    isOver = true
  }

  /// What was last read stays on the screen while the record cannot be read, and the last line says so.
  private func follow() {
    _ = watch?.changes()
    do {
      if try record.readOn() { fault = nil }
    } catch { fault = "\(error)" }
  }

  private var situation: Situation {
    Situation(of: record, Locations.absolute(record.folder), timer.timekeeping, isPractice: isPractice)
  }

  private func draw() {
    let size = Size(rows: tty.size.rows, columns: tty.size.columns)
    let display = RoomDisplay(
      situation, footer: fault ?? "For the room: it changes nothing. q leaves it.")
    tty.draw(Painting.frame(display.canvas(size: size, glyphs: theme.glyphs), theme.theme))
  }
}
