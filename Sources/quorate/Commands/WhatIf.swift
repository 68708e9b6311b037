import ArgumentParser
import Console
import Governance
import Meeting
import Record

struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what a command would do to the meeting, without doing it.",
    discussion: """
      In the vocabulary of scripts: quorate what-if "determine public-health withdraws \\"Shares\\"". Exit code 0 when it
      could be done, 1 when it would be refused, saying under which rule and why.
      """)

  @OptionGroup var board: BoardOption

  @Argument(help: "The command, in quotes or as words.")
  var command: [String]

  func run() throws {
    try carefully {
      let record = try OpenBoard.reading(board.folder)
      say(try Foretelling.sentence(of: command.joined(separator: " "), record))
    }
  }
}

/// What a line of the vocabulary would do, for `quorate what-if` and plain mode.
enum Foretelling {
  /// Fails as the line itself would: misspoken, or refused under a rule.
  static func sentence(of text: String, _ record: BoardRecord) throws -> String {
    let affairs = record.affairs
    let line: Line?
    do { line = try Line(text, zone: affairs.zone) } catch { throw Failure("Not understood: \(error.says)") }
    guard let line else { throw Failure("Write the command to ask about: quorate what-if close") }
    let intent: Intent
    switch line.request {
    case .intent(let asked): intent = asked
    case .sign, .adopt, .paper, .standing: throw Failure("What that would do cannot be said before it is done.")
    }
    let at = line.moment.instant(in: affairs) ?? Circumstances.real.now()
    do throws(Refusal) { return try record.session.whatIf(intent, at: at) } catch {
      throw RecordError.refused(error, affairs.words(for: error))
    }
  }
}
