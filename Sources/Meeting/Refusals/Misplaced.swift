import Governance

/// Who fills which place (R1–R7, R45).
package enum Misplaced: Equatable, Sendable {
  case unknownSeat(SeatID)
  case unknownOrganisation(OrganisationID)
  case unknownPerson(String)
  case ambiguousName(String)
  case seatVacant(SeatID)
  case seatFilled(SeatID)
  case alreadySubstituted(SeatID)
  case inAnotherPlace(PersonID, SeatID?)
  case isTheHolder(SeatID)
  case wrongOrganisation(SeatID, OrganisationID)
  case nobodyWaiting(SeatID)
  case changeoverDuringProposal(SeatID)
  case answered(SeatID)
  case notInTheRoom(String)
  case cameLater(PersonID, Instant)
  case notOut(String)
  case returnDuringProposal(String)

  var rule: Rule {
    switch self {
    case .unknownSeat, .seatFilled, .alreadySubstituted: .R1
    case .unknownOrganisation, .wrongOrganisation: .R13a
    case .unknownPerson, .ambiguousName: .R45
    case .seatVacant: .R6a
    case .inAnotherPlace: .R2
    case .isTheHolder, .nobodyWaiting, .changeoverDuringProposal: .R3
    case .answered: .R7
    case .notInTheRoom, .notOut: .R4
    case .cameLater: .R44
    case .returnDuringProposal: .R21
    }
  }
}

extension Affairs {
  func words(for refusal: Misplaced) -> (says: String, remedy: String) {
    switch refusal {
    case .unknownSeat(let id):
      ("The board has no seat called \(id).", "Its seats are \(list(board.seats.map(\.id.text))).")
    case .unknownOrganisation(let id):
      (
        "No organisation of this board is called \(id).",
        "They are \(list(board.organisations.map(\.id.text)))."
      )
    case .unknownPerson(let name):
      ("Nobody called \(name) is known to this meeting.", "Use the name as it was entered, or the seat.")
    case .ambiguousName(let name):
      ("More than one person is called \(name).", "Name the seat they fill, or say that this is a new person.")
    case .seatVacant(let seat): ("\(title(seat)) is vacant.", "Record who holds the post first.")
    case .seatFilled(let seat): ("\(title(seat)) is filled and counts once.", "")
    case .alreadySubstituted(let seat):
      ("\(holders[seat].map(name) ?? title(seat)) already has a substitute.", "One seat, one substitute.")
    case .inAnotherPlace(let person, let seat):
      (
        "\(name(person)) is already here\(seat.map { " for \(title($0))" } ?? " as an adviser").",
        "One person fills one place at a time."
      )
    case .isTheHolder(let seat): ("That person holds the seat of \(title(seat)).", "Mark them present instead.")
    case .wrongOrganisation(let seat, let id):
      (
        "A substitute for \(title(seat)) must belong to \(board.name(of: board.seat(seat)?.organisation ?? id)).",
        "Name a substitute from that organisation."
      )
    case .nobodyWaiting(let seat): ("Nobody is in attendance to take over the seat of \(title(seat)).", "")
    case .changeoverDuringProposal(let seat):
      ("The seat of \(title(seat)) cannot change hands while a proposal is open.", "Wait until it is decided.")
    case .answered(let seat): ("\(whoever(in: seat)) has been here.", "Record that they left instead.")
    case .cameLater(let person, let at):
      ("\(name(person)) came only at \(zone.time(at)).", "Give that time or a later one.")
    case .notInTheRoom(let name): ("\(name) is not in the room.", "")
    case .notOut(let name): ("\(name) is not out of the room.", "")
    case .returnDuringProposal(let name):
      ("\(name) withdrew from this item, and a proposal is open.", "They can return when it is decided.")
    }
  }
}
