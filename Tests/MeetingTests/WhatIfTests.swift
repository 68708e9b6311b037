import Governance
import Meeting
import Testing

/// What an act would do, said before it is done.
@Suite struct `What if` {
  private func whatIf(_ intent: Intent, _ transcript: Transcript) throws -> String {
    let before = transcript.session
    defer { #expect(transcript.session == before) }
    return try transcript.session.whatIf(intent, at: Instant(seconds: 1_415_804_400))
  }

  private let interest = "@14:05 item 1\ndeclare health financial \"Shares\""

  @Test(arguments: [
    (["chair", "director", "county", "health", "ccg"], Participation.withdraws, "Then 4 may decide; 4 are needed."),
    (
      ["chair", "county", "health", "ccg"], .withdraws,
      "Then 3 may decide; 4 are needed: this item could not be decided while that is so."
    ),
    (["chair", "county", "health", "ccg"], .fullPart, "Then 4 may decide; 4 are needed."),
  ])
  func `R20: before a determination it says what that would do to the item's quorum`(
    present: [SeatID], effect: Participation, sentence: String
  ) throws {
    let transcript = try Transcript.opened(present, then: interest)
    #expect(try whatIf(.determine(.seat("health"), effect, reason: "…", lasting: false), transcript) == sentence)
  }

  @Test func `R20: the last for the District Council is named as such`() throws {
    let transcript = try Transcript.opened(
      ["chair", "county", "health", "ccg", "police"],
      then: "@14:05 item 1\ndeclare chair financial \"Shares\"\nchair county")
    let said = try whatIf(.determine(.seat("chair"), .withdraws, reason: "…", lasting: false), transcript)
    #expect(
      said
        == "Then 4 may decide; nobody for Lichfield District Council: this item could not be decided while that is so.")
  }

  @Test func `R11: before somebody leaves it says that the meeting would be inquorate, and what would fall`() throws {
    let transcript = try Transcript.opened(
      ["chair", "county", "health", "ccg"], then: "@14:05 item 1\npropose \"That it be so.\"")
    let said = try whatIf(.leave(.seat("health")), transcript)
    #expect(said.contains("Then 3 of 7 are here; 4 are needed: the meeting would be inquorate."))
    #expect(said.contains("The proposal before the Board would fall."))
    #expect(try whatIf(.leave(.seat("chair")), transcript).contains("Nobody would be in the chair"))
  }

  @Test func `R44: a departure entered late says which decisions it would put in doubt`() throws {
    let transcript = try Transcript.opened(
      ["chair", "county", "health", "ccg"],
      then: "@14:05 item 1\n@14:10 propose \"That it be so.\"\n@14:11 agree all\n@14:12 consensus")
    let early = Instant(seconds: 1_415_800_800 + 8 * 60)
    let said = try transcript.session.whatIf(.leave(.seat("health")), at: early)
    #expect(said.contains("It would put in doubt the quorum of 2014-11-12/1.1."), "\(said)")
  }

  @Test func `R4: before closing it says what falls and what is carried forward`() throws {
    let transcript = try Transcript.opened(then: "@14:05 item 1\npropose \"That it be so.\"")
    let said = try whatIf(.close, transcript)
    #expect(said.contains("it is NOT decided"))
    #expect(said.contains("Items 2, 3, 4 and 5 not reached: carried forward."))
  }

  @Test func `R7: whoever comes while a proposal is open has no part in it, and what-if does not say otherwise`() throws
  {
    let transcript = try Transcript.opened(
      ["chair", "director", "county", "health"], then: "@14:05 item 1\npropose \"That it be so.\"")
    #expect(try whatIf(.present("police", remotely: false), transcript) == "Then 5 of 7 are here; 4 are needed.")
    let stops = "Business stops until the meeting is resumed."
    #expect(try whatIf(.adjourn(reason: nil, until: nil), transcript) == stops)
  }

  @Test func `what changes nothing says so, and what is refused is refused`() throws {
    let transcript = try Transcript.called(["chair", "county", "health"])
    #expect(try whatIf(.clerk(.named("Jo Jones", new: false)), transcript) == "Nothing changes in who may decide.")
    #expect(try whatIf(.declareNotHeld(reason: "Too few"), transcript).hasSuffix("This cannot be undone."))
    #expect(throws: Refusal.self) { try whatIf(.open, transcript) }
  }
}
