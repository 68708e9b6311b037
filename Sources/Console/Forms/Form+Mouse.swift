import Canvas

extension Form {
  /// A click goes into a field and puts the cursor there, chooses a row, or presses a button; elsewhere it does nothing.
  mutating func click(_ point: Point, _ layout: FormLayout) -> FormResponse {
    if let button = layout.foot.button(at: point) {
      complaint = nil
      focus = fields.count
      return respond(to: buttons.press(button))
    }
    guard let line = layout.lines.first(where: { $0.contains(point) }) else { return .handled }
    complaint = nil
    let wasOpen = line.field == focus
    if line.field > focus { _ = check(focus) }
    focus = line.field
    guard line.entry.contains(point) else { return .handled }
    switch fields[line.field].entry {
    case .line(var text):
      text.click(point, in: line.entry, focused: wasOpen)
      fields[line.field].entry = .line(text)
    case .prose(var prose):
      prose.click(point, in: line.entry)
      fields[line.field].entry = .prose(prose)
    case .choice(var list, let options):
      // One that was closed only opens: its rows were not yet there to be clicked.
      guard wasOpen else { return .handled }
      let response = list.click(point, in: line.entry)
      fields[line.field].entry = .choice(list, options: options)
      fields[line.field].complaint = nil
      if case .refused(let why) = response { fields[line.field].complaint = why }
    }
    return .handled
  }

  /// The wheel scrolls the prose under it or chooses in the list, however short, if the cursor is in there.
  mutating func scroll(by rows: Int, at point: Point, _ layout: FormLayout) {
    guard let line = layout.lines.first(where: { $0.entry.contains(point) }), line.field == focus else { return }
    switch fields[focus].entry {
    case .line: break
    case .prose(var prose):
      prose.scroll(by: rows, in: line.entry)
      fields[focus].entry = .prose(prose)
    case .choice(var list, let options):
      list.move(by: rows)
      fields[focus].entry = .choice(list, options: options)
      fields[focus].complaint = nil
    }
  }
}
