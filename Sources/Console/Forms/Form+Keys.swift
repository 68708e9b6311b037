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
    default: return handleField(key, in: size)
    }
    return .handled
  }

  private mutating func moveFocus(by step: Int) {
    if step > 0, fields.indices.contains(focus) { _ = checkOne(focus) }
    focus = (focus + step + fields.count + 1) % (fields.count + 1)
    buttons.focus(on: 0)
  }

  /// A field is checked on leaving it forward, never on going back.
  private mutating func checkOne(_ index: Int) -> Bool {
    let value = value(fields[index])
    fields[index].complaint =
      value.allSatisfy(\.isWhitespace) && !fields[index].blank.isOptional ? "This is needed." : nil
    return fields[index].complaint == nil
  }

  private mutating func handleField(_ key: Key, in size: Size) -> FormResponse {
    var response = FieldResponse.ignored
    switch fields[focus].entry {
    case .line(var field):
      response = field.handle(key)
      fields[focus].entry = .line(field)
    case .prose(var area):
      response = area.handle(key, in: Size(rows: Form.proseRows, columns: max(1, size.columns - 2)))
      fields[focus].entry = .prose(area)
    case .choice(var list, let options):
      switch list.handle(key, page: 5) {
      case .moved: response = .moved
      case .refused(let why): complaint = why
      case .ignored, .chosen: break
      }
      fields[focus].entry = .choice(list, options: options)
    }
    if response == .changed { fields[focus].complaint = nil }
    guard response == .ignored else { return .handled }
    switch key {
    case .enter: return advance()
    case .down: moveFocus(by: 1)
    case .up: moveFocus(by: -1)
    default: break
    }
    return .handled
  }

  /// Enter goes to the next field that must be filled in, and from the last of them does it; Tab goes to every field.
  private mutating func advance() -> FormResponse {
    guard complaint == nil, checkOne(focus) else { return .handled }
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
