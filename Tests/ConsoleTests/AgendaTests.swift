import Canvas
import Governance
import Meeting
import Minutes
import Testing

@testable import Console

@Suite struct `On the agenda` {
  @Test func `the end of the agenda says how the meeting ends`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    player.press(.character("]"))
    #expect(player.canvas.text.contains("This is the last item. C: ends the meeting."), "\(player.canvas.text)")
    player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("item 8")
    player.press(.character("]"))
    #expect(player.canvas.text.contains("Item 4 · Support"), "\(player.canvas.text)")
    try player.sample.run("item 1")
    player.press(.character("["))
    #expect(player.canvas.text.contains("This is the first item."), "\(player.canvas.text)")
  }

  @Test func `a decision that is the last of the agenda does not lead to a next item`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    try player.sample.run("item 8\npropose \"That it be so.\"\nagree all\nconsensus")
    #expect(
      player.canvas.text.contains("Enter: why it was decided, now or later. o: an action."),
      "\(player.canvas.text)")
    #expect(!player.canvas.text.contains(": the next item"), "\(player.canvas.text)")
  }

  @Test func `after the last item comes what was passed over, and that is said`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("item 8\npropose \"That it be so.\"\nagree all\nconsensus")
    #expect(player.canvas.text.contains("]: item 4, still to come."), "\(player.canvas.text)")
  }

  @Test func `an item that is only marked is shown, with what was decided, and is not taken`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), rows: 40, columns: 120)
    player.press(.up)
    #expect(player.canvas.text.contains("Item 2 · Declarations of interest"), "\(player.canvas.text)")
    player.press(.escape)
    try player.sample.run("item 4")
    player.press(.up)
    for words in [
      "Item 3 · Commissioning priorities", "Taken earlier, and not before the Board now.",
      "Agreed by consensus. Decision 2014-11-12/3.1",
    ] {
      #expect(player.canvas.text.contains(words), "\(player.canvas.text)")
    }
    player.press(.character("v"))
    #expect(player.canvas.text.contains("─ Item 3 ─"), "\(player.canvas.text)")
    player.press(.escape, .down, .down)
    #expect(player.canvas.text.contains("Still to come."), "\(player.canvas.text)")
    player.press(.down)
    #expect(player.canvas.text.contains("The agenda proposes to take it"), "\(player.canvas.text)")
    #expect(player.sample.session.affairs.sitting?.currentItem?.number == 4)
  }

  @Test(arguments: [24, 16]) func `that an item is proposed to be private is read where its title is cut`(
    rows: Int
  ) throws {
    let player = Player(try Sample.script(before: "@14:24 item 4"), rows: rows)
    let agenda = player.canvas.text.split(separator: "\n").map { $0.prefix(29) }.joined(separator: "\n")
    #expect(agenda.contains("(private)"), "\(agenda)")
    #expect(agenda.contains("8  Date of next"), "\(agenda)")
  }

  @Test func `in the item about the next meeting one is told when that is set up`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("item 8")
    #expect(
      player.canvas.text.contains("Enter: a note of the date. The next meeting itself is set up after this one."),
      "\(player.canvas.text)")
  }

  @Test func `in the item first what is done there most is said, a deferral and an action among it`() throws {
    var player = Player(try Sample.script(before: "@14:10 note"))
    #expect(
      player.canvas.text.contains("Enter: a note. p: a proposal. ]: the next item. D: defer it. o: an action."),
      "\(player.canvas.text)")
    try player.sample.run("item 1")
    #expect(player.canvas.text.contains("Enter: a note. ]: the next item."), "\(player.canvas.text)")
  }

  @Test func `an item taken in private says on the page of notes that they are kept private`() throws {
    var player = Player(try Sample.script(before: "@14:53 item 6"))
    try player.sample.run("item 6\nprivate \"Names are named\"")
    player.press(.character("n"))
    #expect(player.canvas.text.contains("What you write stays private."), "\(player.canvas.text)")
  }

  @Test func `after a declaration Enter goes on, and another is still offered`() throws {
    var player = Player(try Sample.script(before: "@14:05 declare"))
    #expect(
      player.canvas.text.contains("Enter: an interest to declare; ]: none, which is minuted."),
      "\(player.canvas.text)")
    try player.sample.run("declare chief-operating-officer professional \"A post\" in 4 of own")
    #expect(
      player.canvas.text.contains("Press Enter to take item 3. i is for another declaration."), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.sample.session.affairs.sitting?.currentItem?.number == 3)
  }

  @Test(arguments: [[Key.character("]")], [.down, .enter]])
  func `R43: a private item is not left without its public summary, unless one means to`(keys: [Key]) throws {
    var player = Player(try Sample.script(before: "summary"))
    #expect(player.sample.session.affairs.sitting?.isInPrivate == true)
    let before = player.sample.session
    player.press(keys)
    #expect(player.canvas.text.contains("Item 6 has no public summary yet"), "\(player.canvas.text)")
    #expect(player.sample.session == before)
    player.press(.character("s"))
    #expect(player.canvas.text.contains("Write the public summary"), "\(player.canvas.text)")
    player.press(.escape)
    player.press(keys + [.character("t")])
    #expect(player.sample.session.affairs.sitting?.currentItem?.number == 7)
    player.press(.character("["))
    try player.sample.run("public")
    #expect(player.canvas.text.contains("Enter Public summary"))
  }

  @Test func `what was written of an item elsewhere stands with it, and not with the item then taken`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), rows: 40, columns: 120)
    let note = try #require(
      player.sample.session.journal.last { if case .noted = $0.event { true } else { false } })
    try player.sample.run(
      "item 4\nreword \(note.n) \"Put in other words.\"\nalternatives \"Another\" of 2014-11-12/3.1")
    #expect(!player.canvas.text.contains("Put right"), "\(player.canvas.text)")
    let item = try #require(player.sample.session.affairs.sitting?.item(3))
    let all = player.situation.inFull(item).map(\.text).joined(separator: "\n")
    #expect(all.contains("Put in other words."), "\(all)")
    #expect(all.contains("Another"), "\(all)")
  }

  @Test func `what is looked at is read on by the page keys, and is there again after the meeting`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"))
    player.press(.up, .pageDown)
    #expect(player.canvas.text.contains("─ Item 3 ─"), "\(player.canvas.text)")
    player = Player(try Sample.script(before: "meeting 2015-01-21"))
    player.press(.down, .down, .enter, .escape)
    #expect(player.canvas.text.contains("Press Enter to write a note of item 3."), "\(player.canvas.text)")
    player.press(.up, .up)
    #expect(player.canvas.text.contains("Apologies, substitutes and absence"), "\(player.canvas.text)")
  }

  @Test func `R43: of a private item that is looked at from another nothing private is shown, nor who answered how`()
    throws
  {
    var player = Player(try Sample.script(before: "@15:05 item 7"), rows: 40, columns: 120)
    try player.sample.run("item 8\nprivate \"Of the same provider\"")
    #expect(player.sample.session.affairs.sitting?.isInPrivate == true)
    player.press(.up, .up)
    #expect(player.canvas.text.contains("Item 6 · A provider's performance"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("[in private]"), "\(player.canvas.text)")
    for words in ["missed two measures", "agreed", "Agreed: Abara"] {
      let item = player.canvas.text.split(separator: "\n").map { $0.dropFirst(33).prefix(50) }.joined(separator: "\n")
      #expect(!item.contains(words) || words == "agreed" && item.contains("6.2 agreed"), "\(words)\n\(item)")
    }
  }

  @Test func `after the meeting what was never reached is not still to come`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("close")
    player.press(.end)
    #expect(!player.canvas.text.contains("Still to come."), "\(player.canvas.text)")
  }

  @Test func `of two meetings on one day the second is told from the first, in what is still to do`() throws {
    var sample = try Sample.script(before: "meeting 2015-01-21")
    try sample.run("@2014-11-12 18:00 meeting 2014-11-12 19:00 \"Council House\"")
    let player = Player(sample, rows: 40, columns: 120)
    let all = player.situation.outstanding.map(\.text)
    #expect(all.contains("Minutes of 12 Nov 2014 to approve"), "\(all)")
    let second = try #require(player.situation.sitting)
    #expect(player.situation.affairs.day(of: second, inShort: true) == "12 Nov 2014 (the second that day)")
  }

  @Test func `of two meetings on one day the minutes are headed apart`() throws {
    var sample = try Sample.script(before: "meeting 2015-01-21")
    try sample.run("@2014-11-12 18:00 meeting 2014-11-12 19:00\nstanding")
    let second = "12 November 2014 (the second that day)"
    var player = Player(sample, rows: 40, columns: 120)
    #expect(player.situation.sitting?.items[2].title == "Minutes of the meeting of 12 November 2014")
    player.press(.function(5))
    #expect(player.canvas.text.contains("─ Minutes of \(second) "), "\(player.canvas.text)")
    let minutes = try #require(player.situation.sitting.map(player.situation.minutes(of:)))
    #expect(minutes.heading.date == second)
    #expect(minutes.text.hasPrefix("Lichfield LCB, \(second) "), "\(minutes.text.prefix(80))")
  }

  @Test func `a key ends the meeting with items left, when it is confirmed`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    player.press(.character("C"))
    #expect(player.canvas.text.contains("Items 4, 5 and 6 not reached: carried"), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.acts == 0 && player.situation.sitting?.isOver == false)
    player.press(.character("C"), .left, .enter)
    #expect(player.situation.sitting?.phase == .closed, "\(player.canvas.text)")
  }

  @Test func `after the first of the usual items it is said that the last are put in once more`() throws {
    var sample = try Sample.script(before: "meeting 2014-11-12")
    try sample.run("@2014-11-12 13:00 meeting 2014-11-12 14:00")
    var player = Player(sample)
    player.press(.character("s"))
    let report = "Report to the Lichfield District Board"
    let said =
      "2 items are put on the agenda. Press s once more to add what comes last: \(report); Date of next meeting."
    #expect(player.canvas.text.flattened.contains(said), "\(player.canvas.text)")
    player.press(.character("s"))
    #expect(player.situation.sitting?.items.last?.title == "Date of next meeting")
    #expect(player.canvas.text.contains("2 items are put on the agenda."), "\(player.canvas.text)")
  }

  @Test func `in the item for it Enter records that earlier business was reported, which is business of it`() throws {
    var player = Player(try Sample.script())
    try player.sample.run(
      """
      @2015-02-10 13:00 meeting 2015-02-11 14:00
      standing
      standing
      @2015-02-11 13:50 call
      present cabinet-member
      present strategic-director
      present public-health
      present policing
      @14:00 open
      """)
    let report = try #require(player.situation.sitting?.items.first { $0.standing == .report })
    try player.sample.run("item \(report.number)")
    #expect(
      player.canvas.text.contains("Enter, if that of 21 January 2015 has been reported."), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.canvas.text.contains("Lichfield District Board"), "\(player.canvas.text)")
    player.type("11 March 2015, item 4")
    player.press(.enter, .enter)
    #expect(player.acts == 1, "\(player.canvas.text)")
    #expect(player.canvas.text.contains("Press Enter once more to take item 1."), "\(player.canvas.text)")
    let lacking = try #require(player.situation.sitting.map { player.situation.affairs.whatIsMissing(from: $0) })
    #expect(!lacking.contains { $0.contains("Item \(report.number)") }, "\(lacking)")
  }

  @Test func `what was on the agenda before the meeting was not recorded in the item`() throws {
    let player = Player(try Sample.script(before: "@14:31 propose"), rows: 40, columns: 120)
    #expect(player.canvas.text.contains("García takes full part"), "\(player.canvas.text)")
    #expect(!player.canvas.text.contains("Paper: Support at home"), "\(player.canvas.text)")
  }

  @Test func `one Esc leaves an item that is only looked at, whatever is still said`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"))
    player.press(.up)
    player.console.announce("The proposal has lapsed.", isError: true)
    player.press(.escape)
    #expect(player.canvas.text.contains("The proposal is put."), "\(player.canvas.text)")
  }

  @Test func `after the meeting a note is first of the item of which nothing is said`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    try player.sample.run("add-item \"Late\" urgent \"Now\"\nitem 10\nclose")
    player.press(.character("n"))
    #expect(player.canvas.text.contains("Notes · item 10"), "\(player.canvas.text)")
  }
}
