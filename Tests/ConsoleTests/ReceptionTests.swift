import Canvas
import Dice
import Meeting
import Testing

@testable import Console

@Suite struct `The reception` {
  private static let boards = [
    Reception.KnownBoard(name: "Lichfield LCB", folder: "/home/clerk/lichfield"),
    Reception.KnownBoard(name: "Grants Panel", folder: "/home/clerk/grants"),
  ]

  private static func pressing(_ keys: Key..., boards: [Reception.KnownBoard] = []) -> Reception {
    var reception = Reception(boards: boards)
    for key in keys { _ = reception.receive(key) }
    return reception
  }

  /// Presses the keys and gives what is wished at the last.
  private static func wish(_ keys: [Key], boards: [Reception.KnownBoard] = []) -> Reception.Wish? {
    var reception = Reception(boards: boards)
    return keys.map { reception.receive($0) }.last ?? nil
  }

  private static func letters(_ text: String) -> [Key] { text.map { .character($0) } }

  /// The first steps of describing a board, filled in.
  static func described(through steps: Int) -> Reception {
    var reception = pressing(.down, .enter, .enter)
    for text in ["North Area Partnership Board", "North Board", "North Council", "Council, 3 May 2026"] {
      for key in letters(text) + [.enter] { _ = reception.receive(key) }
    }
    guard steps > 1 else { return reception }
    for line in ["Leader; NDC; Lee, Ann; elected", "Director; NDC; Bo Carr", "Head of Health; County Health Trust"] {
      for key in letters(line) + [.enter] { _ = reception.receive(key) }
    }
    for key in [Key.tab, .enter] { _ = reception.receive(key) }
    return reception
  }

  static var scenes: [(name: String, reception: Reception)] {
    [
      ("reception", pressing()), ("reception-boards", pressing(.down, boards: boards)),
      ("reception-real", pressing(.down, .enter)),
      ("reception-form", pressing(.down, .enter, .down, .down, .down, .enter, .enter)),
      ("reception-naming", pressing(.down, .enter, .enter)),
      ("reception-members", described(through: 1)), ("reception-deciding", described(through: 2)),
      ("reception-tour", pressing(.character("?"), .right)),
    ]
  }

  @Test func `looks as it did`() throws {
    for (name, reception) in Self.scenes {
      for (columns, rows) in [(30, 8), (60, 18), (80, 24), (120, 40)] {
        try Golden.check(reception.draw(size: Size(rows: rows, columns: columns)), is: name)
      }
    }
  }

  @Test func `offers practice first, then a real one, then the tour`() {
    #expect(Self.wish([.enter]) == .practise)
    #expect(Self.wish([.down, .down, .down, .down, .enter]) == .leave(code: 0))
    #expect(Self.wish([.character("q")]) == .leave(code: 0))
    #expect(Self.wish([.enter], boards: Self.boards) == .open(folder: "/home/clerk/lichfield"))
    #expect(Self.wish([.down, .enter], boards: Self.boards) == .open(folder: "/home/clerk/grants"))
  }

