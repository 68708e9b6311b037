import Canvas
import Governance
import Meeting
import Testing

@testable import Console

extension Player {
  /// Another console records lines; this one hears of it.
  mutating func overtake(_ lines: String, isHeard: Bool = true) throws {
    let before = sample.session.next
    try sample.run(lines)
    guard isHeard else { return }
    receive(.reply(.grown(by: sample.session.journal.filter { $0.n >= before })))
  }
}

/// Two consoles on one meeting: what somebody has begun stays with what it was begun on.
@Suite struct `An act that another console has overtaken` {
  /// A form opened in item 3 by a key and filled in, and what the other console records meanwhile.
  static let rows: [(key: Character, text: String, meanwhile: String, says: String)] = [
    ("p", "That the provider be warned.", "@14:15 item 5", "Meanwhile item 5 was taken"),
    ("p", "That the provider be warned.", "@14:15 private \"It names one\"", "went into private"),
    ("D", "Until spring", "@14:15 item 5", "Meanwhile item 5 was taken"),
  ]

  @Test(arguments: rows, [true, false])
  func `is explained, keeps what was written, and is recorded where it now belongs only when that is meant`(
    row: (key: Character, text: String, meanwhile: String, says: String), isHeard: Bool
  ) throws {
    var player = Player(try Sample.script(before: "@14:14 propose"))
    player.press(.character(row.key))
    player.type(row.text)
    try player.overtake(row.meanwhile, isHeard: isHeard)
    let before = player.sample.session
    player.press(.tab, .enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains(row.says), "\(player.canvas.text)")
    #expect(player.canvas.text.contains(row.text))
    player.press(.enter)
    #expect(player.sample.session != before, "\(player.canvas.text)")
  }

  @Test func `an objection is not recorded against another proposal`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    player.press(.character("o"))
    player.type("Too dear")
    try player.overtake("amend \"That nothing be bought.\"")
    let before = player.sample.session
    player.press(.enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("another proposal is before the Board"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("Too dear"))
  }

  @Test(arguments: [true, false])
  func `a result is not declared that is not the one asked about`(isHeard: Bool) throws {
    var sample = try Sample.script(before: "@14:34 agree")
    try sample.run("agree all")
    var player = Player(sample, home: .decision)
    player.press(.enter, .left)
    #expect(player.canvas.text.contains("Declare agreed"))
    try player.overtake("object chief-operating-officer \"Not so\"", isHeard: isHeard)
    let before = player.sample.session
    if isHeard {
      #expect(!player.canvas.text.contains("Declare agreed"), "\(player.canvas.text)")
    } else {
      player.press(.enter)
    }
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("Meanwhile somebody has answered"), "\(player.canvas.text)")
  }

  @Test func `a key pressed in the same moment does not do the next step, and text is written all the same`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    for key in [Key.enter, .character("]")] {
      let isRefused = player.console.refusesHasty(.key(key))
      #expect(isRefused)
    }
    #expect(player.canvas.text.contains("The other console was quicker."))
    let movesNot = player.console.refusesHasty(.key(.down))
    player.press(.escape, .character("i"), .character("d"))
    let writesNot = player.console.refusesHasty(.key(.character("x")))
    #expect(!movesNot && !writesNot)
  }

  @Test func `a note begun in private is not made public by a slip`() throws {
    var player = Player(try Sample.script(before: "summary \"The Board"))
    player.press(.character("n"))
    player.type("A secret")
    try player.overtake("summary \"Done.\"\npublic")
    let before = player.sample.session
    player.press(.tab, .enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("This note was begun in private."), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.acts == 1)
  }

  @Test func `reasons are of the decision that they were begun for, whatever was decided meanwhile`() throws {
    var player = Player(try Sample.script(before: "reasons \"They answer"))
    player.press(.character("r"))
    player.type("For the first")
    try player.overtake("propose \"That another be made.\"\nagree all\nconsensus")
    player.press(.tab, .enter)
    let decisions = try #require(player.sample.session.affairs.sitting?.decisions.suffix(2))
    #expect(decisions.map(\.reasons) == [[.open("For the first")], []], "\(player.canvas.text)")
  }

  @Test func `u in the same moment takes nothing of the other console’s back`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .attendance)
    for key in [Key.character("u"), .character(" ")] {
      let isRefused = player.console.refusesHasty(.key(key))
      #expect(isRefused)
    }
  }

  @Test func `words that both put right are not overwritten unseen`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"))
    try player.sample.run("note \"The frist draft\"")
    let record = try #require(player.sample.session.journal.last?.n)
    _ = player.console.perform(.putRight(record), player.situation)
    player.type(" of mine")
    try player.overtake("reword \(record) \"The first draft\"")
    let before = player.sample.session
    player.press(.tab, .enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("They read now: “The first"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("The frist draft of mine"))
    player.press(.enter)
    let entry = player.sample.session.affairs.sitting?.entries.first { $0.n == record }
    #expect(entry?.event.wording == .open("The frist draft of mine"))
  }

  @Test func `a second public summary does not take the place of the first unseen`() throws {
    var player = Player(try Sample.script(before: "summary \"The Board"))
    _ = player.console.perform(.fill(command: "summary"), player.situation)
    player.type("Mine")
    try player.overtake("summary \"Theirs\"")
    let before = player.sample.session
    player.press(.tab, .tab, .enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("was given another summary: “Theirs”"), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.sample.session != before)
  }

  @Test func `a note that was begun is recorded after the meeting, which the other console has closed`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    player.press(.character("n"))
    player.type("Half a sentence")
    try player.overtake("close")
    player.press(.tab, .enter)
    #expect(player.acts == 1, "\(player.canvas.text)")
    // And from home, once the meeting is over.
    _ = player.console.perform(.go(.notes), player.situation)
    #expect(player.canvas.text.contains("Half a sentence"), "\(player.canvas.text)")
  }

  @Test func `an interest declared when the meeting has been closed says that it has been`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    _ = player.console.perform(
      .fill(command: "declare", known: ["Who": "chief-operating-officer", "Kind": "financial", "In item": "6"]),
      player.situation)
    player.type("Shares")
    try player.overtake("close")
    player.press(.tab, .tab, .tab, .tab, .enter)
    #expect(player.canvas.text.contains("is over"), "\(player.canvas.text)")
  }

  @Test func `what belongs to an item is a command`() {
    for name in Command.ofTheItem { #expect(Command.named(name) != nil, "\(name)") }
  }
}
