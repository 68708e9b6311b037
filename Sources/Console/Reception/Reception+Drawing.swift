import Canvas

extension Reception {
  /// The whole screen at a size.
  package func draw(size: Size, glyphs: Glyphs = Glyphs()) -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs)
    guard size.columns >= 30, size.rows >= 8 else {
      let words = "Make the window larger (now \(size.columns)×\(size.rows); 30×8 needed)."
      canvas.putWrapped(words, in: canvas.bounds, role: .caution)
      return canvas
    }
    let bounds = canvas.bounds
    canvas.fill(bounds.line(0), .header)
    canvas.put("quorate", in: bounds.line(0).inset(left: 1, right: 1), role: .headerStrong)
    let body = body(bounds)
    _ = canvas.panel(body, title: title)
    layout(in: body).draw(marked: mark.row(of: ways.count), on: &canvas)
    footer.draw(on: &canvas, in: bounds)
    switch place {
    case .ways, .real: break
    case .asking(let form): form.draw(on: &canvas, in: over(bounds))
    case .tour(let tour, _): tour.draw(on: &canvas, in: over(bounds))
    }
    return canvas
  }

  private var title: String {
    if isReal { return "A real meeting" }
    return boards.isEmpty ? "Welcome" : "Which board?"
  }

  private func body(_ bounds: Rect) -> Rect { bounds.inset(top: bounds.rows >= 12 ? 2 : 1, bottom: 2) }

  func over(_ bounds: Rect) -> Rect { bounds.inset(top: bounds.rows >= 12 ? 1 : 0) }

  private func layout(in body: Rect) -> Ways {
    Ways(ways.map(way), marked: mark.row(of: ways.count), in: Canvas.inside(of: body))
  }

  private var footer: Footer {
    let pinned = [
      Binding(keys: [.character("?")], label: "Tour", help: "", deed: .show(.tour), isPinned: true),
      Binding(keys: [.character("q")], label: "Leave", help: "", deed: .program(.leave), isPinned: true),
    ]
    // Where one writes, letters are letters.
    let isWriting = if case .asking = place { true } else { false }
    let isInList = if case .asking(let form) = place { form.isInList } else { false }
    let label = isInList ? "New line" : isWriting ? "Go on" : "Choose"
    let enter = FooterKeys.Entry(key: Key.enter.name, label: label, deed: .press(.enter))
    return Footer(
      said: message, sentence: message?.role == .bad ? "" : sentence,
      keys: FooterKeys(enter: enter, isWriting ? [] : pinned))
  }

  private var sentence: String {
    switch place {
    case .asking(let form) where form.isInList: "Enter is a new line. Tab goes on, Esc goes back."
    case .asking: "Write, then Enter. Tab goes on to the next field, Esc goes back."
    case .ways, .real, .tour: "Choose with ↑ ↓ and press Enter."
    }
  }

  /// A click on a way takes it, and so with a button or a field.
  package mutating func receive(click point: Point, size: Size) -> Wish? {
    guard size.columns >= 30, size.rows >= 8 else { return nil }
    switch place {
    case .asking(var form):
      let outcome = form.click(point, in: over(Rect(size)))
      return respond(outcome, form)
    case .tour(var tour, let wasReal):
      let response = tour.click(point, in: over(Rect(size)))
      return respond(response, tour, wasReal)
    case .ways, .real: break
    }
    let ways = ways
    let layout = layout(in: body(Rect(size)))
    if let index = ways.indices.first(where: { layout.area(of: $0).contains(point) }) {
      mark.set(index, of: ways.count)
      return take(ways[index])
    }
    guard let deed = footer.deed(at: point, in: Rect(size)) else { return nil }
    if case .program(.leave) = deed { return .leave(code: 0) }
    if case .press(let key) = deed { return choose(key) }
    if case .show(.tour) = deed { showTour() }
    return nil
  }
}
