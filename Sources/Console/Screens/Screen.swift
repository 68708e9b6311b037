import Canvas

/// One screen: what its keys do, what it draws between header and footer, and its one true sentence.
protocol Screen {
  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response
  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response
  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation)
  /// The sentence, and what Enter does.
  func next(_ situation: Situation) -> NextStep
}
