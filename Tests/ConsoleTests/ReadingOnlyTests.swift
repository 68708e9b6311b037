import Canvas
import Governance
import Meeting
import Testing

@testable import Console

/// A board that somebody was sent, or that was tampered with.
@Suite struct `Who can only read` {
  private static func reading(_ screen: ScreenName, damage: String? = nil) throws -> (Console, Situation) {
    var situation = try Sample.script().situation
    situation.whyReadOnly = damage ?? "it is open for reading only, without the board’s key"
    situation.damage = damage
    return (Console(home: screen), situation)
  }

  private func text(_ console: Console, _ situation: Situation) -> String {
    console.draw(situation, size: Size(rows: 24, columns: 80)).text
  }

  @Test func `begins with the past minutes, and is offered no key that records`() throws {
    for screen in ScreenName.allCases {
      let (console, situation) = try Self.reading(screen)
      let text = text(console, situation)
      for label in ["u Undo", "Undo this", "Put right", "In/out", "d Declare"] {
        #expect(!text.contains(label), "\(screen): \(text)")
      }
    }
    let (console, situation) = try Self.reading(.start)
    #expect(text(console, situation).contains("❯ Read past minutes"))
  }

  @Test func `is told so in whole sentences, and gets home by Esc`() throws {
    var (console, situation) = try Self.reading(.start)
    let size = Size(rows: 24, columns: 80)
    _ = console.receive(.key(.down), situation, size: size)
    _ = console.receive(.key(.enter), situation, size: size)
    #expect(console.screen == .desk)
    #expect(text(console, situation).contains("You can only read here: ↑ ↓ show each item. Esc goes back."))
    _ = console.receive(.key(.character("p")), situation, size: size)
    #expect(
      text(console, situation).contains(
        "Not possible: nothing can be recorded here. It is open for reading only,"))
    _ = console.receive(.key(.escape), situation, size: size)
    _ = console.receive(.key(.escape), situation, size: size)
    #expect(console.screen == .start)
  }

  @Test(arguments: [(24, 80), (12, 40)])
  func `is told of a change before anything else, and of one file only over its own minutes`(rows: Int, columns: Int)
    throws
  {
    var player = Player(try Sample.script(before: nil), home: .archive, rows: rows, columns: columns)
    let flat = { (player: Player) in player.canvas.text.flattened }
    let file = "minutes/2014-11-12.txt is not the text that was signed."
    let size = player.sample.session.next
    player.receive(
      .reply(.verified(.init(findings: [file], isRecordSound: true, onMinutes: ["2014-11-12": [file]], size: size))))
    #expect(flat(player).contains("CHANGED"), "\(player.canvas.text)")
    player.press(.end, .enter)
    #expect(
      flat(player).contains(
        "CHANGED or missing: a file kept of these signed minutes. The text below is the record’s, which"),
      "\(player.canvas.text)")
    #expect(!flat(player).contains("Signed by Chi Abara on"))
    player.press(.escape, .up, .enter)
    #expect(flat(player).contains("Unchanged ✓"), "\(player.canvas.text)")
    player.press(.escape)
    player.receive(.reply(.verified(.init(findings: ["records/000.jsonl, line 45: changed."], size: size))))
    player.press(.escape, .enter)
    #expect(
      flat(player).contains("CHANGED, not to be relied on: the record is not as it was written."),
      "\(player.canvas.text)")
  }

  @Test func `sees in the list of commands that nothing can be recorded`() throws {
    var sample = try Sample.script(before: "@14:24 item 4")
    try sample.run("item 4")
    var situation = sample.situation
    situation.whyReadOnly = "It is open for reading only."
    for command in Command.table {
      let why = Offer(command, situation, on: .desk).whyNot
      #expect(why == "nothing can be recorded here. It is open for reading only.", "\(command.name)")
    }
  }

  @Test func `sees at once that a record was changed, wherever its minutes stand`() throws {
    let damage = "records holds something else than was recorded."
    let (start, situation) = try Self.reading(.start, damage: damage)
    #expect(text(start, situation).contains("CHANGED or incomplete."))
    let (archive, same) = try Self.reading(.archive, damage: damage)
    #expect(text(archive, same).contains("CHANGED: records holds something"))
    let paragraphs = MinutesScreen.paragraphs(try #require(same.affairs.past.first), same).map(\.text)
    #expect(paragraphs.count { $0.hasPrefix("NOT TO BE RELIED ON: the record it is made from was changed") } > 1)
    #expect(paragraphs.contains { $0.hasPrefix("NOT TO BE RELIED ON. The record that this is made from is not as") })
    #expect(Printout.minutes.caution(same)?.contains("not to rely on it") == true)
  }

  @Test func `sees who signed, where the signed text has a line to sign on`() throws {
    let (_, situation) = try Self.reading(.archive)
    let signed = try #require(situation.affairs.past.first { situation.affairs.minutes[$0.id]?.isSigned == true })
    let text = MinutesScreen.paragraphs(signed, situation).map(\.text)
    #expect(text.contains { $0.hasPrefix("Signed by Chi Abara on ") })
    #expect(!text.contains { $0.contains("______") })
  }

  @Test func `saves no confidential minutes from a copy without what was private`() throws {
    let affairs = try Sample.script().session.affairs
    var secret = try #require(affairs.meetings.first { $0.items.contains { $0.wasPrivate != nil } })
    func why(_ sitting: Sitting) -> String? { Printout.box(sitting, affairs).whyNot(.character("c")) }
    #expect(why(secret) == nil)
    let kept = try #require(secret.entries.firstIndex { if case .particularsKept = $0.event { true } else { false } })
    secret.entries[kept].event = .unknown(type: "withheld")
    #expect(why(secret) == "What was said in private is not in this copy of the record.")
  }

  @Test func `finds a meeting by its words, and its minutes open where they stand`() throws {
    var (console, situation) = try Self.reading(.archive)
    let size = Size(rows: 24, columns: 80)
    for key in [.character("/")] + "43,750".map({ Key.character($0) }) + [.enter, .enter] {
      _ = console.receive(.key(key), situation, size: size)
    }
    #expect(text(console, situation).contains("£43,750"), "\(text(console, situation))")
    #expect(text(console, situation).contains("Minutes of 12 November 2014"))
  }
}

