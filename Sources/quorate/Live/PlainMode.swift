import ArgumentParser
import Console
import Governance
import Meeting
import Minutes
import Record

/// The meeting as questions and answers on plain lines: the commands of the vocabulary, typed.
enum PlainMode {
  static func run(_ record: inout BoardRecord, _ by: Officer, _ passphrase: PassphraseOption) throws {
    var script = Script(name: "Your line", by: by)
    say("\(record.affairs.board.name). Type a command, help, or quit. Everything is saved as you go.")
    var number = 0
    while true {
      say(StatusReport(record).inWords(record.affairs))
      print("What next? ", terminator: "")
      guard let line = readLine() else { break }
      number += 1
      switch line.trimmed {
      case "": continue
      case "quit", "q": return try record.settle()
      case "help", "?":
        for command in Command.table { say("  \(command.usage)\n      \(command.explanation)") }
      case "minutes":
        if let sitting = record.affairs.sitting { say(try Performing.minutes(of: sitting, record).text) }
      default:
        do { try script.carryOut(line, number: number, on: &record, passphrase) } catch is ExitCode {
          // The sentence has been said; the meeting goes on.
        }
      }
    }
    try record.settle()
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let head = drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return head[...last]
  }
}
