import Foundation
import Testing

/// `quorate verify`: 0 unchanged, 1 changed or incomplete, 2 cannot be read.
@Suite struct VerifyCommandTests {
  @Test(arguments: [
    "records/000.jsonl", "checkpoint", "tile/entries/000.p/", "tile/0/000.p/", "trust/log.vkey", "trust/policy",
    "trust/allowed_signers", "minutes/2014-11-12.txt", "minutes/2014-11-12.txt.sig", "minutes/2014-11-12.tlog-proof",
  ])
  func `a byte changed, and a file missing, give 1 and the file's name`(_ name: String) throws {
    let home = try Home()
    try home.playSample()
    let file = try home.newest(name)
    let bytes = try home.bytes("board/\(file)")
    var changed = bytes
    changed[bytes.count / 2] ^= 0x04
    try home.write(changed, to: "board/\(file)")
    let found = try home.run("verify", home.board)
    #expect(found.status == 1)
    #expect(found.output.contains(file), "\(found)")
    #expect(found.errors.contains("Changed or incomplete: "))

    try FileManager.default.removeItem(atPath: "\(home.board)/\(file)")
    let missing = try home.run("verify", home.board)
    #expect(missing.status == 1)
    #expect(missing.output.contains("\(file) is missing"), "\(missing)")

    try home.write(bytes, to: "board/\(file)")
    #expect(try home.run("verify", home.board).status == 0)
  }

  @Test func `a whole folder missing is incomplete`() throws {
    let home = try Home()
    try home.playSample()
    for folder in ["tile", "records", "trust", "minutes"] {
      try FileManager.default.moveItem(atPath: "\(home.board)/\(folder)", toPath: home.file("away"))
      let found = try home.run("verify", home.board)
      #expect(found.status == 1, "\(folder): \(found)")
      #expect(found.output.contains(folder))
      try FileManager.default.moveItem(atPath: home.file("away"), toPath: "\(home.board)/\(folder)")
    }
    #expect(try home.run("verify", home.board).status == 0)
  }

  @Test func `a checkpoint kept from earlier is compared with`() throws {
    let home = try Home()
    try home.playSample()
    try home.write(try home.bytes("board/checkpoint"), to: "kept")
    #expect(try home.script("meeting 2015-05-13 14:00\n").status == 0)
    let fine = try home.run("verify", home.board, "--held", home.file("kept"))
    #expect(fine.status == 0)
    #expect(fine.output.contains("that the checkpoint held had seen"), "\(fine.output)")
    #expect(try home.run("verify", home.board, "--held", home.file("nothing")).status == 2)
    let other = try Home()
    try other.found()
    #expect(try home.run("verify", home.board, "--held", other.file("board/checkpoint")).status == 1)
  }
}

extension Home {
  /// The widest partial tile where a folder of them is named; the file itself otherwise.
  func newest(_ name: String) throws -> String {
    guard name.hasSuffix("/") else { return name }
    let widths = try FileManager.default.contentsOfDirectory(atPath: "\(board)/\(name)").compactMap { Int($0) }
    return "\(name)\(try #require(widths.max()))"
  }
}
