/// What is said of notes that are begun and not on record, before something after which they would be missed.
struct UnrecordedNotes {
  let count: Int
  /// Whether they are there again the next time.
  let areKept: Bool

  private var which: String? {
    switch count {
    case 0: nil
    case 1: "A note that you began is not recorded yet"
    default: "\(count) notes that you began are not recorded yet"
    }
  }

  private var they: (subject: String, verb: String) { count == 1 ? ("it", "is") : ("they", "are") }

  /// Before the program or the board is left.
  var beforeLeaving: String? {
    which.map {
      areKept ? "\($0); \(they.subject) \(they.verb) kept here for the next time." : "\($0), and would be lost."
    }
  }

  /// A note is recorded after the meeting too, until the next is set up.
  func before(_ command: Command) -> String? {
    switch command.name {
    case "close": which.map { "\($0); \(they.subject) can be recorded after the meeting too." }
    case "meeting": which.map { "\($0), and could not be once the next meeting is set up." }
    default: nil
    }
  }
}

extension Console {
  func unrecorded(_ situation: Situation) -> UnrecordedNotes {
    UnrecordedNotes(count: notes.begun(situation).count, areKept: keepsNotes)
  }

  /// Says, when a board is opened, that a note was begun the last time.
  package mutating func remindOfNotes(_ situation: Situation) {
    guard message == nil, let note = notes.begun(situation).first else { return }
    announce(
      "A note of item \(note.item) was begun the last time. \(keys.name(of: "notes", on: .desk)) goes on with it.")
  }
}
