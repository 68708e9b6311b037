import Canvas
import Meeting
import Testing

@testable import Console

/// A moment of the sample meeting at a screen, and the keys that lead there.
struct Scene: CustomTestStringConvertible, Sendable {
  var name: String
  /// The script is carried out as far as the first line that begins so; nil for all of it.
  var mark: String?
  var home = ScreenName.desk
  /// Further lines after the script's.
  var then = ""
  var keys: [Key] = []
  var typed = ""

  var testDescription: String { name }
}

@Suite struct `The screens` {
  static let sizes = [(60, 18), (80, 24), (120, 40)]

  static let scenes: [Scene] = [
    Scene(name: "start-new", mark: "meeting 2014-11-12", home: .start),
    Scene(name: "start", mark: "@14:24 item 4", home: .start),
    Scene(name: "start-checked", mark: "@14:24 item 4", home: .start, keys: [.down, .down, .enter]),
    Scene(name: "desk-new", mark: "meeting 2014-11-12"),
    Scene(name: "desk-scheduled", mark: "@13:50 call"),
    Scene(name: "desk-item-taken", mark: "@14:10 note"),
    Scene(name: "desk-proposed", mark: "@14:34 agree"),
    Scene(name: "desk-decided", mark: "@14:40 action"),
    Scene(name: "desk-at-risk", mark: "@14:47 propose"),
    Scene(name: "desk-private", mark: "reasons \"The measures"),
    Scene(name: "desk-private-decided", mark: "summary \"The Board"),
    Scene(name: "desk-inquorate", mark: "@14:47 propose", then: "leave chief-operating-officer\nleave public-health"),
    Scene(name: "desk-closed", mark: "meeting 2015-01-21"),
    Scene(name: "attendance-called", mark: "@13:55 present cabinet", home: .attendance),
    Scene(name: "attendance", mark: "@14:47 propose", home: .attendance, keys: [.down, .down]),
    Scene(
      name: "attendance-apologies", mark: "@13:58 present public", home: .attendance,
      keys: [.down, .down, .down, .character("p")]),
    Scene(
      name: "apologies-put-right", mark: "@13:58 present public", home: .attendance, keys: [.end, .character("p")]),
    Scene(name: "attendance-choices", mark: "@14:47 propose", home: .attendance, keys: [.down, .enter]),
    Scene(name: "attendance-all", mark: "@14:01 open", home: .attendance, then: "absent economic-development"),
    Scene(name: "interests-none", mark: "@14:05 declare", home: .interests),
    Scene(name: "interests", mark: "@14:28 determine", home: .interests),
    Scene(
      name: "interests-what-if", mark: "@14:28 determine public", home: .interests,
      keys: [.enter, .down, .down, .down]),
    Scene(name: "consensus", mark: "@14:35 object", home: .decision),
    Scene(name: "consensus-objected", mark: "@14:36 consensus", home: .decision),
    Scene(name: "consensus-failed", mark: "@14:37 moderation", home: .decision),
    Scene(name: "vote", mark: "@14:38 vote against", home: .decision),
    Scene(name: "vote-all", mark: "@14:39 result", home: .decision),
    Scene(name: "confirmation", mark: "@14:39 result", home: .decision, keys: [.enter]),
    Scene(
      name: "notes", mark: "@14:14 propose", keys: [.character("n")], typed: "It was asked how many would be reached."),
    Scene(name: "minutes-draft", mark: "meeting 2015-01-21", home: .minutes),
    Scene(name: "minutes-to-approve", mark: "@14:04 approve", keys: [.enter]),
    Scene(name: "minutes-printing", mark: "meeting 2015-01-21", home: .minutes, keys: [.character("p")]),
    Scene(name: "minutes-saved", mark: "meeting 2015-01-21", home: .minutes, keys: [.character("p"), .enter]),
    Scene(name: "minutes-missing", mark: "@14:24 item 4", home: .minutes, keys: [.character("m")]),
    Scene(name: "minutes-to-sign", mark: "@14:06 sign", keys: [.enter]),
    Scene(name: "archive", home: .archive),
    Scene(name: "archive-reading", home: .archive, keys: [.down, .enter]),
    Scene(name: "history", mark: "@15:20 close", home: .history),
    Scene(name: "palette", mark: "@14:34 agree", keys: [.function(2)]),
    Scene(name: "palette-found", mark: "@14:34 agree", keys: [.function(2)], typed: "abstain"),
    Scene(name: "palette-line", mark: "@14:34 agree", keys: [.character(":")], typed: "@14:33 leave policing"),
    Scene(name: "menu", mark: "@14:34 agree", keys: [.function(10), .right, .right, .down]),
    Scene(name: "search", mark: "@14:34 agree", keys: [.character("/")], typed: "health"),
    Scene(name: "undo-back", mark: "@15:20 close", home: .history, keys: [.down, .down, .down, .character("b")]),
    Scene(name: "form", mark: "@14:14 propose", keys: [.character("a"), .character("s")]),
    Scene(name: "help", mark: "@14:34 agree", keys: [.character("?")]),
    Scene(name: "timer", mark: "@14:34 agree", keys: [.character("t")]),
    Scene(name: "room-preview", mark: "@14:39 result", keys: [.character("d")]),
    Scene(name: "tour-first", mark: "@14:34 agree", keys: [.function(6)]),
    Scene(name: "tour-interest", mark: "@14:34 agree", keys: [.function(6), .right, .right, .right]),
    Scene(name: "tour-last", mark: "@14:34 agree", keys: [.function(6), .end]),
    Scene(name: "themes", mark: "@14:34 agree", keys: [.function(8), .down]),
    Scene(name: "unknown-key", mark: "@14:34 agree", keys: [.character("z")]),
    Scene(name: "leaving", mark: "@14:34 agree", keys: [.character("q")]),
  ]

