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
    let panel = ItemPanel(situation: self, sitting: sitting)
    let isCurrent = item.number == sitting.currentItem?.number
    var lines = [Paragraph(item.title, .strong)]
    if let reason = item.privateReason { lines.append(Paragraph("In private: \(reason)", .caution)) }
    if let stage = sitting.stage, isCurrent {
      if let words = panel.words(stage) {
        lines += [Paragraph(""), Paragraph(words.title, .heading), Paragraph(words.text)]
      }
      let standing = panel.standing(item, stage)
      if !standing.isEmpty {
        lines.append(Paragraph(""))
        lines += standing.map { Paragraph($0.map(\.text).joined()) }
      }
    } else {
      lines += becameOf(item, sitting, panel)
    }
    let recorded = panel.recorded(in: item)
    guard !recorded.isEmpty else { return lines }
    lines += [Paragraph(""), Paragraph("What has been recorded", .heading)]
    return lines
      + recorded.map { entry in
        let words =
          inBrief
          ? told(entry, revealing: sitting.isInPrivate)
          : affairs.sentence(for: entry, in: sitting, revealing: sitting.isInPrivate)
        return Paragraph("\(zone.time(entry.occurred))  \(words)", hanging: 7)
      }
  }

  /// An item that is not before the meeting: whether it was, and what was decided.
  private func becameOf(_ item: Item, _ sitting: Sitting, _ panel: ItemPanel) -> [Paragraph] {
    let standing =
      switch item.outcome {
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
    return [Paragraph(standing, .muted), Paragraph(""), Paragraph(title, .heading)] + lines.map { Paragraph($0) }
  }

  /// A private item is not left behind without its public summary, unless one means to write it later.
  func taking(_ number: Int) -> Deed {
    guard let item = meeting?.currentItem, item.isPrivate, item.summary == nil, item.number != number else {
      return .act(.takeItem(number))
    }
    return .show(.leavingPrivate(for: number))
  }

  func leavingPrivate(for next: Int) -> KeyBox {
    let item = meeting?.currentItem?.number ?? 0
    return KeyBox(
      "Item \(item) has no public summary yet",
      [
        KeyBox.Way(.character("s"), "Write the public summary first", .fill(command: "summary")),
        KeyBox.Way(.character("t"), "Take item \(next); the summary can be written later", .act(.takeItem(next))),
      ])
  }
}
