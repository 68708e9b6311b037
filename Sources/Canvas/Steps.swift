/// The stages of a process on one line, as `Proposed ─ Consensus ─ Decision`, with the present one standing out.
package struct Steps: Equatable, Sendable {
  /// In the order they are gone through.
  package var names: [String]
  /// The present one; those before it are done.
  package var current: Int

  package init(_ names: [String], current: Int) {
    self.names = names
    self.current = current
  }

  /// Draws the line in an area's first row; where it is too long, only the present step and how far it is.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let whole = names.map { width(of: $0) }.reduce(0, +) + 3 * max(0, names.count - 1) + 2
    if whole <= area.columns || !names.indices.contains(current) {
      canvas.put(spans(canvas.glyphs), in: area)
    } else {
      let name = canvas.glyphs.isPlain ? "[\(names[current])]" : names[current]
      canvas.put([Span("\(current + 1) of \(names.count): ", .muted), Span(name, .selection)], in: area)
    }
  }

  private func spans(_ glyphs: Glyphs) -> [Span] {
    var spans: [Span] = []
    for (index, name) in names.enumerated() {
      if index > 0 { spans.append(Span(" \(glyphs.link) ", .muted)) }
      if index == current {
        spans.append(Span(glyphs.isPlain ? "[\(name)]" : name, .selection))
      } else {
        spans.append(Span(name, index < current ? .good : .muted))
      }
    }
    return spans
  }
}
