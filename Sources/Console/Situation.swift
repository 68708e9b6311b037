import Governance
import Meeting
import Minutes

/// What the console is told of the world each time it is asked something: the session, the time, and the record's state.
package struct Situation {
  package var session: Session
  package var now: Instant
  /// How many records are on disk; the header says it.
  package var saved: Int
  package var isPractice: Bool
  /// Why nothing can be recorded, in a sentence; nil when acts can be.
  package var whyReadOnly: String?
  /// That the record is not as it was written, in a sentence.
  package var damage: String?
  /// The record that a meeting’s minutes rest on: its newest state, or of approved ones the state that they were signed at.
  package var provenance: (MeetingID) -> Provenance?
  /// What is to be said of the board's own board file, where it is not what was adopted (R6a).
  package var proposedTerms: String?
  /// How an item’s time is kept, where somebody has seen to it; no part of the record.
  package var timekeeping: Timekeeping?
  /// The board’s folder, as somebody would type it.
  package var folder: String
  /// What is typed to start this program.
  package var program: String
  /// The keys that sentences name; the console sets it.
  var keys = KeyMap.builtIn

  package init(
    session: Session, now: Instant, saved: Int, isPractice: Bool = false, whyReadOnly: String? = nil,
    damage: String? = nil, provenance: @escaping (MeetingID) -> Provenance? = { _ in nil },
    proposedTerms: String? = nil,
    timekeeping: Timekeeping? = nil, folder: String = "", program: String = "quorate"
  ) {
    self.session = session
    self.now = now
    self.saved = saved
    self.isPractice = isPractice
    self.whyReadOnly = whyReadOnly
    self.damage = damage
    self.provenance = provenance
    self.proposedTerms = proposedTerms
    self.timekeeping = timekeeping
    self.folder = folder
    self.program = program
  }

  /// Why nothing at all can be recorded, as it follows “Not possible: ”.
  var whyNothingCanBeRecorded: String? {
    whyReadOnly.map { "nothing can be recorded here. \($0.asSentence)" }
  }

  var affairs: Affairs { session.affairs }
  var board: Board { affairs.board }
  var sitting: Sitting? { affairs.sitting }
  var zone: Zone { affairs.zone }

  /// The meeting under way or about to be; nil when the last one is over.
  var meeting: Sitting? { affairs.underWay }

  /// Why it would be refused, now or at another time, in a sentence; nil when it can be done.
  func whyNot(_ intent: Intent, at: Instant? = nil) -> String? {
    do { _ = try session.decide(intent, at: at ?? now) } catch { return affairs.words(for: error).sentence }
    return nil
  }

  /// A seat's name on screen: whoever fills it, else its holder, as `García, Inés`.
  func person(in seat: SeatID) -> String {
    let person = sitting?.places[seat]?.presence.occupant?.person ?? affairs.holders[seat]
    return person.map { surnameFirst(affairs.name($0)) } ?? "vacant"
  }

  func shortOrganisation(_ seat: SeatID) -> String {
    board.seat(seat).flatMap { board.organisation($0.organisation) }?.short ?? ""
  }
}

/// `García, Inés`, as lists show it, as the minutes write it; what follows a name, as in `Anna Brown, PhD`, stays.
func givenNameFirst(_ name: String) -> String {
  let parts = name.split(separator: ",", omittingEmptySubsequences: false)
  let words = parts.count == 2 ? parts[1].split(separator: " ") : []
  let isSuffix = words.contains {
    $0.dropFirst().contains(where: \.isUppercase) || ["Jr", "Sr", "Jr.", "Sr."].contains($0)
  }
  guard !words.isEmpty, !isSuffix else { return name }
  return "\(String(parts[1]).trimmed) \(String(parts[0]).trimmed)"
}

/// `Inés García` as lists write it: `García, Inés`; a single word stays.
func surnameFirst(_ name: String) -> String { NameParts(name).surnameFirst }
