import Governance
import Minutes
import Testing

@testable import Meeting

/// What was written, put in other words where it stands (R39).
@Suite struct Rewording {
  /// Each with the command that writes it after `item 2`, and how many records before the end it stands.
  @Test(arguments: [
    "note \"It was recieved.\"", "action \"It was recieved.\" owner ccg due 2015-01-01",
    "apologies police \"It was recieved.\"", "add-item \"It was recieved.\" urgent \"Now\"",
    "declare ccg personal \"It was recieved.\"",
    "propose \"It.\"\nagree all\nconsensus\nreasons \"It was recieved.\"",
    "propose \"It.\"\nagree all\nconsensus\nalternatives \"It was recieved.\"",
    "private \"Names\"\nsummary \"It was recieved.\"",
  ]) func `R39: the minutes show the right words, the record both, and undo puts the wrong ones back`(line: String)
    throws
  {
    var meeting = try Transcript.opened(then: "item 2\n\(line)")
    let written = try #require(meeting.acts.last?.first?.n)
    let before = meeting.affairs
    let wrong = try MinutesDocument(of: before, in: meeting.sitting, revealing: true).text
    #expect(wrong.contains("recieved"))
    try meeting.run("reword \(written) \"It was received.\"")
    let after = meeting.affairs
    let right = try MinutesDocument(of: after, in: meeting.sitting, revealing: true).text
    #expect(right.contains("received") && !right.contains("recieved"))
    #expect(right.contains("The wording was put right under item 2. The record keeps"))
    #expect(!"\(after.standing)".contains("recieved"), "somewhere it still says so")
    #expect(meeting.session.journal.contains { $0.n == written && $0.event.wording == .open("It was recieved.") })
    try meeting.run("undo")
    #expect(meeting.affairs.standing == before.standing)
    try meeting.run("redo")
    #expect(meeting.affairs.standing == after.standing)
  }

