import Governance

/// Interests (R18–R23).
package enum Conflicted: Equatable, Sendable {
  case undetermined([PersonID])
  case nothingToDetermine(PersonID)
  case nobodyToDetermine
  case unasked([PersonID])
  case noBidders(Int)
  case organisationBids(OrganisationID)
  case alreadyDeclared(PersonID)
  case noMatter
  case notExcluded(PersonID, MatterID)

  var rule: Rule {
    switch self {
    case .undetermined: .R19
    case .nothingToDetermine, .nobodyToDetermine, .notExcluded: .R20
    case .unasked, .noBidders, .organisationBids, .alreadyDeclared: .R23
    case .noMatter: .R18
    }
  }
}

extension Affairs {
  /// Where the Board decides on somebody's interest: when the item that it is in is taken.
  private func whenDetermined(_ person: PersonID) -> String {
    let waiting = interests.filter { $0.declared.person == person && $0.determinations.isEmpty }
    let items = sitting?.items.filter { item in waiting.contains { $0.declared.matter == item.matter } } ?? []
    guard let item = items.first else { return "Record the declaration first." }
    return "The Board decides on it when item \(item.number) is taken."
  }

  func words(for refusal: Conflicted) -> (says: String, remedy: String) {
    switch refusal {
    case .undetermined(let people):
      (
        "The Board has not decided what the interest of \(names(people)) means for this item.",
        "Determine it first."
      )
    case .nothingToDetermine(let person):
      ("\(name(person)) has no undetermined interest in this item.", whenDetermined(person))
    case .nobodyToDetermine: ("Everyone in the room shares this interest.", "Defer or refer the item.")
    case .unasked(let people):
      (
        "There are bidders, and \(names(people)) \(people.count == 1 ? "has" : "have") not been asked.",
        "Each declares an interest, or says that there is nothing to declare."
      )
    case .noBidders(let number): ("Item \(number) has no bidders.", "Name them first.")
    case .organisationBids(let id):
      ("\(board.name(of: id)) is a bidder.", "Declare an organisational interest instead.")
    case .alreadyDeclared(let person): ("\(name(person)) has declared an interest in this.", "")
    case .noMatter: ("No item is being taken.", "Say in which item or matter the interest lies.")
    case .notExcluded(let person, let matter): ("\(name(person)) is not excluded from \(matter).", "")
    }
  }
}
