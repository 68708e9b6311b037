import Governance
import Meeting

extension Drafting {
  /// An item taken in private is private, and not those after it: the minutes say from when others might hear again (R43).
  mutating func followPrivacy(_ entry: Entry) {
    if case .heldInPrivate(let held) = entry.event { inPrivate = held.item }
    if case .heldInPublic = entry.event { inPrivate = nil }
    guard case .itemTaken(let named) = entry.event, !leafed.contains(entry.n) else { return }
    let isPrivate = narrator.room.privateItems.contains(named.item)
    if let left = inPrivate, !isPrivate {
      add(ParagraphContent(text: [Narrator.inPublicAgain], timed: true), to: left, entry)
    }
    inPrivate = isPrivate ? named.item : nil
  }
}
