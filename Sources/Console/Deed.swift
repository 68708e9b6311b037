import Canvas
import Governance
import Meeting

/// The screens one can be on.
package enum ScreenName: String, CaseIterable, Sendable {
  case start, desk, attendance, interests, decision, notes, minutes, archive, history

  package var title: String {
    switch self {
    case .start: "Start"
    case .desk: "Desk"
    case .attendance: "Attendance"
    case .interests: "Interests"
    case .decision: "Decision"
    case .notes: "Notes"
    case .minutes: "Minutes"
    case .archive: "Past meetings"
    case .history: "History"
    }
  }

  /// What it is for, as its help begins.
  var purpose: String {
    switch self {
    case .start: "Here you choose what to do: hold a meeting, read past minutes, check the record."
    case .desk:
      "The Chair’s desk: the agenda, the item before the Board, and who is here. Enter is always the next step; ↑ ↓ show what became of another item."
    case .attendance:
      "Who is here, for whom, and since when. Mark a member with ↑ ↓; Space says that they came or left."
    case .interests: "Who has an interest in what, and what the Board has decided that it means."
    case .decision: "Each member’s answer on the proposal. The program works the result out; the Chair declares it."
    case .notes:
      "The clerk’s prose on this item. Write, then Tab and Enter record it; until then it is kept here, and is there again the next time."
    case .minutes: "The minutes as they will print, and what is still missing from them."
    case .archive:
      "Past meetings and their minutes, read from the record alone. Search them for who voted how, or what was decided."
    case .history: "All that was recorded, newest first. Nothing is ever erased, what was undone neither."
    }
  }

  /// Further words by which people look for it.
  var synonyms: String {
    switch self {
    case .archive: "past minutes who voted votes decided look up old search find earlier signed save"
    case .minutes: "who voted decided decision draft read missing save print"
    case .history: "log record undo put right wrong mistake"
    case .notes: "minute comment wrote"
    case .desk: "agenda decided earlier item"
    case .start, .attendance, .interests, .decision: ""
    }
  }

  /// Its own keys read on, and record nothing.
  var isReading: Bool {
    switch self {
    case .minutes, .archive: true
    case .start, .desk, .attendance, .interests, .decision, .notes, .history: false
    }
  }

  /// What its keys record belongs to the item before the Board.
  var isOfTheItem: Bool {
    switch self {
    case .desk, .decision: true
    case .start, .attendance, .interests, .notes, .minutes, .archive, .history: false
    }
  }

  /// Screens one only looks into: they open over the one before, and Esc leads back to it.
  var isLookedInto: Bool {
    switch self {
    case .minutes, .history: true
    case .start, .desk, .attendance, .interests, .decision, .notes, .archive: false
    }
  }
}

/// What a key, a click or a line of the palette stands for.
package enum Deed {
  /// Record it at once.
  case act(Intent)
  /// Fill in what the command needs, with some of it known; record it at once when nothing is missing.
  case fill(command: String, known: [String: String] = [:])
  case confirm(Confirmation)
  /// A line of the vocabulary, typed.
  case line(Command, Request, at: TimeOfDay?)
  /// Open what was recorded as that number with its words in it, to be put right.
  case putRight(Int)
  /// Take back every later act that can be, one by one.
  case undoBack(to: Int)
  case go(ScreenName)
  /// What that key does on the screen itself.
  case press(Key)
  case back
  case nextStep
  case undo
  case redo
  case program(ProgramDeed)
  case show(Aside)
  case keepTime(TimerChoice)
  case effect(Effect)
  case say(String)
}

extension Deed {
  /// Whether it takes back or puts back the last act, whosever it is.
  var isUndoing: Bool {
    if case .undo = self { return true }
    if case .redo = self { return true }
    return false
  }

  /// Whether it leads to the same screen as another, or opens the same form: the footer names one of them.
  func leads(as other: Deed?) -> Bool {
    if case .fill(let name, [:]) = self, case .fill(name, [:]) = other { return true }
    guard case .go(let screen) = self, case .go(let there) = other else { return false }
    return screen == there
  }
}

/// What is about the program and not about the meeting.
package enum ProgramDeed: Equatable, Sendable {
  /// Every command.
  case palette
  case menu
  case help
  /// Look for words in the list or text one is in.
  case search
  /// On to the next place of the words looked for last, or back.
  case searchOn(Int)
  case themes
  case toggleMouse
  case repaint
  case leave
}

/// What a screen or an overlay makes of an input.
enum Response {
  case ignored
  case handled
  case deed(Deed)
}
