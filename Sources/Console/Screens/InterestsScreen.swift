import Canvas
import Governance
import Meeting

/// Declarations of interest: who, in what, and what the Board has decided that it means.
struct InterestsScreen: Screen {
  private var mark = Mark()

  /// Those of this meeting's matters, the undetermined of this item first.
  func interests(_ situation: Situation) -> [Interest] {
    let matters = Set(situation.sitting?.items.map(\.matter) ?? [])
    let shown = situation.affairs.interests.filter { matters.contains($0.declared.matter) }
    let open = shown.filter { isOpen($0, situation) }
    let waiting = shown.filter { !isOpen($0, situation) && $0.determinations.isEmpty }
    return open + waiting + shown.filter { !isOpen($0, situation) && !$0.determinations.isEmpty }
  }

  /// Whether it waits for the Board's decision in the present item.
  private func isOpen(_ interest: Interest, _ situation: Situation) -> Bool {
    guard let sitting = situation.sitting, let item = sitting.currentItem else { return false }
    return situation.affairs.undetermined(item, sitting).contains { $0.record == interest.record }
  }

  /// Marks the one that has just been declared.
  mutating func mark(_ record: Int, _ situation: Situation) {
    let interests = interests(situation)
    if let row = interests.firstIndex(where: { $0.record == record }) { mark.set(row, of: interests.count) }
  }

  private func marked(_ situation: Situation) -> Interest? {
    let interests = interests(situation)
    return interests.isEmpty ? nil : interests[mark.row(of: interests.count)]
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    if let moved = mark.answer(key, of: interests(situation).count, page: body.rows) { return moved }
    switch key {
    case .enter: return next(situation).deed.map { .deed($0) } ?? .ignored
    case .character("d"): return .deed(declare(situation))
    case .character("e"):
      return .deed(marked(situation).map { .putRight($0.record) } ?? .say("There is nothing to put right."))
    case .character("b"):
      return .deed(marked(situation).map { determine($0, situation) } ?? .fill(command: "determine"))
    case .character, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .tab, .backTab, .home, .end,
      .pageUp, .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return .ignored
    }
  }

  private func declare(_ situation: Situation) -> Deed {
    let item = Blank.declaredItem.suggestion(situation.affairs).flatMap { $0.isEmpty ? nil : $0 }
    return .fill(command: "declare", known: item.map { [Blank.declaredItem.label: $0] } ?? [:])
  }

  private func determine(_ interest: Interest, _ situation: Situation) -> Deed {
    guard let sitting = situation.sitting, let item = sitting.currentItem, item.matter == interest.declared.matter
    else {
      return .say("The Board decides on this interest when its item is taken.")
    }
    return .fill(command: "determine", known: ["Whose interest": word(interest.declared.person, situation)])
  }

  /// How the vocabulary names somebody: by the seat they fill, or else by name.
  private func word(_ person: PersonID, _ situation: Situation) -> String {
    let seat = situation.sitting.flatMap { situation.affairs.place(of: person, in: $0) }
    return seat?.text ?? quoted(situation.affairs.name(person))
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    let (interests, inside) = (interests(situation), Canvas.inside(of: body))
    let area = tableArea(interests.count, in: inside)
    guard let row = table(interests, situation, isNarrow: inside.columns < 70).row(at: point, in: area) else {
      return .handled
    }
    let isMarked = row == mark.row(of: interests.count)
    mark.set(row, of: interests.count)
    return isMarked && isOpen(interests[row], situation) ? .deed(determine(interests[row], situation)) : .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    let count = interests(situation).count
    let area = tableArea(count, in: Canvas.inside(of: body))
    if area.contains(point) { mark.scroll(by: notches, of: count, seen: area.rows - 1) }
  }

  /// What is told of the interest marked has the rest.
  private func tableArea(_ count: Int, in inside: Rect) -> Rect {
    inside.rows(first: min(count + 1, max(2, inside.rows - 5)))
  }

  func searched(_ situation: Situation) -> [String] {
    interests(situation).map { "\(item($0, situation)) \(told($0, situation))" }
  }

