import Canvas
import Governance
import Meeting

/// The start: today's meeting as one big choice, past minutes, and whether the record is sound.
struct StartScreen: Screen {
  private var mark = Mark()

  private enum Way: CaseIterable {
    case meeting, archive, check, leave
  }

  private func title(_ way: Way, _ situation: Situation) -> String {
    switch way {
    case .meeting: meeting(situation)
    case .archive: "Read past minutes"
    case .check: "Check the record"
    case .leave: "Leave"
    }
  }

  private func explanation(_ way: Way, _ situation: Situation) -> String {
    switch way {
    case .meeting: situation.meeting.map { standing($0) } ?? situation.outstandingInBrief
    case .archive:
      situation.archived == 0
        ? "There are none yet." : "Of \(count(situation.archived, "meeting")), from the record alone."
    case .check: "That nothing in it was changed, from first to last."
    case .leave: "Everything is saved as you go."
    }
  }

  private func meeting(_ situation: Situation) -> String {
    guard let sitting = situation.meeting else { return "Set up the next meeting" }
    switch sitting.phase {
    case .scheduled: return "Begin the meeting of \(sitting.date.inWords)"
    case .rollCall, .inSession, .suspended: return "Go on with the meeting of \(sitting.date.inWords)"
    case .notHeld, .closed: return "Set up the next meeting"
    }
  }

  private func standing(_ sitting: Sitting) -> String {
    switch sitting.phase {
    case .scheduled: "\(count(sitting.items.count, "item")) on the agenda. It has not been called yet."
    case .rollCall: "Attendance is being taken."
    case .inSession: sitting.currentItem.map { "In session: item \($0.number), \($0.title)." } ?? "In session."
    case .suspended(.inquorate, _): "It is inquorate."
    case .suspended(.adjourned, _): "It is adjourned."
    case .notHeld, .closed: ""
    }
  }

  private func count(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    let ways = Way.allCases
    if mark.move(key, of: ways.count, page: 4) { return .handled }
    return key == .enter ? .deed(deed(ways[mark.row(of: ways.count)], situation)) : .ignored
  }

  private func deed(_ way: Way, _ situation: Situation) -> Deed {
    switch way {
    case .meeting: .go(.desk)
    case .archive: .go(.archive)
    case .check: .effect(.verify)
    case .leave: .leave
    }
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    let layout = Layout(body)
    guard let index = Way.allCases.indices.first(where: { layout.area(of: $0).contains(point) }) else {
      return .handled
    }
    mark.set(index, of: Way.allCases.count)
    return .deed(deed(Way.allCases[index], situation))
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {}

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    _ = canvas.panel(body, title: situation.board.name)
    let layout = Layout(body)
    for (index, way) in Way.allCases.enumerated() {
      let area = layout.area(of: index)
      let isMarked = index == mark.row(of: Way.allCases.count)
      let sign = isMarked ? canvas.glyphs.selected : " "
      if isMarked {
        canvas.fill(area.line(0), .selection)
        canvas.placeCursor(area.origin, within: area)
      }
      canvas.put("\(sign) \(title(way, situation))", in: area.line(0), role: isMarked ? .selection : .strong)
      canvas.put(explanation(way, situation), in: area.line(1).inset(left: 2), role: .muted)
    }
  }

  func next(_ situation: Situation) -> NextStep {
    NextStep("Choose with ↑ ↓ and press Enter.", "Choose")
  }

  /// Every way has its title, an explanation and a blank line, as far as there is room.
  private struct Layout {
    private let area: Rect
    private let rows: Int

    init(_ body: Rect) {
      let inside = body.inset(rows: 1, columns: 2)
      rows = inside.rows >= 12 ? 3 : inside.rows >= 8 ? 2 : 1
      area = inside.centred(Size(rows: rows * Way.allCases.count, columns: min(66, inside.columns)))
    }

    func area(of index: Int) -> Rect { area.inset(top: index * rows).rows(first: min(2, rows)) }
  }
}
