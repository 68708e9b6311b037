import Governance
import Testing

@testable import Meeting

@Suite struct `Undo and redo` {
  @Test(arguments: [
    "present police", "apologies police \"Ill\"", "absent police", "substitute police \"Sam Smith\" of police",
    "attend \"Sam Smith\" of scc throughout", "leave ccg", "leave chair", "clerk \"Another Clerk\"", "adjourn",
    "item 3", "add-item \"Late\" urgent \"Now\"", "private \"Names\"", "note \"Something\"", "propose \"It.\"",
    "action \"Something\" owner ccg due 2015-01-01", "paper 2 \"Title\" by \"Author\"", "bidders 2 \"Age UK\"",
    "defer \"Later\"", "refer \"Upward\"", "vacant police", "leave director",
  ]) func `R39: what can be undone is as if it had not been, and can be put back`(line: String) throws {
    var meeting = try Transcript.opened(then: "item 2")
    let before = meeting.affairs
    try meeting.run(line)
    let after = meeting.affairs
    try meeting.run("undo")
    #expect(meeting.affairs.standing == before.standing)
    try meeting.run("redo")
    #expect(meeting.affairs.standing == after.standing)
    try meeting.run("!R0 redo")
  }

  @Test func `R39: unfinished business is undone step by step, and finished business too until the next item`() throws {
    var meeting = try Transcript.opened(
      then: "item 2\npropose \"It.\"\nobject ccg \"No\"\nconsensus\nmoderation recorded-vote")
    try meeting.run("vote for chair director county\nvote against health ccg\nresult\nundo\nvote for ccg\nresult")
    #expect(try meeting.decision("2014-11-12/2.1").id == "2014-11-12/2.1")
    for _ in 0..<8 { try meeting.run("undo") }
    #expect(try meeting.sitting.stage == .open)
    try meeting.run("redo\nredo")
    guard case .consensus = try meeting.sitting.stage else { throw Wrong(says: "not put back") }
  }

  @Test(arguments: [
    (
      "declare ccg personal \"A cousin\"",
      "a declaration stays on the register; what was keyed wrongly in it can be put right"
    ),
    ("close", "the meeting is over; a later meeting corrects its minutes"),
    ("close\nreported 2014-11-12 to \"District Board\" \"Item 6\"", "the report has been made"),
    (
      "close\nmeeting 2015-01-21 14:00",
      "the meeting has been set up; change its time or place, or record that it was not held"
    ),
  ]) func `R39: what is final says why`(line: String, why: String) throws {
    let meeting = try Transcript.opened(then: "item 2\n\(line)\n!R39 undo")
    #expect(try meeting.refusal("undo") == "That cannot be undone: \(why).")
  }

