/// Where a text stands in a line wider than it.
package enum Alignment: Sendable {
  case left, centre, right
}

extension Canvas {
  /// Writes text from a place to the right, clipped to an area; gives the column after its end, shown or not.
  @discardableResult
  package mutating func put(_ text: String, at point: Point, role: Role, within area: Rect? = nil) -> Int {
    put(displayCells(text), at: point, role: role, within: area ?? bounds)
  }

  /// Writes pieces with their own roles one after the other, clipped; gives the column after the last.
  @discardableResult
  package mutating func put(_ spans: [Span], at point: Point, within area: Rect? = nil) -> Int {
    spans.reduce(point.column) { column, span in
      put(span.text, at: Point(row: point.row, column: column), role: span.role, within: area)
    }
  }

  /// Writes text into the first row of an area, ending it with `…` where it is too wide.
  package mutating func put(_ text: String, in area: Rect, role: Role, alignment: Alignment = .left) {
    put([Span(text, role)], in: area, alignment: alignment)
  }

  /// Writes pieces into the first row of an area, ending them with `…` where they are too wide.
  package mutating func put(_ spans: [Span], in area: Rect, alignment: Alignment = .left) {
    guard !area.isEmpty else { return }
    var pieces = spans.map { (clusters: displayCells($0.text), role: $0.role) }
    var left = area.columns
    for index in pieces.indices {
      let wanted = pieces[index...].reduce(0) { $0 + $1.clusters.width }
      // When what follows will not fit either, the mark stands here, so that it is never pushed out of sight.
      if wanted > left, pieces[index].clusters.width >= left {
        pieces[index].clusters.append(contentsOf: [.space])
        pieces[index].clusters = truncated(pieces[index].clusters, to: left)
      }
      left -= pieces[index].clusters.width
    }
    let used = pieces.reduce(0) { $0 + $1.clusters.width }
    var column = area.column
    switch alignment {
    case .left: break
    case .centre: column += max(0, (area.columns - used) / 2)
    case .right: column += max(0, area.columns - used)
    }
    for piece in pieces {
      column = put(piece.clusters, at: Point(row: area.row, column: column), role: piece.role, within: area.line(0))
    }
  }

  /// Writes text in wrapped lines from the top of an area; gives how many lines it would like to have.
  @discardableResult
  package mutating func putWrapped(_ text: String, in area: Rect, role: Role) -> Int {
    let lines = wrapped(text, width: area.columns)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      put(line, at: Point(row: area.row + offset, column: area.column), role: role, within: area)
    }
    return lines.count
  }

  /// Writes text into its lines of a list (`Rect.list`): wrapped where it has several, cut with `…` where it has one.
  package mutating func putListed(_ text: String, in area: Rect, role: Role) {
    if area.rows > 1 { putWrapped(text, in: area, role: role) } else { put(text, in: area, role: role) }
  }

  /// The text in wrapped lines, of which a cut shows: its last line then ends with `…` and where the rest is; gives the lines written.
  @discardableResult
  package mutating func putExcerpt(_ text: String, in area: Rect, role: Role, more: String) -> Int {
    let lines = wrapped(text, width: area.columns)
    let isCut = lines.count > area.rows && area.rows > 0
    for (row, line) in lines.prefix(isCut ? area.rows - 1 : area.rows).enumerated() {
      put(line, at: Point(row: area.row + row, column: area.column), role: role, within: area)
    }
    guard isCut else { return lines.count }
    let tail = " … \(more)"
    let room = area.columns - width(of: tail)
    let last = area.line(area.rows - 1)
    let line = lines[area.rows - 1]
    let cut = width(of: line) <= room ? line : String(truncated(line, to: max(1, room + 1)).dropLast())
    put([Span(cut, role), Span(room > 0 ? tail : " …", .muted)], in: last)
    return area.rows
  }
}
