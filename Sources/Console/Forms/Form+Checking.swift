import Canvas
import Governance
import Meeting

extension Form {
  /// Whether every blank that must be is filled; puts the complaint under the first that is not.
  mutating func check() -> Bool {
    for index in fields.indices where !check(index) {
      focus = index
      return false
    }
    return true
  }

  /// A field is checked on leaving it forward, never on going back; a time and a day are then written out.
  mutating func check(_ index: Int) -> Bool {
    fields[index].complaint = complaint(fields[index])
    guard fields[index].complaint == nil else { return false }
    if case .line(var line) = fields[index].entry {
      let plain = writtenOut(fields[index])
      if plain != line.text { line.text = plain }
      fields[index].entry = .line(line)
    }
    return true
  }

  /// Whether Enter in the field under the cursor has nothing more to ask for.
  var isReady: Bool {
    fields.indices.dropFirst(focus + 1).allSatisfy { fields[$0].blank.isOptional }
      && fields.indices.allSatisfy { $0 == focus || complaint(fields[$0]) == nil }
  }

  /// As it is shown back: what was understood, in the words of the minutes.
  private func writtenOut(_ field: Field) -> String {
    switch field.blank.kind {
    case .date: CivilDate(value(field))?.inWords ?? field.entry.written
    case .time, .name: value(field)
    case .line, .prose, .lines, .bidders, .number, .command, .choice: field.entry.written
    }
  }

  private func isFilled(_ label: String) -> Bool {
    fields.contains { $0.blank.label == label && !value($0).isEmpty }
  }

  private func complaint(_ field: Field) -> String? {
    let value = value(field)
    if case .choice(let list, let options) = field.entry {
      guard let chosen = list.selected, options.indices.contains(chosen) else {
        return list.filter.isEmpty ? "There is nothing to choose." : "Nothing here has “\(list.filter)” in it."
      }
      if let refusal = options[chosen].refusal { return refusal }
    }
    if value.allSatisfy(\.isWhitespace) {
      if let partner = field.blank.partner, isFilled(partner) { return "This is needed with “\(partner)”." }
      return field.blank.isOptional ? nil : "This is needed."
    }
    if let partner = field.blank.partner, !isFilled(partner) { return "Fill in “\(partner)” too, or leave this empty." }
    switch field.blank.kind {
    case .date:
      return CivilDate(value) == nil
        ? "There is no such day. Write it as \(today.inWords), or 31/1/\(today.year), the day first." : nil
    case .time: return TimeOfDay(value) == nil ? "Write the time as 14:05." : nil
    case .number:
      return value.utf8.allSatisfy { (0x30...0x39).contains($0) } ? nil : "Write a whole number, such as 20."
    case .line, .name, .prose, .lines, .bidders, .command, .choice: return nil
    }
  }
}
