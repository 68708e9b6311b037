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

/// `item 4`, `items 4 and 5`, `items 1 to 6 and 8`.
func itemsInWords(_ items: [Int]) -> String {
  var runs: [ClosedRange<Int>] = []
  for item in items {
    if let last = runs.last, last.upperBound < item, last.upperBound + 1 == item {
      runs[runs.count - 1] = last.lowerBound...item
    } else {
      runs.append(item...item)
    }
  }
  let words = runs.flatMap { run in
    run.count > 2 ? ["\(run.lowerBound) to \(run.upperBound)"] : run.map(String.init)
  }
  return (items.count == 1 ? "item " : "items ") + listed(words)
}

/// `a` for the first, `z` for the twenty-sixth, then `aa`, `ab`.
func lettered(_ number: Int) -> String {
  var (letters, rest) = ("", number)
  while rest > 0 {
    let (before, letter) = (rest - 1).quotientAndRemainder(dividingBy: 26)
    letters = String(Unicode.Scalar(UInt8(97 + letter))) + letters
    rest = before
  }
  return letters
}

extension String {
  /// Beginning with a capital letter, as a sentence does.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Optional where Wrapped == String {
  /// The text after a colon, or nothing.
  var afterColon: String { map { ": " + harmless($0) } ?? "" }
}
