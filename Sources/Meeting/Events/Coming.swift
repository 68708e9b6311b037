import Governance

/// Somebody comes to the meeting by an event: to a seat, to wait beside it (R3), or to advise.
package struct Coming: Equatable, Sendable {
  package var person: PersonID
  package var seat: SeatID?
  /// Beside a seat that the other of holder and substitute fills.
  package var waits = false

  /// The seat they fill.
  package var filled: SeatID? { waits ? nil : seat }
}

extension Event {
  /// Who comes by it; nil of those who come back, and of all else.
  package var coming: Coming? {
    if case .arrived(let arrived) = self {
      return Coming(person: arrived.person, seat: arrived.seat, waits: arrived.inAttendance)
    }
    if case .substituteSeated(let seated) = self {
      return Coming(person: seated.person, seat: seated.seat, waits: seated.inAttendance)
    }
    if case .adviserAdmitted(let admitted) = self { return Coming(person: admitted.person) }
    return nil
  }
}
