import Canvas

/// What may follow a first key, all of it at once, each with a key of its own; arrows and Enter do too.
struct KeyBox {
  /// One of the ways to go on.
  struct Way {
    let key: Key
    let title: String
    let whyNot: String?
    /// None of what can never be done.
    let deed: Deed?

    init(_ key: Key, _ title: String, whyNot: String? = nil, _ deed: Deed? = nil) {
      self.key = key
      self.title = title
      self.whyNot = whyNot
      self.deed = deed
    }
  }

  private let title: String
  private let ways: [Way]
  private var list: ChoiceList

  /// It begins with the first that can be done, unless another is named.
  init(_ title: String, _ ways: [Way], selected: Int? = nil) {
    self.title = title
    self.ways = ways
    let keyColumns = (ways.map { width(of: $0.key.name) }.max() ?? 0) + 3
    list = ChoiceList(
      ways.map { Choice("\(padded(right: $0.key.name, to: keyColumns))\($0.title)", refusal: $0.whyNot) },
      selected: selected ?? ways.firstIndex { $0.whyNot == nil } ?? 0)
  }

  /// Why the way of a key cannot be gone; nil where it can.
  func whyNot(_ key: Key) -> String? { ways.first { $0.key == key }?.whyNot }

  mutating func handle(_ key: Key) -> Response {
    if let index = ways.firstIndex(where: { $0.key == key }) { return choose(index) }
    switch list.handle(key, page: 5) {
    case .chosen(let index): return choose(index)
    case .refused, .moved: return .handled
    case .ignored: return key == .escape ? .ignored : .handled
    }
  }

  /// What cannot be done leaves the box open, with the reason below: what is typed next must not fall on the screen.
  private mutating func choose(_ index: Int) -> Response {
    list.select(index)
    guard ways[index].whyNot == nil, let deed = ways[index].deed else { return .handled }
    return .deed(deed)
  }

  /// A click on a line does it at once, as its key does.
  mutating func click(_ point: Point, in bounds: Rect) -> Response {
    guard let index = list.choice(at: point, in: rows(dialog(bounds).inside(of: bounds))) else { return .handled }
    return choose(index)
  }

  private func dialog(_ bounds: Rect) -> Dialog {
    let wanted = max(width(of: title), ways.map { width(of: $0.title) + 11 }.max() ?? 0, 44)
    let columns = min(wanted, max(1, bounds.columns - 6))
    let reasons = ways.compactMap(\.whyNot).map { wrapped(KeyBox.refusal($0), width: columns).count }
    return Dialog(title, content: Size(rows: ways.count + 1 + max(2, reasons.max() ?? 0), columns: columns))
  }

  private static func refusal(_ why: String) -> String { "Not possible: \(why)" }

  private func rows(_ inside: Rect) -> Rect { inside.rows(first: ways.count) }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let inside = dialog(bounds).draw(on: &canvas, in: bounds)
    list.draw(on: &canvas, in: rows(inside), focused: true)
    guard inside.rows > ways.count else { return }
    let why = list.selected.flatMap { ways[$0].whyNot }
    let below = inside.inset(top: min(ways.count + 1, inside.rows - 1))
    let hint = why.map(KeyBox.refusal) ?? (below.rows > 1 ? "A key does it. Esc closes." : "Esc closes.")
    canvas.putWrapped(hint, in: below, role: why == nil ? .muted : .caution)
  }
}
