import Canvas

extension Console {
  /// A click does what a key could: it marks, opens what is marked, presses a button or a key of the footer.
  mutating func receive(click point: Point, _ situation: Situation) -> [Effect] {
    guard usesMouse, hasRoom else { return [] }
    takesSecondClick = false
    if overlay != nil { return receiveInOverlay(click: point, situation) }
    if point.row >= bounds.rows - 2 {
      guard let deed = footer(situation).deed(at: point, in: bounds) else { return [] }
      // What Esc does depends on what one is in.
      if case .back = deed { return receive(Key.escape, situation) }
      return perform(deed, situation)
    }
    guard body.contains(point) else { return [] }
    switch click(point, situation) {
    case .deed(let deed): return perform(deed, situation)
    case .handled:
      takesSecondClick = true
      settle()
    case .ignored: break
    }
    return []
  }

  /// The wheel scrolls what lies under it, whatever has the keys.
  mutating func receive(wheel notches: Int, at point: Point, _ situation: Situation) -> [Effect] {
    guard usesMouse, hasRoom else { return [] }
    if overlay != nil { return receiveInOverlay(wheel: notches, at: point, situation) }
    guard body.contains(point) else { return [] }
    switch screen {
    case .start: start.scroll(by: notches, at: point, situation, in: body)
    case .desk: desk.scroll(by: notches, at: point, situation, in: body)
    case .attendance: attendance.scroll(by: notches, at: point, situation, in: body)
    case .interests: interests.scroll(by: notches, at: point, situation, in: body)
    case .decision: decision.scroll(by: notches, at: point, situation, in: body)
    case .notes: notes.scroll(by: notches, at: point, situation, in: body)
    case .minutes: minutes.scroll(by: notches, at: point, situation, in: body)
    case .archive: archive.scroll(by: notches, at: point, situation, in: body)
    case .history: history.scroll(by: notches, at: point, situation, in: body)
    }
    return []
  }

  private mutating func click(_ point: Point, _ situation: Situation) -> Response {
    switch screen {
    case .start: start.click(point, situation, in: body)
    case .desk: clickOnDesk(point, situation)
    case .attendance: attendance.click(point, situation, in: body)
    case .interests: interests.click(point, situation, in: body)
    case .decision: decision.click(point, situation, in: body)
    case .notes: notes.click(point, situation, in: body)
    case .minutes: minutes.click(point, situation, in: body)
    case .archive: archive.click(point, situation, in: body)
    case .history: history.click(point, situation, in: body)
    }
  }

  /// Attendance opens at the member who was clicked on.
  private mutating func clickOnDesk(_ point: Point, _ situation: Situation) -> Response {
    if let seat = desk.member(at: point, situation, in: body) { attendance.mark(seat, situation) }
    return desk.click(point, situation, in: body)
  }
}
