import Governance
import Meeting

extension Affairs {
  /// What the minutes of a meeting still lack before they can go out, in plain sentences; empty when they lack nothing.
  ///
  /// `closing` leaves out that the meeting is open still, where it is asked of its closing.
  package func whatIsMissing(from sitting: Sitting, closing: Bool = false) -> [String] {
    if case .notHeld = sitting.phase { return sitting.clerk == nil ? [noClerk] : [] }
    var missing: [String] = []
    if !sitting.isOver, !closing { missing.append("The meeting has not been closed.") }
    if sitting.clerk == nil { missing.append(noClerk) }
    for item in sitting.items where item.takenAt != nil { missing += lacking(item, sitting) }
    for decision in sitting.decisions { missing += lacking(decision, sitting) }
    for action in actions where action.agreedAt == sitting.id { missing += lacking(action, sitting) }
    for item in sitting.items {
      guard let id = item.approves, case .approved(let by, _, _) = minutes[id], by == sitting.id else { continue }
      missing.append("The minutes of \(harmless(day(id))) were approved here and are not signed.")
    }
    return missing
  }

  private var noClerk: String { "No clerk is named." }

  private func lacking(_ item: Item, _ sitting: Sitting) -> [String] {
    var missing: [String] = []
    if item.lacksSummary {
      missing.append("Item \(item.number) was taken in private and has no public summary.")
    }
    let open = undetermined(item, sitting).map { harmless(name($0.declared.person)) }.uniqued()
    if !open.isEmpty {
      missing.append("Item \(item.number): the Board has not decided on the interest of \(listed(open)).")
    }
    let unasked = unasked(item, sitting).map { harmless(name($0)) }
    if !unasked.isEmpty {
      missing.append("Item \(item.number): \(listed(unasked)) did not say whether they have an interest in the bids.")
    }
    if !isSpokenOf(item, sitting) {
      missing.append("Item \(item.number) was taken, and none of its business is recorded.")
    }
    return missing
  }

  /// The first item of which its minutes have nothing to say, if there is one.
  package func itemUnspokenOf(in sitting: Sitting) -> Int? {
    sitting.items.first { $0.takenAt != nil && !isSpokenOf($0, sitting) }?.number
  }

  /// Something was said, decided or declared while it was before the meeting; apologies, and that nobody declared
  /// anything, the minutes tell by themselves.
  private func isSpokenOf(_ item: Item, _ sitting: Sitting) -> Bool {
    guard item.decisions == 0, item.standing != .apologies, item.standing != .declarations else { return true }
    return sitting.entries(in: item.number).contains(where: \.event.speaks)
  }

  private func lacking(_ decision: Decision, _ sitting: Sitting) -> [String] {
    var missing: [String] = []
    if decision.lacksReasons { missing.append("Decision \(decision.id) has no reasons.") }
    if decision.lacksAlternatives {
      missing.append("Decision \(decision.id) does not say what alternatives were rejected.")
    }
    if !decision.doubts.isEmpty, !decision.rescinded {
      missing.append("The quorum of decision \(decision.id) is in doubt until the Board confirms it.")
    }
    for gone in goneBefore(decision, in: sitting) where decision.doubts.isEmpty {
      let who = sitting.filling(gone.seat, at: decision.record).map { harmless(name($0)) } ?? harmless(title(gone.seat))
      let way =
        sitting.isOver ? "it is corrected when these minutes are approved" : "undo that departure, and enter it again"
      missing.append(
        "\(who) is recorded in decision \(decision.id), and as having left before it, at \(zone.time(gone.at)). If that is wrong, \(way)."
      )
    }
    if decision.flagged, !decision.rescinded {
      missing.append("An interest in decision \(decision.id) was declared only after it was taken.")
    }
    return missing
  }

  private func lacking(_ action: Action, _ sitting: Sitting) -> [String] {
    var missing: [String] = []
    if action.due < sitting.date { missing.append("Action \(action.id) is due before the meeting’s own date.") }
    if holders[action.owner] == nil {
      missing.append("Action \(action.id) belongs to a vacant post, \(harmless(title(action.owner))).")
    }
    return missing
  }
}

extension Event {
  fileprivate var speaks: Bool {
    if case .noted = self { return true }
    if case .actionAgreed = self { return true }
    if case .actionDone = self { return true }
    if case .interestDeclared = self { return true }
    if case .reported = self { return true }
    return false
  }
}
