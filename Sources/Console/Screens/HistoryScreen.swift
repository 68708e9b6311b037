import Canvas
import Governance
import Meeting
import Minutes

/// All that was recorded, newest first, the undone too: nothing is erased.
struct HistoryScreen: Screen {
  private var selected = 0

  private func lines(_ situation: Situation) -> [(entry: Entry, words: String, isUndone: Bool)] {
    let session = situation.session
    let told = situation.sitting.map { situation.affairs.account(of: $0, revealing: true) } ?? []
    let known = Dictionary(told.map { ($0.entry.n, $0) }) { first, _ in first }
    return session.journal.reversed().compactMap { entry in
      if known[entry.n]?.isSupplement == true { return nil }
      let words = known[entry.n]?.short ?? situation.affairs.shortSentence(for: entry, in: situation.sitting, revealing: true)
      return (entry, words, session.undone.contains(entry.act))
    }
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    let last = max(0, lines(situation).count - 1)
    switch key {
    case .up, .character("k"), .backTab: selected = max(0, selected - 1)
    case .down, .character("j"), .tab: selected = min(last, selected + 1)
    case .pageUp: selected = max(0, selected - body.rows)
    case .pageDown: selected = min(last, selected + body.rows)
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = last
    case .character, .enter, .escape, .backspace, .delete, .insert, .left, .right, .function, .control, .wordLeft,
      .wordRight, .paste:
      return .ignored
    }
    return .handled
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response { .handled }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    let inside = canvas.box(body, title: "History · newest first", focused: true).inset(top: 1)
    Table(
      columns: [
        TableColumn("Record", .cells(7), alignment: .right), TableColumn(" Time", .cells(7)),
        TableColumn("What", .share(1)),
      ],
      rows: lines(situation).map { line in
        [
          Span("\(line.entry.n)", .muted), Span(" \(situation.zone.time(line.entry.occurred))", .muted),
          Span(line.isUndone ? "undone: \(line.words)" : line.words, line.isUndone ? .muted : .text),
        ]
      }, selected: selected
    ).draw(on: &canvas, in: inside, focused: true)
  }

  func next(_ situation: Situation) -> NextStep {
    NextStep("Everything is kept, what was undone too. u takes the last act back. Esc goes back.")
  }
}
