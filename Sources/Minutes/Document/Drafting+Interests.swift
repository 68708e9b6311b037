import Governance
import Meeting

/// Somebody's being out of the meeting for an item by the Board's decision.
struct Absence {
  var person: PersonID
  var seat: SeatID?
  var matter: MatterID
  var left: Instant
  var returned: Instant?
}

extension Drafting {
  mutating func followAbsences(_ entry: Entry) {
    if case .withdrew(let moved) = entry.event, let item = narrator.room.item.flatMap(sitting.item) {
      let isOut = absences.contains { $0.person == moved.person && $0.matter == item.matter && $0.returned == nil }
      if !isOut {
        absences.append(
          Absence(person: moved.person, seat: moved.seat, matter: item.matter, left: entry.occurred))
      }
    }
    if let person = back(entry) { end(person, entry.occurred) }
  }

  /// Whoever comes back with this entry, and stays: in another place, it may be, than the one they left.
  private func back(_ entry: Entry) -> PersonID? {
    let person: PersonID? =
      if case .readmitted(let moved) = entry.event {
        moved.person
      } else if case .returned(let moved) = entry.event {
        moved.person
      } else if case .arrived(let arrived) = entry.event {
        arrived.person
      } else if case .substituteSeated(let seated) = entry.event {
        seated.person
      } else if case .adviserAdmitted(let admitted) = entry.event {
        admitted.person
      } else if case .changedOver(let named) = entry.event {
        narrator.room.seated[named.seat]?.person
      } else {
        nil
      }
    guard let person, absences.contains(where: { $0.person == person && $0.returned == nil }) else { return nil }
    let goesAgain = entries.contains { later in
      guard later.act == entry.act, later.n > entry.n, case .withdrew(let moved) = later.event else { return false }
      return moved.person == person
    }
    if case .readmitted = entry.event { return person }
    return goesAgain ? nil : person
  }

  private mutating func end(_ person: PersonID, _ at: Instant) {
    for index in absences.indices where absences[index].person == person && absences[index].returned == nil {
      absences[index].returned = at
    }
  }

  /// Declared at this meeting, determined at it, or of a matter that it took.
  var interests: [InterestMinute] {
    let here = Set(entries.map(\.n))
    let last = entries.last?.n ?? 0
    let taken = Set(sitting.items.filter { $0.takenAt != nil }.map(\.matter))
    let settled = Set(determinations.flatMap(\.interests))
    return affairs.interests.filter { interest in
      here.contains(interest.record) || settled.contains(interest.record)
        || (interest.record < last && taken.contains(interest.declared.matter))
    }.map(minute)
  }

  private var determinations: [InterestDetermined] {
    entries.compactMap { entry in
      if case .interestDetermined(let determined) = entry.event { determined } else { nil }
    }
  }

  private func minute(of interest: Interest) -> InterestMinute {
    let declared = interest.declared
    let last = entries.last?.n ?? 0
    let earlier = interest.determinations.filter { determined in
      determined.lasting && !determinations.contains(determined) && !isLater(determined, than: last)
    }
    let made = earlier + determinations.filter { $0.interests.contains(interest.record) }
    return InterestMinute(
      who: declared.seat.map { narrator.full(declared.person, $0) } ?? narrator.adviser(declared.person),
      category: declared.category.words,
      whose: declared.organisation.map { harmless(affairs.board.name(of: $0)) } ?? declared.held.rawValue,
      interest: narrator.interestWithOwner(declared), nature: narrator.nature(declared),
      matter: narrator.matter(declared.matter),
      declared: narrator.moment(interest.at),
      determinations: made.map { determined in
        InterestMinute.Determination(
          decision: determined.standing.decision, effect: narrator.effect(determined.effect),
          reason: harmless(determined.reason), by: electorate(of: determined.standing.decision),
          lasting: determined.lasting)
      },
      absences: absences.filter { concerns($0, declared) }.map(words))
  }

  /// Those who determined it, by name as they were then; of an earlier meeting's the minutes are elsewhere.
  private func electorate(of decision: DecisionID) -> [String] {
    let blocks = sections.values.flatMap(\.paragraphs).compactMap(\.decision)
    return blocks.first { $0.id == decision }?.electorate ?? []
  }

  /// Made at a meeting after this one.
  private func isLater(_ determined: InterestDetermined, than last: Int) -> Bool {
    affairs.meetings(from: sitting).lazy.flatMap(\.entries).contains { entry in
      guard entry.n > last, case .interestDetermined(let other) = entry.event else { return false }
      return other == determined
    }
  }

  private func concerns(_ absence: Absence, _ declared: InterestDeclared) -> Bool {
    guard absence.matter == declared.matter else { return false }
    let body = absence.seat.flatMap(affairs.board.seat)?.organisation
    return absence.person == declared.person || (body != nil && body == declared.organisation)
  }

  private func words(_ absence: Absence) -> String {
    let back = absence.returned.map { "returned \(narrator.moment($0))" } ?? "did not return"
    return "\(narrator.name(absence.person)) left \(narrator.moment(absence.left)), \(back)"
  }
}
