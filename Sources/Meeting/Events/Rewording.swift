import Governance

/// What was written in an earlier record of the meeting, put in other words; that record stays as it is (R39).
package struct Reworded: Equatable, Sendable, Codable {
  package var record: Int
  package var text: Words

  package init(record: Int, text: Words) {
    self.record = record
    self.text = text
  }
}

extension Event {
  /// The text somebody wrote in it, where a slip in it can be put right: never what was proposed or decided.
  package var wording: Words? {
    if case .itemPut(let put) = self { return .open(put.title) }
    if case .urgentItemAdded(let added) = self { return .open(added.title) }
    if case .apologiesGiven(let given) = self { return given.reason.map { .open($0) } }
    if case .noted(let noted) = self { return noted.text }
    if case .summarised(let summarised) = self { return .open(summarised.text) }
    if case .actionAgreed(let agreed) = self { return agreed.text }
    if case .interestDeclared(let declared) = self { return declared.nature }
    if case .reasonsGiven(let given) = self { return given.text }
    if case .alternativesGiven(let given) = self { return given.text }
    return nil
  }

  /// The same with other words in it; texts that are always public take no private ones.
  func reworded(_ text: Words) -> Event {
    let open: String? = if case .open(let words) = text { words } else { nil }
    if case .itemPut(var put) = self {
      put.title = open ?? put.title
      return .itemPut(put)
    }
    if case .urgentItemAdded(var added) = self {
      added.title = open ?? added.title
      return .urgentItemAdded(added)
    }
    if case .apologiesGiven(var given) = self {
      given.reason = open ?? given.reason
      return .apologiesGiven(given)
    }
    if case .noted(var noted) = self {
      noted.text = text
      return .noted(noted)
    }
    if case .summarised(var summarised) = self {
      summarised.text = open ?? summarised.text
      return .summarised(summarised)
    }
    if case .actionAgreed(var agreed) = self {
      agreed.text = text
      return .actionAgreed(agreed)
    }
    if case .interestDeclared(var declared) = self {
      declared.nature = text
      return .interestDeclared(declared)
    }
    if case .reasonsGiven(var given) = self {
      given.text = text
      return .reasonsGiven(given)
    }
    if case .alternativesGiven(var given) = self {
      given.text = text
      return .alternativesGiven(given)
    }
    return self
  }

  /// The clerk's own words, and not the Board's reasons or somebody's interest.
  package var isClerks: Bool {
    if case .reasonsGiven = self { return false }
    if case .alternativesGiven = self { return false }
    if case .interestDeclared = self { return false }
    return wording != nil
  }
}
