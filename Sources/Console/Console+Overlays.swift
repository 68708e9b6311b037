import Canvas
import Governance
import Meeting

extension Console {
  mutating func receiveInOverlay(_ key: Key, _ situation: Situation) -> [Effect] {
    let key = key == .control("c") ? Key.escape : key
    switch overlay {
    case nil: return []
    case .palette(var palette):
      let response = palette.handle(key, situation)
      overlay = .palette(palette)
      return respond(response, situation)
    case .menu(var menu):
      let response = menu.handle(key)
      overlay = .menu(menu)
      return respond(response, situation)
    case .help(var page):
      let response = page.handle(key)
      overlay = .help(page)
      return respond(response, situation)
    case .form(let form): return receive(key, in: form, situation)
    case .discarding(let form, let buttons): return receive(key, discarding: form, buttons)
    case .confirming(let confirmation): return receive(key, confirming: confirmation)
    case .signing(let dialog): return receive(key, signing: dialog)
    case .themes(var chooser):
      let (effects, closes) = chooser.handle(key)
      overlay = closes ? nil : .themes(chooser)
      return effects
    case .leaving(let buttons): return receive(key, leaving: buttons)
    }
  }

  mutating func respond(_ response: Response, _ situation: Situation) -> [Effect] {
    switch response {
    case .handled: return []
    case .ignored:
      overlay = nil
      return []
    case .deed(.say(let text)):
      overlay = nil
      return perform(.say("Not possible: \(text)"), situation)
    case .deed(let deed):
      overlay = nil
      return perform(deed, situation)
    }
  }

  private mutating func receive(_ key: Key, in form: Form, _ situation: Situation) -> [Effect] {
    var form = form
    switch form.handle(key, in: Size(rows: size.rows, columns: min(72, size.columns - 6))) {
    case .handled: overlay = .form(form)
    case .cancelled:
      let question = Buttons([Button("Keep editing"), Button("Throw away (Esc)")])
      overlay = form.isChanged ? .discarding(form, question) : nil
    case .finished: return finish(form, situation)
    }
    return []
  }

  /// Esc a second time throws away, so that Esc always leads home; Enter, which is nearer, keeps.
  private mutating func receive(_ key: Key, discarding form: Form, _ buttons: Buttons) -> [Effect] {
    var buttons = buttons
    switch buttons.handle(key) {
    case .pressed(0): overlay = .form(form)
    case .pressed: overlay = nil
    case .moved, .refused: overlay = .discarding(form, buttons)
    case .ignored: if key == .escape { overlay = nil }
    }
    return []
  }

  private mutating func receive(_ key: Key, confirming confirmation: Confirmation) -> [Effect] {
    var confirmation = confirmation
    switch confirmation.buttons.handle(key) {
    case .pressed(0):
      overlay = nil
      return [confirmation.deed]
    case .pressed: leaveConfirmation()
    case .moved, .refused: overlay = .confirming(confirmation)
    case .ignored: if key == .escape { leaveConfirmation() }
    }
    return []
  }

  private mutating func leaveConfirmation() {
    overlay = nil
    pending = nil
    rewinding = nil
  }

  private mutating func receive(_ key: Key, signing dialog: SigningDialog) -> [Effect] {
    var dialog = dialog
    switch dialog.handle(key, in: bounds.inset(top: size.rows >= 12 ? 1 : 0)) {
    case .handled: overlay = .signing(dialog)
    case .cancelled: overlay = nil
    case .sign(let passphrase):
      overlay = .signing(dialog)
      let meeting = dialog.subject.meeting
      return [
        dialog.subject.needsKey
          ? .makeKey(meeting, passphrase: passphrase) : .sign(meeting, passphrase: passphrase)
      ]
    }
    return []
  }

  private mutating func receive(_ key: Key, leaving buttons: Buttons) -> [Effect] {
    var buttons = buttons
    switch buttons.handle(key) {
    case .pressed(0): return [.leave]
    case .pressed: overlay = nil
    case .moved, .refused: overlay = .leaving(buttons)
    case .ignored: if key == .escape { overlay = nil }
    }
    return []
  }
}

extension Console {
  /// What is saved stays in sight wherever there is room for it.
  var overlayBounds: Rect { bounds.inset(top: size.rows >= 12 ? 1 : 0) }

  func drawOverlay(on canvas: inout Canvas, _ situation: Situation) {
    let bounds = overlayBounds
    switch overlay {
    case nil: break
    case .palette(let palette): palette.draw(on: &canvas, in: bounds)
    case .menu(let menu): menu.draw(on: &canvas, in: bounds)
    case .help(let page): page.draw(on: &canvas, in: bounds)
    case .form(let form): form.draw(on: &canvas, in: bounds, preview: form.preview(situation))
    case .discarding(let form, let buttons):
      form.draw(on: &canvas, in: bounds, preview: nil)
      let question = "What you have written is not recorded."
      Question(text: question, buttons: buttons).draw(on: &canvas, in: bounds)
    case .confirming(let confirmation): confirmation.draw(on: &canvas, in: bounds)
    case .signing(let dialog): dialog.draw(on: &canvas, in: bounds)
    case .themes(let chooser): chooser.draw(on: &canvas, in: bounds)
    case .leaving(let buttons):
      let question = "Leave the program? Everything is saved; the meeting stays as it is."
      Question(text: question, buttons: buttons).draw(on: &canvas, in: bounds)
    }
  }
}
