import Canvas
import Dice
import Governance
import Meeting
import Testing

@testable import Console

@Suite struct `A form` {
  private static let sizes = [(30, 8), (60, 18), (80, 24)]

  /// Opened by its command's name at a moment when it can be given, one for each command that has blanks.
  private static let forms: [(name: String, sample: Sample)] = Command.table.compactMap { command in
    // A note has a page of its own; what is to be put right is marked first.
    guard !command.blanks.isEmpty, !["note", "reword", "correct"].contains(command.name) else { return nil }
    let sample = `Every command`.samples.first { sample in
      command.whyNot(sample.session, at: sample.situation.now) == nil
    }
    return sample.map { (command.name, $0) }
  }

  private static func opened(_ name: String, _ sample: Sample, _ known: [String: String] = [:]) -> Player {
    var player = Player(sample)
    _ = player.console.perform(.fill(command: name, known: known), player.situation)
    return player
  }

  private static func form(_ player: Player) -> Form? {
    if case .form(let form) = player.console.overlay { form } else { nil }
  }

  @Test func `is tried for nearly every command`() {
    #expect(Self.forms.count > 30)
    for (name, sample) in Self.forms { #expect(Self.form(Self.opened(name, sample)) != nil, "\(name)") }
  }

  @Test(arguments: [
    ("1405", "14:05", nil as String?), ("2.05pm", "14:05", nil), ("9am", "09:00", nil),
    ("two", "two", "Write the time as 14:05."), ("25:00", "25:00", "Write the time as 14:05."),
  ]) func `understands a time as it is typed, and shows it back`(typed: String, shown: String, complaint: String?)
    throws
  {
    var player = Self.opened("meeting", try Sample.script(before: "meeting 2014-11-12"))
    player.press(.tab)
    player.type(typed)
    player.press(.tab)
    let form = try #require(Self.form(player))
    #expect(form.fields[1].entry.written == shown)
    #expect(form.fields[1].complaint == complaint)
  }

  @Test(arguments: [
    ("2014-12-01", "1 December 2014", "2014-12-01"), ("1/12/2014", "1 December 2014", "2014-12-01"),
    ("11 nov", "11 November 2015", "2015-11-11"), ("12 nov", "12 November 2014", "2014-11-12"),
  ]) func `understands a day as it is typed, from the meeting’s own on`(typed: String, shown: String, word: String)
    throws
  {
    var player = Self.opened("action", try Sample.script(before: "@14:40 action"))
    player.press(.tab, .tab)
    player.type(typed)
    player.press(.tab)
    let form = try #require(Self.form(player))
    #expect(form.fields[2].entry.written == shown)
    #expect(form.value(form.fields[2]) == word)
  }

  @Test func `finds a person by letters without accents, by a paste, and by the body they are for`() throws {
    let sample = try Sample.script(before: "@14:24 item 4")
    for (keys, found) in [
      ("garcia".map { Key.character($0) }, "García, Inés"), ([.paste("GARCI\u{301}A")], "García, Inés"),
      ("police".map { .character($0) }, "Okafor, Ada"), ("ldc".map { .character($0) } + [.down], "Brown, Anna"),
    ] as [([Key], String)] {
      var player = Self.opened("leave", sample)
      player.press(keys)
      guard case .choice(let list, _) = try #require(Self.form(player)).fields[0].entry else { continue }
      #expect(list.selected.map { list.choices[$0].text } == found)
    }
  }

  @Test func `says so when nothing has the letters typed, and records nothing`() throws {
    let sample = try Sample.script(before: "@14:24 item 4")
    var player = Self.opened("leave", sample)
    player.type("xyz")
    player.press(.enter)
    #expect(player.canvas.text.contains("Nothing here has “xyz” in it."))
    #expect(player.sample.session == sample.session)
  }

  @Test func `makes one line of a hundred pasted, and keeps them in prose`() throws {
    let lines = (1...100).map { "line \($0)" }.joined(separator: "\n")
    let sample = try Sample.script(before: "@14:24 item 4")
    var player = Self.opened("add-item", sample)
    player.press(.paste(lines))
    var form = try #require(Self.form(player))
    #expect(form.fields[0].entry.written.hasPrefix("line 1 line 2 line 3"))
    #expect(form.fields[0].complaint == "Only 500 letters fit here; the rest was left out.")
    player = Self.opened("propose", try Sample.script(before: "@14:14 propose"))
    player.press(.paste(lines))
    form = try #require(Self.form(player))
    #expect(form.fields[0].entry.written == lines)
  }

  @Test(arguments: [
    ("作者", 4), ("e\u{301}a", 2), ("👨‍👩‍👧x", 3), ("❤️", 1), ("हि", 2), ("a\u{202E}b", 2),
  ]) func `has the cursor right after what was typed`(text: String, columns: Int) throws {
    var player = Self.opened("add-item", try Sample.script(before: "@14:24 item 4"))
    let before = try #require(player.canvas.cursor)
    for scalar in text.unicodeScalars { player.press(.character(Character(scalar))) }
    #expect(player.canvas.cursor == Point(row: before.row, column: before.column + columns))
    player.press(.home)
    #expect(player.canvas.cursor == before)
  }

  @Test func `takes a time without a day as of the meeting’s own`() throws {
    var player = Self.opened("adjourn", try Sample.script(before: "@14:24 item 4"))
    player.press(.tab, .tab)
    player.type("1530")
    #expect(Self.form(player)?.line == "adjourn until 2014-11-12 15:30")
    player.press(.enter)
    #expect(player.acts == 1 && player.canvas.text.contains("ADJOURNED"), "\(player.canvas.text)")
  }

  @Test func `begins after the next number of the agenda, which what is typed replaces`() throws {
    var player = Self.opened("agenda", try Sample.script(before: "@13:50 call"))
    #expect(Self.form(player)?.fields[0].entry.written == "9")
    player.type("Grants")
    player.press(.backTab)
    player.type("12")
    #expect(Self.form(player)?.line == "agenda 12 \"Grants\"")
  }

  @Test func `is changed by another choice as by a letter, and no longer when it is as it was`() throws {
    var player = Self.opened("leave", try Sample.script(before: "@14:24 item 4"))
    #expect(Self.form(player)?.isChanged == false)
    player.press(.down)
    #expect(Self.form(player)?.isChanged == true)
    player.press(.up)
    #expect(Self.form(player)?.isChanged == false)
    player.press(.down, .escape)
    #expect(player.canvas.text.contains("Keep editing"))
    player.press(.enter)
    #expect(Self.form(player)?.isChanged == true)
  }

  /// Whatever is typed into whichever form, at most the question stands between Esc and the way out.
  @Test func `is left by Esc twice from any state, recording nothing`() throws {
    let seed = Dice.seed
    var random = Dice(seed: seed)
    let keys: [Key] = [
      .tab, .tab, .backTab, .down, .up, .character("a"), .character("1"), .paste("x\ny"), .home, .end, .pageDown,
      .backspace, .control("w"), .left, .right, .wordLeft,
    ]
    for (name, sample) in Self.forms {
      for size in Self.sizes {
        var player = Self.opened(name, sample)
        player.size = Size(rows: size.1, columns: size.0)
        for _ in 0..<12 {
          player.press(keys.randomElement(using: &random) ?? .tab)
          var leaving = player
          leaving.press(.escape, .escape)
          try #require(leaving.console.overlay == nil, "seed \(seed): \(name)\n\(player.canvas.text)")
          try #require(leaving.sample.session == sample.session, "seed \(seed): \(name)")
        }
      }
    }
  }

  /// In every window, with the field empty, complained of and refused.
  @Test func `shows the field one is in, what is wrong with it, and the buttons, at every size`() throws {
    for (name, sample) in Self.forms {
      for size in Self.sizes {
        var player = Self.opened(name, sample)
        player.size = Size(rows: size.1, columns: size.0)
        player.console.size = player.size
        guard var form = Self.form(player) else { continue }
        form.complaint = "Not possible: this cannot be done now, for a reason that takes more than a line to say."
        for index in form.fields.indices {
          form.focus = index
          form.fields[index].complaint = "Nothing here has that in it."
          player.console.overlay = .form(form)
          let (canvas, layout) = (player.canvas, player.console.layout(form, player.situation))
          let line = layout.lines.first { $0.field == index }
          let comment: Comment = "\(name), field \(index), \(size)\n\(canvas.text)"
          try #require(line.map { !$0.entry.isEmpty && !$0.complaint.isEmpty } == true, comment)
          try #require(canvas.cursor.map { line?.entry.contains($0) == true } == true, comment)
          try #require(canvas.text.contains("Record it") && canvas.text.contains("Cancel"), comment)
          try #require(canvas.text.contains("Nothing here"), comment)
        }
      }
    }
  }

  @Test func `tells what may stay empty from what is needed`() throws {
    let player = Self.opened("agenda", try Sample.script(before: "@13:50 call"))
    let lines = player.canvas.text.split(separator: "\n")
    #expect(lines.first { $0.contains("Time, in minutes") }?.contains("a number; may be left empty: no time") == true)
    #expect(lines.first { $0.contains("In private because") }?.contains("may be left empty: in public") == true)
    #expect(lines.first { $0.contains("Title") }?.contains("empty") == false)
  }
}