  @Test func `R39: a name is put right, of nobody else on record, and can be hidden as it could before`() throws {
    var meeting = try Transcript.called(["chair", "county", "health"])
    try meeting.run(
      "substitute ccg new \"Margret Hols\" of ccg\nattend new \"Owen Price\" of \"Healthwatch\" throughout\nopen")
    let named = try #require(meeting.session.journal.first { $0.event == .personNamed(.init(name: "Margret Hols")) })
    let person = PersonID(named.n)
    let before = meeting.affairs
    try meeting.run("!R0 reword \(named.n) \"owen  price\"\nreword \(named.n) \"Margaret Holst\"")
    #expect(meeting.affairs.name(person) == "Margaret Holst")
    let act = try #require(meeting.acts.last)
    #expect(
      act.map(\.event) == [
        .reworded(.init(record: named.n, text: .kept(record: act[0].n + 1))),
        .particularsKept(.init(text: "Margaret Holst")),
      ])
    let told = try MinutesDocument(of: meeting.affairs, in: meeting.sitting).text
    #expect(told.contains("Margaret Holst") && !told.contains("Margret Hols"))
    let flat = told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("A name was put right. The record keeps it as it was first entered, too."), "\(told)")
    try meeting.run("leave \"Margaret Holst\"\nundo\nundo")
    #expect(meeting.affairs.name(person) == before.name(person))
  }

  @Test func `R39: an agenda's title is put right while the meeting is under way, and keeps its place`() throws {
    var meeting = try Transcript.opened(then: "item 2")
    let put = try #require(
      meeting.session.journal.first { entry in
        if case .itemPut(let put) = entry.event { put.item == 2 } else { false }
      })
    try meeting.run("reword \(put.n) \"Health grants\"")
    #expect(try meeting.sitting.item(2)?.title == "Health grants")
    #expect(try meeting.sitting.currentItem?.number == 2)
  }

  @Test(arguments: [
    ("reword 9999 \"Right\"", "There is nothing to put in other words there."),
    ("reword 0 \"Right\"", "There is nothing to put in other words there."),
  ]) func `R39: what nobody wrote is not reworded`(line: String, why: String) throws {
    var meeting = try Transcript.opened(then: "item 2\nnote \"Wrong\"")
    let before = meeting.affairs
    #expect(try meeting.refusal(line).hasPrefix(why))
    try meeting.run("!R0 \(line)")
    #expect(meeting.affairs == before)
  }

  @Test func `R39: a proposal is amended and not reworded, and the same words are no other`()
    throws
  {
    var meeting = try Transcript.opened(then: "item 2\nnote \"Right\"")
    let noted = try #require(meeting.acts.last?.first?.n)
    try meeting.run("!R0 reword \(noted) \"Right\"\n!R0 reword \(noted) \" \"\npropose \"It.\"")
    let proposed = try #require(meeting.acts.last?.first?.n)
    try meeting.run(
      "!R0 reword \(proposed) \"That.\"\nwithdraw-proposal \"Not now\"")
  }

  @Test func `R39: of a meeting that is over the clerk's own words are put right until the next is set up`() throws {
    var meeting = try Transcript.opened(then: "item 2\nnote \"Wrong\"")
    let noted = try #require(meeting.acts.last?.first?.n)
    try meeting.run("propose \"It.\"\nagree all\nconsensus\nreasons \"Wrong\"")
    let reasons = try #require(meeting.acts.last?.first?.n)
    try meeting.run("close\n!R0 reword \(reasons) \"Right\"\nreword \(noted) \"Right\"")
    let text = try MinutesDocument(of: meeting.affairs, in: meeting.sitting).text
    #expect(text.contains("2a    Right") && text.contains("The wording was put right under item 2."))
    try meeting.run("meeting 2015-01-21 14:00\n!R0 reword \(noted) \"Left\"")
  }

  @Test func `R41: minutes name the meeting that approved them, and the day it was held on if that was another`() throws
  {
    var meeting = try Transcript.opened(then: "close\n@2014-12-01 10:00 meeting 2015-01-21 14:00")
    try meeting.run("agenda 1 \"Minutes\" minutes 2014-11-12\n@2014-12-01 10:05 call")
    for seat in ["chair", "director", "county", "health"] { try meeting.run("present \(seat)") }
    try meeting.run("open\nitem 1\napprove-minutes 2014-11-12 \"Item 2: read it\"")
    let document = MinutesDocument(of: meeting.affairs, in: try #require(meeting.affairs.past.first))
    let approved = "Approved at the meeting of 21 January 2015, held on 1 December 2014"
    #expect(document.statusInWords == "\(approved), with a correction")
    let second = document.text.split(separator: "\n")[1]
    #expect(second == "Approved, meeting of 21 January 2015, held on 1 December 2014", "\(document.text)")
  }

  @Test func `R43: what was said in private is put right in private`() throws {
    var meeting = try Transcript.opened(then: "item 2\nprivate \"Names\"\nnote \"A secert\"")
    let noted = try #require(meeting.acts.last?.first?.n)
    try meeting.run("public\nreword \(noted) \"A secret\"")
    guard case .reworded(let reworded) = try #require(meeting.acts.last?.first?.event) else {
      throw Wrong(says: "not reworded")
    }
    #expect(reworded.text.isKept)
    #expect(try !MinutesDocument(of: meeting.affairs, in: meeting.sitting).text.contains("A secret"))
    #expect(
      try MinutesDocument(of: meeting.affairs, in: meeting.sitting, revealing: true).text.contains("A secret"))
  }

  @Test func `R39: a declaration keyed wrongly is declared afresh, whose it is too, until the Board has decided on it`()
    throws
  {
    var meeting = try Transcript.opened(then: "item 2\ndeclare ccg personal \"A cousin\" of employer")
    let declared = try #require(meeting.acts.last?.first?.n)
    try meeting.run(
      """
      !R39 correct \(declared) "It was none" with note "None"
      correct \(declared) "Whose it is" with declare ccg personal "A cousin" of relative
      """)
    #expect(meeting.affairs.interests.map(\.declared.held) == [.relative])
    let theirs = try #require(meeting.acts.last?.last?.n)
    try meeting.run("correct \(theirs) \"It was another\" with declare county personal \"A cousin\"")
    #expect(meeting.affairs.interests.map(\.declared.seat) == ["county"])
    #expect(
      try MinutesDocument(of: meeting.affairs, in: meeting.sitting).text.contains(
        "Something recorded by mistake was taken back: under item 2."))
    try meeting.run("correct \(meeting.acts.last?.last?.n ?? 0) \"No\" with declare ccg personal \"A cousin\"")
    let again = try #require(meeting.acts.last?.last?.n)
    try meeting.run("!R39 undo\ndetermine ccg full-part \"It is far\"")
    // What the Board has decided rests on it.
    try meeting.run("!R39 correct \(again) \"Whose\" with declare ccg personal \"A cousin\" of partner")
  }
}

