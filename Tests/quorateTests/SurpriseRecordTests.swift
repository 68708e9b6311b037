import Foundation
import Testing

/// The surprises about the record and the minutes: numbers 13, 14, 16, 17 and 18.
@Suite struct SurpriseRecordTests {
  @Test func `thirteen signed minutes are not touched again, but point to the later resolution as it does to them`()
    throws
  {
    let script = "13-signed-minutes-are-wrong"
    let signed = try Surprise(script, upTo: "# Only a resolution")
    let file = "board/minutes/2014-11-12.txt"
    let text = String(decoding: try signed.home.bytes(file), as: UTF8.self)
    // The draft as it was, with the correction beside it.
    #expect(text.contains("markets in Lichfield."))
    #expect(text.contains("- In 1a, for “Lichfield” read “Burntwood”."))
    #expect(try signed.minutes("2015-01-21").paragraph("signed the minutes of 12 November 2014").time == "14:06")
    let attended = try signed.minutes().group("Present")
    #expect(!attended.contains { $0.hasPrefix("Ada Okafor") })
    #expect(try signed.minutes("2015-01-21").presiding.first?.hasPrefix("Ada Okafor") == true)

    let whole = try Surprise(script)
    let first = try whole.minutes()
    #expect(try first.decision("2014-11-12/2.1").words == ["That the lunch club be given £500 in November."])
    #expect(try first.decision("2014-11-12/2.1").flags.isEmpty)
    #expect(
      first.since == [
        "Decision 2014-11-12/2.1: Rescinded by decision 2015-05-13/1.1.",
        "An error in them was noted by decision 2015-05-13/3.1.",
      ])
    let noting = try whole.minutes("2015-05-13").decision("2015-05-13/3.1")
    #expect(noting.flags == ["It notes an error in the signed minutes of 12 November 2014."])
    #expect(try whole.text().contains("Since these minutes were approved"))
    #expect(try whole.minutes("2015-05-13").decision("2015-05-13/1.1").rescinds == "2014-11-12/2.1")
    let now = String(decoding: try whole.home.bytes(file), as: UTF8.self)
    #expect(now.contains("in November") && !now.contains("in December") && !now.contains("2015-05-13"))
  }

  @Test func `fourteen silence, standing aside, abstaining, being gone and being absent are told apart by name`() throws
  {
    let script = "14-silence-abstention-and-absence"
    let silent = try Surprise(script, upTo: "@14:05 agree")
    #expect(try silent.tells("consensus").contains("R25"))
    let whole = try Surprise(script)
    let minutes = try whole.minutes()
    let round = try minutes.decision("2014-11-12/1.1")
    #expect(round.agreed.count == 4)
    #expect(round.stoodAside.map(\.who) == ["Anna Brown (LDC)", "Inés García (CCG)"])
    #expect(round.stoodAside.map(\.reason) == [nil, "The CCG has not met."])
    // All stood aside, so nobody agreed, and nothing was agreed to.
    #expect(try minutes.paragraph("Consensus was not reached.").number == "1i")
    let decided = minutes.sections.flatMap(\.paragraphs).compactMap(\.decision)
    #expect(!decided.contains { $0.words.joined().contains("every month") })
    let vote = try minutes.decision("2014-11-12/2.1")
    #expect(vote.carried)
    #expect(vote.votedFor == ["Chi Abara (LDC)", "Anna Brown (LDC)", "Priya Patel (SCC)"])
    #expect(vote.votedAgainst == ["Huw Evans (SCC)"])
    #expect(vote.abstained == ["Inés García (CCG)"])
    #expect(vote.gone == ["Simran Kaur (Shared)"])
    #expect(!(vote.votedFor + vote.votedAgainst + vote.abstained + vote.gone).contains("Ada Okafor (Police)"))
    #expect(minutes.group("Apologies").map { $0.prefix(10) } == ["Ada Okafor"])
    let tie = try minutes.decision("2014-11-12/3.1")
    #expect(!tie.carried)
    #expect(tie.votedFor.count == 2 && tie.votedAgainst.count == 2)
    for words in ["Vote 3 for, 1 against, 1 abstaining", "Abstained Inés García (CCG)", "Left before Simran Kaur"] {
      #expect(try whole.text().contains(words), "\(words)")
    }
  }

  @Test func `sixteen of an item in private the reason, the interests and a summary are public, and no more`() throws {
    let whole = try Surprise("16-an-item-in-private")
    let secrets = ["Spires", "two of its four", "sick leave", "respite", "unannounced", "Gaia Lane"]
    let open = try whole.text()
    let json = try whole.printed(format: "json")
    let markdown = try whole.printed(format: "markdown")
    let confidential = try whole.text(confidential: true)
    for secret in secrets {
      for text in [open, json, markdown] { #expect(!text.contains(secret), "\(secret)") }
      #expect(confidential.contains(secret), "\(secret)")
    }
    let minutes = try whole.minutes()
    let item = try minutes.section(2)
    #expect(item.title == "A provider's performance")
    #expect(item.privateReason == "It concerns the business affairs of a named provider")
    #expect(item.summary == "The Board considered a provider's performance and gave it time to recover.")
    #expect(try minutes.interest(of: "Ada Okafor").nature == "His neighbour drives for the provider")
    #expect(try minutes.decision("2014-11-12/2.1").words.first?.contains("in private") == true)
    let decided = try minutes.decision("2014-11-12/2.3")
    #expect(decided.carried && decided.words == ["[in private]"])
    #expect(decided.quorumSeats.count == 5)
    // How many said what is public, and who did is not.
    #expect(decided.stoodAside.isEmpty && decided.counts?.contains("1 stood aside") == true)
    // Under the same numbers, in both.
    let numbers = { (minutes: PrintedMinutes) in minutes.sections.flatMap(\.paragraphs).map(\.number) }
    let revealed = try whole.minutes(confidential: true)
    #expect(numbers(minutes) == numbers(revealed))
    #expect(try revealed.decision("2014-11-12/2.3").stoodAside.map(\.who) == ["Inés García (CCG)"])
    let sensitive = try minutes.interest(of: "Anna Brown")
    #expect(sensitive.nature.contains("not published"))
    #expect(sensitive.determinations.map(\.effect) == ["speaks but does not decide"])
    #expect(try minutes.paragraph("The Chair thanked the officers.").isPrivate == false)
  }

  /// Whatever is said in private is left out of what is published, in whichever sentence it was said (R43).
  @Test(arguments: [
    "withdraw-proposal \"Spires Care has gone to law.\"",
    "object policing \"No.\"\nagree all\nconsensus\nmoderation recorded-vote \"Spires Care has gone to law.\"",
    "defer \"Spires Care has gone to law.\"",
    "action \"Wait\" owner policing due 2014-12-05\ndone A1 \"Spires Care has gone to law.\"",
  ])
  func `sixteen what is said in private is private in every sentence of the minutes`(_ lines: String) throws {
    let surprise = try Surprise("16-an-item-in-private", upTo: "@14:10 propose")
    let played = try surprise.home.script("propose \"That it be given time.\"\n\(lines)")
    #expect(played.status == 0, "\(played)")
    #expect(try surprise.text(confidential: true).contains("gone to law"))
    let isPublic = try surprise.text().contains("gone to law")
    #expect(!isPublic)
  }

  @Test func `seventeen two people of one name are kept apart, and one who changes posts is printed as on the day`()
    throws
  {
    let whole = try Surprise("17-one-name-two-people")
    let first = try whole.minutes()
    #expect(first.group("Present as substitutes").map { $0.prefix(26) } == ["Anna Brown, for Ada Okafor"])
    let early = try first.decision("2014-11-12/1.1")
    #expect(early.electorate.filter { $0.hasPrefix("Anna Brown") } == ["Anna Brown (LDC)", "Anna Brown (Police)"])
    let interest = try first.interest(of: "Anna Brown")
    #expect(interest.who == "Anna Brown (Staffordshire Police)")
    #expect(interest.determinations.first?.by.contains("Anna Brown (LDC)") == true)
    #expect(first.group("Present").contains { $0.hasPrefix("Anna Brown") && $0.hasSuffix("left 14:12") })

    let later = try whole.minutes("2015-01-21")
    let evans = { (minutes: PrintedMinutes) in minutes.group("Present").first { $0.hasPrefix("Huw Evans") } }
    #expect(evans(first)?.contains("Locality Public Health Partnerships and Commissioning Lead") == true)
    #expect(evans(later)?.contains("Chief Operating Officer") == true)
    #expect(later.group("Present").contains { $0.hasPrefix("Grace Liu, Locality Public Health") })
    // What excluded them follows the person, and the County Council; not the name, and not the seat.
    let visit = try later.decision("2015-01-21/2.1").electorate
    #expect(visit == ["Chi Abara (LDC)", "Anna Brown (LDC)", "Simran Kaur (Shared)", "Ada Okafor (Police)"])
    // The signed minutes of the earlier meeting know nothing of the change.
    let signed = String(decoding: try whole.home.bytes("board/minutes/2014-11-12.txt"), as: UTF8.self)
    #expect(signed.contains("Inés García, Chief Operating Officer") && !signed.contains("Grace Liu"))
  }

  @Test func `eighteen a meeting entered from paper says so, and says who kept the paper`() throws {
    let whole = try Surprise("18-a-meeting-entered-from-paper")
    let minutes = try whole.minutes()
    #expect(minutes.remarks.contains { $0.hasPrefix("This record was entered ") && $0.hasSuffix("after the meeting.") })
    #expect(minutes.remarks.contains("It was kept on paper; Ada Okafor vouches for what was entered from it."))
    #expect(minutes.group("In attendance") == ["Priya Patel (Staffordshire County Council), clerk"])
    #expect(minutes.group("Present").contains { $0.hasPrefix("Priya Patel") })
    #expect(try minutes.decision("2014-11-12/1.1").electorate.contains("Priya Patel (SCC)"))
    // The one sentence stands for every line of it; only what was keyed out of order is marked besides.
    let marked = minutes.sections.flatMap(\.paragraphs).filter { $0.late != nil }
    #expect(marked.count == 1)
    #expect(marked.first?.text.first?.hasPrefix("Action A1: Write to the parish councils.") == true)
    #expect(marked.first?.time == "14:22")
    #expect(try whole.text("2015-01-21").contains("as kept by hand, four sheets” by Priya Patel"))
    // Both times are in the record: when it happened, and when it was keyed.
    let records = String(decoding: try whole.home.bytes("board/records/000.jsonl"), as: UTF8.self)
    let opened = try #require(records.split(separator: "\n").first { $0.contains("\"type\":\"opened\"") })
    #expect(opened.contains("\"occurred\":\"2014-11-12T14:05:00Z\""))
    #expect(opened.contains("\"at\":\"20") && !opened.contains("\"at\":\"2014"))
    #expect(try whole.home.bytes("board/minutes/2014-11-12.txt.sig").isEmpty == false)
  }
}
