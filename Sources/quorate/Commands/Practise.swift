import ArgumentParser
import Console
import FoundationEssentials
import Governance
import Meeting
import Record

struct Practise: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A pretend meeting of the sample board, to learn with; nothing in it counts.",
    discussion: "It goes on with the practice meeting that is there; --fresh starts another.")

  @Flag(help: "Start another practice board; the old one stays where it is.")
  var fresh = false

  @OptionGroup var appearance: AppearanceOption

  func run() throws {
    try carefully {
      let folder = try Practice.folder(fresh: fresh)
      var visit = Visit(PassphraseOption(), appearance)
      try visit.begin(at: folder, Opening(home: .desk, isPractice: true))
    }
  }
}

/// The practice boards: the sample board, with keys that have no passphrase, and an agenda for today.
enum Practice {
  /// The newest practice board's folder, or that of a new one.
  static func folder(fresh: Bool) throws -> String {
    let root = Locations.practice
    let existing = (1...999).filter { FileManager.default.fileExists(atPath: "\(root)/\($0)/checkpoint") }
    if let last = existing.last, !fresh { return "\(root)/\(last)" }
    Locations.make(root)
    var number = (existing.last ?? 0) + 1
    while FileManager.default.fileExists(atPath: "\(root)/\(number)") { number += 1 }
    let folder = "\(root)/\(number)"
    let text = String(decoding: PackageResources.board_toml, as: UTF8.self)
    let file: BoardFile
    do { file = try BoardFile(text, path: "board.toml") } catch { throw fail("\(error)") }
    let record = try Founding.found(
      .init(boardText: text, boardFile: file, passphrase: nil), at: folder, keysRoot: Locations.keysRoot, .real)
    try setUpMeeting(record)
    try record.settle()
    return folder
  }

  /// Today's meeting with the sample agenda, now.
  private static func setUpMeeting(_ record: BoardRecord) throws {
    let now = Circumstances.real.now()
    let zone = record.affairs.zone
    try record.carryOut(.setMeeting(date: zone.date(now), at: now, place: "Practice"), .init(by: .clerk), .real)
    var script = Script(name: "practice-agenda.script", by: .clerk)
    let agenda = String(decoding: PackageResources.practice_agenda_script, as: UTF8.self)
    for (index, line) in agenda.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      try script.carryOut(String(line), number: index + 1, on: record, PassphraseOption())
    }
  }
}
