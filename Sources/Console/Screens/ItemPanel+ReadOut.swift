import Canvas
import Governance
import Meeting

/// What the Chair reads out of an item that nothing is proposed in: what it has decided already, and its standing business.
extension ItemPanel {
  func drawReadOut(on canvas: inout Canvas, in area: Rect, _ item: Item) -> Int {
    guard area.rows > 4, let (title, lines) = readOut(item), !lines.isEmpty else { return 0 }
    canvas.put(title, in: area.line(0), role: .heading)
    let room = area.inset(top: 1).rows(first: max(1, area.rows / 2))
    return canvas.putWrapped(lines.joined(separator: "\n"), in: room, role: .text) + 2
  }

  func readOut(_ item: Item) -> (title: String, lines: [String])? {
    let decided = sitting.decisions.filter { $0.item == item.number && $0.takesReasons && !$0.rescinded }
    if !decided.isEmpty { return ("Decided already", decided.map { self.decided($0.id) }) }
    switch item.standing {
    case .apologies: return ("Apologies, substitutes and absence", absences)
    case .declarations: return ("Declared so far", declarations)
    case .mattersArising, .report, .nextDate, nil: return nil
    }
  }

  private var absences: [String] {
    HereRow.all(situation, sitting).compactMap { row in
      if !row.isHere { return "\(row.name) (\(row.organisation)): \(row.told)" }
      guard row.isSubstitute else { return nil }
      return "\(row.name) (\(row.organisation)), \(row.note)\(row.apologies.map { "; apologies: \($0)" } ?? "")"
    }
  }

  private var declarations: [String] {
    let matters = sitting.items.map(\.matter)
    return situation.affairs.interests.filter { matters.contains($0.declared.matter) }.map { interest in
      let number = sitting.items.first { $0.matter == interest.declared.matter }?.number ?? 0
      let who = surnameFirst(situation.affairs.name(interest.declared.person))
      let day = situation.zone.date(interest.at)
      let since = day == sitting.date ? "" : ", since \(day.inWords)"
      return "\(who), \(interest.declared.category.words), in item \(number)\(since)"
    }
  }
}
