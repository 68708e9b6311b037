import Canvas

/// The themes there are; the screen, which stays in sight, is drawn in the one under the cursor.
struct ThemeChooser {
  private let offers: [ThemeOffer]
  private var list: ChoiceList

  /// Opens at the one in use.
  init(_ offers: [ThemeOffer], current: String) {
    self.offers = offers
    list = ChoiceList(
      offers.map { offer in
        Choice(
          offer.name, detail: offer.name == current ? "in use" : "",
          refusal: offer.isUsable ? nil : offer.description)
      }, selected: offers.firstIndex { $0.name == current } ?? 0)
  }

  private var selected: ThemeOffer? { list.selected.flatMap { offers.indices.contains($0) ? offers[$0] : nil } }

  /// Shows the theme under the cursor at once; Enter keeps it, Esc puts back the one there was.
  mutating func handle(_ key: Key) -> (effects: [Effect], closes: Bool) {
    let before = list.selected
    switch list.handle(key, page: 5) {
    case .chosen(let index): return ([.keepTheme(offers[index].name)], true)
    case .ignored where key == .escape: return ([.putThemeBack], true)
    case .ignored, .moved, .refused: break
    }
    guard list.selected != before, let selected, selected.isUsable else { return ([], false) }
    return ([.chooseTheme(selected.name)], false)
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    drawKeys(on: &canvas, in: bounds.inset(top: max(0, bounds.rows - 2)))
    let room = bounds.inset(bottom: 2)
    let inside = frame(on: &canvas, in: room)
    let words = inside.rows >= 8 ? 3 : 0
    let samples = inside.rows >= 11 ? 3 : 0
    list.draw(on: &canvas, in: inside.inset(bottom: words + samples), focused: true)
    if words > 0, let selected {
      let role: Role = selected.isUsable ? .dialog : .caution
      canvas.putWrapped(selected.description, in: inside.inset(bottom: samples).rows(last: 2), role: role)
    }
    if samples > 0 { drawSamples(on: &canvas, in: inside.rows(last: 2)) }
  }

  /// At the right, where the least of the screen is covered, and nothing dimmed.
  private func frame(on canvas: inout Canvas, in room: Rect) -> Rect {
    let columns = min(room.columns, 44)
    let rows = min(room.rows, offers.count + 8)
    let frame = Rect(
      row: room.endRow - rows, column: max(room.column, room.endColumn - columns - (room.columns > 60 ? 2 : 0)),
      rows: rows, columns: columns)
    canvas.cursor = nil
    canvas.fill(frame, .dialog)
    return canvas.box(frame, title: "Theme", roles: .dialog)
  }

  /// What most needs to be told apart.
  private func drawSamples(on canvas: inout Canvas, in area: Rect) {
    let glyphs = canvas.glyphs
    canvas.put(
      [
        Span("\(glyphs.done) For", .voteFor), Span("  "), Span("\(glyphs.failed) Against", .voteAgainst), Span("  "),
        Span("\(glyphs.neither) Abstain", .voteAbstain),
      ], in: area.line(0))
    canvas.put(
      [
        Span("QUORATE", .quorumMet), Span("  "), Span("AT RISK", .quorumRisk), Span("  "),
        Span(" INQUORATE ", .quorumLost),
      ], in: area.line(1))
  }

  private func drawKeys(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, .footer)
    canvas.put(
      "The screen is drawn in the theme that is marked.", in: area.line(0).inset(left: 1, right: 1), role: .footer)
    let keys = [("\(Key.up.name) \(Key.down.name)", "Show"), ("Enter", "Keep"), ("Esc", "Put back")]
    canvas.put(
      keys.flatMap { [Span($0.0, .key), Span(" \($0.1)   ", .keyLabel)] }, in: area.line(1).inset(left: 1, right: 1))
  }
}
