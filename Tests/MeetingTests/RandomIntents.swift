import Dice
import Governance
import Meeting

/// Somebody who knows the vocabulary and nothing of the rules.
struct Monkey {
  var random: Dice
  private let everySeat: [SeatID]
  private var said = 0

  init(seed: UInt64, seats: [SeatID] = .short) {
    random = Dice(seed: seed)
    everySeat = seats
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func words() -> String {
    said += 1
    return chance(3) ? " " : "Text \(said)"
  }

  private mutating func seat() -> SeatID { chance(1) ? "nowhere" : pick(everySeat) }
  private mutating func seats() -> [SeatID] { (0..<Int.random(in: 1...5, using: &random)).map { _ in seat() } }
  private mutating func number() -> Int { Int.random(in: 1...6, using: &random) }
  private mutating func body() -> OrganisationID {
    pick(["ldc", "ldc", "scc", "scc", "ccg", "shared", "police", "nobody"])
  }
  private mutating func date() -> CivilDate {
    CivilDate(daysSince1970: 16_386 + Int.random(in: 0...40, using: &random))
  }

  private mutating func who(_ affairs: Affairs) -> Who {
    if chance(60) { return .seat(seat()) }
    if chance(80) {
      return .named(pick(Transcript.names + ["Owen Price", "Lena Vogt", "Sam Smith", "Jo Jones"]), new: chance(5))
    }
    return .person(affairs.people.keys.sorted().randomElement(using: &random) ?? PersonID(1))
  }

  private mutating func decision(_ affairs: Affairs) -> DecisionID {
    let known = (affairs.past + [affairs.sitting].compactMap { $0 }).flatMap(\.decisions).map(\.id)
    return known.randomElement(using: &random) ?? "2014-11-12/1.1"
  }

  private mutating func meeting(_ affairs: Affairs) -> MeetingID {
    (affairs.past.map(\.id) + [affairs.sitting?.id].compactMap { $0 }).randomElement(using: &random) ?? "2014-11-12"
  }

  /// The next thing to try: what fits the moment half of the time, anything at all otherwise.
  mutating func intent(_ session: Session) -> Intent {
    let affairs = session.affairs
    if chance(5) { return recording(session) }
    guard let sitting = affairs.sitting, !sitting.isOver else {
      return chance(70) ? .setMeeting(date: date(), at: Instant(seconds: 1_415_800_000), place: nil) : anything(affairs)
    }
    if chance(12) { return attendance(affairs) }
    guard chance(75) else { return anything(affairs) }
    switch sitting.phase {
    case .scheduled: return chance(70) ? agenda(affairs) : .call
    case .rollCall: return chance(75) ? .present(seat(), remotely: chance(5)) : pick([.open, .open, .chair(seat())])
    case .inSession where sitting.presiding == nil: return .chair(seat())
    case .suspended:
      return pick([.present(seat(), remotely: false), .resume, .chair(seat()), .returnToRoom(.seat(seat())), .close])
    case .inSession(.betweenItems): return .takeItem(number())
    case .inSession(.item(_, let stage)):
      if let item = sitting.currentItem {
        if let answer = answer(item, sitting, affairs) { return answer }
        if let business = seldom(item, sitting, affairs) { return business }
      }
      return deciding(stage, affairs)
    case .notHeld, .closed: return anything(affairs)
    }
  }

  /// Clears what stands in the way of deciding, more often than not.
  private mutating func answer(_ item: Item, _ sitting: Sitting, _ affairs: Affairs) -> Intent? {
    guard chance(70) else { return nil }
    if let presiding = sitting.presiding, affairs.isConflicted(presiding.person, in: presiding.seat, item, sitting) {
      return .chair(seat())
    }
    if let interest = affairs.undetermined(item, sitting).randomElement(using: &random) {
      return .determine(
        .person(interest.declared.person), pick(Participation.allCases), reason: "Because", lasting: chance(30))
    }
    return affairs.unasked(item, sitting).randomElement(using: &random).map { .nothingToDeclare(.person($0)) }
  }

  /// What chance alone would hardly ever come to: minutes to approve and sign, and an exclusion to lift.
  private mutating func seldom(_ item: Item, _ sitting: Sitting, _ affairs: Affairs) -> Intent? {
    if let meeting = item.approves, chance(25) {
      guard case .approved = affairs.minutes[meeting], let presiding = sitting.presiding else {
        return .approveMinutes(meeting, corrections: [])
      }
      let enrolled = affairs.keys.contains { $0.person == presiding.person }
      return enrolled
        ? .sign(meeting, text: "ab", signature: "cd")
        : .enrolKey(.person(presiding.person), publicKey: words(), office: "Chair", from: date())
    }
    guard chance(5) else { return nil }
    let exclusion = affairs.exclusions(item, sitting).randomElement(using: &random)
    return exclusion.map { .lift(.person($0.person), $0.matter, reason: words()) }
  }

  private mutating func deciding(_ stage: Stage, _ affairs: Affairs) -> Intent {
    switch stage {
    case .open, .decided, .deferred, .referred:
      return pick([proposal(affairs), proposal(affairs), .takeItem(number()), interest(affairs), .giveReasons(words())])
    case .proposed: return pick([.agree(.all), .agree(.seats(seats())), .object(seat(), reason: words())])
    case .consensus(_, let round):
      let process: ProcessID = pick([
        "recorded-vote", "with-casting-vote", "two-thirds", "independent-moderator", "refer", "by-lot",
      ])
      if round.failed { return .moderate(process, terms: chance(50) ? words() : nil) }
      return pick([
        .agree(.all), .closeConsensus, .closeConsensus, .object(seat(), reason: words()),
        .standAside(seat(), reason: nil),
      ])
    case .moderation(let proposal, let moderation):
      if moderation.process.kind == .independentModerator {
        return pick([.finding(words(), by: "Moderator"), .agree(.all), .closeConsensus])
      }
      return pick([
        .vote(pick(VoteChoice.allCases), proposal.electorate), .vote(pick(VoteChoice.allCases), seats()),
        .declareResult, .castingVote(pick(VoteChoice.allCases)),
      ])
    }
  }

  private mutating func proposal(_ affairs: Affairs) -> Intent {
    var bearing: Bearing?
    if chance(10) { bearing = chance(50) ? .rescinding(decision(affairs)) : .confirming(decision(affairs)) }
    return .propose(words(), bearing: bearing, carrying: chance(25) ? carried(affairs) : nil)
  }

  private mutating func carried(_ affairs: Affairs) -> Intent {
    pick([
      interest(affairs), .chair(seat()), .goPrivate(reason: words()), .deferItem(reason: words()),
      .referItem(reason: words()), .approveMinutes(meeting(affairs), corrections: []), .note(words()),
    ])
  }

  private mutating func interest(_ affairs: Affairs) -> Intent {
    let matter: MatterID? = chance(40) ? nil : pick(["1", "2", "3", "home", "awards", "nonsense"])
    return pick([
      .declare(
        who(affairs), pick(InterestCategory.allCases), what: words(), matter: matter, held: .own, sensitive: chance(20)),
      .determine(who(affairs), pick(Participation.allCases), reason: words(), lasting: chance(30)),
      .determine(who(affairs), pick(Participation.allCases), reason: words(), lasting: chance(30)),
      .determine(who(affairs), pick(Participation.allCases), reason: words(), lasting: chance(30)),
      .lift(who(affairs), matter ?? "home", reason: words()), .nothingToDeclare(who(affairs)),
      .bidders(item: number(), [Bidder(name: words(), organisation: chance(50) ? body() : nil)]),
    ])
  }

  private mutating func agenda(_ affairs: Affairs) -> Intent {
    .putItem(
      number: number(), title: words(), matter: pick([nil, nil, "home", "awards", "7"]),
      approves: chance(30) ? meeting(affairs) : nil)
  }

  private mutating func recording(_ session: Session) -> Intent {
    let n = Int.random(in: 0...max(0, session.next), using: &random)
    let written = session.affairs.sitting?.entries.filter { $0.event.wording != nil }.map(\.n) ?? []
    return pick([
      .undo, .undo, .redo, .undoAct(n), .correct(n, reason: words(), with: anything(session.affairs)),
      .reword(chance(80) ? pick(written + [n]) : n, to: words()),
    ])
  }

  private mutating func anything(_ affairs: Affairs) -> Intent {
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      return pick([
        .call, .open, .adjourn(reason: nil, until: nil), .resume, chance(20) ? .close : .open, agenda(affairs),
        chance(20) ? .declareNotHeld(reason: words()) : .open,
        .setMeeting(date: date(), at: Instant(seconds: 1_415_800_000), place: words()),
      ])
    case 1, 2: return attendance(affairs)
    case 3: return business(affairs)
    case 4: return interest(affairs)
    case 5:
      return pick([
        proposal(affairs), .amend(words()), .withdrawProposal(reason: words()), .deferItem(reason: words()),
        .referItem(reason: words()), .goPrivate(reason: words()), .giveAlternatives(words()), .declareResult,
      ])
    case 6:
      return pick([
        .approveMinutes(meeting(affairs), corrections: [words()]), .sign(meeting(affairs), text: "ab", signature: "cd"),
        .signOnPaper(meeting(affairs), kept: words()),
        .adopt(affairs.board, reference: words()), .report(meeting(affairs), to: words(), reference: words()),
        .enrolKey(who(affairs), publicKey: words(), office: "Chair", from: date()),
      ])
    default: return deciding(.open, affairs)
    }
  }

