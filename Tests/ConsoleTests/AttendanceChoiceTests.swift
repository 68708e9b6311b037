import Canvas
import Governance
import Meeting
import Minutes
import Testing

@testable import Console

/// What Enter offers of a member on Attendance.
@Suite struct `Of a member it can be said` {
  /// On Attendance in the middle of an item, the first member, who is here, marked and their box open.
  private static func player() throws -> Player {
    var player = Player(try Sample.script(before: "@14:47 propose"), home: .attendance)
    player.press(.enter)
    return player
  }

  @Test func `everything that there is, in its own words, and why not`() throws {
    let text = try Self.player().canvas.text
    for words in [
      "❯ Esc     Stays as it is: here since 13:55", "Space   Leaves the meeting", "p       Sends apologies",
      "s       Is represented by a substitute", "a       Is absent", "r       Takes part from elsewhere",
      "o       Left earlier, at a time", "e       Was never here", "x       Member and substitute change places",
      "c       Takes the chair",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test(arguments: [
    ("agenda 9 \"Any other\"", "Space   Is here", "o       Came earlier"),
    ("present cabinet-member\nleave cabinet-member", "Space   Comes back", "o       Came back earlier"),
    ("substitute cabinet-member new \"Tom Whitlock\" of ldc", "Space   Leaves", "p       Abara, Chi sends apologies"),
  ])
  func `in the words of how it stands`(lines: String, space: String, other: String) throws {
    var sample = try Sample.script(before: "@13:55 present")
    try sample.run(lines)
    var player = Player(sample, home: .attendance)
    player.press(.enter)
    #expect(player.canvas.text.contains(space) && player.canvas.text.contains(other), "\(player.canvas.text)")
  }

  @Test(arguments: [[Key.character("p")], [.enter, .character("p")]])
  func `that the reason for apologies is put right, where it was given already`(keys: [Key]) throws {
    var player = Player(try Sample.script(before: "@13:58 present public"), home: .attendance)
    player.press([.end] + keys)
    #expect(player.canvas.text.contains("Put the wording right"), "\(player.canvas.text)")
    player.press(.control("u"))
    player.type("Unwell")
    player.press(.tab, .enter)
    let given = player.situation.sitting?.places["policing"]?.apologies?.reason
    #expect(player.acts == 1 && given == "Unwell", "\(given ?? "none")")
  }

  @Test func `that apologies without a reason have one after all`() throws {
    var sample = try Sample.script(before: "@13:58 present public")
    try sample.run("apologies public-health")
    var player = Player(sample, home: .attendance)
    player.press(.down, .down, .down, .character("p"))
    #expect(player.canvas.text.contains("Evans, Huw"), "\(player.canvas.text)")
    player.type("Unwell")
    player.press(.enter, .enter, .enter)
    #expect(player.situation.sitting?.places["public-health"]?.apologies?.reason == "Unwell", "\(player.canvas.text)")
  }

  @Test(arguments: [[Key.down, .down, .enter, .character("n")], [.character("h"), .character("e")]])
  func `that a new name is spelt otherwise, on Attendance and in the history`(keys: [Key]) throws {
    var sample = try Sample.script(before: "@13:58 present public")
    try sample.run("absent policing\n@13:59 substitute economic-development new \"Margret Hols\" of shared")
    var player = Player(sample, home: .attendance)
    player.press(keys[0] == .character("h") ? keys : [.end, .up] + keys.dropFirst(2))
    #expect(player.canvas.text.contains("Put the wording right"), "\(player.canvas.text)")
    player.press(.control("u"))
    player.type("Margaret Holst")
    player.press(.tab, .enter)
    #expect(player.situation.person(in: "economic-development") == "Holst, Margaret", "\(player.canvas.text)")
    #expect(
      player.canvas.text.contains("Name put right: Margaret Holst, first entered as Margret Hols"),
      "\(player.canvas.text)")
  }

  /// What is typed after a refusal must not fall on the keys of the screen.
  @Test func `a refusal leaves it open, and nothing is recorded by what is typed next`() throws {
    var player = try Self.player()
    let before = player.sample.session
    for letter in "pan" { player.press(.character(letter)) }
    #expect(player.sample.session == before)
    guard case .choosing = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
    #expect(player.canvas.text.contains("Not possible: Chi Abara has been here."))
  }

  @Test func `that they were never here, as a departure when they came, with what it puts in doubt`() throws {
    var player = try Self.player()
    player.press(.character("e"))
    let text = player.canvas.text
    #expect(text.contains("Who leaves") && text.contains("13:55"), "\(text)")
    let flat = text.flattened
    #expect(flat.contains("in doubt the quorum of 2014-11-12/4.3."), "\(text)")
  }

  @Test func `in any window`() throws {
    for (columns, rows) in [(30, 8), (60, 18), (120, 40)] {
      var player = Player(
        try Sample.script(before: "@14:47 propose"), home: .attendance, rows: rows, columns: columns)
      player.press(.enter, .down, .down)
      #expect(player.canvas.cursor != nil, "\(player.canvas.text)")
    }
  }
}

@Suite struct `On the screen it can be read` {
  @Test func `what the signs mean`() throws {
    var player = Player(try Sample.script(before: "@14:47 propose"))
    player.press(.function(2))
    player.type("signs")
    player.press(.enter)
    for words in ["AT RISK  Quorate, but not when one more leaves.", "● Saved 24", "◆ proposed private", "● here"] {
      #expect(player.canvas.text.contains(words), "\(player.canvas.text)")
    }
  }

  @Test func `what is still missing from the minutes, all of it`() throws {
    let sample = try Sample.script(before: "@14:24 item 4")
    var player = Player(sample, home: .minutes, rows: 40, columns: 120)
    player.press(.character("m"))
    let sitting = try #require(sample.session.affairs.sitting)
    let missing = sample.session.affairs.whatIsMissing(from: sitting)
    #expect(!missing.isEmpty)
    for sentence in missing {
      #expect(player.canvas.text.contains("· \(sentence.prefix(40))"), "\(player.canvas.text)")
    }
  }

  @Test func `that nobody may decide for a body that has to be there`() throws {
    let lines = """
      item 7
      declare cabinet-member financial "Shares" in 7
      chair public-health
      determine cabinet-member withdraws "Too near"
      declare strategic-director financial "Shares" in 7
      determine strategic-director speaks "Too near"
      """
    var sample = try Sample.script(before: "@14:24 item 4")
    for line in lines.split(separator: "\n") { try sample.run(String(line)) }
    let text = Player(sample).canvas.text
    #expect(text.contains("Nobody may decide for LDC. Press Enter to defer it."), "\(text)")
  }
}