  func row(_ situation: Situation, in body: Rect) -> Int { mark.row(of: interests(situation).count) }
  mutating func go(to row: Int, _ situation: Situation, in body: Rect) {
    mark.set(row, of: interests(situation).count)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    let inside = canvas.panel(body, title: "Interests · who, in what, and what it means")
    let interests = interests(situation)
    guard let marked = marked(situation) else {
      canvas.putWrapped(
        "Nobody has declared an interest in this meeting’s items. Press Enter when somebody does; they can at any moment.",
        in: inside, role: .muted)
      return
    }
    let area = tableArea(interests.count, in: inside)
    table(interests, situation, isNarrow: inside.columns < 70).draw(on: &canvas, in: area, focused: true)
    var below = inside.inset(top: area.rows + 1)
    below = below.inset(top: canvas.putWrapped(told(marked, situation), in: below, role: .text) + 1)
    guard let sitting = situation.sitting, let item = sitting.currentItem, let stage = sitting.stage else { return }
    let count = situation.affairs.decidingQuorum(item, at: stage, sitting)
    let out = sitting.outForTheItem > 0 ? " Whoever is out for it counts towards the meeting’s quorum only." : ""
    canvas.putWrapped("Item \(item.number): \(situation.affairs.mayDecide(count)).\(out)", in: below, role: .muted)
  }

  private func table(_ interests: [Interest], _ situation: Situation, isNarrow: Bool) -> Table {
    let kind = isNarrow ? [] : [TableColumn("Kind", .cells(14))]
    return Table(
      columns: [TableColumn("Who", .share(3)), TableColumn("In", .cells(7))] + kind
        + [TableColumn("The Board’s decision", .share(4))],
      rows: interests.map { interest in
        let decision = interest.determinations.last
        let waiting = decision == nil || isOpen(interest, situation)
        return [
          Span(surnameFirst(situation.affairs.name(interest.declared.person)), .text),
          Span(item(interest, situation), .muted),
        ] + (isNarrow ? [] : [Span(interest.declared.category.rawValue, .muted)]) + [
          Span(waiting ? "not decided yet" : decision?.effect.words ?? "", waiting ? .caution : .good)
        ]
      }, selected: mark.row(of: interests.count))
  }

  func told(_ interest: Interest, _ situation: Situation) -> String {
    let affairs = situation.affairs
    let nature =
      interest.declared.sensitive
      ? "sensitive: only that there is one is published" : affairs.text(interest.declared.nature)
    let body = interest.declared.organisation.map { " (for \(affairs.board.name(of: $0)))" } ?? ""
    var text =
      "\(affairs.name(interest.declared.person))\(body), \(interest.declared.category.words), \(interest.declared.held.whose): \(nature)"
    if let decision = interest.determinations.last {
      text += "\nThe Board decided: \(decision.effect.words). Reason: \(decision.reason)"
    }
    return text
  }

  private func item(_ interest: Interest, _ situation: Situation) -> String {
    guard let item = situation.sitting?.items.first(where: { $0.matter == interest.declared.matter }) else { return "" }
    return "item \(item.number)"
  }

  func next(_ situation: Situation) -> NextStep {
    let unasked = situation.sitting.flatMap { sitting in
      sitting.currentItem.map { situation.affairs.unasked($0, sitting) }
    }
    if let marked = marked(situation), isOpen(marked, situation) {
      if let sitting = situation.sitting, sitting.presiding?.person == marked.declared.person {
        return NextStep(
          "Whoever presides has it. Press Enter to hand the chair over first.", "Hand over",
          .fill(command: "chair"))
      }
      return NextStep(
        "Press Enter to record what the Board decides on this interest. Esc goes back.", "Board’s decision",
        determine(marked, situation))
    }
    if let unasked, let first = unasked.first {
      let name = situation.affairs.name(first)
      return NextStep(
        "There are bidders. Has \(name) an interest? \(situation.key("declare", on: .interests)) if so. Enter: nothing to declare.",
        "Nothing to declare",
        .fill(command: "nothing-to-declare", known: ["Who": word(first, situation)]))
    }
    if let marked = marked(situation), marked.determinations.isEmpty {
      return NextStep(
        "The Board decides on it when \(item(marked, situation)) is taken. \(situation.key("declare", on: .interests)) records another. Esc goes back."
      )
    }
    guard marked(situation) == nil else {
      return NextStep("\(situation.key("declare", on: .interests)) records another declaration. Esc goes back.")
    }
    return NextStep("Press Enter to record a declaration. Esc goes back.", "Declare", declare(situation))
  }
}

extension InterestHolder {
  /// As forms and lists say it.
  var whose: String { self == .own ? "their own" : "their \(rawValue)’s" }
}
