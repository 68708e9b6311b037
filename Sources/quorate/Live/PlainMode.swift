import ArgumentParser
import Console
import Governance
import Meeting
import Minutes
import Record
import TransparencyLog

/// The meeting as questions and answers on plain lines: the commands of the vocabulary, typed.
enum PlainMode {
  static func run(_ record: inout BoardRecord, _ by: Officer, _ passphrase: PassphraseOption) throws {
    say("\(record.affairs.board.name). Type a command, help, or quit. Everything is saved as you go.")
    say(StatusReport(record).inWords(record.affairs))
    for remark in Adoption.remarks(on: record) { say(remark) }
    while true {
      say(Console.nextStep(situation(record)))
      print("What next? ", terminator: "")
      guard let line = readLine() else { break }
      switch line.trimmed {
      case "": continue
      case "quit", "q": return try record.settle()
      case "help", "?":
        for command in Command.table { say("  \(command.usage)\n      \(command.explanation)") }
        say("  status\n      Where things stand.\n  minutes\n      The minutes as they stand.")
        say("  what-if COMMAND\n      What a command would do; nothing is recorded.")
      case "status": say(StatusReport(record).inWords(record.affairs))
      case "minutes":
        if let sitting = record.affairs.sitting { say(try Performing.minutes(of: sitting, record).text) }
      case let line where line.hasPrefix("what-if "):
        foretell(line.dropFirst("what-if ".count), record)
      case let line: carryOut(String(line), on: &record, by, passphrase)
      }
    }
    try record.settle()
  }

  private static func situation(_ record: borrowing BoardRecord) -> Situation {
    Situation(
      session: record.session, now: Circumstances.real.now(), saved: record.newest.checkpoint.size,
      whyReadOnly: record.whyReadOnly)
  }

  private static func foretell(_ text: Substring, _ record: borrowing BoardRecord) {
    do { say(try Foretelling.sentence(of: String(text), record)) } catch let error as RecordError {
      guard case .refused(_, let words) = error else { return say("\(error)") }
      say("Not possible: \(words.sentence)")
    } catch { say("\(error)") }
  }

  /// Does it and says what was recorded, or why nothing was; the meeting goes on either way.
  private static func carryOut(
    _ text: String, on record: inout BoardRecord, _ by: Officer, _ passphrase: PassphraseOption
  ) {
    do {
      guard let line = try Line(text, zone: record.affairs.zone) else { return }
      let act = try Performing.perform(
        line.request, on: &record, .init(occurred: line.moment.instant(in: record.affairs), by: by), passphrase, .real)
      for entry in act { Console.told(entry, situation(record)).map { say($0) } }
    } catch let misspoken as Misspoken {
      say("Not understood: \(misspoken.says)")
    } catch let error as RecordError {
      guard case .refused(_, let words) = error else { return say("Not recorded: \(error)") }
      say("Not possible: \(words.sentence)")
    } catch { say("Not recorded: \(error)") }
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let head = drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return head[...last]
  }
}
