import Canvas
import Governance
import Meeting

/// A form over the screen: labels left, one column, what is wrong under its field (ui.md, Forms).
struct Form {
  /// A blank being filled in.
  struct Field {
    let blank: Blank
    var entry: Entry
    /// What it began with, so that Esc asks only when something would be lost.
    let initial: String
    var complaint: String?

    enum Entry {
      case line(TextField)
      case prose(TextArea)
      case choice(ChoiceList, options: [Blank.Option])
    }
  }

  let command: Command
  var fields: [Field]
  /// The field under the cursor; one past the last is the row of buttons.
  var focus = 0
  var buttons = Buttons([Button("Record it"), Button("Cancel (Esc)")])
  /// What is wrong with the whole, as a refusal.
  var complaint: String?

  init(_ command: Command, known: [String: String], _ affairs: Affairs) {
    self.command = command
    let blanks = command.blanks + (command.group == .attendance && !command.blanks.isEmpty ? [.when] : [])
    fields = blanks.map { blank in
      Field(blank: blank, entry: Form.entry(blank, known[blank.label], affairs), initial: known[blank.label] ?? "")
    }
    focus =
      fields.firstIndex { known[$0.blank.label] == nil && !$0.blank.isOptional }
      ?? fields.firstIndex { known[$0.blank.label] == nil } ?? 0
  }

  private static func entry(_ blank: Blank, _ known: String?, _ affairs: Affairs) -> Field.Entry {
    switch blank.kind {
    case .line, .date, .time, .number, .command: return .line(TextField(known ?? ""))
    case .prose: return .prose(TextArea(known ?? ""))
    case .choice(let options):
      var found = options(affairs)
      if blank.isOptional { found.insert(.init(word: "", label: "–"), at: 0) }
      let selected = found.firstIndex { $0.word == known } ?? found.firstIndex { $0.refusal == nil } ?? 0
      let choices = found.map { Choice($0.label, detail: $0.detail, refusal: $0.refusal) }
      // Among many one types a few letters; a few are seen at once.
      let list = ChoiceList(
        choices, selected: selected, isFiltering: choices.count > 5, emptyText: "Nobody and nothing to choose")
      return .choice(list, options: found)
    }
  }

  var isChanged: Bool {
    fields.contains { field in
      switch field.entry {
      case .line(let line): line.text != field.initial
      case .prose(let area): area.text != field.initial
      case .choice: false
      }
    }
  }

  func value(_ field: Field) -> String {
    switch field.entry {
    case .line(let line): line.text
    case .prose(let area): area.text
    case .choice(let list, let options):
      list.selected.flatMap { options.indices.contains($0) ? options[$0].word : nil } ?? ""
    }
  }

  /// The line of the vocabulary that the form stands for.
  var line: String {
    let words = fields.filter { !$0.blank.isWhen }.map { $0.blank.words(value($0)) }
    return ([command.name] + words).filter { !$0.isEmpty }.joined(separator: " ")
  }

  func request(_ zone: Zone) throws(Misspoken) -> Request {
    try Request(try tokens(line)[...], zone: zone)
  }

  /// When it happened, where the form asks and it was not now (R44).
  var time: TimeOfDay? { fields.first { $0.blank.isWhen }.flatMap { TimeOfDay(value($0)) } }
}

// Checking.
extension Form {
  /// Whether every blank that must be is filled; puts the complaint under the first that is not.
  mutating func check() -> Bool {
    for index in fields.indices where !check(index) {
      focus = index
      return false
    }
    return true
  }

  /// A field is checked on leaving it forward, never on going back.
  mutating func check(_ index: Int) -> Bool {
    fields[index].complaint = complaint(fields[index])
    return fields[index].complaint == nil
  }

  private func complaint(_ field: Field) -> String? {
    let value = value(field)
    if case .choice(let list, let options) = field.entry, let chosen = list.selected, options.indices.contains(chosen),
      let refusal = options[chosen].refusal
    {
      return refusal
    }
    if value.allSatisfy(\.isWhitespace) { return field.blank.isOptional ? nil : "This is needed." }
    switch field.blank.kind {
    case .date: return CivilDate(value) == nil ? "Write the date as 2014-11-12." : nil
    case .time: return TimeOfDay(value) == nil ? "Write the time as 14:05." : nil
    case .number: return Int(value) == nil ? "Write a whole number." : nil
    case .line, .prose, .command, .choice: return nil
    }
  }
}
