import Governance

/// What somebody began to write on, or was asked about: what another console has recorded since must not turn their words
/// to something else, nor be overwritten unseen.
package enum Ground: Equatable, Sendable {
  case board(BeforeTheBoard)
  /// What a record says, of which other words are being found; nil when there is no such record.
  case wording(of: Int, Words?)
  /// The public summary that an item has.
  case summary(of: Int, String?)

  /// What is before the Board; `withAnswers` for what is declared of them.
  package init(_ affairs: Affairs, withAnswers: Bool = false) {
    self = .board(BeforeTheBoard(affairs, withAnswers: withAnswers))
  }

  package init(_ affairs: Affairs, wordingOf record: Int) {
    self = .wording(of: record, affairs.wording(of: record))
  }

  package init(_ affairs: Affairs, summaryOf item: Int) {
    self = .summary(of: item, affairs.sitting?.item(item)?.summary)
  }

  /// What has changed since; nil while it stands.
  func change(_ affairs: Affairs) -> Overtaking? {
    switch self {
    case .board(let before): return before.change(affairs)
    case .wording(let record, let words):
      guard let now = affairs.wording(of: record) else { return nil }
      return now == words ? nil : .reworded(affairs.text(now))
    case .summary(let item, let summary):
      guard let now = affairs.sitting?.item(item)?.summary, now != summary else { return nil }
      return .summarised(item, now)
    }
  }
}

/// What is before the Board, as far as words can belong to it.
package struct BeforeTheBoard: Equatable, Sendable {
  let meeting: MeetingID?
  let item: Int?
  let isPrivate: Bool
  let proposal: Proposal?
  /// How many decisions the item has: what comes after one is not what it would have been before it.
  let decisions: Int
  /// How far the item has come, with all answers; nil where they do not matter.
  let stage: Stage?

  init(_ affairs: Affairs, withAnswers: Bool) {
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

  func change(_ affairs: Affairs) -> Overtaking? {
    let now = BeforeTheBoard(affairs, withAnswers: stage != nil)
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
  case reworded(String), summarised(Int, String)

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
    case .reworded(let now): "Meanwhile those words were put right already. They read now: “\(now)”."
    case .summarised(let item, let now): "Meanwhile item \(item) was given another summary: “\(now)”."
    }
  }
}

extension Affairs {
  /// What a record of the meeting says, in the words in which it stands now.
  package func wording(of record: Int) -> Words? {
    guard let event = sitting?.entries.first(where: { $0.n == record })?.event else { return nil }
    return event.isNaming ? .open(name(PersonID(record))) : event.wording
  }

  /// Refuses what was begun on other ground; nothing stands in the way of what belongs to no item.
  package func hold(_ ground: Ground?) throws(Refusal) {
    if let change = ground?.change(self) { throw .untimely(.overtaken(change)) }
  }
}
