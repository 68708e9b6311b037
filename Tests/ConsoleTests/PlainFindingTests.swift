import Governance
import Meeting
import Testing

@testable import Console

/// What somebody can ask who cannot look.
@Suite struct `Finding one’s way on plain lines` {
  private static func player(before mark: String, _ lines: String = "") throws -> PlainPlayer {
    var sample = try Sample.script(before: mark)
    try sample.run(lines)
    return PlainPlayer(sample)
  }

  @Test func `a place says its name, how it is left, and again in its prompt`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([("i", "Interests. “back” leaves it."), ("back", "What next? ")])
    player.type("i")
    #expect(player.prompt.last == "Interests, what next? ")
  }

  @Test func `the agenda is read, with what became of each item`() throws {
    var player = try Self.player(before: "@14:38 vote for")
    player.plays([
      ("items", "3: Commissioning priorities for 2015 to 2018. Dealt with.\n4: Support at home"),
      ("agenda", "It is before the meeting.\n5: Food Poverty and Health Grants Scheme. To come."),
    ])
  }

  @Test(arguments: ["where", "where am i", "what now"])
  func `where says what is proposed, who has voted, who has not, and who may not decide`(word: String) throws {
    var player = try Self.player(before: "@14:38 vote for", "vote against strategic-director")
    let answer = player.type(word)
    for words in [
      "Recorded vote under way.", "Proposed: “That support at home", "Against: Brown, Anna.",
      "Still to answer: Abara, Chi; ",
      "May not decide: ",
    ] { #expect(answer.contains(words), "\(answer)") }
  }

  @Test func `where says whose interest waits, and in the roll who is still to be entered`() throws {
    var player = try Self.player(before: "@14:24 item 4", "item 7\ndeclare strategic-director indirect \"A firm\" in 7")
    player.plays([("where", "The Board has still to decide on the interest of Anna Brown. Next: Interests: one waits")])
    var roll = try Self.player(before: "@13:50 call")
    roll.plays([
      ("1", "Abara"), ("1", "Brown"), ("where", "You are in Attendance. "),
      ("where", "Still to be entered: Brown, Anna; "),
    ])
  }

  @Test func `commands come by groups, and the words of plain lines among them`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([
      ("commands", "Deciding, 16 commands\n"), ("commands deciding", "Put a proposal: propose\n"),
      ("commands words", "Write: save, save DATE"), ("help save", "Writes minutes into your documents"),
      ("help minutes", "minutes, minutes N, minutes all, minutes DATE: "),
      ("help frob", "Nothing has the word “frob”."),
    ])
    #expect(player.type("commands").split(separator: "\n").count < 12)
  }

  @Test(arguments: PlainWord.allCases) func `every word is found by its own name`(word: PlainWord) throws {
    var player = try Self.player(before: "@14:24 item 4")
    #expect(player.type("help \(word.rawValue)").contains(word.rawValue))
  }

  @Test func `a slip is answered once, and not against itself`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    let answer = player.type("propsoe")
    #expect(answer.contains("Did you mean “propose”?") && !answer.contains("No command"), "\(answer)")
    #expect(player.type("proposal").contains("Put a proposal: propose."))
  }

  @Test func `a choice can be made by its words`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([
      ("Put a proposal", "Proposal? (an empty line ends it)"), ("back", ""),
      ("interests", "Interests. “back” leaves it."),
      ("back", ""), ("attendance", "Attendance. “back” leaves it."),
    ])
  }

  @Test func `whoever proposes from among the interests is back where the proposal is dealt with`() throws {
    var player = try Self.player(before: "@14:24 item 4", "item 7")
    player.plays([("i", "Interests"), ("propose \"That it be so.\"", "1 Next: Ask each member: consensus")])
    #expect(player.prompt.last == "What next? ")
  }

  @Test func `names stand wherever a seat can, and the record has the seat`() throws {
    var player = try Self.player(before: "@13:50 call")
    player.plays([
      ("1", "Abara"), ("present chi", "Abara arrived."), ("garc 1", "García arrived."), ("kaur", "Kaur, Simran"),
      ("present huw brown patel", "Patel arrived."), ("back", "What next?"),
      ("1", "It was called for 14:00, and it is 13:40."),
      ("yes", "The meeting opened"),
      ("1", "Item 1 of 8"), ("declare patel indirect \"A firm\" in 5", "Priya Patel"), ("yes", "declared"),
      ("action \"Write\" owner garc due 2015-01-12", "Inés García"), ("leave inés", "García left."),
    ])
  }

  @Test func `help, where and status are obeyed within a question, which is then asked again`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([
      ("declare", "Who declares it?"), ("where", "Decided."), ("help vote", "Record votes: "),
      ("status", "Who declares it?"), ("quit", "1 Go back. 2 Leave the program."), ("", "Who declares it?"),
    ])
    player.type("status")
    #expect(player.errands == [.status])
    player.plays([("quit", "nothing of these questions is recorded"), ("y", "")])
    #expect(player.errands == [.leave])
  }

  @Test func `after a wrong answer the question alone is asked again, and Enter says the choices once more`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([("declare", "1 Abara, Chi (LDC)\n")])
    #expect(player.type("zzz") == "There is no “zzz” here. “back” leaves.\nWho declares it? ")
    player.plays([("", "1 Abara, Chi (LDC)\n"), ("kaur", "What kind"), ("back", ""), ("close", "The meeting ends.")])
    #expect(player.type("maybe").split(separator: "\n").count == 2)
  }

  @Test func `prose that was begun is kept, and goes on where it was left`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([
      ("note", "Note?"), ("One.", "further?"), ("Help is needed.", "further?"), ("where", "Note, further?"),
      ("back", "The 2 lines written are kept as long as the program runs: note goes on from there."),
      ("note", "It goes on after what was written before: One. Help is needed."), ("Three.", "further?"),
      ("", "Note: One. Help is needed. Three."),
      ("note", "Note? (an empty line ends it)"),
    ])
  }

  @Test func `an interest that waits in another item is named with that item, and nobody else`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    let answer = player.type("determine")
    #expect(answer.contains("is in item 4: take that item first.") && !answer.contains("Abara"), "\(answer)")
  }

  @Test func `why the Board cannot decide on an interest that waits is said of that interest`() throws {
    var player = try Self.player(before: "@14:24 item 4", "item 7\ndeclare cabinet-member indirect \"A firm\" in 7")
    let answer = player.type("determine")
    #expect(answer.contains("Not possible: ") && !answer.contains("No interest"), "\(answer)")
  }

  @Test func `a command and a name are enough to be asked for the rest`() throws {
    var player = try Self.player(before: "@13:50 call")
    player.plays([
      ("1", "Abara"), ("substitute huw", "For: Evans, Huw (SCC). Organisation: Staffordshire County Council"),
      ("Gwen Pryce", "When"), ("", "as substitute for Huw Evans"), ("declare pryce", "What kind of interest?"),
      ("back", ""),
      ("declare nobody", "Not understood: "),
    ])
  }

  @Test func `a substitute is asked of the member alone, as on the member’s own line`() throws {
    var player = try Self.player(before: "@13:50 call")
    player.plays([
      ("1", "Abara"), ("substitute", "For which member?"), ("evans", "Name?"),
      ("Gwen Pryce", "When, if earlier than now"),
      ("", "Gwen Pryce (Staffordshire County Council) attended as substitute for Huw Evans"),
    ])
  }

  @Test(arguments: ["", "1", "6"]) func `one choice is taken with Enter, by its number or as the first`(answer: String)
    throws
  {
    var player = try Self.player(before: "summary")
    player.plays([
      ("summary", "Public summary?"), ("Said.", "further?"), ("", "Of which item? (Enter takes it)"),
      (answer, "Public summary of item 6: Said."),
    ])
  }
}
