import Canvas

/// One screen: what its keys do, what it draws between header and footer, and its one true sentence.
protocol Screen {
  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response
  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response
  /// The wheel scrolls what lies under it, and only where something is out of sight.
  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect)
  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation)
  /// The sentence, and what Enter does.
  func next(_ situation: Situation) -> NextStep
  /// Whether the footer names one of its keys, of what is marked.
  func offers(_ binding: Binding, _ situation: Situation) -> Bool
  /// A text for each row of the list, or the text, that `/` looks through; none where there is nothing of the kind.
  func searched(_ situation: Situation) -> [String]
  /// The row one is at.
  func row(_ situation: Situation, in body: Rect) -> Int
  mutating func go(to row: Int, _ situation: Situation, in body: Rect)
}

extension Screen {
  func offers(_ binding: Binding, _ situation: Situation) -> Bool { true }
  func searched(_ situation: Situation) -> [String] { [] }
  func row(_ situation: Situation, in body: Rect) -> Int { 0 }
  mutating func go(to row: Int, _ situation: Situation, in body: Rect) {}
}

/// Which row of a list is marked; it never leaves the list, however that has changed.
struct Mark {
  private var row = 0

  func row(of count: Int) -> Int { min(row, max(0, count - 1)) }

  /// Moves by a key; false when the key is not one that moves.
  mutating func move(_ key: Key, of count: Int, page: Int) -> Bool {
    let here = row(of: count)
    switch key {
    case .up, .character("k"), .backTab: row = here - 1
    case .down, .character("j"), .tab: row = here + 1
    case .pageUp: row = here - max(1, page)
    case .pageDown: row = here + max(1, page)
    case .home, .character("g"): row = 0
    case .end, .character("G"): row = count - 1
    case .character, .enter, .escape, .backspace, .delete, .insert, .left, .right, .function, .control, .wordLeft,
      .wordRight, .paste:
      return false
    }
    row = min(max(0, row), max(0, count - 1))
    return true
  }

  /// Moves by a key, and says so where there is nothing further that way; nil when the key is not one that moves.
  mutating func answer(_ key: Key, of count: Int, page: Int) -> Response? {
    let before = row(of: count)
    guard move(key, of: count, page: page) else { return nil }
    guard row(of: count) == before, count > 0 else { return .handled }
    switch key {
    case .up, .character("k"): return .deed(.say("This is the first line."))
    case .down, .character("j"): return .deed(.say("This is the last line."))
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return .handled
    }
  }

  /// Moves by the wheel, unless all rows are in sight anyway.
  mutating func scroll(by notches: Int, of count: Int, seen: Int) {
    if count > seen { set(row(of: count) + notches, of: count) }
  }

  mutating func set(_ row: Int, of count: Int) { self.row = min(max(0, row), max(0, count - 1)) }
}

extension Paragraphs {
  /// Reads on or back by a key; at the end it is said that there is no more.
  mutating func read(_ key: Key, in size: Size) -> Response {
    let wasAtEnd = isAtEnd(in: size)
    guard handle(key, in: size) else { return .ignored }
    let readsOn = [.down, .pageDown, .character(" "), .character("j")].contains(key)
    return readsOn && wasAtEnd ? .deed(.say("This is the end of the text. ↑ reads back, Esc goes back.")) : .handled
  }

  /// As far as readers are used to: three lines a notch of the wheel.
  mutating func scroll(notches: Int, in area: Rect) { scroll(by: 3 * notches, in: area.size) }
}
