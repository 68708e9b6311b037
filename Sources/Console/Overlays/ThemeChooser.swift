import Canvas

/// The themes there are; the screen, which stays in sight, is drawn in the one under the cursor.
struct ThemeChooser {
  /// What is to be done about a key or a click, and whether the chooser has done its work.
  struct Outcome {
    var effects: [Effect] = []
    var isOver = false
  }

  private let offers: [ThemeOffer]
  private var list: ChoiceList

  /// Opens at the one in use.
  init(_ offers: [ThemeOffer], current: String) {
    self.offers = offers
    list = ChoiceList(
      offers.map { offer in
        Choice(
          offer.name, detail: offer.name == current ? "in use" : offer.isOwn ? "yours" : "",
          refusal: offer.isUsable ? nil : offer.description)
      }, selected: offers.firstIndex { $0.name == current } ?? 0)
  }

  private var selected: ThemeOffer? { list.selected.flatMap { offers.indices.contains($0) ? offers[$0] : nil } }

  /// Shows the theme under the cursor at once; Enter keeps it, Esc puts back the one there was.
  mutating func handle(_ key: Key) -> Outcome {
    let before = list.selected
    switch list.handle(key, page: 5) {
    case .chosen(let index): return Outcome(effects: [.keepTheme(offers[index].name)], isOver: true)
    case .ignored where key == .escape: return Outcome(effects: [.putThemeBack], isOver: true)
    case .ignored, .moved, .refused: return list.selected == before ? Outcome() : shown
    }
  }

  /// The row clicked is shown; a click on the one that is shown keeps it, as one on a key does what the key does.
  mutating func click(_ point: Point, in bounds: Rect) -> Outcome {
    let layout = ThemeChooserLayout(offers.count, in: bounds)
    if let key = layout.keys.first(where: { $0.area.contains(point) }) { return handle(key.key) }
    guard let number = list.choice(at: point, in: layout.list) else { return Outcome() }
    if number == list.selected { return handle(.enter) }
    list.select(number)
    return shown
  }

  private var shown: Outcome {
    guard let selected, selected.isUsable else { return Outcome() }
    return Outcome(effects: [.chooseTheme(selected.name)])
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let layout = ThemeChooserLayout(offers.count, in: bounds)
    canvas.cursor = nil
    drawKeys(on: &canvas, layout)
    canvas.fill(layout.frame, .dialog)
    canvas.box(layout.frame, title: "Theme", roles: .dialog)
    list.draw(on: &canvas, in: layout.list, focused: true)
    if let selected {
      canvas.putWrapped(selected.description, in: layout.words, role: selected.isUsable ? .dialog : .caution)
    }
    drawSamples(on: &canvas, in: layout.samples)
  }

  /// What most needs to be told apart.
  private func drawSamples(on canvas: inout Canvas, in area: Rect) {
    let glyphs = canvas.glyphs
    let votes = [
      Span("\(glyphs.done) For", .voteFor), Span("  "), Span("\(glyphs.failed) Against", .voteAgainst), Span("  "),
      Span("\(glyphs.neither) Abstain", .voteAbstain),
    ]
    let quorum = [
      Span("QUORATE", .quorumMet), Span("  "), Span("AT RISK", .quorumRisk), Span("  "),
      Span(" INQUORATE ", .quorumLost),
    ]
    canvas.put(votes, in: area.line(0))
    canvas.put(quorum, in: area.line(1))
  }

  private func drawKeys(on canvas: inout Canvas, _ layout: ThemeChooserLayout) {
    canvas.fill(layout.footer, .footer)
    let sentence = "The screen is drawn in the theme that is marked."
    canvas.put(sentence, in: layout.footer.line(0).inset(left: 1, right: 1), role: .footer)
    for key in layout.keys {
      canvas.put([Span(key.key.name, .key), Span(" \(key.label)", .keyLabel)], in: key.area)
    }
  }
}

/// Where the chooser stands: at the right, where the least of the screen is covered.
struct ThemeChooserLayout {
  let frame: Rect
  let list: Rect
  let words: Rect
  let samples: Rect
  let footer: Rect
  /// What the last line names, and where.
  let keys: [(key: Key, label: String, area: Rect)]

  init(_ count: Int, in bounds: Rect) {
    footer = bounds.rows(last: 2)
    let line = footer.line(1)
    var column = line.column + 1
    keys = [(Key.enter, "Keep"), (.escape, "Put back"), (.down, "Next"), (.up, "Previous")].map { key, label in
      let columns = width(of: key.name) + 1 + width(of: label)
      defer { column += columns + 3 }
      let area = Rect(row: line.row, column: column, rows: 1, columns: columns)
      return (key, label, area.intersection(line))
    }
    let room = bounds.inset(bottom: 2)
    let columns = min(room.columns, room.columns < 80 ? 36 : 44)
    let rows = min(room.rows, count + 9)
    let margin = room.columns > 60 ? 2 : 0
    frame = Rect(
      row: room.endRow - rows, column: max(room.column, room.endColumn - columns - margin), rows: rows,
      columns: columns)
    let inside = frame.inset(rows: 1, columns: 2)
    // Where there is little room, the list matters most.
    let wordRows = inside.rows >= 8 ? 4 : 0
    let sampleRows = inside.rows >= 12 ? 3 : 0
    list = inside.inset(bottom: wordRows + sampleRows)
    words = inside.inset(bottom: sampleRows).rows(last: max(0, wordRows - 1))
    samples = inside.rows(last: max(0, sampleRows - 1))
  }
}
