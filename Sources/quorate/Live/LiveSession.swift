import ArgumentParser
import Canvas
import Console
import Governance
import Meeting
import Minutes
import Record
import Terminal
import TransparencyLog

/// One sitting at the console: waits, drains all that is waiting, and draws once.
final class LiveSession {
  private let record: BoardRecord
  private var tty: TTY
  private var console: Console
  private var theme: ThemeInUse
  private let isLight: Bool
  private var watch: FileWatch?
  private var timer: TimerFile
  private var notes: NotesFile
  /// As somebody would type it anywhere.
  private let folder: String
  private var proposedTerms: String?
  private let by: Officer
  private let passphrase: PassphraseOption?
  private let isPractice: Bool
  private var focus = WindowFocus()
  private var clicks = DoubleClick()
  private var isOver = false
  /// Where to go instead, once this board has been left.
  private(set) var elsewhere: Elsewhere?
  private var exitCode: Int32 = 0
  /// When writing that has stopped was last tried again.
  private var triedAt: Duration?
  /// When another console’s act was last shown.
  private var overtakenAt: Duration?

  init(
    record: BoardRecord, by: Officer, passphrase: PassphraseOption?, _ preferences: Preferences,
    _ appearance: AppearanceOption, background: TerminalBackground, _ opening: Opening, on tty: consuming TTY
  ) {
    isLight = background == .light
    theme = ThemeInUse(preferences, colours: tty.colours, on: background)
    notes = NotesFile(board: record.folder, by: by)
    var console = Console(
      home: opening.home, at: opening.at, keys: OwnKeys.map(), settings: preferences.settings,
      usesMouse: preferences.usesMouse(appearance), faults: theme.faults, notes: notes.notes)
    console.ringsBell = preferences.ringsBell(appearance)
    if let newKey = opening.newKey { console.tell(ofNewKey: newKey) }
    watch = try? FileWatch(folder: record.folder)
    timer = TimerFile(board: record.folder)
    folder = Locations.absolute(record.folder)
    if let why = record.whyReadOnly, passphrase != nil { console.announce("Read only: \(why)", isError: true) }
    if let damage = record.damage { console.announce("The record is not as it was written: \(damage)", isError: true) }
    // Whoever reads a copy is told of a change before they rely on it.
    if passphrase == nil, record.whyReadOnly != nil, let verdict = try? Performing.verify(record) {
      console.begin(with: verdict)
    }
    if record.droppedBytes > 0 {
      console.announce("The last act before the interruption was never finished and is not on record.", isError: true)
    }
    proposedTerms = Adoption.remarks(on: record).first
    if let proposedTerms, !console.saysError { console.announce(proposedTerms) }
    self.record = record
    self.tty = tty
    self.console = console
    self.by = by
    self.passphrase = passphrase
    isPractice = opening.isPractice
  }

  /// Runs until the user leaves or the terminal goes.
  func run() {
    // What was recorded between the reading of the record and the watch on it.
    followRecord()
    console.remindOfNotes(situation)
    draw()
    while !isOver {
      for event in tty.events(within: .seconds(untilTheClockMoves), watching: watch.descriptors + timer.descriptors)
      where !isOver {
        receive(event)
      }
      handle(.clock)
      goOn()
      keepNotes()
      draw()
    }
    keepNotes(atOnce: true)
  }

  /// Says that writing has stopped, even where the act itself was saved; once there is room on the disk again, nobody has
  /// to do anything for it.
  private func goOn() {
    guard record.hasStopped else { return }
    guard let triedAt else {
      if !console.saysError, let why = record.whyReadOnly {
        console.announce("Nothing more can be recorded: \(why)", isError: true)
      }
      return self.triedAt = Monotonic.now
    }
    guard Monotonic.now - triedAt > .seconds(2) else { return }
    self.triedAt = Monotonic.now
    guard let says = Performing.goOn(record) else { return }
    console.announce(says)
    self.triedAt = nil
  }

  /// What is being written is kept beside the record; a reader of the record writes nothing.
  private func keepNotes(atOnce: Bool = false) {
    guard record.whyReadOnly == nil else { return }
    console.keepsNotes = notes.keep(console.notesBegun(situation), atOnce: atOnce)
  }

  /// An item’s time shows seconds while it runs; otherwise only the minute moves, and what is written is soon kept.
  private var untilTheClockMoves: Int {
    console.showsSeconds(situation) || record.hasStopped
      || (record.whyReadOnly == nil && console.notesBegun(situation) != notes.notes)
      ? 1 : 60 - Circumstances.real.now().seconds % 60
  }

  /// Makes everything durable; returns the exit code to end with, if not 0.
  ///
  /// The terminal is given back with the session.
  func end() throws -> ExitCode? {
    try record.settle()
    return exitCode == 0 ? nil : ExitCode(exitCode)
  }

