import Governance

/// What follows by itself from somebody coming, going or being excluded: R11, R14, R15, R17, R28.
extension Affairs {
  /// The act's events with what they bring about: the chair left empty or taken, a proposal fallen, the quorum lost or restored.
  func following(_ first: Event, _ at: Instant, with rest: [Event] = []) -> [Event] {
    var after = self
    for (offset, event) in ([first] + rest).enumerated() {
      after.change(
        by: Entry(n: next + offset, act: next, recorded: at, occurred: at, by: .clerk, event: event))
    }
    return [first] + rest + after.consequences()
  }

  private func consequences() -> [Event] {
    guard let sitting else { return [] }
    switch sitting.phase {
    case .scheduled, .notHeld, .closed, .suspended(.adjourned, _): return []
    case .rollCall: return chairChanges(sitting)
    case .inSession:
      let count = meetingQuorum(sitting)
      guard count.quorate else {
        let fallen: [Event] = sitting.stage?.proposal == nil ? [] : [.proposalFell(.init(because: .quorumLost))]
        return chairChanges(sitting) + fallen + [.quorumLost(.init(quorum: count))]
      }
      return chairChanges(sitting) + fallenProposal(sitting)
    case .suspended(.inquorate, _):
      let count = meetingQuorum(sitting)
      return chairChanges(sitting) + (count.quorate ? [.quorumRestored(.init(quorum: count))] : [])
    }
  }

  private func chairChanges(_ sitting: Sitting) -> [Event] {
    if let presiding = sitting.presiding {
      let place = sitting.places[presiding.seat]
      guard place?.presence.counts == true, place?.presence.occupant?.person == presiding.person else {
        return [.chairVacated(.init(seat: presiding.seat))] + chairTaken(sitting)
      }
      return []
    }
    return chairTaken(sitting)
  }

  /// With nobody presiding the Chair takes the chair by being there (R14), except of an item it was lent for (R16).
  private func chairTaken(_ sitting: Sitting) -> [Event] {
    guard sitting.openedAt != nil, sitting.lender == nil, chairIsFree(sitting, sitting.currentItem) else { return [] }
    return [.chairResumed(.init(seat: board.terms.chairSeat))]
  }

  /// A proposal that no longer has its electorate, or its quorum, falls at once and is put afresh (R28).
  private func fallenProposal(_ sitting: Sitting) -> [Event] {
    guard let item = sitting.currentItem, let proposal = sitting.stage?.proposal else { return [] }
    guard excludedSeats(item, sitting).isDisjoint(with: proposal.electorate) else {
      return [.proposalFell(.init(because: .electorateChanged))]
    }
    // What R24a names waits for the meeting's quorum only.
    guard proposal.undertaking == nil else { return [] }
    guard quorum(of: proposal, item, sitting).quorate else {
      return [.proposalFell(.init(because: .itemQuorumLost))]
    }
    return []
  }
}
