/// Rows of which one is selected and may be opened; with a filter, typing leaves only those that match.
package struct ChoiceList: Equatable, Sendable {
  /// The rows in the order given; the selection stays on its number when they change.
  package var choices: [Choice] {
    didSet { refilter(keeping: selected) }
  }
  /// What is shown when no row is left.
  package var emptyText: String
  var field: TextField?
  // The numbers of the rows that match, best first, and the place of the selected one among them.
  private(set) var shown: [Int]
  private var cursor: RowCursor
  // Without a filter, the letters typed one after the other that a row begins with.
  private var typed = ""

  package init(
    _ choices: [Choice], selected: Int = 0, isFiltering: Bool = false, emptyText: String = "Nothing found"
  ) {
    self.choices = choices
    self.emptyText = emptyText
    field = isFiltering ? TextField(limit: 80) : nil
    shown = Array(choices.indices)
    cursor = RowCursor(row: selected, count: choices.count)
  }

  /// The number of the selected row in the order given; nil when none is shown.
  package var selected: Int? {
    shown.indices.contains(cursor.row) ? shown[cursor.row] : nil
  }

  package var isFiltering: Bool { field != nil }

  /// What has been typed to find rows by.
  package var filter: String { field?.text ?? "" }

  /// Selects a row by its number, if it is shown.
  package mutating func select(_ number: Int) {
    guard let place = shown.firstIndex(of: number) else { return }
    cursor = RowCursor(row: place, count: shown.count)
  }

  /// Takes a key: arrows, Home, End, pages, Enter; `j k g G`, or with a filter whatever can be typed.
  package mutating func handle(_ key: Key, page: Int = 10) -> ListResponse {
    if field != nil, key == .home || key == .end, !filter.isEmpty { return type(key) }
    if goesOnTyping(key) { return .moved }
    typed = ""
    if cursor.move(key, page: page, letters: field == nil) { return .moved }
    if key == .enter {
      guard let number = selected else { return .moved }
      return choices[number].refusal.map { .refused($0) } ?? .chosen(number)
    }
    if key == .escape, !filter.isEmpty {
      field?.text = ""
      refilter(keeping: nil)
      return .moved
    }
    return type(key)
  }

  /// Whoever types the word of a row, where nothing is written, stays on it: its letters are not those that move.
  private mutating func goesOnTyping(_ key: Key) -> Bool {
    guard field == nil, !typed.isEmpty, case .character(let letter) = key else { return false }
    let word = typed + letter.lowercased()
    let order = [selected].compactMap { $0 } + choices.indices
    guard let row = order.first(where: { choices[$0].text.lowercased().hasPrefix(word) }) else { return false }
    select(row)
    typed = word
    return true
  }

  /// Where nothing is written a letter goes to the next row that begins with it.
  private mutating func type(_ key: Key) -> ListResponse {
    if field == nil, case .character(let letter) = key, let next = row(beginningWith: letter) {
      select(next)
      typed = letter.lowercased()
      return .moved
    }
    switch field?.handle(key) ?? .ignored {
    case .ignored: return .ignored
    case .moved: return .moved
    case .changed:
      refilter(keeping: nil)
      return .moved
    }
  }

  private func row(beginningWith letter: Character) -> Int? {
    let after = (selected ?? -1) + 1
    let order = Array(choices.indices.dropFirst(after)) + choices.indices.prefix(after)
    return order.first { choices[$0].text.first?.lowercased() == letter.lowercased() }
  }

  private mutating func refilter(keeping number: Int?) {
    let search = WordSearch(filter)
    // What is called so comes before what only has to do with it.
    let ranked = choices.indices.compactMap { index in
      let choice = choices[index]
      let rank = search.rank(of: choice.text) ?? search.rank(of: choice.text + " " + choice.keywords).map { $0 + 3 }
      // And what can be chosen before what cannot, unless just that is meant; 7 means item 7, and not £43,750.
      let isMeant = choice.refusal == nil || choice.text.lowercased() == filter.lowercased()
      let begins = search.begins(choice.text) ? 1 : 0
      // “late” is whoever comes late before what is put off till later.
      let isPart = !search.isWhole(in: choice.text + " " + choice.keywords)
      return rank.map { (rank: isMeant ? $0 - begins : $0 + 6, isPart: isPart ? 1 : 0, index: index) }
    }
    shown = ranked.sorted { ($0.rank, $0.isPart, $0.index) < ($1.rank, $1.isPart, $1.index) }.map(\.index)
    let place = number.flatMap { shown.firstIndex(of: $0) } ?? (number == nil ? 0 : cursor.row)
    cursor = RowCursor(row: place, count: shown.count)
  }

  /// Draws the filter, if there is one, and the rows around the selected one.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    let rows = rowsArea(in: area)
    let top = firstShown(of: shown.count, around: cursor.row, in: rows.rows)
    let layout = RowLayout(choices: shown.dropFirst(top).prefix(rows.rows).map { choices[$0] }, area: rows)
    let search = WordSearch(filter)
    for (offset, number) in shown.dropFirst(top).prefix(rows.rows).enumerated() {
      layout.draw(choices[number], in: rows.line(offset), search: search, on: &canvas)
      if top + offset == cursor.row { canvas.markSelected(rows.line(offset), focused: focused) }
    }
    canvas.markHidden(above: top > 0, below: top + rows.rows < shown.count, in: rows)
    if shown.isEmpty { canvas.put(emptyText, in: rows.inset(left: 2), role: .muted) }
    guard let field else {
      if focused, shown.isEmpty { canvas.placeCursor(Point(row: rows.row, column: rows.column), within: rows) }
      return
    }
    canvas.fill(area.line(0), focused ? .fieldFocused : .field)
    canvas.put(canvas.glyphs.selected, in: area.line(0), role: focused ? .fieldFocused : .field)
    field.draw(on: &canvas, in: area.line(0).inset(left: 2), focused: focused)
  }

  /// The number of the row drawn at a place, for clicks.
  package func choice(at point: Point, in area: Rect) -> Int? {
    let rows = rowsArea(in: area)
    guard rows.contains(point) else { return nil }
    let place = firstShown(of: shown.count, around: cursor.row, in: rows.rows) + point.row - rows.row
    return shown.indices.contains(place) ? shown[place] : nil
  }

  // The filter takes the first row and, where there is room, a blank one under it.
  func rowsArea(in area: Rect) -> Rect {
    field == nil ? area : area.inset(top: area.rows > 4 ? 2 : 1)
  }
}

