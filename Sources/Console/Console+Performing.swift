import Canvas
import Governance
import Meeting
import Minutes

extension Console {
  /// Does what a key, a click or a line of the palette stands for.
  mutating func perform(_ deed: Deed, _ situation: Situation) -> [Effect] {
    if let why = situation.whyNothingCanBeRecorded, deed.records {
      announce("Not possible: \(why)", isError: true)
      return []
    }
    switch deed {
    case .act(let intent): return [.carryOut(.intent(intent), on: screen.isOfTheItem ? Ground(situation.affairs) : nil)]
    case .fill(let name, let known): return fill(name, known, situation)
    case .line(let command, let request, let time):
      return ask(command, request, at: time, on: command.ground(situation.affairs), situation)
    case .putRight(let record): putRight(record, situation)
    case .undoBack(let act): return undoBack(to: act, situation)
    case .confirm(let confirmation): open(.confirming(confirmation))
    case .go(let screen):
      guard screen != self.screen else {
        let how = screen == .desk ? "↑ ↓ show what became of another item." : "Esc goes back."
        remark("This is \(screen.title) already. \(how)")
        break
      }
      go(screen, situation)
    case .press(let key): return press(key, situation)
    case .back: back(situation)
    case .nextStep: return NextStep.at(situation).deed.map { perform($0, situation) } ?? []
    // The act that one sees as the last, not one that another console has recorded since.
    case .undo: return [.carryOut(.intent((try? situation.session.lastUndoable()).map { .undoAct($0) } ?? .undo))]
    case .redo: return [.carryOut(.intent(.redo))]
    case .program(let deed): return perform(deed, situation)
    case .show(let aside): show(aside, situation)
    case .keepTime(let choice): return keepTime(choice, situation)
    case .effect(let effect):
      guard case .goTo = effect, !keepsNotes, let lost = unrecorded(situation).beforeLeaving else { return [effect] }
      open(.confirming(.losingNotes(lost, effect)))
    case .say(let text): remark(text)
    }
    return []
  }

  private mutating func perform(_ deed: ProgramDeed, _ situation: Situation) -> [Effect] {
    switch deed {
    case .palette: open(.palette(Palette(situation, on: screen)))
    case .menu: open(.menu(Menu(situation, on: screen)))
    case .help: open(.help(HelpPage(screen, situation)))
    case .search: search(situation)
    case .searchOn(let step): searchOn(step, situation)
    case .leave: open(.leaving(.leaving(unrecorded(situation), isReading: situation.whyReadOnly != nil)))
    case .themes: return [.offerThemes]
    case .repaint: return [.repaint]
    case .toggleMouse:
      usesMouse.toggle()
      announce(usesMouse ? "The mouse is on." : "The mouse is off. \(keys.name(of: "mouse")) puts it on again.")
      return [.useMouse(usesMouse)]
    }
    return []
  }

  /// What was said before does not stay on beside a question.
  mutating func open(_ overlay: Overlay) {
    message = nil
    self.overlay = overlay
  }

  mutating func press(_ key: Key, _ situation: Situation) -> [Effect] {
    switch handle(key, situation) {
    case .handled: break
    case .deed(let deed): return perform(deed, situation)
    case .ignored: remark("“\(key.name)” does nothing just now.")
    }
    return []
  }

  /// Siblings take the place of each other, while minutes and history open over what one was doing.
  ///
  /// So Esc is never far from home.
  mutating func go(_ screen: ScreenName, _ situation: Situation) {
    message = nil
    if screen == .notes, let why = Command.named("note")?.whyNot(situation.session, at: situation.now) {
      return announce("Not possible: \(why)", isError: true)
    }
    // Once the meeting is over the bar stands on an item all the same, and that one is meant, or a note that is begun.
    let isBar = situation.sitting?.isOver == true && notes.begun(situation).isEmpty
    let silent = isBar ? situation.sitting.flatMap(situation.affairs.itemUnspokenOf(in:)) : nil
    let marked = self.screen == .desk ? desk.marked ?? silent ?? (isBar ? desk.selection(situation) : nil) : nil
    if self.screen == .desk, situation.sitting?.isOver != true { desk.unmark() }
    if self.screen == .archive { archive.close() }
    // It begins at its top the next time, but for a look into something that Esc comes back from.
    if self.screen == .attendance, !screen.isLookedInto { attendance = AttendanceScreen() }
    if screen == .notes { notes.turn(to: marked, situation) }
    if let index = path.firstIndex(of: screen) {
      path.removeLast(path.count - index - 1)
    } else {
      while path.count > (screen.isLookedInto ? 2 : 1), self.screen != .desk { path.removeLast() }
      path.append(screen)
    }
    if screen == .interests { interests = InterestsScreen() }
    if screen == .minutes { minutes = MinutesScreen() }
    if screen == .history { history = HistoryScreen() }
  }

