import Canvas
import Governance
import Meeting

extension PlainConsole {
  /// Does what a number or a letter stands for.
  mutating func perform(_ deed: Deed, _ situation: Situation) {
    opener = ""
    switch deed {
    case .act(let intent):
      record(
        .intent(intent), nil,
        [situation.answeringForAll(intent)].compactMap { $0 } + situation.question(before: nil, .intent(intent)),
        verb: situation.called(deed, or: "Record it"), situation)
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
    case .program(let deed): perform(deed, situation)
    case .show(let aside): show(aside, situation)
    case .line(_, let request, let time):
      send(request, time.map { situation.affairs.moment(of: $0, now: situation.now) }, situation)
    case .putRight: say("Say what is right: reword, the record’s number as history gives it, and the words.")
    case .undoBack: say("u undoes the last act, and again the one before it.")
    case .undo: send(.intent(.undo), nil, situation)
    case .redo: send(.intent(.redo), nil, situation)
    case .effect(let effect):
      if case .prepareSigning(let meeting) = effect { return prepareSigning(meeting, situation) }
      if let errand = errand(effect, situation) { ask(for: errand) }
    case .say(let text): say(text)
    case .keepTime(let choice): keepTime(choice, situation)
    }
  }

  private mutating func perform(_ deed: ProgramDeed, _ situation: Situation) {
    switch deed {
    case .palette, .menu: sayGroups()
    case .help: sayHelp(situation)
    case .leave:
      say("Everything is saved; the meeting stays as it is.")
      ask(for: .leave)
    case .search, .searchOn, .repaint, .toggleMouse, .themes: say("That is for the full screen.")
    }
  }

  private mutating func show(_ aside: Aside, _ situation: Situation) {
    switch aside {
    case .tour: sayHelp(situation)
    case .printing, .whereMinutesLie: sayWhereMinutesLie(situation)
    case .timer: sayTime(situation)
    case .item: for line in situation.sitting?.currentItem.map({ situation.inFull($0) }) ?? [] { say(line.text) }
    case .signs: saySigns()
    case .leavingPrivate(let next):
      let text = "This item has no public summary yet. “summary” writes it; it can be written later too."
      asking = .confirming(
        PlainConfirmation(
          text: text, verb: "Take item \(next)", errand: .carryOut(.intent(.takeItem(next)), on: nil, occurred: nil)))
    case .outstanding:
      for one in situation.affairs.outstanding(on: situation.today) {
        say(situation.affairs.words(for: one, on: situation.today))
      }
    case .missing(let meeting): sayMissing(meeting, situation)
    case .member(let seat): member = seat
    case .roomDisplay: sayDisplay(situation)
    case .objection(let seat, let answer):
      perform(.confirm(Objection(seat: seat, answer: answer, situation: situation).confirmation), situation)
    }
  }

  /// The same errand as the screens' effect; nil for what only a screen needs.
  private func errand(_ effect: Effect, _ situation: Situation) -> PlainErrand? {
    switch effect {
    case .carryOut(let request, let time, let ground):
      .carryOut(request, on: ground, occurred: time.map { situation.affairs.moment(of: $0, now: situation.now) })
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

  mutating func send(_ request: Request, on ground: Ground? = nil, _ occurred: Instant?, _ situation: Situation) {
    guard canRecord(situation) else { return }
    ask(for: .carryOut(request, on: ground, occurred: occurred))
  }

  mutating func prepareSigning(_ meeting: MeetingID, _ situation: Situation) {
    guard canRecord(situation) else { return }
    ask(for: .prepareSigning(meeting))
  }

  mutating func canRecord(_ situation: Situation) -> Bool {
    guard let why = situation.whyNothingCanBeRecorded else { return true }
    say("Not possible: \(why)")
    return false
  }
}

// Places.
extension PlainConsole {
  mutating func go(_ screen: ScreenName, _ situation: Situation) {
    member = nil
    switch screen {
    case .notes:
      if let command = Command.named("note") { begin(command, [:], .now, situation) }
    case .start, .desk: place = .desk
    case .history: sayHistory(situation)
    case .interests:
      enter(screen, situation)
      sayInterests(situation)
    case .minutes:
      guard let subject = MinutesScreen().subject(situation) else { return say("There are no minutes yet.") }
      enter(screen, situation)
      read(subject.id, situation)
    case .attendance, .decision, .archive:
      enter(screen, situation)
      askNext(situation)
    }
  }

  /// A place says its name, and how one leaves it.
  mutating func enter(_ screen: ScreenName, _ situation: Situation) {
    let isHeard = said.standing == situation.standing
    place = screen
    said = Said(standing: isHeard ? standing(situation) : "")
    say("\(name(of: screen, situation).capitalisedFirst). “back” leaves it.")
  }

  mutating func goBack() {
    guard place != .desk else { return say("There is nothing to go back from. q leaves the program.") }
    place = .desk
    member = nil
    said = Said(standing: said.standing)
  }

  private mutating func sayInterests(_ situation: Situation) {
    let interests = InterestsScreen().interests(situation)
    if interests.isEmpty { say("Nobody has declared an interest in this meeting’s items.") }
    for interest in interests {
      let item = situation.sitting?.items.first { $0.matter == interest.declared.matter }
      if let item { say("In item \(item.number), \(item.title):") }
      sayAll(InterestsScreen().told(interest, situation))
      if interest.determinations.isEmpty {
        let here = item?.number == situation.sitting?.currentItem?.number
        say("The Board has not decided on it\(here ? "" : ": it does when the item is taken").")
      }
    }
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
      if let origin = confirmation.origin { return asking = .filling(origin) }
      asking = .next
      pending = nil
      say("Not done; nothing is recorded.")
    case nil:
      var heard = confirmation
      heard.isHeard = true
      asking = .confirming(heard)
      say(PlainConfirmation.neither(confirmation.verb))
    }
  }

  mutating func hear(_ text: String, signing subject: SigningText) {
    if text.lowercased() == "read" { return sayAll(subject.text.forTheEar) }
    switch PlainConfirmation.answer(text, verb: "Sign these minutes", opener: opener) {
    case true?: ask(for: .sign(subject))
    case false?:
      asking = .next
      say("Not signed.")
    case nil: say(PlainConfirmation.neither("Sign these minutes"))
    }
  }
}