  @Test(arguments: scenes) func `look as they did`(scene: Scene) throws {
    for (columns, rows) in Self.sizes {
      try Golden.check(try Self.player(scene, columns: columns, rows: rows).canvas, is: scene.name)
    }
  }

  @Test(arguments: ["desk-proposed", "vote", "attendance", "start", "timer", "room-preview", "tour-first"])
  func `say the same in the smallest window`(name: String)
    throws
  {
    let scene = try #require(Self.scenes.first { $0.name == name })
    try Golden.check(try Self.player(scene, columns: 30, rows: 8).canvas, is: name)
  }

  @Test(arguments: [(29, 8), (30, 7), (20, 5), (1, 1), (0, 0)])
  func `ask for a larger window when there is no room`(columns: Int, rows: Int) throws {
    let scene = try #require(Self.scenes.first { $0.name == "desk-proposed" })
    let canvas = try Self.player(scene, columns: columns, rows: rows).canvas
    #expect(canvas.size == Size(rows: rows, columns: columns))
    if columns >= 20, rows >= 5 { #expect(canvas.text.hasPrefix("Make the window")) }
  }

  @Test(arguments: [(30, 8), (35, 11), (60, 18)])
  func `show whichever button of the signing has the keys`(columns: Int, rows: Int) throws {
    let scene = try #require(Self.scenes.first { $0.name == "minutes-to-sign" })
    var player = try Self.player(scene, columns: columns, rows: rows)
    guard case .signing = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
    for key in [Key.tab, .left, .right] {
      player.press(key)
      #expect(player.canvas.cursor != nil, "\(key)\n\(player.canvas.text)")
    }
  }

  static func player(_ scene: Scene, columns: Int, rows: Int) throws -> Player {
    var sample = try Sample.script(before: scene.mark)
    try sample.run(scene.then)
    var player = Player(sample, home: scene.home, rows: rows, columns: columns)
    player.press(scene.keys)
    player.type(scene.typed)
    return player
  }
}
