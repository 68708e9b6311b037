import Canvas

/// The last two lines of every screen: one true sentence, and the keys; Undo, Help and All commands stay at every width.
struct Footer {
  /// What has just happened; it stays until the next act.
  var said: Span?
  var saidGivesWay = false
  /// What comes next.
  var sentence: String
  var keys: FooterKeys

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let area = bounds.inset(top: max(0, bounds.rows - Footer.rows(said, givesWay: saidGivesWay, in: bounds)))
    canvas.fill(area, .footer)
    let lines = area.inset(bottom: 1, left: 1, right: 1)
    if lines.rows > 1, let said {
      canvas.putWrapped(said.text, in: lines, role: said.role)
    } else {
      drawSentence(on: &canvas, in: lines)
    }
    keys.draw(on: &canvas, in: bounds.line(bounds.rows - 1))
  }

  /// One line and the keys; what must be read, and is longer, takes up to three lines.
  static func rows(_ said: Span?, givesWay: Bool, in bounds: Rect) -> Int {
    guard let said, !givesWay, width(of: said.text) > bounds.columns - 2, bounds.rows >= 12 else { return 2 }
    return 1 + min(3, wrapped(said.text, width: bounds.columns - 2).count)
  }

  /// Where there is no room for both, an act that shows anyway gives way to what comes next; all else stays alone.
  private func drawSentence(on canvas: inout Canvas, in line: Rect) {
    guard let said else { return canvas.put(fitting(sentence, line.columns), in: line, role: .footer) }
    let rest = line.columns - width(of: said.text) - 3
    let next = fitting(sentence, rest)
    if width(of: next) <= rest, !next.isEmpty {
      canvas.put([said, Span("   \(next)", .footer)], in: line)
    } else if saidGivesWay {
      canvas.put(fitting(sentence, line.columns), in: line, role: .footer)
    } else {
      canvas.put(fitting(said.text, line.columns), in: line, role: said.role)
    }
  }

  /// As many whole sentences as there is room for, and at least the first.
  private func fitting(_ text: String, _ columns: Int) -> String {
    var kept = text
    while width(of: kept) > columns {
      guard let end = lastSentence(of: kept) else { return kept }
      kept = String(kept[...end])
    }
    return kept
  }

  /// Where the sentence before the last one ends: at a full stop or question mark that a blank follows.
  private func lastSentence(of text: String) -> String.Index? {
    let stops = text.indices.dropLast().filter { ".?".contains(text[$0]) && text[text.index(after: $0)] == " " }
    return stops.last
  }

  /// What a click on the keys' line does.
  func deed(at point: Point, in bounds: Rect) -> Deed? {
    keys.deed(at: point, in: bounds.inset(top: max(0, bounds.rows - 1)).line(0))
  }
}