/// Where the parts of a row stand: the same for all rows shown, so that they make columns.
private struct RowLayout {
  private let hasMarks: Bool
  private let detailWidth: Int

  init(choices: [Choice], area: Rect) {
    hasMarks = choices.contains { $0.mark != nil }
    let widest = choices.map { width(of: $0.detail) }.max() ?? 0
    // A third of the row, or what the texts leave.
    let texts = choices.map { width(of: $0.text) }.max() ?? 0
    detailWidth = min(widest, max(area.columns / 3, area.columns - texts - (hasMarks ? 8 : 6)))
  }

  func draw(_ choice: Choice, in line: Rect, search: WordSearch, on canvas: inout Canvas) {
    // Two columns for the sign of selection, and at the right for the sign that there is more, a blank before it.
    let content = line.inset(left: 2, right: 2)
    let parts = content.columns(
      [.cells(hasMarks ? 2 : 0), .share(1), .cells(detailWidth > 0 ? detailWidth + 2 : 0)])
    let role = choice.refusal == nil ? choice.role : .muted
    if let mark = choice.mark { canvas.put(mark.text, in: parts[0].inset(right: 1), role: mark.role) }
    canvas.put(search.highlighted(choice.text, role: role), in: parts[1])
    canvas.put(choice.detail, in: parts[2].inset(left: 2), role: .muted)
  }
}
