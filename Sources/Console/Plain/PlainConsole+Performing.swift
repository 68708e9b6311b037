import Canvas
import Governance
import Meeting

extension PlainConsole {
  /// Does what a number or a letter stands for.
  mutating func perform(_ deed: Deed, _ situation: Situation) {
    opener = ""
    switch deed {
    case .act(let intent): send(.intent(intent), nil, situation)
    case .fill(let name, let known):
      if let command = Command.named(name) { begin(command, known, .now, situation) }
    case .confirm(let confirmation):
      guard let errand = errand(confirmation.deed, situation) else { return }
      let verb = confirmation.buttons.buttons.first?.verb ?? confirmation.title
      asking = .confirming(PlainConfirmation(text: confirmation.text, verb: verb, errand: errand))
    case .go(let screen): go(screen, situation)
    case .press: break
    case .back: goBack()
    case .nextStep: if let deed = NextStep.at(situation).deed { perform(deed, situation) }
    case .program(.palette), .program(.menu): sayCommands()
    case .program(.help), .show(.tour): sayHelp(situation)
    case .show(.printing), .show(.whereMinutesLie): sayWhereMinutesLie(situation)
    case .program(.leave):
      say("Everything is saved; the meeting stays as it is.")
      ask(for: .leave)
    case .line(_, let request, let time):
      send(request, time.map { situation.zone.nearest($0, to: situation.now) }, situation)
    case .putRight: say("Say what is right: reword, the record’s number as history gives it, and the words.")
    case .undoBack: say("u takes back the last act, and again the one before it.")
    case .undo: send(.intent(.undo), nil, situation)
    case .redo: send(.intent(.redo), nil, situation)
    case .effect(let effect):
      if case .prepareSigning(let meeting) = effect { return prepareSigning(meeting, situation) }
      if let errand = errand(effect, situation) { ask(for: errand) }
    case .say(let text): say(text)
    case .show(.timer): sayTime(situation)
    case .show(.outstanding):
      for one in situation.affairs.outstanding(on: situation.today) {
        say(situation.affairs.words(for: one, on: situation.today))
      }
    case .show(.signs): for paragraph in Notice.signParagraphs where !paragraph.text.isEmpty { say(paragraph.text) }
    case .show(.missing(let meeting)): sayMissing(meeting, situation)
    case .show(.member(let seat)): member = seat
    case .show(.roomDisplay): sayDisplay(situation)
    case .keepTime(let choice): keepTime(choice, situation)
    case .program(.search), .program(.searchOn), .program(.repaint), .program(.toggleMouse), .program(.themes):
      say("That is for the full screen.")
    }
  }

  /// The same errand as the screens' effect; nil for what only a screen needs.
  private func errand(_ effect: Effect, _ situation: Situation) -> PlainErrand? {
    switch effect {
    case .carryOut(let request, let time):
      .carryOut(request, occurred: time.map { situation.zone.nearest($0, to: situation.now) })
    case .prepareSigning(let meeting): .prepareSigning(meeting)
    case .verify: .verify
    case .save(let printout, let meeting): .save(printout, meeting)
    case .leave: .leave
    case .sign, .makeKey, .offerThemes, .chooseTheme, .keepTheme, .putThemeBack, .useMouse, .keepTime, .ring, .repaint,
      .suspend,
      .goTo:
      nil
    }
  }

  mutating func send(_ request: Request, _ occurred: Instant?, _ situation: Situation) {
    guard canRecord(situation) else { return }
    ask(for: .carryOut(request, occurred: occurred))
  }

  mutating func prepareSigning(_ meeting: MeetingID, _ situation: Situation) {
    guard canRecord(situation) else { return }
    ask(for: .prepareSigning(meeting))
  }

  private mutating func canRecord(_ situation: Situation) -> Bool {
    guard let why = situation.whyReadOnly else { return true }
    say("Not possible: nothing can be recorded here. \(why)")
    return false
  }

