import Canvas
import Governance

extension Form {
  /// Draws it as a dialog.
  func draw(on canvas: inout Canvas, in bounds: Rect, _ layout: FormLayout) {
    _ = layout.dialog.draw(on: &canvas, in: bounds)
    for line in layout.lines { draw(line, on: &canvas) }
    layout.foot.draw(on: &canvas, isFocused: !fields.indices.contains(focus))
  }

  private func draw(_ line: FormLayout.Line, on canvas: inout Canvas) {
    let field = fields[line.field]
    let isFocused = line.field == focus
    canvas.put(field.blank.label, in: line.label, role: isFocused ? .strong : .muted)
    switch field.entry {
    case .line(let text):
      text.draw(
        on: &canvas, in: line.entry, focused: isFocused, invalid: field.complaint != nil, hint: prompt(field.blank))
    case .prose(let prose):
      prose.draw(on: &canvas, in: line.entry, focused: isFocused, hint: prompt(field.blank))
    case .choice(let list, _) where isFocused: list.draw(on: &canvas, in: line.entry, focused: true)
    case .choice(let list, _):
      let chosen = list.selected.flatMap { list.choices.indices.contains($0) ? list.choices[$0] : nil }
      let isEmpty = field.blank.isOptional && field.blank.ifEmpty == nil && field.entry.written.isEmpty
      let detail = isEmpty ? "may be left empty" : chosen?.detail ?? ""
      canvas.put([Span(chosen?.text ?? "–", .text), Span("  \(detail)", .muted)], in: line.entry)
    }
    if let complaint = field.complaint { canvas.putWrapped(complaint, in: line.complaint, role: .caution) }
  }

  /// What an empty field says of itself: an example, and whether it may stay empty.
  func prompt(_ blank: Blank) -> String {
    let example = example(blank)
    guard blank.isOptional else { return example }
    let meaning = blank.ifEmpty.flatMap { $0 == "none" ? nil : ": \($0)" } ?? ""
    let empty = "may be left empty\(meaning)"
    return example.isEmpty ? empty : "\(example); \(empty)"
  }

  private func example(_ blank: Blank) -> String {
    switch blank.kind {
    case .date: "e.g. \(today.inWords)"
    case .time: "e.g. 14:05"
    case .number: "a number"
    case .command: "present SEAT, for example"
    case .lines: "one a line"
    case .bidders: "one a line; of a member’s body: name; SCC"
    case .line, .name, .prose, .choice: blank.hint
    }
  }
}
