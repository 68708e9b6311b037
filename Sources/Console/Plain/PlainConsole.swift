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
      return [situation.standing] + about(situation) + [offer(situation), "What next? "]
    case .filling(let form): return form.question
    case .confirming(let confirmation): return [confirmation.text, confirmation.offer, "Sure? "]
    case .signing: return [PlainConfirmation.offer("Sign these minutes"), "Sure? "]
    }
  }

  mutating func say(_ line: String) { turn.lines.append(line) }
  mutating func ask(for errand: PlainErrand) { turn.errands.append(errand) }
}

/// What came of a line: what is said at once, and what is to be done.
package struct PlainTurn: Equatable {
  package var lines: [String] = []
  package var errands: [PlainErrand] = []
}

/// What plain lines want done that they cannot do themselves; those that fail or record something are replied to.
package enum PlainErrand: Equatable {
  case carryOut(Request, occurred: Instant?)
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

/// Something offered by its number, or by its letter where the screens have one for it.
struct PlainChoice {
  enum Action {
    case deed(Deed)
    case read(MeetingID)
  }

  var label: String
  var action: Action

  init(_ label: String, _ deed: Deed) {
    self.label = label
    action = .deed(deed)
  }

  init(reading meeting: MeetingID, _ label: String) {
    self.label = label
    action = .read(meeting)
  }
}

/// The question before something public or final: the verb has to be typed, or its number; all else goes back.
struct PlainConfirmation {
  var text: String
  var verb: String
  var errand: PlainErrand

  var offer: String { PlainConfirmation.offer(verb) }

  /// The safe answer comes first: the number that opened the question is seldom the one that confirms it.
  static func offer(_ verb: String) -> String { "1 Go back  2 \(verb)" }

  /// Whether a line goes ahead; nil when it is neither answer.
  static func answer(_ text: String, verb: String, opener: String) -> Bool? {
    let text = text.lowercased()
    if text == "2" || text == verb.lowercased() || (!opener.isEmpty && text == opener.lowercased()) { return true }
    return ["", "1", "back", "go back"].contains(text) ? false : nil
  }
}
