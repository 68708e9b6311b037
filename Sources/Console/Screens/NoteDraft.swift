import Canvas
import Governance
import Meeting

/// A note that is begun and not on record; whoever runs the console keeps it, so that a closed window loses no words.
package struct NoteDraft: Equatable, Sendable, Codable {
  package var meeting: MeetingID
  package var item: Int
  /// Begun while what is written of the item was kept private: it is not made public by a slip, nor the other way round.
  package var isPrivate: Bool
  package var text: String

  package init(meeting: MeetingID, item: Int, isPrivate: Bool, text: String) {
    self.meeting = meeting
    self.item = item
    self.isPrivate = isPrivate
    self.text = text
  }
}

/// The pages of the clerk's book on which something is begun.
struct NoteDrafts {
  /// An item of a meeting.
  struct Page: Hashable {
    var meeting: MeetingID
    var item: Int
  }

  private struct Draft {
    var text = TextArea()
    var isPrivate: Bool
    /// It has been said that this has changed since.
    var isWarned = false
  }

  private var drafts: [Page: Draft] = [:]

  init(_ begun: [NoteDraft] = []) {
    for note in begun {
      drafts[Page(meeting: note.meeting, item: note.item)] = Draft(text: TextArea(note.text), isPrivate: note.isPrivate)
    }
  }

  subscript(page: Page) -> TextArea { drafts[page]?.text ?? TextArea() }

  /// Those of a meeting, by item.
  func begun(_ meeting: MeetingID?) -> [NoteDraft] {
    drafts.filter { $0.key.meeting == meeting && !$0.value.text.text.allSatisfy(\.isWhitespace) }
      .map { page, draft in
        NoteDraft(meeting: page.meeting, item: page.item, isPrivate: draft.isPrivate, text: draft.text.text)
      }
      .sorted { $0.item < $1.item }
  }

  /// An empty page begins anew, in private or in public.
  mutating func write(_ text: TextArea, on page: Page, isPrivate: Bool) {
    if self[page].text.isEmpty { drafts[page] = Draft(isPrivate: isPrivate) }
    drafts[page]?.text = text
  }

  mutating func clear(_ page: Page) { drafts[page] = nil }

  /// What to say once before a note begun in private would be public, or the other way round.
  mutating func warning(_ page: Page, isPrivate: Bool) -> String? {
    guard let draft = drafts[page], draft.isPrivate != isPrivate, !draft.isWarned else { return nil }
    drafts[page]?.isWarned = true
    let (begun, now) = isPrivate ? ("public", "private") : ("private", "public")
    return "This note was begun in \(begun). Recorded now it is \(now): Enter once more, if that is meant."
  }
}
