import Canvas

extension Canvas {
  /// A titled panel and the area inside; in a low window the blank line goes first, then the border.
  mutating func panel(_ area: Rect, title: String, rightTitle: String = "", focused: Bool = true) -> Rect {
    guard area.rows >= 7 else {
      put(title, in: area.line(0).inset(left: 1, right: 1), role: focused ? .titleFocused : .title)
      return area.inset(top: 1, left: 1, right: 1)
    }
    let inside = box(area, title: title, focused: focused, rightTitle: rightTitle)
    return area.rows >= 14 ? inside.inset(top: 1) : inside
  }
}

extension Canvas {
  /// The area inside a panel, for telling what a click is on.
  static func inside(of area: Rect) -> Rect {
    guard area.rows >= 7 else { return area.inset(top: 1, left: 1, right: 1) }
    let inside = area.inset(rows: 1, columns: 2)
    return area.rows >= 14 ? inside.inset(top: 1) : inside
  }
}
