import Canvas
import Governance
import Meeting

/// The consensus round and the recorded vote, one row a member; the program works a result out, the Chair declares it.
struct DecisionScreen: Screen {
  /// The member marked, in the round it was marked in: another round begins with the first who has not answered.
  private var mark = Mark()
  private var round = ""

  private func mark(_ answering: Answering?) -> Mark {
    guard let answering, answering.name != round else { return mark }
    var first = Mark()
    let row = answering.open.first.flatMap { answering.seats.firstIndex(of: $0) } ?? 0
    first.set(row, of: answering.seats.count)
    return first
  }

  private mutating func begin(_ situation: Situation) {
    let answering = Answering(situation)
    mark = mark(answering)
    round = answering?.name ?? ""
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    begin(situation)
    // Answers come before the letters that move in other lists: g is a vote against.
    if case .character(let letter) = key, case .deed(let deed) = answer(letter, situation) { return .deed(deed) }
    let seats = Answering(situation)?.seats ?? []
    if !key.isAnswer, let moved = mark.answer(key, of: seats.count, page: body.rows) { return moved }
    switch key {
    case .enter: return next(situation).deed.map { .deed($0) } ?? .ignored
    case .character, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .tab, .backTab, .home, .end,
      .pageUp,
      .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return .ignored
    }
  }

  /// One letter answers for the member marked; once that is on record the mark goes on.
  private func answer(_ letter: Character, _ situation: Situation) -> Response {
    guard let answering = Answering(situation), !answering.seats.isEmpty else { return .ignored }
    let row = mark.row(of: answering.seats.count)
    let seat = answering.seats[row]
    guard let deed = answering.deed(letter, for: seat) else { return .ignored }
    guard case .act(let intent) = deed else { return .deed(deed) }
    // A key or a click too many says nothing new, and is not for the record.
    if let already = answering.alreadyAnswered(letter, by: seat, situation) { return .deed(.say(already)) }
    if answering.objects(seat) { return .deed(.show(.objection(seat, intent))) }
    return .deed(deed)
  }

  /// Goes on from the member marked, whose answer has been recorded, to the next who has not answered: from there on,
  /// then from the top.
  mutating func goOn(from answered: [SeatID], _ situation: Situation) {
    begin(situation)
    guard let answering = Answering(situation), !answering.seats.isEmpty else { return }
    let (seats, open) = (answering.seats, answering.open)
    let here = mark.row(of: seats.count)
    guard answered.contains(seats[here]) else { return }
    let order = seats.indices.map { (here + $0) % seats.count }
    if let next = order.first(where: { open.contains(seats[$0]) }) { mark.set(next, of: seats.count) }
  }

  /// Back to the member whose answer was taken back: it was a slip, and theirs comes next.
  mutating func goBack(to seats: [SeatID], _ situation: Situation) {
    begin(situation)
    guard let all = Answering(situation)?.seats, let row = all.firstIndex(where: seats.contains) else { return }
    mark.set(row, of: all.count)
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    begin(situation)
    guard let answering = Answering(situation) else { return .handled }
    let layout = DecisionLayout(
      Canvas.inside(of: body), answering, situation, marked: mark.row(of: answering.seats.count))
    guard let line = layout.lines.firstIndex(where: { $0.contains(point) }) else { return .handled }
    let row = layout.first + line
    if row == mark.row(of: answering.seats.count), let how = answering.how(situation) { return .deed(.say(how)) }
    mark.set(row, of: answering.seats.count)
    return .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    begin(situation)
    guard let answering = Answering(situation) else { return }
    let count = answering.seats.count
    let layout = DecisionLayout(Canvas.inside(of: body), answering, situation, marked: mark.row(of: count))
    if layout.members.contains(point) { mark.scroll(by: notches, of: count, seen: layout.members.rows) }
  }

  func next(_ situation: Situation) -> NextStep {
    Answering(situation)?.next(situation) ?? NextStep.at(situation)
  }

  func searched(_ situation: Situation) -> [String] {
    (Answering(situation)?.seats ?? []).map { "\(situation.person(in: $0)) \(situation.shortOrganisation($0))" }
  }

  func row(_ situation: Situation, in body: Rect) -> Int {
    let answering = Answering(situation)
    return mark(answering).row(of: answering?.seats.count ?? 0)
  }

  mutating func go(to row: Int, _ situation: Situation, in body: Rect) {
    begin(situation)
    mark.set(row, of: Answering(situation)?.seats.count ?? 0)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    guard let answering = Answering(situation) else {
      let inside = canvas.panel(body, title: "Decision")
      if let sitting = situation.sitting {
        ItemPanel(situation: situation, sitting: sitting).draw(on: &canvas, in: inside)
      }
      return
    }
    let marked = mark(answering).row(of: answering.seats.count)
    let inside = canvas.panel(body, title: answering.title(situation))
    let layout = DecisionLayout(inside, answering, situation, marked: marked)
    canvas.putExcerpt(
      answering.text(situation), in: layout.proposal, role: .text,
      more: "(\(situation.key("read-in-full", on: .decision)): all of it)")
    for (index, line) in zip(answering.seats.indices.dropFirst(layout.first), layout.lines) where !line.isEmpty {
      let row = DecisionRow(seat: answering.seats[index], answering: answering, situation: situation)
      row.draw(on: &canvas, in: line, isMarked: index == marked)
    }
    DecisionSum(answering: answering, situation: situation).draw(on: &canvas, in: layout.sum, isTight: layout.isTight)
  }
}

/// Where the proposal, the members and the sum stand; in a low window the members come first.
struct DecisionLayout {
  let proposal: Rect
  let members: Rect
  /// Of each member shown; an answer’s reason is whole where there is room.
  let lines: [Rect]
  let sum: Rect
  /// The first member shown.
  let first: Int
  /// Whether the sum has to be said in a line.
  let isTight: Bool

  init(_ inside: Rect, _ answering: Answering, _ situation: Situation, marked: Int) {
    let text = wrapped(answering.text(situation), width: max(1, inside.columns)).count
    let count = answering.seats.count
    let full = DecisionSum(answering: answering, situation: situation).rows
    isTight = inside.rows < min(text, 4) + 1 + count + 1 + full
    let gap = inside.rows >= count + 5 ? 1 : 0
    let sumRows = isTight ? min(1, max(0, inside.rows - 1)) : full
    let whole = max(0, min(text, inside.rows - count - sumRows - 2 * gap))
    let proposalRows = isTight && whole == 0 && inside.rows > 4 ? 1 : whole
    proposal = inside.rows(first: proposalRows)
    let rest = inside.inset(top: proposalRows + (proposalRows > 0 ? gap : 0))
    let room = rest.rows(first: rest.rows - sumRows - gap)
    let heights = answering.seats.map { seat in
      DecisionRow(seat: seat, answering: answering, situation: situation).rows(in: room)
    }
    lines = room.list(heights: heights, whole: heights.indices)
    members = room.rows(first: lines.reduce(0) { $0 + $1.rows })
    sum = rest.inset(top: members.rows + gap)
    first = members.rows >= count ? 0 : max(0, min(marked - members.rows / 2, count - members.rows))
  }
}

extension Key {
  /// A letter that answers in one round or the other, and so never moves.
  fileprivate var isAnswer: Bool { self == .character("g") || self == .character("G") }
}
