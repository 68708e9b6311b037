import Foundation
import PseudoTerminal
import Testing

/// A home folder for one test, in which the real program is run; taken away with the test.
final class Home {
  let path = NSTemporaryDirectory() + "quorate-home-\(UUID().uuidString)"
  var board: String { "\(path)/board" }

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let sampleData: String = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return folder.appendingPathComponent("../../sample-data/lichfield-lcb").standardized.path
  }()

  static let sampleBoard = sampleData + "/board.toml"
  /// The public record of its four meetings.
  static let sampleRecord = sampleData + "/record"
  static let sampleScript = sampleData + "/a-whole-meeting.script"

  func file(_ name: String) -> String { "\(path)/\(name)" }

  @discardableResult
  func put(_ text: String, into name: String) throws -> String {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
    return file(name)
  }

  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file(name)))) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  private var environment: [String: String] {
    ["HOME": path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb"]
  }

  /// Starts the program, or another with an absolute path, with nothing connected to a terminal.
  func start(_ arguments: [String], input: String = "", _ changes: [String: String?] = [:]) throws -> Running {
    let process = Process()
    let program = arguments[0].hasPrefix("/") ? arguments[0] : PseudoTerminal.product("quorate")
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments[0].hasPrefix("/") ? Array(arguments.dropFirst()) : arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = environment.merging(changes.compactMapValues { $0 }) { $1 }.filter { name, _ in
      changes[name].map { $0 != nil } ?? true
    }
    let name = "input-\(UUID().uuidString)"
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: try put(input, into: name)))
    let running = Running(process: process)
    process.standardOutput = running.output
    process.standardError = running.errors
    try process.run()
    return running
  }

  struct Running {
    let process: Process
    let output = Pipe()
    let errors = Pipe()

    func outcome() -> Outcome {
      let text = output.fileHandleForReading.readDataToEndOfFile()
      let said = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
        output: String(decoding: text, as: UTF8.self), errors: String(decoding: said, as: UTF8.self))
    }
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "", with changes: [String: String?] = [:]) throws -> Outcome {
    try run(arguments, input: input, with: changes)
  }

  func run(_ arguments: [String], input: String = "", with changes: [String: String?] = [:]) throws -> Outcome {
    try start(arguments, input: input, changes).outcome()
  }

  /// Makes a board whose keys have no passphrase.
  @discardableResult
  func found(from toml: String = Home.sampleBoard) throws -> Outcome {
    let outcome = try run("new", board, "--from", toml, "--no-passphrase")
    try #require(outcome.status == 0, "\(outcome)")
    return outcome
  }

  /// Runs a script given as text.
  @discardableResult
  func script(_ text: String) throws -> Outcome { try run("run", "--board", board, "-", input: text) }

  /// Opens a meeting of 12 November 2014 at 14:00 with four members, which is a quorum; further lines follow.
  func open(agenda: String, then lines: String = "") throws {
    let outcome = try script(
      """
      meeting 2014-11-12 14:00
      \(agenda)
      @13:50 call
      present cabinet-member
      present strategic-director
      present public-health
      present policing
      @14:00 open
      \(lines)
      """)
    try #require(outcome.status == 0, "\(outcome)")
  }

  /// Founds the sample board and plays its whole meeting.
  func playSample() throws {
    try found()
    let outcome = try run("run", "--board", board, Home.sampleScript)
    try #require(outcome.status == 0, "\(outcome)")
  }

  func status() throws -> [String: Any?] {
    let outcome = try run("status", "--board", board, "--json")
    try #require(outcome.status == 0, "\(outcome)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any?])
  }

  func size() throws -> Int { try #require((try status()["log"] as? [String: Any?])?["size"] as? Int) }
}

extension Home {
  /// The program itself, for a shell to start.
  var programPath: String? {
    let path = PseudoTerminal.product("quorate")
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }
}
