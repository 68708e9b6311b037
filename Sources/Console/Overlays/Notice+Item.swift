import Canvas
import Governance
import Meeting
import Minutes

extension Notice {
  /// An item in full.
  init(_ item: Item, _ situation: Situation) {
    self.init("Item \(item.number)", situation.inFull(item))
  }
}

extension Situation {
  /// Whatever panels have to cut short: the title, the words before the Board, who may decide, and what was recorded.
  ///
  /// In brief, what was recorded is told as lists tell it.
  func inFull(_ item: Item, inBrief: Bool = false) -> [Paragraph] {
    guard let sitting else { return [] }
    let isCurrent = item.number == sitting.currentItem?.number
    let panel = ItemPanel(situation: self, sitting: sitting, revealing: isCurrent && sitting.isInPrivate)
    var lines = [Paragraph(item.title, .strong)]
    if let reason = item.privateReason { lines.append(Paragraph("In private: \(reason)", .caution)) }
    if let stage = sitting.stage, isCurrent {
      if let words = panel.words(stage) {
        lines += [Paragraph(""), Paragraph(words.title, .heading), Paragraph(words.text)]
      }
      let standing = panel.standing(item, stage, columns: .max)
      if !standing.isEmpty {
        lines.append(Paragraph(""))
        lines += standing.map { Paragraph($0.map(\.text).joined()) }
      }
    } else {
      lines += becameOf(item, sitting, panel)
    }
    let recorded = panel.recorded(in: item).filter { !$0.event.putsRight }
    guard !recorded.isEmpty else { return lines }
    lines += [Paragraph(""), Paragraph("What has been recorded", .heading)]
    return lines
      + recorded.map { entry in
        let words =
          inBrief
          ? told(entry, revealing: panel.revealing)
          : affairs.sentence(for: entry, in: sitting, revealing: panel.revealing)
        return Paragraph("\(zone.time(entry.occurred))  \(words)", hanging: 7)
      }
  }

  /// An item that is not before the meeting: whether it was, and what was decided or read out.
  private func becameOf(_ item: Item, _ sitting: Sitting, _ panel: ItemPanel) -> [Paragraph] {
    let standing =
      switch item.outcome {
      case .unreached where sitting.isOver: "It was not reached."
      case .unreached:
        item.proposedPrivate.map { "Still to come. The agenda proposes to take it in private: \($0)" }
          ?? "Still to come."
      case .taken: sitting.isOver ? "It was taken." : "Taken earlier, and not before the Board now."
      case .deferred: "It was put off."
      case .referred: "It goes to \(board.reportsTo)."
      case .carriedForward: "It goes to the next meeting."
      }
    guard item.takenAt != nil, let (title, lines) = panel.readOut(item), !lines.isEmpty else {
      return [Paragraph(standing, .muted)]
    }
    // Who is absent is told as it is now, and not as it was when that was read out.
    let when =
      item.standing == .apologies && item.decisions == 0 ? (sitting.isOver ? ", at the close" : ", as it is now") : ""
    return [Paragraph(standing, .muted), Paragraph(""), Paragraph(title + when, .heading)] + lines.map { Paragraph($0) }
  }
}
