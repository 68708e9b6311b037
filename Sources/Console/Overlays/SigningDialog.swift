import Canvas

/// The exact text about to be signed, and the passphrase for it.
struct SigningDialog {
  let subject: SigningText
  private var text: Paragraphs
  private var passphrase = TextField(limit: 200, isSecret: true)
  private var buttons: Buttons
  /// 0 the text, 1 the passphrase, 2 the buttons.
  private var focus: Int
  var complaint: String?

  init(_ subject: SigningText) {
    self.subject = subject
    text = Paragraphs(
      subject.text.split(separator: "\n", omittingEmptySubsequences: false).map { Paragraph(String($0)) })
    buttons = Buttons([Button("Sign these minutes", isGrave: true), Button("Go back (Esc)")], focus: 1)
    focus = subject.needsPassphrase ? 1 : 2
  }

  enum Outcome {
    case handled
    case cancelled
    case sign(passphrase: String?)
  }

  mutating func handle(_ key: Key, in bounds: Rect) -> Outcome {
    complaint = nil
    if key == .escape { return .cancelled }
    let stops = subject.needsPassphrase ? [0, 1, 2] : [0, 2]
    let at = stops.firstIndex(of: focus) ?? 0
    if key == .pageUp || key == .pageDown || focus == 0 {
      if text.handle(key, in: textSize(bounds)) { return .handled }
    }
    if focus == 1, passphrase.handle(key) != .ignored { return .handled }
    if focus == 2 {
      switch buttons.handle(key) {
      case .pressed(0): return .sign(passphrase: subject.needsPassphrase ? passphrase.text : nil)
      case .pressed: return .cancelled
      case .moved, .refused: return .handled
      case .ignored: break
      }
    }
    switch key {
    case .tab, .down, .enter: focus = stops[(at + 1) % stops.count]
    case .backTab, .up: focus = stops[(at + stops.count - 1) % stops.count]
    case .character, .escape, .backspace, .delete, .insert, .left, .right, .home, .end, .pageUp, .pageDown, .function,
      .control, .wordLeft, .wordRight, .paste:
      break
    }
    return .handled
  }

  private func content(_ bounds: Rect) -> Size {
    Size(rows: max(5, bounds.rows - 4), columns: max(1, min(78, bounds.columns - 6)))
  }

  /// The sentence above it, the passphrase, what is wrong and the buttons below it take six rows, in a low window four.
  private func textSize(_ bounds: Rect) -> Size {
    let inside = min(content(bounds).rows, bounds.rows - 2)
    return Size(rows: max(1, inside - (inside >= 9 ? 6 : 4)), columns: content(bounds).columns)
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let inside = Dialog("Sign the minutes of \(subject.meeting)", content: content(bounds)).draw(
      on: &canvas, in: bounds)
    let isLow = inside.rows < 9
    canvas.put("\(subject.signer) signs exactly this text. It cannot be taken back.", in: inside.line(0), role: .strong)
    let area = inside.inset(top: isLow ? 1 : 2).rows(first: textSize(bounds).rows)
    text.draw(on: &canvas, in: area, focused: focus == 0)
    let below = inside.inset(top: area.endRow - inside.row + (isLow ? 0 : 1))
    if subject.needsPassphrase {
      let label = subject.needsKey ? "A new passphrase" : "Passphrase"
      canvas.put(label, in: below.line(0), role: .muted)
      passphrase.draw(on: &canvas, in: below.line(0).inset(left: 18), focused: focus == 1)
    }
    if let complaint { canvas.put(complaint, in: below.line(1), role: .bad) }
    buttons.draw(on: &canvas, in: below.inset(top: 2), focused: focus == 2)
  }
}
