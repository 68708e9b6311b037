import Foundation
import Testing

/// Folders that are none, keys that are locked, computers that lack something: always a sentence, never a trace.
@Suite struct FoldersAndKeysTests {
  private static let passphrase = "correct horse battery"

  private func encrypted() throws -> Home {
    let home = try Home()
    let secret = Self.passphrase
    let made = try home.run(
      "new", home.board, "--from", Home.sampleBoard, "--passphrase-fd", "0", input: "\(secret)\n")
    try #require(made.status == 0, "\(made)")
    return home
  }

  private func keyFiles(_ home: Home) throws -> [String] {
    let folder = home.file(".config/quorate/keys")
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".pem") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  @Test func `a board with a passphrase is opened by it alone, and openssl reads its key`() throws {
    let home = try encrypted()
    let script = try home.put("meeting 2014-11-12 14:00\n", into: "one.script")
    let run = { (line: String) in
      try home.run("run", "--board", home.board, "--passphrase-fd", "0", script, input: line)
    }
    let before = try home.bytes("board/checkpoint")
    for wrong in ["wrong horse\n", "\n", ""] {
      let outcome = try run(wrong)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("That is not its passphrase"), "\(outcome.errors)")
      #expect(!outcome.errors.contains("horse"))
    }
    #expect(try home.bytes("board/checkpoint") == before)
    #expect(try run("\(Self.passphrase)\n").status == 0)

    let key = try #require(try keyFiles(home).first)
    let secret = Self.passphrase
    #expect(try home.run("/usr/bin/openssl", "pkey", "-in", key, "-passin", "pass:\(secret)", "-noout").status == 0)
    #expect(try home.run("/usr/bin/openssl", "pkey", "-in", key, "-passin", "pass:wrong", "-noout").status != 0)
    let text = try String(contentsOfFile: key, encoding: .utf8)
    #expect(text.hasPrefix("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
  }

  @Test func `a key for somebody is made with a passphrase of its own, and signs`() throws {
    let home = try encrypted()
    let secrets = "\(Self.passphrase)\nanother good one\n"
    let made = try home.run(
      "key", "new", "--board", home.board, "--for", "cabinet-member", "--passphrase-fd", "0", input: secrets)
    #expect(made.status == 0, "\(made)")
    #expect(made.output.contains("Chi Abara can now sign minutes"))
    #expect(try home.run("key", "list", "--board", home.board).output.contains("Chi Abara, Cabinet Member"))
    #expect(try home.run("key", "show", "--board", home.board).output.contains("ssh-ed25519 "))
    #expect(try keyFiles(home).count == 2)
    let played = try home.run(
      "run", "--board", home.board, "--passphrase-fd", "0", Home.sampleScript, input: secrets)
    #expect(played.status == 0, "\(played)")
    #expect(try home.run("verify", home.board).status == 0)
    let short = try home.run(
      "key", "new", "--board", home.board, "--for", "policing", "--passphrase-fd", "0",
      input: "\(Self.passphrase)\nshort\n")
    #expect(short.status == 1)
    #expect(short.errors.contains("at least 8 characters"))
    #expect(try keyFiles(home).count == 2)
    let nobody = try home.run(
      "key", "new", "--board", home.board, "--for", "Nobody", "--passphrase-fd", "0", input: secrets)
    #expect(nobody.errors.contains("Nobody is not the name of exactly one person"))
  }

  @Test func `a key that others can read is refused, and what to do is said`() throws {
    let home = try Home()
    try home.found()
    let key = try #require(try keyFiles(home).first { $0.hasSuffix("log.pem") })
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    let outcome = try home.script("meeting 2014-11-12 14:00\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("chmod 600"), "\(outcome.errors)")
  }

  @Test func `on another computer a board is read and verified without any key`() throws {
    let home = try Home()
    try home.playSample()
    try FileManager.default.removeItem(atPath: home.file(".config"))
    #expect(try home.run("status", "--board", home.board).status == 0)
    #expect(try home.run("minutes", "--board", home.board, "2014-11-12").status == 0)
    let verified = try home.run("verify", home.board)
    #expect(verified.status == 0)
    #expect(verified.output.contains("nothing held to compare it with"))
    let outcome = try home.script("meeting 2015-05-13 14:00\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("is not on this computer"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: home.file(".config")))
  }

  @Test func `a folder that is no board, or no folder, is said to be none`() throws {
    let home = try Home()
    try home.put("not a folder", into: "file")
    try FileManager.default.createDirectory(atPath: home.file("empty"), withIntermediateDirectories: true)
    for folder in ["empty", "file", "nowhere"] {
      for command in [["status", "--json"], ["status"], ["minutes", "2014-11-12"], ["verify"], ["key", "list"]] {
        let outcome = try home.start(command + ["--board", home.file(folder)]).outcome()
        #expect(outcome.status == 2, "\(command) \(folder): \(outcome)")
        #expect(outcome.errors.contains("is not a board’s folder"), "\(command) \(folder): \(outcome)")
        #expect(outcome.output.isEmpty)
      }
      #expect(try home.run("run", "--board", home.file(folder), Home.sampleScript).status == 2)
    }
  }

  @Test func `new never overwrites, and says why it could not`() throws {
    let home = try Home()
    try home.found()
    let before = try home.bytes("board/checkpoint")
    let again = try home.run("new", home.board, "--from", Home.sampleBoard, "--no-passphrase")
    #expect(again.status == 1)
    #expect(again.errors.contains("already has something in it"), "\(again.errors)")
    #expect(try home.bytes("board/checkpoint") == before)
    let nowhere = try home.run("new", home.file("no/where"), "--from", Home.sampleBoard, "--no-passphrase")
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.contains("could not be made: No such file"), "\(nowhere.errors)")
    let missing = try home.run("new", home.file("other"), "--from", home.file("none.toml"), "--no-passphrase")
    #expect(missing.status == 2)
    try home.put("id = 3\n", into: "wrong.toml")
    let wrong = try home.run("new", home.file("other"), "--from", home.file("wrong.toml"), "--no-passphrase")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("wrong.toml, line 1, column 6: expected id to be"), "\(wrong.errors)")
    #expect(!FileManager.default.fileExists(atPath: home.file("other")))
  }

  @Test func `without HOME the system says where keys lie`() throws {
    let home = try Home()
    try home.found()
    let outcome = try home.run("verify", home.board, with: ["HOME": nil])
    #expect(outcome.status == 0, "\(outcome)")
    let elsewhere = try home.run("verify", home.board, with: ["XDG_CONFIG_HOME": home.file("elsewhere")])
    #expect(elsewhere.output.contains("nothing held to compare"))
  }
}
