import Canvas
import Governance
import Minutes
import Testing

@testable import Console
@testable import Meeting

/// Where a hand is quicker than a thought.
@Suite struct `Nothing that nobody meant is recorded` {
  @Test func `by Enter pressed once too often on Attendance`() throws {
    var player = Player(try Sample.script(before: "@14:47 propose"), home: .attendance)
    let before = player.sample.session
    player.press(.enter, .enter)
    #expect(player.sample.session == before)
    #expect(player.console.overlay == nil)
    player.press(.character(" "))
    #expect(player.canvas.text.contains("Who leaves"))
    #expect(player.sample.session == before)
    player.press(.enter)
    #expect(player.acts == 1)
  }

  /// The mark moves when it is moved, and only then: what is pressed next is of whom one sees marked.
  @Test func `by a mark that has moved while one looked into the history`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .attendance)
    player.press(.down, .down, .character("h"), .escape)
    #expect(player.canvas.text.contains("❯ ●  Dubois, René"), "\(player.canvas.text)")
  }

  @Test func `by a mark that moves by itself while attendance is taken`() throws {
    var player = Player(try Sample.script(before: "@13:50 call"))
    player.press(.enter, .character(" "), .down, .character(" "), .down, .character("p"), .enter, .enter)
    let places = try #require(player.sample.session.affairs.sitting?.places)
    let states = player.situation.board.seats.prefix(4).compactMap { places[$0.id]?.presence }
    #expect(states.map(\.isPresent) == [true, true, false, false])
    #expect(states.suffix(2) == [.apologies, .expected])
    // What one presses once too often is asked about.
    #expect(player.canvas.text.contains("Patel"))
    #expect(player.canvas.text.contains("❯ Esc     Stays as it is: apologies given"), "\(player.canvas.text)")
    player.press(.escape, .down, .character(" "), .character(" "))
    #expect(player.canvas.text.contains("Who leaves"))
  }

  @Test func `by Enter before the time the meeting was called for`() throws {
    var player = Player(try Sample.script(before: "@14:00 attend"))
    #expect(player.canvas.text.contains("Quorate, and early: called for 14:00."), "\(player.canvas.text)")
    player.press(.enter, .enter)
    #expect(player.acts == 0, "\(player.canvas.text)")
    player.press(.enter, .left, .enter)
    #expect(player.situation.sitting?.openedAt != nil)
  }

  @Test func `by Enter before the time to which the meeting was adjourned`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("adjourn until 2014-11-12 15:30")
    player.press(.enter)
    #expect(
      player.canvas.text.flattened.contains("It was adjourned until 15:30, and it is 14:22."), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.acts == 0)
    player.press(.enter, .left, .enter)
    #expect(player.situation.sitting?.stage != nil && player.acts == 1)
  }

  @Test func `by the Enter that ended the form of an item, pressed twice`() throws {
    var sample = try Sample()
    try sample.run("@2014-11-12 13:00 meeting 2014-11-12 14:00")
    var player = Player(sample)
    player.press(.enter)
    player.type("Grants")
    player.press(.enter, .enter)
    #expect(player.situation.sitting?.phase == .scheduled)
    #expect(player.canvas.text.contains("Press Enter once more to call the meeting."), "\(player.canvas.text)")
    player.press(.enter)
    #expect(player.situation.sitting?.phase == .rollCall)
    // Another form is not easily pressed on by mistake.
    player = Player(sample)
    try player.sample.run("agenda 1 \"Grants\"\nclerk \"Sam Clerk\"")
    _ = player.console.perform(.fill(command: "apologies", known: ["Member": "policing"]), player.situation)
    player.press(.tab, .enter, .enter)
    #expect(player.situation.sitting?.phase == .rollCall, "\(player.canvas.text)")
  }

  @Test func `by the Enter that ended the form of an action, which would take the next item`() throws {
    for seconds in [0, 2] {
      var player = Player(try Sample.script(before: "@14:24 item 4"))
      player.press(.character("o"))
      player.type("Write to them")
      player.press(.enter, .enter)
      player.type("9 Jan 2015")
      player.press(.enter)
      #expect(player.situation.affairs.actions.count == 2, "\(player.canvas.text)")
      player.sample.wait += seconds
      player.press(.enter)
      #expect(player.situation.sitting?.currentItem?.number == (seconds == 0 ? 3 : 4), "\(player.canvas.text)")
    }
  }

  @Test func `by writing on where one is asked whether to throw away`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    player.press(.character("p"))
    player.type("That it")
    player.press(.escape)
    #expect(player.canvas.text.contains("Throw away"))
    player.type(" be so")
    #expect(player.canvas.text.contains("That it be so"), "\(player.canvas.text)")
    #expect(player.acts == 0)
  }

  @Test(arguments: [ScreenName.attendance, .history]) func `by a first click on a row`(screen: ScreenName) throws {
    var player = Player(try Sample.script(before: "@13:58 present public"))
    player.console.go(screen, player.situation)
    let row = try #require((3..<20).first { player.canvas[Point(row: $0, column: 8)].role == .selection })
    player.receive(.click(Point(row: row, column: 8)))
    #expect(player.acts == 0)
    player.receive(.click(Point(row: row, column: 8)))
    #expect(player.acts + player.refusals > 0 || player.console.message != nil || player.console.overlay != nil)
  }

  @Test func `by a reason written where one might be asked for`() throws {
    var player = Player(try Sample.script(before: "@14:35 object"), home: .decision)
    let before = player.sample.session
    player.press(.character("s"))
    player.type("we want a pause")
    #expect(player.sample.session == before)
    player.press(.enter)
    guard case .stoodAside(let answered) = player.sample.session.journal.last?.event else {
      return #expect(Bool(false), "\(player.canvas.text)")
    }
    #expect(answered.reason.map(player.sample.session.affairs.text) == "we want a pause")
  }

  @Test func `what was said in private leaves the Desk with the private part`() throws {
    var player = Player(try Sample.script(before: "summary \"The Board"))
    let secret = "to recover, with"
    #expect(player.canvas.text.contains(secret), "\(player.canvas.text)")
    try player.sample.run("summary \"The Board decided.\"\npublic")
    #expect(
      !player.canvas.text.contains(secret) && player.canvas.text.contains("[in private]"), "\(player.canvas.text)")
  }

  @Test func `in the item that was taken while one wrote: the page stays, and the note is of its own item`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    player.press(.character("n"))
    player.type("Half a ")
    try player.overtake("item 5")
    player.type("sentence")
    #expect(player.canvas.text.contains("this note is of item 3"), "\(player.canvas.text)")
    player.press(.tab, .enter)
    guard case .noted(let noted) = player.sample.session.journal.last?.event else {
      return #expect(Bool(false), "\(player.canvas.text)")
    }
    #expect(noted.item == 3 && player.sample.session.affairs.text(noted.text) == "Half a sentence")
    #expect(player.situation.meeting?.currentItem?.number == 5)
    // The page of an item taken before is opened from the agenda.
    player.press(.escape, .up, .up, .character("n"))
    #expect(player.canvas.text.contains("Notes · item 3") && player.canvas.text.contains("Half a sentence"))
  }

  @Test func `where the question names a key, which leaves it and does what it says`() throws {
    var sample = try Sample.script(before: "@14:24 item 4")
    for item in [4, 5, 8] { try sample.run("item \(item)") }
    var player = Player(sample)
    player.press(.character("C"))
    #expect(player.canvas.text.contains("F5 shows the minutes."), "\(player.canvas.text)")
    let before = player.sample.session
    player.press(.function(5))
    #expect(player.console.screen == .minutes && player.sample.session == before, "\(player.canvas.text)")
  }

  @Test func `by closing while a note is begun, without a word of it`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    player.press(.character("n"))
    player.type("Begun")
    player.press(.escape)
    _ = player.console.perform(.fill(command: "close"), player.situation)
    #expect(player.canvas.text.contains("A note that you began is not recorded yet"), "\(player.canvas.text)")
  }

  @Test func `nor is a note lost when the board is left for another, or a shorter one is recorded beside it`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .start)
    player.press(.enter, .character("n"))
    player.type("Begun")
    player.press(.escape, .escape)
    // Where it is kept for the next time nothing is lost, and nothing is asked.
    #expect(player.console.perform(.effect(.goTo(.practice)), player.situation) == [.goTo(.practice)])
    player.console.keepsNotes = false
    _ = player.console.perform(.effect(.goTo(.practice)), player.situation)
    #expect(player.canvas.text.contains("A note that you began is not recorded yet, and would be lost."))
    player.press(.escape, .enter, .character(":"))
    player.type("note \"Short\"")
    player.press(.enter, .character("n"))
    #expect(player.acts == 1)
    #expect(player.canvas.text.contains("Begun"))
  }

  @Test func `as the answer of somebody who has not been asked yet`() throws {
    var sample = try Sample.script(before: "@14:47 propose")
    try sample.run("bidders 5 \"Age UK\"")
    var player = Player(sample, home: .interests)
    player.press(.enter)
    #expect(player.acts == 0)
    #expect(player.console.overlay != nil)
  }

  @Test func `with a passphrase for a new key that was mistyped`() throws {
    let text = SigningText(
      meeting: "2014-11-12", signer: "Chi Abara", text: "Text", needsPassphrase: true, needsKey: true)
    var dialog = SigningDialog(text, of: "12 November 2014")
    let bounds = Rect(Size(rows: 24, columns: 80))
    func write(_ words: String) -> String? {
      for letter in words { _ = dialog.handle(.character(letter), in: bounds) }
      _ = dialog.handle(.tab, in: bounds)
      _ = dialog.handle(.left, in: bounds)
      if case .sign(let passphrase) = dialog.handle(.enter, in: bounds) { return passphrase }
      return nil
    }
    #expect(write("short") == nil)
    #expect(dialog.complaint == "Too short: a passphrase has at least 8 characters.")
    #expect(write("a long passphrase") == nil)
    #expect(write("a long passfrase") == nil)
    #expect(dialog.complaint == "The two are not the same. Write a new passphrase.")
    #expect(write("a long passphrase") == nil)
    #expect(write("a long passphrase") == "a long passphrase")
  }

  @Test func `by u, when another console was quicker`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    let seen = player.situation
    try player.sample.run("note \"By the clerk.\"")
    let effects = player.console.receive(.key(.character("u")), seen, size: player.size)
    guard case .carryOut(.intent(.undoAct(let act)), _, _) = effects.first else {
      return #expect(Bool(false), "\(effects)")
    }
    #expect(act == seen.session.acts.last?.first?.act)
  }
}

