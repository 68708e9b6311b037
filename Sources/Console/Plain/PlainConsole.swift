import Governance
import Meeting

/// The meeting as questions and answers on plain lines: a line in; lines, and what must be done about it, out.
package struct PlainConsole {
  /// What the line typed next answers.
  enum Asking {
    case next
    case filling(PlainForm)
    case confirming(PlainConfirmation)
    case signing(SigningText)
  }

  /// The screen whose choices are offered; the desk is home.
  var place = ScreenName.desk
  var asking = Asking.next
  /// What the numbers mean: the choices as they were shown last, whatever another console has recorded since.
  var shown: [PlainChoice] = []
  /// Whom attendance or a round asks about now.
  var member: SeatID?
  /// The questions whose act is being recorded: a refusal asks the last of them again.
  var pending: PlainForm?
  /// The line that led to a confirmation; typed again, it confirms.
  var opener = ""
  /// What was said last of where things stand: it is said again when it has changed.
  var said = Said()
  /// Whose minutes `minutes N` reads.
  var reading: MeetingID?
  /// Prose that was left before it was recorded, by command and item.
  var drafts: [String: [String]] = [:]
  private var turn = PlainTurn()

  package init(home: ScreenName) {
    place = home == .archive ? .archive : .desk
  }

  /// Takes a line as it was typed.
  package mutating func receive(_ line: String, _ situation: Situation) -> PlainTurn {
    turn = PlainTurn()
    let text = line.trimmed
    switch asking {
    case .next: hear(text, situation)
    case .filling(let form): hear(text, in: form, situation)
    case .confirming(let confirmation): hear(text, confirming: confirmation, situation)
    case .signing(let subject): hear(text, signing: subject)
    }
    return turn
  }

  /// Takes how an errand ended.
  package mutating func receive(_ reply: Reply, _ situation: Situation) -> PlainTurn {
    turn = PlainTurn()
    hear(reply, situation)
    return turn
  }

  /// What is said before the next line is typed; the last of it is the prompt.
  package mutating func prompt(_ situation: Situation) -> [String] {
    switch asking {
    case .next:
      shown = choices(situation)
      return news(situation) + [question(situation)]
    case .filling(let form): return form.question(situation)
    case .confirming(let confirmation): return confirmation.question
    case .signing: return PlainConfirmation.question("Sign these minutes", further: "read says their text first")
    }
  }

  mutating func say(_ line: String) { turn.lines.append(line) }
  mutating func ask(for errand: PlainErrand) { turn.errands.append(errand) }
}

// What is said before “What next?”.
extension PlainConsole {
  struct Said: Equatable {
    var standing = ""
    var about: [String] = []
    var offer: [String] = []

    /// All of a list and the letters below it, or of a long one that stays as it is but for a line or two only these.
    ///
    /// That the letters change, as when nothing can be undone, is no news by itself.
    static func changes(from old: [String], to new: [String]) -> [String] {
      let (before, now) = (old.dropLast(), new.dropLast())
      guard !old.isEmpty, before.count == now.count else { return new }
      let changed = zip(before, now).filter { $0.0 != $0.1 }.map(\.1)
      return now.count > 4 && changed.count <= 2 ? changed.map { "Now \($0)" } : changed.isEmpty ? [] : new
    }
  }

  /// Where things stand and what can be chosen, as far as it is not what was said last.
  private mutating func news(_ situation: Situation) -> [String] {
    let now = Said(standing: standing(situation), about: about(situation), offer: offer(situation))
    defer { said = now }
    let standing = place == .attendance && !said.standing.isEmpty ? situation.countInWords : situation.standing
    return (now.standing == said.standing ? [] : [standing]) + (now.about == said.about ? [] : now.about)
      + Said.changes(from: said.offer, to: now.offer)
  }

  /// By what it is told that something changed: in a roll or a round no answer is news by itself.
  func standing(_ situation: Situation) -> String {
    switch place {
    case .attendance: situation.verdict
    case .decision: situation.countInWords
    case .start, .desk, .interests, .notes, .minutes, .archive, .history: situation.standing
    }
  }

  private func question(_ situation: Situation) -> String {
    if let member = memberInWords(situation) { return member }
    return place == .desk ? "What next? " : "\(name(of: place, situation).capitalisedFirst), what next? "
  }
}

/// What came of a line: what is said at once, and what is to be done.
package struct PlainTurn: Equatable {
  package var lines: [String] = []
  package var errands: [PlainErrand] = []
}

/// What plain lines want done that they cannot do themselves; those that fail or record something are replied to.
package enum PlainErrand: Equatable {
  case carryOut(Request, on: Ground?, occurred: Instant?)
  case prepareSigning(MeetingID)
  /// With the signer's own key, whose passphrase is asked for out of sight.
  case sign(SigningText)
  case verify
  case save(Printout, MeetingID)
  case keepTime(Timekeeping?)
  /// Say where the board stands, in full.
  case status
  case leave
}
