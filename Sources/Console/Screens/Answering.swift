import Canvas
import Governance
import Meeting
import Minutes

/// What is being answered now, by whom, and what follows when they have.
struct Answering {
  enum Matter {
    case consensus(Proposal, Round)
    case vote(Proposal, Moderation)
    case finding(Proposal, Moderation)
  }

  let matter: Matter
  let sitting: Sitting
  let item: Item

  /// Nil when no proposal is open.
  init?(_ situation: Situation) {
    guard let sitting = situation.sitting, let item = sitting.currentItem, let stage = sitting.stage else { return nil }
    self.sitting = sitting
    self.item = item
    switch stage {
    case .proposed(let proposal): matter = .consensus(proposal, Round())
    case .consensus(let proposal, let round): matter = .consensus(proposal, round)
    case .moderation(let proposal, let moderation):
      switch moderation.process.kind {
      case .recordedVote: matter = .vote(proposal, moderation)
      case .independentModerator:
        matter = moderation.finding.map { .consensus(proposal, $0.round) } ?? .finding(proposal, moderation)
      case .reference, .deferral: return nil
      }
    case .open, .decided, .deferred, .referred: return nil
    }
  }

  /// Tells one round from another.
  var name: String {
    let kind =
      switch matter {
      case .consensus: "consensus"
      case .vote: "vote"
      case .finding: "finding"
      }
    return "\(sitting.id)/\(item.number)/\(proposal.putAt.seconds)/\(proposal.replaced.count)/\(kind)"
  }

  var proposal: Proposal {
    switch matter {
    case .consensus(let proposal, _), .vote(let proposal, _), .finding(let proposal, _): proposal
    }
  }

  /// Those who may answer, in the board's order; nobody answers while a finding is awaited.
  var seats: [SeatID] {
    switch matter {
    case .consensus(let proposal, _), .vote(let proposal, _): proposal.electorate
    case .finding: []
    }
  }

  /// Those in the room who have not answered.
  var open: [SeatID] {
    seats.filter { sitting.inTheRoom.contains($0) && !proposal.gone.contains($0) && !hasAnswered($0) }
  }

  private func hasAnswered(_ seat: SeatID) -> Bool {
    switch matter {
    case .consensus(_, let round): round.answers[seat] != nil
    case .vote(_, let moderation): moderation.votes[seat] != nil
    case .finding: false
    }
  }

  func objects(_ seat: SeatID) -> Bool {
    guard case .consensus(_, let round) = matter, case .objects = round.answers[seat] else { return false }
    return true
  }

  /// What a letter answers for a member; nil for one that answers nothing in this round.
  func deed(_ letter: Character, for seat: SeatID) -> Deed? {
    switch (matter, letter) {
    case (.consensus, "a"), (.consensus, " "): .act(.agree(.seats([seat])))
    case (.consensus, "s"): .fill(command: "stand-aside", known: ["Member": seat.text])
    case (.consensus, "o"): .fill(command: "object", known: ["Member": seat.text])
    case (.vote, "f"): .act(.vote(.votesFor, [seat]))
    case (.vote, "g"): .act(.vote(.against, [seat]))
    case (.vote, "h"): .act(.vote(.abstain, [seat]))
    case (.consensus, _), (.vote, _), (.finding, _): nil
    }
  }

  /// That a member has given the answer of a letter before; nil where it says something new.
  func alreadyAnswered(_ letter: Character, by seat: SeatID, _ situation: Situation) -> String? {
    let given: String? =
      switch (matter, letter) {
      case (.consensus(_, let round), "a"), (.consensus(_, let round), " "):
        round.answers[seat] == .agrees ? "agreed" : nil
      case (.vote(_, let moderation), "f"): moderation.votes[seat] == .votesFor ? "voted for it" : nil
      case (.vote(_, let moderation), "g"): moderation.votes[seat] == .against ? "voted against it" : nil
      case (.vote(_, let moderation), "h"): moderation.votes[seat] == .abstain ? "abstained" : nil
      case (.consensus, _), (.vote, _), (.finding, _): nil
      }
    return given.map { "\(situation.surname(in: seat)) has \($0) already." }
  }

  /// How the member marked answers; nil when nobody does.
  func how(_ situation: Situation) -> String? {
    func key(_ deed: String) -> String { situation.key(deed, on: .decision) }
    return switch matter {
    case .consensus(_, let round):
      round.failed
        ? nil
        : "Press or click below: \(key("agrees")) agrees, \(key("stands-aside")) stands aside, \(key("objects")) objects."
    case .vote: "Press or click below: \(key("for")) for, \(key("against")) against, \(key("abstains")) abstains."
    case .finding: nil
    }
  }

  /// The words before the Board: the proposal's, or a moderator's finding.
  func text(_ situation: Situation) -> String {
    if case .moderation(_, let moderation) = sitting.stage, let finding = moderation.finding {
      return situation.affairs.text(finding.text)
    }
    return situation.affairs.text(proposal.text)
  }

  /// Why the result cannot be declared yet; nil when it can.
  func declaring(_ situation: Situation) -> String? {
    if case .consensus(_, let round) = matter, round.failed { return nil }
    if case .finding = matter { return "The finding is awaited." }
    guard !open.isEmpty else { return nil }
    return "Still to answer: \(situation.firstSurnames(in: open)). Then “\(declaration)”."
  }

