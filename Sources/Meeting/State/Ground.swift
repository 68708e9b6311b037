import Governance

/// What was before the Board when somebody began to write or was asked: what another console has recorded since must not
/// turn their words to something else.
package struct Ground: Equatable, Sendable {
  let meeting: MeetingID?
  let item: Int?
  let isPrivate: Bool
  let proposal: Proposal?
  /// How many decisions the item has: reasons are of the last.
  let decisions: Int
  /// How far the item has come, with all answers; nil where they do not matter.
  let stage: Stage?

  /// `withAnswers` for what is declared of them.
  package init(_ affairs: Affairs, withAnswers: Bool = false) {
    let sitting = affairs.underWay
    meeting = sitting?.id
    item = sitting?.currentItem?.number
    isPrivate = sitting?.isInPrivate == true
    // Whoever has gone since takes nothing from the words.
    proposal = sitting?.stage?.proposal.map { proposal in
      var proposal = proposal
      proposal.gone = []
      return proposal
    }
    decisions = sitting?.decisions.count { $0.item == sitting?.currentItem?.number } ?? 0
    stage = withAnswers ? sitting?.stage : nil
  }

  /// What has changed since; nil while it stands.
  func change(_ affairs: Affairs) -> Overtaking? {
    let now = Ground(affairs, withAnswers: stage != nil)
    if now == self { return nil }
    guard now.meeting == meeting else { return .ended }
    guard now.item == item else { return now.item.map { .item($0) } ?? .noItem }
    guard now.isPrivate == isPrivate else { return now.isPrivate ? .intoPrivate : .intoPublic }
    guard now.proposal == proposal else { return now.proposal == nil ? .noProposal : .proposal }
    return now.decisions == decisions ? .answers : .decision
  }
}

/// What another console has changed under somebody's hands.
package enum Overtaking: Equatable, Sendable {
  case ended, item(Int), noItem, intoPrivate, intoPublic, proposal, noProposal, answers, decision

  var words: String {
    switch self {
    case .ended: "Meanwhile the meeting was closed."
    case .item(let number): "Meanwhile item \(number) was taken, and this would now belong to it."
    case .noItem: "Meanwhile the item was left."
    case .intoPrivate: "Meanwhile the Board went into private, and this would now be private."
    case .intoPublic: "Meanwhile the Board went back into public, and this would now be public."
    case .proposal: "Meanwhile another proposal is before the Board."
    case .noProposal: "Meanwhile the proposal has been dealt with."
    case .decision: "Meanwhile something else was decided in this item."
    case .answers: "Meanwhile somebody has answered, and what you were asked is not so any more."
    }
  }
}

extension Affairs {
  /// Refuses what was begun on other ground; nothing stands in the way of what belongs to no item.
  package func hold(_ ground: Ground?) throws(Refusal) {
    if let change = ground?.change(self) { throw .untimely(.overtaken(change)) }
  }
}
