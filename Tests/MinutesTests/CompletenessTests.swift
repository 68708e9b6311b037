import Dice
import Governance
import Minutes
import Testing

@testable import Meeting

@Suite struct `What is in the record` {
  @Test(arguments: 1...40) func `R40: what is in the record is in the minutes`(seed: Int) throws {
    var random = Dice(seed: UInt64(seed))
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["One", "Two", "Three", "Four"])
    try evening.open(["chair", "director", "county", "health", "ccg", "police"])
    for step in 0..<250 {
      let minute = 1 + step / 5
      let time = "14:\(minute < 10 ? "0" : "")\(minute)"
      // A refusal is as good as an act: it changes nothing.
      try? evening.act(time, Self.intent(step, &random))
    }
    try? evening.act("15:10", .close)
    let sitting = try evening.sitting
    let text = MinutesDocument(of: evening.affairs, in: sitting, revealing: true).text.oneLine
    for decision in sitting.decisions { #expect(text.contains("DECISION \(decision.id): "), "seed \(seed)") }
    for entry in sitting.entries {
      for words in Self.words(entry.event) {
        #expect(text.contains(evening.affairs.text(words)), "seed \(seed), \(entry.event)")
      }
    }
    for action in evening.affairs.actions { #expect(text.contains("\(action.id): Task")) }
    for told in evening.affairs.account(of: sitting) { #expect(!told.sentence.isEmpty && !told.short.isEmpty) }
    let numbers = MinutesDocument(of: evening.affairs, in: sitting).numbers
    #expect(Set(numbers).count == numbers.count)
  }

  static func words(_ event: Event) -> [Words] {
    switch event {
    case .noted(let noted): [noted.text]
    case .interestDeclared(let declared): [declared.nature]
    case .actionAgreed(let agreed): [agreed.text]
    case .decided(let decided): [decided.text]
    case .proposalPut(let put): [put.text]
    case .proposalAmended(let amended): [amended.text]
    case .objected(let answered), .stoodAside(let answered): [answered.reason].compactMap { $0 }
    case .reasonsGiven(let given), .alternativesGiven(let given): [given.text]
    case .interestDetermined(let determined): [.open(determined.reason)]
    case .itemDeferred(let disposed), .itemReferred(let disposed): [disposed.reason]
    case .heldInPrivate(let held): [.open(held.reason)]
    case .proposalWithdrawn(let reason): [reason.reason]
    case .biddersNamed(let named): named.bidders.map { .open($0.name) }
    case .paperTabled(let paper): [.open(paper.title)]
    default: []
    }
  }

  static func intent(_ step: Int, _ random: inout Dice) -> Intent {
    let seat = Evening.seats.randomElement(using: &random) ?? "chair"
    let who = Who.seat(seat)
    let item = Int.random(in: 1...4, using: &random)
    let intents: [Intent] = [
      .takeItem(item), .note("Note \(step)."), .note("Note \(step)."), .present(seat, remotely: false), .leave(who),
      .returnToRoom(who), .chair(seat),
      .declare(who, .financial, what: "Nature \(step)", matter: nil, held: .own, sensitive: step % 2 == 0),
      .determine(
        who, Participation.allCases.randomElement(using: &random) ?? .speaks, reason: "Why \(step)",
        lasting: step % 3 == 0),
      .propose("That \(step) be done."), .propose("That \(step) be done."),
      .propose("That \(step) be put off.", carrying: .deferItem(reason: "Because \(step).")),
      .amend("That \(step) be done instead."), .agree(.all), .agree(.all), .standAside(seat, reason: "Aside \(step)"),
      .object(seat, reason: "Objection \(step)"), .closeConsensus, .closeConsensus,
      .moderate("recorded-vote", terms: nil),
      .vote(.votesFor, [seat]), .vote(.against, [seat]), .vote(.abstain, [seat]), .declareResult,
      .giveReasons("Reason \(step)"),
      .giveAlternatives("Alternative \(step)"), .deferItem(reason: "Deferred \(step)"),
      .goPrivate(reason: "Private \(step)"),
      .goPublic, .withdrawProposal(reason: "Withdrawn \(step)"),
      .agreeAction("Task \(step)", owner: seat, due: CivilDate(daysSince1970: 16_400)),
      .paper(item: item, title: "Paper \(step)", author: "X", file: nil, digest: nil),
      .adjourn(reason: nil, until: nil), .resume, .resume, .addItem(title: "Late \(step)", reason: "Urgent \(step)"),
    ]
    return intents.randomElement(using: &random) ?? .resume
  }
}

extension String {
  /// Without the breaks, margins and running heads of the page.
  var oneLine: String {
    pages.flatMap { $0.dropFirst(3) }.flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }
}

@Suite struct `What is missing` {
  @Test func `is said in plain sentences`() throws {
    var evening = try Evening()
    try evening.meeting("2014-11-12", items: ["One", "Two"])
    try evening.act("13:50", .call)
    for seat in ["chair", "director", "county", "health", "ccg"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try evening.act("14:00", .open)
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .propose("That it be done."))
    try evening.act("14:03", .agree(.all))
    try evening.act("14:04", .closeConsensus)
    try evening.act("14:05", .takeItem(2))
    try evening.act("14:06", .goPrivate(reason: "Names."))
    try evening.act(
      "14:07", .declare(.seat("county"), .financial, what: "Shares.", matter: nil, held: .own, sensitive: false))
    try evening.act("14:08", .leave(.seat("ccg")))
    try evening.act("14:03", .leave(.seat("health")))
    let missing = evening.affairs.whatIsMissing(from: try evening.sitting)
    #expect(
      missing == [
        "The meeting has not been closed.", "No clerk is named.",
        "Item 2 was taken in private and has no public summary.",
        "Item 2: the Board has not decided on the interest of Mr Jon Topham.",
        "Decision 2014-11-12/1.1 has no reasons.",
        "Decision 2014-11-12/1.1 does not say what alternatives were rejected.",
        "Ms Inés García is recorded in decision 2014-11-12/1.1, and as having left before it, at 14:03. If that is wrong, undo that departure, and enter it again.",
        "Ms Inés García is recorded in decision 2014-11-12/2.1, and as having left before it, at 14:03. If that is wrong, undo that departure, and enter it again.",
      ])
  }
}
