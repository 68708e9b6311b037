import Canvas
import Governance
import Meeting
import Testing

@testable import Console

@Suite struct `With the mouse alone` {
  @Test(arguments: ["Kaur, Simran", "Evans, Huw", "Brown, Anna"])
  func `a member among those here is the one marked on Attendance`(name: String) throws {
    var player = Player(try Sample.script(before: "@14:01 open"), rows: 40, columns: 120)
    try player.click(name)
    #expect(player.console.screen == .attendance)
    let seats = player.situation.board.seats.map(\.id)
    let row = player.console.attendance.row(player.situation, in: player.console.body)
    #expect(player.situation.person(in: seats[row]) == name, "\(player.canvas.text)")
  }

  @Test func `the second line of a title, and of who is here, is still of the first`() throws {
    var player = Player(try Sample.script(before: "@14:34 agree"), rows: 40, columns: 120)
    try player.click("performance (private)")
    #expect(player.canvas.text.contains("Press Enter to take item 6"), "\(player.canvas.text)")
    try player.click("for Patel, speaks only")
    #expect(player.console.screen == .attendance)
    let row = player.console.attendance.row(player.situation, in: player.console.body)
    #expect(player.situation.person(in: player.situation.board.seats[row].id) == "Dubois, René")
  }

  @Test func `one gets from the button of the notes back into the text, from anywhere on the page`() throws {
    for words in ["Nothing is written", "One thing", "Notes · item"] {
      var player = Player(try Sample.script(before: "@14:10 note"))
      player.press(.character("n"))
      player.type("One thing")
      try player.click("Text or button")
      #expect(player.canvas.text.contains("Press Enter to record the note."))
      try player.click(words)
      let before = player.sample.session
      player.type("uq")
      #expect(player.sample.session == before)
      #expect(player.console.overlay == nil)
      player.press(.tab, .enter)
      guard case .noted(let noted) = player.sample.session.journal.last?.event else {
        return #expect(Bool(false), "\(words)\n\(player.canvas.text)")
      }
      let text = player.sample.session.affairs.text(noted.text)
      #expect(text.count == 11 && text.contains("uq"), "\(text)")
    }
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `what is still to do, and what is missing, open in full`(columns: Int, rows: Int) throws {
    var player = Player(try Sample.script(before: "meeting 2015-01-21"), rows: rows, columns: columns)
    try player.click("Still to do")
    #expect(player.canvas.text.contains("What is still to do"), "\(player.canvas.text)")
    player = Player(try Sample.script(before: "@14:24 item 4"), home: .minutes, rows: rows, columns: columns)
    try player.click("Still missing")
    #expect(player.canvas.text.contains("Still missing from the minutes"), "\(player.canvas.text)")
    player.press(.escape)
    let heading = try player.place(of: "Still missing")
    player.receive(.click(Point(row: heading.row, column: heading.column + 9)))
    #expect(player.canvas.text.contains("Still missing from the minutes"), "\(player.canvas.text)")
    player.press(.escape)
    player.receive(.click(Point(row: heading.row - 3, column: heading.column + 2)))
    #expect(player.console.overlay == nil)
  }

  @Test func `the wheel chooses in a form’s list, however short`() throws {
    var player = Player(try Sample.script(before: "@14:38 vote against"))
    player.press(.character(":"))
    player.type("record votes")
    player.press(.enter)
    guard case .form(let form) = player.console.overlay,
      let field = form.fields.firstIndex(where: {
        if case .choice(let list, _) = $0.entry { list.choices.count <= 3 } else { false }
      })
    else { return #expect(Bool(false), "\(player.canvas.text)") }
    while case .form(let now) = player.console.overlay, now.focus != field { player.press(.tab) }
    func written() -> String? {
      if case .form(let now) = player.console.overlay { now.fields[field].entry.written } else { nil }
    }
    let first = written()
    let place = try #require(player.canvas.cursor)
    player.receive(.wheel(1, place))
    #expect(written() != first)
    player.receive(.wheel(-1, place))
    #expect(written() == first)
  }
}
