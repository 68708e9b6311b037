import Canvas

/// What a form makes of a key.
enum FormResponse {
  case handled
  case cancelled
  case finished
}

extension Form {
  mutating func handle(_ key: Key, in size: Size) -> FormResponse {
    complaint = nil
    if key == .escape { return .cancelled }
    guard fields.indices.contains(focus) else { return handleButtons(key) }
    switch key {
    case .tab: moveFocus(by: 1)
    case .backTab: moveFocus(by: -1)
    case .character, .enter, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      return handleField(key, in: size)
    }
    return .handled
  }

  private mutating func moveFocus(by step: Int) {
    if step > 0, fields.indices.contains(focus) { _ = check(focus) }
    focus = (focus + step + fields.count + 1) % (fields.count + 1)
    buttons.focus(on: 0)
  }

  private mutating func handleField(_ key: Key, in size: Size) -> FormResponse {
    let response = type(key, in: size)
    if response == .changed { fields[focus].complaint = nil }
    guard response == .ignored else { return .handled }
    if key == .enter { return advance() }
    if key == .down { moveFocus(by: 1) }
    if key == .up { moveFocus(by: -1) }
    return .handled
  }

  private mutating func type(_ key: Key, in size: Size) -> FieldResponse {
    switch fields[focus].entry {
    case .line(var field):
      let response = field.handle(key)
      fields[focus].entry = .line(field)
      return response
    case .prose(var area):
      let response = area.handle(key, in: Size(rows: Form.proseRows, columns: max(1, size.columns - 2)))
      fields[focus].entry = .prose(area)
      return response
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
    switch buttons.handle(key) {
    case .pressed(0): return check() ? .finished : .handled
    case .pressed: return .cancelled
    case .ignored: if key == .tab || key == .down { focus = 0 }
    case .moved, .refused: break
    }
    return .handled
  }

  static let proseRows = 5
}
