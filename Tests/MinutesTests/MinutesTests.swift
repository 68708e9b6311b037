import FoundationEssentials
import Governance
import Minutes
import Testing

@testable import Meeting

@Suite struct `The minutes` {
  @Test func `read like this`() throws {
    let evening = try Evening.small()
    let expected = """
      Lichfield LCB, minutes of 12 November 2014                   page 1 of 2
      DRAFT, not yet approved by the Board

      Lichfield District Locality Commissioning Board
      ========================================================================

      Minutes of the meeting of 12 November 2014

      Date              12 November 2014
      Place             Council House, Frog Lane
      Called for        14:00
      Opened            14:00
      Closed            14:30
      Accountable body  Lichfield District Council
      Reports to        Lichfield District Board
      Clerk             Mx Sam Clerk
      Status            DRAFT, not yet approved by the Board


      Present
      ------------------------------------------------------------------------
      - Cllr Colin Greatorex, Cabinet Member for Community Housing and Health
        (Lichfield District Council)
      - Ms Helen Titterton, Strategic Director (Lichfield District Council)
      - Mr Jon Topham, District Commissioning Lead (Staffordshire County
        Council)
      - Ms Inés García, Public Health Lead (Staffordshire County Council)


      In attendance
      ------------------------------------------------------------------------
      - Mx Sam Clerk, clerk


      Absent without apology
      ------------------------------------------------------------------------
      - Ms Rita Symons, Chief Operating Officer (South East Staffordshire and
        Seisdon CCG)
      - Mr Roy Cope, Economic Development Manager (Shared Service – Tamworth
        and Lichfield)
      - Supt Dee Jones, Local Policing Team Commander (Staffordshire Police)


      In the chair
      ------------------------------------------------------------------------
      - Cllr Colin Greatorex (Lichfield District Council), 14:00 to 14:30
        (item 1)


      Quorum
      ------------------------------------------------------------------------
      - 14:00, quorate: 4 of 7 seats, 4 needed; for Lichfield District
        Council: Cllr Colin Greatorex and Ms Helen Titterton


      Declarations of interest
      ------------------------------------------------------------------------
      - Mr Jon Topham (Staffordshire County Council): a partner’s financial
        interest in item 1, “Befriending”, declared 14:02: sensitive: the

      Lichfield LCB, minutes of 12 November 2014                   page 2 of 2
      DRAFT, not yet approved by the Board

        nature is not published. Decided (2014-11-12/1.1) by Cllr Colin
        Greatorex (LDC), Ms Helen Titterton (LDC) and Ms Inés García (SCC):
        speaks but does not decide. The reason: It is remote.


      0. Opening of the meeting
      ------------------------------------------------------------------------

      0a    The meeting opened with Cllr Colin Greatorex (Lichfield District
            Council) in the chair. It was quorate: 4 of 7 seats, 4 needed; for
            Lichfield District Council: Cllr Colin Greatorex and Ms Helen
            Titterton. (14:00)


      1. Befriending
      ------------------------------------------------------------------------

      Taken             14:01
      Outcome           Deferred.

      1a    Mr Jon Topham (Staffordshire County Council) declared a partner’s
            financial interest in item 1, “Befriending”; sensitive: the nature
            is not published. (14:02)

      1b    DECISION 2014-11-12/1.1: Agreed without dissent (14:03)

            The Board determined that Mr Jon Topham (Staffordshire County
            Council), having declared a partner’s financial interest in this
            item, was to speak on it but not to decide it. The reason: It is
            remote.

            Could decide      Cllr Colin Greatorex (LDC); Ms Helen Titterton
                              (LDC); Ms Inés García (SCC)
            Presiding         Cllr Colin Greatorex (LDC)
            Meeting’s quorum  4 of 7 seats, 4 needed: those who could decide,
                              and also Mr Jon Topham (SCC), counted though not
                              deciding
            Represented       Lichfield District Council: Cllr Colin Greatorex
                              (LDC) and Ms Helen Titterton (LDC)
            Interests         Mr Jon Topham: financial, a partner’s

      1c    DECISION 2014-11-12/1.2: Agreed without dissent (14:05)

            The Board deferred item 1. The reason: Too few may decide.

            Could decide      as at decision 2014-11-12/1.1, with the same
                              quorum and chair
            Interests         Mr Jon Topham: financial, a partner’s


      2. Close of the meeting
      ------------------------------------------------------------------------

      2a    The meeting closed. (14:30)

      """
    let sitting = try evening.sitting
    #expect(MinutesDocument(of: evening.affairs, in: sitting).text == expected)
  }

