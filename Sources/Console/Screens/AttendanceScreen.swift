import Canvas
import Governance
import Meeting

/// The clerk's screen: who is here, for whom, since when.
struct AttendanceScreen: Screen {
  private var mark = Mark()
  /// The row clicked last: a second click on it does what Enter does.
  private var clicked: Int?

  /// Marks a member, as plain lines do by name.
  mutating func mark(_ seat: SeatID, _ situation: Situation) {
    let seats = situation.board.seats
    if let row = seats.firstIndex(where: { $0.id == seat }) { mark.set(row, of: seats.count) }
  }

  private func seat(_ situation: Situation) -> SeatID? {
    let seats = situation.board.seats
    return seats.isEmpty ? nil : seats[mark.row(of: seats.count)].id
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    if let moved = mark.answer(key, of: situation.board.seats.count, page: 10) { return moved }
    guard let seat = seat(situation) else { return .ignored }
    switch key {
    case .character(" "): return toggle(seat, situation)
    case .enter: return offer(seat)
    case .character("a"): return .deed(.act(.absent(seat)))
    case .character("r"): return .deed(.act(.present(seat, remotely: true)))
    case .character("x"): return .deed(.act(.changeover(seat)))
    case .character("p"): return .deed(MemberChoice(seat: seat, situation: situation).apologise)
    case .character("c"): return .deed(.fill(command: "chair", known: ["Who presides": seat.text]))
    case .character("s"): return .deed(MemberChoice(seat: seat, situation: situation).substitute)
    case .character("o"): return goOutOrIn(seat, situation)
    case .character, .escape, .backspace, .delete, .insert, .left, .right, .up, .down, .tab, .backTab, .home, .end,
      .pageUp, .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return .ignored
    }
  }

  /// Space brings the member in; of somebody who is here it asks whether, and when, they leave.
  private func toggle(_ seat: SeatID, _ situation: Situation) -> Response {
    guard let place = situation.meeting?.places[seat] else { return .deed(.say("There is no meeting to attend yet.")) }
    switch place.presence {
    case .expected, .apologies, .absent, .vacant: return .deed(.act(.present(seat, remotely: false)))
    case .remote(let occupant) where !occupant.isSubstitute: return .deed(.act(.present(seat, remotely: false)))
    case .present, .remote: return goOutOrIn(seat, situation)
    case .withdrawn, .left: return .deed(.act(.returnToRoom(.seat(seat))))
    }
  }

  /// Enter, which one presses once too often, and a click record nothing by themselves.
  private func offer(_ seat: SeatID) -> Response { .deed(.show(.member(seat))) }

  private func goOutOrIn(_ seat: SeatID, _ situation: Situation) -> Response {
    guard let place = situation.meeting?.places[seat] else { return .deed(.say("There is no meeting to attend yet.")) }
    switch place.presence {
    case .vacant: return .deed(.say("This post is vacant."))
    case .expected, .apologies, .absent: return .deed(.fill(command: "present", known: ["Member": seat.text]))
    case .left: return .deed(.fill(command: "return", known: ["Who comes back": seat.text]))
    case .present, .withdrawn, .remote: break
    }
    return .deed(.fill(command: "leave", known: ["Who leaves": seat.text]))
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    guard let (table, area) = table(situation, in: Canvas.inside(of: body)), let row = table.row(at: point, in: area)
    else { return .handled }
    defer { clicked = row }
    if row == table.selected, row == clicked { return offer(situation.board.seats[row].id) }
    mark.set(row, of: table.rows.count)
    return .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    guard let (table, area) = table(situation, in: Canvas.inside(of: body)), area.contains(point) else { return }
    mark.scroll(by: notches, of: table.rows.count, seen: area.rows - 1)
  }

  private func table(_ situation: Situation, in inside: Rect) -> (table: AttendanceTable, area: Rect)? {
    guard let sitting = situation.sitting else { return nil }
    let rows = HereRow.all(situation, sitting)
    let table = AttendanceTable(rows: rows, selected: mark.row(of: rows.count))
    return (table, inside.rows(first: min(rows.count + 1, inside.rows)))
  }

  func searched(_ situation: Situation) -> [String] {
    let rows = situation.sitting.map { HereRow.all(situation, $0) } ?? []
    return rows.map { "\($0.name) \($0.organisation) \($0.state) \($0.note)" }
  }

  func row(_ situation: Situation, in body: Rect) -> Int { mark.row(of: situation.board.seats.count) }
  mutating func go(to row: Int, _ situation: Situation, in body: Rect) {
    mark.set(row, of: situation.board.seats.count)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    let inside = canvas.panel(body, title: "Attendance · who is here?")
    guard let sitting = situation.sitting, let (table, area) = table(situation, in: inside) else {
      canvas.putWrapped("There is no meeting to attend yet.", in: inside, role: .muted)
      return
    }
    table.draw(on: &canvas, in: area)
    drawBelow(on: &canvas, in: inside.inset(top: area.rows + 1), sitting, situation)
  }

