extension ChoiceList {
  /// Takes a click, in the area it was last drawn in: it selects a row, opens the selected one, or goes into the filter.
  package mutating func click(_ point: Point, in area: Rect) -> ListResponse {
    if let number = choice(at: point, in: area) {
      if number == selected { return handle(.enter) }
      select(number)
      return .moved
    }
    guard field != nil, area.line(0).contains(point) else { return .ignored }
    field?.click(point, in: area.line(0).inset(left: 2), focused: true)
    return .moved
  }

  /// Takes the wheel: a list of which all is in sight stays as it is.
  package mutating func scroll(by rows: Int, in area: Rect) {
    if shown.count > rowsArea(in: area).rows { move(by: rows) }
  }

  /// Moves the selection by so many rows, negative for up.
  package mutating func move(by rows: Int) {
    for _ in 0..<min(abs(rows), shown.count) { _ = handle(rows < 0 ? .up : .down) }
  }
}
