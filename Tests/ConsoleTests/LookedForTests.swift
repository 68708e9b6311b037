import Canvas
import Governance
import Meeting
import Testing

@testable import Console

/// Where clerks looked for a thing, and found another or only part of it.
@Suite struct `What a clerk looks for` {
  @Test func `alternatives are asked for of the decision whose minutes lack them, and of no other`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run(
      """
      item 7
      propose "That it be reported."
      agree all
      consensus
      item 8
      """)
    _ = player.console.perform(.fill(command: "alternatives"), player.situation)
    player.press(.tab)
    #expect(player.canvas.text.contains("❯ 7.1"), "\(player.canvas.text)")
    // But of the decision just taken, carried or not, before any other.
    try player.sample.run(
      """
      propose "That it be put off."
      object cabinet-member "No"
      agree all
      consensus
      moderation recorded-vote
      vote against cabinet-member strategic-director commissioning-lead public-health chief-operating-officer
      vote against economic-development
      result
      """)
    _ = player.console.perform(.fill(command: "reasons"), player.situation)
    player.press(.tab)
    #expect(player.canvas.text.contains("❯ 8.1"), "\(player.canvas.text)")
  }

  @Test(arguments: [
    ("minutes", "Go to Past meetings"), ("next meeting", "Set up a meeting"), ("date", "Set up a meeting"),
    ("close", "Close the meeting"),
  ])
  func `a word that people have for it finds it`(words: String, title: String) throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    player.press(.function(2))
    player.type(words)
    #expect(player.canvas.text.contains(title), "\(player.canvas.text)")
  }

  @Test func `what has to be minded of a quorum stands whole, beside the figures or below`() throws {
    var sample = try Sample.script(before: "@14:24 item 4")
    try sample.run("item 5\nleave cabinet-member\nchair public-health")
    for (columns, line) in [
      (140, "Deciding 5 (LDC 1), 4 are needed  AT RISK: one for LDC"), (80, "│   AT RISK: one for LDC"),
    ] {
      let player = Player(sample, columns: columns)
      #expect(player.canvas.text.contains(line), "\(player.canvas.text)")
    }
    let player = Player(sample, home: .attendance)
    let risk = "At risk: only one is here for Lichfield District Council, without whom the meeting is inquorate."
    #expect(player.canvas.text.flattened.contains(risk), "\(player.canvas.text)")
  }

  @Test func `what is said in several lines covers nothing of the panel`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    let long = "Not possible: " + Array(repeating: "said at length", count: 8).joined(separator: " ")
    player.console.announce(long, isError: true)
    let lines = player.canvas.text.split(separator: "\n")
    #expect(lines[lines.count - 4].hasPrefix("╰──"), "\(player.canvas.text)")
    #expect(player.canvas.text.flattened.contains(long), "\(player.canvas.text)")
  }

  @Test func `a first resolution with another number is explained by the rulings before it`() throws {
    let player = Player(try Sample.script(before: "@14:40 action"), rows: 40, columns: 120)
    let rulings = "Decision 2014-11-12/4.3, after 4.1 on an interest, 4.2 on an interest"
    #expect(player.canvas.text.flattened.contains("Decision 2014-11-12/4.3, after 4.1"), "\(player.canvas.text)")
    let panel = try #require(player.situation.sitting.map { ItemPanel(situation: player.situation, sitting: $0) })
    #expect(panel.decided("2014-11-12/4.3").contains(rulings))
    #expect(!panel.decided("2014-11-12/3.1").contains("after"))
  }

  @Test func `words in minutes are not found in what every page begins with`() throws {
    let situation = try Sample.script().situation
    let first = try #require(situation.affairs.meetings.first)
    let paragraphs = MinutesScreen.paragraphs(first, situation)
    let found = MinutesScreen.searchable(paragraphs).filter { $0.contains("with a correction") }
    let all = paragraphs.filter { $0.text.contains("with a correction") }
    #expect(all.count - found.count > 4 && found.count > 0, "\(found) of \(all.map(\.text))")
  }

  @Test func `that minutes are signed at the next meeting is said where signing is looked for`() throws {
    let sample = try Sample.script(before: "meeting 2015-01-21")
    let why = try #require(Command.named("sign")?.whyNot(sample.session, at: sample.situation.now))
    #expect(why.contains("The next meeting approves these, and whoever presides there signs them."))
    var player = Player(sample)
    player.press(.character(":"))
    player.type("sign the minutes")
    player.press(.enter)
    #expect(player.canvas.text.contains("The next meeting approves"), "\(player.canvas.text)")
  }

  @Test func `the reason of an objection is read whole where the Board decides`() throws {
    let reason = "the specification should be agreed before the sum, and the partners asked once more"
    var player = Player(try Sample.script(before: "@14:34 agree"), home: .decision)
    try player.sample.run("object chief-operating-officer \"\(reason)\"")
    #expect(player.canvas.text.contains("asked once more"), "\(player.canvas.text)")
  }
}