  /// The post marked; whose it is where a substitute is in it; why they sent apologies.
  private func about(_ seat: SeatID, _ sitting: Sitting, _ affairs: Affairs) -> String {
    let place = sitting.places[seat]
    let holder = place?.presence.occupant?.isSubstitute == true ? affairs.holders[seat].map(affairs.name) : nil
    return affairs.title(seat) + (holder.map { ", the post of \(surnameFirst($0))" } ?? "")
      + (place?.apologies?.reason.map { ". Apologies: \($0)" } ?? "")
  }

  private func drawBelow(on canvas: inout Canvas, in area: Rect, _ sitting: Sitting, _ situation: Situation) {
    let affairs = situation.affairs
    var row = 0
    func put(_ text: String, _ rows: Int, _ role: Role) {
      row += canvas.putWrapped(text, in: area.inset(top: row).rows(first: rows), role: role)
    }
    if let seat = seat(situation), area.rows > 6 {
      put(about(seat, sitting, affairs), 2, .muted)
      row += 1
    }
    let count = affairs.meetingQuorum(sitting)
    if !count.quorate, !sitting.isOver {
      put("\(sitting.openedAt == nil ? "Not quorate yet" : "Inquorate"): \(affairs.shortfall(count)).", 3, .bad)
      if sitting.openedAt != nil {
        put(
          "No decision can be taken. Wait, seat a substitute (\(situation.key("substitute", on: .attendance))), adjourn (\(situation.key("adjourn", on: .attendance))), or close (\(situation.key("close", on: .attendance))).",
          2, .text)
      }
      row += 1
    }
    if !sitting.isOver, let risk = affairs.risk(count) {
      put(risk, 2, .quorumRisk)
      row += 1
    }
    if sitting.outForTheItem > 0 {
      put("Somebody out for an item counts towards the meeting’s quorum, not in that item’s decisions.", 2, .muted)
      row += 1
    }
    if count.quorate, !sitting.isOver, affairs.lacksElectedMember(sitting) {
      put("No elected Member is here. The Board may meet and decide all the same.", 2, .caution)
      row += 1
    }
    put(
      sitting.clerk.map { "Clerk: \(surnameFirst(affairs.name($0)))" }
        ?? "Clerk: not named yet (\(situation.key("clerk", on: .attendance)))", 1, .muted)
    let others = sitting.attendees.map { attendee in
      let numbers = attendee.items.map { $0.map(String.init).joined(separator: ", ") }
      let items = numbers.map { " for item\($0.contains(",") ? "s" : "") \($0)" } ?? ""
      return "\(surnameFirst(affairs.name(attendee.person))) (\(attendee.of))\(items)"
    }
    if !others.isEmpty { put("In attendance: \(others.joined(separator: "; "))", 3, .muted) }
  }

  func next(_ situation: Situation) -> NextStep {
    if case .scheduled = situation.meeting?.phase {
      return NextStep("The meeting has not been called yet. Esc goes back to its agenda, and to call it.")
    }
    guard let seat = seat(situation), let presence = situation.meeting?.places[seat]?.presence else {
      return NextStep("There is no meeting to attend yet. Esc goes back.")
    }
    let name = situation.person(in: seat)
    let isRollCall = situation.sitting?.phase == .rollCall
    let isReady = isRollCall && situation.sitting.map { situation.affairs.meetingQuorum($0).quorate } == true
    if isRollCall, presence != .expected,
      situation.sitting?.places.values.allSatisfy({ $0.presence != .expected }) == true
    {
      let key = situation.key("clerk", on: .attendance)
      let clerk = situation.sitting?.clerk == nil ? " \(key) names the clerk." : ""
      return NextStep(
        isReady
          ? "All are entered.\(clerk) Esc goes back, to open the meeting."
          : "All are entered, and it is not quorate. Esc goes back: wait, or record that it was not held.\(clerk)")
    }
    let down = seat == situation.board.seats.last?.id ? "" : " ↓: the next."
    let opening = isReady ? " Esc: the opening." : ""
    let what =
      switch presence {
      case .expected, .absent: "Space when \(name) is here.\(opening) Enter: not here, and more.\(down)"
      case .apologies: "Enter: a substitute, and more. Space when \(name) is here.\(opening)\(down)"
      case .present(let occupant):
        "\(name) is here from \(situation.zone.time(occupant.since)).\(isRollCall ? down : "")\(opening) Space: leaves. Enter: other choices."
      case .withdrawn: "\(name) is out for this item. Space: is back. Enter: other choices."
      case .remote: "\(name) takes part from elsewhere, not counted. Space: is in the room. Enter: other choices."
      case .left: "\(name) has left. Space: is back. Enter: other choices."
      case .vacant: "This post is vacant. Record its holder with \(situation.key("all-commands"))."
      }
    if let sitting = situation.meeting, sitting.openedAt != nil, sitting.presiding == nil {
      return NextStep("Nobody presides: \(situation.key("chair", on: .attendance)) appoints the member marked. \(what)")
    }
    return NextStep(isReady ? what : "\(what) Esc goes back.")
  }
}
