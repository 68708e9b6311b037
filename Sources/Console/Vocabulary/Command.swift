import Governance
import Meeting

/// What a command asks for: an act of the meeting, or something that needs a file or a key first.
package enum Request: Equatable, Sendable {
  case intent(Intent)
  /// Whoever presides signs the approved minutes of that meeting.
  case sign(MeetingID)
  case adopt(file: String, reference: String)
  /// The standing business that the agenda has not yet, an act each.
  case standing
  case paper(item: Int, title: String, author: String, file: String)
}

/// One row of the command table: what scripts, keys, palette, menu, help and plain mode all read.
package struct Command: Sendable {
  package enum Group: String, Sendable, CaseIterable {
    case meeting = "Meeting"
    case attendance = "Attendance"
    case interests = "Interests"
    case business = "Business"
    case deciding = "Deciding"
    case record = "Record"
  }

  /// The word it begins with in a script.
  package var name: String
  /// What it does, in a few words: a line of the palette.
  package var title: String
  package var group: Group
  package var usage: String
  /// Other words that people search for.
  package var synonyms: [String]
  package var explanation: String
  package var undoable: Bool
  /// Public or final: the console states the consequence and asks.
  package var asks: Bool
  /// Its form says beforehand what it would do to the quorum.
  let foretold: Bool
  /// It records a decision that nobody dissented from (R24a), and its form says so.
  let agreed: Bool
  let read: @Sendable (inout Arguments) throws(Misspoken) -> Request
  /// Acts it could stand for now: it is available when one of them is not refused.
  let probes: @Sendable (Affairs) -> [Intent]
  /// Why not, while there is nothing it could be done to.
  var ifNothing = "There is nothing yet that it could be done to."

  init(
    _ name: String, _ title: String, _ group: Group, usage: String, synonyms: [String] = [], _ explanation: String,
    undoable: Bool = true, asks: Bool = false, foretold: Bool = false, agreed: Bool = false,
    read: @escaping @Sendable (inout Arguments) throws(Misspoken) -> Request,
    ifNothing: String? = nil, probes: @escaping @Sendable (Affairs) -> [Intent]
  ) {
    self.name = name
    self.title = title
    self.group = group
    self.usage = usage
    self.synonyms = synonyms
    self.explanation = explanation
    self.undoable = undoable
    self.asks = asks
    self.foretold = foretold
    self.agreed = agreed
    self.read = read
    self.probes = probes
    if let ifNothing { self.ifNothing = ifNothing }
  }

  /// What it is found by beside its title.
  var keywords: String { (synonyms + [name, group.rawValue]).joined(separator: " ") }

  /// Why it cannot be done now, in one sentence; nil when it can.
  package func whyNot(_ session: Session, at: Instant) -> String? {
    var first: Refusal?
    let probes = probes(session.affairs)
    for probe in probes {
      do {
        _ = try session.decide(probe, at: at)
        return nil
      } catch { first = first ?? error }
    }
    guard let first else { return ifNothing }
    return session.affairs.words(for: first).sentence
  }
}

extension Command {
  /// Every command of the vocabulary, in the order of the menu.
  package static let table: [Command] =
    meeting + attendance + interests + business + deciding + record

  package static func named(_ name: String) -> Command? { byName[name] }

  private static let byName = Dictionary(table.map { ($0.name, $0) }) { first, _ in first }
}
