import Governance
import Meeting
import Testing

@testable import Console

/// What somebody hears who has plain lines read out.
@Suite struct `Plain lines read out` {
  private static func player(before mark: String, _ lines: String = "") throws -> PlainPlayer {
    var sample = try Sample.script(before: mark)
    try sample.run(lines)
    return PlainPlayer(sample)
  }

  private static func afterAllIsOver() throws -> PlainPlayer { PlainPlayer(try Sample.script()) }

  // What could put something wrong in the record.

  @Test func `after an undo whoever it was about is asked again, in the roll, a round and a vote`() throws {
    var roll = try Self.player(before: "@13:50 call")
    roll.plays([
      ("1", "Abara, Chi (LDC): expected."), ("1", "Brown, Anna (LDC): expected."), ("1", "Patel"),
      ("u", "Undone: Brown arrived.\nBrown, Anna (LDC): expected."), ("a", "Brown"),
    ])
    var round = try Self.player(before: "@14:24 item 4", "item 7\npropose \"That it be so.\"")
    round.plays([
      ("1", "Abara, Chi (LDC)?"), ("a", "Brown, Anna (LDC)?"), ("brown o", "Reason?"),
      ("Too soon", "objected: Too soon."),
      ("u", "Brown, Anna (LDC)?"), ("agrees", "Brown agreed."),
    ])
    var vote = try Self.player(before: "@14:38 vote for")
    vote.plays([("1", "Abara, Chi (LDC)?"), ("f", "Brown, Anna (LDC)?"), ("u", "Abara, Chi (LDC)?")])
  }

  @Test func `the last of the roll can be taken back too, and is asked about again`() throws {
    var player = try Self.player(before: "@13:50 call")
    player.plays([
      ("1", "Abara, Chi"), ("present abara brown patel evans garc", "Kaur, Simran (Shared): expected."),
      ("1", "Everybody is entered."),
      ("u", "Undone: Kaur arrived."),
    ])
    #expect(player.prompt.last == "Kaur, Simran (Shared): expected. (Enter goes on) ")
  }

  @Test func `a vote under way is abandoned by no number, and only after a yes`() throws {
    var player = try Self.player(before: "@14:38 vote for")
    let before = player.sample.situation.saved
    player.plays([
      ("1", "e Amend the proposal."),
      ("1", "There is nothing to choose by number. Write f For, g Against, h Abstains."),
      ("e", "When it is recorded: The recorded vote is abandoned."), ("Other words", "further?"),
      ("", "The recorded vote is abandoned.\n1 Go back. 2 Amend the proposal."), ("", "Not done; nothing is recorded."),
      ("amend \"Other words\"", "Sure? (yes does it, Enter goes back)"), ("n", "Not done; nothing is recorded."),
    ])
    #expect(player.sample.situation.saved == before)
    player.plays([("amend \"Other words\"", "Sure?"), ("yes", "The proposal was amended")])
  }

  @Test func `answers already given in a round are not thrown away unasked, and before the first nothing is`() throws {
    var player = try Self.player(before: "@14:24 item 4", "item 7\npropose \"That it be so.\"")
    player.plays([
      ("amend \"Otherwise.\"", "The proposal was amended"), ("c", "Abara, Chi (LDC)?"), ("a", "Brown"),
      ("defer \"Too late\"", "The round is abandoned"), ("", "Not done"),
      ("withdraw-proposal \"No\"", "The round is abandoned: the answers given so far, 1, no longer count."),
      ("", "Not done"),
    ])
  }

  @Test func `of a member who has answered it is said before another answer is taken`() throws {
    var player = try Self.player(before: "@14:38 vote for")
    player.plays([
      ("1", "Abara, Chi (LDC)?"), ("f", "Brown"), ("abara", "Abara, Chi (LDC), who has answered: another answer?"),
    ])
  }

