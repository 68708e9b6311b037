import Canvas
import Governance
import Meeting
import Minutes

extension Notice {
  /// The item before the meeting in full; nil when there is none.
  init?(itemIn situation: Situation) {
    guard let item = situation.sitting?.currentItem else { return nil }
    self.init("Item \(item.number)", situation.itemInFull)
  }
}

extension Situation {
  /// Whatever panels have to cut short: the title, the words before the Board, who may decide, and what was recorded.
  var itemInFull: [Paragraph] {
    guard let sitting, let item = sitting.currentItem, let stage = sitting.stage else { return [] }
    let panel = ItemPanel(situation: self, sitting: sitting)
    var lines = [Paragraph(item.title, .strong)]
    if let reason = item.privateReason { lines.append(Paragraph("In private: \(reason)", .caution)) }
    if let words = panel.words(stage) {
      lines += [Paragraph(""), Paragraph(words.title, .heading), Paragraph(words.text)]
    }
    let standing = panel.standing(item, stage)
    if !standing.isEmpty {
      lines.append(Paragraph(""))
      lines += standing.map { Paragraph($0.map(\.text).joined()) }
    }
    let recorded = panel.recorded
    guard !recorded.isEmpty else { return lines }
    lines += [Paragraph(""), Paragraph("What has been recorded", .heading)]
    return lines
      + recorded.map { entry in
        let words = affairs.sentence(for: entry, in: sitting, revealing: sitting.isInPrivate)
        return Paragraph("\(zone.time(entry.occurred))  \(words)", hanging: 7)
      }
  }
}
