import Canvas

/// What a form makes of a key.
enum FormResponse {
  case handled
  case cancelled
  case finished
}

extension Form {
  /// Takes a key, in the layout it was last drawn in.
  mutating func handle(_ key: Key, _ layout: FormLayout) -> FormResponse {
    complaint = nil
    if key == .escape { return .cancelled }
    guard fields.indices.contains(focus) else { return handleButtons(key) }
    switch key {
    case .tab: moveFocus(by: 1)
    case .backTab: moveFocus(by: -1)
    case .character, .enter, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return handleField(key, layout)
    }
    return .handled
  }

  private mutating func moveFocus(by step: Int) {
    if step > 0, fields.indices.contains(focus) { _ = check(focus) }
    focus = (focus + step + fields.count + 1) % (fields.count + 1)
    buttons.focus(on: 0)
  }

  private mutating func handleField(_ key: Key, _ layout: FormLayout) -> FormResponse {
    let before = fields[focus].entry.written
    let response = type(key, layout)
    if response == .changed { fields[focus].complaint = cut(by: key, before) }
    guard response == .ignored else { return .handled }
    if key == .enter { return advance() }
    if key == .down { moveFocus(by: 1) }
    if key == .up { moveFocus(by: -1) }
    return .handled
  }

  /// What is said where a paste found no room for all of it.
  private func cut(by key: Key, _ before: String) -> String? {
    guard case .paste(let text) = key, case .line(let line) = fields[focus].entry else { return nil }
    let isFull = line.text.count >= line.limit && text.count > line.limit - before.count
    return isFull ? "Only \(line.limit) letters fit here; the rest was left out." : nil
  }

  private mutating func type(_ key: Key, _ layout: FormLayout) -> FieldResponse {
    switch fields[focus].entry {
    case .line(var field):
      if fields[focus].isSuggested, key.writes { field = TextField() }
      let response = field.handle(key)
      if response != .ignored { fields[focus].isSuggested = false }
      fields[focus].entry = .line(field)
      return response
    case .prose(var area):
      if fields[focus].isSuggested, key.writes { area = TextArea() }
      fields[focus].isSuggested = false
      let size = layout.lines.first { $0.field == focus }?.entry.size ?? Size(rows: Form.proseRows, columns: 1)
      let response = area.handle(key, in: size)
      fields[focus].entry = .prose(area)
      return response
    case .choice(let list, _) where key == .enter && list.selected == nil: return .ignored
    case .choice(var list, let options):
      let response = list.handle(key, page: 5)
      fields[focus].entry = .choice(list, options: options)
      switch response {
      case .moved: return .changed
      case .refused(let why):
        fields[focus].complaint = why
        return .moved
      case .ignored, .chosen: return .ignored
      }
    }
  }

  /// Enter goes to the next field that must be filled in, and from the last of them does it; Tab goes to every field.
  private mutating func advance() -> FormResponse {
    guard check(focus) else { return .handled }
    if let next = fields.indices.dropFirst(focus + 1).first(where: { !fields[$0].blank.isOptional }) {
      focus = next
      return .handled
    }
    return check() ? .finished : .handled
  }

  private mutating func handleButtons(_ key: Key) -> FormResponse {
    if key == .up || (key == .backTab && buttons.focus == 0) {
      focus = max(0, fields.count - 1)
      return .handled
    }
    let response = buttons.handle(key)
    if response == .ignored, key == .tab || key == .down { focus = 0 }
    return respond(to: response)
  }

  mutating func respond(to response: ButtonResponse) -> FormResponse {
    switch response {
    case .pressed(0): check() ? .finished : .handled
    case .pressed: .cancelled
    case .ignored, .moved, .refused: .handled
    }
  }

  static let proseRows = 5
}

extension Key {
  /// Whether it puts letters where the cursor is.
  var writes: Bool {
    switch self {
    case .character, .paste: true
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control, .wordLeft, .wordRight:
      false
    }
  }
}
