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
    let preferences = Preferences(appearance.painting)
    let by = try preferences.officer(appearance)
    let record =
      if let passphrase { try OpenBoard.writing(folder, passphrase) } else { try OpenBoard.reading(folder) }
    return try run(record, by, preferences, passphrase, appearance, opening)
  }

  /// The same with a record that is open already.
  static func run(
    _ record: BoardRecord, _ by: Officer, _ preferences: Preferences, _ passphrase: PassphraseOption?,
    _ appearance: AppearanceOption, _ opening: Opening
  ) throws -> Elsewhere? {
    // Only now: while a passphrase is asked for, Ctrl-C still ends the program. Nothing has started a thread yet.
    TerminalSignals.block()
    var opening = opening
    if !opening.isPractice { KnownBoards.remember(record.affairs.board.name, at: record.folder) }
    opening.isPractice = opening.isPractice || OpenBoard.isUnprotected(record)
    let plainly = { [opening] (says: [String]) throws in
      TerminalSignals.unblock()
      for sentence in says + preferences.settings.faults.map({ "settings.toml, \($0)" }) { say(sentence) }
      try PlainMode(record, by, passphrase ?? PassphraseOption(), opening).run()
    }
    if preferences.isPlain(appearance) {
      try plainly([])
      return nil
    }
    let background = preferences.background()
    let tty: TTY
    do throws(TerminalFailure) {
      tty = try TTY(preferences.terminal(appearance))
    } catch {
      // Nothing has been written on the terminal yet.
      try plainly(["\(error) The meeting goes on in plain lines."])
      return nil
    }
    let (code, elsewhere) = try sit(
      LiveSession(
        record: record, by: by, passphrase: passphrase, preferences, appearance, background: background, opening,
        on: tty))
    if let code { throw code }
    if elsewhere == nil, record.whyReadOnly == nil { say(farewell(record.folder)) }
    return elsewhere
  }

  /// Gives the terminal back before anything more is said on it.
  private static func sit(_ session: consuming LiveSession) throws -> (ExitCode?, Elsewhere?) {
    session.run()
    return (try session.end(), session.elsewhere)
  }

  /// What is left on the terminal: where the record lies, and what goes on with it.
  private static func farewell(_ folder: String) -> String {
    let (program, folder) = (shellQuoted(Locations.program), Locations.absolute(folder))
    guard !folder.hasPrefix(Locations.absolute(Locations.practice)) else {
      return "Everything is saved. To go on with the practice: \(program) practise"
    }
    return "Everything is saved in \(folder). To go on: \(program) meet --board \(shellQuoted(folder))"
  }
}
