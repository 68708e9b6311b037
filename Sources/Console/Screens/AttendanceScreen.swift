import Canvas
import Governance
import Meeting

/// The clerk's screen: who is here, for whom, since when.
struct AttendanceScreen: Screen {
  private(set) var selected = 0

  func seat(_ situation: Situation) -> SeatID? {
    let seats = situation.board.seats
    return seats.indices.contains(selected) ? seats[selected].id : nil
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    let last = situation.board.seats.count - 1
    switch key {
    case .up, .character("k"): selected = max(0, selected - 1)
    case .down, .character("j"), .tab: selected = min(last, selected + 1)
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = last
    case .pageUp: selected = max(0, selected - 10)
    case .pageDown: selected = min(last, selected + 10)
    case .character(" "), .enter: return toggle(situation)
    case .character("a"):
      return seat(situation).map { .deed(.act(.absent($0))) } ?? .handled
    case .character("r"):
      return seat(situation).map { .deed(.act(.present($0, remotely: true))) } ?? .handled
    case .backTab: selected = max(0, selected - 1)
    case .character("s"), .character("p"), .character("o"), .character("c"), .character("x"): return fill(key, situation)
    case .character, .escape, .backspace, .delete, .insert, .left, .right, .function, .control, .wordLeft, .wordRight,
      .paste:
      return .ignored
    }
    return .handled
  }

  /// Space says that the member is here, or has left.
  private func toggle(_ situation: Situation) -> Response {
    guard let seat = seat(situation), let place = situation.sitting?.places[seat] else { return .handled }
    switch place.presence {
    case .expected, .apologies, .absent, .vacant: return .deed(.act(.present(seat, remotely: false)))
    case .remote(let occupant):
      return .deed(.act(occupant.isSubstitute ? .leave(.seat(seat)) : .present(seat, remotely: false)))
    case .present: return .deed(.act(.leave(.seat(seat))))
    case .withdrawn, .left: return .deed(.act(.returnToRoom(.seat(seat))))
    }
  }

  /// The forms of this screen begin with the member marked.
  private func fill(_ key: Key, _ situation: Situation) -> Response {
    guard let seat = seat(situation), let organisation = situation.board.seat(seat)?.organisation else { return .ignored }
    switch key {
    case .character("s"):
      return .deed(.fill(command: "substitute", known: ["For": seat.text, "Organisation": organisation.text]))
    case .character("p"): return .deed(.fill(command: "apologies", known: ["Member": seat.text]))
    case .character("o"):
      if case .left = situation.sitting?.places[seat]?.presence {
        return .deed(.fill(command: "return", known: ["Who comes back": seat.text]))
      }
      return .deed(.fill(command: "leave", known: ["Who leaves": seat.text]))
    case .character("c"): return .deed(.fill(command: "chair", known: ["Who presides": seat.text]))
    default: return .deed(.act(.changeover(seat)))
    }
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    let row = point.row - body.row - 3
    guard situation.board.seats.indices.contains(row) else { return .handled }
    if row == selected { return toggle(situation) }
    selected = row
    return .handled
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    let inside = canvas.box(body, title: "Attendance · who is here?", focused: true).inset(top: 1)
    guard let sitting = situation.sitting else { return }
    let rows = HereRow.all(situation, sitting)
    let table = Table(
      columns: [
        TableColumn("", .cells(2)), TableColumn("Member", .share(2)), TableColumn("For", .cells(8)),
        TableColumn("Here", .cells(14)), TableColumn("Since", .cells(7)),
        TableColumn("Substitute or note", .share(3)),
      ],
      rows: rows.map { row in
        [
          Span(row.mark, row.markRole), Span(row.name, row.role), Span(row.organisation, .muted),
          Span(row.state, row.state == "Here" ? .good : .muted), Span(row.since, .muted), Span(row.note, .muted),
        ]
      }, selected: selected)
    let height = min(rows.count + 1, inside.rows)
    table.draw(on: &canvas, in: inside.rows(first: height), focused: true)
    drawBelow(on: &canvas, in: inside.inset(top: height + 1), sitting, situation)
  }

  private func drawBelow(on canvas: inout Canvas, in area: Rect, _ sitting: Sitting, _ situation: Situation) {
    let affairs = situation.affairs
    var row = 0
    let others = sitting.attendees.map { attendee in
      let items = attendee.items.map { " for item \($0.map(String.init).joined(separator: ", "))" } ?? ""
      return "\(surnameFirst(affairs.name(attendee.person))) (\(attendee.of))\(items)"
    }
    let clerk = sitting.clerk.map { "Clerk: \(surnameFirst(affairs.name($0)))" } ?? "Clerk: not named yet (k)"
    row += canvas.putWrapped(clerk, in: area.inset(top: row).rows(first: 1), role: .muted)
    if !others.isEmpty {
      row += canvas.putWrapped(
        "In attendance: \(others.joined(separator: "; "))", in: area.inset(top: row).rows(first: 2), role: .muted)
    }
    let count = affairs.meetingQuorum(sitting)
    guard !count.quorate else { return }
    row += 1
    canvas.putWrapped("Inquorate: \(affairs.shortfall(count)).", in: area.inset(top: row).rows(first: 2), role: .bad)
  }

  func next(_ situation: Situation) -> NextStep {
    guard let seat = seat(situation), let presence = situation.sitting?.places[seat]?.presence else {
      return NextStep("Esc goes back.")
    }
    let name = situation.person(in: seat)
    let what =
      switch presence {
      case .expected, .apologies, .absent: "Press Space when \(name) is here; s for a substitute."
      case .present(let occupant):
        "\(name) is here from \(situation.zone.time(occupant.since)). Space: has left. u takes it back."
      case .withdrawn: "\(name) has withdrawn from this item. Space: has returned."
      case .remote: "\(name) takes part from elsewhere and is not counted. Space: is in the room."
      case .left: "\(name) has left. Space: is back."
      case .vacant: "This post is vacant. Record its holder with F2."
      }
    let ready = situation.sitting.map { $0.phase == .rollCall && situation.affairs.meetingQuorum($0).quorate } ?? false
    return NextStep("\(what) Esc \(ready ? "when all are entered" : "goes back").", "Here or not", nil)
  }
}
