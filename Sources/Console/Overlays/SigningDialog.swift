import Canvas
import Governance

/// The exact text about to be signed, and the passphrase for it.
struct SigningDialog {
  let subject: SigningText
  private let title: String
  private var text: Paragraphs
  private var passphrase = TextField(limit: 200, isSecret: true)
  /// Of a new key, once it has been written the first time.
  private var first: String?
  private var buttons: Buttons
  /// Whether what is written goes into the passphrase; else keys are the buttons'.
  private var isWriting: Bool
  var complaint: String?

  /// `day` is the meeting’s.
  init(_ subject: SigningText, of day: String) {
    self.subject = subject
    title = "Sign the minutes of \(day)"
    text = Paragraphs(
      subject.text.split(separator: "\n", omittingEmptySubsequences: false).map { Paragraph(String($0)) })
    buttons = Buttons([Button("Sign these minutes", isGrave: true), Button("Go back (Esc)")], focus: 1)
    isWriting = subject.needsPassphrase
  }

  enum Outcome {
    case handled
    case cancelled
    case sign(passphrase: String?)
  }

  mutating func handle(_ key: Key, in bounds: Rect) -> Outcome {
    complaint = nil
    if key == .escape { return .cancelled }
    switch key {
    // The text is read on whatever else has the keys.
    case .up, .down, .pageUp, .pageDown:
      _ = text.handle(key, in: layout(bounds).text.size)
      return .handled
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right, .home, .end,
      .function, .control, .wordLeft, .wordRight, .paste:
      return isWriting ? write(key) : press(key, bounds)
    }
  }

  private mutating func write(_ key: Key) -> Outcome {
    if passphrase.handle(key) != .ignored { return .handled }
    if key == .enter { return written() }
    if key == .tab || key == .backTab { isWriting = false }
    return .handled
  }

  private mutating func press(_ key: Key, _ bounds: Rect) -> Outcome {
    // As in the minutes a space reads on; it signs nothing and leaves nothing.
    if key == .character(" ") {
      _ = text.handle(key, in: layout(bounds).text.size)
      return .handled
    }
    switch buttons.handle(key) {
    case .pressed(0): return sign()
    case .pressed: return .cancelled
    case .moved, .refused: return .handled
    case .ignored:
      isWriting = subject.needsPassphrase && (key == .tab || key == .backTab)
      return .handled
    }
  }

  /// Enter asks for a new passphrase once more, or goes on to the buttons; it signs nothing by itself.
  private mutating func written() -> Outcome {
    if subject.needsKey, first != passphrase.text { return sign() }
    if passphrase.text.isEmpty {
      complaint = "Write the passphrase first."
    } else {
      isWriting = false
    }
    return .handled
  }

  /// A new key's passphrase is written twice: whoever mistypes it once could never sign again.
  private mutating func sign() -> Outcome {
    guard subject.needsPassphrase else { return .sign(passphrase: nil) }
    let written = passphrase.text
    guard subject.needsKey, first != written else { return .sign(passphrase: written) }
    passphrase.text = ""
    isWriting = true
    if first != nil {
      first = nil
      complaint = "The two are not the same. Write a new passphrase."
    } else if written.count < 8 {
      complaint = "Too short: a passphrase has at least 8 characters."
    } else {
      first = written
    }
    return .handled
  }

  /// Goes to what was clicked on; true when that is a button, which Enter then presses.
  mutating func click(_ point: Point, in bounds: Rect) -> Bool {
    let layout = layout(bounds)
    if let button = buttons.button(at: point, in: layout.buttons) {
      isWriting = false
      buttons.focus(on: button)
      return true
    }
    if subject.needsPassphrase, layout.passphrase.contains(point) {
      passphrase.click(point, in: layout.passphrase, focused: isWriting)
      isWriting = true
    }
    return false
  }

  mutating func scroll(by notches: Int, at point: Point, in bounds: Rect) {
    let area = layout(bounds).text
    if area.contains(point) { text.scroll(notches: notches, in: area) }
  }

  private var label: String {
    subject.needsKey ? (first == nil ? "New passphrase" : "The same again") : "Passphrase"
  }

  private var heading: String {
    let how = subject.needsKey ? "with a passphrase for signing only, chosen now." : "for good."
    return "\(subject.signer) signs exactly this text, \(how)"
  }

  private struct Layout {
    var dialog: Dialog
    var heading: Rect
    var text: Rect
    var label: Rect
    var passphrase: Rect
    var complaint: Rect
    var buttons: Rect
  }

  /// The sentence above it, the passphrase, what is wrong and the buttons below it take six rows or more, in a low window four.
  private func layout(_ bounds: Rect) -> Layout {
    let columns = max(1, min(78, bounds.columns - 6))
    let says = bounds.rows < 15 ? 1 : min(3, wrapped(heading, width: columns).count)
    // In a narrow window the buttons stand one under the other.
    let lines = complaint.map { wrapped($0, width: columns).count } ?? 1
    let further = max(0, buttons.rows(in: columns) - 1) + min(2, lines - 1)
    let size = Size(rows: max(5 + further, bounds.rows - 4), columns: columns)
    let dialog = Dialog(title, content: size)
    let inside = dialog.inside(of: bounds)
    let isLow = inside.rows < 9
    let above = isLow ? 1 : says + 1
    let text = inside.inset(top: above).rows(first: max(1, inside.rows - (isLow ? 3 : 4) - above - further))
    let below = inside.inset(top: text.endRow - inside.row + (isLow ? 0 : 1))
    return Layout(
      dialog: dialog, heading: inside.rows(first: says), text: text, label: below.line(0),
      passphrase: below.line(0).inset(left: 18), complaint: below.inset(top: 1).rows(first: min(3, lines)),
      buttons: below.inset(top: 1 + min(3, lines)))
  }

  /// Where nothing is complained of.
  func hint(in bounds: Rect) -> HintLine? {
    guard complaint == nil else { return nil }
    let buttons: Hint = "\(.left) \(.right) choose   \(.enter) does it"
    let on: Hint = isWriting ? "\(.tab) goes to the buttons" : buttons
    return HintLine(hint: "\(.up) \(.down) read it   \(on)", line: layout(bounds).complaint.line(0))
  }

  func draw(on canvas: inout Canvas, in bounds: Rect) {
    let layout = layout(bounds)
    _ = layout.dialog.draw(on: &canvas, in: bounds)
    canvas.putListed(heading, in: layout.heading, role: .strong)
    text.draw(on: &canvas, in: layout.text, focused: false)
    if subject.needsPassphrase {
      canvas.put(label, in: layout.label, role: .muted)
      passphrase.draw(on: &canvas, in: layout.passphrase, focused: isWriting)
    }
    if let complaint {
      canvas.putWrapped(complaint, in: layout.complaint, role: .bad)
    }
    hint(in: bounds)?.draw(on: &canvas)
    buttons.draw(on: &canvas, in: layout.buttons, focused: !isWriting)
  }
}
