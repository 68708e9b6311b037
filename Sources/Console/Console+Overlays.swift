import Canvas
import Governance
import Meeting

extension Console {
  mutating func receiveInOverlay(_ key: Key, _ situation: Situation) -> [Effect] {
    let key = key == .control("c") ? Key.escape : key
    let area = overlayBounds
    switch overlay {
    case nil: return []
    // A function key does nothing in a list that one types in, and does there what it does elsewhere.
    case .palette where key.isFunctionKey && keys.everywhere(key) != nil:
      overlay = nil
      return receive(key, situation)
    // So does one that a question names, which is left by it.
    case .confirming where key.isFunctionKey && keys.everywhere(key) != nil && pending == nil:
      leaveConfirmation()
      return receive(key, situation)
    case .palette(let palette): return respond(palette, as: Overlay.palette, situation) { $0.handle(key, situation) }
    case .menu(let menu): return respond(menu, as: Overlay.menu, situation) { $0.handle(key) }
    case .help(let page): return respond(page, as: Overlay.help, situation) { $0.handle(key) }
    case .choosing(let box): return respond(box, as: Overlay.choosing, situation) { $0.handle(key) }
    case .tour(let tour): return respond(tour, as: Overlay.tour, situation) { $0.handle(key) }
    case .notice(let notice): return respond(notice, as: Overlay.notice, situation) { $0.handle(key, in: area) }
    case .roomDisplay:
      if [.escape, .enter, .character("d"), .character("q")].contains(key) { overlay = nil }
      return []
    case .form(let form): return receive(key, in: form, situation)
    case .discarding(let form, let buttons): return receive(key, discarding: form, buttons)
    case .confirming(let confirmation): return receive(key, confirming: confirmation)
    case .signing(let dialog): return receive(key, signing: dialog)
    case .searching(let line): return receive(key, searching: line, situation)
    case .themes(var chooser): return settle(chooser.handle(key), of: chooser)
    case .leaving(let question): return receive(key, leaving: question)
    }
  }

  /// Lets what lies over the screen answer, keeps it as it is then, and does what it answered.
  mutating func respond<Shown>(
    _ shown: Shown, as overlay: (Shown) -> Overlay, _ situation: Situation, _ answer: (inout Shown) -> Response
  ) -> [Effect] {
    var shown = shown
    let response = answer(&shown)
    self.overlay = overlay(shown)
    return respond(response, situation)
  }

  mutating func respond(_ response: Response, _ situation: Situation) -> [Effect] {
    switch response {
    case .handled:
      takesSecondClick = true
      return []
    case .ignored:
      overlay = nil
      return []
    case .deed(.say(let text)):
      overlay = nil
      return perform(.say(text), situation)
    case .deed(let deed):
      overlay = nil
      return perform(deed, situation)
    }
  }

  private mutating func receive(_ key: Key, in form: Form, _ situation: Situation) -> [Effect] {
    var form = form
    return respond(form.handle(key, FormLayout(form, in: overlayBounds, preview: nil)), form, situation)
  }

  mutating func respond(_ response: FormResponse, _ form: Form, _ situation: Situation) -> [Effect] {
    switch response {
    case .handled:
      takesSecondClick = true
      overlay = .form(form)
    case .cancelled:
      let question = Buttons([Button("Keep editing"), Button("Throw away (Esc)")])
      overlay = form.isChanged ? .discarding(form, question) : nil
    case .finished: return finish(form, situation)
    }
    return []
  }

  /// Esc a second time throws away, so that Esc always leads home; Enter, which is nearer, keeps.
  mutating func receive(_ key: Key, discarding form: Form, _ buttons: Buttons) -> [Effect] {
    var buttons = buttons
    // Whoever goes on writing goes on in the form.
    if key.writes {
      var form = form
      _ = form.handle(key, FormLayout(form, in: overlayBounds, preview: nil))
      overlay = .form(form)
      return []
    }
    switch buttons.handleAlone(key) {
    case .pressed(0): overlay = .form(form)
    case .pressed: overlay = nil
    case .moved, .refused: overlay = .discarding(form, buttons)
    case .ignored: if key == .escape { overlay = nil }
    }
    return []
  }

