import Canvas
import Governance
import Meeting
import Testing

@testable import Console

/// Where clerks who had never seen the program stopped, or went wrong.
@Suite struct `At a first meeting` {
  @Test func `what the Board decided on an interest is chosen, and never taken as the form stands`() throws {
    var player = Player(try Sample.script(before: "@14:26 determine"), home: .interests)
    player.press(.enter)
    let before = player.sample.session
    player.press(.tab)
    player.type("Because")
    player.press(.enter, .enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("Choose what the Board has decided."), "\(player.canvas.text)")
  }

  @Test func `all is not said where somebody has stood aside`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    #expect(player.canvas.text.contains("Enter if all agree; or for each: a agrees"))
    try player.sample.run("stand-aside chief-operating-officer")
    #expect(player.canvas.text.contains("Enter if the others agree; or for each: a agrees"), "\(player.canvas.text)")
    #expect(!player.canvas.text.contains("Enter All agree"))
  }

  @Test func `after an objection what can be declared is that there is no consensus`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    try player.sample.run("object chief-operating-officer \"Not so\"")
    #expect(player.canvas.text.contains("Then “Declare not reached”."), "\(player.canvas.text)")
  }

  @Test func `the page of notes leads to a note that is to read otherwise`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("note \"Of item three, with a slpi\"")
    player.press(.character("n"), .tab, .right, .enter)
    #expect(player.console.screen == .history)
    player.press(.character("e"))
    #expect(player.canvas.text.contains("How it should read  Of item three, with a slpi"), "\(player.canvas.text)")
  }

  @Test func `reasons left out before are asked for by their decision`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    try player.sample.run("item 8\npropose \"That it be so.\"\nagree all\nconsensus\nreasons \"So\"")
    _ = player.console.perform(.fill(command: "reasons"), player.situation)
    #expect(player.canvas.text.contains("Of decision"), "\(player.canvas.text)")
  }

  @Test func `reasons of what was decided in private are said to stay private`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    let decision = try #require(player.situation.sitting?.decisions.last { $0.isPrivate })
    _ = player.console.perform(
      .fill(command: "reasons", known: ["Of decision": decision.id.text]), player.situation)
    player.type("So")
    #expect(
      player.canvas.text.contains("It was decided in private: this is kept private too."), "\(player.canvas.text)")
  }

  @Test func `who is out for an item only is named where the quorum is restored with them`() throws {
    var player = Player(try Sample.script(before: "@14:26 determine"))
    try player.sample.run("determine chief-operating-officer withdraws \"Near\"")
    player = Player(player.sample)
    let sitting = try #require(player.situation.sitting)
    let out = sitting.places.filter { if case .withdrawn = $0.value.presence { true } else { false } }.map(\.key)
    try #require(out.count == 1, "\(out)")
    // Three go, and with them the quorum; one of them comes back.
    let going = player.situation.board.inOrder(sitting.inTheRoom.subtracting(out)).suffix(3)
    for seat in going { try player.sample.run("leave \(seat)") }
    let gone = try #require(going.last)
    try player.overtake("return \(gone)")
    #expect(player.canvas.text.contains("García, out for this item only, counts"), "\(player.canvas.text)")
  }

  @Test func `what was found in past minutes opens there by the same Enter`() throws {
    var player = Player(try Sample.script(before: "meeting 2015-01-21"), home: .archive)
    player.press(.character("/"))
    player.type("priorities")
    #expect(player.canvas.text.contains("Enter: read"), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.console.archive.isReading, "\(player.canvas.text)")
  }

  @Test func `votes are looked for where past minutes are`() throws {
    var player = Player(try Sample.script(before: "meeting 2015-01-21"))
    player.press(.function(2))
    player.type("who voted")
    #expect(player.canvas.text.contains("Go to Past meetings"), "\(player.canvas.text)")
  }

  @Test func `a function key in the list of commands does what it does elsewhere`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    player.press(.function(2))
    player.receive(.key(.function(1)))
    guard case .help = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
  }

  @Test func `an absence entered in error is taken back where it stands, whatever came after it`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .attendance)
    try player.sample.run("leave economic-development\nundo\nabsent policing\nnote \"Since\"")
    player = Player(player.sample, home: .attendance)
    let row = try #require(player.situation.board.seats.firstIndex { $0.id == "policing" })
    player.press(Array(repeating: .down, count: row) + [.enter])
    #expect(player.canvas.text.contains("Not absent after all: entered in error"), "\(player.canvas.text)")
    player.press(.character("e"))
    #expect(player.situation.sitting?.places["policing"]?.presence != .absent, "\(player.canvas.text)")
  }

  @Test func `a slip is looked for in the history, and not by the number of a record`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    _ = player.console.perform(.fill(command: "correct"), player.situation)
    #expect(player.console.screen == .history)
    #expect(
      player.canvas.text.contains("e puts right what is marked; Enter takes it back"), "\(player.canvas.text)")
  }

  @Test func `R7: who comes after a proposal was put is told so, and named among those who do not decide`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"))
    try player.overtake("present policing")
    #expect(player.canvas.text.contains("Okafor is here. The proposal was put before"), "\(player.canvas.text)")
    player = Player(player.sample, home: .decision)
    #expect(player.canvas.text.contains("Too late Okafor: came after it was put"), "\(player.canvas.text)")
    let deciding = player.canvas.text.contains("Deciding 4 (")
    player = Player(player.sample, home: .interests)
    #expect(deciding && player.canvas.text.contains("Item 4: 4 may decide"), "\(player.canvas.text)")
  }

  @Test func `the page of notes begins at the note that was begun the last time`() throws {
    let sample = try Sample.script(before: "@14:24 item 4")
    let meeting = try #require(sample.session.affairs.sitting?.id)
    var player = Player(sample)
    player.console = Console(
      home: .desk, notes: [NoteDraft(meeting: meeting, item: 1, isPrivate: false, text: "Half a sen")])
    player.press(.character("n"))
    #expect(player.canvas.text.contains("Notes · item 1") && player.canvas.text.contains("Half a sen"))
    player.press(.escape, .character("n"))
    #expect(player.canvas.text.contains("Notes · item 3"), "\(player.canvas.text)")
  }

  @Test func `Tab on the page of notes always leads to recording`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("note \"One\"")
    player.press(.character("n"), .tab, .right, .enter, .escape)
    player.type("Two")
    #expect(player.canvas.text.contains("Two"))
    player.press(.tab, .enter)
    #expect(player.console.screen == .notes && player.acts == 1, "\(player.canvas.text)")
  }

  @Test func `before the next meeting is set up what the minutes of the last lack is said`() throws {
    var player = Player(try Sample.script(before: "meeting 2015-01-21"))
    #expect(player.canvas.text.contains("and what they lack"), "\(player.canvas.text)")
    player.press(.enter)
    player.type("2015-01-21")
    player.press(.enter)
    player.type("1400")
    player.press(.enter)
    player.type("Frog Lane")
    let before = player.sample.session
    player.press(.enter)
    #expect(
      player.canvas.text.flattened.contains(
        "Once the next meeting is set up, nothing can be added to the minutes of 12 November 2014"),
      "\(player.canvas.text)")
    #expect(!player.canvas.text.contains("Record it"), "\(player.canvas.text)")
    #expect(player.sample.session == before)
    player.press(.left, .enter)
    #expect(player.sample.session != before)
  }

  @Test func `what the minutes lack is entered from them, one thing after the other, until they lack nothing`() throws {
    var sample = try Sample.script(before: "@15:20 close")
    try sample.run("close")
    var player = Player(sample, home: .minutes)
    var told: [String] = []
    while let what = player.situation.supplement?.what, told.count < 9 {
      #expect(player.canvas.text.contains("Enter: \(what), still missing."), "\(player.canvas.text)")
      told.append(what)
      let acts = player.acts
      player.press(.enter)
      player.type("None.")
      for _ in 0..<4 where player.acts == acts { player.press(.tab, .enter) }
    }
    #expect(
      told == [
        "the reasons for a decision", "what alternatives were rejected", "what alternatives were rejected",
      ])
    #expect(!player.canvas.text.contains("still missing."), "\(player.canvas.text)")
  }

  @Test func `minutes that are approved are not added to`() throws {
    let player = Player(try Sample.script(before: "@14:06 sign"), home: .minutes)
    #expect(!player.canvas.text.contains("still missing."), "\(player.canvas.text)")
  }

  @Test(arguments: [ScreenName.attendance, .history, .interests, .decision])
  func `where a list ends it is said, and the mark stays`(screen: ScreenName) throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: screen)
    player.press(.home, .up)
    #expect(player.canvas.text.contains("This is the first line."), "\(player.canvas.text)")
    player.press(.end)
    #expect(!player.canvas.text.contains("This is the last line."), "\(player.canvas.text)")
    player.press(.down)
    #expect(player.canvas.text.contains("This is the last line."), "\(player.canvas.text)")
  }

  @Test(arguments: [true, false]) func `after a practice meeting it is said that the next need not wait for its day`(
    isPractice: Bool
  ) throws {
    let player = Player(try Sample.script(before: "meeting 2015-01-21"))
    var situation = player.situation
    situation.isPractice = isPractice
    let text = player.console.draw(situation, size: player.size).text
    #expect(text.contains("called at once") == isPractice, "\(text)")
  }

  @Test(arguments: [ScreenName.minutes, .archive]) func `the end of the minutes is said where one reads on`(
    screen: ScreenName
  ) throws {
    var player = Player(try Sample.script(), home: screen)
    if screen == .archive { player.press(.enter) }
    player.press(.end)
    #expect(!player.canvas.text.contains("This is the end"), "\(player.canvas.text)")
    player.press(.character(" "))
    #expect(player.canvas.text.contains("This is the end of the text. ↑ reads back"), "\(player.canvas.text)")
  }

  @Test(arguments: [80, 50, 36]) func `what the minutes lack is not cut in a narrow window`(columns: Int) throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .minutes, columns: columns)
    player.press(.end)
    let said = player.canvas.text.split(separator: "\n").suffix(6).joined(separator: " ")
    #expect(said.contains("closed."), "\(player.canvas.text)")
  }

  @Test func `in a short list a letter finds its row`() throws {
    var player = Player(try Sample.script(before: "@14:26 determine"), home: .interests)
    player.press(.enter)
    player.type("w")
    #expect(player.canvas.text.contains("❯ withdraws"), "\(player.canvas.text)")
    // Who types the whole word stays on it, k and all.
    player.type("ithdraws")
    #expect(player.canvas.text.contains("❯ withdraws"), "\(player.canvas.text)")
    player.press(.up)
    player.type("speaks")
    #expect(player.canvas.text.contains("❯ speaks"), "\(player.canvas.text)")
  }

  @Test func `a question finds the line that has its words`() {
    let rows = ["The quorum", "Recorded vote on item 5: for 4"]
    #expect(SearchLine.row(with: "what was the vote on item 5", in: rows, from: -1, step: 1) == 1)
    #expect(SearchLine.row(with: "who", in: rows, from: -1, step: 1) == nil)
  }

  @Test(arguments: [("who voted how on item 4", "For  "), ("what was decided on item 3", "DECISION 2014-11-12/3.1")])
  func `what people ask of minutes is found in them`(question: String, found: String) throws {
    var player = Player(try Sample.script(before: "meeting 2015-01-21"), home: .archive)
    player.press(.character("/"))
    player.type(question)
    player.press(.enter)
    #expect(player.canvas.text.contains(found), "\(player.canvas.text)")
  }

  @Test func `minutes that no later meeting can approve yet say that one has to be set up`() throws {
    let sample = try Sample.script(before: "meeting 2015-01-21")
    let why = Command.named("approve-minutes")?.whyNot(sample.session, at: sample.situation.now)
    #expect(why == "A later meeting approves minutes, in an item about them. Set the next meeting up first.")
  }

  @Test func `the only note of an item is put right at once`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("item 4\nnote \"With a slpi\"")
    player.press(.character("n"), .tab, .right, .enter)
    #expect(player.canvas.text.contains("How it should read  With a slpi"), "\(player.canvas.text)")
  }

  @Test func `the number of a decision has room in the list of decisions`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    _ = player.console.perform(.fill(command: "reasons"), player.situation)
    player.press(.tab)
    #expect(player.canvas.text.contains("❯ 7.1"), "\(player.canvas.text)")
  }

  @Test func `that nobody would be left for a body is said with the numbers`() throws {
    let sample = try Sample.script(before: "@14:24 item 4")
    var session = sample
    try session.run("leave strategic-director")
    let says = try session.session.whatIf(.leave(.seat("cabinet-member")), at: session.situation.now)
    #expect(says.contains("and nobody for LDC: the meeting would be inquorate"), "\(says)")
  }

  @Test func `after the meeting a note is of the item on which the bar stands`() throws {
    var player = Player(try Sample.script(before: "meeting 2015-01-21"))
    player.press(.down, .down)
    #expect(player.canvas.text.contains("Press Enter to write a note of item 3."), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.canvas.text.contains("Notes · item 3"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("for another item Esc, ↑ ↓ on the agenda, and n."), "\(player.canvas.text)")
    player.press(.escape, .escape)
    #expect(player.canvas.text.contains("Set up the next meeting"), "\(player.canvas.text)")
    player = Player(player.sample, rows: 40, columns: 120)
    #expect(player.canvas.text.contains("At the close  6 of 7"), "\(player.canvas.text)")
    player.press(.character("n"))
    #expect(player.canvas.text.contains("Notes · item 1"), "\(player.canvas.text)")
  }

  @Test func `an item looked for in the minutes is that item, and no other number`() throws {
    let lines = ["In item 5: none", "4. Homes", "  5 of 7 seats", "5. Grants", "Deferred."]
    let rows = MinutesScreen.searchable(lines.map { Paragraph($0, .text) })
    #expect(SearchLine.row(with: "item 5", in: rows, from: -1, step: 1) == 3)
    #expect(SearchLine.row(with: "Item 5 deferred", in: rows, from: -1, step: 1) == 4)
    // Where rows do not say whose they are, the words are enough.
    #expect(SearchLine.row(with: "item 5", in: ["Item 5: Grants"], from: -1, step: 1) == 0)
  }
}
