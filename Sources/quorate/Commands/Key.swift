import ArgumentParser
import Governance
import Meeting
import Record
import Signing

struct Key: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes, lists and shows the keys that minutes are signed with.",
    subcommands: [NewKey.self, ListKeys.self, ShowKey.self])
}

struct NewKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a key for somebody who may have to sign minutes, and enrols it.",
    discussion: "The key stays on this computer, encrypted with a passphrase; only its public half is recorded.")

  @OptionGroup var board: BoardOption
  @OptionGroup var passphrase: PassphraseOption

  @Option(name: .customLong("for"), help: "A seat’s id, or a person’s name.")
  var person: String

  func run() throws {
    try carefully {
      let record = try OpenBoard.writing(board.folder, passphrase)
      let (who, office) = try holder(record.affairs)
      let secret =
        OpenBoard.isUnprotected(record)
        ? nil : try passphrase.askTwice("A new passphrase for \(record.affairs.name(who)): ")
      let path = try record.enrolKey(for: who, office: office, passphrase: secret, .real)
      try record.settle()
      say("\(record.affairs.name(who)) can now sign minutes. The key is \(path).")
    }
  }

  private func holder(_ affairs: Affairs) throws -> (PersonID, String) {
    if let seat = affairs.board.seat(SeatID(person)), let holder = affairs.holders[seat.id] {
      return (holder, seat.title)
    }
    let named = affairs.people(called: person)
    guard named.count == 1, let who = named.first else {
      throw fail("\(person) is not the name of exactly one person on record. Use the seat: --for cabinet-member")
    }
    let seat = affairs.board.seats.first { affairs.holders[$0.id] == who }
    return (who, seat?.title ?? "Chairman")
  }
}

struct ListKeys: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the enrolled keys.")

  @OptionGroup var board: BoardOption

  func run() throws {
    try carefully {
      let record = try OpenBoard.reading(board.folder)
      if record.affairs.keys.isEmpty { say("No keys are enrolled. Make one: quorate key new --for SEAT") }
      for key in record.affairs.keys {
        say("\(record.affairs.name(key.person)), \(key.office), from \(key.from.inWords)")
      }
    }
  }
}

struct ShowKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the record’s public key and the public keys of those who sign.")

  @OptionGroup var board: BoardOption

  func run() throws {
    try carefully {
      let record = try OpenBoard.reading(board.folder)
      say(try BoardRecord.verifier(in: board.folder).vkey)
      for key in record.affairs.keys {
        say("\(key.publicKey) \(Trust.principal(key.person, record.affairs))")
      }
    }
  }
}
