import Foundation
import Testing

/// The sample script through the real program, and what is left on disk in the hands of other people's tools.
@Suite struct WholeMeetingTests {
  @Test func `the sample script runs, and the record is unchanged`() throws {
    let home = try Home()
    try home.found()
    let outcome = try home.run("run", "--board", home.board, Home.sampleScript)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("no passphrase: use it for practice only"))
    #expect(outcome.output.contains("14 refused as they should be"), "\(outcome.output)")
    let verified = try home.run("verify", home.board)
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.hasPrefix("Unchanged: "))
    #expect(try home.status()["phase"] as? String == "closed")
  }

  @Test func `the minutes have in them what the script did`() throws {
    let home = try Home()
    try home.playSample()
    let minutes = try home.run("minutes", "--board", home.board, "2014-11-12", "--confidential").output
    let plain = words(minutes)
    let script = try String(contentsOfFile: Home.sampleScript, encoding: .utf8)
    let first = script.prefix(upTo: try #require(script.range(of: "# --- The second meeting")).lowerBound)
    var checked = 0
    for line in first.split(separator: "\n") where !line.hasPrefix("#") && !line.contains("!R") {
      for text in try texts(of: String(line)) {
        #expect(plain.contains(words(text)), "the minutes have nothing of: \(text)")
        checked += 1
      }
    }
    #expect(checked > 40)
    for name in ["Chi Abara", "Anna Brown", "Inés García", "Simran Kaur", "Huw Evans", "Priya Patel", "Ada Okafor"] {
      #expect(minutes.contains(name))
    }
  }

  @Test func `what was said in private is in the confidential minutes only`() throws {
    let home = try Home()
    try home.playSample()
    let secret = "missed two of its four quarterly measures"
    let open = try home.run("minutes", "--board", home.board, "2014-11-12").output
    #expect(!words(open).contains(secret))
    #expect(
      words(try home.run("minutes", "--board", home.board, "2014-11-12", "--confidential").output).contains(secret))
    #expect(!words(String(decoding: try home.bytes("board/minutes/2014-11-12.txt"), as: UTF8.self)).contains(secret))
  }

  /// Texts that stand in quotation marks, without those that an amendment replaced or an undo took back.
  private func texts(of line: String) throws -> [String] {
    guard !line.contains("propose \"That the Board adopt three") else { return [] }
    return line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// Words alone, for lines are broken where they fit.
  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The meeting is of 2014 and 2015, the key of today: the command must ask about the moment the signature was made.
  @Test(arguments: [true, false])
  func `ssh-keygen accepts the minutes by the command that is printed, and refuses one byte changed`(
    _ isScripted: Bool
  ) throws {
    let home = try Home()
    try home.found()
    let script = try String(contentsOfFile: Home.sampleScript, encoding: .utf8)
    let end = try #require(script.range(of: isScripted ? "@14:08 item 2\n" : "@14:06 sign 2014-11-12\n"))
    let played = try home.script(String(script[..<end.lowerBound]))
    #expect(played.status == 0, "\(played)")
    let signed = isScripted ? played : try home.run("sign", "--board", home.board, "2014-11-12")
    #expect(signed.status == 0, "\(signed)")
    let command = try #require(signed.output.split(separator: "\n").first { $0.hasPrefix("ssh-keygen -Y verify") })

    let check = { try home.run("/bin/sh", "-c", "cd '\(home.board)' && \(command)") }
    let accepted = try check()
    #expect(accepted.status == 0, "\(accepted)")
    #expect(accepted.output.contains("Good \"minutes@quorate\" signature"))

    let text = try home.bytes("board/minutes/2014-11-12.txt")
    for offset in [0, text.count / 2, text.count - 1] {
      var changed = text
      changed[offset] ^= 1
      try home.write(changed, to: "board/minutes/2014-11-12.txt")
      #expect(try check().status != 0)
      let verified = try home.run("verify", home.board)
      #expect(verified.status == 1)
      #expect(verified.output.contains("minutes/2014-11-12.txt"))
    }
    try home.write(text, to: "board/minutes/2014-11-12.txt")
    #expect(try home.run("verify", home.board).status == 0)
    #expect(String(decoding: text, as: UTF8.self).contains("lichfield-district-board.example/lcb/"))
  }

  @Test func `minutes are draft until they are approved, and come as text, Markdown and JSON`() throws {
    let home = try Home()
    try home.playSample()
    #expect(try home.run("minutes", "--board", home.board, "2015-01-21").output.contains("DRAFT"))
    #expect(try !home.run("minutes", "--board", home.board, "2014-11-12").output.contains("DRAFT"))
    #expect(try home.run("minutes", "--board", home.board, "2014-11-12", "--format", "markdown").output.contains("# "))
    let json = try home.run("minutes", "--board", home.board, "2014-11-12", "--format", "json").output
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    let unknown = try home.run("minutes", "--board", home.board, "2013-01-01")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("2014-11-12, 2015-01-21"), "\(unknown.errors)")
  }

  @Test func `the signed minutes on disk are those that are printed`() throws {
    let home = try Home()
    try home.playSample()
    let printed = try home.run("minutes", "--board", home.board, "2014-11-12").output
    let signed = String(decoding: try home.bytes("board/minutes/2014-11-12.txt"), as: UTF8.self)
    let body = { (text: String) in
      text.split(separator: "\n").filter { $0.contains("£43,750") || $0.contains("Abara") && !$0.contains("Signed by") }
    }
    #expect(body(printed) == body(signed))
    // Whoever reads a copy is told what only the signature beside the file can say.
    #expect(printed.contains("\nSigned by Chi Abara on 21 January 2015.\n") && !signed.contains("Signed by Chi"))
    #expect(!body(signed).isEmpty)
  }
}
