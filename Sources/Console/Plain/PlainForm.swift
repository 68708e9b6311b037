import Canvas
import Governance
import Meeting

/// A command's form asked blank by blank: the same blanks, options and checks as on the screen.
struct PlainForm {
  private(set) var form: Form
  let moment: Line.Moment
  private let asked: [Int]
  private var at = 0
  private var paragraphs: [String] = []
  /// Everything is answered, and what it would do to the quorum has been said.
  var preview: String?

  init(
    _ command: Command, known: [String: String], _ moment: Line.Moment, _ affairs: Affairs, today: CivilDate
  ) {
    let form = Form(command, known: known, affairs, today: today)
    self.form = form
    self.moment = moment
    asked = form.fields.indices.filter { index in
      let blank = form.fields[index].blank
      return known[blank.label] == nil && !(blank.isWhen && moment != .now)
    }
  }

  var isComplete: Bool { at >= asked.count }

  /// What is known already, as a question would have put it.
  var known: [String] {
    form.fields.indices.filter { !asked.contains($0) && !form.fields[$0].blank.isWhen }.map { index in
      "\(form.fields[index].blank.label): \(shown(form.fields[index]))"
    }
  }

  private func shown(_ field: Form.Field) -> String {
    guard case .choice(let list, let options) = field.entry else { return form.value(field) }
    return list.selected.flatMap { options.indices.contains($0) ? options[$0].label : nil } ?? ""
  }

  /// Asks once more from the last question that had to be answered.
  mutating func askAgain() {
    at = asked.lastIndex { !form.fields[$0].blank.isOptional } ?? max(0, asked.count - 1)
    paragraphs = []
    preview = nil
  }

  /// The options, and the question itself last.
  var question: [String] {
    if let preview { return [preview, PlainConfirmation.offer("Record it"), "Sure? "] }
    guard asked.indices.contains(at) else { return ["What next? "] }
    let field = form.fields[asked[at]]
    let label = field.blank.label
    switch field.entry {
    case .line(let line):
      let hint = line.text.isEmpty ? form.prompt(field.blank) : "Enter takes \(line.text)"
      return [hint.isEmpty ? "\(label)? " : "\(label)? (\(hint)) "]
    case .prose:
      return [paragraphs.isEmpty ? "\(label)? (an empty line ends it) " : "\(label), further? (an empty line ends it) "]
    case .choice(_, let options):
      let offered = options.enumerated().filter { !$0.element.word.isEmpty && $0.element.refusal == nil }
      let names = offered.map { "\(number($0.offset, options)) \(named($0.element))" }
      let list = names.isEmpty ? ["Nobody and nothing to choose; back leaves."] : [names.joined(separator: "  ")]
      return list + [field.blank.isOptional ? "\(label)? (may be left empty) " : "\(label)? "]
    }
  }

  /// Items keep the numbers of the agenda; all else is counted.
  private func number(_ index: Int, _ options: [Blank.Option]) -> Int {
    let real = options.filter { !$0.word.isEmpty }
    if real.allSatisfy({ Int($0.word) != nil }), let own = Int(options[index].word) { return own }
    return index + (real.count == options.count ? 1 : 0)
  }

  private func named(_ option: Blank.Option) -> String {
    let label = Int(option.word) == nil ? option.label : String(option.label.drop { $0.isNumber || $0 == " " })
    return option.detail.isEmpty ? label : "\(label) (\(option.detail))"
  }
}

extension PlainForm {
  /// Takes an answer; gives what is wrong with it, and asks the same again.
  mutating func answer(_ text: String) -> String? {
    let index = asked[at]
    switch form.fields[index].entry {
    case .line(let line) where text.isEmpty && !line.text.isEmpty: break
    case .line: form.fields[index].entry = .line(TextField(text))
    case .prose:
      guard text.isEmpty else {
        paragraphs.append(text)
        return nil
      }
      form.fields[index].entry = .prose(TextArea(paragraphs.joined(separator: "\n")))
    case .choice(var list, let options):
      switch chosen(text, options, isOptional: form.fields[index].blank.isOptional) {
      case .failure(let complaint): return complaint.says
      case .success(let number):
        list.select(number)
        form.fields[index].entry = .choice(list, options: options)
      }
    }
    guard form.check(index) else { return form.fields[index].complaint }
    at += 1
    paragraphs = []
    return nil
  }

  private func chosen(_ text: String, _ options: [Blank.Option], isOptional: Bool) -> Result<Int, Misspoken> {
    if text.isEmpty {
      guard isOptional, let none = options.firstIndex(where: \.word.isEmpty) else {
        return .failure(Misspoken("This is needed. Write a number or some letters; back leaves."))
      }
      return .success(none)
    }
    let real = options.indices.filter { !options[$0].word.isEmpty }
    if let typed = Int(text) {
      guard let found = real.first(where: { number($0, options) == typed }) else {
        return .failure(Misspoken("There is no \(typed) here."))
      }
      return .success(found)
    }
    if let exact = real.first(where: { options[$0].word.lowercased() == text.lowercased() }) { return .success(exact) }
    let search = WordSearch(text)
    let ranked = real.compactMap { index in
      search.rank(of: "\(options[index].label) \(options[index].detail)").map { (index: index, rank: $0) }
    }
    let best = ranked.filter { $0.rank == ranked.map(\.rank).min() }
    if best.count == 1 { return .success(best[0].index) }
    guard !best.isEmpty else { return .failure(Misspoken("There is no “\(text)” here.")) }
    let names = best.map { "\(number($0.index, options)) \(named(options[$0.index]))" }
    return .failure(Misspoken("More than one: \(names.joined(separator: "  "))"))
  }
}