  private func receive(_ event: TerminalEvent) {
    if case .mouse(let report) = event, case .pressed = report.action, focus.takes(pressAt: Monotonic.now) { return }
    if let input = KeyTranslation.input(event) {
      handle(clicks.told(input, at: Monotonic.now))
      return clicks.isDone(at: Monotonic.now)
    }
    switch event {
    case .terminate(let signal):
      exitCode = 128 + signal
      isOver = true
    case .hangup:
      exitCode = 129
      isOver = true
    case .ready(let descriptor):
      if timer.descriptors.contains(descriptor) { timer.follow() } else { followRecord() }
    case .focus(let has): focus.change(to: has, at: Monotonic.now)
    case .resized, .suspended, .continued, .tick, .text, .key, .paste, .mouse: break
    }
  }

  /// What another console has recorded shows at once.
  private func followRecord() {
    _ = watch?.changes()
    guard let grown = Performing.readOn(record) else { return }
    handle(.reply(grown))
    overtakenAt = Monotonic.now
  }

  /// How long after another console’s act a key was still meant for what stood on the screen before.
  private static let reaction = Duration.milliseconds(1000)

  private func handle(_ input: Input) {
    if let overtakenAt, Monotonic.now - overtakenAt < LiveSession.reaction, console.refusesHasty(input) { return }
    for effect in console.receive(input, situation, size: size) { carryOut(effect) }
  }

  private var size: Size { Size(rows: tty.size.rows, columns: tty.size.columns) }

  private var situation: Situation {
    Situation(of: record, folder, timer.timekeeping, isPractice: isPractice, proposedTerms: proposedTerms)
  }

  private func draw() {
    let situation = situation
    let canvas = console.draw(situation, size: size, glyphs: theme.glyphs)
    tty.draw(Painting.frame(canvas, theme.theme))
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .carryOut(let request, let time, let ground):
      reply { session throws in .recorded(try session.perform(request, at: time, on: ground)) }
    case .prepareSigning(let meeting):
      reply { session throws in .readyToSign(try Performing.signingText(meeting, session.record)) }
    case .sign(let meeting, let text, let passphrase):
      reply { session throws in
        try Performing.sign(meeting, text, on: session.record, passphrase, session.by)
        return .signed(meeting)
      }
    case .makeKey(let meeting, let text, let passphrase):
      reply { session throws in
        try Performing.makeKey(on: session.record, passphrase, for: meeting)
        try Performing.sign(meeting, text, on: session.record, passphrase, session.by)
        return .signed(meeting)
      }
    case .verify:
      reply { session throws in .verified(try Performing.verify(session.record)) }
    case .save(let printout, let meeting):
      reply { session throws in .saved(printout, path: try Performing.save(printout, of: meeting, session.record)) }
    case .offerThemes:
      handle(.reply(.themes(Themes.offers(current: theme.name), current: theme.name)))
    case .chooseTheme(let name): theme.show(name)
    case .keepTheme(let name):
      theme.keep(name)
      remember("The theme is \(name), in later meetings too.") { session throws(OwnFile.Fault) in
        try OwnSettings.remember(theme: name, isLight: session.isLight)
      }
    case .putThemeBack: theme.putBack()
    case .useMouse(let on):
      tty.useMouse(on)
      remember(nil) { _ throws(OwnFile.Fault) in try OwnSettings.remember(mouse: on) }
    case .keepTime(let kept): timer.keep(kept)
    case .ring: tty.ring()
    case .repaint: tty.repaint()
    case .suspend: tty.suspend()
    case .leave: isOver = true
    case .goTo(let place):
      elsewhere = place
      isOver = true
    }
  }

  /// Does the work and gives its outcome back to the console, failures in words.
  private func reply(_ work: (LiveSession) throws -> Reply) {
    handle(.reply(Performing.reply { try work(self) }))
  }
}

extension LiveSession {
  /// Writes a choice into the settings; where that cannot be done it holds for this meeting, and why is said.
  private func remember(_ done: String?, _ write: (LiveSession) throws(OwnFile.Fault) -> Void) {
    do throws(OwnFile.Fault) {
      try write(self)
      if let done { console.announce(done) }
    } catch {
      console.announce("Until you leave; it could not be written into settings.toml: \(error)", isError: true)
    }
  }

  private func perform(_ request: Request, at time: TimeOfDay?, on ground: Ground?) throws -> [Entry] {
    let occurred = time.map { record.affairs.moment(of: $0, now: Circumstances.real.now()) }
    let act = try Performing.perform(
      request, on: record, .init(occurred: occurred, by: by, on: ground), passphrase ?? PassphraseOption(), .real)
    if case .adopt = request { proposedTerms = Adoption.remarks(on: record).first }
    return act
  }
}