  private mutating func substitute(_ affairs: Affairs) -> Intent {
    let seat = seat()
    let body = chance(10) ? body() : affairs.board.seat(seat)?.organisation ?? "nobody"
    return .substitute(
      seat, .named(pick(["Sam Smith", "Jo Jones", "Lena Vogt", "Ada Okafor"]), new: chance(5)), of: body)
  }

  private mutating func attendance(_ affairs: Affairs) -> Intent {
    pick([
      .present(seat(), remotely: chance(10)), .present(seat(), remotely: false), .apologies(seat(), reason: nil),
      .absent(seat()), substitute(affairs), substitute(affairs),
      .changeover(seat()), .clerk(who(affairs)), .witness(who(affairs)),
      .attend(who(affairs), of: words(), chance(50) ? .throughout : .items([number()])),
      .leave(who(affairs)), .leave(.seat(seat())), .returnToRoom(who(affairs)), .returnToRoom(.seat(seat())),
      .chair(seat()), .chair(seat()),
      chance(20) ? .holder(seat(), who(affairs), from: date()) : .present(seat(), remotely: false),
      chance(10) ? .vacate(seat()) : .apologies(seat(), reason: words()),
    ])
  }

  private mutating func rearranged() -> Intent {
    let minutes = Int.random(in: 0..<1440, using: &random)
    return TimeOfDay(hour: minutes / 60, minute: minutes % 60).map { .rearrange($0, place: chance(50) ? words() : nil) }
      ?? .goPublic
  }

  private mutating func business(_ affairs: Affairs) -> Intent {
    pick([
      .takeItem(number()), .addItem(title: words(), reason: words()), .goPublic, .note(words()), .summarise(words()),
      .summarise(words(), item: number()), rearranged(),
      .agreeAction(words(), owner: seat(), due: date()), .actionDone(ActionID("A\(number())"), note: nil),
      .paper(item: number(), title: words(), author: words(), file: nil, digest: nil),
    ])
  }
}
