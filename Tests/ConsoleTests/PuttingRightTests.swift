import Canvas
import Governance
import Meeting
import Testing

@testable import Console

/// A slip in what was written, from History, with the words in front of one.
@Suite struct `A slip is put right` {
  private static func atHistory(after lines: String) throws -> Player {
    var sample = try Sample.script(before: "@14:24 item 4")
    try sample.run(lines)
    return Player(sample, home: .history)
  }

  @Test func `in a note, by writing in the words that are there`() throws {
    var player = try Self.atHistory(after: "note \"It was recieved.\"")
    player.press(.character("e"))
    #expect(player.canvas.text.contains("How it should read  It was recieved."))
    player.press(Array(repeating: .backspace, count: 16))
    player.type("It was received.")
    player.press(.tab, .enter)
    #expect(player.acts == 1)
    #expect(player.canvas.text.contains("Put right: It was received."))
    for words in ["Note: It was received.", "Put right; it read: It was recieved."] {
      #expect(player.canvas.text.contains(words), "\(player.canvas.text)")
    }
    // It can be put right once more, from the line that says so.
    #expect(player.canvas.text.contains("e puts these words right."), "\(player.canvas.text)")
    player.press(.character("e"))
    #expect(player.canvas.text.contains("How it should read  It was received."))
  }

  @Test func `in an action, with whose it is and when it is due, in the item that it is of`() throws {
    var player = try Self.atHistory(after: "action \"Publish the priorities\" owner public-health due 2014-12-11")
    #expect(player.canvas.text.contains("e puts the action right."), "\(player.canvas.text)")
    player.press(.character("e"))
    for words in ["Publish the priorities", "❯ Evans", "2014-12-11", "Put right: agree an action"] {
      #expect(player.canvas.text.contains(words), "\(player.canvas.text)")
    }
    player.type("brown")
    for _ in 0..<6 where player.acts == 0 { player.press(.enter) }
    let actions = player.sample.session.affairs.actions
    #expect(player.acts == 1, "\(player.canvas.text)")
    #expect(actions.count == 2 && actions.last?.owner == "strategic-director", "\(actions)")
    #expect(actions.last?.id == "A2" && actions.last?.text == .open("Publish the priorities"), "\(actions)")
    // Of another item, only its words.
    try player.sample.run("item 4")
    player = Player(player.sample, home: .history)
    player.press(.down, .character("e"))
    #expect(player.canvas.text.contains("How it should read"), "\(player.canvas.text)")
  }

  @Test func `in the proposal before the Board, by amending it`() throws {
    var player = try Self.atHistory(after: "propose \"That it be so in 2017.\"")
    #expect(player.canvas.text.contains("e amends the proposal. Enter takes it back."), "\(player.canvas.text)")
    player.press(.character("e"))
    #expect(player.canvas.text.contains("Amend the proposal"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("That it be so in 2017."), "\(player.canvas.text)")
  }

  @Test func `not by a key that is named where it would be refused`() throws {
    var player = Player(try Sample.script(before: "meeting 2015-01-21"), home: .history)
    for key in ["Enter Undo this", "b Undo back", "e Put right"] {
      #expect(!player.canvas.text.contains(key), "\(player.canvas.text)")
    }
    _ = player.console.perform(.fill(command: "reword"), player.situation)
    #expect(
      player.canvas.text.contains("Mark what you want to change (↑ ↓ or /), then press e."), "\(player.canvas.text)")
    #expect(
      player.canvas.text.contains("e Put right") && !player.canvas.text.contains("Undo this"), "\(player.canvas.text)")
  }

  @Test func `in a declaration that nothing rests on yet, whole`() throws {
    var player = try Self.atHistory(after: "declare policing personal \"A cousin bids\" in 5 of employer")
    player.press(.character("e"))
    for words in ["A cousin bids", "their employer’s", "Entered in error"] {
      #expect(player.canvas.text.contains(words), "\(player.canvas.text)")
    }
    for _ in 0..<3 { player.press(.tab) }
    player.press(.down, .down, .enter)
    for _ in 0..<3 where !player.console.isConfirming { player.press(.enter) }
    #expect(player.canvas.text.contains("a relative’s"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("It takes the place of what was declared before"))
    #expect(player.canvas.text.contains("Put it right"))
    guard case .confirming(let confirmation) = player.console.overlay,
      case .carryOut(_, let at, _) = confirmation.deed
    else { return #expect(Bool(false), "\(player.canvas.text)") }
    // It was declared when it was declared.
    let declared = try #require(player.situation.affairs.interests.last).at
    #expect(at?.text == player.situation.zone.time(declared))
    player.press(.left, .enter)
    #expect(player.situation.affairs.interests.last?.declared.held == .relative)
    #expect(player.situation.affairs.interests.count { $0.declared.nature == .open("A cousin bids") } == 1)
  }

  @Test func `in an item’s title, from the line that takes it`() throws {
    var player = try Self.atHistory(after: "item 7")
    player.press(.character("e"))
    #expect(player.canvas.text.contains("How it should read  Report to the District Board"), "\(player.canvas.text)")
  }

  @Test func `in a declaration from where it is listed, and an end of line too many is no word`() throws {
    var player = try Self.atHistory(after: "declare policing personal \"A cousin bids\" in 5 of employer")
    player.console.go(.interests, player.situation)
    player.press(.down, .down, .character("e"))
    #expect(player.canvas.text.contains("their employer’s"), "\(player.canvas.text)")
    player = try Self.atHistory(after: "note \"Wrong\"")
    player.press(.character("e"), .end, .enter, .enter, .tab, .enter)
    #expect(player.acts == 0, "those are the same words")
  }

  @Test(arguments: [
    ("present policing", "Only a note, an action, a title, a name or a reason"),
    ("private \"Names\"\nnote \"A secret\"\npublic", "Enter takes an act back."),
    ("close", "What is wrong in this act is corrected when the minutes are approved."),
  ]) func `and what nobody wrote says why not`(lines: String, says: String) throws {
    var player = try Self.atHistory(after: lines)
    player.press(.character("e"))
    #expect(player.canvas.text.flattened.contains(says), "\(player.canvas.text)")
    #expect(player.acts == 0)
  }

  @Test func `of what was said in private only in private`() throws {
    var player = try Self.atHistory(after: "private \"Names\"\nnote \"A secret\"\npublic")
    player.press(.down, .character("e"))
    #expect(player.canvas.text.contains("That was said in private."))
    #expect(!player.canvas.text.contains("How it should read"))
  }
}