extension MinutesStatus {
  fileprivate var isSigned: Bool { if case .signed = self { true } else { false } }
}

@Suite struct `The item before the meeting` {
  @Test func `that has decided already says what, when one comes back to it`() throws {
    var sample = try Sample.script(before: "@14:24 item 4")
    let number = try #require(sample.session.affairs.sitting?.currentItem?.number)
    try sample.run("item 4\nitem \(number)")
    let text = Player(sample).canvas.text
    #expect(text.contains("Decided already"), "\(text)")
    #expect(text.contains("Decision 2014-11-12/\(number).1"))
  }

  @Test func `reads out apologies, and what has been declared`() throws {
    var sample = try Sample.script(before: "@14:04 item 2")
    #expect(Player(sample).canvas.text.contains("Apologies, substitutes and absence"))
    #expect(Player(sample).canvas.text.contains("Okafor, Ada (Police): apologies"))
    sample = try Sample.script(before: "!R13a substitute")
    try sample.run(
      """
      apologies commissioning-lead "On annual leave"
      substitute commissioning-lead "René Dubois" of scc
      present chief-operating-officer
      present public-health
      open
      item 1
      """)
    let read = Player(sample, rows: 40, columns: 120).canvas.text
    #expect(read.contains("Dubois, René (SCC), for Patel; apologies: On"), "\(read)")
    sample = try Sample.script(before: "@14:04 item 2")
    try sample.run("declare chief-operating-officer personal \"A cousin bids\" in 4\nitem 2")
    #expect(Player(sample).canvas.text.contains("Declared so far"))
  }
}
