import Foundation
import Testing

/// The surprises about the chair, about seats and about interests: numbers 3, 4, 7, 8, 9 and 10.
@Suite struct SurpriseInterestTests {
  @Test func `three a substitute in the Chair's seat counts and decides, but does not preside by being there`() throws {
    let script = "03-a-substitute-for-the-chairs-seat"
    let early = try Surprise(script, upTo: "@14:01 chair").standing()
    #expect(early.chair == nil)
    #expect(early.quorum?.quorate == true)
    #expect(early.state("cabinet-member") == "substituted")
    let minutes = try Surprise(script).minutes()
    let first = try minutes.decision("2014-11-12/1.1")
    #expect(first.presiding == "Inés García (CCG)")
    #expect(first.electorate.contains("Rosa Marsh (LDC)"))
    #expect(first.represented == ["Lichfield District Council: Rosa Marsh (LDC)"])
    let appointed = try minutes.decision("2014-11-12/0.1")
    #expect(appointed.words.first?.hasSuffix("was appointed Chairman.") == true)
    #expect(minutes.presiding.count == 2)
    #expect(minutes.presiding.first?.contains("Inés García") == true)
    #expect(minutes.presiding.last == "Chi Abara (Lichfield District Council), 14:13 to 14:20 (items 1 and 2)")
    #expect(try minutes.decision("2014-11-12/2.1").electorate.contains("Chi Abara (LDC)"))
  }

