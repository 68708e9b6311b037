import Canvas
import Governance
import Meeting

/// What an answer is taken for, and what is wrong with it.
extension PlainForm {
  /// What came of an answer.
  enum Heard: Equatable {
    /// With what was understood, where that is not just what was typed.
    case understood(String?)
    case wrong(String)
  }

  /// Takes an answer; one that is wrong leaves the question as it was.
  mutating func answer(_ text: String, _ situation: Situation) -> Heard {
    let heard = understood(text, situation)
    if case .wrong = heard { areChoicesHeard = !text.isEmpty } else { areChoicesHeard = false }
    return heard
  }

  private mutating func understood(_ text: String, _ situation: Situation) -> Heard {
    let index = asked[at]
    let field = form.fields[index]
    var echo: String?
    switch field.entry {
    case .line(let line) where text.isEmpty && !line.text.isEmpty: break
    // What answers for a member in a round, or takes back, is no reason.
    case .line where field.blank.isProse && text.count == 1 && text.first?.isLetter == true:
      return .wrong(advised("One letter is no answer here: write it in words.", field.blank))
    case .line: form.fields[index].entry = .line(TextField(text))
    case .prose:
      guard text.isEmpty else {
        if text.lowercased() == "anew" {
          paragraphs = []
          return .understood("What was written before is dropped.")
        }
        paragraphs.append(text)
        return .understood(nil)
      }
      form.fields[index].entry = .prose(TextArea(paragraphs.joined(separator: "\n")))
    case .choice(var list, let options):
      switch chosen(text, options, isOptional: field.blank.isOptional) {
      case .failure(let complaint): return .wrong(advised(complaint.says, field.blank))
      case .success(let number):
        list.select(number)
        form.fields[index].entry = .choice(list, options: options)
        if Int(text) == nil, !options[number].word.isEmpty {
          echo = "\(field.blank.label): \(inFull(options[number]))."
        }
      }
    }
    if let complaint = complaint(about: index, situation) {
      form.fields[index].entry = field.entry
      return .wrong(advised(complaint, field.blank))
    }
    if field.blank.isDate, !text.isEmpty, form.fields[index].entry.written != text {
      echo = "\(form.fields[index].entry.written)."
    }
    at += 1
    paragraphs = []
    follow(field.blank, situation)
    return .understood(echo)
  }

  private mutating func complaint(about index: Int, _ situation: Situation) -> String? {
    guard form.check(index) else { return form.fields[index].complaint }
    guard form.fields[index].blank.isWhen, let time = form.time,
      situation.zone.nearest(time, to: situation.now) > situation.now
    else { return nil }
    return "\(time.text) is still to come: it is \(situation.zone.time(situation.now)) now."
  }

  /// What to do instead is said with every complaint.
  private func advised(_ complaint: String, _ blank: Blank) -> String {
    "\(complaint) \(blank.isOptional ? "Enter alone leaves it empty; “back” leaves." : "“back” leaves.")"
  }

  /// A substitute is of the body of whoever they sit for.
  private mutating func follow(_ blank: Blank, _ situation: Situation) {
    guard form.command.name == "substitute", blank.label == "For",
      let next = form.fields.firstIndex(where: { $0.blank.label == "Organisation" }),
      let seat = form.fields.first(where: { $0.blank.label == "For" }).map({ SeatID(form.value($0)) }),
      let body = situation.board.seat(seat)?.organisation,
      case .choice(var list, let options) = form.fields[next].entry,
      let own = options.firstIndex(where: { $0.word == body.text })
    else { return }
    list.select(own)
    form.fields[next].entry = .choice(list, options: options)
    asked.removeAll { $0 == next }
  }

  private func chosen(_ text: String, _ options: [Blank.Option], isOptional: Bool) -> Result<Int, Misspoken> {
    let real = real(options)
    let open = real.filter { options[$0].refusal == nil }
    if text.isEmpty {
      if isOptional, let none = options.firstIndex(where: \.word.isEmpty) { return .success(none) }
      if open.count == 1 { return .success(open[0]) }
      return .failure(Misspoken("This is needed. Write a number or some letters."))
    }
    if let typed = Int(text) {
      if let found = real.first(where: { number($0, options) == typed }) { return .success(found) }
      if typed == 1, open.count == 1 { return .success(open[0]) }
      return .failure(Misspoken("There is no \(typed) here."))
    }
    if let exact = real.first(where: { options[$0].word.lowercased() == text.lowercased() }) { return .success(exact) }
    let search = WordSearch(text)
    let ranked = real.compactMap { index in
      search.rank(of: "\(options[index].label) \(options[index].detail)").map { (index: index, rank: $0) }
    }
    let best = ranked.filter { $0.rank == ranked.map(\.rank).min() }
    if best.count == 1 { return .success(best[0].index) }
    guard !best.isEmpty else { return .failure(Misspoken("There is no “\(text)” here.")) }
    let names = best.map { PlainChoice.numbered(number($0.index, options), named(options[$0.index])) }
    return .failure(Misspoken("More than one: \(names.joined(separator: ". "))."))
  }
}
