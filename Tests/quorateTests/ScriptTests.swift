import Foundation
import Testing

/// `quorate run`: exit 0 when every line did what it should, else 1, naming the first that did not.
@Suite struct ScriptTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.found()
    return home
  }

  @Test(arguments: [
    ("frobnicate", "line 2: There is no command “frobnicate”"),
    ("presnt policing", "Did you mean “present”?"),
    ("present", "line 2: Here a seat is expected"),
    ("note \"no end", "line 2: A text has no closing quotation mark"),
    ("note \"one\" two", "line 2: “two” is one word too many"),
    ("open", "line 2: refused R0"),
    ("!R99 open", "line 2: “R99” is not a rule"),
    ("!R10 open", "line 2: it should be refused under R10, but was under R0"),
    ("!R0|R10 call", "line 2: it should have been refused under R0 or R10, but it was carried out"),
    ("@25:00 call", "line 2: “@25:00” is not a time"),
    ("@14:00", "line 2: The line has a mark but no command"),
    ("paper 1 \"Needs\" by \"Huw\" \"/nowhere/needs.pdf\"", "line 2: The paper /nowhere/needs.pdf cannot be read"),
    ("sign 2014-11-12", "line 2: refused R0"),
    ("present nobody", "line 2: refused"),
    ("🎉", "line 2: There is no command “🎉”"),
  ])
  func `the first line that does not do what it should is named`(_ line: String, _ said: String) throws {
    let home = try home()
    let outcome = try home.script("meeting 2014-11-12 14:00\n\(line)\ncall\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    // What stood before is on record, what came after is not; of a wrong expectation the act itself is.
    #expect(
      try home.status()["phase"] as? String
        == (line.hasSuffix("call") && said.contains("carried") ? "rollCall" : "scheduled"))
  }

  @Test func `a refusal that is expected is no failure`() throws {
    let home = try home()
    let outcome = try home.script("!R0 open\nmeeting 2014-11-12 14:00\n!R10|R0 open\n# nothing\n\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("1 commands carried out, 2 refused as they should be."))
  }

  @Test func `lines from other editors are the same lines`() throws {
    let home = try home()
    let lines = "\u{FEFF}# A comment\r\nmeeting 2014-11-12 14:00\r\n@13:50 call\r\n!R0 item 1\r\n"
    let outcome = try home.script(lines)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try home.status()["phase"] as? String == "rollCall")
    let wrong = try home.script("# one\r\n# two\r\nfrobnicate\r\n")
    #expect(wrong.errors.contains("line 3"), "\(wrong.errors)")
  }

  @Test func `a time without a meeting is not guessed`() throws {
    let outcome = try home().script("@14:00 declare policing personal \"A friend\" in health-grants\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("line 1: there is no meeting on whose day"), "\(outcome.errors)")
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x00, 0x41], Array("call\n".utf8) + [0xC3, 0x28, 0x0A], Array("note \"a\u{0}b\"".utf8),
  ])
  func `what is not text is refused before any of it is done`(_ bytes: [UInt8]) throws {
    let home = try home()
    let size = try home.size()
    try home.write(Array("meeting 2014-11-12 14:00\n".utf8) + bytes, to: "garbage")
    let outcome = try home.run("run", "--board", home.board, home.file("garbage"))
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("is not text in UTF-8"), "\(outcome.errors)")
    #expect(try home.size() == size)
  }

  @Test(arguments: ["nowhere.script", "."]) func `a script that cannot be read is said to be`(_ name: String) throws {
    let home = try home()
    let outcome = try home.run("run", "--board", home.board, home.file(name))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cannot be read"), "\(outcome.errors)")
  }

  @Test func `a script may come through a pipe`() throws {
    let home = try home()
    let program = try #require(home.programPath)
    let line = "\"$0\" run --board \"$1\" <(echo 'meeting 2014-11-12 14:00')"
    let outcome = try home.run("/bin/bash", "-c", line, program, home.board)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try home.status()["phase"] as? String == "scheduled")
  }

  @Test func `who is keying is the chair or the clerk`() throws {
    let home = try home()
    let script = "meeting 2014-11-12 14:00\n"
    #expect(try home.run("run", "--board", home.board, "--as", "mayor", "-", input: script).status != 0)
    #expect(try home.status()["phase"] as? String == "none")
    #expect(try home.run("run", "--board", home.board, "--as", "chair", "-", input: script).status == 0)
    let last = String(decoding: try home.bytes("board/records/000.jsonl"), as: UTF8.self).split(separator: "\n").last
    #expect(last?.contains("\"by\":\"chair\"") == true)
  }

  @Test func `a long script leaves every line of it on record`() throws {
    let home = try home()
    let notes = (1...400).map { "note \"Note \($0)\"" }.joined(separator: "\n")
    let outcome = try home.script(
      """
      meeting 2014-11-12 14:00
      agenda 1 "Notes"
      @13:50 call
      clerk "Morwenna Teague"
      present cabinet-member
      present strategic-director
      present public-health
      present policing
      @14:00 open
      item 1
      \(notes)
      """)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("410 commands"))
    #expect(try home.run("verify", home.board).status == 0)
    let records = String(decoding: try home.bytes("board/records/001.jsonl"), as: UTF8.self)
    #expect(records.contains("\"Note 400\""))
  }
}