  @Test func `four a Chair with an interest gives up the chair for that item, and has no part in it`() throws {
    let script = "04-the-chair-has-the-interest"
    let out = try Surprise(script, upTo: "@14:15 consensus").standing()
    #expect(out.chair == "strategic-director")
    #expect(out.state("cabinet-member") == "withdrawn")
    let minutes = try Surprise(script).minutes()
    #expect(
      minutes.presiding == [
        "Chi Abara (Lichfield District Council), 14:00 to 14:08 (items 1 and 2)",
        "Anna Brown (Lichfield District Council), 14:08 to 14:20 (item 2)",
        "Chi Abara (Lichfield District Council), 14:20 to 14:25 (item 3)",
      ])
    let interest = try minutes.interest(of: "Chi Abara")
    let determination = try #require(interest.determinations.first)
    #expect(determination.by.count == 4 && !determination.by.contains("Chi Abara (LDC)"))
    #expect(interest.absences == ["Chi Abara left 14:09, returned 14:20"])
    #expect(try minutes.decision("2014-11-12/2.2").presiding == "Anna Brown (LDC)")
    let grant = try minutes.decision("2014-11-12/2.3")
    #expect(grant.presiding == "Anna Brown (LDC)")
    #expect(!grant.electorate.contains("Chi Abara (LDC)"))
    #expect(try minutes.decision("2014-11-12/3.1").presiding == "Chi Abara (LDC)")
  }

  @Test func `seven one person fills one place, counts once, and takes an interest along`() throws {
    let whole = try Surprise("07-one-person-in-two-capacities")
    let minutes = try whole.minutes()
    #expect(try minutes.decision("2014-11-12/1.1").quorumSeats.count == 4)
    #expect(minutes.group("Present as substitutes").map { $0.prefix(10) } == ["René Duboi", "Yusuf Khan"])
    #expect(
      minutes.group("In attendance").first
        == "Yusuf Khan (Officers of partner commissioning organisations), throughout: left 14:08")
    let interest = try minutes.interest(of: "Yusuf Khan")
    #expect(interest.who == "Yusuf Khan (Officers of partner commissioning organisations)")
    #expect(interest.absences == ["Yusuf Khan left 14:07, returned 14:15"])
    let grant = try minutes.decision("2014-11-12/2.2")
    #expect(!grant.electorate.contains("Yusuf Khan (SCC)"))
    #expect(grant.quorumSeats.count == 4)
    let last = try minutes.decision("2014-11-12/3.1")
    #expect(last.agreed.filter { $0 == "Yusuf Khan (SCC)" }.count == 1)
    #expect(last.agreed.count == 5)
  }

  @Test func `eight of a member and a substitute whoever came first has the seat, until they change over`() throws {
    let script = "08-the-member-comes-after-the-substitute"
    let open = try Surprise(script, upTo: "@14:05 agree").standing()
    #expect(open.quorum?.present == 4)
    #expect(open.seats.first { $0.id == "commissioning-lead" }?.name == "René Dubois")
    let minutes = try Surprise(script).minutes()
    let lead = { (id: String) in try minutes.decision(id).electorate.filter { $0.contains("(SCC)") } }
    #expect(try lead("2014-11-12/1.1") == ["René Dubois (SCC)"])
    #expect(try lead("2014-11-12/2.1") == ["Priya Patel (SCC)"])
    #expect(try lead("2014-11-12/2.2").isEmpty)
    #expect(try lead("2014-11-12/2.3") == ["Priya Patel (SCC)"])
    #expect(try lead("2014-11-12/3.1") == ["René Dubois (SCC)"])
    #expect(minutes.group("In attendance").contains { $0.contains("Priya Patel") && $0.contains("arrived 14:03") })
    #expect(try minutes.paragraph("arrived, in attendance: a substitute has the seat").time == "14:03")
    #expect(try minutes.interest(of: "René Dubois").absences == ["René Dubois left 14:14, returned 14:21"])
  }

  @Test func `nine an adviser's interest is dealt with as a member's, and counts for nothing in the quorum`() throws {
    let script = "09-an-adviser-has-an-interest"
    #expect(try Surprise(script, upTo: "@14:08 propose").standing().deciding?.seats?.count == 4)
    let minutes = try Surprise(script).minutes()
    let adviser = try minutes.interest(of: "Owen Price")
    #expect(adviser.who == "Owen Price (Community and voluntary sector)")
    #expect(adviser.determinations.map(\.effect) == ["leaves the meeting for this item"])
    #expect(adviser.determinations.first?.by.count == 4)
    #expect(adviser.absences == ["Owen Price left 14:06, returned 14:15"])
    #expect(try minutes.decision("2014-11-12/1.2").quorumSeats.count == 4)
    #expect(try minutes.decision("2014-11-12/1.2").interests == ["Owen Price: financial"])
    let answers = try minutes.section(1).nilAnswers
    #expect(answers.contains("Morwenna Teague") && answers.contains { $0.hasPrefix("Dr Lena Vogt") })
    #expect(!answers.contains { $0.hasPrefix("Owen Price") })
    #expect(
      minutes.group("In attendance").suffix(2) == ["Morwenna Teague, clerk", "Tom Ward, clerk for a time"])
    #expect(try minutes.interest(of: "Morwenna Teague").determinations.count == 1)
    let clerk = try minutes.interest(of: "Morwenna Teague")
    #expect(clerk.absences == ["Morwenna Teague left 14:17, returned 14:20"])
  }

  @Test func `ten an interest in one bidder is one in the whole competition, and follows it to later meetings`() throws
  {
    let script = "10-an-interest-in-one-bidder"
    let second = try Surprise(script, upTo: "@14:12 propose").standing()
    #expect(second.state("economic-development") == "withdrawn")
    #expect(second.deciding?.seats?.contains("economic-development") == false)
    let later = try Surprise(script, upTo: "@14:05 lift").standing()
    #expect(later.state("economic-development") == "withdrawn")
    let whole = try Surprise(script)
    let first = try whole.minutes()
    #expect(try first.interest(of: "Simran Kaur").determinations.first?.lasting == true)
    #expect(try !first.decision("2014-11-12/2.1").electorate.contains("Simran Kaur (Shared)"))
    #expect(try first.decision("2014-11-12/3.1").electorate.contains("Simran Kaur (Shared)"))
    let second2015 = try whole.minutes("2015-01-21")
    #expect(try !second2015.decision("2015-01-21/1.1").electorate.contains("Simran Kaur (Shared)"))
    #expect(try second2015.interest(of: "Simran Kaur").absences == ["Simran Kaur left 14:01, returned 14:06"])
    #expect(try !second2015.decision("2015-01-21/1.2").electorate.contains("Simran Kaur (Shared)"))
    #expect(try second2015.decision("2015-01-21/2.1").electorate.contains("Simran Kaur (Shared)"))
  }
}
