import Canvas
import Meeting
import Testing

@testable import Console

/// R43: what is said in private never comes onto the screen for the room.
@Suite struct `The room’s display in private` {
  private static let sizes = [(20, 5), (30, 8), (60, 18), (80, 24), (120, 40), (200, 60)]

  /// Everything that can be said in an item, each with a word that is said nowhere else.
  private static let lines = """
    @14:55 note "The zebra was discussed."
    paper 6 "Public title" by "Huw Evans"
    @14:56 propose "That the zebra be bought."
    agree cabinet-member strategic-director
    amend "That the zebra be hired."
    agree cabinet-member
    stand-aside strategic-director "The zebra is dear."
    object chief-operating-officer "The zebra is too dear."
    agree economic-development commissioning-lead public-health
    consensus
    moderation recorded-vote "The zebra is voted on."
    vote for cabinet-member strategic-director economic-development commissioning-lead
    vote against chief-operating-officer
    vote abstain public-health
    result
    reasons "The zebra is needed."
    alternatives "A second zebra."
    action "Hire the zebra" owner public-health due 2015-01-09
    propose "That two zebras be hired."
    withdraw-proposal "One zebra is enough."
    propose "That a third zebra be hired."
    agree all
    consensus
    """

  private func texts(_ sample: Sample) -> [String] {
    Self.sizes.map { columns, rows in
      RoomDisplay(sample.situation).canvas(size: Size(rows: rows, columns: columns)).text
    }
  }

  private func expectNothingOf(_ words: [String], _ sample: Sample, after line: Substring) {
    for text in texts(sample) {
      for word in words { #expect(!text.lowercased().contains(word), "after \(line):\n\(text)") }
    }
  }

  @Test func `R43: of a private item the room sees its title and the reason, and of what is said nothing`() throws {
    var sample = try Sample.script(before: "note \"The provider missed")
    for line in Self.lines.split(separator: "\n") {
      try sample.run(String(line))
      expectNothingOf(["zebra", "agree", "against", "abstain", "carried", "recorded"], sample, after: line)
      #expect(texts(sample).allSatisfy { $0.contains("private") }, "after \(line)")
      #expect(texts(sample).last?.contains("business affairs of a named provider") == true)
    }
  }

  private static let open = "propose \"That the zebra be bought.\""
  private static let withdrawn = "\(open)\nwithdraw-proposal \"The zebra can wait.\""
  private static let adjourning = "adjourn \"The zebra has come.\""
  private static let leaving =
    "leave cabinet-member\nleave chief-operating-officer\nleave public-health\nleave economic-development"
  private static let inPublic = "summary \"An animal was considered.\"\npublic"

  @Test(arguments: [
    (open, adjourning), (open, leaving), (open, "\(leaving)\n\(adjourning)"), (lines, adjourning), (lines, leaving),
    (lines, inPublic), (withdrawn, inPublic), (lines, "\(inPublic)\n@15:05 item 7\n@15:06 item 6"),
    (lines, "\(inPublic)\n@15:06 close"),
  ]) func `R43: nor when it is adjourned, inquorate, public again, or over`(said: String, ending: String) throws {
    var sample = try Sample.script(before: "note \"The provider missed")
    try sample.run(said)
    for line in ending.split(separator: "\n") {
      try sample.run(String(line))
      expectNothingOf(["zebra", "✓ agree", "against", "abstain", "carried"], sample, after: line)
    }
  }

  @Test func `the same words said in public are shown`() throws {
    var sample = try Sample.script(before: "note \"Members were reminded")
    try sample.run("propose \"That the zebra be bought.\"")
    #expect(texts(sample).dropFirst().allSatisfy { $0.contains("zebra") })
  }
}
