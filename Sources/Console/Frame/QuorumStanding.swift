import Canvas
import Governance
import Meeting

/// The quorum of the meeting in words, before squares, before colour.
struct QuorumStanding {
  let count: QuorumCount
  let verdict: String
  let role: Role
  private let required: String
  /// Who is out for the item counts to the meeting’s quorum all the same (R21): that is said with the number.
  private let out: String

  init?(_ sitting: Sitting, _ affairs: Affairs) {
    count = affairs.meetingQuorum(sitting)
    out = sitting.outForTheItem == 0 ? "" : " (\(sitting.outForTheItem) out)"
    let isScheduled = sitting.phase == .scheduled
    required = isScheduled ? "" : count.required.map { " · \(affairs.words($0))" }.joined()
    switch sitting.phase {
    case .scheduled: (verdict, role) = ("· not called yet", .muted)
    case .suspended(.adjourned, _): (verdict, role) = ("ADJOURNED", .quorumRisk)
    case .rollCall where !count.quorate: (verdict, role) = ("NOT YET QUORATE", .quorumRisk)
    case .rollCall, .inSession, .suspended, .notHeld, .closed:
      if !count.quorate {
        (verdict, role) = (" INQUORATE ", .quorumLost)
      } else if count.atRisk {
        (verdict, role) = ("QUORATE, AT RISK", .quorumRisk)
      } else {
        (verdict, role) = ("QUORATE", .quorumMet)
      }
    }
  }

  /// The verdict is said at every width; then come the figures, the squares, what is required.
  private enum Detail: CaseIterable { case all, withoutLabel, withoutRequired, figures, least }

  private func words(_ detail: Detail) -> String {
    switch detail {
    case .all, .withoutLabel: " \(count.present) of \(count.of)\(out), need \(count.needed)\(required) "
    case .withoutRequired: " \(count.present) of \(count.of)\(out), need \(count.needed) "
    case .figures: " \(count.present) of \(count.of)\(out) "
    case .least: "\(count.present) of \(count.of) "
    }
  }

  private func label(_ detail: Detail) -> String { detail == .all ? "Quorum " : "" }
  private func meter(_ detail: Detail) -> Int { detail == .least ? 0 : count.of <= 12 ? count.of : 10 }

  private func columns(_ detail: Detail) -> Int {
    width(of: label(detail)) + meter(detail) + width(of: words(detail)) + width(of: verdict)
  }

  private func fitting(_ room: Int) -> Detail { Detail.allCases.first { columns($0) <= room } ?? .least }

  /// Draws the longest form that fits; gives the column after it.
  func draw(on canvas: inout Canvas, in line: Rect) -> Int {
    let detail = fitting(line.columns)
    var column = canvas.put(label(detail), at: line.origin, role: .muted, within: line)
    column = drawMeter(meter(detail), on: &canvas, at: Point(row: line.row, column: column), within: line)
    column = canvas.put(words(detail), at: Point(row: line.row, column: column), role: .text, within: line)
    return canvas.put(verdict, at: Point(row: line.row, column: column), role: role, within: line)
  }

  private func drawMeter(_ length: Int, on canvas: inout Canvas, at point: Point, within: Rect) -> Int {
    let full = count.of == length ? count.present : count.present * length / max(1, count.of)
    let lit: Role = count.quorate ? (count.atRisk ? .quorumRisk : .quorumMet) : (role == .quorumLost ? .bad : .muted)
    let (filled, blank) = canvas.glyphs.isPlain ? ("#", ".") : ("■", "□")
    let end = canvas.put(String(repeating: filled, count: min(full, length)), at: point, role: lit, within: within)
    return canvas.put(
      String(repeating: blank, count: max(0, length - full)), at: Point(row: point.row, column: end),
      role: .meterEmpty, within: within)
  }
}