  @Test func `a choice of members says who is not here`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([("action", "What is to be done?"), ("Write", "7 Okafor, Ada (Police), not here\nWho will do it?")])
  }

  @Test func `an objection is not replaced by a letter alone`() throws {
    var player = try Self.player(
      before: "@14:24 item 4", "item 7\npropose \"That it be so.\"\nobject economic-development \"No\"")
    player.plays([
      ("c", "Abara"), ("kaur a", "has objected."), ("", "Not done"), ("kaur a", "Sure?"), ("y", "Kaur agreed."),
    ])
  }

  @Test func `a refused answer is no default, and the question can still be left empty`() throws {
    var player = try Self.player(before: "@13:50 call")
    player.plays([
      ("1", "Abara"), ("2", "Reason?"), ("Ill", "When"),
      ("1", "Write the time as 14:05. Enter alone leaves it empty; “back” leaves.\nWhen, if earlier than now"),
    ])
    #expect(player.prompt.last?.contains("Enter takes") == false)
    player.plays([("23:59", "23:59 is still to come: it is 13:40 now."), ("", "Apologies were given for Chi Abara")])
  }

  @Test func `a refusal by the rules leaves no default behind either`() throws {
    var player = try Self.player(before: "@13:50 call")
    player.plays([
      ("agenda", "Number?"), ("3", "Title?"), ("Twice", "minutes"), ("", "private"), ("", "Not possible: "),
    ])
    #expect(player.prompt.last?.contains("Enter takes") == false)
  }

  @Test func `who is passed over is said, and that the roll or the round is at its end`() throws {
    var player = try Self.player(before: "@13:50 call")
    player.plays([
      ("1", "(Enter goes on)"), ("", "Abara, Chi: nothing recorded.\nBrown, Anna (LDC): expected."),
      ("present brown patel evans garc", "Kaur"),
      ("1", "Kaur arrived.\nThat was everybody. Nothing is entered yet of: Abara, Chi."),
    ])
    var vote = try Self.player(before: "@14:38 vote for")
    vote.plays([
      ("1", "(Enter goes on)"), ("f", "Brown"), ("", "Brown, Anna: nothing recorded."), ("g", "Kaur"),
      ("h", "Brown, Anna (LDC)?"), ("f", "Everybody has voted.\n1 Declare carried."),
    ])
  }

  @Test(arguments: ["@13:50 call", "@14:01 open", "@14:24 item 4", "@14:38 vote for", "@15:20 close"])
  func `no two choices sound alike but for the next step and its own place`(mark: String) throws {
    let player = try Self.player(before: mark)
    let labels = player.console.shown.dropFirst().map(\.label)
    #expect(Set(labels).count == labels.count, "\(labels)")
    let firstWords = labels.map { $0.prefix { $0.isLetter }.lowercased() }
    #expect(!(firstWords.contains("interest") && firstWords.contains("interests")))
  }

  @Test func `a change of the next step alone changes no other number, and only it is said`() throws {
    var player = try Self.player(before: "@14:24 item 4", "item 7")
    player.plays([("note \"Said.\"", "Now 1 Next: Take item")])
    #expect(!player.prompt.contains { $0.hasPrefix("2 ") || $0.contains("help") })
  }

  @Test func `what was chosen by letters is said back`() throws {
    var player = try Self.player(before: "@14:24 item 4")
    player.plays([
      ("declare", "Who declares it?"), ("kaur", "Who: Kaur, Simran (Shared).\n"),
      ("indirect", "Kind: indirect (through a friend or relative).\n"),
      ("back", "Nothing is recorded."), ("action", "What is to be done?"), ("Write", "Who will do it?"),
      ("kaur", "Owner: Kaur, Simran (Shared)."), ("12 jan", "12 January 2015.\n"),
    ])
  }

  @Test(arguments: [
    ("action \"Write to them\" owner policing due 2015-01-12", "Write to them. Ada Okafor", "by 12 January 2015."),
    ("leave kaur", "Kaur left.", ""), ("@14:20 leave kaur", "Kaur left.\nThat was at 14:20.", ""),
    ("declare okafor indirect \"A cousin’s firm\" in 7", "interest in item 7", "A cousin’s firm."),
    ("adjourn \"A fire drill\"", "The meeting was adjourned: A fire drill.", ""),
  ]) func `what was recorded is said in full, with the time when that is not now`(
    line: String, words: String, more: String
  ) throws {
    var player = try Self.player(before: "@14:24 item 4")
    let answer = player.type(line)
    #expect(answer.contains(words) && answer.contains(more), "\(answer)")
  }

  @Test func `an item that approves minutes says which when it is put`() throws {
    var player = try Self.afterAllIsOver()
    player.plays([
      ("meeting 2015-03-18 14:00", "Sure?"), ("yes", "A meeting was set"),
      ("standing", "It approves the minutes of 21 January 2015."),
    ])
  }

  @Test func `the next meeting offers the usual items by what they are`() throws {
    var player = try Self.afterAllIsOver()
    player.plays([
      ("1", "Date?"), ("2015-03-18", "18 March 2015.\nTime?"), ("14:00", "Place?"),
      ("Frog Lane", "2 Set up a meeting."),
      ("2", "1 Put an item on the agenda. 2 Put the usual items and what was carried forward."),
      ("2", "Item 1 was put on the agenda: Apologies and substitutes."),
    ])
  }
}
