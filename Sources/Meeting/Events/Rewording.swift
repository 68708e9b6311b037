import Governance

/// What was written in an earlier record of the meeting, put in other words; that record stays as it is (R39).
///
/// A name’s new words are kept in a record of their own, as private text is: they can be withheld like the name (R43).
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
    if case .personNamed(let named) = self { return .open(named.name) }
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

  /// The same with other words in it; texts that are always public take no private ones, and a name stands for whom it names.
  func reworded(_ text: Words) -> Event {
    let open: String? = if case .open(let words) = text { words } else { nil }
    let reason = open.map(Optional.some)
    if case .itemPut(let put) = self { return .itemPut(changed(put, \.title, to: open)) }
    if case .urgentItemAdded(let added) = self { return .urgentItemAdded(changed(added, \.title, to: open)) }
    if case .apologiesGiven(let given) = self { return .apologiesGiven(changed(given, \.reason, to: reason)) }
    if case .noted(let noted) = self { return .noted(changed(noted, \.text, to: text)) }
    if case .summarised(let summarised) = self { return .summarised(changed(summarised, \.text, to: open)) }
    if case .actionAgreed(let agreed) = self { return .actionAgreed(changed(agreed, \.text, to: text)) }
    if case .interestDeclared(let declared) = self { return .interestDeclared(changed(declared, \.nature, to: text)) }
    if case .reasonsGiven(let given) = self { return .reasonsGiven(changed(given, \.text, to: text)) }
    if case .alternativesGiven(let given) = self { return .alternativesGiven(changed(given, \.text, to: text)) }
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

/// Without new words it stays as it is.
private func changed<Said, Text>(_ said: Said, _ place: WritableKeyPath<Said, Text>, to text: Text?) -> Said {
  var said = said
  if let text { said[keyPath: place] = text }
  return said
}
