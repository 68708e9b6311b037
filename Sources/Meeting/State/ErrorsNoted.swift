import Governance

/// Errors in signed minutes, which only a later resolution can note (R41); the minutes themselves stay as signed.
extension Affairs {
  /// The meeting whose signed minutes a decision is about: it was carried in an item about them, after the signing.
  package func minutesInError(by decision: Decision, of sitting: Sitting) -> MeetingID? {
    guard case .proposal(let decided) = decision.subject, decided.carried, decision.bearsOnNothingElse,
      let id = decision.item.flatMap(sitting.item)?.approves, case .signed(_, _, _, let size, _, _) = minutes[id],
      decision.record >= size, meeting(id)?.id != sitting.id, !approved(id, at: sitting)
    else { return nil }
    return id
  }

  /// The later decisions that note an error in a meeting's signed minutes.
  package func errorsNoted(in id: MeetingID) -> [Decision] {
    (past + [sitting].compactMap { $0 }).flatMap { sitting in
      sitting.decisions.filter { !$0.rescinded && minutesInError(by: $0, of: sitting) == id }
    }
  }

  /// At the meeting that approves them whatever is decided about them is still about their accuracy.
  private func approved(_ id: MeetingID, at sitting: Sitting) -> Bool {
    if case .signed(let by, _, _, _, _, _) = minutes[id] { by == sitting.id } else { false }
  }
}

extension Decision {
  /// It neither does anything by itself nor rescinds or confirms another.
  fileprivate var bearsOnNothingElse: Bool { undertaking == nil && rescinding == nil && confirming == nil }
}