@Suite struct `The member marked` {
  @Test func `goes back to the member whose answer was taken back`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    player.press(.character("a"), .character("a"))
    #expect(player.canvas.text.contains("❯ García, Inés"), "\(player.canvas.text)")
    player.press(.character("u"))
    #expect(player.canvas.text.contains("❯ Brown, Anna"), "\(player.canvas.text)")
  }

  @Test func `goes on after an objection, which a letter alone does not replace`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    let seats = try #require(Answering(player.situation)?.seats)
    player.press(.character("o"))
    player.type("Too dear")
    player.press(.enter)
    #expect(Answering(player.situation)?.objects(seats[0]) == true)
    #expect(player.console.decision.row(player.situation, in: player.console.body) == 1)
    player.press(.up, .character("a"))
    #expect(player.canvas.text.contains("─ Abara, Chi has objected"), "\(player.canvas.text)")
    player.press(.enter)
    #expect(Answering(player.situation)?.objects(seats[0]) == true && player.acts == 1)
    player.press(.up, .character("a"), .character("w"))
    #expect(Answering(player.situation)?.objects(seats[0]) == false)
    let told = try #require(player.situation.sitting.map(player.situation.minutes(of:))).text
    #expect(told.flattened.contains("The objection was withdrawn."), "\(told)")
  }

  /// What was never said is not minuted as said and withdrawn.
  @Test func `has never objected, where that was entered by mistake`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    let seats = try #require(Answering(player.situation)?.seats)
    player.press(.character("o"))
    player.type("Too dear")
    player.press(.enter, .character("a"), .up, .up, .character("a"), .character("e"))
    let answering = try #require(Answering(player.situation))
    #expect(!answering.objects(seats[0]) && !answering.open.contains(seats[0]), "\(player.canvas.text)")
    let told = try #require(player.situation.sitting.map(player.situation.minutes(of:))).text
    #expect(!told.contains("Too dear") && !told.contains("objection"), "\(told)")
  }

  @Test func `is the first who has not answered, on coming to the round and when it is another`() throws {
    var player = Player(try Sample.script(before: "@14:38 vote against"), home: .decision)
    let open = try #require(Answering(player.situation)?.open.first)
    let row = try #require(Answering(player.situation)?.seats.firstIndex(of: open))
    #expect(player.console.decision.row(player.situation, in: player.console.body) == row)
    #expect(row > 0)
    player.press(.character("g"))
    #expect(player.acts == 1)
    #expect(Answering(player.situation)?.open.contains(open) == false)
  }

  private static func row(_ player: Player) -> Int {
    player.console.decision.row(player.situation, in: player.console.body)
  }

  @Test func `goes on to who has not answered, from there on and then from the top, and stays when all have`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    let count = try #require(Answering(player.situation)?.seats.count)
    #expect(count > 3)
    player.press(.down, .character("a"))
    #expect(Self.row(player) == 2)
    player.press(.up, .up, .character("a"))
    // The second has answered.
    #expect(Self.row(player) == 2)
    player.press(.down)
    for _ in 3..<count { player.press(.character("a")) }
    #expect(Self.row(player) == 2)
    player.press(.character("a"))
    #expect(Answering(player.situation)?.open == [])
    #expect(Self.row(player) == 2)
    #expect(player.acts == count)
  }

  @Test func `is not put on record twice with the same answer, however often the footer is clicked`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision, columns: 120)
    let count = try #require(Answering(player.situation)?.seats.count)
    for _ in 0..<(count + 3) { try player.click("a Agrees") }
    #expect(player.acts == count)
    #expect(player.canvas.text.contains(" has agreed already."), "\(player.canvas.text)")
    player = Player(try Sample.script(before: "@14:39 result"), home: .decision)
    for (letter, words) in [("f", "voted for it"), ("g", "voted against it"), ("h", "abstained")] {
      player.press(.character(Character(letter)))
      let acts = player.acts
      player.press(.character(Character(letter)))
      #expect(player.acts == acts)
      #expect(player.canvas.text.contains(" has \(words) already."), "\(player.canvas.text)")
    }
  }
}

@Suite struct `What is said of a proposal that is gone` {
  @Test(arguments: [
    (ProposalFell.Cause.itemDisposed, "The proposal has lapsed."), (.meetingClosed, "The proposal has lapsed."),
    (.quorumLost, "The proposal has fallen and is to be put afresh."),
    (.electorateChanged, "The proposal has fallen and is to be put afresh."),
  ]) func `R28: nobody is sent to put afresh what lapsed with its item`(cause: ProposalFell.Cause, words: String) throws
  {
    let situation = try Sample.script(before: "@14:47 propose").situation
    #expect(situation.weighty(.proposalFell(.init(because: cause)))?.text == words)
  }
}
