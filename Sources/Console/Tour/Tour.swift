import Canvas

/// Seven short pages, each one idea and the piece of the screen where one meets it.
struct Tour {
  private let pages: [TourPage]
  private(set) var at = 0

  init(_ keys: KeyMap) { pages = TourPage.all(keys) }

  /// ← and → turn the pages, and so does Enter, which leaves after the last; Esc leaves.
  mutating func handle(_ key: Key) -> Response {
    switch key {
    case .escape: return .ignored
    case .enter where at == pages.count - 1: return .ignored
    case .right, .down, .pageDown, .tab, .enter, .character(" "): at = min(at + 1, pages.count - 1)
    case .left, .up, .pageUp, .backTab, .backspace: at = max(at - 1, 0)
    case .home: at = 0
    case .end: at = pages.count - 1
    case .character, .delete, .insert, .function, .control, .wordLeft, .wordRight, .paste: break
    }
    return .handled
  }

  /// A click on a key’s words does what the key does, elsewhere on the page it goes on; outside it does nothing.
  mutating func click(_ point: Point, in bounds: Rect) -> Response {
    if let key = hint(in: bounds)?.key(at: point) { return handle(key) }
    return dialog(bounds).frame(in: bounds).contains(point) ? handle(.enter) : .handled
  }

  /// In a low window the text takes its room.
  private func hint(in bounds: Rect) -> HintLine? {
    let inside = dialog(bounds).inside(of: bounds)
    guard inside.rows >= 8 else { return nil }
    let last: Hint = "\(.left) back   \(.enter) or \(.escape) leaves the tour"
    let others: Hint = "\(.right) goes on   \(.left) back   \(.escape) leaves the tour"
    let hint = at == pages.count - 1 ? last : others
    return HintLine(hint: hint.fitting(inside.columns), line: inside.line(inside.rows - 1))
  }

  private func dialog(_ bounds: Rect) -> Dialog {
    let content = Size(rows: max(1, min(21, bounds.rows - 2)), columns: max(1, min(74, bounds.columns - 6)))
    return Dialog("\(at + 1) of \(pages.count) · \(pages[at].title)", content: content)
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let page = pages[at]
    let inside = dialog(bounds).draw(on: &canvas, in: bounds)
    canvas.placeCursor(inside.origin, within: inside)
    guard let hint = hint(in: bounds) else {
      canvas.putWrapped(page.text, in: inside, role: .dialog)
      return
    }
    let rows = canvas.putWrapped(page.text, in: inside, role: .dialog)
    page.picture?.draw(on: &canvas, in: inside.inset(top: rows + 1, bottom: 2))
    hint.draw(on: &canvas)
  }
}
