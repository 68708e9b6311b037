import Governance
import Meeting

/// What is said in full before a result is declared.
extension DecisionScreen {
  static func text(_ round: Round, _ item: Item) -> String {
    let (objecting, aside) = (round.objecting.count, round.standingAside.count)
    guard round.isReached else {
      let why = objecting == 0 ? "Nobody agrees" : objecting == 1 ? "1 member objects" : "\(objecting) members object"
      return "\(why). Consensus has not been reached; the Board then agrees how to go on."
    }
    let standing = aside == 0 ? "" : aside == 1 ? "1 stands aside, " : "\(aside) stand aside, "
    let agree = "\(round.agreeing.count) agree\(round.agreeing.count == 1 ? "s" : ""), "
    let minutes = item.isPrivate ? "the confidential minutes" : "the minutes"
    return
      "\(agree)\(standing)nobody objects. This decides the proposal in item \(item.number), and \(minutes) will say so."
  }

  static func text(_ moderation: Moderation) -> String {
    let figures =
      "\(moderation.count(.votesFor)) for, \(moderation.count(.against)) against, \(moderation.count(.abstain)) abstaining."
    let casting = moderation.casting.map { " The casting vote is \($0.rawValue)." } ?? ""
    let carried = moderation.isCarried ? "carried" : "not carried"
    return "\(figures) \(moderation.process.majority.inWords)\(casting) So the proposal is \(carried)."
  }

  /// The same for the command chosen by name.
  static func consensusText(_ situation: Situation) -> String? {
    guard let answering = Answering(situation), case .consensus(_, let round) = answering.matter else { return nil }
    return text(round, answering.item)
  }

  static func resultText(_ situation: Situation) -> String? {
    guard case .vote(_, let moderation) = Answering(situation)?.matter else { return nil }
    return text(moderation)
  }
}

extension Majority {
  /// How the screen explains it.
  var inWords: String {
    switch self {
    case .simple: "More for than against carries it; a tie does not."
    case .twoThirds: "Two thirds of the votes cast carry it."
    case .allButOne: "At most one vote against carries it."
    }
  }
}
