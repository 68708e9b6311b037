import Governance

/// Errors in signed minutes, which only a later resolution can note (R41); the minutes themselves stay as signed.
extension Affairs {
  /// The meeting whose signed minutes a decision is about: it was carried in an item about them, after the signing.
  package func minutesInError(by decision: Decision, of sitting: Sitting) -> MeetingID? {
    guard case .proposal(let decided) = decision.subject, decided.carried, decision.bearsOnNothingElse,
      let id = decision.item.flatMap(sitting.item)?.approves,
      let (approving, size) = signing(of: id), decision.record >= size, id != sitting.id
    else { return nil }
    // At the meeting that approves them whatever is decided about them is still about their accuracy.
    return approving == sitting.id ? nil : id
  }

  /// The meeting that approved minutes signed since, by key or by hand, and the record's size then.
  private func signing(of id: MeetingID) -> (approving: MeetingID, size: Int)? {
    switch minutes[id] {
    case .signed(let by, _, _, let size, _, _), .signedOnPaper(let by, _, let size, _, _): (by, size)
    case .draft, .approved, nil: nil
    }
  }

  /// The later decisions that note an error in a meeting's signed minutes.
  package func errorsNoted(in id: MeetingID) -> [Decision] {
    meetings.flatMap { sitting in
      sitting.decisions.filter { !$0.rescinded && minutesInError(by: $0, of: sitting) == id }
    }
  }
}

extension Decision {
  /// It neither does anything by itself nor rescinds or confirms another.
  fileprivate var bearsOnNothingElse: Bool { undertaking == nil && rescinding == nil && confirming == nil }
}