  mutating func go(_ screen: ScreenName, _ situation: Situation) {
    member = nil
    switch screen {
    case .notes:
      if let command = Command.named("note") { begin(command, [:], .now, situation) }
      return
    case .start, .desk: place = .desk
    case .history: return sayHistory(situation)
    case .interests:
      place = .interests
      let screen = InterestsScreen()
      for interest in screen.interests(situation) { sayAll(screen.told(interest, situation)) }
    case .minutes:
      guard let subject = MinutesScreen().subject(situation) else { return say("There are no minutes yet.") }
      place = .minutes
      read(subject.id, situation)
    case .attendance, .decision, .archive:
      place = screen
      askNext(situation)
    }
  }

  mutating func goBack() {
    guard place != .desk else { return say("There is nothing to go back from. q leaves the program.") }
    place = .desk
    member = nil
  }
}

// Filling in.
extension PlainConsole {
  /// Asks what the command needs, or does it when nothing is missing.
  mutating func begin(_ command: Command, _ known: [String: String], _ moment: Line.Moment, _ situation: Situation) {
    guard canRecord(situation) else { return }
    if command.name != "sign", let why = command.whyNot(situation.session, at: situation.now) {
      return say("Not possible: \(why)")
    }
    let form = PlainForm(command, known: known, moment, situation.affairs, today: situation.today)
    if !form.form.fields.isEmpty {
      say("\(command.title). \(form.known.map { "\($0). " }.joined())“back” leaves, recording nothing.")
    }
    goOn(form, situation)
  }

  mutating func hear(_ text: String, in form: PlainForm, _ situation: Situation) {
    var form = form
    if text.lowercased() == "back" { return leaveForm() }
    if form.preview != nil {
      switch PlainConfirmation.answer(text, verb: "Record it", opener: "") {
      case true?: finish(form, situation)
      case false?: leaveForm()
      case nil: say("Write 2 to record it; 1 or Enter goes back.")
      }
      return
    }
    if let complaint = form.answer(text) { say(complaint) }
    goOn(form, situation)
  }

  private mutating func leaveForm() {
    asking = .next
    say("Nothing is recorded.")
  }

  /// The next question; after the last what it would do to the quorum, where it bears on it, and then it is done.
  private mutating func goOn(_ form: PlainForm, _ situation: Situation) {
    var form = form
    asking = .filling(form)
    guard form.isComplete else { return }
    if let preview = form.form.preview(situation) {
      form.preview = preview
      asking = .filling(form)
    } else {
      finish(form, situation)
    }
  }

  private mutating func finish(_ form: PlainForm, _ situation: Situation) {
    asking = .next
    do {
      let request = try form.form.request(situation.zone)
      if case .sign(let meeting) = request { return prepareSigning(meeting, situation) }
      let typed = form.form.time.map { situation.zone.nearest($0, to: situation.now) }
      let occurred = form.moment.instant(in: situation.affairs) ?? typed
      pending = form.form.fields.isEmpty ? nil : form
      if let consequence = form.form.command.consequence(of: request, situation) {
        let errand = PlainErrand.carryOut(request, occurred: occurred)
        asking = .confirming(
          PlainConfirmation(text: consequence, verb: form.form.command.title, errand: errand))
      } else {
        send(request, occurred, situation)
      }
    } catch {
      say("Not understood: \(error.says)")
      askAgain(form)
    }
  }

  mutating func askAgain(_ form: PlainForm) {
    var form = form
    form.askAgain()
    asking = form.isComplete ? .next : .filling(form)
  }
}

// Confirming.
extension PlainConsole {
  mutating func hear(_ text: String, confirming confirmation: PlainConfirmation, _ situation: Situation) {
    switch PlainConfirmation.answer(text, verb: confirmation.verb, opener: opener) {
    case true?:
      asking = .next
      ask(for: confirmation.errand)
    case false?:
      asking = .next
      pending = nil
      say("Not done; nothing is recorded.")
    case nil: say("Write 2 or “\(confirmation.verb)” to do it; 1 or Enter goes back.")
    }
  }

  mutating func hear(_ text: String, signing subject: SigningText) {
    switch PlainConfirmation.answer(text, verb: "Sign these minutes", opener: opener) {
    case true?: ask(for: .sign(subject))
    case false?:
      asking = .next
      say("Not signed.")
    case nil: say("Write 2 or “Sign these minutes” to sign; 1 or Enter goes back.")
    }
  }
}
