import Governance
import Meeting
import Testing

@testable import Console

/// What is typed, and what is said to it.
@Suite struct `On plain lines` {
  @Test func `attendance goes member by member, or takes several at once`() throws {
    var player = PlainPlayer(try Sample.script(before: "@13:50 call"))
    player.plays([
      ("1", "The meeting was called"), ("", "Brown, Anna (LDC): expected."), ("1", "Brown arrived"),
      ("2", "Reason? (printed in the minutes; may be left empty)"),
      ("Ill", "When, if earlier than now, 13:40? (written like 14:05; Enter: now)"),
      ("", "Evans, Huw (SCC): expected."), ("present evans garc nobody", "“nobody” is not the name or seat"),
      ("present evans garc", "García arrived"), ("abara", "Abara, Chi (LDC): expected."),
      ("1", "Quorum: yes, at risk, 4 of 7 here, 4 needed, 2 from LDC."), ("back", "1 Open the meeting"),
      ("1", "It was called for 14:00, and it is 13:40."),
      ("yes", "The meeting opened with Chi Abara (Lichfield District Council) in the chair."),
    ])
  }

  @Test func `a declaration is asked blank by blank, and its effect is said before it is recorded`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("item 7")
    player.plays([
      ("i", "1 Record a declaration"), ("1", "1 Abara, Chi (LDC)\n2 Brown, Anna (LDC)"),
      ("a", "More than one: 1 Abara"),
      ("garc", "Who: García, Inés (CCG).\n"), ("9", "There is no 9 here."), ("prof", "What is it?"),
      ("", "This is needed."),
      ("Her brother works there", "Whose interest is it?"),
      ("relative", "Is it sensitive? (Enter: no, it is published)"),
      ("", "a relative’s non-financial professional interest in item 7, “Report to the District Board”: Her brother"),
      ("yes", "declared"),
      ("1", "Whose interest: García, Inés "), ("withdraws", "Reason?"),
      ("Too near", "For how long? (Enter: for this item only)"), ("", "Then 5 may decide; 4 are needed."),
      ("", "Nothing is recorded."), ("1", "What does it mean for this item?"), ("3", "Reason?"),
      ("Too near", "For how long?"),
      ("", "1 Go back. 2 Record it."), ("2", "5 may decide, 4 needed, 2 from LDC."),
    ])
  }

  @Test func `a proposal is put, a round taken and its result declared`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("item 7")
    player.plays([
      ("p", "Proposal? (an empty line ends it)"), ("That it be so.", "Proposal, further?"),
      ("", "Proposal put. Quorum: yes, 6 may decide"), ("1", "Abara, Chi (LDC)?"), ("a", "Brown, Anna (LDC)?"),
      ("kaur o", "Reason?"), ("Too soon", "(Shared Service – Tamworth and Lichfield) objected: Too soon."),
      ("all agree", "1 Declare not reached"),
    ])
    #expect(player.type("x").contains("“x” does nothing here. help says what does."))
  }

  @Test func `a result is declared only when its verb is typed, or its number`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:24 item 4"))
    try player.sample.run("item 7\npropose \"That it be so.\"\nagree all")
    player.plays([
      ("c", "1 Declare agreed"), ("1", "1 Go back. 2 Declare agreed."), ("1", "Not done; nothing is recorded."),
      ("1", "This decides the proposal in item 7"), ("maybe", "Write yes, 2 or “Declare agreed” to do it"),
      ("declare agreed", "Decided."),
    ])
    #expect(player.console.place == .desk)
  }

  @Test func `a recorded vote is taken by letters`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:38 vote for"))
    player.plays([
      ("1", "f For. g Against. h Abstains."), ("a", "“a” does nothing here. Write f For, g Against, h Abstains."),
      ("f", "Brown, Anna (LDC)?"),
      ("f", "García, Inés (CCG)?"), ("g", "Kaur, Simran (Shared)?"), ("h", "1 Declare carried"),
    ])
  }

  @Test func `a line that is public or final asks first, and typed again confirms`() throws {
    var player = PlainPlayer(try Sample.script(before: "@15:20 close"))
    player.plays([
      ("close", "The meeting ends. Its minutes are then a draft"), ("", "Not done; nothing is recorded."),
      ("close", "2 Close the meeting."), ("close", "closed; its minutes are a draft"),
    ])
  }

  @Test func `what is not known, not possible or not finished is said, and nothing is recorded`() throws {
    let sample = try Sample.script(before: "@14:24 item 4")
    var player = PlainPlayer(sample)
    player.plays([
      ("frobnicate", "Not understood: There is no command “frobnicate”."),
      ("late", "Record that a member is here: present."),
      ("@25:00 adjourn", "Not understood: “@25:00” is not a time."),
      ("help abstain", "A member stands aside: stand-aside."), ("99", "Write a number from 1 to"),
      ("propose", "Proposal? (an empty line ends it)"), ("That", "further?"), ("back", "Nothing is recorded."),
      ("agree all", "Not possible: No proposal is open."), ("why open", "Not possible now: "),
      ("why adjourn", "It can be done now."), ("what-if adjourn", "Business stops until the meeting is resumed."),
      ("note", "Note? (an empty line ends it)"), ("back", "What next? "), ("back", "There is nothing to go back from."),
    ])
    #expect(player.sample.session == sample.session)
  }

  @Test func `undo says what was taken back, and history keeps it`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:24 item 4"))
    player.plays([
      ("note \"In passing.\"", "Note: In passing."), ("u", "Undone: Note: In passing."),
      ("history", "undone: Note: In passing."), ("redo", "Put back: Note: In passing."),
    ])
  }

  @Test func `a refusal asks the last question again`() throws {
    var player = PlainPlayer(try Sample.script(before: "@13:50 call"))
    player.plays([
      ("agenda", "8: Date of next meeting. To come.\nPut an item on the agenda."), ("3", "Title?"),
      ("Twice", "How many minutes is it given?"), ("", "Why in private, if it is?"),
      ("", "Not possible: "), ("Thrice", "How many minutes is it given?"),
      ("back", "Nothing is recorded."),
    ])
  }

  @Test func `minutes are read, approved and signed`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:04 approve"))
    player.plays([
      ("1", "1 Approve"), ("1", "Corrections?"), ("", "The Board approves these minutes, and nobody dissents."),
      ("2", "1 Next: Sign the minutes"),
      ("1", "Chi Abara signs the minutes of 12 November 2014, exactly as they stand."),
      ("", "Not signed."), ("sign 2014-11-12", "1 Go back. 2 Sign these minutes."),
      ("2", "The minutes of 12 November 2014 are signed."),
    ])
  }

  @Test func `what another console recorded is told, and a number means what was shown`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:24 item 4"))
    var other = player.sample
    let act = try other.carryOut(.intent(.note("From the clerk.")))
    player.sample = other
    let turn = player.console.receive(.grown(by: act), player.sample.situation)
    #expect(turn.lines == ["The other console: Note: From the clerk."])
    #expect(turn.errands.isEmpty)
  }
}
