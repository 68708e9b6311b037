import Canvas
import Meeting
import Testing

@testable import Console

@Suite struct `The room’s display` {
  static let scenes: [Scene] = [
    Scene(name: "room-none", mark: "meeting 2014-11-12"),
    Scene(name: "room-scheduled", mark: "@13:50 call"),
    Scene(name: "room-attendance", mark: "@13:58 present public"),
    Scene(name: "room-between", mark: "@14:02 item 1"),
    Scene(name: "room-item", mark: "@14:10 note"),
    Scene(name: "room-proposed", mark: "@14:34 agree"),
    Scene(name: "room-consensus", mark: "@14:35 object"),
    Scene(name: "room-vote", mark: "@14:38 vote against"),
    Scene(name: "room-carried", mark: "reasons \"One procurement"),
    Scene(name: "room-too-few", mark: "@14:34 agree", then: "leave economic-development"),
    Scene(name: "room-private", mark: "reasons \"The measures"),
    Scene(name: "room-public-again", mark: "@15:05 item 7"),
    Scene(name: "room-deferred", mark: "@14:52 return"),
    Scene(name: "room-inquorate", mark: "@14:47 propose", then: "leave chief-operating-officer\nleave public-health"),
    Scene(name: "room-adjourned", mark: "@14:47 propose", then: "adjourn \"For tea.\" until 2014-11-12 15:00"),
    Scene(name: "room-not-held", mark: "@13:57 substitute", then: "not-held \"Too few could come through the snow.\""),
    Scene(name: "room-closed", mark: "meeting 2015-01-21"),
  ]

  static let footer = "For the room: it changes nothing. q leaves it."

  static func sample(_ scene: Scene) throws -> Sample {
    var sample = try Sample.script(before: scene.mark)
    try sample.run(scene.then)
    return sample
  }

  @Test(arguments: scenes) func `looks as it did`(scene: Scene) throws {
    let display = RoomDisplay(try Self.sample(scene).situation, footer: Self.footer)
    for (columns, rows) in [(60, 18), (80, 24), (120, 40)] {
      try Golden.check(display.canvas(size: Size(rows: rows, columns: columns)), is: scene.name)
    }
  }

  @Test(arguments: ["room-carried", "room-private"]) func `fits the smallest window and the largest`(name: String)
    throws
  {
    let scene = try #require(Self.scenes.first { $0.name == name })
    let display = RoomDisplay(try Self.sample(scene).situation, footer: Self.footer)
    for (columns, rows) in [(20, 5), (200, 60)] {
      try Golden.check(display.canvas(size: Size(rows: rows, columns: columns)), is: name)
    }
  }

  @Test(arguments: scenes) func `shows the quorum, and stays in any window`(scene: Scene) throws {
    let display = RoomDisplay(try Self.sample(scene).situation)
    for columns in [0, 1, 19, 20, 23, 31, 47, 60, 99, 200] {
      for rows in [0, 1, 4, 5, 6, 9, 13, 14, 21, 60] {
        let text = display.canvas(size: Size(rows: rows, columns: columns)).text
        if columns >= 20, rows < 5, rows > 3 { #expect(text.hasPrefix("Make the window"), "\(columns)×\(rows)") }
        guard columns >= 20, rows >= 5, scene.name == "room-carried" else { continue }
        #expect(text.contains("QUORATE"), "\(columns)×\(rows):\n\(text)")
        // Three for it, one against: as digits of blocks, or in one line.
        let inLine = text.contains("✓ FOR 3   ✗ AGAINST 1") || text.contains("✓ 3  ✗ 1  – 0")
        #expect(inLine || text.contains("█") && text.contains("✗ AGAINST"), "\(columns)×\(rows):\n\(text)")
      }
    }
  }

  @Test(arguments: scenes) func `is ASCII where signs are plain`(scene: Scene) throws {
    let situation = try Self.sample(scene).situation
    let signs: Set<Character> = ["✓", "✗", "–", "█", "▀", "▄", "■", "□"]
    for (columns, rows) in [(20, 5), (60, 18), (120, 40)] {
      let text = RoomDisplay(situation).canvas(size: Size(rows: rows, columns: columns), glyphs: .plain).text
      #expect(signs.isDisjoint(with: text), "\(text)")
    }
  }

  @Test func `large digits and letters are of their size, and each another`() {
    for scale in LargeType.Scale.allCases {
      var seen: Set<[String]> = []
      for text in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ. ".map(String.init) + ["10", "100", "NOT CARRIED"] {
        let lines = LargeType.lines(text, scale, isPlain: false)
        #expect(lines.count == scale.rows)
        #expect(lines.allSatisfy { $0.count == LargeType.columns(text, scale) })
        // O is a nought, and S a five.
        #expect(seen.insert(lines).inserted || "OS".contains(text), "\(text)")
      }
    }
    #expect(LargeType.lines("17", .small, isPlain: false) == ["▄█  ▀▀█", " █    █", "▀▀▀   ▀"])
    #expect(LargeType.lines("4", .medium, isPlain: true) == ["##  ##", "##  ##", "######", "    ##", "    ##"])
  }
}
