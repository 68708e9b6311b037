import Governance
import Meeting

/// A decision with all that R13 keeps of the moment it was taken in.
package struct DecisionMinute: Equatable, Sendable, Codable {
  /// Somebody's answer with the reason given for it.
  package struct Voice: Equatable, Sendable, Codable {
    package var who: String
    package var reason: String?

    var words: String { reason.map { "\(who): \($0)" } ?? who }
  }

  package var id: DecisionID
  /// What kind of decision: `Agreed by consensus`.
  package var result: String
  package var carried: Bool
  /// The item it was taken in; nil before the first.
  package var item: Int?
  package var words: [String]
  /// Taken under the meeting’s quorum, in which those who have withdrawn from the item are counted (R21, R24a).
  package var isUnderMeetingQuorum = false
  package var quorumSeats: [String]
  package var quorumNeeded: Int
  package var quorumOf: Int
  /// By body that must be represented: `Lichfield District Council: …`.
  package var represented: [String]
  package var presiding: String?
  /// It appoints a Chairman, for which nobody need preside (R14).
  package var appointsChairman = false
  /// Who could take part (R7).
  package var electorate: [String]
  package var agreed: [String] = []
  package var stoodAside: [Voice] = []
  package var objected: [Voice] = []
  package var votedFor: [String] = []
  package var votedAgainst: [String] = []
  package var abstained: [String] = []
  /// Of a decision taken in private only how many said what.
  package var counts: String?
  package var castingVote: String?
  package var gone: [String] = []
  /// Who had left the room for the item because of an interest, and still counts to the meeting’s quorum (R21).
  package var outOfTheRoom: [String] = []
  /// Who was in the room and had no part in it, though no interest kept them from it, and why (R7).
  package var notAsked: [String] = []
  package var process: String?
  package var reasons: [String] = []
  package var alternatives: [String] = []
  package var interests: [String] = []
  package var rescinds: DecisionID?
  package var confirms: DecisionID?
  /// `Quorum in doubt: …`, `Rescinded by …`.
  package var flags: [String] = []

  /// The particulars as labels and values, in the order in which they are printed; what is empty is left out.
  ///
  /// Who decided, in whose chair and under which quorum is said in full, or to be as at an earlier decision.
  package func particulars(takenAs earlier: DecisionMinute? = nil) -> [(label: String, value: String)] {
    let tally = "\(votedFor.count) for, \(votedAgainst.count) against, \(abstained.count) abstaining"
    let voted = !(votedFor.isEmpty && votedAgainst.isEmpty && abstained.isEmpty)
    let all: [(String, String?)] = [
      ("Note", flags.isEmpty ? nil : flags.joined(separator: " ")),
      ("Rescinds", rescinds?.text), ("Confirms", confirms?.text),
      ("Process", process), ("Vote", voted ? tally : nil), ("In private", counts),
      ("For", some(votedFor)), ("Against", some(votedAgainst)), ("Abstained", some(abstained)),
      ("Casting vote", castingVote),
      ("Could decide", earlier.map { "as at decision \($0.id), with the same quorum and chair" } ?? some(electorate)),
      ("Agreed", agreed == electorate && !agreed.isEmpty ? "all who could decide" : some(agreed)),
      ("Stood aside", some(stoodAside.map(\.words))), ("Objected", some(objected.map(\.words))),
      ("Left before", some(gone)), ("Not asked", some(notAsked)),
      ("Out of the room", some(outOfTheRoom.map { "\($0): an interest in this item" })),
      ("Presiding", earlier == nil ? presiding ?? nobody : nil),
      (
        isCountedOtherwise ? "Meeting’s quorum" : "Quorum",
        earlier == nil ? "\(quorumSeats.count) of \(quorumOf) seats, \(quorumNeeded) needed: \(counted)" : nil
      ),
      ("Represented", earlier == nil ? some(represented) : nil),
      ("Interests", some(interests) ?? (item == nil ? "none declared" : "none declared in this item")),
      ("Reasons", some(reasons)), ("Alternatives", some(alternatives)),
    ]
    return all.compactMap { label, value in value.map { (label, $0) } }
  }

  /// Whether the same members could decide, under the same quorum and in the same chair.
  func isTaken(as other: DecisionMinute) -> Bool {
    electorate == other.electorate && presiding == other.presiding && quorumSeats == other.quorumSeats
      && quorumNeeded == other.quorumNeeded && quorumOf == other.quorumOf && represented == other.represented
      && isUnderMeetingQuorum == other.isUnderMeetingQuorum && !appointsChairman && !other.appointsChairman
  }

  private var nobody: String { appointsChairman ? "nobody: the Chairman was being appointed" : "nobody" }

  /// Under the meeting’s quorum count some who could not decide (R21): only then is it another number.
  private var isCountedOtherwise: Bool { isUnderMeetingQuorum && Set(quorumSeats) != Set(electorate) }

  /// Who could decide stands above by name; only the others who were counted are named here.
  private var counted: String {
    let others = quorumSeats.filter { !electorate.contains($0) }
    guard !electorate.isEmpty, others.count + electorate.count == quorumSeats.count else {
      return some(quorumSeats) ?? "nobody"
    }
    return others.isEmpty
      ? "those who could decide" : "those who could decide, and also \(listed(others)), counted though not deciding"
  }

  private func some(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: "; ") }
}
