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
  /// Opens a board until it is left; gives where to go from there.
  static func run(
    folder: String, passphrase: PassphraseOption?, _ appearance: AppearanceOption, _ opening: Opening
  ) throws -> Elsewhere? {
    let by = try appearance.officer
    let record =
      if let passphrase { try OpenBoard.writing(folder, passphrase) } else { try OpenBoard.reading(folder) }
    return try run(record, by, passphrase, appearance, opening)
  }

  /// The same with a record that is open already.
  static func run(
    _ record: BoardRecord, _ by: Officer, _ passphrase: PassphraseOption?, _ appearance: AppearanceOption,
    _ opening: Opening
  ) throws -> Elsewhere? {
    // Only now: while a passphrase is asked for, Ctrl-C still ends the program. Nothing has started a thread yet.
    TerminalSignals.block()
    var opening = opening
    if !opening.isPractice { KnownBoards.remember(record.affairs.board.name, at: record.folder) }
    opening.isPractice = opening.isPractice || OpenBoard.isUnprotected(record)
    if appearance.isPlain {
      TerminalSignals.unblock()
      try PlainMode(record, by, passphrase ?? PassphraseOption(), opening).run()
      return nil
    }
    let background = appearance.theme == nil ? TerminalBackground.detect() : nil
    let tty: TTY
    do throws(TerminalFailure) {
      tty = try TTY(TerminalOptions(mouse: !appearance.noMouse, colour: appearance.noColor ? .none : .automatic))
    } catch {
      // Nothing has been written on the terminal yet.
      TerminalSignals.unblock()
      say("\(error) The meeting goes on in plain lines.")
      try PlainMode(record, by, passphrase ?? PassphraseOption(), opening).run()
      return nil
    }
    let session = LiveSession(
      record: record, by: by, passphrase: passphrase, appearance, background: background, opening, on: tty)
    session.run()
    if let code = try session.end() { throw code }
    return session.elsewhere
  }
}
