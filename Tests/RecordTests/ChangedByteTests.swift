import Foundation
import Testing

@testable import Meeting
@testable import Record

/// One byte changed anywhere is found, and the place is named.
@Suite struct ChangedByteTests {
  /// A board with everything in it, more than one records file and full tiles.
  private func lived() throws -> Scratch {
    let scratch = try Scratch()
    var record = try scratch.found()
    try record.live(scratch)
    try record.open("2015-05-13", scratch)
    for number in 1...270 { try record.carryOut([.note("Note \(number)")], scratch) }
    try record.settle()
    return scratch
  }

  @Test func `an untouched board is unchanged`() throws {
    let scratch = try lived()
    let found = try scratch.verification()
    #expect(found.findings == [])
    #expect(found.size > 256)
    #expect(found.comparison != nil)
    let places = Set(try scratch.publicFiles().map { $0.split(separator: "/")[0] })
    #expect(places == ["checkpoint", "minutes", "records", "tile", "trust"])
  }

  /// All offsets of small files, a sample of those of large ones; a bit flipped at each.
  @Test func `a flipped bit anywhere is found and its file named`() throws {
    let scratch = try lived()
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var dice = Dice(seed: seed)
    for file in try scratch.publicFiles() {
      let bytes = try scratch.bytes(file)
      let isCheap = bytes.count < 1200 && !file.hasPrefix("tile")
      let offsets = isCheap ? Array(bytes.indices) : Array(bytes.indices.shuffled(using: &dice).prefix(6))
      for offset in offsets {
        var changed = bytes
        changed[offset] ^= 1 << UInt8.random(in: 0...7, using: &dice)
        try scratch.write(changed, to: file)
        try expectNamed(file, scratch, "byte \(offset), seed \(seed)")
      }
      try scratch.write(bytes, to: file)
    }
    #expect(try scratch.verification().isUnchanged)
  }

  @Test func `a byte too many, a byte too few and a missing file are found and named`() throws {
    let scratch = try lived()
    for file in try scratch.publicFiles() {
      let bytes = try scratch.bytes(file)
      for addition: [UInt8] in [[0x0A], [0x20], [0x00]] {
        try scratch.write(bytes + addition, to: file)
        try expectNamed(file, scratch, "one byte more")
      }
      if !bytes.isEmpty {
        try scratch.write(Array(bytes.dropLast()), to: file)
        try expectNamed(file, scratch, "one byte less")
        try scratch.write([], to: file)
        try expectNamed(file, scratch, "emptied")
      }
      try scratch.remove("\(scratch.board)/\(file)")
      // A partial tile that a wider one has replaced may go.
      if !isSuperseded(file, try scratch.publicFiles()) { try expectNamed(file, scratch, "taken away") }
      try FileManager.default.createDirectory(atPath: "\(scratch.board)/\(file)", withIntermediateDirectories: false)
      try expectNamed(file, scratch, "a folder instead")
      try scratch.remove("\(scratch.board)/\(file)")
      try scratch.write(bytes, to: file)
    }
    #expect(try scratch.verification().isUnchanged)
  }

  @Test(arguments: ["records/007.jsonl", "records/notes.txt", "minutes/2014-11-12.pdf", "tile/0/009", "tile/2/000"])
  func `a file that belongs to nothing is found and named`(_ file: String) throws {
    let scratch = try Scratch()
    var record = try scratch.found()
    try record.live(scratch)
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "\(scratch.board)/\(folder)", withIntermediateDirectories: true)
    try scratch.write([0x41], to: file)
    try expectNamed(file, scratch, "surplus")
  }

  private func expectNamed(_ file: String, _ scratch: Scratch, _ what: String) throws {
    let findings = try scratch.verification().findings
    #expect(findings.contains { $0.contains(file) }, "\(file): \(what): \(findings)")
  }

  private func isSuperseded(_ file: String, _ others: [String]) -> Bool {
    let parts = file.split(separator: "/")
    guard parts.count > 2, parts[parts.count - 2].hasSuffix(".p"), let width = Int(parts[parts.count - 1]) else {
      return false
    }
    let folder = parts.dropLast().joined(separator: "/")
    return others.contains { other in
      other.hasPrefix("\(folder)/") && (Int(other.dropFirst(folder.count + 1)) ?? 0) > width
        || other == folder.dropLast(2)
    }
  }
}