  private mutating func back(_ situation: Situation) {
    message = nil
    if path.count > 1 {
      if screen == .desk { desk.unmark() }
      if screen == .attendance { attendance = AttendanceScreen() }
      if screen == .notes, notes.isBegun(situation) {
        announce(
          "The note on this item is kept here, and not recorded yet. \(keys.name(of: "notes", on: .desk)) goes on with it."
        )
      }
      path.removeLast()
    } else {
      announce("Press \(keys.name(of: "leave")) to leave.")
    }
  }

  /// Opens the command's form; one that needs nothing is done, or confirmed first when it is public or final.
  private mutating func fill(_ name: String, _ known: [String: String], _ situation: Situation) -> [Effect] {
    guard let command = Command.named(name) else { return [] }
    // Behind its form stands the item that it is of.
    if screen == .desk, command.isOfTheItem { desk.unmark() }
    // What was written is marked first, so that its words are there to be put right.
    if name == "reword", known.isEmpty, command.whyNot(situation.session, at: situation.now) == nil {
      // From minutes in which something was looked for, that; or else the newest.
      let words = screen == .minutes ? lookedFor : ""
      let item = screen == .notes ? notes.number(situation) : situation.sitting?.currentItem?.number
      go(.history, situation)
      history.markWritten(words, inItem: item, situation)
      let right = situation.key("put-right", on: .history)
      remark("Mark what you want to change (↑ ↓ or /), then press \(right).")
      return []
    }
    // A record’s number is found there as well, and what is right is asked for by its own form.
    if name == "correct", known.isEmpty, command.whyNot(situation.session, at: situation.now) == nil {
      go(.history, situation)
      let right = situation.key("put-right", on: .history)
      remark("\(right) puts right what is marked; Enter takes it back; then enter what is right.")
      return []
    }
    // Prose has a page of its own.
    if name == "note" {
      go(.notes, situation)
      return []
    }
    if let why = command.whyNot(situation.session, at: situation.now), command.name != "sign" {
      message = Message(text: "Not possible: \(why)", role: .bad, isError: true)
      return []
    }
    let form = Form(command, known: known, situation.affairs, today: situation.today)
    guard form.fields.isEmpty else {
      open(.form(form))
      return []
    }
    return finish(form, situation)
  }

  /// Does what is asked for, after its consequence has been said where it is public or final.
  private mutating func ask(
    _ command: Command, _ request: Request, at time: TimeOfDay?, on ground: Ground?, _ situation: Situation
  ) -> [Effect] {
    if case .sign(let meeting) = request { return [.prepareSigning(meeting)] }
    let said =
      [unrecorded(situation).before(command)].compactMap { $0 } + situation.question(before: command, request)
    guard !said.isEmpty else { return [.carryOut(request, at: time, on: ground)] }
    let verb = if case .intent(.correct) = request { "Put it right" } else { command.verb }
    let title = command.asks ? verb : command.title
    open(
      .confirming(
        Confirmation(
          title, said.joined(separator: "\n"), verb: verb, .carryOut(request, at: time, on: ground))))
    return []
  }

  /// Turns a form that is filled in into what it asks for.
  mutating func finish(_ form: Form, _ situation: Situation) -> [Effect] {
    do {
      let request = try form.request(situation.zone)
      overlay = nil
      defer { if case .sign = request {} else { pending = form.fields.isEmpty ? nil : form } }
      return ask(form.command, request, at: form.time, on: form.ground, situation)
    } catch {
      var form = form
      form.complaint = error.says
      overlay = .form(form)
      return []
    }
  }
}

extension Deed {
  /// Whether it would add to the record, or is for those alone who can.
  var records: Bool {
    switch self {
    case .act, .fill, .confirm, .line, .putRight, .undoBack, .undo, .redo, .effect(.prepareSigning), .keepTime: true
    case .go, .press, .back, .nextStep, .program, .show, .effect, .say: false
    }
  }
}
