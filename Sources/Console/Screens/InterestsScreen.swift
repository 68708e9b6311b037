import Canvas
import Governance
import Meeting

/// Declarations of interest: who, in what, and what the Board has decided that it means.
struct InterestsScreen: Screen {
  private var selected = 0

  /// Those of this meeting's matters, the undetermined first.
  private func interests(_ situation: Situation) -> [Interest] {
    let matters = Set(situation.sitting?.items.map(\.matter) ?? [])
    let shown = situation.affairs.interests.filter { matters.contains($0.declared.matter) }
    return shown.filter { $0.determinations.isEmpty } + shown.filter { !$0.determinations.isEmpty }
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    let interests = interests(situation)
    switch key {
    case .up, .character("k"), .backTab: selected = max(0, selected - 1)
    case .down, .character("j"), .tab: selected = max(0, min(interests.count - 1, selected + 1))
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = max(0, interests.count - 1)
    case .enter:
      guard interests.indices.contains(selected) else { return .deed(.fill(command: "declare", known: known(situation))) }
      return determine(interests[selected], situation)
    case .character("d"): return .deed(.fill(command: "declare", known: known(situation)))
    case .character("b"):
      guard interests.indices.contains(selected) else { return .deed(.fill(command: "determine")) }
      return determine(interests[selected], situation)
    case .character, .escape, .backspace, .delete, .insert, .left, .right, .pageUp, .pageDown, .function, .control,
      .wordLeft, .wordRight, .paste:
      return .ignored
    }
    return .handled
  }

  private func known(_ situation: Situation) -> [String: String] {
    situation.sitting?.currentItem.map { ["In item": "\($0.number)"] } ?? [:]
  }

  private func determine(_ interest: Interest, _ situation: Situation) -> Response {
    let affairs = situation.affairs
    guard let sitting = situation.sitting, let item = sitting.currentItem, item.matter == interest.declared.matter else {
      return .deed(.say("The Board decides on this interest when its item is taken."))
    }
    let person = interest.declared.person
    let word = affairs.place(of: person, in: sitting)?.text ?? quoted(affairs.name(person))
    return .deed(.fill(command: "determine", known: ["Whose interest": word]))
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    selected = max(0, min(interests(situation).count - 1, point.row - body.row - 3))
    return .handled
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    let inside = canvas.box(body, title: "Interests · who, in what, and what it means", focused: true).inset(top: 1)
    let interests = interests(situation)
    guard !interests.isEmpty else {
      canvas.putWrapped(
        "Nobody has declared an interest in this meeting’s items. Press d when somebody does; they can at any moment.",
        in: inside, role: .muted)
      return
    }
    let affairs = situation.affairs
    let table = Table(
      columns: [
        TableColumn("Who", .share(2)), TableColumn("In", .cells(10)), TableColumn("Kind", .share(2)),
        TableColumn("The Board’s decision", .share(3)),
      ],
      rows: interests.map { interest in
        let decision = interest.determinations.last
        return [
          Span(surnameFirst(affairs.name(interest.declared.person)), .text),
          Span(item(interest, situation), .muted), Span(interest.declared.category.words, .muted),
          Span(decision?.effect.words ?? "not decided yet", decision == nil ? .caution : .good),
        ]
      }, selected: selected)
    let height = min(interests.count + 1, max(0, inside.rows - 5))
    table.draw(on: &canvas, in: inside.rows(first: height), focused: true)
    guard interests.indices.contains(selected) else { return }
    let interest = interests[selected]
    let nature = interest.declared.sensitive ? "sensitive: only its existence is published" : affairs.text(interest.declared.nature)
    var text = "\(affairs.name(interest.declared.person)): \(nature)"
    if let decision = interest.determinations.last { text += "\nThe Board: \(decision.effect.words). \(decision.reason)" }
    canvas.putWrapped(text, in: inside.inset(top: height + 1), role: .text)
  }

  private func item(_ interest: Interest, _ situation: Situation) -> String {
    guard let item = situation.sitting?.items.first(where: { $0.matter == interest.declared.matter }) else { return "" }
    return "item \(item.number)"
  }

  func next(_ situation: Situation) -> NextStep {
    let interests = interests(situation)
    guard interests.indices.contains(selected) else {
      return NextStep("Press Enter to record a declaration. Esc goes back.", "Declare", .fill(command: "declare"))
    }
    if interests[selected].determinations.isEmpty {
      return NextStep("Press Enter to record what the Board decides on this interest. Esc goes back.", "Board’s decision", nil)
    }
    return NextStep("d records another declaration. Esc goes back.")
  }
}
