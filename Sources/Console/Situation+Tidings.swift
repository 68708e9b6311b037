import Governance
import Meeting

/// What is said of an act besides itself, because nobody should overlook it.
extension Situation {
  /// What of the standing business is on the agenda now, and what of it comes last; nil of other acts.
  func standingPut(_ entries: [Entry]) -> String? {
    let put = entries.count { if case .itemPut = $0.event { true } else { false } }
    guard put > 1 else { return nil }
    let last = affairs.standingBusiness.compactMap {
      if case .putItem(_, let title, _, _, _, _) = $0 { title } else { nil }
    }
    let rest =
      last.isEmpty
      ? ""
      : " Press \(key("standing", on: .desk)) once more to add what comes last: \(last.joined(separator: "; ")). \(key("agenda", on: .desk)) adds other business before that."
    return "\(put) items are put on the agenda.\(rest)"
  }

  /// Who was out for the item before is back by itself; whoever is not is sent out again.
  func readmitted(_ event: Event) -> String? {
    guard case .readmitted(let moved) = event else { return nil }
    return ". \(affairs.name(moved.person)) is back in the room"
  }

  /// An item taken in private is private, and not those after it: that others may hear again is said.
  func backInPublic(_ entry: Entry) -> String {
    guard case .itemTaken = entry.event, let sitting, !sitting.isInPrivate else { return "" }
    let before = sitting.entries.last { earlier in
      if case .itemTaken = earlier.event { earlier.n < entry.n } else { false }
    }
    guard case .itemTaken(let left) = before?.event, sitting.item(left.item)?.isPrivate == true else { return "" }
    return ". Back in public"
  }

  /// What nobody should overlook.
  func weighty(_ event: Event) -> (text: String, isError: Bool)? {
    if case .quorumLost(let changed) = event {
      return ("Inquorate: \(affairs.shortfall(changed.quorum)). No decision can be taken.", true)
    }
    if case .proposalFell(let fell) = event {
      let fate = fell.because.isPutAfresh ? "fallen and is to be put afresh" : "lapsed"
      return ("The proposal has \(fate).", true)
    }
    if case .decisionDoubted(let doubted) = event {
      return ("The quorum of decision \(doubted.decision) is now in doubt.", true)
    }
    if case .quorumRestored(let changed) = event { return (restored(changed.quorum), false) }
    if let seat = event.coming?.filled, let proposal = sitting?.stage?.proposal,
      sitting?.inTheRoom.contains(seat) == true,
      !proposal.electorate.contains(seat)
    {
      let name = surname(in: seat)
      return ("\(name) is here. The proposal was put before \(name) came, who takes no part in it.", false)
    }
    if case .chairVacated = event {
      return ("Nobody presides now. \(key("chair", on: .attendance)) on Attendance appoints the member marked.", true)
    }
    return nil
  }
}

extension Situation {
  /// Who is out for an item only counts to the meeting’s quorum (R21), and would be missed among those in the room.
  private func restored(_ quorum: QuorumCount) -> String {
    let out = quorum.seats.filter { sitting?.places[$0]?.presence.isWithdrawn == true }
    let names = out.map { surname(in: $0) }.joined(separator: " and ")
    let counts = out.count == 1 ? "counts" : "count"
    return out.isEmpty
      ? "Quorate again." : "Quorate again: \(names), out for this item only, \(counts) to the meeting’s quorum."
  }
}