  @Test func `asks for what a board needs, and says what is missing`() {
    let form: [Key] = [.down, .enter, .down, .down, .enter]
    #expect(Self.wish(form + Self.letters(" ~/b ") + [.enter]) == .found(boardFile: "board.toml", folder: "~/b"))
    #expect(Self.wish(form + Self.letters("b") + [.tab, .enter]) == .found(boardFile: "board.toml", folder: "b"))
    #expect(Self.wish(form + [.enter]) == nil)
    #expect(
      Self.pressing(.down, .enter, .down, .down, .enter, .enter).said?.hasPrefix("Folder to make: ") == true)
    #expect(Self.wish([.down, .enter, .down, .enter, .enter]) == .write(boardFile: "board.toml"))
    #expect(Self.wish([.down, .down, .enter] + Self.letters("\"my board\"") + [.enter]) == .open(folder: "my board"))
  }

  @Test func `a board is described in three steps, and becomes a board file`() throws {
    var reception = Self.described(through: 2)
    for key in Self.letters("3") + [.tab] + Self.letters("ndx") + [.enter, .enter] { _ = reception.receive(key) }
    #expect(reception.receive(.enter) == nil)
    #expect(reception.said == "No member is for “ndx”. Write one of: NDC, CHT.")
    // The field that is wrong has the cursor.
    for key in [Key.backspace] + Self.letters("c") + [.enter, .enter] { _ = reception.receive(key) }
    guard case .make(let text, let folder) = reception.receive(.enter) else {
      Issue.record("\(reception.said ?? "")")
      return
    }
    #expect(folder == "~/north-board")
    for line in [
      "id = \"north-board\"", "minimum = 3", "requires = [\"ndc\"]", "chair = \"leader\"", "short = \"CHT\"",
      "holder = \"Ann Lee\"", "reference = \"Council, 3 May 2026\"",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(text)")
    }
  }

  @Test func `bodies whose initials are the same have names that tell them apart`() {
    let lines = [
      "Leader; North District Council; Ann Lee; elected", "Chair; Newton District CVS; Bo Carr",
      "Lead; Healthwatch; Dr Ada Gray, PhD",
    ]
    let draft = BoardDraft(
      name: "A \"\u{301}board", short: "A", reportsTo: "R", reference: "C",
      members: lines.compactMap { BoardDraft.Member($0) }, minimum: 2, required: "NDC2", meetingsAYear: 4)
    #expect(draft.shortBodies == ["NDC", "NDC2", "Healthwatch"])
    #expect(draft.body(called: "ndc2") == "Newton District CVS")
    let toml = draft.toml
    #expect(toml.contains("requires = [\"ndc2\"]") && toml.contains("holder = \"Dr Ada Gray, PhD\""), "\(toml)")
    #expect(Array(toml.unicodeScalars).contains("\\"), "\(toml)")
  }

  @Test(arguments: [
    ("García, Inés", "Inés García"), ("Anna Brown, PhD", "Anna Brown, PhD"), ("Smith, Jr", "Smith, Jr"),
    ("Anna Brown, OBE", "Anna Brown, OBE"), ("de la Cruz , María José", "María José de la Cruz"), ("Cher", "Cher"),
    ("A, B, C", "A, B, C"), ("Brown,", "Brown,"),
  ])
  func `a name is understood as lists show it, and letters after it are no first name`(typed: String, name: String) {
    #expect(givenNameFirst(typed) == name)
  }

  @Test func `what is written in one step stays when one goes back`() {
    var reception = Self.described(through: 2)
    _ = reception.receive(.escape)
    _ = reception.receive(.escape)
    #expect(reception.draw(size: Size(rows: 24, columns: 80)).text.contains("North Area Partnership Board"))
    for key in [Key.tab, .tab, .tab, .tab, .enter, .tab, .enter] { _ = reception.receive(key) }
    #expect(reception.draw(size: Size(rows: 24, columns: 80)).text.contains("How it decides"))
  }

  @Test(arguments: [
    ("Leader; NDC", "One member at least is elected"), ("Leader, NDC, Ann Lee", "with a semicolon between"),
    ("; NDC; Ann", "with a semicolon between"), ("Leader; NDC; Ann; Bo; elected", "with a semicolon between"),
  ])
  func `a member that is not understood is said`(line: String, says: String) {
    var reception = Self.described(through: 1)
    for key in Self.letters(line) + [.tab, .enter] { _ = reception.receive(key) }
    #expect(reception.said?.contains(says) == true, "\(reception.said ?? "")")
  }

  @Test func `Enter passes nothing over that is needed, and Tab goes round`() {
    var reception = Self.pressing(.down, .enter, .enter)
    _ = reception.receive(.enter)
    #expect(reception.said?.hasSuffix(": this is needed.") == true, "\(reception.said ?? "")")
    let size = Size(rows: 24, columns: 80)
    let before = reception.draw(size: size).cursor
    for _ in 0..<12 { _ = reception.receive(.tab, size: size) }
    _ = reception.receive(.backTab, size: size)
    #expect(before != nil && reception.draw(size: size).cursor != nil)
    var open = Self.pressing(.down, .down, .enter)
    for key: Key in [.tab, .tab, .tab] + Self.letters("x") { _ = open.receive(key, size: size) }
    #expect(open.draw(size: size).text.contains("Folder  x"), "\(open.draw(size: size).text)")
  }

  @Test func `what went wrong stands in the form, and what was written stays`() {
    var reception = Self.pressing(.down, .enter, .down, .down, .enter, .character("b"))
    reception.complain("board.toml, line 3: no seats.")
    let text = reception.draw(size: Size(rows: 24, columns: 80)).text
    #expect(text.split(separator: "\n").contains { $0.contains("│ board.toml, line 3: no seats.") }, "\(text)")
    #expect(text.contains("Folder to make  b"))
    reception.announce("board.toml is written.")
    #expect(reception.draw(size: Size(rows: 24, columns: 80)).text.contains("board.toml is written."))
    #expect(reception.questions.isEmpty)
  }

  @Test func `Esc leads back to the first choice from anywhere, and leaves nothing`() {
    for keys: [Key] in [
      [.down, .enter, .down, .enter], [.character("?")], [.down, .enter, .character("?"), .right], [],
    ] {
      var reception = Reception()
      for key in keys { _ = reception.receive(key) }
      for _ in 0..<4 { #expect(reception.receive(.escape) == nil) }
      #expect(reception.draw(size: Size(rows: 24, columns: 80)).text.contains("Press q to leave."))
    }
  }

  @Test func `a click takes a way, and the footer's words`() {
    var reception = Reception()
    let size = Size(rows: 24, columns: 80)
    let lines = reception.draw(size: size).text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = lines.firstIndex { $0.contains("Start a real one") } ?? 0
    #expect(reception.receive(click: Point(row: row, column: 12), size: size) == nil)
    #expect(reception.isReal)
    #expect(reception.receive(click: Point(row: 23, column: 74), size: size) == .leave(code: 0))
  }

  @Test func `a click on a field goes there, and one on a button presses it`() throws {
    var reception = Self.pressing(.down, .enter, .down, .down, .enter)
    let size = Size(rows: 24, columns: 80)
    func place(_ words: String) throws -> Point {
      let lines = reception.draw(size: size).text.split(separator: "\n", omittingEmptySubsequences: false)
      let row = try #require(lines.firstIndex { $0.contains(words) })
      let start = try #require(lines[row].firstRange(of: words)?.lowerBound)
      return Point(row: row, column: lines[row].distance(from: lines[row].startIndex, to: start))
    }
    _ = reception.receive(click: try place("board.toml"), size: size)
    for key in Self.letters("2") { _ = reception.receive(key) }
    _ = reception.receive(click: try place("Folder to make"), size: size)
    for key in Self.letters("b") { _ = reception.receive(key) }
    let wish = reception.receive(click: try place("Make the board"), size: size)
    #expect(wish == .found(boardFile: "board.toml2", folder: "b"))
    _ = reception.receive(click: try place("Go back"), size: size)
    #expect(reception.questions.isEmpty)
  }

  @Test func `any keys at any size neither crash nor leave the screen`() {
    let seed = Dice.seed
    var random = Dice(seed: seed)
    let keys: [Key] =
      [
        .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .backspace, .paste("a\nb"),
        .function(6),
      ]
      + Self.letters("q?a~/ ")
    var reception = Reception(boards: Self.boards)
    for number in 0..<3_000 {
      _ = reception.receive(keys.randomElement(using: &random) ?? .enter)
      let size = Size(rows: .random(in: 0...40, using: &random), columns: .random(in: 0...120, using: &random))
      let canvas = reception.draw(size: size)
      #expect(canvas.cursor.map { canvas.bounds.contains($0) } ?? true, "seed \(seed), key \(number)")
      if number % 5 == 0 {
        _ = reception.receive(
          click: Point(row: .random(in: 0...40, using: &random), column: .random(in: 0...120, using: &random)),
          size: size)
      }
    }
  }
}

