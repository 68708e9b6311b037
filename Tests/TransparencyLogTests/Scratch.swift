import Foundation
import Testing

@testable import TransparencyLog

/// A folder for one test, taken away with it: a log in `log`, and a home that keeps the high-water mark.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "quorate-log-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/log", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var log: String { path + "/log" }
  var highWaterMark: String { path + "/home/held" }

  func create() throws(LogError) -> LogFolder {
    try .create(at: log, origin: Notary.origin, highWaterMark: highWaterMark, verify: Notary.verify)
  }

  func open() throws(LogError) -> LogFolder { try Scratch.open(path) }

  /// Likewise for a child process, which knows only the path.
  static func open(_ path: String) throws(LogError) -> LogFolder {
    try LogFolder(
      at: path + "/log", origin: Notary.origin, highWaterMark: path + "/home/held", verify: Notary.verify)
  }

  var published: PublishedLog { PublishedLog(folder: log, verify: Notary.verify) }

  func bytes(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(log)/\(file)").map { [UInt8]($0) }
  }

  func put(_ bytes: [UInt8], into file: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(log)/\(file)"))
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(log)/\(file)")
  }

  func copy(_ from: String, to: String) throws {
    try FileManager.default.copyItem(atPath: path + "/" + from, toPath: path + "/" + to)
  }

  /// Every file of the log with its bytes, the private ones apart.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: log) where !name.hasPrefix(".quorate") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(log)/\(name)", isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = bytes(name)
    }
    return files
  }
}

/// Signs notes well enough for tests of the log, which leaves signatures to its caller.
enum Notary {
  static let origin = "example.com/board"

  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  static func sign(_ checkpoint: Checkpoint) -> [UInt8] {
    Array((checkpoint.text + "\n" + seal(checkpoint.text)).utf8)
  }

  static func verify(_ note: [UInt8]) throws -> Checkpoint {
    let text = String(decoding: note, as: UTF8.self)
    guard let blank = text.range(of: "\n\n") else { throw Refusal(description: "it is no note") }
    let checkpoint = try Checkpoint(text: String(text[..<blank.lowerBound]) + "\n")
    // More lines may follow, as cosignatures would.
    guard text[blank.upperBound...].hasPrefix(seal(checkpoint.text)) else {
      throw Refusal(description: "the log did not sign it")
    }
    return checkpoint
  }

  private static func seal(_ text: String) -> String {
    "— seal \(Digest(sha256: Array("secret\(text)".utf8)).base64)\n"
  }
}

/// Entries and the record lines that go with them, a function of their place in the log.
func acts(_ range: Range<Int>) -> [[UInt8]] {
  range.map { Digest(sha256: Array("act \($0)".utf8)).bytes }
}

func lines(_ range: Range<Int>) throws(LogError) -> [FileWrite] {
  try range.map { index throws(LogError) in
    try FileWrite(path: "records/000.jsonl", offset: index * 8, bytes: Array("\(1_000_000 + index)\n".utf8))
  }
}

extension LogFolder {
  /// The newest checkpoint, where there must be one. (`#require` cannot look into a noncopyable value.)
  func newestCheckpoint() throws -> Checkpoint {
    let newest = newest
    return try #require(newest).checkpoint
  }

  /// Appends the next so many acts with their lines and a file that is replaced each time.
  @discardableResult
  mutating func add(_ count: Int) throws(LogError) -> Appended {
    let range = tree.size..<tree.size + count
    let files = try lines(range) + [FileWrite(path: "trust/newest", bytes: Array("\(range.upperBound)".utf8))]
    return try append(acts(range), files: files, seen: tree.size, sign: Notary.sign)
  }
}

/// The published test vectors.
enum Vectors {
  static var path: String { Bundle.module.bundlePath + "/vectors" }
  static var tinylog: String { path + "/tinylog" }

  static func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Reads the checkpoint of a note and leaves its signatures unverified.
  static func unverified(_ note: [UInt8]) throws -> Checkpoint {
    let text = String(decoding: note, as: UTF8.self)
    let blank = try #require(text.range(of: "\n\n"))
    return try Checkpoint(text: String(text[..<blank.lowerBound]) + "\n")
  }

  static func checkpoint(_ size: Int) throws -> Checkpoint {
    try unverified(Array(text("tinylog/checkpoint.\(size)").utf8))
  }
}
