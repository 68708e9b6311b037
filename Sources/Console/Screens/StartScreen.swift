import Canvas
import Governance
import Meeting

/// The start: today's meeting as one big choice, past minutes, whether the record is sound, and the ways elsewhere.
struct StartScreen: Screen {
  private var mark = Mark()
  /// What reading the whole record again has shown.
  var verdict: VerdictOnRecord?

  private enum Way: CaseIterable {
    case meeting, archive, outstanding, check, practise, tour, boards, leave
  }

  /// What was found, as long as nothing has been recorded since.
  private func standing(_ situation: Situation) -> VerdictOnRecord? {
    verdict.flatMap { $0.findings.isEmpty && $0.size != situation.saved ? nil : $0 }
  }

  /// In a practice meeting one is practising already; where nothing is outstanding there is no list of it.
  private func ways(_ situation: Situation) -> [Way] {
    let all = Way.allCases.filter { way in
      (way != .practise || !situation.isPractice) && (way != .outstanding || situation.hasOutstanding)
    }
    // Whoever can only read begins with what there is to read.
    return situation.whyReadOnly == nil ? all : [.archive] + all.filter { $0 != .archive }
  }

  private func title(_ way: Way, _ situation: Situation) -> String {
    switch way {
    case .meeting: meeting(situation)
    case .archive: "Read past minutes"
    case .outstanding: "What is still to do"
    case .check: "Check the record"
    case .practise: "Practise"
    case .tour: "A three-minute tour"
    case .boards: situation.isPractice ? "Stop practising" : "Choose another board"
    case .leave: "Leave"
    }
  }

  private func explanation(_ way: Way, _ situation: Situation) -> String {
    switch way {
    case .meeting: situation.meeting.map { standing($0) } ?? between(situation)
    case .archive: situation.archived == 0 ? "There are none yet." : "Of \(count(situation.archived, "meeting"))."
    case .outstanding: "\(count(situation.outstanding.count, "thing"))."
    case .check:
      standing(situation)?.inBrief ?? (situation.damage == nil ? "Whether anything was changed." : VerdictOnRecord.bad)
    case .practise: "A pretend meeting."
    case .tour: "What is where on the screen."
    case .boards: "Another board, or a new one."
    case .leave: situation.whyReadOnly == nil ? "Everything is saved." : "Ends the program."
    }
  }

  private func meeting(_ situation: Situation) -> String {
    let canRecord = situation.whyReadOnly == nil
    guard let sitting = situation.meeting else {
      return canRecord || situation.sitting == nil ? "Set up the next meeting" : "Look at the last meeting"
    }
    guard canRecord else { return "Follow the meeting of \(sitting.date.inWords)" }
    switch sitting.phase {
    case .scheduled: return "Begin the meeting of \(sitting.date.inWords)"
    case .rollCall, .inSession, .suspended: return "Go on with the meeting of \(sitting.date.inWords)"
    case .notHeld, .closed: return "Set up the next meeting"
    }
  }

  /// What is said while there is no meeting.
  private func between(_ situation: Situation) -> String {
    guard situation.whyReadOnly != nil, let last = situation.sitting else { return situation.nextMeetingInBrief }
    return "Of \(last.date.inWords)."
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
    let ways = ways(situation)
    if mark.move(key, of: ways.count, page: 4) { return .handled }
    return key == .enter ? .deed(deed(ways[mark.row(of: ways.count)])) : .ignored
  }

  private func deed(_ way: Way) -> Deed {
    switch way {
    case .meeting: .go(.desk)
    case .archive: .go(.archive)
    case .outstanding: .show(.outstanding)
    case .check: .effect(.verify)
    case .practise: .effect(.goTo(.practice))
    case .tour: .show(.tour)
    case .boards: .effect(.goTo(.boards))
    case .leave: .program(.leave)
    }
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    let ways = ways(situation)
    let layout = layout(situation, in: body)
    guard let index = ways.indices.first(where: { layout.area(of: $0).contains(point) }) else { return .handled }
    mark.set(index, of: ways.count)
    return .deed(deed(ways[index]))
  }

  private func layout(_ situation: Situation, in body: Rect) -> Ways {
    let ways = ways(situation).map { way in
      let checked = standing(situation)?.role ?? (situation.damage == nil ? .muted : .bad)
      let role: Role = way == .check ? checked : .muted
      return Ways.Way(title: title(way, situation), explanation: explanation(way, situation), role: role)
    }
    return Ways(ways, marked: mark.row(of: ways.count), in: Canvas.inside(of: body))
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    guard layout(situation, in: body).isCut else { return }
    _ = mark.move(notches < 0 ? .up : .down, of: ways(situation).count, page: 1)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    _ = canvas.panel(body, title: situation.board.name)
    layout(situation, in: body).draw(marked: mark.row(of: ways(situation).count), on: &canvas)
  }

  func next(_ situation: Situation) -> NextStep {
    NextStep("Choose with ↑ ↓ and press Enter.", "Choose")
  }
}

extension VerdictOnRecord {
  /// Beside “Check the record”; what was found stands in full in the footer.
  fileprivate var inBrief: String {
    findings.isEmpty ? "Unchanged ✓  \(size) records read." : VerdictOnRecord.bad
  }

  fileprivate static let bad = "CHANGED or incomplete."
}