  @Test func `letter the paragraphs of an item, for its decisions have numbers`() throws {
    var evening = try Evening.full()
    let document = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    let deciding = try #require(document.sections[2].paragraphs.first { $0.decision != nil })
    #expect(deciding.number == "2g")
    #expect(deciding.decision?.id == "2014-11-12/2.1")
    #expect(document.text.contains("\n2g    DECISION 2014-11-12/2.1: "))
    #expect(document.markdown.contains("\n**2g** **DECISION 2014-11-12/2.1: "))
    evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Business"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:01", .takeItem(1))
    for minute in 10..<38 { try evening.act("14:\(minute)", .note("Somebody spoke.")) }
    let many = MinutesDocument(of: evening.affairs, in: try evening.sitting).sections[1].paragraphs.map(\.number)
    #expect(many.prefix(3) == ["1a", "1b", "1c"])
    #expect(many.suffix(4) == ["1y", "1z", "1aa", "1ab"])
  }

  @Test func `of a meeting that was not held say who came and why`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Apologies"])
    try evening.act("13:50", .call)
    try evening.act("13:55", .present("county", remotely: false))
    try evening.act("14:20", .declareNotHeld(reason: "Too few came."))
    let text = MinutesDocument(of: evening.affairs, in: try evening.sitting).text
    #expect(text.contains("The meeting was not held: Too few came. No business was done."))
    #expect(
      text.contains("- Mr Jon Topham, District Commissioning Lead (Staffordshire County\n  Council): arrived 13:55"))
    #expect(text.contains("Absent without apology"))
    #expect(!text.contains("Vacant"))
  }

  @Test func `R41: minutes say DRAFT on every page until they are approved, and never after`() throws {
    var evening = try Evening.full()
    let first: MeetingID = "2014-11-12"
    let draft = MinutesDocument(of: evening.affairs, in: try evening.sitting).text.pages
    #expect(draft.count > 3)
    for (page, number) in zip(draft, 1...) {
      #expect(page[0].hasSuffix("page \(number) of \(draft.count)"))
      #expect(page[1] == "DRAFT, not yet approved by the Board")
    }
    try evening.approve(first, corrections: ["In 1a, for “thanked” read “greeted”."])
    let approved = MinutesDocument(of: evening.affairs, in: try required(evening.affairs.meeting(first))).text
    #expect(!approved.contains("DRAFT"))
    #expect(approved.contains("\n- In 1a, for “thanked” read “greeted”.\n"))
    for page in approved.pages { #expect(page[1] == "Approved at the meeting of 11 March 2015, with a correction") }
  }

  @Test func `are the same bytes from every later record, with what happened since beside them`() throws {
    var evening = try Evening.full()
    let first: MeetingID = "2014-11-12"
    func text() throws -> String {
      MinutesDocument(of: evening.affairs, in: try required(evening.affairs.meeting(first))).text
    }
    try evening.approve(first, corrections: [])
    let approved = try text()
    try evening.act("14:05", .enrolKey(.seat("chair"), publicKey: "ssh-ed25519 A", office: "Chair", from: evening.day))
    try evening.act("14:06", .sign(first, text: "00", signature: "00"))
    try evening.act("14:07", .takeItem(2))
    try evening.act("14:08", .propose("That it be rescinded.", bearing: .rescinding("2014-11-12/2.1")))
    try evening.act("14:09", .agree(.all))
    try evening.act("14:10", .closeConsensus)
    try evening.act("14:11", .close)
    try evening.act("16:00", .report(first, to: "District Board", reference: "Item 9"))
    evening.affairs.putAwayClosedMeeting()
    try evening.act("17:00", .holder("county", .named("Ms New Person", new: true), from: evening.day))
    let later = try text()
    #expect(later == approved)
    let document = MinutesDocument(of: evening.affairs, in: try required(evening.affairs.meeting(first)))
    #expect(document.since == ["Decision 2014-11-12/2.1: Rescinded by decision 2015-03-11/2.1."])
    #expect(document.textWithSince.contains("Rescinded by decision 2015-03-11/2.1."))
    #expect(document.textWithSince.contains("\nSigned by Cllr Colin Greatorex on 11 March 2015.\n"))
    #expect(!later.contains("Signed by"))
    #expect(document.signatureInWords == "Signed by Cllr Colin Greatorex on 11 March 2015.")
  }

  @Test func `R45: minutes name those who held the posts then`() throws {
    var evening = try Evening.full()
    let first = try evening.sitting
    evening.affairs.putAwayClosedMeeting()
    try evening.act("17:01", .holder("ccg", .named("Ms New Person", new: true), from: evening.day))
    let text = MinutesDocument(of: evening.affairs, in: first).text
    #expect(text.contains("Rita Symons"))
    #expect(!text.contains("Ms New Person"))
  }

  @Test func `say who presided over what, on which day, and who came back`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["One", "Two"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:01", .takeItem(1))
    try evening.act(
      "14:02", .declare(.seat("chair"), .financial, what: "A loan", matter: nil, held: .own, sensitive: true))
    try evening.act("14:03", .chair("county"))
    try evening.act("14:10", .takeItem(2))
    try evening.act("14:20", .adjourn(reason: "Fire alarm", until: nil))
    evening.nextDay()
    try evening.act("10:00", .resume)
    for seat in ["chair", "director", "police", "health"] as [SeatID] {
      try evening.act("10:01", .present(seat, remotely: false))
    }
    try evening.act("11:00", .close)
    let document = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    #expect(
      document.presiding == [
        "Cllr Colin Greatorex (Lichfield District Council), 14:00 to 14:03 (item 1)",
        "Mr Jon Topham (Staffordshire County Council), 14:03 to 14:10 (item 1)",
        "Cllr Colin Greatorex (Lichfield District Council), 14:10 to 14:20 (item 2)",
        "Cllr Colin Greatorex (Lichfield District Council), 10:01 on 13 November 2014 to 11:00 on 13 November 2014 (item 2)",
      ])
    #expect(
      document.heading.adjournments == ["Adjourned at 14:20: Fire alarm", "Resumed at 10:00 on 13 November 2014"])
    #expect(
      document.attendance[0].people[2].hasSuffix("(Staffordshire County Council): absent 11:00 on 13 November 2014"))
  }

  @Test func `end with the meeting, whatever is recorded before the next`() throws {
    var evening = try Evening.full()
    let held = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    try evening.act("18:00", .report("2014-11-12", to: "District Board", reference: "Item 9"))
    let later = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    #expect(later == held)
    #expect(
      evening.affairs.account(of: try evening.sitting).last?.short
        == "Meeting of 12 November 2014 reported to District Board")
  }

  @Test func `R43: minutes keep private text out of what is published, under the same numbers`() throws {
    let evening = try Evening.full()
    let sitting = try evening.sitting
    let open = MinutesDocument(of: evening.affairs, in: sitting)
    let confidential = MinutesDocument(of: evening.affairs, in: sitting, revealing: true)
    for secret in ["The landlord asks £9,000.", "That the lease be refused."] {
      #expect(!open.text.contains(secret) && !open.markdown.contains(secret))
      #expect(confidential.text.contains(secret))
      #expect(!evening.affairs.account(of: sitting).contains { ($0.sentence + $0.short).contains(secret) })
    }
    #expect(open.text.contains("Public summary    The Board decided about a lease."))
    #expect(open.numbers == confidential.numbers)
    #expect(confidential.text.contains("CONFIDENTIAL. DRAFT"))
  }

  @Test(arguments: [
    ("14:02", "14:06", "The Chair welcomed.", false), ("14:02", "14:07", "The Chair welcomed.", true),
    ("13:58", "14:02", "The Chair welcomed.", true),
  ])
  func `R44: minutes mark what was entered late or out of order`(
    happened: String, keyed: String, note: String, marked: Bool
  ) throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Business"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:01", .takeItem(1))
    try evening.act(happened, .note(note), keyed: keyed)
    let text = MinutesDocument(of: evening.affairs, in: try evening.sitting).text
    #expect(text.contains("(\(happened); entered at \(keyed))") == marked)
  }

  @Test func `say once that the whole meeting was entered afterwards`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Business"])
    evening.delay = 40 * 3600
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:30", .takeItem(1))
    try evening.act("14:10", .note("An afterthought."))
    let text = MinutesDocument(of: evening.affairs, in: try evening.sitting).text
    #expect(text.contains("\nThis record was entered on 14 November 2014, after the meeting.\n"))
    #expect(text.contains("An afterthought. (14:10; entered at 06:10 on 14 November 2014)"))
    #expect(text.split(separator: "entered at").count == 2)
  }

  @Test func `encode as JSON`() throws {
    let evening = try Evening.full()
    let document = MinutesDocument(of: evening.affairs, in: try evening.sitting)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(document)
    #expect(try JSONDecoder().decode(MinutesDocument.self, from: data) == document)
  }
}

extension String {
  /// The pages of minutes in plain text, by lines.
  var pages: [[Substring]] {
    let lines = dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    return stride(from: 0, to: lines.count, by: 60).map { Array(lines[$0..<min($0 + 60, lines.count)]) }
  }
}

extension MinutesDocument {
  var numbers: [String] { sections.flatMap(\.paragraphs).map(\.number) }
}
