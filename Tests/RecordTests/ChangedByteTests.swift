import Dice
import Foundation
import Testing

@testable import Meeting
@testable import Record

/// One byte changed anywhere is found, and the place is named.
@Suite struct ChangedByteTests {
  /// A board with everything in it; a long one has more than one records file, and full tiles.
  private func lived(long: Bool = false) throws -> Scratch {
    let scratch = try Scratch()
    let record = try scratch.found()
    try record.live(scratch)
    if long {
      try record.open("2015-05-13", scratch)
      for number in 1...210 { try record.carryOut([.note("Note \(number)")], scratch) }
    }
    try record.settle()
    return scratch
  }

  @Test(arguments: [false, true]) func `an untouched board is unchanged`(_ long: Bool) throws {
    let scratch = try lived(long: long)
    let found = try scratch.verification()
    #expect(found.findings == [])
    #expect((found.size > 256) == long)
    #expect(found.comparison != nil)
    let places = Set(try scratch.publicFiles().map { $0.split(separator: "/")[0] })
    #expect(places == ["checkpoint", "minutes", "records", "tile", "trust"])
  }

  @Test func `a flipped bit at any place of a small file is found and its file named`() throws {
    let scratch = try lived()
    let small = try scratch.publicFiles().filter { !$0.hasPrefix("tile") && !$0.hasPrefix("records") }
    #expect(small.count == 7)
    try flip(small, of: scratch) { bytes, dice in
      bytes.count < 400 ? Array(bytes.indices) : Array(bytes.indices.shuffled(using: &dice).prefix(60))
    }
  }

  @Test(arguments: [false, true]) func `a flipped bit in a large file is found and its file named`(_ long: Bool) throws
  {
    let scratch = try lived(long: long)
    let large = try scratch.publicFiles().filter { file in
      file.hasPrefix("records") || file.hasPrefix("tile") && (!file.contains(".p/") || file.hasSuffix("1"))
    }
    try flip(large, of: scratch) { bytes, dice in
      [0, bytes.count - 1] + bytes.indices.shuffled(using: &dice).prefix(bytes.count > 20_000 ? 40 : 4)
    }
  }

  private func flip(_ files: [String], of scratch: Scratch, at offsets: ([UInt8], inout Dice) -> [Int]) throws {
    let seed = Dice.seed
    print("seed \(seed)")
    var dice = Dice(seed: seed)
    for file in files {
      let bytes = try scratch.bytes(file)
      for offset in offsets(bytes, &dice) {
        var changed = bytes
        changed[offset] ^= 1 << UInt8.random(in: 0...7, using: &dice)
        try scratch.write(changed, to: file)
        let findings = try FolderReading(of: scratch.board, keysRoot: scratch.keys, held: nil, asksRules: false)
          .findings
        #expect(findings.contains { $0.contains(file) }, "\(file), byte \(offset), seed \(seed): \(findings)")
      }
      try scratch.write(bytes, to: file)
    }
    #expect(try scratch.verification().isUnchanged)
  }

  @Test func `a byte too many, a byte too few and a missing file are found and named`() throws {
    let scratch = try lived()
    let files = try scratch.publicFiles().filter { file in
      // Of the partial tiles that wider ones have replaced, a few will do.
      !file.contains(".p/") || file.hasSuffix("0") || file.hasSuffix("7")
    }
    for file in files {
      let bytes = try scratch.bytes(file)
      var changes = [("one byte more", bytes + [0x0A]), ("one byte more", bytes + [0x00])]
      if !bytes.isEmpty { changes += [("one byte less", Array(bytes.dropLast())), ("emptied", [])] }
      for (what, changed) in changes {
        try scratch.write(changed, to: file)
        try expectNamed(file, scratch, what)
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
    let record = try scratch.found()
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