@Suite struct `An interest` {
  /// The Board decides on all that somebody has declared in an item, so they are one choice.
  @Test func `of somebody who declared twice is one to decide on`() throws {
    var sample = try Sample.script(before: "@14:24 item 4")
    try sample.run(
      "declare policing personal \"A cousin\" in 5 of relative\ndeclare policing financial \"Shares\" in 5\nitem 5")
    var player = Player(sample, home: .interests)
    player.press(.enter)
    #expect(player.canvas.text.contains("Okafor, Ada"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("non-financial personal; financial"))
  }

  @Test func `of whoever presides leads to handing the chair over, which the Board’s decision needs`() throws {
    var sample = try Sample.script(before: "@14:24 item 4")
    try sample.run("declare cabinet-member personal \"A cousin\" in 5\nitem 5")
    var player = Player(sample, home: .interests)
    #expect(player.canvas.text.contains("Press Enter to hand the chair over"))
    player.press(.enter)
    #expect(player.canvas.text.contains("Who presides"), "\(player.canvas.text)")
  }

  @Test func `that keeps somebody from deciding shows beside who is here`() throws {
    let player = Player(try Sample.script(before: "@14:34 agree"), rows: 40, columns: 120)
    #expect(player.canvas.text.contains("Item 4: 4 may decide"), "\(player.canvas.text)")
  }
}

@Suite struct `What is final is seen before it is done` {
  /// Whose interest it is, too: a slip of one line puts a false one on the register.
  @Test func `a declaration, in the words of the minutes; going back keeps what was written`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .interests)
    let before = player.sample.session
    player.press(.character("d"))
    player.type("kaur")
    player.press(.enter, .down, .down, .down, .enter)
    player.type("A sister works there")
    player.press(.enter)
    for _ in 0..<4 where !player.console.isConfirming { player.press(.enter) }
    #expect(player.canvas.text.contains("Simran Kaur"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("an indirect interest in item 3"))
    #expect(player.canvas.text.contains("and not taken"))
    #expect(player.sample.session == before)
    player.press(.escape)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("A sister works there"))
  }

  @Test func `minutes, with the corrections that were written`() throws {
    var player = Player(try Sample.script(before: "@14:04 approve"))
    player.press(.enter, .enter)
    player.press(.enter)
    player.type("For paid read payed.")
    player.press(.tab, .enter)
    #expect(player.canvas.text.contains("With this correction:"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("· For paid read payed."))
  }

  @Test func `a meeting called on another day than its own`() throws {
    var player = Player(try Sample.script(before: "@13:50 call"))
    player.press(.enter)
    #expect(player.acts == 1, "it is the day itself")
    var sample = try Sample.script()
    try sample.run("meeting 2015-06-10 14:00\nagenda 1 \"Grants\"")
    player = Player(sample)
    player.press(.enter)
    #expect(player.canvas.text.contains("It is set for 10 June 2015, and today is"))
    #expect(player.acts == 0)
  }
}

extension Console {
  fileprivate var isConfirming: Bool {
    if case .confirming = overlay { true } else { false }
  }
}
