import Foundation
import Testing

@testable import Governance
@testable import Meeting
@testable import Record
@testable import Signing
@testable import TransparencyLog

/// A folder for one test, with a board in it and this computer's keys beside it; taken away with the test.
final class Scratch {
  let path = NSTemporaryDirectory() + "quorate-record-\(UUID().uuidString)"
  var board: String { "\(path)/board" }
  var keys: String { "\(path)/keys" }
  let clock = Clock()

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A second each time it is asked, from 13:00 on 12 November 2014.
  final class Clock {
    var now = Instant(seconds: 1_415_797_200)
  }

  var circumstances: Circumstances {
    Circumstances(
      now: { [clock] in
        clock.now.seconds += 1
        return clock.now
      },
      random: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } })
  }

  static func sampleText() -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = folder.appendingPathComponent("../../sample-data/lichfield-lcb/board.toml").path
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  /// Founds the sample board; without a passphrase everyone who holds a seat gets a key.
  func found(passphrase: [UInt8]? = nil) throws -> BoardRecord {
    let text = Scratch.sampleText()
    let file = try BoardFile(text, path: "board.toml")
    return try Founding.found(
      .init(boardText: text, boardFile: file, passphrase: passphrase), at: board, keysRoot: keys, circumstances)
  }

  func reading() throws -> BoardRecord { try BoardRecord(opening: board, keysRoot: keys) }

  func writing() throws -> BoardRecord {
    try BoardRecord(opening: board, keysRoot: keys, logKey: try logKey())
  }

  func logKey() throws -> Signer { try KeyFile.read(try ring().logKey, passphrase: nil) }

  func ring() throws -> KeyRing { KeyRing(root: keys, origin: try BoardRecord.verifier(in: board).name) }

  func verification(held: [UInt8]? = nil) throws -> Verification {
    try Verification(of: board, keysRoot: keys, held: held)
  }

  func bytes(_ file: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: "\(board)/\(file)"))) }

  func write(_ bytes: [UInt8], to file: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(board)/\(file)"))
  }

  /// Every public file of the board but its proposal, by path.
  func publicFiles() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: board).filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(board)/\(path)", isDirectory: &isFolder)
      return !isFolder.boolValue && !path.hasPrefix(".quorate") && path != "board.toml"
    }.sorted()
  }

  func copy(_ from: String, to: String) throws { try FileManager.default.copyItem(atPath: from, toPath: to) }
  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }
}

extension BoardRecord {
  func carryOut(_ intents: [Intent], _ scratch: Scratch) throws {
    for intent in intents { try carryOut(intent, Keying(by: .clerk), scratch.circumstances) }
  }

  /// A meeting set up, quorate and opened, with one item taken.
  func open(_ date: String, _ scratch: Scratch, approving: MeetingID? = nil) throws {
    let date = try #require(CivilDate(date))
    try carryOut(
      [
        .setMeeting(date: date, at: affairs.zone.instant(date, try #require(TimeOfDay("14:00"))), place: nil),
        .putItem(number: 1, title: "Business", approves: approving), .call,
        .clerk(.named("Morwenna Teague", new: false)),
        .present("cabinet-member", remotely: false), .present("strategic-director", remotely: false),
        .present("public-health", remotely: false), .present("policing", remotely: false), .open, .takeItem(1),
      ], scratch)
  }

  /// Two meetings: one that decides something in private, and one that approves and signs its minutes.
  func live(_ scratch: Scratch) throws {
    try open("2014-11-12", scratch)
    try carryOut(
      [
        .note("Falls stood out."), .goPrivate(reason: "Business affairs"), .note("The provider missed two measures."),
        .propose("That it be given time."), .agree(.all), .closeConsensus, .goPublic, .close,
      ], scratch)
    try open("2015-01-21", scratch, approving: "2014-11-12")
    try carryOut([.approveMinutes("2014-11-12", corrections: [])], scratch)
    let needed = try keyForSigning("2014-11-12")
    try sign(
      "2014-11-12", text: "The minutes.\n", with: try KeyFile.read(needed.path, passphrase: nil), .init(by: .chair),
      scratch.circumstances)
    try carryOut([.close], scratch)
  }
}
