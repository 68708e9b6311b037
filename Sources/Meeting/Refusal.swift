import Governance

/// Why an intent was not carried out, with the facts its sentence needs; it changes nothing.
package enum Refusal: Error, Equatable, Sendable {
  case untimely(Untimely)
  case misplaced(Misplaced)
  case unquorate(Unquorate)
  case conflicted(Conflicted)
  case undecidable(Undecidable)
  case unrecordable(Unrecordable)

  /// The rule that stands in the way.
  package var rule: Rule {
    switch self {
    case .untimely(let refusal): refusal.rule
    case .misplaced(let refusal): refusal.rule
    case .unquorate(let refusal): refusal.rule
    case .conflicted(let refusal): refusal.rule
    case .undecidable(let refusal): refusal.rule
    case .unrecordable(let refusal): refusal.rule
    }
  }
}

/// A refusal in words: what stands in the way, and what would lift it.
package struct RefusalWords: Equatable, Sendable {
  package var says: String
  package var remedy: String

  /// One line for a script or plain mode.
  package var sentence: String { remedy.isEmpty ? says : "\(says) \(remedy)" }
}

extension Affairs {
  /// Puts a refusal into words that a councillor understands.
  package func words(for refusal: Refusal) -> RefusalWords {
    let (says, remedy) =
      switch refusal {
      case .untimely(let refusal): words(for: refusal)
      case .misplaced(let refusal): words(for: refusal)
      case .unquorate(let refusal): words(for: refusal)
      case .conflicted(let refusal): words(for: refusal)
      case .undecidable(let refusal): words(for: refusal)
      case .unrecordable(let refusal): words(for: refusal)
      }
    return RefusalWords(says: says, remedy: remedy)
  }

  /// How a seat is called in a sentence: its title.
  package func title(_ seat: SeatID) -> String { board.seat(seat)?.title ?? seat.text }

  /// Whoever fills a seat now, or else its holder, by name as the room speaks of them; of a vacant one its title.
  func whoever(in seat: SeatID) -> String {
    let occupant = underWay?.places[seat]?.presence.occupant?.person
    return (occupant ?? holders[seat]).map(name) ?? title(seat)
  }

  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  func names(_ people: [PersonID]) -> String { list(people.map(name)) }

  /// `3 of 7 seats are filled; 4 are needed, one of them for Lichfield District Council`.
  package func shortfall(_ quorum: QuorumCount) -> String {
    let required = quorum.missing.map { board.name(of: $0) }
    let verb = quorum.present == 1 ? "seats is" : "seats are"
    let filled = "\(quorum.present) of \(quorum.of) \(verb) filled"
    let least = required.isEmpty ? "" : ", one of them for \(list(required))"
    let missing = quorum.missing.isEmpty ? "" : "; nobody is here for \(list(quorum.missing.map(board.name(of:))))"
    return "\(filled); \(quorum.needed) are needed\(least)\(quorum.present >= quorum.needed ? missing : "")"
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order first met.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
