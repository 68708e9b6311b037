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
    let preferences = Preferences(appearance.painting)
    guard let by = preferences.officer(appearance) else { throw fail("--as is chair or clerk.") }
    let record =
      if let passphrase { try OpenBoard.writing(folder, passphrase) } else { try OpenBoard.reading(folder) }
    // Only now: while a passphrase is asked for, Ctrl-C still ends the program. Nothing has started a thread yet.
    TerminalSignals.block()
    let isUnprotected = OpenBoard.isUnprotected(record)
    let isPractice = practice || isUnprotected
    let plainly = { (says: [String]) throws in
      TerminalSignals.unblock()
      for sentence in says + preferences.settings.faults.map({ "settings.toml, \($0)" }) { say(sentence) }
      try PlainMode(record, by, passphrase ?? PassphraseOption(), begin: begin, isPractice: isPractice).run()
    }
    if preferences.isPlain(appearance) { return try plainly([]) }
    let background = preferences.background()
    let usesMouse = preferences.usesMouse(appearance)
    let tty: TTY
    do throws(TerminalFailure) {
      tty = try TTY(
        TerminalOptions(mouse: usesMouse, colour: preferences.colour, escapeDelay: preferences.escapeDelay))
    } catch {
      // Nothing has been written on the terminal yet.
      return try plainly(["\(error) The meeting goes on in plain lines."])
    }
    let session = LiveSession(
      record: record, by: by, passphrase: passphrase, preferences, background: background, usesMouse: usesMouse,
      begin: begin, isPractice: isPractice, on: tty)
    session.run()
    if let code = try session.end() { throw code }
  }
}
