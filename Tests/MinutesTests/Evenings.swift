import Governance

@testable import Meeting

extension Evening {
  /// A whole evening: a substitute, an adviser, an interest and a withdrawal, consensus, a vote, a private item, a late arrival.
  static func full() throws -> Evening {
    var evening = try Evening()
    try evening.meeting(
      "2014-11-12",
      items: ["Apologies", "Befriending service", "Support at home: award", "Premises", "Any other business"])
    try evening.act(
      "09:05", .paper(item: 2, title: "Options for befriending", author: "J. Topham", file: nil, digest: nil))
    try evening.act(
      "09:06", .bidders(item: 3, [.init(name: "Age Concern"), .init(name: "County Care", organisation: "scc")]))
    try evening.act("13:50", .call)
    for seat in ["chair", "county", "health", "economy"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try evening.act("13:55", .apologies("director", reason: "on leave"))
    try evening.act("13:56", .substitute("director", .named("Ms Anna Brown", new: true), of: "ldc"))
    try evening.act("13:56", .apologies("ccg", reason: nil))
    try evening.act("13:57", .clerk(.named("Mx Sam Clerk", new: true)))
    try evening.act("13:58", .attend(.named("Mr Bo Fire", new: true), of: "Fire and Rescue Service", .items([2])))
    try evening.act("14:00", .open)
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .note("The Chair welcomed everyone.\n\nHe thanked the officers."))
    try evening.act("14:05", .takeItem(2))
    try evening.act("14:06", .propose("That a befriending service be commissioned at £20,000 a year."))
    try evening.act("14:08", .agree(.seats(["chair", "county", "economy"])))
    try evening.act("14:09", .standAside("director", reason: "Not at the earlier discussion."))
    try evening.act("14:10", .object("health", reason: "The need is not shown."))
    try evening.act("14:11", .closeConsensus)
    try evening.act("14:12", .moderate("recorded-vote", terms: "A simple majority."))
    try evening.act("14:13", .vote(.votesFor, ["chair", "county", "economy"]))
    try evening.act("14:13", .vote(.against, ["health"]))
    try evening.act("14:13", .vote(.abstain, ["director"]))
    try evening.act("14:14", .declareResult)
    try evening.act("14:14", .giveReasons("Loneliness was the first priority of the consultation."))
    try evening.act("14:15", .giveAlternatives("Leaving it to the county’s own scheme."))
    try evening.act(
      "14:16", .agreeAction("Draft the specification", owner: "county", due: required(CivilDate("2014-12-01"))))
    try evening.act("14:20", .present("police", remotely: false))
    try evening.act("14:25", .takeItem(3))
    try evening.act(
      "14:26",
      .declare(
        .seat("economy"), .personal, what: "A trustee of Age Concern.", matter: nil, held: .own, sensitive: false))
    try evening.act(
      "14:27",
      .declare(
        .seat("county"), .organisational, what: "County Care is the council’s own.", matter: nil, held: .employer,
        sensitive: false))
    for seat in ["chair", "director", "police"] as [SeatID] { try evening.act("14:28", .nothingToDeclare(.seat(seat))) }
    try evening.act("14:28", .nothingToDeclare(.named("Mx Sam Clerk", new: false)))
    try evening.act(
      "14:29", .determine(.seat("economy"), .fullPart, reason: "He has no say in its bids.", lasting: false))
    try evening.act("14:30", .deferItem(reason: "Too few could decide."))
    try evening.act("14:40", .takeItem(4))
    try evening.act("14:41", .goPrivate(reason: "Terms of the lease."))
    try evening.act("14:42", .note("The landlord asks £9,000."))
    try evening.act("14:44", .propose("That the lease be refused."))
    try evening.act("14:45", .agree(.all))
    try evening.act("14:46", .closeConsensus)
    try evening.act("14:47", .summarise("The Board decided about a lease."))
    try evening.act("14:50", .leave(.seat("economy")), keyed: "15:05")
    try evening.act("15:10", .close)
    return evening
  }
}

extension Evening {
  /// One item, agreed by consensus.
  static func small() throws -> Evening {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["Befriending"])
    try evening.open(["chair", "director", "county", "health"])
    try evening.act("14:01", .takeItem(1))
    try evening.act(
      "14:02",
      .declare(.seat("county"), .financial, what: "Secret illness.", matter: nil, held: .partner, sensitive: true))
    try evening.act("14:03", .determine(.seat("county"), .speaks, reason: "It is remote.", lasting: false))
    try evening.act("14:05", .deferItem(reason: "Too few may decide."))
    try evening.act("14:30", .close)
    return evening
  }

  /// A later meeting that approves a meeting’s minutes, still open.
  mutating func approve(_ minutes: MeetingID, corrections: [String]) throws {
    try meeting("2015-03-11", items: ["Minutes", "Befriending again"], approves: minutes)
    try open(["chair", "director", "county", "health", "ccg"])
    try act("14:01", .takeItem(1))
    try act("14:02", .approveMinutes(minutes, corrections: corrections))
  }
}
