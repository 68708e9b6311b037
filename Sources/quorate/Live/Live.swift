import ArgumentParser
import Canvas
import Console
import Governance
import Meeting
import Minutes
import Record
import Terminal

/// The live console: the record, the terminal and the pure console joined, on one thread.
enum Live {
  static func run(
    folder: String, passphrase: PassphraseOption?, _ appearance: AppearanceOption, begin: ScreenName,
    practice: Bool = false
  ) throws {
    guard let by = Officer(rawValue: appearance.role) else { throw fail("--as is chair or clerk.") }
    let record =
      if let passphrase { try OpenBoard.writing(folder, passphrase) } else { try OpenBoard.reading(folder) }
    // Only now: while a passphrase is asked for, Ctrl-C still ends the program. Nothing has started a thread yet.
    TerminalSignals.block()
    let isUnprotected = OpenBoard.isUnprotected(record)
    let isPractice = practice || isUnprotected
    if appearance.plain || Locations.environment("ACCESSIBLE") == "1" || Locations.environment("TERM") == "dumb" {
      TerminalSignals.unblock()
      return try PlainMode(record, by, passphrase ?? PassphraseOption(), begin: begin, isPractice: isPractice).run()
    }
    let background = appearance.theme == nil ? TerminalBackground.detect() : nil
    let tty: TTY
    do throws(TerminalFailure) {
      tty = try TTY(TerminalOptions(mouse: !appearance.noMouse, colour: appearance.noColor ? .none : .automatic))
    } catch {
      // Nothing has been written on the terminal yet.
      TerminalSignals.unblock()
      say("\(error) The meeting goes on in plain lines.")
      return try PlainMode(record, by, passphrase ?? PassphraseOption(), begin: begin, isPractice: isPractice).run()
    }
    let session = LiveSession(
      record: record, by: by, passphrase: passphrase, appearance, background: background, begin: begin,
      isPractice: isPractice, on: tty)
    session.run()
    if let code = try session.end() { throw code }
  }
}
