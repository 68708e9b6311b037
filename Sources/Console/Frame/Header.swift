import Canvas
import Governance
import Meeting

/// The first two lines of every screen: board, meeting, what is saved, the clock; the quorum and the item's time.
enum Header {
  static func draw(on canvas: inout Canvas, in bounds: Rect, _ situation: Situation) {
    drawTop(on: &canvas, in: bounds.line(0), situation)
    drawQuorum(on: &canvas, in: bounds.line(1), situation)
  }

  private static func drawTop(on canvas: inout Canvas, in line: Rect, _ situation: Situation) {
    canvas.fill(line, .header)
    let isWide = line.columns >= 110
    let name = isWide ? situation.board.name : situation.board.short
    let clock = situation.zone.time(situation.now)
    let saved = situation.whyReadOnly == nil ? "\(canvas.glyphs.full) Saved \(situation.saved)" : "READ ONLY"
    let practice = situation.isPractice ? "PRACTICE  " : ""
    let right = "\(practice)\(saved)  \(clock)"
    canvas.put(right, in: line.inset(left: 1, right: 1), role: .header, alignment: .right)
    let left = line.inset(left: 1, right: width(of: right) + 3)
    canvas.put([Span(name, .headerStrong), Span("  \(meeting(situation, isWide))", .header)], in: left)
  }

  private static func meeting(_ situation: Situation, _ isWide: Bool) -> String {
    guard let sitting = situation.sitting else { return "" }
    return isWide ? "Meeting \(sitting.number) · \(sitting.date.inWords)" : sitting.date.inShort
  }

  private static func drawQuorum(on canvas: inout Canvas, in line: Rect, _ situation: Situation) {
    guard let sitting = situation.meeting, let standing = QuorumStanding(sitting, situation.affairs) else { return }
    let room = max(0, line.columns - standing.columns - 4)
    let timer = Timer(sitting, situation.now)?.fitting(room)
    let timerWidth = timer?.columns ?? 0
    var column = line.column + 1
    let left = line.inset(left: 1, right: timerWidth + 2)
    column = canvas.put("Quorum ", at: Point(row: line.row, column: column), role: .muted, within: left)
    column = standing.drawMeter(on: &canvas, at: Point(row: line.row, column: column), within: left)
    column = canvas.put(" \(standing.words) ", at: Point(row: line.row, column: column), role: .text, within: left)
    canvas.put(standing.verdict, at: Point(row: line.row, column: column), role: standing.role, within: left)
    if let timer {
      timer.draw(on: &canvas, in: Rect(row: line.row, column: line.endColumn - timerWidth - 1, rows: 1, columns: timerWidth))
    }
  }
}

/// The quorum in words: of the meeting, or of the item before it when somebody may not decide.
struct QuorumStanding {
  let count: QuorumCount
  let words: String
  let verdict: String
  let role: Role

  init?(_ sitting: Sitting, _ affairs: Affairs) {
    count = affairs.meetingQuorum(sitting)
    let required = count.required.map { representation in
      let name = affairs.board.organisation(representation.organisation)?.short ?? representation.organisation.text
      return " · \(name) \(representation.seats.isEmpty ? "no" : String(representation.seats.count))"
    }
    words = "\(count.present) of \(count.of), need \(count.needed)\(required.joined())"
    switch sitting.phase {
    case .scheduled:
      (verdict, role) = ("not called yet", .muted)
      return
    case .rollCall where !count.quorate:
      (verdict, role) = ("NOT YET QUORATE", .quorumRisk)
      return
    case .rollCall, .inSession, .suspended, .notHeld, .closed: break
    }
    if !count.quorate {
      (verdict, role) = (" INQUORATE ", .quorumLost)
    } else if count.atRisk {
      (verdict, role) = ("AT RISK", .quorumRisk)
    } else {
      (verdict, role) = ("QUORATE", .quorumMet)
    }
  }

  var columns: Int { 8 + meterColumns + width(of: words) + 2 + width(of: verdict) }
  private var meterColumns: Int { count.of <= 12 ? count.of : 10 }

  func drawMeter(on canvas: inout Canvas, at point: Point, within: Rect) -> Int {
    let full = count.of <= 12 ? count.present : count.present * 10 / max(1, count.of)
    let lit: Role = count.quorate ? (count.atRisk ? .quorumRisk : .quorumMet) : (role == .quorumLost ? .bad : .muted)
    let end = canvas.put(String(repeating: "■", count: full), at: point, role: lit, within: within)
    return canvas.put(
      String(repeating: "□", count: max(0, meterColumns - full)), at: Point(row: point.row, column: end),
      role: .meterEmpty, within: within)
  }
}

/// How much of the time allotted to an item is left.
struct Timer {
  let item: Int
  let taken: Int
  let allotted: Int
  /// How much of it there is room for: all, without the minutes allotted, without the bar too.
  private var detail = 2

  init?(_ sitting: Sitting, _ now: Instant) {
    guard let item = sitting.currentItem, let minutes = item.minutes, let since = item.takenAt else { return nil }
    self.item = item.number
    taken = max(0, now.seconds - since.seconds)
    allotted = minutes * 60
    guard taken < 10 * allotted + 3600 else { return nil }
  }

  private var isOver: Bool { taken > allotted }
  private var words: String {
    let rest = abs(allotted - taken)
    let clock = "\(rest / 60):\(rest % 60 < 10 ? "0" : "")\(rest % 60)"
    let of = detail == 2 ? " of \(allotted / 60)" : ""
    return isOver ? "\(clock) over\(of)" : "\(clock) left\(of)"
  }

  private var label: String { "Item \(item) " }
  var columns: Int { width(of: label) + (detail > 0 ? 11 : 0) + width(of: words) }

  /// The longest form that there is room for; nil when there is none even for the shortest.
  func fitting(_ room: Int) -> Timer? {
    var timer = self
    while timer.columns > room, timer.detail > 0 { timer.detail -= 1 }
    return timer.columns <= room ? timer : nil
  }

  func draw(on canvas: inout Canvas, in line: Rect) {
    var column = canvas.put(label, at: line.origin, role: .muted, within: line)
    let role: Role = isOver ? .timerOver : (allotted - taken < 60 ? .timerWarning : .timer)
    if detail > 0 {
      let lit = min(10, taken * 10 / max(1, allotted))
      column = canvas.put(
        String(repeating: "▰", count: lit), at: Point(row: line.row, column: column), role: role, within: line)
      column = canvas.put(
        String(repeating: "▱", count: 10 - lit), at: Point(row: line.row, column: column), role: .meterEmpty, within: line)
      column += 1
    }
    canvas.put(words, at: Point(row: line.row, column: column), role: isOver ? .timerOver : .text, within: line)
  }
}
