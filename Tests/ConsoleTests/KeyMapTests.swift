import Canvas
import Meeting
import Testing

@testable import Console

@Suite struct `Keys of one's own` {
  private static func line(_ table: String, _ name: String, _ keys: String..., at line: Int = 1) -> KeyLine {
    KeyLine(table: table, name: name, keys: keys, line: line)
  }

  private static func player(_ lines: KeyLine..., at mark: String, on screen: ScreenName = .desk) throws -> Player {
    var player = Player(try Sample.script(before: mark), home: screen)
    player.console = Console(home: screen, keys: KeyMap(lines))
    return player
  }

  @Test func `a deed follows its key, and the old one does nothing`() throws {
    var player = try Self.player(
      Self.line("attendance", "absent", "z"), at: "@13:55 present cabinet", on: .attendance)
    player.press(.character("a"))
    #expect(player.acts == 0)
    #expect(player.console.message?.text == "“a” does nothing here. ? shows what does.")
    player.press(.character("z"))
    #expect(player.acts == 1)
  }

  @Test func `a letter that moved from a screen may mean something else there`() throws {
    let keys = KeyMap([
      Self.line("decision", "for", "y", at: 2), Self.line("decision", "against", "f", at: 3),
    ])
    #expect(keys.faults == [])
    var player = Player(try Sample.script(before: "@14:38 vote against"), home: .decision)
    player.console = Console(home: .decision, keys: keys)
    player.press(.end, .character("f"))
    guard case .moderation(_, let moderation) = player.situation.sitting?.stage else { return #expect(Bool(false)) }
    #expect(moderation.votes.values.contains(.against))
  }

  @Test func `footer, sentence, help and palette name the key that holds`() throws {
    var player = try Self.player(
      Self.line("desk", "propose", "F3"), Self.line("everywhere", "help", "F4"), at: "@14:10 note")
    #expect(player.canvas.text.contains("Enter: a note. F3: a proposal. ]: the next item."))
    #expect(player.canvas.text.contains("F3 Proposal"))
    #expect(player.canvas.text.contains("F4 Help"))
    player.press(.character("?"))
    #expect(player.console.message?.text == "“?” does nothing here. F4 shows what does.")
    player.press(.function(4))
    #expect(player.canvas.text.contains("F3         Puts a proposal"))
    player.press(.escape, .function(2))
    player.type("motion")
    #expect(player.canvas.text.contains("F3"))
  }

  @Test func `a command without a key can be given one`() throws {
    var player = try Self.player(Self.line("desk", "close", "F4"), at: "@15:20 close")
    player.press(.function(4))
    guard case .confirming = player.console.overlay else { return #expect(Bool(false)) }
  }

  @Test func `Space and Tab stay beside another key`() throws {
    let keys = KeyMap([Self.line("attendance", "in/out", "z")])
    #expect(keys.own(.character(" "), on: .attendance)?.name == "in/out")
    #expect(keys.own(.character("z"), on: .attendance)?.name == "in/out")
  }

  @Test(arguments: [
    (line("desk", "propose", "a"), "line 1: “a” already means “Attendance” on the Desk."),
    (line("desk", "propose", "u"), "line 1: “u” already means “Undo” everywhere."),
    (line("everywhere", "history", "x"), "line 1: “x” already means “Change over” on Attendance."),
    (line("dusk", "propose", "a"), "line 1: There is no table [dusk]. Did you mean “desk”?"),
    (line("desk", "porpose", "a"), "line 1: [desk] has nothing called “porpose”. Did you mean “propose”?"),
    (
      line("desk", "propose", "Enter"),
      "line 1: “Enter” always does what it does, and cannot be given to anything else."
    ),
    (
      line("desk", "propose", "Ctrl-I"),
      "line 1: Terminals send “Ctrl-I” as Tab. Write a letter or sign, F1 to F12, or Ctrl-A to Ctrl-Z."
    ),
    (
      line("desk", "propose", "Alt-p"),
      "line 1: Terminals do not tell “Alt-p” from other keys. Write a letter or sign, F1 to F12, or Ctrl-A to Ctrl-Z."
    ),
    (
      line("desk", "propose", "F40"),
      "line 1: Not every terminal sends “F40”. Write a letter or sign, F1 to F12, or Ctrl-A to Ctrl-Z."
    ),
    (line("everywhere", "help"), "line 1: help needs a key, and keeps its own."),
  ]) func `what is wrong is said with its line, and the usual key holds`(line: KeyLine, says: String) {
    let keys = KeyMap([line, Self.line("desk", "note", "O", at: 2)])
    #expect(keys.faults == [says])
    #expect(keys.own(.character("p"), on: .desk)?.name == "propose")
    #expect(keys.everywhere(.character("?"))?.name == "help")
  }

  @Test func `two lines with one key: the later gives way`() {
    let keys = KeyMap([Self.line("desk", "propose", "z", at: 2), Self.line("desk", "action", "z", at: 5)])
    #expect(keys.faults == ["line 5: “z” already means “Proposal” on the Desk."])
    #expect(keys.own(.character("z"), on: .desk)?.name == "propose")
    #expect(keys.own(.character("o"), on: .desk)?.name == "action")
  }

  @Test func `two may change places`() {
    let keys = KeyMap([Self.line("desk", "propose", "a", at: 2), Self.line("desk", "attendance", "p", at: 5)])
    #expect(keys.faults == [])
    #expect(keys.own(.character("a"), on: .desk)?.name == "propose")
  }

  @Test func `the console says the first fault in its footer`() throws {
    let player = try Self.player(Self.line("desk", "propose", "a"), at: "@14:10 note")
    #expect(player.canvas.text.contains("keys.toml, line 1: “a” already means “Attendance”"))
  }

  @Test func `every name is one deed of its table, and the printed file names each`() {
    for screen in ScreenName.allCases + [nil] {
      let names = KeyMap.usual.filter { $0.screen == screen }.map(\.name)
      #expect(Set(names).count == names.count)
    }
    for binding in KeyMap.usual where binding.keys.contains(where: { !$0.isFixed }) {
      #expect(KeyMap.listing.contains("# \(binding.name) = ["))
    }
  }
}
