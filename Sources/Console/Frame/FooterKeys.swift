import Canvas

/// The keys' line: what Enter does, then the keys most useful now, and at the right those that hold everywhere.
struct FooterKeys {
  /// A key as the line names it.
  struct Entry {
    var key: String
    var label: String
    var deed: Deed

    var columns: Int { width(of: key) + 1 + width(of: label) }
  }

  private struct Place {
    var area: Rect
    var entry: Entry
  }

  private let entries: [Entry]
  /// The way back, which stays where the last of the entries have no room.
  private let back: Entry?
  private let pinned: [Entry]

  /// `enter` is what Enter does here, if anything; `bindings` are named in their order, as many as there is room for.
  init(enter: Entry?, _ bindings: [Binding], back: Entry? = nil) {
    let named = bindings.compactMap { binding in
      binding.keys.first.map { (binding, Entry(key: $0.name, label: binding.label, deed: binding.deed)) }
    }
    pinned = named.filter { $0.0.isPinned }.map(\.1)
    let others = named.filter { !$0.0.isPinned && !$0.0.isQuiet && $0.1.label != enter?.label }.map(\.1)
    entries = [enter].compactMap { $0 } + others
    self.back = back
  }

  func draw(on canvas: inout Canvas, in line: Rect) {
    let layout = layout(in: line)
    for place in layout.places {
      let end = canvas.put(place.entry.key, at: place.area.origin, role: .key, within: place.area)
      canvas.put(
        " \(place.entry.label)", at: Point(row: place.area.row, column: end), role: .keyLabel, within: place.area)
    }
    if let bar = layout.bar { canvas.put(canvas.glyphs.vertical, at: bar, role: .border, within: line) }
    if let more = layout.more { canvas.put("…", at: more, role: .keyLabel, within: line) }
  }

  /// What the key at a place does; the sign that there are more leads to all of them.
  func deed(at point: Point, in line: Rect) -> Deed? {
    let layout = layout(in: line)
    if let more = layout.more, point.row == more.row, abs(point.column - more.column) <= 1 { return .program(.palette) }
    return layout.places.first { $0.area.contains(point) }?.entry.deed
  }

  private struct Layout {
    var places: [Place]
    let bar: Point?
    /// Where a sign says that not all have room.
    var more: Point?
  }

  private func layout(in line: Rect) -> Layout {
    let (right, bar) = pinnedPlaces(in: line)
    let end = (bar?.column ?? line.endColumn) - 1
    let room = end - line.column - 1
    // Where not all find room at the usual distance, they stand a little closer.
    let all = entries + [back].compactMap { $0 }
    let gap = all.map(\.columns).reduce(0, +) + 3 * max(0, all.count - 1) <= room ? 3 : 2
    let back = back(in: room, gap)
    var layout = Layout(places: right, bar: bar)
    var column = line.column + 1
    let limit = end - (back.map { $0.columns + gap } ?? 0)
    for (index, entry) in entries.enumerated() {
      var entry = entry
      // What comes first is named in any case, in as many letters as there is room for.
      if index == 0, back == nil {
        entry.label = truncated(entry.label, to: max(1, room - width(of: entry.key) - 3))
      }
      let sign = index == entries.count - 1 ? 0 : back == nil ? 1 : gap + 1
      guard column + entry.columns + sign <= limit else {
        if column <= end { layout.more = Point(row: line.row, column: column) }
        column += 1 + gap
        break
      }
      layout.places.append(place(entry, column, line))
      column += entry.columns + gap
    }
    if let back { layout.places.append(place(back, column, line)) }
    return layout
  }

  /// It is left out where it would cost what comes first a letter.
  private func back(in room: Int, _ gap: Int) -> Entry? {
    let first = entries.first.map { $0.columns + gap + (entries.count > 1 ? 1 + gap : 0) } ?? 0
    return back.flatMap { first + $0.columns <= room ? $0 : nil }
  }

  /// The pinned keys from the right edge; in a narrow window closer together, in fewer words and then in none.
  private func pinnedPlaces(in line: Rect) -> (places: [Place], bar: Point?) {
    let isNarrow = line.columns < 60
    let gap = isNarrow ? 2 : 3
    let entries = pinned.map { entry in
      var entry = entry
      if isNarrow { entry.label = String(entry.label.prefix { $0 != " " }) }
      // What Enter does matters more than words for keys that are the same everywhere.
      if line.columns < 40 { entry.label = "" }
      return entry
    }
    let columns = entries.map(\.columns).reduce(0, +) + gap * max(0, entries.count - 1)
    var column = max(line.column, line.endColumn - columns - 1)
    let bar = column - 2 > line.column ? Point(row: line.row, column: column - 2) : nil
    let places = entries.map { entry in
      defer { column += entry.columns + gap }
      return place(entry, column, line)
    }
    return (places, bar)
  }

  private func place(_ entry: Entry, _ column: Int, _ line: Rect) -> Place {
    Place(area: Rect(row: line.row, column: column, rows: 1, columns: entry.columns).intersection(line), entry: entry)
  }
}
