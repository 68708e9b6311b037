import Canvas
import Governance
import Meeting
import Minutes

extension ItemPanel {
  /// What has been recorded in the present item, or in the meeting outside one: the newest that there is room for.
  func drawRecorded(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 1 else { return }
    let entries = recorded.suffix(area.rows - 1)
    guard !entries.isEmpty else { return }
    let list = area.inset(top: 1)
    let more = entries.count < recorded.count ? " (\(situation.key("history")): all of it)" : ""
    canvas.put([Span("What has been recorded", .heading), Span(more, .muted)], in: area.line(0))
    let told = entries.map { situation.told($0, revealing: revealing) }
    let heights = told.map { wrapped($0, width: list.columns - 7).count }
    let lines = list.list(heights: heights, whole: heights.indices.reversed())
    for ((entry, told), line) in zip(zip(entries, told), lines) {
      canvas.put(situation.zone.time(entry.occurred), in: line, role: .muted)
      canvas.putListed(told, in: line.inset(left: 7), role: .text)
    }
  }

  private var recorded: [Entry] {
    sitting.currentItem.map(recorded(in:)) ?? sitting.entries.filter { !$0.event.isSupplement }
  }

  /// Of a private item, in public, not who answered how: the public minutes have the numbers only (R43).
  func recorded(in item: Item) -> [Entry] {
    let isSecret = item.wasPrivate != nil && !revealing
    // What was put on the agenda with it was not recorded in it.
    let opened = sitting.entries.first { if case .opened = $0.event { true } else { false } }?.n ?? Int.max
    return sitting.entries(in: item.number).filter {
      $0.n > opened && !$0.event.isSupplement && !(isSecret && !$0.event.answering.isEmpty)
    }
  }
}

extension Affairs {
  /// `4 (LDC 2), 4 are needed  AT RISK`: how many decide, and whether one who leaves would be missed.
  func deciding(_ count: QuorumCount) -> [Span] {
    let figures = Span("\(count.present)\(bodies(count)), \(needed(count))", count.quorate ? .text : .bad)
    guard let verdict = count.verdictOnItem else { return [figures] }
    let role: Role = count.quorate ? .quorumRisk : .quorumLost
    return [figures, Span("  \(verdict)\(spare(count))", role)]
  }

  /// `5 may decide (LDC 2), 4 are needed`.
  package func mayDecide(_ count: QuorumCount) -> String {
    "\(count.present) may decide\(bodies(count)), \(needed(count))"
  }

  /// How many of them are for a body that must be there stands beside how many they are.
  private func bodies(_ count: QuorumCount) -> String {
    count.required.isEmpty ? "" : " (\(count.required.map { words($0) }.joined(separator: ", ")))"
  }

  private func needed(_ count: QuorumCount) -> String { "\(count.needed) \(count.needed == 1 ? "is" : "are") needed" }

  /// Why one who leaves would be missed, where the figures do not say it.
  private func spare(_ count: QuorumCount) -> String {
    guard count.quorate, count.present > count.needed, let body = count.hangsOn else { return "" }
    return ": one for \(board.organisation(body)?.short ?? body.text)"
  }

  /// What AT RISK means of the meeting, in a sentence; nil where it is not.
  func risk(_ count: QuorumCount) -> String? {
    guard count.atRisk else { return nil }
    guard count.present > count.needed, let body = count.hangsOn else {
      return "At risk: if one more leaves, the meeting is inquorate."
    }
    return "At risk: only one is here for \(board.name(of: body)), without whom the meeting is inquorate."
  }

  /// `LDC 2`: a body that must be represented, and by how many.
  func words(_ representation: QuorumCount.Representation) -> String {
    let name = board.organisation(representation.organisation)?.short ?? representation.organisation.text
    return "\(name) \(representation.seats.count)"
  }
}

extension QuorumCount {
  /// The body that must be represented, and is so by one only.
  fileprivate var hangsOn: OrganisationID? { required.first { $0.seats.count == 1 }?.organisation }

  /// What has to be minded of those who decide an item; nil where there are enough and one to spare.
  var verdictOnItem: String? { quorate ? (atRisk ? "AT RISK" : nil) : "TOO FEW" }
}
