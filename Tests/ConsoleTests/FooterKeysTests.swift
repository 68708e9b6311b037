import Canvas
import Testing

@testable import Console

/// Every key that a footer names, and every other key of a screen, does something there or says why not.
@Suite struct `The keys of a screen` {
  /// Where nothing lies over the screen: there the footer names what its keys do.
  static let scenes = `The screens`.scenes.filter { scene in
    (try? `The screens`.player(scene, columns: 80, rows: 24)).map { $0.console.overlay == nil } ?? false
  }

  @Test func `are tried on most scenes`() {
    #expect(Self.scenes.count > 25)
    #expect(Set(Self.scenes.map(\.home)).count > 5)
  }

  @Test(arguments: scenes) func `all work where the footer names them`(scene: Scene) throws {
    for (columns, rows) in `The screens`.sizes {
      let player = try `The screens`.player(scene, columns: columns, rows: rows)
      let named = Self.named(in: player.canvas)
      #expect(named.count >= 3, "\(scene.name)\n\(player.canvas.text)")
      // What Enter does is named in the narrowest window too.
      let next = player.console.shown.next(player.situation)
      #expect(next.label == nil || named.contains("Enter"), "\(scene.name)\n\(player.canvas.text)")
      let keys = player.console.keys.bindings(on: player.console.screen).flatMap(\.keys) + [.enter, .escape]
      for name in named {
        let key = try #require(keys.first { $0.name == name }, "\(scene.name): \(name)")
        var pressed = player
        pressed.press(key)
        #expect(Self.differs(pressed, player), "\(scene.name): \(name)")
        #expect(pressed.console.message?.text.contains("does nothing") != true, "\(scene.name): \(name)")
      }
    }
  }

  @Test(arguments: scenes) func `never do nothing without a word`(scene: Scene) throws {
    let player = try `The screens`.player(scene, columns: 80, rows: 24)
    for binding in player.console.keys.bindings(on: player.console.screen) {
      for key in binding.keys {
        var pressed = player
        pressed.press(key)
        let moves = [Key.pageDown, .tab].contains(key)
        #expect(moves || Self.differs(pressed, player), "\(scene.name): \(key.name), \(binding.label)")
      }
    }
  }

  @Test(arguments: scenes) func `name the way back on every screen but home, and a click there takes it`(scene: Scene)
    throws
  {
    for (columns, rows) in [(80, 24), (120, 40)] {
      var player = try `The screens`.player(scene, columns: columns, rows: rows)
      guard player.console.path.count > 1 else {
        #expect(!Self.named(in: player.canvas).contains("Esc"), "\(player.canvas.text)")
        continue
      }
      var pressed = player
      pressed.press(.escape)
      try player.click("Esc Back")
      #expect(player.canvas == pressed.canvas, "\(scene.name)\n\(player.canvas.text)")
    }
  }

  @Test func `lead to all commands where there are more than have room`() throws {
    for (home, columns) in [(ScreenName.attendance, 80), (.attendance, 60), (.history, 80)] {
      var player = Player(try Sample.script(before: "@14:47 propose"), home: home, columns: columns)
      try player.click("…")
      #expect(player.canvas.text.contains("Find a command"), "\(player.canvas.text)")
    }
  }

  @Test(arguments: [("@14:24 item 4", true), ("meeting 2015-01-21", false), ("@14:06 sign", true)])
  func `offer Undo where there is something to undo`(moment: String, offered: Bool) throws {
    var player = Player(try Sample.script(before: moment))
    #expect(player.canvas.text.contains("u Undo") == offered, "\(player.canvas.text)")
    player.press(.character("u"))
    #expect(player.refusals == (offered ? 0 : 1), "\(player.canvas.text)")
  }

  private static func differs(_ pressed: Player, _ player: Player) -> Bool {
    pressed.canvas != player.canvas || pressed.acts != player.acts || pressed.checks != player.checks
      || pressed.effects.count != player.effects.count
  }

  /// The names that stand in the footer as keys.
  private static func named(in canvas: Canvas) -> [String] {
    var (names, name): ([String], String) = ([], "")
    for column in 0...canvas.size.columns {
      let cell = canvas[Point(row: canvas.size.rows - 1, column: column)]
      if column < canvas.size.columns, cell.role == .key {
        name += cell.cluster.text
      } else if !name.isEmpty {
        names.append(name)
        name = ""
      }
    }
    return names
  }
}
