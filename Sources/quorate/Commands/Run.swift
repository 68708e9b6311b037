import ArgumentParser
import Console
import Governance
import Meeting
import Record

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Carries out a script: one command a line.",
    discussion: """
      @14:05 in front says when it happened, on the meeting’s day; @2014-11-12 14:05 on another. A line without a time
      happens at the time of the line before, or now when none has been given. !R10 in front says that it must be
      refused under that rule, !R11|R12 under either. # starts a comment.
      Exit code 0 when every line did what it should; otherwise 1, naming the first that did not.
      """)

  @OptionGroup var board: BoardOption
  @OptionGroup var passphrase: PassphraseOption

  @Argument(help: "The script; - reads standard input.", completion: .file())
  var script: String

  @Option(name: .customLong("as"), help: "Who is keying: chair or clerk.")
  var role: Officer = .clerk

  @Flag(help: .hidden)
  var sample = false

  func run() throws {
    try carefully {
      let text = try TextFile.read(script, called: "script")
      let record = try OpenBoard.writing(board.folder, passphrase)
      if OpenBoard.isUnprotected(record) { say(unprotected) }
      if let why = record.whyReadOnly { throw RecordError.readOnly(reason: why) }
      if record.droppedBytes > 0 { say("The last act before an interruption was never finished and is not on record.") }
      if sample {
        try SampleCircumstances.check(record)
        say(SampleCircumstances.warning)
      }
      var script = Script(name: script, by: role, isSample: sample)
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        do { try script.carryOut(String(line), number: index + 1, on: record, passphrase) } catch {
          try? record.settle()
          throw error
        }
      }
      try record.settle()
      say("\(script.done) commands carried out, \(script.refused) refused as they should be.")
    }
  }
}

extension Officer: ExpressibleByArgument {}

/// A script under way: what time its last line gave, and how it went so far.
struct Script {
  let name: String
  let by: Officer
  private(set) var done = 0
  private(set) var refused = 0
  private var time: Instant?
  private let isSample: Bool

  init(name: String, by: Officer, isSample: Bool = false) {
    self.name = name
    self.by = by
    self.isSample = isSample
  }

  /// Carries out one line; throws, naming it, when it did not do what it should.
  mutating func carryOut(
    _ text: String, number: Int, on record: BoardRecord, _ passphrase: PassphraseOption
  ) throws {
    let place = "\(name), line \(number)"
    let line: Line
    do {
      guard let read = try Line(text, zone: record.affairs.zone) else { return }
      line = read
    } catch { throw fail("\(place): \(error.says)") }
    if case .at = line.moment, record.affairs.sitting == nil {
      throw fail("\(place): there is no meeting on whose day that time could be. Write @2014-11-12 14:05.")
    }
    time = line.moment.instant(in: record.affairs) ?? time
    do {
      try Performing.perform(
        line.request, on: record, .init(occurred: time, by: by), passphrase, circumstances(record))
    } catch let failure as Failure {
      throw fail("\(place): \(failure)")
    } catch let error as RecordError {
      guard case .refused(let refusal, let words) = error else { throw fail("\(place): \(error)") }
      guard !line.refusedUnder.isEmpty else { throw fail("\(place): \(error)") }
      guard line.refusedUnder.contains(refusal.rule) else {
        let wanted = line.refusedUnder.map(\.rawValue).joined(separator: " or ")
        throw fail(
          "\(place): it should be refused under \(wanted), but was under \(refusal.rule.rawValue): \(words.says)")
      }
      refused += 1
      return
    }
    guard line.refusedUnder.isEmpty else {
      let wanted = line.refusedUnder.map(\.rawValue).joined(separator: " or ")
      throw fail("\(place): it should have been refused under \(wanted), but it was carried out.")
    }
    done += 1
    if case .sign(let meeting) = line.request { Performing.announceSigning(meeting, record) }
  }

  private func circumstances(_ record: BoardRecord) -> Circumstances {
    // A line without a time is keyed with the line before it.
    guard isSample else { return .real }
    // Before anything but the founding is on record its day is as good as any.
    let newest = record.session.journal.last?.recorded ?? time ?? Instant(seconds: 0)
    return SampleCircumstances.at(max(time ?? newest, newest), after: record.session.next)
  }
}