/// What belongs to a decision can be written down after its item has been left (R13).
@Suite struct `Reasons and alternatives` {
  @Test func `R13: are of the decision named, or else of the one just taken`() throws {
    var meeting = try Transcript.opened(
      then: """
        item 1
        propose "First."
        agree all
        consensus
        item 2
        !R13 reasons "Too early to say"
        propose "Second."
        agree all
        consensus
        reasons "It is cheaper"
        reasons "It is fairer" of 2014-11-12/1.1
        alternatives "To wait" of 2014-11-12/1.1
        !R0 reasons "Of nothing" of 2014-11-12/9.1
        """)
    #expect(try meeting.decision("2014-11-12/2.1").reasons == [.open("It is cheaper")])
    #expect(try meeting.decision("2014-11-12/1.1").reasons == [.open("It is fairer")])
    #expect(try meeting.decision("2014-11-12/1.1").alternatives == [.open("To wait")])
    try meeting.run("undo\nundo")
    #expect(try meeting.decision("2014-11-12/1.1").reasons == [])
  }

  @Test func `R13: are written up after the meeting too, of a decision that is named, until the next is set up`()
    throws
  {
    var meeting = try Transcript.opened(
      then: """
        item 1
        propose "First."
        agree all
        consensus
        close
        !R0 reasons "Of what?"
        reasons "It is fairer" of 2014-11-12/1.1
        alternatives "To wait" of 2014-11-12/1.1
        """)
    let missing = try meeting.affairs.whatIsMissing(from: meeting.sitting)
    #expect(!missing.contains { $0.contains("2014-11-12/1.1") }, "\(missing)")
    let text = try MinutesDocument(of: meeting.affairs, in: meeting.sitting).text
    #expect(text.contains("It is fairer (written after the meeting)"), "\(text)")
    try meeting.run("meeting 2015-01-21 14:00 \"Council House\"\n!R0 reasons \"Too late\" of 2014-11-12/1.1")
  }

  @Test func `R44: written after the meeting is what was, and not the same words in it`() throws {
    let meeting = try Transcript.opened(
      then: """
        item 1
        propose "First."
        agree all
        consensus
        alternatives "None were considered."
        item 2
        propose "Second."
        agree all
        consensus
        alternatives "To wait"
        close
        alternatives "None were considered." of 2014-11-12/2.1
        """)
    let document = try MinutesDocument(of: meeting.affairs, in: meeting.sitting)
    let decisions = document.sections.flatMap(\.paragraphs).compactMap(\.decision)
    #expect(
      decisions.map(\.alternatives)
        == [["None were considered."], ["To wait", "None were considered. (written after the meeting)"]])
  }

  @Test func `R20: of an interest in another item it is said when the Board decides on it`() throws {
    let meeting = try Transcript.opened(then: "item 1\ndeclare ccg personal \"A cousin\" in 2")
    #expect(
      try meeting.refusal("determine ccg speaks \"Near\"").contains("The Board decides on it when item 2 is taken."))
  }
}
