/// `a, b and c`.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

/// The sentence with a full stop, unless it ends in a mark of its own.
func ended(_ sentence: String) -> String {
  guard let last = sentence.last, !".!?…".contains(last) else { return sentence }
  if "”’)".contains(last), let before = sentence.dropLast().last, ".!?…".contains(before) { return sentence }
  return sentence + "."
}

/// `item 4`, `items 4 and 5`.
func itemsInWords(_ items: [Int]) -> String {
  (items.count == 1 ? "item " : "items ") + listed(items.map(String.init))
}

extension String {
  /// Beginning with a capital letter, as a sentence does.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Optional where Wrapped == String {
  /// The text after a colon, or nothing.
  var afterColon: String { map { ": " + harmless($0) } ?? "" }
}
