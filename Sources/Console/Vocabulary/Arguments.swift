import Governance
import Meeting

/// What follows a command's name, read from left to right; each failure says what was expected.
package struct Arguments: Sendable {
  private var rest: ArraySlice<Token>
  private let usage: String
  let zone: Zone

  init(_ tokens: ArraySlice<Token>, usage: String, zone: Zone) {
    rest = tokens
    self.usage = usage
    self.zone = zone
  }

  var isAtEnd: Bool { rest.isEmpty }

  private func expected(_ what: String) -> Misspoken {
    let found = rest.first.map { "not “\($0.content)”" } ?? "and the line ends"
    return Misspoken("Here \(what) is expected, \(found). Write: \(usage)")
  }

  mutating func word(_ what: String) throws(Misspoken) -> String {
    guard case .word(let word) = rest.first else { throw expected(what) }
    rest.removeFirst()
    return word
  }

  mutating func text(_ what: String) throws(Misspoken) -> String {
    guard case .text(let text) = rest.first else { throw expected("\(what) in quotation marks") }
    rest.removeFirst()
    return text
  }

  mutating func optionalText() -> String? {
    guard case .text(let text) = rest.first else { return nil }
    rest.removeFirst()
    return text
  }

  mutating func textOrWord(_ what: String) throws(Misspoken) -> String {
    if let text = optionalText() { return text }
    return try word(what)
  }

  /// Takes the word if it comes next.
  mutating func take(_ word: String) -> Bool {
    guard rest.first == .word(word) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func need(_ word: String) throws(Misspoken) {
    guard take(word) else { throw expected("the word “\(word)”") }
  }

  mutating func number(_ what: String) throws(Misspoken) -> Int {
    // `Int` also reads signs, which no number here has.
    guard case .word(let word) = rest.first, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(word)
    else { throw expected(what) }
    rest.removeFirst()
    return number
  }

  mutating func id<Subject>(_ what: String, _: Subject.Type = Subject.self) throws(Misspoken) -> Identifier<Subject> {
    Identifier(try word(what))
  }

  mutating func seat() throws(Misspoken) -> SeatID { try id("a seat") }

  /// One seat or more, to the end of the line.
  mutating func seats() throws(Misspoken) -> [SeatID] {
    var seats = [try seat()]
    while !isAtEnd { seats.append(try seat()) }
    return seats
  }

  /// A seat, or a name in quotation marks with `new` before it for somebody nobody knows yet.
  mutating func who() throws(Misspoken) -> Who {
    let new = take("new")
    switch rest.first {
    case .text(let name):
      rest.removeFirst()
      return .named(name, new: new)
    case .word(let word) where !new:
      rest.removeFirst()
      return .seat(SeatID(word))
    case .word, nil: throw expected(new ? "a name in quotation marks" : "a seat, or a name in quotation marks")
    }
  }

  mutating func date() throws(Misspoken) -> CivilDate {
    guard case .word(let word) = rest.first, let date = CivilDate(word) else {
      throw expected("a date like 2014-11-12")
    }
    rest.removeFirst()
    return date
  }

  mutating func time() throws(Misspoken) -> TimeOfDay {
    guard case .word(let word) = rest.first, let time = TimeOfDay(word) else { throw expected("a time like 14:05") }
    rest.removeFirst()
    return time
  }

  /// One of the words that an enumeration's cases are written as.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ what: String, _: Choice.Type = Choice.self
  ) throws(Misspoken) -> Choice where Choice.RawValue == String {
    guard case .word(let word) = rest.first, let choice = Choice(rawValue: word) else {
      throw expected("\(what) (\(Choice.allCases.map(\.rawValue).joined(separator: ", ")))")
    }
    rest.removeFirst()
    return choice
  }

  /// The rest of the line as a command within a command.
  mutating func within(_ otherwise: String) throws(Misspoken) -> Intent {
    guard case .intent(let intent) = try Request(rest, zone: zone) else { throw Misspoken(otherwise) }
    rest = []
    return intent
  }

  func finish() throws(Misspoken) {
    guard let extra = rest.first else { return }
    throw Misspoken("“\(extra.content)” is one word too many. Write: \(usage)")
  }
}
