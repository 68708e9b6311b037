import Canvas
import Governance
import Meeting
import Testing

@testable import Console

/// What a clerk who has never seen it expects.
@Suite struct `It is where it is expected` {
  @Test func `7 means item 7, and not one with 750 in its title`() {
    let list = ChoiceList(
      [Choice("4  Support at home, £43,750 a year"), Choice("7  Report"), Choice("17  Another")], isFiltering: true)
    var typed = list
    _ = typed.handle(.character("7"))
    #expect(typed.selected == 1)
  }

  @Test func `an amendment begins with the words as they are, and is none while they stay so`() throws {
    var player = Player(try Sample.script(before: "@14:17 amend"))
    player.press(.character("e"))
    #expect(player.canvas.text.contains("and work."), "\(player.canvas.text)")
    let before = player.sample.session
    player.press(.tab, .enter)
    #expect(player.sample.session == before)
    #expect(player.canvas.text.contains("The proposal says just that."), "\(player.canvas.text)")
    player.press(.escape)
    player.press(.escape, .character("e"))
    player.type(" Now.")
    player.press(.tab, .enter)
    let text = player.situation.sitting?.stage?.proposal.map { player.situation.affairs.text($0.text) }
    #expect(text?.hasSuffix("and work. Now.") == true, "\(text ?? "")")
  }

  @Test func `e on the Desk, with no proposal open, leads to what was written in the item`() throws {
    var player = Player(try Sample.script(before: "@14:14 propose"))
    player.press(.character("e"))
    #expect(player.console.screen == .history)
    player.press(.character("e"))
    #expect(player.canvas.text.contains("How it should read"), "\(player.canvas.text)")
    #expect(player.canvas.text.contains("worklessness stood out."))
  }

  @Test func `e in the minutes leads to the words that were looked for`() throws {
    var player = Player(try Sample.script(before: "@15:20 close"))
    player.press(.function(5), .character("/"))
    player.type("needs assessment. Falls")
    player.press(.enter, .character("e"), .character("e"))
    guard case .form(let form) = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
    #expect(form.line.contains("Falls, loneliness"))
  }

  @Test func `what cannot be put in other words is not offered to be`() throws {
    var player = Player(try Sample.script(before: "@14:53 item 6"))
    player.press(.character("h"))
    #expect(!player.canvas.text.contains("words right"))
    player.press(.down, .character("e"))
    #expect(player.canvas.text.contains("the Board’s own words"), "\(player.canvas.text)")
  }

  @Test func `a declaration just recorded is the one marked`() throws {
    var player = Player(try Sample.script(before: "@14:31 propose"), home: .interests)
    player.press(.character("d"))
    try player.sample.run("declare strategic-director personal \"A friend\" in 7")
    player.press(.escape)
    player.receive(.reply(.recorded(player.sample.session.acts.last ?? [])))
    #expect(player.canvas.text.contains("The Board decides on it when item 7 is taken."), "\(player.canvas.text)")
  }

  @Test func `nothing is declared agreed while an interest waits`() throws {
    var sample = try Sample.script(before: "@14:34 agree")
    try sample.run("agree all\ndeclare strategic-director personal \"A friend\" in 4")
    let player = Player(sample, home: .decision)
    #expect(!player.canvas.text.contains("Declare agreed"), "\(player.canvas.text)")
  }

  @Test func `before the call no item is offered to be taken`() throws {
    var player = Player(try Sample.script(before: "@13:50 call"))
    player.press(.down)
    #expect(!player.canvas.text.contains("Press Enter to take item"), "\(player.canvas.text)")
  }

  @Test func `apologies of whoever a substitute sits for are found by their name`() throws {
    var sample = try Sample.script(before: "@14:02 item 1")
    try sample.run("leave cabinet-member")
    let command = try #require(Command.named("apologies"))
    let form = Form(command, known: [:], sample.session.affairs, today: sample.situation.today)
    guard case .choice(let list, _) = form.fields[0].entry else { return #expect(Bool(false)) }
    #expect(list.choices.contains { $0.text == "Patel, Priya (Dubois, René attends)" })
  }
}
