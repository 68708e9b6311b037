import Governance
import Meeting

/// One line of what was recorded, in words.
package struct Told: Equatable, Sendable {
  package var entry: Entry
  /// When it happened, on the board's clock: `14:05`.
  package var time: String
  package var sentence: String
  /// A few words for a list.
  package var short: String
  /// A line that only serves the one before it, as a name or private text: lists leave it out.
  package var isSupplement: Bool
}

extension Affairs {
  /// All that was recorded of a meeting and not undone, in words, oldest first; private text only when revealing.
  package func account(of sitting: Sitting, revealing: Bool = false) -> [Told] {
    var narrator = Narrator(affairs: asAt(sitting), sitting: sitting, revealing: revealing)
    return sitting.entries.map { entry in
      defer { narrator.room.follow(entry.event) }
      return narrator.told(entry)
    }
  }

  /// One entry in words, as it would stand in the account of its meeting, or of none.
  package func telling(of entry: Entry, in sitting: Sitting?, revealing: Bool = false) -> Told {
    var narrator = Narrator(affairs: sitting.map(asAt) ?? self, sitting: sitting, revealing: revealing)
    for earlier in sitting?.entries ?? [] where earlier.n < entry.n { narrator.room.follow(earlier.event) }
    return narrator.told(entry)
  }

  /// One plain sentence for an entry.
  package func sentence(for entry: Entry, in sitting: Sitting?, revealing: Bool = false) -> String {
    telling(of: entry, in: sitting, revealing: revealing).sentence
  }

  /// What somebody wrote, on one line, harmless to a terminal, or a mark where it is private.
  package func telling(_ words: Words, in sitting: Sitting?, revealing: Bool = false) -> String {
    Narrator(affairs: self, sitting: sitting, revealing: revealing).text(words)
  }

  /// A few words for an entry: `García objected`.
  package func shortSentence(for entry: Entry, in sitting: Sitting?, revealing: Bool = false) -> String {
    telling(of: entry, in: sitting, revealing: revealing).short
  }
}

extension Narrator {
  func told(_ entry: Entry) -> Told {
    Told(
      entry: entry, time: time(entry.occurred), sentence: sentence(entry.event), short: shortSentence(entry.event),
      isSupplement: entry.event.isSupplement)
  }
}

extension Event {
  /// A record that only serves the one before it, as a name or private text: lists leave it out.
  package var isSupplement: Bool {
    if case .personNamed = self { return true }
    if case .particularsKept = self { return true }
    return false
  }
}
