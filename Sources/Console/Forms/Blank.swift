import Governance
import Meeting

/// One thing a command needs, as a form asks for it; filled in, blanks make a line of the vocabulary.
struct Blank: Sendable {
  enum Kind: Sendable {
    case line
    /// A person's, as the minutes write it; `Brown, Anna` is understood too.
    case name
    case prose
    /// Any number of texts, one a line.
    case lines
    /// Any number of bidders, one a line; after a semicolon stands the body one belongs to.
    case bidders
    /// A time of day, as `14:05`.
    case time
    case date
    case number
    /// A line of the vocabulary, as what is right instead of a slip.
    case command
    /// One of a list; `free` may also be typed.
    case choice(@Sendable (Affairs) -> [Option])
  }

  /// Something to choose: the word it stands for in a line, and how it is shown.
  struct Option: Equatable, Sendable {
    var word: String
    var label: String
    var detail = ""
    /// What else it is found by.
    var keywords = ""
    var refusal: String?
  }

  /// How a form calls it, and how what is known is given to it.
  var label: String
  var kind: Kind
  /// The word that goes before it in a line: `owner`, `due`, `in`.
  var marker: String?
  var isOptional = false
  /// What an empty text field says of itself.
  var hint = ""
  /// How it is asked for in a sentence; nil where its label with a question mark is one.
  var asking: String?
  /// What leaving it empty says.
  var ifEmpty: String?
  /// What stands in it to begin with.
  var suggestion: @Sendable (Affairs) -> String? = { _ in nil }
  /// What stands in it is edited, and not replaced by the first letter typed.
  var isEdited = false
  /// Whether it need not be asked, for the line says the same without it.
  var isImplied: @Sendable (Affairs) -> Bool = { _ in false }
  /// The field without which this one says nothing, and which needs it.
  var partner: String?
  /// Bare words stand as they are; texts go in quotation marks.
  var isWord: Bool {
    switch kind {
    case .line, .name, .prose, .lines, .bidders: false
    case .date, .time, .number, .command, .choice: true
    }
  }

  init(
    _ label: String, _ kind: Kind, marker: String? = nil, optional: Bool = false, with partner: String? = nil
  ) {
    self.label = label
    self.kind = kind
    self.marker = marker
    isOptional = optional
    self.partner = partner
  }

  var question: String { asking ?? "\(label)?" }
  /// A sentence or a few words, no name and no figure.
  var isProse: Bool { if case .line = kind { true } else { false } }
  var isDate: Bool { if case .date = kind { true } else { false } }

  /// The same, asked in a sentence, and with what leaving it empty says.
  func asked(_ question: String, ifEmpty: String? = nil) -> Blank {
    var blank = self
    blank.asking = question
    blank.ifEmpty = ifEmpty
    return blank
  }

  /// A person, as the minutes name them.
  static let name: Blank = {
    var blank = Blank("Name", .name)
    blank.hint = "first name, then surname"
    return blank
  }()

  /// Whoever kept the record of the last meeting, most often.
  static let clerk: Blank = {
    var blank = name
    blank.suggestion = { affairs in affairs.past.last?.clerk.map(affairs.name) }
    return blank
  }()

  /// A reason that the minutes print for everyone.
  static let publicReason: Blank = {
    var blank = Blank("Reason", .line, optional: true)
    blank.hint = "printed in the minutes"
    return blank
  }()

  /// What the Board sets for a moderation beside its process.
  static let moderationTerms: Blank = {
    var blank = Blank("Conditions", .line, optional: true)
    blank.hint = "such as a time limit, if any"
    return blank
  }()

  /// The open proposal as it stands, to be changed.
  static let newWords: Blank = {
    var blank = Blank("New words", .prose)
    blank.suggestion = { affairs in affairs.sitting?.stage?.proposal.map { affairs.text($0.text) } }
    blank.isEdited = true
    return blank
  }()

  /// When the meeting is to begin, as it stands.
  static let scheduledTime: Blank = {
    var blank = Blank("Time", .time)
    blank.suggestion = { affairs in affairs.sitting.map { affairs.zone.time($0.scheduled) } }
    return blank
  }()

  /// Where the meeting is, as it stands.
  static let scheduledPlace: Blank = {
    var blank = Blank("Place", .line)
    blank.suggestion = { $0.sitting?.place }
    return blank
  }()

  /// The number of an item that is not on the agenda yet.
  static let newNumber: Blank = {
    var blank = Blank("Number", .number)
    blank.suggestion = { "\($0.sitting?.nextNumber ?? 1)" }
    return blank
  }()

  /// When it happened, if that was earlier than now; it stands before the line, not in it.
  static let when = Blank("When, if earlier", .time, optional: true).asked("When, if earlier?", ifEmpty: "now")
  var isWhen: Bool { label == Blank.when.label }

  /// Why a record is corrected; it stands before the line that is right.
  static let whyCorrected: Blank = {
    var blank = Blank("Why", .line)
    blank.suggestion = { _ in "Entered in error" }
    return blank
  }()
  var isWhyCorrected: Bool { label == Blank.whyCorrected.label }

  /// The words this blank adds to a line; none for an optional one left empty.
  func words(_ value: String) -> String {
    guard !(isOptional && value.isEmpty) else { return "" }
    switch kind {
    case .lines: return Blank.lines(value).map(quoted).joined(separator: " ")
    case .bidders: return Blank.lines(value).map(bidder).joined(separator: " ")
    case .line, .name, .prose, .date, .time, .number, .command, .choice:
      let word = isWord ? value : quoted(value)
      return marker.map { "\($0) \(word)" } ?? word
    }
  }
}

extension Blank {
  private static func lines(_ value: String) -> [String] {
    value.split(separator: "\n").map(trimmed).filter { !$0.isEmpty }
  }

  private func bidder(_ line: String) -> String {
    let parts = line.split(separator: ";", maxSplits: 1).map { Blank.trimmed($0) }
    let body = parts.count > 1 && !parts[1].isEmpty ? " of \(parts[1].lowercased())" : ""
    return quoted(parts.first ?? "") + body
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