  mutating func receive(_ key: Key, confirming confirmation: Confirmation) -> [Effect] {
    var confirmation = confirmation
    switch confirmation.buttons.handleAlone(key) {
    case .pressed(0):
      overlay = nil
      return [confirmation.deed]
    case .pressed: leaveConfirmation()
    case .moved, .refused: overlay = .confirming(confirmation)
    case .ignored: if key == .escape { leaveConfirmation() }
    }
    return []
  }

  /// Back to the form it came from, with what was written.
  private mutating func leaveConfirmation() {
    overlay = pending.map { form in
      var form = form
      form.complaint = "You went back: it is not recorded yet."
      return .form(form)
    }
    if pending == nil { announce("You went back: that is not recorded.") }
    pending = nil
    rewinding = nil
  }

  mutating func receive(_ key: Key, signing dialog: SigningDialog) -> [Effect] {
    var dialog = dialog
    switch dialog.handle(key, in: overlayBounds) {
    case .handled: overlay = .signing(dialog)
    case .cancelled: overlay = nil
    case .sign(let passphrase):
      overlay = .signing(dialog)
      let meeting = dialog.subject.meeting
      return [
        dialog.subject.needsKey
          ? .makeKey(meeting, text: dialog.subject.text, passphrase: passphrase)
          : .sign(meeting, text: dialog.subject.text, passphrase: passphrase)
      ]
    }
    return []
  }

  mutating func settle(_ outcome: ThemeChooser.Outcome, of chooser: ThemeChooser) -> [Effect] {
    takesSecondClick = !outcome.isOver
    overlay = outcome.isOver ? nil : .themes(chooser)
    return outcome.effects
  }

  mutating func receive(_ key: Key, leaving question: Question) -> [Effect] {
    var question = question
    switch question.buttons.handleAlone(key) {
    case .pressed(0): return [.leave]
    case .pressed: overlay = nil
    case .moved, .refused: overlay = .leaving(question)
    case .ignored: if key == .escape { overlay = nil }
    }
    return []
  }
}

extension Console {
  /// What is saved stays in sight wherever there is room for it, and the quorum where there is more.
  var overlayBounds: Rect { bounds.inset(top: size.rows >= 20 ? 2 : size.rows >= 12 ? 1 : 0) }

  func layout(_ form: Form, _ situation: Situation) -> FormLayout {
    FormLayout(form, in: overlayBounds, preview: form.preview(situation))
  }

  func drawOverlay(on canvas: inout Canvas, _ situation: Situation) {
    let bounds = overlayBounds
    switch overlay {
    case nil: break
    case .palette(let palette): palette.draw(on: &canvas, in: bounds)
    case .menu(let menu): menu.draw(on: &canvas, in: bounds)
    case .help(let page): page.draw(on: &canvas, in: bounds)
    case .choosing(let box): box.draw(on: &canvas, in: bounds)
    case .tour(let tour): tour.draw(on: &canvas, in: bounds)
    case .notice(let notice): notice.draw(on: &canvas, in: bounds)
    case .roomDisplay: RoomPreview.draw(on: &canvas, in: bounds, situation)
    case .form(let form): form.draw(on: &canvas, in: bounds, layout(form, situation))
    case .discarding(let form, let buttons):
      form.draw(on: &canvas, in: bounds, FormLayout(form, in: bounds, preview: nil))
      Question.discarding(buttons).draw(on: &canvas, in: bounds)
    case .confirming(let confirmation): confirmation.question.draw(on: &canvas, in: bounds)
    case .signing(let dialog): dialog.draw(on: &canvas, in: bounds)
    case .searching(let line): line.draw(on: &canvas, in: self.bounds.line(size.rows - 2))
    case .themes(let chooser): chooser.draw(on: &canvas, in: bounds)
    case .leaving(let question): question.draw(on: &canvas, in: bounds)
    }
  }
}
