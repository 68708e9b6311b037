import Foundation
import PseudoTerminal
import Testing

/// The program where nobody has a board yet: practise, start a real one, and from board to board.
@Suite(.serialized, .timeLimit(.minutes(3))) struct FirstStartTests {
  private func start(_ home: Home, _ arguments: [String] = [], in folder: String? = nil) throws -> PseudoTerminal {
    try PseudoTerminal(
      [PseudoTerminal.product("quorate")] + arguments, environment: ["HOME": home.path], folder: folder ?? home.path)
  }

  /// Types text, in which `<Enter>` and the like are keys.
  private func type(_ text: String, on terminal: PseudoTerminal) {
    for key in ScreenSitting.keys(text) {
      switch key {
      case "<Enter>": terminal.press(.enter)
      case "<Down>": terminal.press(.down)
      case "<Up>": terminal.press(.up)
      case "<Left>": terminal.press(.left)
      case "<End>": terminal.press(.end)
      case "<Esc>":
        terminal.press(.escape)
        terminal.settle(milliseconds: 80)
      default: terminal.send(key)
      }
    }
  }

  /// A new one, and the same again.
  private func givePassphrase(on terminal: PseudoTerminal) throws {
    for question in ["New passphrase for the record:", "Once more:"] {
      try #require(terminal.shows(question), "\(terminal.text)")
      type("correct horse<Enter>", on: terminal)
    }
  }

  @Test func `practice is one key away, marked, and leads back`() throws {
    let home = try Home()
    let terminal = try start(home)
    try #require(terminal.shows("❯ Practise with a pretend meeting"), "\(terminal.text)")
    terminal.press(.enter)
    try #require(terminal.shows("Press Enter to call the meeting"), "\(terminal.text)")
    #expect(terminal.wait { terminal.line(0).contains("PRACTICE") })
    type("<Esc>", on: terminal)
    try #require(terminal.shows("❯ Begin the meeting of"), "\(terminal.text)")
    type("<Down><Down><Enter>", on: terminal)
    #expect(terminal.shows("Unchanged ✓  24 records read."), "\(terminal.text)")
    type("<End><Up><Enter>", on: terminal)
    try #require(terminal.shows("Start a real one"), "\(terminal.text)")
    terminal.send("q")
    #expect(terminal.ending() == .exited(0))
    #expect(terminal.modes == [])
    #expect(terminal.settings == terminal.settingsBefore)
  }

  @Test func `a real board is made from a file written here, and known afterwards`() throws {
    let home = try Home()
    let terminal = try start(home)
    try #require(terminal.shows("Start a real one"), "\(terminal.text)")
    type("<Down><Enter><Down><Enter><Enter>", on: terminal)
    try #require(terminal.shows("board.toml is written."), "\(terminal.text)")
    #expect(try home.bytes("board.toml") == Array(Data(contentsOf: URL(fileURLWithPath: Home.sampleBoard))))
    // A file that is wrong is said with its line, before any passphrase.
    try home.put("id = \n", into: "wrong.toml")
    type("<Down><Down><Enter>", on: terminal)
    try #require(terminal.shows("Folder to make"), "\(terminal.text)")
    type("~/mine<Up>", on: terminal)
    for _ in "board.toml" { terminal.press(.backspace) }
    type("wrong.toml<Enter><Enter>", on: terminal)
    try #require(terminal.shows("wrong.toml, line 1"), "\(terminal.text)")
    terminal.press(.up)
    for _ in "wrong.toml" { terminal.press(.backspace) }
    type("board.toml<Enter><Enter>", on: terminal)
    try #require(terminal.shows("New passphrase for the record:"), "\(terminal.text)")
    type("short<Enter>", on: terminal)
    try #require(terminal.shows("A passphrase needs at least 8 characters."), "\(terminal.text)")
    #expect(terminal.shows("~/mine"), "\(terminal.text)")
    type("<Enter>", on: terminal)
    // The first question still stands there: only when nothing more is written has the second been asked.
    terminal.settle(milliseconds: 400)
    type("correct horse<Enter>", on: terminal)
    try #require(terminal.shows("Once more:"), "\(terminal.text)")
    type("correct horse<Enter>", on: terminal)
    try #require(terminal.shows("Copy the file to a USB stick"), "\(terminal.text)")
    type("<Enter>", on: terminal)
    #expect(terminal.shows("Set up the next meeting"), "\(terminal.text)")
    #expect(!terminal.line(0).contains("PRACTICE"))
    type("q<Left><Enter>", on: terminal)
    #expect(terminal.ending() == .exited(0))
    #expect(try home.run("verify", home.file("mine")).status == 0)
    let again = try start(home)
    #expect(again.shows("❯ Lichfield District Locality Commissioning Board"), "\(again.text)")
    again.send("q")
  }

  @Test func `a script that names no board is told so, and one inside a board’s folder opens it`() throws {
    let home = try Home()
    let outcome = try home.run("meet")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("is not a board’s folder"), "\(outcome)")
    try home.found()
    let terminal = try start(home, in: home.board)
    #expect(terminal.shows("Set up the next meeting"), "\(terminal.text)")
    try FileManager.default.createDirectory(atPath: home.file(".config/quorate"), withIntermediateDirectories: true)
    try home.put("board = \"~/board\"\n", into: ".config/quorate/settings.toml")
    #expect(try start(home).shows("Set up the next meeting"))
  }

  @Test func `on plain lines the same is asked by number`() throws {
    let home = try Home()
    let terminal = try start(home, ["meet", "--plain"])
    try #require(terminal.shows("1 Practise with a pretend meeting"), "\(terminal.text)")
    try #require(terminal.shows("3 Open a board"), "\(terminal.text)")
    type("3<Enter>", on: terminal)
    try #require(terminal.shows("Folder?"), "\(terminal.text)")
    type("nowhere<Enter>", on: terminal)
    try #require(terminal.shows("There is no folder nowhere."), "\(terminal.text)")
    type("1<Enter>", on: terminal)
    #expect(terminal.shows("Practice. Meeting of"), "\(terminal.text)")
    type("quit<Enter>", on: terminal)
    #expect(terminal.ending() == .exited(0))
  }

  @Test func `a board is described in forms, made, and ready for its first meeting`() throws {
    let home = try Home()
    let terminal = try start(home)
    try #require(terminal.shows("Start a real one"), "\(terminal.text)")
    type("<Down><Enter><Enter>", on: terminal)
    try #require(terminal.shows("Your board (1 of 3)"), "\(terminal.text)")
    type(#"The “North” \ "Board"<Enter>North<Enter>Council<Enter>Council, 3 May 2026<Enter>"#, on: terminal)
    try #require(terminal.shows("Its members (2 of 3)"), "\(terminal.text)")
    type("Leader; NDC; Lee, Ann; elected<Enter>Director; County Health Trust; Bo Carr", on: terminal)
    terminal.press(.tab)
    type("<Enter>", on: terminal)
    try #require(terminal.shows("How it decides (3 of 3)"), "\(terminal.text)")
    type("<Enter>ndc<Enter><Enter><Enter>", on: terminal)
    try givePassphrase(on: terminal)
    try #require(terminal.shows("Copy the file to a USB stick"), "\(terminal.text)")
    type("<Enter>", on: terminal)
    try #require(terminal.shows("Set up the next meeting"), "\(terminal.text)")
    let status = try home.run("status", "--board", home.file("north"))
    #expect(status.output.contains(#"The “North” \ "Board""#) && status.output.contains("Ann Lee"), "\(status)")
    #expect(try home.run("verify", home.file("north")).status == 0)
    type("q<Left><Enter>", on: terminal)
    #expect(terminal.ending() == .exited(0))
  }

  @Test func `on plain lines a board is described by questions`() throws {
    let home = try Home()
    let terminal = try start(home, ["meet", "--plain"])
    try #require(terminal.shows("2 Start a real one"), "\(terminal.text)")
    type("2<Enter>1<Enter>", on: terminal)
    try #require(terminal.shows("Name? (e.g."), "\(terminal.text)")
    type("North Board<Enter>North<Enter>Council<Enter>Council, May<Enter>", on: terminal)
    try #require(terminal.shows("An empty line ends it."), "\(terminal.text)")
    type("Leader; NDC; Ann Lee<Enter><Enter>", on: terminal)
    try #require(terminal.shows("One member at least is elected"), "\(terminal.text)")
    type("Leader; NDC; Ann Lee; elected<Enter><Enter>", on: terminal)
    try #require(terminal.shows("Fewest who can decide? [1]"), "\(terminal.text)")
    type("<Enter><Enter><Enter><Enter>", on: terminal)
    try givePassphrase(on: terminal)
    #expect(terminal.shows("No meeting has been set up."), "\(terminal.text)")
    type("quit<Enter>", on: terminal)
    #expect(terminal.ending() == .exited(0))
  }

  @Test func `a board whose key is elsewhere is opened to be read`() throws {
    let home = try Home()
    try home.found()
    try FileManager.default.removeItem(atPath: home.file(".config"))
    let terminal = try start(home)
    try #require(terminal.shows("Start a real one"), "\(terminal.text)")
    type("<Down><Down><Enter>Board<Enter>", on: terminal)
    try #require(terminal.shows("There is no folder Board. Did you mean board?"), "\(terminal.text)")
    for _ in "Board" { terminal.press(.backspace) }
    type("board<Enter>", on: terminal)
    try #require(terminal.shows("READ ONLY"), "\(terminal.text)")
    #expect(terminal.shows("Read past minutes"), "\(terminal.text)")
  }

  @Test func `checking a record that was changed says what, in words`() throws {
    let home = try Home()
    try home.found()
    let size = try home.size()
    var bytes = try home.bytes("board/tile/entries/000.p/\(size)")
    bytes[bytes.count - 2] ^= 1
    try home.write(bytes, to: "board/tile/entries/000.p/\(size)")
    let terminal = try start(home, ["meet", "--board", home.board])
    try #require(terminal.shows("Check the record"), "\(terminal.text)")
    type("<Down><Down><Enter>", on: terminal)
    #expect(terminal.shows("What was found"), "\(terminal.text)")
    #expect(terminal.shows("keep this folder"), "\(terminal.text)")
    type("<Esc>", on: terminal)
    #expect(terminal.shows("CHANGED or incomplete."), "\(terminal.text)")
  }

  @Test(arguments: [(SIGTERM, Int32(143)), (SIGHUP, Int32(129))]) func `a signal gives the terminal back`(
    signal: Int32, code: Int32
  ) throws {
    let home = try Home()
    let terminal = try start(home)
    try #require(terminal.shows("Start a real one"), "\(terminal.text)")
    terminal.signal(signal)
    #expect(terminal.ending() == .exited(code))
    #expect(terminal.modes == [])
    #expect(terminal.settings == terminal.settingsBefore)
  }
}
