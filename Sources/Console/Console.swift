import Canvas
import Governance
import Meeting

/// The live console as a value: input in, effects out, and a canvas drawn from what it and the situation are.
package struct Console {
  /// The screens one has come through; the first is home.
  package internal(set) var path: [ScreenName]
  var desk = Desk()
  var attendance = AttendanceScreen()
  var interests = InterestsScreen()
  var decision = DecisionScreen()
  var minutes = MinutesScreen()
  var archive = ArchiveScreen()
  var start = StartScreen()
  var history = HistoryScreen()
  var overlay: Overlay?
  var message: Message?
  private var usesMouse = true
  /// The form whose act is being recorded: a refusal opens it again with what was written.
  var pending: Form?
  /// The size drawn last; keys that scroll need it.
  var size = Size(rows: 24, columns: 80)

  enum Overlay {
    case palette(Palette)
    case help(HelpPage)
    case form(Form)
    case discarding(Form, Buttons)
    case confirming(Confirmation)
    case signing(SigningDialog)
    case themes(ChoiceList, names: [String])
    case leaving(Buttons)
  }

  /// What stands in the footer until the next act; an error until Esc.
  struct Message {
    var text: String
    var role: Role
    var isError: Bool
    /// Gives way to the next step where there is no room for both: the act is on the screen anyway.
    var isPassing = false
  }

  package init(home: ScreenName) { path = [home] }

  package var screen: ScreenName { path.last ?? .desk }

  /// Says something in the footer, as the program does when it opens a board.
  package mutating func announce(_ text: String, isError: Bool = false) {
    message = Message(text: text, role: isError ? .bad : .info, isError: isError)
  }
}

extension Console {
  /// Takes an input and returns what must be done about it.
  package mutating func receive(_ input: Input, _ situation: Situation, size: Size) -> [Effect] {
    self.size = size
    switch input {
    case .key(let key): return receive(key, situation)
    case .click(let point): return receive(click: point, situation)
    case .wheel(let rows, _):
      return receive(rows < 0 ? .up : .down, situation)
    case .reply(let reply): return receive(reply, situation)
    }
  }

  var bounds: Rect { Rect(size) }
  var body: Rect { bounds.inset(top: size.rows >= 12 ? 3 : 2, bottom: 2) }

  private mutating func receive(_ key: Key, _ situation: Situation) -> [Effect] {
    if overlay != nil { return receiveInOverlay(key, situation) }
    if case .paste = key {
      message = Message(text: "Pasted text was ignored: open a field first.", role: .caution, isError: false)
      return []
    }
    if message?.isError == true, key == .escape {
      message = nil
      return []
    }
    switch handle(key, situation) {
    case .handled:
      if message?.isError != true { message = nil }
      return []
    case .deed(let deed): return perform(deed, situation)
    case .ignored: break
    }
    if key == .escape || key == .control("c") { return perform(.back, situation) }
    if let binding = KeyMap.binding(for: key, on: screen) { return perform(binding.deed, situation) }
    message = Message(text: "“\(key.name)” does nothing here. ? shows what does.", role: .caution, isError: false)
    return []
  }

  private mutating func handle(_ key: Key, _ situation: Situation) -> Response {
    switch screen {
    case .start: start.handle(key, situation, in: body)
    case .desk: desk.handle(key, situation, in: body)
    case .attendance: attendance.handle(key, situation, in: body)
    case .interests: interests.handle(key, situation, in: body)
    case .decision: decision.handle(key, situation, in: body)
    case .minutes: minutes.handle(key, situation, in: body)
    case .archive: archive.handle(key, situation, in: body)
    case .history: history.handle(key, situation, in: body)
    }
  }

  private mutating func receive(click point: Point, _ situation: Situation) -> [Effect] {
    guard overlay == nil else { return [] }
    if point.row >= bounds.rows - 2 {
      guard let deed = footer(situation).deed(at: point, in: bounds) else { return [] }
      return perform(deed, situation)
    }
    let response: Response =
      switch screen {
      case .start: start.click(point, situation, in: body)
      case .desk: desk.click(point, situation, in: body)
      case .attendance: attendance.click(point, situation, in: body)
      case .interests: interests.click(point, situation, in: body)
      case .decision: decision.click(point, situation, in: body)
      case .minutes: minutes.click(point, situation, in: body)
      case .archive: archive.click(point, situation, in: body)
      case .history: history.click(point, situation, in: body)
      }
    guard case .deed(let deed) = response else { return [] }
    return perform(deed, situation)
  }

  /// Does what a key, a click or a line of the palette stands for.
  mutating func perform(_ deed: Deed, _ situation: Situation) -> [Effect] {
    switch deed {
    case .act(let intent): return [.carryOut(.intent(intent))]
    case .fill(let name, let known): return fill(name, known, situation)
    case .confirm(let confirmation): overlay = .confirming(confirmation)
    case .go(let screen): go(screen, situation)
    case .back: back()
    case .nextStep: return NextStep.at(situation).deed.map { perform($0, situation) } ?? []
    case .palette: overlay = .palette(Palette(situation))
    case .help: overlay = .help(HelpPage(screen))
    case .leave: overlay = .leaving(Buttons([Button("Leave"), Button("Stay (Esc)")], focus: 1))
    case .repaint: return [.repaint]
    case .undo: return [.carryOut(.intent(.undo))]
    case .redo: return [.carryOut(.intent(.redo))]
    case .toggleMouse:
      usesMouse.toggle()
      announce(usesMouse ? "The mouse is on." : "The mouse is off. F9 puts it on again.")
      return [.useMouse(usesMouse)]
    case .themes:
      let names = Console.themes
      overlay = .themes(ChoiceList(names.map { Choice($0) }), names: names)
    case .effect(let effect): return [effect]
    case .say(let text): message = Message(text: text, role: .caution, isError: false)
    }
    return []
  }

  package static let themes = ["base", "chamber", "daylight", "mono"]

  private mutating func go(_ screen: ScreenName, _ situation: Situation) {
    message = nil
    if let index = path.firstIndex(of: screen) {
      path.removeLast(path.count - index - 1)
    } else {
      path.append(screen)
    }
    if screen == .minutes { minutes.meeting = nil }
  }

  private mutating func back() {
    message = nil
    if path.count > 1 {
      path.removeLast()
    } else {
      message = Message(text: "Press q to leave.", role: .info, isError: false)
    }
  }

  /// Opens the command's form; one that needs nothing is done, or confirmed first when it is public or final.
  private mutating func fill(_ name: String, _ known: [String: String], _ situation: Situation) -> [Effect] {
    guard let command = Command.named(name) else { return [] }
    if let why = command.whyNot(situation.session, at: situation.now), command.name != "sign" {
      message = Message(text: "Not possible: \(why)", role: .bad, isError: true)
      return []
    }
    let form = Form(command, known: known, situation.affairs)
    guard form.fields.isEmpty else {
      overlay = .form(form)
      return []
    }
    return finish(form, situation)
  }

  /// Turns a form that is filled in into what it asks for.
  mutating func finish(_ form: Form, _ situation: Situation) -> [Effect] {
    do {
      let request = try form.request(situation.zone)
      overlay = nil
      if case .sign(let meeting) = request { return [.prepareSigning(meeting)] }
      if let consequence = form.command.consequence(situation) {
        overlay = .confirming(
          Confirmation(form.command.title, consequence, verb: form.command.title, .carryOut(request, at: form.time)))
        return []
      }
      pending = form
      return [.carryOut(request, at: form.time)]
    } catch {
      var form = form
      form.complaint = error.says
      overlay = .form(form)
      return []
    }
  }
}
