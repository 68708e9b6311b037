import Canvas
import Governance
import Meeting

/// The quorum as the room reads it: the verdict in words first, then squares, then the figures.
struct RoomQuorum {
  private let verdict: String
  private let role: Role
  private let count: QuorumCount
  private let words: String

  /// The meeting's.
  init(of sitting: Sitting, _ affairs: Affairs) {
    let count = affairs.meetingQuorum(sitting)
    let isYetToOpen = sitting.phase == .rollCall
    self.init(
      count, "\(count.present) of \(count.of) here",
      isYetToOpen ? ("NOT YET QUORATE", .quorumRisk) : ("INQUORATE", .quorumLost),
      affairs)
  }

  /// Of those who may decide on the proposal.
  init(deciding count: QuorumCount, _ affairs: Affairs) {
    self.init(count, "\(count.present) may decide", ("TOO FEW MAY DECIDE", .quorumLost), affairs)
  }

  private init(_ count: QuorumCount, _ present: String, _ short: (String, Role), _ affairs: Affairs) {
    self.count = count
    if !count.quorate {
      (verdict, role) = short
    } else {
      (verdict, role) = ("QUORATE", .quorumMet)
    }
    let required = count.required.map { required in
      let body = affairs.board.organisation(required.organisation)?.short ?? required.organisation.text
      return ", \(body) \(required.seats.isEmpty ? "not here" : "here")"
    }
    words = "\(present), \(count.needed) needed\(required.joined())"
  }

  /// As much of it as there is room for, the verdict always.
  func draw(on canvas: inout Canvas, in line: Rect) {
    let shown = role == .quorumLost ? " \(verdict) " : verdict
    let length = min(count.of, 20)
    let full = count.of == length ? count.present : count.present * length / max(1, count.of)
    let (filled, blank) = canvas.glyphs.isPlain ? ("#", ".") : ("■", "□")
    let meter = [
      Span("  ", .text), Span(String(repeating: filled, count: min(full, length)), role == .quorumLost ? .bad : role),
      Span(String(repeating: blank, count: max(0, length - full)), .meterEmpty),
    ]
    let figures = [Span("  \(words)", .text)]
    let forms = [[Span(shown, role)] + meter + figures, [Span(shown, role)] + figures, [Span(shown, role)]]
    let form = forms.first { $0.reduce(0) { $0 + width(of: $1.text) } <= line.columns } ?? [Span(verdict, role)]
    canvas.put(form, in: line, alignment: .centre)
  }
}
