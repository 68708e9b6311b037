import ArgumentParser
import Console
import FoundationEssentials
import Glibc
import Governance
import Record

/// Goes from board to board, and to where boards are chosen, until somebody leaves.
struct Visit {
  private let passphrase: PassphraseOption
  private let appearance: AppearanceOption
  private var reception = Visit.reception

  private static var reception: Reception { Reception(boards: KnownBoards.all, keys: OwnKeys.map()) }

  init(_ passphrase: PassphraseOption, _ appearance: AppearanceOption) {
    self.passphrase = passphrase
    self.appearance = appearance
  }

  /// Begins at a board; what is wrong with that one ends the program.
  mutating func begin(at folder: String, _ opening: Opening) throws {
    try goOn(to: try Live.run(folder: folder, passphrase: passphrase, appearance, opening))
  }

  /// Begins where boards are chosen.
  mutating func begin() throws { try goOn(to: .boards) }

  private mutating func goOn(to first: Elsewhere?) throws {
    var next = first
    while let place = next {
      do {
        switch place {
        case .practice: next = try practise()
        case .boards: next = try fulfil(try ReceptionSession.ask(&reception, appearance))
        }
        reception = Visit.reception
      } catch let problem as RecordError {
        next = back("\(problem)")
      } catch let problem as Failure {
        next = back("\(problem)")
      }
    }
  }

  /// Back to the choice, which says what went wrong and keeps what was written.
  private mutating func back(_ problem: String) -> Elsewhere {
    reception.complain(problem)
    return .boards
  }

  private func practise() throws -> Elsewhere? {
    let opening = Opening(home: .start, at: .desk, isPractice: true)
    return try Live.run(folder: try Practice.folder(fresh: false), passphrase: passphrase, appearance, opening)
  }

  private func fulfil(_ wish: Reception.Wish) throws -> Elsewhere? {
    switch wish {
    case .practise: return .practice
    case .open(let folder):
      let folder = Locations.expanded(folder)
      // Whoever has the record but not its key can read it.
      let key = try OpenBoard.hasKey(folder) ? passphrase : nil
      return try Live.run(folder: folder, passphrase: key, appearance, Opening(home: .start))
    case .found(let boardFile, let folder):
      return try found(try NewBoard(from: Locations.expanded(boardFile)), Locations.expanded(folder))
    case .make(let text, let folder): return try found(try NewBoard(described: text), Locations.expanded(folder))
    case .leave(let code):
      guard code == 0 else { throw ExitCode(code) }
      return nil
    case .write, .suspend, .repaint: return nil
    }
  }

  private func found(_ board: NewBoard, _ folder: String) throws -> Elsewhere? {
    let preferences = Preferences(appearance.painting)
    let officer = try preferences.officer(appearance)
    say("\(board.file.board.name)")
    say("Choose a passphrase: whoever opens the record to write in it is asked for it.")
    say("Nothing shows while it is typed.")
    let secret = try passphrase.askTwice("New passphrase for the record: ")
    let record = try board.found(at: folder, passphrase: secret)
    try record.settle()
    return try Live.run(
      record, officer, preferences, passphrase, appearance, Opening(home: .start, newKey: record.keyRing.logKey))
  }
}

extension Visit {
  /// Does what can be done on the spot, and looks whether the rest can be; nil where nothing is left to do.
  static func prepared(_ wish: Reception.Wish, _ reception: inout Reception) -> Reception.Wish? {
    do {
      switch wish {
      case .write(let file):
        try NewBoard.writeSample(to: Locations.expanded(file))
        reception.announce("\(file) is written. Change in it what differs, then make a board from it.")
        return nil
      case .open(let folder):
        guard Locations.isBoard(Locations.expanded(folder)) else {
          throw Failure(MissingBoard.words(folder))
        }
      case .found(let file, let folder):
        _ = try NewBoard(from: Locations.expanded(file))
        try checkFree(folder)
      case .make(let text, let folder):
        _ = try NewBoard(described: text)
        try checkFree(folder)
      case .practise, .leave, .suspend, .repaint: break
      }
      return wish
    } catch {
      reception.complain("\(error)")
      return nil
    }
  }

  /// Before a passphrase is asked for.
  private static func checkFree(_ folder: String) throws {
    let path = Locations.expanded(folder)
    guard !Locations.isBoard(path) else {
      throw Failure("\(folder) is a board’s folder already. Give another name, or open it.")
    }
    let inside = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard inside.isEmpty, access(path, F_OK) != 0 || access(path, W_OK) == 0 else {
      throw Failure("\(folder) is there already, and not empty. Give the name of a new folder.")
    }
  }
}
