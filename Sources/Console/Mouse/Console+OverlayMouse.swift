import Canvas

/// Clicks and the wheel on what lies over the screen.
extension Console {
  mutating func receiveInOverlay(click point: Point, _ situation: Situation) -> [Effect] {
    let area = overlayBounds
    if let key = hint(situation)?.key(at: point) {
      defer { takesSecondClick = false }
      return receiveInOverlay(key, situation)
    }
    if let sheet = sheet(situation), !sheet.contains(point) {
      overlay = nil
      return []
    }
    switch overlay {
    case nil: return []
    case .palette(let palette): return respond(palette, as: Overlay.palette, situation) { $0.click(point, in: area) }
    case .menu(let menu): return respond(menu, as: Overlay.menu, situation) { $0.click(point, in: area) }
    case .help(let page): return respond(page, as: Overlay.help, situation) { $0.click(point, in: area) }
    case .choosing(let box): return respond(box, as: Overlay.choosing, situation) { $0.click(point, in: area) }
    case .tour(let tour):
      defer { takesSecondClick = false }
      return respond(tour, as: Overlay.tour, situation) { $0.click(point, in: area) }
    case .roomDisplay, .notice: return []
    case .form(var form):
      let response = form.click(point, layout(form, situation))
      return respond(response, form, situation)
    case .discarding(let form, var buttons):
      guard let number = Question.discarding(buttons).button(at: point, in: area) else { return [] }
      buttons.focus(on: number)
      return receive(.enter, discarding: form, buttons)
    case .confirming(var confirmation):
      guard let number = confirmation.question.button(at: point, in: area) else { return [] }
      confirmation.buttons.focus(on: number)
      return receive(.enter, confirming: confirmation)
    case .signing(var dialog):
      guard dialog.click(point, in: area) else {
        overlay = .signing(dialog)
        takesSecondClick = true
        return []
      }
      return receive(.enter, signing: dialog)
    case .themes(var chooser): return settle(chooser.click(point, in: area), of: chooser)
    case .searching(let line): return receive(.enter, searching: line, situation)
    case .leaving(var question):
      guard let number = question.button(at: point, in: area) else { return [] }
      question.buttons.focus(on: number)
      return receive(.enter, leaving: question)
    }
  }

  mutating func receiveInOverlay(wheel notches: Int, at point: Point, _ situation: Situation) -> [Effect] {
    let area = overlayBounds
    switch overlay {
    case nil, .discarding, .confirming, .searching, .leaving, .choosing, .roomDisplay: break
    case .tour(var tour):
      _ = tour.handle(notches < 0 ? .left : .right)
      overlay = .tour(tour)
    case .notice(var notice):
      _ = notice.handle(notches < 0 ? .up : .down, in: area)
      overlay = .notice(notice)
    case .palette(var palette):
      palette.scroll(by: notches, at: point, in: area)
      overlay = .palette(palette)
    case .menu(var menu):
      menu.scroll(by: notches, at: point, in: area)
      overlay = .menu(menu)
    case .help(var page):
      page.scroll(by: notches, at: point, in: area)
      overlay = .help(page)
    case .form(var form):
      form.scroll(by: notches, at: point, layout(form, situation))
      overlay = .form(form)
    case .signing(var dialog):
      dialog.scroll(by: notches, at: point, in: area)
      overlay = .signing(dialog)
    case .themes(var chooser): return settle(chooser.handle(notches < 0 ? .up : .down), of: chooser)
    }
    return []
  }
}
