import Canvas

/// The last two lines of every screen: one true sentence, and the keys; Undo, Help and All commands stay at every width.
struct Footer {
  /// A key of the footer and where it is drawn, so that it can be clicked.
  struct Place {
    var area: Rect
    var deed: Deed
  }

  /// What has just happened; it stays until the next act.
  var said: Span?
  var saidGivesWay = false
  /// What comes next.
  var sentence: String
  /// What Enter does here, if anything.
  var enter: (label: String, deed: Deed)?
  var bindings: [Binding]

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let area = bounds.inset(top: max(0, bounds.rows - 2))
    canvas.fill(area, .footer)
    drawSentence(on: &canvas, in: area.line(0).inset(left: 1, right: 1))
    for (place, key, label) in layout(in: area.line(1)).places {
      let end = canvas.put(key, at: place.area.origin, role: .key, within: area)
      canvas.put(" \(label)", at: Point(row: place.area.row, column: end), role: .keyLabel, within: area)
    }
    if let bar = layout(in: area.line(1)).bar {
      canvas.put("│", at: bar, role: .border, within: area)
    }
    if let more = layout(in: area.line(1)).more {
      canvas.put("…", at: more, role: .keyLabel, within: area)
    }
  }

  /// What was just done gives way to what comes next, where there is no room for both.
  private func drawSentence(on canvas: inout Canvas, in line: Rect) {
    guard let said, !saidGivesWay || width(of: said.text) + width(of: sentence) + 3 <= line.columns else {
      return canvas.put(sentence, in: line, role: .footer)
    }
    let room = sentence.isEmpty ? line.columns : max(line.columns / 3, line.columns - width(of: sentence) - 3)
    let first = truncated(said.text, to: room)
    canvas.put([Span(first, said.role), Span(sentence.isEmpty ? "" : "   \(sentence)", .footer)], in: line)
  }

  /// What a click on the keys' line does.
  func deed(at point: Point, in bounds: Rect) -> Deed? {
    let area = bounds.inset(top: max(0, bounds.rows - 2))
    return layout(in: area.line(1)).places.first { $0.0.area.contains(point) }?.0.deed
  }

  private func layout(in line: Rect) -> (places: [(Place, String, String)], bar: Point?, more: Point?) {
    let pinned = bindings.filter(\.isPinned).map { ($0.keys.first?.name ?? "", $0.label, $0.deed) }
    let pinnedWidth = pinned.map { width(of: "\($0.0) \($0.1)") }.reduce(0, +) + 3 * max(0, pinned.count - 1)
    var places: [(Place, String, String)] = []
    var column = max(line.column + 1, line.endColumn - pinnedWidth - 1)
    let bar = Point(row: line.row, column: column - 2)
    for (key, label, deed) in pinned {
      let columns = width(of: "\(key) \(label)")
      places.append((Place(area: Rect(row: line.row, column: column, rows: 1, columns: columns), deed: deed), key, label))
      column += columns + 3
    }
    var left = line.column + 1
    var more: Point?
    var others = bindings.filter { !$0.isPinned && !$0.isQuiet }.map { ($0.keys.first?.name ?? "", $0.label, $0.deed) }
    if let enter { others.insert(("Enter", enter.label, enter.deed), at: 0) }
    for (key, label, deed) in others {
      let columns = width(of: "\(key) \(label)")
      guard left + columns + 3 < bar.column else {
        more = Point(row: line.row, column: left)
        break
      }
      places.append((Place(area: Rect(row: line.row, column: left, rows: 1, columns: columns), deed: deed), key, label))
      left += columns + 3
    }
    return (places, bar.column > line.column ? bar : nil, more)
  }
}