  @Test func `R39: a decision stands once the next item has been taken, and everything once the meeting is over`()
    throws
  {
    var meeting = try Transcript.opened(then: "item 2\npropose \"It.\"\nagree all\nconsensus")
    let decided = try #require(meeting.acts.last?.first?.act)
    try meeting.run("item 3\nnote \"Something\"")
    let noted = try #require(meeting.acts.last?.first?.act)
    #expect(throws: Refusal.unrecordable(.cannotUndo("another item has been taken; only the Board can rescind it"))) {
      try meeting.session.decide(.undoAct(decided), at: Instant(seconds: 0))
    }
    _ = try meeting.session.decide(.undoAct(noted), at: Instant(seconds: 0))
    try meeting.run("close")
    #expect(throws: Refusal.unrecordable(.cannotUndo("the meeting is over; a later meeting corrects its minutes"))) {
      try meeting.session.decide(.undoAct(noted), at: Instant(seconds: 0))
    }
  }

  @Test func `R39: an act that later ones depend on is refused, naming the first of them`() throws {
    var meeting = try Transcript.opened(["chair", "director", "county", "health"])
    let seated = meeting.session.next
    try meeting.run("substitute police \"Sam Smith\" of police")
    let moved = meeting.session.next
    try meeting.run("leave police\nnote \"Sam Smith had to go.\"")
    #expect(throws: Refusal.unrecordable(.dependedOn(act: moved))) {
      try meeting.session.decide(.undoAct(seated), at: Instant(seconds: 0))
    }
    // Once that is undone nothing depends on it; the name stays known, so that the record can still be shown.
    try meeting.run("undo")
    try meeting.run("undo\nundo")
    #expect(try meeting.presence("police") == .expected)
    #expect(meeting.affairs.people(called: "Sam Smith").count == 1)
    try meeting.run("substitute police \"Sam Smith\" of police")
    #expect(meeting.affairs.people(called: "Sam Smith").count == 1)
  }

  @Test func `R39: acts that cite records are undone without disturbing those that follow`() throws {
    var meeting = try Transcript.opened(then: "item 2\nprivate \"Names\"\nnote \"First secret\"")
    let first = try #require(meeting.acts.last?.first?.act)
    try meeting.run("note \"Second secret\"\nsubstitute police \"Sam Smith\" of police\nleave police")
    try meeting.record(meeting.session.decide(.undoAct(first), at: Instant(seconds: 1_415_801_000)))
    guard case .noted(let noted) = try #require(try meeting.sitting.entries.last { $0.event.isNote }?.event) else {
      return
    }
    #expect(meeting.affairs.text(noted.text) == "Second secret")
    #expect(try meeting.sitting.entries.count { $0.event.isNote } == 1)
    try meeting.run("redo")
    #expect(try meeting.sitting.entries.count { $0.event.isNote } == 2)
  }

  @Test func `R39: what was done since must still follow when something is put back`() throws {
    let meeting = try Transcript.opened(
      then: "present police\nundo\nsubstitute police \"Sam Smith\" of police\nitem 2\npropose \"It.\"\n!R39 redo")
    #expect(try meeting.presence("police").occupant?.isSubstitute == true)
  }

  @Test func `R39: a slip is corrected by a further entry that says what it corrects`() throws {
    var meeting = try Transcript.opened(then: "@14:05 present police\nitem 2\nnote \"Something\"")
    let slip = try #require(meeting.acts.first { $0.contains { $0.event.isArrival(of: "police") } }?.first?.n)
    let before = meeting.affairs
    try meeting.run(
      """
      !R0 correct \(slip) " " with present economy
      !R0 correct 9999 "Wrong seat" with present economy
      !R1 correct \(slip) "Wrong seat" with present nowhere
      @14:06 correct \(slip) "It was the officer beside them" with present economy
      """)
    #expect(meeting.events.first == .undone(.init(act: slip, reason: .open("It was the officer beside them"))))
    #expect(try meeting.presence("police") == .expected)
    #expect(try meeting.presence("economy").isPresent)
    let corrected = meeting.affairs
    try meeting.run("undo")
    #expect(meeting.affairs.standing == before.standing)
    try meeting.run("redo")
    #expect(meeting.affairs.standing == corrected.standing)
  }

  @Test func `R43: what was said in private is corrected in private, and can be taken back again`() throws {
    var meeting = try Transcript.opened(then: "@14:05 item 1\nprivate \"Names of staff\"\nnote \"Wrong.\"")
    let wrong = try #require(meeting.acts.last?.first?.n)
    try meeting.run("correct \(wrong) \"A secret reason\" with note \"Right.\"")
    let act = try #require(meeting.acts.last)
    guard case .undone(let named) = act.first?.event, case .kept(let record) = named.reason else {
      Issue.record("the reason is public: \(act)")
      return
    }
    #expect(record == act[1].n)
    #expect(act[1].event == .particularsKept(.init(text: "A secret reason")))
    #expect(act[3].event == .particularsKept(.init(text: "Right.")))
    try meeting.run("undo\nredo\nundo")
    #expect(meeting.session.undone == [act[0].n])
  }

  @Test func `R39: nothing is undone where nothing was done`() throws {
    var meeting = try Transcript()
    try meeting.run("!R0 undo\n!R0 redo\nmeeting 2014-11-12 14:00\n!R39 undo")
  }
}

extension Affairs {
  /// All but the record's length, which only grows, and names, which stay known.
  var standing: Affairs {
    var affairs = self
    affairs.next = 0
    affairs.people = [:]
    affairs.sitting?.entries = []
    return affairs
  }
}

extension Event {
  fileprivate var isNote: Bool {
    if case .noted = self { true } else { false }
  }

  fileprivate func isArrival(of seat: SeatID) -> Bool {
    if case .arrived(let arrived) = self { arrived.seat == seat } else { false }
  }
}
