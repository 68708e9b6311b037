import Canvas
import Governance
import Meeting

extension Console {
  mutating func receiveInOverlay(_ key: Key, _ situation: Situation) -> [Effect] {
    let key = key == .control("c") ? Key.escape : key
    switch overlay {
    case nil: return []
    case .palette(var palette):
      let response = palette.handle(key)
      overlay = .palette(palette)
      return respond(response, situation)
    case .help(var page):
      let response = page.handle(key)
      overlay = .help(page)
      return respond(response, situation)
    case .form(let form): return receive(key, in: form, situation)
    case .discarding(let form, var buttons):
      switch buttons.handle(key) {
      case .pressed(0): overlay = .form(form)
      case .pressed: overlay = nil
      case .moved, .refused: overlay = .discarding(form, buttons)
      case .ignored: if key == .escape { overlay = .form(form) }
      }
      return []
    case .confirming(var confirmation):
      switch confirmation.buttons.handle(key) {
      case .pressed(0):
        overlay = nil
        return [confirmation.deed]
      case .pressed: overlay = nil
      case .moved, .refused: overlay = .confirming(confirmation)
      case .ignored: if key == .escape { overlay = nil }
      }
      return []
    case .signing(var dialog):
      switch dialog.handle(key, in: bounds) {
      case .handled: overlay = .signing(dialog)
      case .cancelled: overlay = nil
      case .sign(let passphrase):
        overlay = .signing(dialog)
        let meeting = dialog.subject.meeting
        return [dialog.subject.needsKey ? .makeKey(meeting, passphrase: passphrase) : .sign(meeting, passphrase: passphrase)]
      }
      return []
    case .themes(var list, let names):
      let before = list.selected
      let response = list.handle(key, page: 5)
      overlay = .themes(list, names: names)
      if case .chosen = response { overlay = nil }
      if case .ignored = response, key == .escape { overlay = nil }
      guard let selected = list.selected, selected != before else { return [] }
      return [.chooseTheme(names[selected])]
    case .leaving(var buttons):
      switch buttons.handle(key) {
      case .pressed(0): return [.leave]
      case .pressed: overlay = nil
      case .moved, .refused: overlay = .leaving(buttons)
      case .ignored: if key == .escape { overlay = nil }
      }
      return []
    }
  }

  private mutating func respond(_ response: Response, _ situation: Situation) -> [Effect] {
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
      overlay = form.isChanged ? .discarding(form, Buttons([Button("Keep editing"), Button("Throw away")])) : nil
    case .finished: return finish(form, situation)
    }
    return []
  }

  func drawOverlay(on canvas: inout Canvas, _ situation: Situation) {
    switch overlay {
    case nil: break
    case .palette(let palette): palette.draw(on: &canvas, in: bounds)
    case .help(let page): page.draw(on: &canvas, in: bounds)
    case .form(let form): form.draw(on: &canvas, in: bounds, preview: form.preview(situation))
    case .discarding(let form, let buttons):
      form.draw(on: &canvas, in: bounds, preview: nil)
      drawQuestion("You have written something.", buttons, on: &canvas)
    case .confirming(let confirmation): confirmation.draw(on: &canvas, in: bounds)
    case .signing(let dialog): dialog.draw(on: &canvas, in: bounds)
    case .themes(let list, let names):
      let inside = Dialog("Theme", content: Size(rows: names.count, columns: 30)).draw(on: &canvas, in: bounds)
      list.draw(on: &canvas, in: inside, focused: true)
    case .leaving(let buttons):
      drawQuestion("Leave the program? Everything is saved; the meeting stays as it is.", buttons, on: &canvas)
    }
  }

  private func drawQuestion(_ text: String, _ buttons: Buttons, on canvas: inout Canvas) {
    let columns = min(60, bounds.columns - 6)
    let lines = wrapped(text, width: max(1, columns)).count
    let inside = Dialog("", content: Size(rows: lines + 2, columns: columns)).draw(on: &canvas, in: bounds)
    canvas.putWrapped(text, in: inside.rows(first: lines), role: .dialog)
    _ = buttons.draw(on: &canvas, in: inside.inset(top: lines + 1), focused: true)
  }
}

extension Form {
  /// What it would do to the quorum, before it is done: “Then 3 may decide; 4 are needed”.
  func preview(_ situation: Situation) -> String? {
    guard ["determine", "leave", "vacant"].contains(command.name) else { return nil }
    var filled = self
    for index in filled.fields.indices where filled.value(filled.fields[index]).isEmpty && !filled.fields[index].blank.isOptional {
      if case .line = filled.fields[index].entry { filled.fields[index].entry = .line(TextField("…")) }
    }
    guard case .intent(let intent) = try? filled.request(situation.zone) else { return nil }
    return situation.whatIf(intent)
  }
}

extension Situation {
  /// What an intent would do to the quorum of the meeting and the item, in one sentence; nil when it would be refused.
  func whatIf(_ intent: Intent) -> String? {
    guard let events = try? session.decide(intent, at: now) else { return nil }
    var after = affairs
    for (offset, event) in events.enumerated() {
      after.apply(
        Entry(n: affairs.next + offset, act: affairs.next, recorded: now, occurred: now, by: .chair, event: event))
    }
    guard let sitting = after.sitting else { return nil }
    if let item = sitting.currentItem {
      let count = after.itemQuorum(item, sitting)
      guard count.quorate else {
        let why = count.present >= count.needed ? "nobody for \(count.missing.map { board.name(of: $0) }.joined(separator: ", "))" : "\(count.needed) are needed"
        return "Then \(count.present) may decide; \(why): this item could not be decided today."
      }
      return "Then \(count.present) may decide; \(count.needed) are needed."
    }
    let count = after.meetingQuorum(sitting)
    return "Then \(count.present) of \(count.of) are here; \(count.needed) are needed\(count.quorate ? "" : ": the meeting would be inquorate")."
  }
}
