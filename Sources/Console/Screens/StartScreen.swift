import Canvas
import Governance
import Meeting

/// The start: today's meeting as one big choice, past minutes, and whether the record is sound.
struct StartScreen: Screen {
  private var list = ChoiceList([])

  private enum Way: CaseIterable {
    case meeting, archive, check, leave
  }

  private func choices(_ situation: Situation) -> [Choice] {
    [
      Choice(meeting(situation), detail: "the meeting"), Choice("Read past minutes", detail: "offline, from the record"),
      Choice("Check the record", detail: "that nothing was changed"), Choice("Leave", detail: "q"),
    ]
  }

  private func meeting(_ situation: Situation) -> String {
    guard let sitting = situation.meeting else { return "Set up the next meeting" }
    switch sitting.phase {
    case .scheduled: return "Begin the meeting of \(sitting.date.inWords)"
    case .rollCall, .inSession, .suspended: return "Go on with the meeting of \(sitting.date.inWords)"
    case .notHeld, .closed: return "Set up the next meeting"
    }
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    list.choices = choices(situation)
    switch list.handle(key, page: 4) {
    case .chosen(let index): return .deed(deed(Way.allCases[index]))
    case .moved, .refused: return .handled
    case .ignored: return .ignored
    }
  }

  private func deed(_ choice: Way) -> Deed {
    switch choice {
    case .meeting: .go(.desk)
    case .archive: .go(.archive)
    case .check: .effect(.verify)
    case .leave: .leave
    }
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    list.choices = choices(situation)
    guard let index = list.choice(at: point, in: area(body)) else { return .handled }
    list.select(index)
    return .deed(deed(Way.allCases[index]))
  }

  private func area(_ body: Rect) -> Rect {
    body.centred(Size(rows: 4, columns: min(64, body.columns - 6)))
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    _ = canvas.box(body, title: situation.board.name, focused: true)
    var copy = list
    copy.choices = choices(situation)
    copy.draw(on: &canvas, in: area(body), focused: true)
  }

  func next(_ situation: Situation) -> NextStep {
    NextStep("Choose with ↑ ↓ and press Enter.", "Choose", nil)
  }
}
