import Governance

/// The quorum and the chair (R10–R17).
package enum Unquorate: Equatable, Sendable {
  case openingInquorate(QuorumCount)
  case quorateAfterAll
  case noChairman
  case notPresiding
  case presidingConflicted(PersonID)
  case chairIsHere
  case cannotPreside(SeatID)
  case candidateConflicted(SeatID)
  case handOverDuringProposal
  case meetingInquorate(QuorumCount)
  case itemInquorate(QuorumCount)

  var rule: Rule {
    switch self {
    case .openingInquorate, .quorateAfterAll: .R10
    case .noChairman, .chairIsHere, .cannotPreside: .R14
    case .notPresiding: .R17
    case .presidingConflicted, .candidateConflicted: .R16
    case .handOverDuringProposal: .R15
    case .meetingInquorate: .R11
    case .itemInquorate: .R12
    }
  }
}

extension Affairs {
  func words(for refusal: Unquorate) -> (says: String, remedy: String) {
    switch refusal {
    case .openingInquorate(let quorum):
      ("\(shortfall(quorum)).", "Wait, seat a substitute, or record that the meeting was not held.")
    case .quorateAfterAll: ("The meeting is quorate.", "Open it, or set another date.")
    case .noChairman:
      ("The Chair is not here and no Chairman has been appointed.", "Appoint a Chairman from those present.")
    case .notPresiding: ("Nobody presides.", "Appoint a Chairman from those present.")
    case .presidingConflicted(let person):
      (
        "\(name(person)) presides and has an interest in this item.",
        "Hand the chair over for this item first."
      )
    case .chairIsHere: ("The Chair is here and presides.", "")
    case .cannotPreside(let seat):
      ("\(title(seat)) has nobody in the room to preside.", "Choose a full member, or a substitute, who is present.")
    case .candidateConflicted(let seat):
      ("\(whoever(in: seat)) has an interest in this item.", "Choose a member without one.")
    case .handOverDuringProposal:
      ("The chair cannot be handed over while a proposal is open.", "Wait until it is decided, or withdraw it.")
    case .meetingInquorate(let quorum):
      (
        "The meeting is inquorate: \(shortfall(quorum)).",
        "Wait, seat a substitute, adjourn, or close. What is said meanwhile is kept as notes."
      )
    case .itemInquorate(let quorum):
      (
        "This item cannot be decided: \(quorum.present) may decide, \(shortfallOfItem(quorum)).",
        "Seat a substitute without the interest, lift an exclusion for a lesser action, or defer or refer the item."
      )
    }
  }

  private func shortfallOfItem(_ quorum: QuorumCount) -> String {
    guard quorum.present >= quorum.needed else { return "\(quorum.needed) are needed" }
    return "but nobody for \(list(quorum.missing.map(board.name(of:))))"
  }
}
