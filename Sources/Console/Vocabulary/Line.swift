import Governance
import Meeting

/// A line of a script or of plain mode: when it happened, whether it must be refused, and what it asks for.
///
///     @14:05 present policing
///     !R10 open
///     @2014-11-12 14:05 !R11|R12 propose "That …"
package struct Line: Equatable, Sendable {
  package enum Moment: Equatable, Sendable {
    case now
    /// On the meeting's day.
    case at(TimeOfDay)
    case on(CivilDate, TimeOfDay)
  }

  package var moment: Moment
  /// The rules under one of which it must be refused; empty when it must be carried out.
  package var refusedUnder: [Rule]
  package var request: Request

  /// Nil for a blank line or a comment.
  package init?(_ line: String, zone: Zone) throws(Misspoken) {
    var rest = try tokens(line)[...]
    moment = .now
    refusedUnder = []
    while case .word(let word) = rest.first, let mark = word.first, mark == "@" || mark == "!" {
      rest.removeFirst()
      if mark == "@" {
        moment = try Line.moment(String(word.dropFirst()), &rest)
      } else {
        refusedUnder = try Line.rules(String(word.dropFirst()))
      }
    }
    guard !rest.isEmpty else {
      guard moment == .now, refusedUnder.isEmpty else { throw Misspoken("The line has a mark but no command.") }
      return nil
    }
    request = try Request(rest, zone: zone)
  }

  private static func moment(_ word: String, _ rest: inout ArraySlice<Token>) throws(Misspoken) -> Moment {
    if let time = TimeOfDay(word) { return .at(time) }
    if let date = CivilDate(word), case .word(let next) = rest.first, let time = TimeOfDay(next) {
      rest.removeFirst()
      return .on(date, time)
    }
    throw Misspoken("“@\(word)” is not a time. Write @14:05, or @2014-11-12 14:05.")
  }

  private static func rules(_ word: String) throws(Misspoken) -> [Rule] {
    var rules: [Rule] = []
    for name in word.split(separator: "|", omittingEmptySubsequences: false) {
      guard let rule = Rule(rawValue: String(name)) else {
        throw Misspoken("“\(name)” is not a rule. Write !R10, or !R11|R12.")
      }
      rules.append(rule)
    }
    return rules
  }
}

extension Request {
  /// Reads a command's name and arguments.
  package init(_ tokens: ArraySlice<Token>, zone: Zone) throws(Misspoken) {
    guard case .word(let name) = tokens.first else { throw Misspoken("A line begins with the name of a command.") }
    guard let command = Command.named(name) else {
      let near = nearest(to: name, among: Command.table.map(\.name)).map { " Did you mean “\($0)”?" } ?? ""
      throw Misspoken("There is no command “\(name)”.\(near)")
    }
    var arguments = Arguments(tokens.dropFirst(), usage: command.usage, zone: zone)
    self = try command.read(&arguments)
    try arguments.finish()
  }
}

/// The name with the fewest letters changed, when that is few enough to be a slip.
func nearest(to word: String, among names: [String]) -> String? {
  let scored = names.map { (name: $0, slips: slips(Array(word), Array($0))) }
  guard let best = scored.min(by: { $0.slips < $1.slips }), best.slips <= max(1, word.count / 3) else { return nil }
  return best.name
}

/// Levenshtein's distance between two words.
private func slips(_ one: [Character], _ other: [Character]) -> Int {
  var row = Array(0...other.count)
  for (index, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for (column, candidate) in other.enumerated() {
      let substitution = diagonal + (letter == candidate ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(substitution, row[column] + 1, diagonal + 1)
    }
  }
  return row[other.count]
}

extension Line.Moment {
  /// When that was; nil for now, and for a time of day with no meeting whose day it could be on.
  package func instant(in affairs: Affairs) -> Instant? {
    switch self {
    case .now: nil
    case .at(let time): affairs.sitting.map { affairs.zone.instant($0.date, time) }
    case .on(let date, let time): affairs.zone.instant(date, time)
    }
  }
}
