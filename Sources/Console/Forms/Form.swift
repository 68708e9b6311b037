import Canvas
import Governance
import Meeting

/// A form over the screen: labels left, one column, what is wrong under its field (ui.md, Forms).
struct Form {
  /// A blank being filled in.
  struct Field {
    let blank: Blank
    var entry: Entry
    /// What it began with, so that Esc asks only when something would be lost: words, or another choice.
    let initial: String
    var complaint: String?
    /// What stands in it was put there, not written: what is typed takes its place.
    var isSuggested = false

    enum Entry {
      case line(TextField)
      case prose(TextArea)
      case choice(ChoiceList, options: [Blank.Option])
    }
  }

  let command: Command
  /// The record that it puts right, where it does: the line then corrects that one.
  let correcting: Int?
  /// When that happened.
  var happened: TimeOfDay?
  var fields: [Field]
  /// What was before the Board when it was opened, or when it was last said that this has changed.
  var ground: Ground?
  /// The field under the cursor; one past the last is the row of buttons.
  var focus = 0
  var buttons = Buttons([Button("Record it"), Button("Cancel (Esc)")])
  /// What is wrong with the whole, as a refusal.
  var complaint: String?
  /// The day from which a day without a year is the next.
  let today: CivilDate

  /// The item that what it records belongs to, whichever one looks at.
  private let item: Int?

  /// Of a meeting under way its own day counts, whenever it is written up.
  init(
    _ command: Command, known: [String: String], correcting: Int? = nil, _ affairs: Affairs, today: CivilDate
  ) {
    self.command = command
    self.correcting = correcting
    item = command.isOfTheItem ? affairs.underWay?.currentItem?.number : nil
    self.today = affairs.underWay?.date ?? today
    let why = correcting == nil ? [] : [Blank.whyCorrected]
    let blanks = command.blanks + why + (command.group == .attendance && !command.blanks.isEmpty ? [.when] : [])
    fields = blanks.compactMap { blank in
      if known[blank.label] == nil, blank.isImplied(affairs) { return nil }
      let entry = Form.entry(blank, known[blank.label] ?? blank.suggestion(affairs), affairs)
      // What may be left empty and has nothing to choose from is not asked at all.
      if blank.isOptional, case .choice(_, let options) = entry, options.count < 2 { return nil }
      let isSuggested = known[blank.label] == nil && blank.suggestion(affairs) != nil && !blank.isEdited
      return Field(blank: blank, entry: entry, initial: entry.written, isSuggested: isSuggested)
    }
    // What is suggested is rarely otherwise, and a way back to it is always open.
    let asked = fields.indices.filter { known[fields[$0].blank.label] == nil && !fields[$0].blank.isOptional }
    focus =
      asked.first { !fields[$0].isSuggested || fields[$0].initial.isEmpty } ?? asked.first
      ?? fields.firstIndex { known[$0.blank.label] == nil } ?? 0
    begin(on: affairs)
  }

  /// What has changed is known now: recorded after this, it is meant so.
  mutating func begin(on affairs: Affairs) {
    ground = command.ground(affairs) { label in fields.first { $0.blank.label == label }.map(value) }
  }

  private static func entry(_ blank: Blank, _ known: String?, _ affairs: Affairs) -> Field.Entry {
    switch blank.kind {
    case .line, .name, .date, .time, .number, .command: return .line(TextField(known ?? ""))
    case .prose, .lines, .bidders: return .prose(TextArea(known ?? ""))
    case .choice(let options):
      var found = options(affairs)
      if blank.isOptional { found.insert(.init(word: "", label: blank.ifEmpty ?? "–"), at: 0) }
      let selected = found.firstIndex { $0.word == known } ?? found.firstIndex { $0.refusal == nil } ?? 0
      let choices = found.map {
        Choice($0.label, detail: $0.detail, keywords: "\($0.detail) \($0.keywords)", refusal: $0.refusal)
      }
      // Among many one types a few letters; a few are seen at once.
      let list = ChoiceList(
        choices, selected: selected, isFiltering: Form.isFiltered(found.count { !$0.word.isEmpty }),
        emptyText: found.isEmpty ? "There is nothing to choose" : "None of these has those letters")
      return .choice(list, options: found)
    }
  }

  /// Among more than three one may write a few letters: people do, wherever names stand.
  static func isFiltered(_ count: Int) -> Bool { count > 3 }

  /// What it is called; one that puts a record right is not taken for another of its kind.
  var title: String {
    guard correcting == nil else { return "Put right: \(command.title.lowercased())" }
    return command.title + (item.map { " · item \($0)" } ?? "")
  }

  var isChanged: Bool { fields.contains { $0.entry.written != $0.initial } }

  /// The field's value as the vocabulary writes it, however it was typed.
  func value(_ field: Field) -> String {
    let written = field.entry.written
    if case .prose = field.blank.kind { return written.trimmed }
    switch field.blank.kind {
    case .date:
      // A time alone is of the meeting's own day.
      if written.isEmpty, fields.contains(where: { $0.needs(field.blank) }) { return today.isoText }
      return CivilDate(typed: written, from: today)?.isoText ?? written
    case .time: return TimeOfDay(typed: written)?.text ?? written
    case .name: return givenNameFirst(written)
    case .line, .prose, .lines, .bidders, .number, .command, .choice: return written
    }
  }

  /// The line of the vocabulary that the form stands for.
  var line: String {
    let asked = fields.filter { !$0.blank.isWhen && !$0.blank.isWhyCorrected }
    let words = ([command.name] + asked.map { $0.blank.words(value($0)) }).filter { !$0.isEmpty }
    let line = words.joined(separator: " ")
    guard let correcting, let why = fields.first(where: { $0.blank.isWhyCorrected }) else { return line }
    return "correct \(correcting) \(quoted(value(why))) with \(line)"
  }

  func request(_ zone: Zone) throws(Misspoken) -> Request {
    try Request(try tokens(line)[...], zone: zone)
  }

  /// When it happened, where the form asks and it was not now (R44), or where it puts right what was.
  var time: TimeOfDay? { fields.first { $0.blank.isWhen }.flatMap { TimeOfDay(value($0)) } ?? happened }
}

extension Form.Field {
  /// Whether it is filled in and says nothing without the other.
  fileprivate func needs(_ other: Blank) -> Bool { blank.partner == other.label && !entry.written.isEmpty }
}

extension Form.Field.Entry {
  /// What stands in it, or the word of what is chosen.
  var written: String {
    switch self {
    case .line(let line): line.text
    case .prose(let area): area.text
    case .choice(let list, let options):
      list.selected.flatMap { options.indices.contains($0) ? options[$0].word : nil } ?? ""
    }
  }
}
