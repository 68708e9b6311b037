import Canvas

/// Where the parts of a form stand: drawing, clicks and the wheel all read it.
struct FormLayout {
  /// A field that is in sight.
  struct Line {
    let field: Int
    let label: Rect
    let entry: Rect
    let complaint: Rect

    /// Where a click goes into the field.
    func contains(_ point: Point) -> Bool {
      label.contains(point) || entry.contains(point) || complaint.contains(point)
    }
  }

  let dialog: Dialog
  private(set) var lines: [Line] = []
  private(set) var foot: FormFoot

  /// `preview` is what it would do, said before it is done.
  init(_ form: Form, in bounds: Rect, preview: String?) {
    let columns = max(1, min(72, bounds.columns - 6))
    let heights = FormHeights(form, columns)
    // Where there is little room, the blank lines between the fields go first, then the fields that lie farther off,
    // then the words under them: the field under the cursor, its complaint and the buttons stay to the last.
    let most = max(1, bounds.rows - 2)
    foot = FormFoot(form, preview: preview, columns: columns)
    let gap = heights.all(gap: 1) + foot.wanted <= most ? 1 : 0
    let rows = min(most, heights.all(gap: gap) + foot.wanted)
    dialog = Dialog(form.title, content: Size(rows: rows, columns: columns))
    let inside = dialog.inside(of: bounds)
    let below = min(foot.wanted, max(1, inside.rows - heights.least(form.focus)))
    foot.area = inside.inset(top: inside.rows - below)
    lines = heights.lines(around: form.focus, in: inside.inset(bottom: below), gap: gap)
  }
}

/// How many rows the fields of a form would like to have, and must have.
private struct FormHeights {
  private let entries: [Int]
  private let complaints: [Int]
  /// A list with a filter cannot do with less than the filter and a row.
  private let least: [Int]
  private let label: Int

  init(_ form: Form, _ columns: Int) {
    label = min(max(8, columns / 3), (form.fields.map { width(of: $0.blank.label) }.max() ?? 0) + 2)
    let room = max(1, columns - label)
    entries = form.fields.indices.map { FormHeights.entry(form.fields[$0].entry, isOpen: $0 == form.focus) }
    complaints = form.fields.map { field in
      field.complaint.map { min(3, wrapped($0, width: room).count) } ?? 0
    }
    least = form.fields.map { field in
      if case .choice(let list, _) = field.entry, list.isFiltering { 2 } else { 1 }
    }
  }

  /// A list is open only while the cursor is in it; else it shows what is chosen.
  private static func entry(_ entry: Form.Field.Entry, isOpen: Bool) -> Int {
    switch entry {
    case .line: return 1
    case .prose: return Form.proseRows
    case .choice(let list, _):
      guard isOpen else { return 1 }
      let filter = list.isFiltering ? 2 : 0
      return max(1, min(list.choices.count, 5 + filter)) + filter
    }
  }

  private func height(_ index: Int) -> Int { entries[index] + complaints[index] }

  func all(gap: Int) -> Int { entries.indices.map { height($0) + gap }.reduce(0, +) }

  func least(_ focus: Int) -> Int { entries.indices.contains(focus) ? least[focus] + complaints[focus] : 1 }

  /// From the first field, or from as many before the one under the cursor as leave it room.
  func lines(around focus: Int, in area: Rect, gap: Int) -> [FormLayout.Line] {
    let last = min(focus, entries.count - 1)
    var first = 0
    while first < last, (first...last).map({ height($0) + gap }).reduce(0, +) - gap > area.rows { first += 1 }
    var rest = area
    return entries.indices.dropFirst(first).compactMap { index in
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.inset(top: height(index) + gap) }
      let below = min(complaints[index], max(0, rest.rows - 1))
      let rows = min(entries[index], rest.rows - below)
      let beside = rest.inset(left: label)
      return FormLayout.Line(
        field: index, label: rest.line(0).columns([.cells(label - 1)])[0], entry: beside.rows(first: rows),
        complaint: beside.inset(top: rows).rows(first: below))
    }
  }
}
