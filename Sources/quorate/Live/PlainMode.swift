import ArgumentParser
import Canvas
import Console
import Glibc
import Governance
import Meeting
import Minutes
import Record
import TransparencyLog

/// The meeting on plain lines: the record and the pure questions and answers joined; nothing but lines is written.
final class PlainMode {
  private let record: BoardRecord
  private var console: PlainConsole
  private let by: Officer
  private let passphrase: PassphraseOption
  private let isPractice: Bool
  private var timer: TimerFile
  /// As somebody would type it anywhere.
  private let folder: String
  private let opening: Opening
  private var isOver = false

  init(
    _ record: BoardRecord, _ by: Officer, _ passphrase: PassphraseOption, _ opening: Opening
  ) {
    self.record = record
    self.by = by
    self.passphrase = passphrase
    isPractice = opening.isPractice
    self.opening = opening
    timer = TimerFile(board: record.folder)
    folder = Locations.absolute(record.folder)
    console = PlainConsole(home: opening.home)
  }

  /// Until the user leaves or the input ends; everything is saved either way.
  func run() throws {
    say("\(record.affairs.board.name). Write a number, a command, help, or quit. Everything is saved as you go.")
    if let newKey = opening.newKey { for line in Console.words(ofNewKey: newKey) { say(line) } }
    if record.droppedBytes > 0 {
      say("The last act before the interruption was never finished and is not on record.")
    }
    say(StatusReport(record).inWords(record.affairs))
    for remark in Adoption.remarks(on: record) { say(remark) }
    while !isOver {
      followRecord()
      prompt()
      guard let line = readLine() else {
        print("")
        break
      }
      followRecord()
      take(console.receive(line, situation))
    }
    try record.settle()
  }

  private var situation: Situation {
    Situation(of: record, folder, timer.timekeeping, isPractice: isPractice)
  }

  private func prompt() {
    let lines = console.prompt(situation)
    for line in lines.dropLast() { say(line) }
    print(displayCells(lines.last ?? "").text, terminator: "")
    fflush(nil)
  }

  /// What another console has recorded is told before the next line counts.
  private func followRecord() {
    timer.follow()
    if let says = Performing.goOn(record) { say(says) }
    if let grown = Performing.readOn(record) { take(console.receive(grown, situation)) }
  }

  private func take(_ turn: PlainTurn) {
    for line in turn.lines { say(line) }
    for errand in turn.errands { carryOut(errand) }
  }

  private func carryOut(_ errand: PlainErrand) {
    switch errand {
    case .carryOut(let request, let ground, let occurred):
      reply { mode throws in
        .recorded(
          try Performing.perform(
            request, on: mode.record, .init(occurred: occurred, by: mode.by, on: ground), mode.passphrase, .real))
      }
    case .prepareSigning(let meeting):
      reply { mode throws in .readyToSign(try Performing.signingText(meeting, mode.record)) }
    case .sign(let subject):
      reply { mode throws in
        try mode.sign(subject)
        return .signed(subject.meeting)
      }
    case .verify:
      reply { mode throws in .verified(try Performing.verify(mode.record)) }
    case .save(let printout, let meeting):
      reply { mode throws in .saved(printout, path: try Performing.save(printout, of: meeting, mode.record)) }
    case .keepTime(let kept): timer.keep(kept)
    case .status: say(StatusReport(record).inWords(record.affairs))
    case .leave: isOver = true
    }
  }

  private func sign(_ subject: SigningText) throws {
    var typed: String?
    if subject.needsKey {
      if subject.needsPassphrase {
        let new = try passphrase.askTwice("A new passphrase for \(displayCells(subject.signer).text): ")
        typed = String(decoding: new, as: UTF8.self)
      }
      try Performing.makeKey(on: record, typed, for: subject.meeting)
    } else if subject.needsPassphrase {
      let prompt = "Passphrase of \(displayCells(subject.signer).text): "
      typed = String(decoding: try passphrase.ask(prompt), as: UTF8.self)
    }
    try Performing.sign(subject.meeting, subject.text, on: record, typed, by)
  }

  /// Does the work and gives its outcome back, failures in words.
  private func reply(_ work: (PlainMode) throws -> Reply) {
    take(console.receive(Performing.reply { try work(self) }, situation))
  }
}
