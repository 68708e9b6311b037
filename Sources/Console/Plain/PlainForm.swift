import Canvas
import Governance
import Meeting

/// A command's form asked blank by blank: the same blanks, options and checks as on the screen.
struct PlainForm {
  var form: Form
  let moment: Line.Moment
  var asked: [Int]
  var at = 0
  /// The prose written so far in answer to the present question.
  var paragraphs: [String] = []
  /// What stood in the fields before anything was answered.
  private let before: [Form.Field.Entry]
  /// The choices have been heard: after a wrong answer the question alone is asked again.
  var areChoicesHeard = false
  /// Everything is answered, and what it would do to the quorum has been said.
  var preview: String?

  init(
    _ command: Command, known: [String: String], _ moment: Line.Moment, _ affairs: Affairs, today: CivilDate
  ) {
    let form = Form(command, known: known, affairs, today: today)
    self.form = form
    self.moment = moment
    before = form.fields.map(\.entry)
    asked = form.fields.indices.filter { index in
      let blank = form.fields[index].blank
      return known[blank.label] == nil && !(blank.isWhen && moment != .now)
    }
  }

  var isComplete: Bool { at >= asked.count }

  /// Whether “help” and the like are not an answer to the present question.
  var takesWords: Bool {
    guard asked.indices.contains(at) else { return false }
    switch form.fields[asked[at]].blank.kind {
    case .name: return false
    case .line, .prose, .lines, .bidders, .time, .date, .number, .command, .choice: return true
    }
  }

  var isChoice: Bool {
    guard asked.indices.contains(at), case .choice = form.fields[asked[at]].entry else { return false }
    return true
  }

  /// What is known already, as a question would have put it.
  var known: [String] {
    form.fields.indices.filter { !asked.contains($0) && !form.fields[$0].blank.isWhen }.map { index in
      "\(form.fields[index].blank.label): \(shown(form.fields[index]))"
    }
  }

  private func shown(_ field: Form.Field) -> String {
    guard case .choice(let list, let options) = field.entry else { return form.value(field) }
    return list.selected.flatMap { options.indices.contains($0) ? inFull(options[$0]) : nil } ?? ""
  }

  /// An item is known by its number, and by its title.
  func inFull(_ option: Blank.Option) -> String {
    Int(option.word).map { "\($0), \(named(option))" } ?? named(option)
  }

  /// Asks once more from the last question that had to be answered, as at first.
  mutating func askAgain() {
    at = asked.lastIndex { !form.fields[$0].blank.isOptional } ?? max(0, asked.count - 1)
    for index in asked.dropFirst(at) { form.fields[index].entry = before[index] }
    paragraphs = []
    preview = nil
  }

  /// Prose begun earlier, where the first question asks for it; false where it does not.
  mutating func goOn(with draft: [String]) -> Bool {
    guard let first = asked.first, case .prose = form.fields[first].entry else { return false }
    paragraphs = draft
    return true
  }
}

extension PlainForm {
  /// The options, and the question itself last.
  func question(_ situation: Situation) -> [String] {
    if let preview {
      let lines = [preview] + PlainConfirmation.question("Record it")
      return areChoicesHeard ? lines.suffix(1) : lines
    }
    guard asked.indices.contains(at) else { return ["What next? "] }
    let field = form.fields[asked[at]]
    let text =
      field.blank.isWhen ? "When, if earlier than now, \(situation.zone.time(situation.now))?" : field.blank.question
    func asking(_ hints: String?...) -> String {
      let hints = hints.compactMap { $0 }.filter { !$0.isEmpty }
      return hints.isEmpty ? "\(text) " : "\(text) (\(hints.joined(separator: "; "))) "
    }
    switch field.entry {
    case .line(let line):
      return [line.text.isEmpty ? asking(hint(field.blank), empty(field.blank)) : asking("Enter takes \(line.text)")]
    case .prose:
      guard paragraphs.isEmpty else { return ["\(field.blank.label), further? (an empty line ends it) "] }
      return [asking(hint(field.blank), "an empty line ends it")]
    case .choice(_, let options):
      let offered = real(options).filter { options[$0].refusal == nil }
      guard !offered.isEmpty else { return ["Nobody and nothing to choose; back leaves.", asking()] }
      let names = offered.map { PlainChoice.numbered(number($0, options), present(options[$0], situation)) }
      let only = offered.count == 1 && !field.blank.isOptional ? "Enter takes it" : nil
      return (areChoicesHeard ? [] : PlainChoice.lines(names)) + [asking(only, empty(field.blank))]
    }
  }

  /// What an answer looks like.
  private func hint(_ blank: Blank) -> String {
    switch blank.kind {
    case .date: "written like 12 November 2014, or today, or tomorrow"
    case .time: "written like 14:05"
    case .number: "a number"
    case .command: "present SEAT, for example"
    case .lines: "one a line"
    case .bidders: "one a line; of a member’s body: name; SCC"
    case .line, .name, .prose, .choice: blank.hint
    }
  }

  private func empty(_ blank: Blank) -> String? {
    guard blank.isOptional else { return nil }
    return blank.ifEmpty.map { "Enter: \($0)" } ?? "may be left empty"
  }

  func real(_ options: [Blank.Option]) -> [Int] { options.indices.filter { !options[$0].word.isEmpty } }

  /// Items keep the numbers of the agenda; all else is counted.
  func number(_ index: Int, _ options: [Blank.Option]) -> Int {
    let real = real(options)
    if real.allSatisfy({ Int(options[$0].word) != nil }), let own = Int(options[index].word) { return own }
    return index + (real.count == options.count ? 1 : 0)
  }

  /// With the mark of who is not in the room, once the meeting is open.
  private func present(_ option: Blank.Option, _ situation: Situation) -> String {
    guard let sitting = situation.meeting, sitting.openedAt != nil, let place = sitting.places[SeatID(option.word)],
      !place.presence.isPresent
    else { return named(option) }
    return "\(named(option)), not here"
  }

  func named(_ option: Blank.Option) -> String {
    let label = Int(option.word) == nil ? option.label : String(option.label.drop { $0.isNumber || $0 == " " })
    return option.detail.isEmpty ? label : "\(label) (\(option.detail))"
  }
}
