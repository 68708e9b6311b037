import Canvas
import Governance
import Meeting

/// Three columns, two, or one with the other panels as one-line summaries.
struct DeskLayout {
  private(set) var areas: [Desk.Panel: Rect] = [:]
  private(set) var summaries: [(panel: Desk.Panel, line: Rect)] = []

  init(_ body: Rect, _ panel: Desk.Panel) {
    if body.columns >= 110 {
      let columns = body.columns([.cells(32), .share(1), .cells(37)])
      areas = [.agenda: columns[0], .item: columns[1], .here: columns[2]]
    } else if body.columns >= 80 {
      let columns = body.columns([.cells(30), .share(1)])
      areas = [.agenda: columns[0], panel == .here ? .here : .item: columns[1]]
    } else {
      let others = body.rows >= 6 ? Desk.Panel.allCases.filter { $0 != panel } : []
      let rows = body.rows([.share(1)] + others.map { _ in .cells(1) })
      areas = [panel: rows[0]]
      summaries = zip(others, rows.dropFirst()).map { ($0, $1) }
    }
  }
}

extension Desk.Panel {
  var next: Self {
    switch self {
    case .agenda: .item
    case .item: .here
    case .here: .agenda
    }
  }

  var previous: Self { next.next }

  /// What it would show, in one line.
  func summary(_ item: Item?, _ sitting: Sitting, _ situation: Situation) -> String {
    switch self {
    case .agenda:
      let done = sitting.items.count { $0.outcome != .unreached }
      return "Agenda: \(done) of \(sitting.items.count) items taken. Tab shows it."
    case .item: return item.map { "Item \($0.number), \($0.title)" } ?? sitting.phaseTitle
    case .here:
      let rows = HereRow.all(situation, sitting).filter { !$0.isHere }
      let absent = rows.map { "\($0.name) (\($0.state.lowercased()))" }.joined(separator: "; ")
      return absent.isEmpty ? "All members are here." : "Not here: \(absent)"
    }
  }
}

extension Sitting {
  /// What stands in the place of an item's title while there is none before the meeting.
  var phaseTitle: String {
    switch phase {
    case .scheduled: "Meeting of \(date.inWords)"
    case .rollCall: "Before the meeting opens"
    case .inSession: "Between items"
    case .suspended(.inquorate, _): "Inquorate"
    case .suspended(.adjourned, _): "Adjourned"
    case .notHeld: "Not held"
    case .closed: "Closed"
    }
  }
}

extension Canvas {
  /// A panel whose list begins right under its title.
  mutating func tightPanel(_ area: Rect, title: String, focused: Bool) -> Rect {
    guard area.rows >= 7 else { return panel(area, title: title, focused: focused) }
    return box(area, title: title, focused: focused)
  }

  /// The area inside such a panel, for telling what a click is on.
  static func inside(ofTight area: Rect) -> Rect {
    area.rows >= 7 ? area.inset(rows: 1, columns: 2) : inside(of: area)
  }
}
