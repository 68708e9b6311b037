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
    if ways[index].key == .escape { return .ignored }
    guard ways[index].whyNot == nil, let deed = ways[index].deed else { return .handled }
    return .deed(deed)
  }

  /// A click on a line does it at once, as its key does.
  mutating func click(_ point: Point, in bounds: Rect) -> Response {
    guard let index = list.choice(at: point, in: layout(bounds).list) else { return .handled }
    return choose(index)
  }

  private struct Layout {
    let dialog: Dialog
    let list: Rect
    /// In a low window it has no room of its own, and takes the hint's.
    let why: Rect
    let hint: HintLine
  }

  /// The ways, under them room for the longest reason why one cannot be gone, and the hint.
  private func layout(_ bounds: Rect) -> Layout {
    let keyColumns = ways.map { width(of: $0.key.name) }.max() ?? 0
    let wanted = max(width(of: title), ways.map { width(of: $0.title) + keyColumns + 7 }.max() ?? 0, 44)
    let columns = min(wanted, max(1, bounds.columns - 6))
    let reasons = ways.compactMap(\.whyNot).map { wrapped(KeyBox.refusal($0), width: columns).count }
    let dialog = Dialog(title, content: Size(rows: ways.count + 2 + (reasons.max() ?? 0), columns: columns))
    let inside = dialog.inside(of: bounds)
    let list = inside.rows(first: min(ways.count, max(1, inside.rows - 1)))
    let below = inside.inset(top: list.rows)
    let hint: Hint = "Press its key, or \(.enter). \(.escape) closes."
    return Layout(
      dialog: dialog, list: list, why: below.inset(top: below.rows > 2 ? 1 : 0, bottom: 1),
      hint: HintLine(hint: hint.fitting(below.columns), line: below.line(below.rows - 1)))
  }

  private static func refusal(_ why: String) -> String { "Not possible: \(why)" }

  private var why: String? { list.selected.flatMap { ways[$0].whyNot }.map(KeyBox.refusal) }

  func frame(in bounds: Rect) -> Rect { layout(bounds).dialog.frame(in: bounds) }

  /// What it says of its keys, unless a reason stands there.
  func hint(in bounds: Rect) -> HintLine? {
    let layout = layout(bounds)
    return why != nil && layout.why.isEmpty ? nil : layout.hint
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let layout = layout(bounds)
    _ = layout.dialog.draw(on: &canvas, in: bounds)
    list.draw(on: &canvas, in: layout.list, focused: true)
    hint(in: bounds)?.draw(on: &canvas)
    guard let why else { return }
    canvas.putWrapped(why, in: layout.why.isEmpty ? layout.hint.line : layout.why, role: .caution)
  }
}