  /// What can be declared as the answers stand, as its button says.
  var declaration: String {
    if case .consensus(_, let round) = matter, !round.objecting.isEmpty { return "Declare not reached" }
    return "Declare"
  }

  /// The words that are decided on, below what is said of them; a long one was to be read before.
  private func quoted(_ situation: Situation) -> String {
    let words = text(situation)
    return "\n\n“\(words.count > 400 ? "\(words.prefix(400))…" : words)”"
  }

  func title(_ situation: Situation) -> String {
    switch matter {
    case .consensus: "Consensus · item \(item.number)"
    case .vote(_, let moderation):
      "\(moderation.process.title) · item \(item.number) · since \(situation.zone.time(moderation.agreedAt))"
    case .finding(_, let moderation): "\(moderation.process.title) · item \(item.number)"
    }
  }

  func next(_ situation: Situation) -> NextStep {
    let affairs = situation.affairs
    let isBlocked = !affairs.undetermined(item, sitting).isEmpty || !affairs.unasked(item, sitting).isEmpty
    if isBlocked || !affairs.quorum(of: proposal, item, sitting).quorate { return NextStep.at(situation) }
    switch matter {
    case .consensus(_, let round): return consensus(round, situation)
    case .vote(_, let moderation): return vote(moderation, situation)
    case .finding(_, let moderation):
      return NextStep(
        "\(moderation.process.title): press Enter to record the finding.", "Finding", .fill(command: "finding"))
    }
  }

  private func consensus(_ round: Round, _ situation: Situation) -> NextStep {
    if round.failed { return .moderation }
    guard open.isEmpty else {
      let each =
        "\(situation.key("agrees", on: .decision)) agrees, \(situation.key("stands-aside", on: .decision)) stands aside, \(situation.key("objects", on: .decision)) objects."
      // Once somebody does not simply agree, all no longer do.
      guard round.answers.values.allSatisfy({ $0 == .agrees }) else {
        let who = open.count == 1 ? situation.firstSurnames(in: open) : "the others"
        let agree = open.count == 1 ? "agrees" : "agree"
        return NextStep(
          "Enter if \(who) \(agree); or for each: \(each)", open.count == 1 ? "Agrees" : "The others agree",
          .act(.agree(.seats(open))))
      }
      return NextStep("Enter if all agree; or for each: \(each)", "All agree", .act(.agree(.all)))
    }
    let reached = round.isReached
    let verb = reached ? "Declare agreed" : "Declare not reached"
    let confirmation = Confirmation(
      "Consensus · item \(item.number)", DecisionScreen.text(round, item) + quoted(situation), verb: verb,
      .carryOut(.intent(.closeConsensus), on: Ground(situation.affairs, withAnswers: true)))
    if reached {
      return NextStep("All have answered and nobody objects. Press Enter to declare it.", verb, .confirm(confirmation))
    }
    let change =
      round.objecting.isEmpty
      ? "" : "; or mark the objector and press \(situation.key("agrees", on: .decision)): agrees after all"
    return NextStep(
      "Enter: no consensus\(change). \(situation.key("amend", on: .decision)) amends the proposal.", verb,
      .confirm(confirmation))
  }

  private func vote(_ moderation: Moderation, _ situation: Situation) -> NextStep {
    guard open.isEmpty else {
      return NextStep(
        "Still to vote: \(situation.firstSurnames(in: open)). \(situation.key("for", on: .decision)) for, \(situation.key("against", on: .decision)) against, \(situation.key("abstains", on: .decision)) abstains.",
        nil, .say("The result cannot be declared yet. Still to vote: \(situation.firstSurnames(in: open))."))
    }
    if moderation.isTied, moderation.process.castingVote, moderation.casting == nil {
      return NextStep(
        "The vote is tied. Press Enter for the casting vote.", "Casting vote", .fill(command: "casting"))
    }
    let verb = moderation.isCarried ? "Declare carried" : "Declare not carried"
    return NextStep(
      "All have voted. Press Enter to declare the result.", verb,
      .confirm(
        Confirmation(
          "\(moderation.process.title) · item \(item.number)", DecisionScreen.text(moderation) + quoted(situation),
          verb: verb,
          .carryOut(.intent(.declareResult), on: Ground(situation.affairs, withAnswers: true)))))
  }
}

extension Round {
  var isReached: Bool { objecting.isEmpty && !agreeing.isEmpty }
}

extension Situation {
  /// Whoever fills a seat, by the surname alone.
  func surname(in seat: SeatID) -> String {
    let person = sitting?.places[seat]?.presence.occupant?.person ?? affairs.holders[seat]
    return person.map { NameParts(affairs.name($0)).surname } ?? "vacant"
  }

  /// The first two by their surnames, and how many others there are.
  func firstSurnames(in seats: [SeatID]) -> String {
    let names = seats.prefix(2).map { surname(in: $0) }
    let others = seats.count - 2
    let more = others > 0 ? " and \(others) \(others == 1 ? "other" : "others")" : ""
    return names.joined(separator: seats.count == 2 ? " and " : ", ") + more
  }
}
