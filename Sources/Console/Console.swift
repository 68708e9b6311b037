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
  var notes = NotesScreen()
  var minutes = MinutesScreen()
  var archive = ArchiveScreen()
  var start = StartScreen()
  var history = HistoryScreen()
  var overlay: Overlay?
  var message: Message?
  var usesMouse: Bool
  /// The last click has only marked a row or gone into a text: the second press of a double-click goes on from there.
  var takesSecondClick = false
  var timeWatch = TimeWatch()
  /// Whether what must not be overlooked also rings the bell; it is said on the screen in any case.
  package var ringsBell = false
  /// The form whose act is being recorded: a refusal opens it again with what was written.
  var pending: Form?
  /// The acts still to be taken back, while “undo back to here” goes on.
  var rewinding: Rewinding?
  /// A form has just been recorded, then: the Enter that ends it is easily pressed twice, and would go on at once.
  var formRecorded: (command: String, at: Instant)?
  /// The words of the last search.
  var lookedFor = ""
  /// The size drawn last; keys that scroll need it.
  var size = Size(rows: 24, columns: 80)

  /// What lies over the screen and takes the keys.
  enum Overlay {
    case palette(Palette)
    case menu(Menu)
    case help(HelpPage)
    case form(Form)
    case discarding(Form, Buttons)
    case confirming(Confirmation)
    case signing(SigningDialog)
    case searching(SearchLine)
    case choosing(KeyBox)
    case roomDisplay
    case tour(Tour)
    case notice(Notice)
    case themes(ThemeChooser)
    case leaving(Question)
  }

  /// What stands in the footer until the next act; an error until Esc.
  struct Message {
    var text: String
    var role: Role
    var isError: Bool
    /// Gives way to the next step where there is no room for both: the act is on the screen anyway.
    var isPassing = false
  }

  /// Whether notes that are begun are there again the next time; false where they could not be written down.
  package var keepsNotes = true

  /// What keys do; the user's own where there are any.
  let keys: KeyMap

  /// `at` is a screen to open at once, from which Esc leads home; `faults` are what is wrong in other files of the user's
  /// own, the theme's say; `notes` are those that were begun the last time.
  package init(
    home: ScreenName, at screen: ScreenName? = nil, keys: KeyMap = KeyMap(), settings: Settings = Settings(),
    usesMouse: Bool = true, faults: [String] = [], notes: [NoteDraft] = []
  ) {
    path = [home] + [screen].compactMap { $0 }
    self.notes = NotesScreen(notes)
    self.keys = keys
    self.usesMouse = usesMouse
    let all =
      settings.faults.map { "settings.toml, \($0)" } + keys.faults.map { "keys.toml, \($0)" } + faults
    guard let fault = all.first else { return }
    let command = all.count == keys.faults.count ? "keys" : "settings"
    announce(
      all.count == 1 ? fault : "1 of \(all.count) slips: \(fault) quorate \(command) --check says all.", isError: true)
  }

  package var screen: ScreenName { path.last ?? .desk }

  /// Says something in the footer, as the program does when it opens a board.
  package mutating func announce(_ text: String, isError: Bool = false) {
    message = Message(text: text, role: isError ? .bad : .info, isError: isError)
  }

  /// The notes that are begun and not on record, to be kept for the next time.
  package func notesBegun(_ situation: Situation) -> [NoteDraft] { notes.begun(situation) }

  /// Whether something that is wrong is being said.
  package var saysError: Bool { message?.isError == true }

  /// Says that something was not done; it stays only until the next key.
  mutating func remark(_ text: String) {
    message = Message(text: text, role: .caution, isError: false)
  }

  /// Whether Esc leads nowhere from here; minutes that are read lie over their list.
  var isHome: Bool { path.count == 1 && !(screen == .archive && archive.isReading) }

  var bounds: Rect { Rect(size) }
  /// The message as the footer shows it.
  var said: Span? { message.map { Span($0.text, $0.role) } }
  /// What is said in several lines has its room from it.
  var body: Rect {
    let foot = Footer.rows(said, givesWay: message?.isPassing == true, in: bounds)
    return bounds.inset(top: size.rows >= 12 ? 3 : 2, bottom: foot)
  }

  /// Whether the screen shows seconds running, so that it has to be drawn every second.
  package func showsSeconds(_ situation: Situation) -> Bool {
    Timer(situation)?.motion == .running
  }
}

extension Console {
  /// Takes an input and returns what must be done about it.
  package mutating func receive(_ input: Input, _ situation: Situation, size: Size) -> [Effect] {
    self.size = size
    var situation = situation
    situation.keys = keys
    let effects =
      switch input {
      case .key(let key): receive(key, situation)
      case .click(let point): receive(click: point, situation)
      case .secondClick(let point): takesSecondClick ? receive(click: point, situation) : []
      case .wheel(let notches, let point): receive(wheel: notches, at: point, situation)
      case .reply(let reply): receive(reply, situation)
      case .clock: watchTime(situation)
      }
    if screen == .minutes { minutes.refresh(situation) }
    return effects
  }

  mutating func receive(_ key: Key, _ situation: Situation) -> [Effect] {
    if overlay != nil { return receiveInOverlay(key, situation) }
    if case .paste = key, screen != .notes {
      remark("Pasted text was ignored: open a field first.")
      return []
    }
    if key == .enter, let goesOn = goesOnTooSoon(situation) {
      formRecorded = nil
      remark(goesOn)
      return []
    }
    formRecorded = nil
    // What was wrong is read by then: Esc does besides what it always does.
    if message?.isError == true, key == .escape {
      message = nil
      if isHome, screen != .desk || desk.lookedAt(situation) == nil { return [] }
    }
    switch meaning(of: key, situation) {
    case .handled:
      settle()
      return []
    case .deed(let deed): return perform(deed, situation)
    case .ignored: break
    }
    if key == .escape || key == .control("c") { return perform(.back, situation) }
    if let binding = keys.everywhere(key) { return perform(binding.deed, situation) }
    remark("“\(key.name)” does nothing here. \(keys.name(of: "help")) shows what does.")
    return []
  }

  /// What the screen makes of a key: its own keys come first, then those that hold everywhere, then moving about.
  private mutating func meaning(of key: Key, _ situation: Situation) -> Response {
    // A page one writes on takes letters before they can be keys.
    if screen == .notes { return handle(key, situation) }
    if let own = keys.own(key, on: screen) {
      // The screen knows its deeds by their usual keys.
      if case .press(let usual) = own.deed { return handle(usual, situation) }
      return .deed(own.deed)
    }
    if keys.isTakenAway(key, on: screen) || (key.isLetter && keys.everywhere(key) != nil) { return .ignored }
    return handle(key, situation)
  }

  /// What was said stays until the next act; an error until Esc.
  mutating func settle() {
    if message?.isError != true { message = nil }
  }

  mutating func handle(_ key: Key, _ situation: Situation) -> Response {
    switch screen {
    case .start: start.handle(key, situation, in: body)
    case .desk: desk.handle(key, situation, in: body)
    case .attendance: attendance.handle(key, situation, in: body)
    case .interests: interests.handle(key, situation, in: body)
    case .decision: decision.handle(key, situation, in: body)
    case .notes: notes.handle(key, situation, in: body)
    case .minutes: minutes.handle(key, situation, in: body)
    case .archive: archive.handle(key, situation, in: body)
    case .history: history.handle(key, situation, in: body)
    }
  }
}
