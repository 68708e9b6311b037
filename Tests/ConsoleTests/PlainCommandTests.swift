import Governance
import Meeting
import Testing

@testable import Console

@Suite struct `Every command on plain lines` {
  /// Moments at which what the others have no room for can be done.
  private static let moments = [
    ("@14:01 open", ""), ("@14:24 item 4", "adjourn"), ("@14:24 item 4", "item 7\nbidders 7 \"A bidder\""),
    ("@14:24 item 4", "item 7\npropose \"That it be so.\""), ("@14:37 moderation", ""),
    ("@14:37 moderation", "moderation independent-moderator"), ("@14:39 result", ""), ("@15:04 public", ""),
    ("summary", ""), ("@14:06 sign", ""),
  ]
  private static let samples =
    `Every command`.samples
    + moments.compactMap { mark, lines in
      guard var sample = try? Sample.script(before: mark) else { return nil }
      return (try? sample.run(lines)).map { sample }
    }

  @Test func `is tried at moments that exist`() {
    #expect(Self.samples.count == `Every command`.samples.count + Self.moments.count)
  }

  /// A tied vote, where whoever presides breaks ties.
  private static func tie() throws -> Sample {
    var board = Sample.board
    board.terms.moderation[0].castingVote = true
    var sample = try Sample(board)
    try sample.run(
      """
      meeting 2014-11-12 14:00
      agenda 1 "Grants"
      @13:50 call
      present cabinet-member
      present strategic-director
      present public-health
      present policing
      @14:00 open
      item 1
      propose "That it be so."
      agree cabinet-member strategic-director public-health
      object policing "Too soon"
      consensus
      moderation recorded-vote
      vote for cabinet-member strategic-director
      vote against public-health policing
      """)
    return sample
  }

  @Test func `that cannot be taken back is asked about as on the screens`() throws {
    var player = PlainPlayer(try Sample.script(before: "meeting 2015-01-21"))
    let before = player.sample.session
    player.plays([("meeting 2015-01-21 14:00", "nothing can be added to the minutes of 12 November 2014")])
    #expect(player.sample.session == before)
    player.plays([("no", "Not done"), ("meeting 2015-01-21 14:00", "2 Set up a meeting."), ("2", "21 January 2015")])
    #expect(player.sample.session != before)
  }

  @Test(arguments: Command.table.map(\.name)) func `is done through questions as well`(name: String) throws {
    let samples = name == "casting" ? [try Self.tie()] : Self.samples
    let done = samples.compactMap { errand(of: name, $0) }
    #expect(!done.isEmpty, "\(name)")
  }

  /// What is asked of the program once the command is named and every question about it answered.
  private func errand(of name: String, _ sample: Sample) -> PlainErrand? {
    var player = PlainPlayer(sample)
    player.type(name)
    for _ in 0..<20 where player.errands.isEmpty && player.prompt.last != "What next? " {
      player.type(answer(player.prompt))
    }
    return player.errands.first
  }

  /// The simplest answer to a question: what it gives as an example, the first of its options, or a few words.
  private func answer(_ prompt: [String]) -> String {
    let question = prompt.last ?? ""
    if question.hasPrefix("Sure?") { return "2" }
    if question.contains("further?") || question.contains("may be left empty") { return "" }
    if question.contains("(Enter") || question.contains("; Enter") { return "" }
    if question.contains("(written like 14:05") { return "14:05" }
    if question.contains("(written like ") { return "2014-12-01" }
    if question.contains("(a number)") { return "12" }
    if question.contains("(present SEAT") { return "present policing" }
    return prompt.count > 1 ? String(prompt[0].prefix { $0.isNumber }) : "A few words"
  }
}
