import ArgumentParser
import FoundationEssentials
import Record

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a record again, byte for byte, and says whether anything was changed.",
    discussion: """
      Exit code 0: unchanged. 1: changed or incomplete, saying what and where. 2: it cannot be read.
      A record that agrees with itself may still be an older copy: --held compares it with a checkpoint you kept.
      """)

  @OptionGroup var board: BoardOption

  @Argument(help: "The board’s folder (the same as --board).", completion: .directory)
  var folder: String?

  @Option(help: "A checkpoint kept from earlier, to compare with.", completion: .file())
  var held: String?

  @Flag(help: "Also puts every act to the rules again, and says which they would not have allowed.")
  var rules = false

  func run() throws {
    try carefully {
      var note: [UInt8]?
      if let held {
        guard let bytes = FileManager.default.contents(atPath: held) else {
          throw Failure("The checkpoint \(held) cannot be read.", code: 2)
        }
        note = Array(bytes)
      }
      let found = try Verification(
        of: folder ?? board.folder, keysRoot: Locations.keysRoot, held: note, asksRules: rules)
      guard found.isUnchanged else {
        for finding in found.findings { say(finding) }
        throw fail("Changed or incomplete: \(found.findings.count) found. Keep this copy and compare it with another.")
      }
      say("Unchanged: \(found.size) records, root \(found.root).")
      if found.unfinished > 0 {
        say(
          "\(found.unfinished) more are recorded, but not written out yet: at the latest the next console to open it will."
        )
      }
      if found.withheld > 0 { say("\(found.withheld) are withheld; everything else verifies around them.") }
      if rules {
        for breach in found.breaches { say(breach) }
        guard found.breaches.isEmpty else {
          throw fail("The rules would not have allowed \(found.breaches.count) of these acts. Ask who keyed them.")
        }
        say("The rules allow every act on record.")
      }
      say(found.comparison.map { "It \($0)." } ?? "Consistent; nothing held to compare it with.")
    }
  }
}
