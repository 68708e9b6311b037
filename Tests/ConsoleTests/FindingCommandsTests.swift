import Canvas
import Meeting
import Testing

@testable import Console

@Suite struct `The menu` {
  private static func player(rows: Int = 24, columns: Int = 80) throws -> Player {
    var player = Player(try Sample.script(before: "@14:34 agree"), rows: rows, columns: columns)
    player.press(.function(10))
    return player
  }

  @Test func `has every command of the table`() throws {
    let menu = Menu(try Self.player().situation, on: .desk)
    #expect(
      menu.menus.prefix(Command.Group.allCases.count).flatMap(\.lines).map(\.title).sorted()
        == Command.table.map(\.title).sorted())
  }

  @Test func `says why not, and stays`() throws {
    var player = try Self.player()
    player.press(.enter)
    #expect(player.canvas.text.contains("Not possible now: "))
    guard case .menu = player.console.overlay else { return #expect(Bool(false)) }
    player.press(.escape)
    #expect(player.console.overlay == nil)
  }

  @Test func `a letter marks, Enter does`() throws {
    var player = try Self.player()
    player.press(.right, .right, .right, .right, .character("r"), .character("r"))
    player.press(.end, .character("a"), .enter)
    guard case .form(let form) = player.console.overlay else { return #expect(Bool(false)) }
    #expect(form.command.name == "amend")
  }

  @Test func `a click opens a menu, and one outside closes it`() throws {
    var player = try Self.player()
    player.receive(.click(Point(row: 2, column: 12)))
    guard case .menu(let menu) = player.console.overlay else { return #expect(Bool(false)) }
    #expect(menu.open == 1)
    player.receive(.click(Point(row: 23, column: 79)))
    #expect(player.console.overlay == nil)
  }

  @Test(arguments: [(30, 8), (20, 9), (60, 18), (80, 24), (120, 40)])
  func `every marked line is seen at every size`(columns: Int, rows: Int) throws {
    guard columns >= 30 else { return }
    var player = try Self.player(rows: rows, columns: columns)
    for _ in 0..<8 {
      for _ in 0..<20 {
        #expect(player.canvas.cursor.map { $0.row < rows && $0.column < columns } == true)
        player.press(.down)
      }
      player.press(.right)
    }
  }
}

@Suite struct `A line typed into the palette` {
  private static func player(_ line: String, at mark: String = "@14:47 propose") throws -> Player {
    var player = Player(try Sample.script(before: mark))
    player.press(.character(":"))
    player.type(line)
    return player
  }

  @Test func `is done by Enter`() throws {
    var player = try Self.player("@14:45 leave public-health")
    #expect(player.canvas.text.contains("At 14:45."))
    player.press(.enter)
    #expect(player.acts == 1)
    #expect(player.console.overlay == nil)
  }

  @Test func `says under the field what is wrong with it`() throws {
    var player = try Self.player("@25:00 leave policing")
    #expect(player.canvas.text.contains("“@25:00” is not a time."))
    player.press(.enter)
    #expect(player.acts == 0)
    guard case .palette = player.console.overlay else { return #expect(Bool(false)) }
  }

  @Test func `says under the field why it is refused`() throws {
    var player = try Self.player("vote for policing")
    player.press(.enter)
    #expect(player.acts == 0)
    #expect(player.canvas.text.contains("Not possible: "))
  }

  @Test func `asks first where the command asks`() throws {
    var player = try Self.player("@14:37 consensus", at: "@14:36 consensus")
    player.press(.enter)
    guard case .confirming = player.console.overlay else { return #expect(Bool(false)) }
    #expect(player.acts == 0)
  }

  @Test(arguments: ["late", "abstain", "deputy", "vote for", "agenda item"]) func `words still find`(words: String)
    throws
  {
    #expect(!(try Self.player(words).canvas.text.contains("No command has that word")))
  }
}

@Suite struct `Undo back to here` {
  @Test func `takes back all that came after, as entries, and redo puts back`() throws {
    var player = Player(try Sample.script(before: "@14:40 action"), home: .history)
    let before = player.situation.session.journal.count
    player.press(.down, .down, .character("b"))
    guard case .confirming(let asked) = player.console.overlay else { return #expect(Bool(false)) }
    #expect(asked.text.contains("Each is a further entry; nothing is erased."))
    player.press(.left, .enter)
    #expect(player.acts >= 1)
    #expect(player.situation.session.journal.count == before + player.acts)
    #expect(player.console.message?.text.hasPrefix("\(player.acts) act") == true)
    #expect(player.console.rewinding == nil)
    let taken = player.acts
    player.press(.character("U"))
    #expect(player.acts == taken + 1)
  }

  @Test func `going back from the question takes nothing back`() throws {
    var player = Player(try Sample.script(before: "@14:40 action"), home: .history)
    player.press(.down, .down, .character("b"), .escape, .escape)
    #expect(player.acts == 0)
    #expect(player.console.rewinding == nil)
  }

  @Test func `stops with the reason at what cannot be taken back`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"), home: .history)
    player.press(.end, .character("b"))
    let said =
      if case .confirming(let asked) = player.console.overlay { asked.text } else {
        player.console.message?.text ?? ""
      }
    #expect(said.contains("It stops before “"))
  }
}
