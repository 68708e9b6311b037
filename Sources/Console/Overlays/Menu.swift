import Canvas
import Governance
import Meeting

/// All that can be done, by group; a line that cannot be done now says why not when it is marked.
struct Menu {
  /// One menu of the bar.
  struct Sheet {
    var title: String
    var lines: [Offer]
  }

  let menus: [Sheet]
  private(set) var open = 0
  private var lists: [ChoiceList]

  init(_ situation: Situation, on here: ScreenName) {
    let groups = Command.Group.allCases.map { group in
      Sheet(
        title: group.rawValue,
        lines: Command.table.filter { $0.group == group }.map { Offer($0, situation, on: here) })
    }
    let screens = Sheet(title: "Screens", lines: ScreenName.allCases.map { Offer($0, situation.keys, on: here) })
    let others = Offer.program(situation, on: here)
    menus = groups + [screens, Sheet(title: "Program", lines: others)]
    lists = menus.map { menu in
      ChoiceList(menu.lines.map { Choice($0.title, detail: $0.key, role: $0.whyNot == nil ? .text : .muted) })
    }
  }

  private var marked: Offer? {
    lists[open].selected.flatMap { menus[open].lines.indices.contains($0) ? menus[open].lines[$0] : nil }
  }

  /// ← → change the menu, ↑ ↓ and first letters the line.
  mutating func handle(_ key: Key) -> Response {
    switch key {
    case .escape: return .ignored
    case .left, .backTab: open = (open + menus.count - 1) % menus.count
    case .right, .tab: open = (open + 1) % menus.count
    case .character(let letter): goOn(to: letter)
    case .enter, .up, .down, .home, .end, .pageUp, .pageDown, .backspace, .delete, .insert, .function, .control,
      .wordLeft, .wordRight, .paste:
      if case .chosen = lists[open].handle(key, page: 8) { return choose() }
    }
    return .handled
  }

  /// A line that cannot be done keeps the menu open: why not stands below it.
  private func choose() -> Response {
    guard let marked, marked.whyNot == nil else { return .handled }
    return .deed(marked.deed)
  }

  /// A letter marks the next line that begins with it, and does nothing yet.
  private mutating func goOn(to letter: Character) {
    let lines = menus[open].lines
    let here = lists[open].selected ?? 0
    let order = (1...max(1, lines.count)).map { (here + $0) % max(1, lines.count) }
    let found = order.first { index in
      lines.indices.contains(index) && lines[index].title.lowercased().first == letter.lowercased().first
    }
    if let found { lists[open].select(found) }
  }

  /// A click opens a menu, or does a line; outside it closes.
  mutating func click(_ point: Point, in bounds: Rect) -> Response {
    let layout = MenuLayout(self, in: bounds)
    if let title = layout.titles.firstIndex(where: { $0.contains(point) }) {
      open = layout.first + title
      return .handled
    }
    if let line = lists[open].choice(at: point, in: layout.list) {
      lists[open].select(line)
      return choose()
    }
    return layout.box.contains(point) ? .handled : .ignored
  }

  mutating func scroll(by notches: Int, at point: Point, in bounds: Rect) {
    let area = MenuLayout(self, in: bounds).list
    if area.contains(point) { lists[open].scroll(by: notches, in: area) }
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let layout = MenuLayout(self, in: bounds)
    canvas.dim()
    canvas.fill(layout.bar, .header)
    for (offset, place) in layout.titles.enumerated() {
      let isOpen = layout.first + offset == open
      if isOpen { canvas.fill(place, .selection) }
      canvas.put(" \(menus[layout.first + offset].title)", in: place, role: isOpen ? .selection : .header)
    }
    if layout.titles.last.map({ $0.columns == 0 || $0.endColumn == layout.bar.endColumn }) == true {
      canvas.put("…", in: layout.bar.inset(left: layout.bar.columns - 1), role: .header)
    }
    canvas.fill(layout.box, .dialog)
    if layout.hasBorder { _ = canvas.box(layout.box, title: "", roles: .dialog) }
    lists[open].draw(on: &canvas, in: layout.list, focused: true)
    guard let marked else { return }
    let words = marked.whyNot.map { "Not possible now: \($0)" } ?? marked.explanation
    canvas.putWrapped(words, in: layout.words, role: marked.whyNot == nil ? .dialog : .caution)
  }
}

/// Where the bar's titles, the open menu's lines and the words about the marked one stand.
struct MenuLayout {
  let bar: Rect
  /// Of the menus from the first shown on.
  let titles: [Rect]
  let first: Int
  let box: Rect
  let hasBorder: Bool
  let list: Rect
  let words: Rect

  init(_ menu: Menu, in bounds: Rect) {
    bar = bounds.line(0)
    let widths = menu.menus.map { width(of: $0.title) + 2 }
    // Where not all have room, the bar begins so far on that the open one is seen.
    var start = 0
    while start < menu.open, widths[start...menu.open].reduce(0, +) > bounds.columns { start += 1 }
    first = start
    var column = bounds.column
    titles = widths[start...].map { wide in
      defer { column += wide }
      return Rect(row: bounds.row, column: column, rows: 1, columns: wide).intersection(bounds.line(0))
    }
    hasBorder = bounds.rows >= 12
    let edge = hasBorder ? 1 : 0
    let lines = menu.menus[menu.open].lines
    let widest = lines.map { width(of: $0.title) + width(of: $0.key) + 6 }.max() ?? 0
    let columns = min(bounds.columns, max(widest, 46) + 4)
    let wordRows = hasBorder ? 3 : 2
    let rows = min(lines.count, max(1, bounds.rows - 1 - 2 * edge - wordRows - edge))
    let from = max(bounds.column, min(titles[menu.open - start].column, bounds.endColumn - columns))
    box = Rect(
      row: bounds.row + 1, column: from, rows: min(bounds.rows - 1, rows + wordRows + 3 * edge), columns: columns)
    let inside = hasBorder ? box.inset(rows: 1, columns: 2) : box
    list = inside.rows(first: rows)
    words = inside.inset(top: rows + edge)
  }
}