@Suite struct `The start` {
  @Test func `says what checking the record has found, all of it`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .start)
    player.press(.down, .down, .down, .enter)
    #expect(player.canvas.text.contains("Unchanged ✓  \(player.sample.session.next) records read."))
    let found = ["tile/0/000: record 12 was changed.", "minutes/2014-11-12.txt: the file is missing."]
    player.receive(.reply(.verified(VerdictOnRecord(findings: found, size: 40))))
    for words in found + ["Do not rely on this"] { #expect(player.canvas.text.contains(words)) }
    player.press(.escape)
    #expect(player.console.overlay == nil)
    #expect(player.canvas.text.contains("CHANGED or incomplete."))
    #expect(player.canvas.text.contains("CHANGED or incomplete: tile/0/000: record 12 was changed."))
  }

  @Test(arguments: [(4, Elsewhere.practice), (6, .boards)]) func `leads elsewhere`(down: Int, place: Elsewhere) throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .start)
    player.press(Array(repeating: .down, count: down) + [.enter])
    #expect(player.effects == [.goTo(place)])
  }

  @Test func `offers no practice in practice`() throws {
    let sample = try Sample.script(before: "@14:24 item 4")
    var situation = sample.situation
    #expect(Console(home: .start).draw(situation, size: Size(rows: 24, columns: 80)).text.contains("Practise"))
    situation.isPractice = true
    #expect(!Console(home: .start).draw(situation, size: Size(rows: 24, columns: 80)).text.contains("Practise"))
  }
}
