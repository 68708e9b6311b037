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
    var record =
      if let passphrase { try OpenBoard.writing(folder, passphrase) } else { try OpenBoard.reading(folder) }
    // Only now: while a passphrase is asked for, Ctrl-C still ends the program. Nothing has started a thread yet.
    TerminalSignals.block()
    let isUnprotected = OpenBoard.isUnprotected(record)
    if appearance.plain || Locations.environment("ACCESSIBLE") == "1" || Locations.environment("TERM") == "dumb" {
      TerminalSignals.unblock()
      return try PlainMode.run(&record, by, passphrase ?? PassphraseOption())
    }
    let background = appearance.theme == nil ? TerminalBackground.detect() : nil
    do {
      var session = try LiveSession(
        record: record, by: by, passphrase: passphrase, appearance, background: background, begin: begin,
        isPractice: practice || isUnprotected)
      session.run()
      if let code = try session.end() { throw code }
    } catch let failure as TerminalFailure {
      TerminalSignals.unblock()
      say("\(failure)")
      throw fail("The full screen cannot be shown here. Try: quorate meet --plain")
    }
  }
}
