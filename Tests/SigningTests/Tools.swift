import Foundation
import Testing

@testable import Signing

/// A folder for one test, taken away with it, and the programs that other people check our files with.
final class Scratch {
  let path = NSTemporaryDirectory() + "quorate-signing-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  @discardableResult
  func put(_ text: String, into name: String, mode: Int = 0o600) throws -> String {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file(name))
    return file(name)
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }

  struct Outcome {
    let status: Int32
    let output: String
  }

  /// Runs a program to its end, with a file as its standard input.
  func run(_ program: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = program
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) } ?? .nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }
}

/// The key whose seed is one byte, 32 times over.
func signer(_ byte: UInt8 = 7) throws -> Signer {
  try #require(Signer(seed: [UInt8](repeating: byte, count: 32)))
}
