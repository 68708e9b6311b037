import Governance
import Meeting

/// What the Board decided at a meeting, apart from the draft minutes and as soon as it is over (R41).
///
/// It holds every decision as R13 keeps it, and nothing of the discussion; of a private item only what is public.
extension MinutesDocument {
  /// In plain text, paged as the minutes are.
  package var notice: String {
    let pages = Sheet.pages(
      of: noticeOutline,
      heads: ["\(heading.short), decisions of \(heading.date)", "Decisions of \(heading.date)"],
      standing: noticeStanding)
    return pages.joined(separator: "\n") + "\n"
  }

  package var noticeInMarkdown: String {
    var lines = ["**\(noticeStanding)**", ""]
    for piece in noticeOutline { lines += markdown(piece) }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private var noticeStanding: String {
    if doubt != nil { return MinutesDocument.unreliable }
    if heading.closed == nil, heading.notHeld == nil { return "Decisions so far; the meeting has not closed" }
    return isApproved
      ? "Notice of decisions; the approved minutes are the record"
      : "Notice of decisions; the minutes follow when the Board has approved them"
  }

  private var noticeOutline: [Piece] {
    let deciding = sections.filter { section in section.paragraphs.contains { $0.decision != nil } }
    var pieces: [Piece] = [.title(heading.board)] + warning
    pieces.append(.prose("Notice of decisions, meeting of \(heading.date)"))
    if let notHeld = heading.notHeld { pieces.append(.prose("The meeting was not held: \(notHeld)")) }
    if deciding.isEmpty { pieces.append(.prose("No decision was taken at this meeting.")) }
    for section in deciding {
      pieces.append(.heading("\(section.number). \(section.title)"))
      if let reason = section.privateReason {
        pieces.append(
          .facts([
            .init(label: "In private", value: reason),
            .init(label: "Public summary", value: section.summary ?? "none yet"),
          ]))
      }
      pieces += section.paragraphs.filter { $0.decision != nil }.map { piece($0) }
    }
    if !since.isEmpty { pieces += [.heading("Since then"), .list(since)] }
    if let provenance {
      pieces.append(.prose("From the record \(provenance.origin) at size \(provenance.size), root \(provenance.root)."))
    }
    return pieces
  }
}
