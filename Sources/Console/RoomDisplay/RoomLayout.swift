import Canvas

/// What of a moment stands on which line: large where there is room, and in a small window the weightiest.
struct RoomLayout {
  enum Block {
    case blank
    case line([Span])
    case figures(LargeType.Scale)
    /// Words in large letters.
    case large(Span, LargeType.Scale)

    fileprivate var rows: Int {
      switch self {
      case .blank, .line: 1
      case .large(_, let scale): scale.rows
      case .figures(let scale): 1 + scale.gap + scale.rows
      }
    }
  }

  let blocks: [Block]
  var rows: Int { blocks.reduce(0) { $0 + $1.rows } }

  /// The largest that fits: first with the result in large letters, which the figures then outgrow; in the end one line
  /// for all figures.
  static func fitting(_ moment: RoomMoment, _ size: Size, _ glyphs: Glyphs) -> RoomLayout {
    let figures: [LargeType.Scale?] = scales(moment, size, glyphs) + [nil]
    let letters = letters(moment, size, glyphs)
    let both = figures.flatMap { scale in
      letters.filter { $0.isSmaller(than: scale) || moment.figures.isEmpty }.map { (scale, Optional($0)) }
    }
    // Figures that can be read from afar come before a word that says what they say.
    let order = both + figures.map { ($0, nil) }
    for (scale, letters) in order.filter({ $0.0 != nil }) + order.filter({ $0.0 == nil }) {
      let gaps = scale.map { $0 == .small ? [2, 1, 0] : [2, 1] } ?? [1, 0]
      for gap in gaps {
        let layout = RoomLayout(moment, size.columns, glyphs, scale, letters, gap: gap)
        if layout.rows <= size.rows { return layout }
      }
    }
    return RoomLayout(moment, size, glyphs)
  }

  /// The sizes in which the result has room in the window’s width.
  private static func letters(_ moment: RoomMoment, _ size: Size, _ glyphs: Glyphs) -> [LargeType.Scale] {
    guard let outcome = moment.outcome, LargeType.has(outcome.text) else { return [] }
    return LargeType.Scale.allCases.filter { scale in
      (scale != .small || !glyphs.isPlain) && LargeType.columns(outcome.text, scale) <= size.columns - 4
    }
  }

  private static func scales(_ moment: RoomMoment, _ size: Size, _ glyphs: Glyphs) -> [LargeType.Scale] {
    guard !moment.figures.isEmpty else { return [] }
    let room = size.columns / moment.figures.count - 2
    return LargeType.Scale.allCases.filter { scale in
      guard scale != .small || !glyphs.isPlain else { return false }
      return moment.figures.allSatisfy {
        LargeType.columns("\($0.count)", scale) <= room && width(of: $0.label(glyphs)) <= room
      }
    }
  }

  /// All of it.
  private init(
    _ moment: RoomMoment, _ columns: Int, _ glyphs: Glyphs, _ scale: LargeType.Scale?, _ letters: LargeType.Scale?,
    gap: Int
  ) {
    let room = RoomLayout.readable(columns)
    var groups: [[Block]] = [RoomLayout.place(moment)]
    let spaced = RoomLayout.spaced(moment.title)
    let title = gap > 0 && width(of: spaced) <= columns - 2 ? [spaced] : wrapped(moment.title.uppercased(), width: room)
    groups.append(title.map { .line([Span($0, .heading)]) })
    if let lead = moment.lead { groups.append(wrapped(lead.text, width: room).map { .line([Span($0, lead.role)]) }) }
    if !moment.text.isEmpty { groups.append(wrapped(moment.text, width: room).map { .line([Span($0, .strong)]) }) }
    if let outcome = moment.outcome, let letters {
      groups.append([.large(outcome, letters)])
    } else if let outcome = moment.outcome {
      groups.append(wrapped(outcome.text, width: room).map { .line([Span($0, outcome.role)]) })
    }
    if !moment.figures.isEmpty {
      groups.append([scale.map { .figures($0) } ?? .line(RoomLayout.inLine(moment, glyphs, columns))])
    }
    let between = Array(repeating: Block.blank, count: gap)
    blocks = Array(groups.filter { !$0.isEmpty }.joined(separator: between))
  }

  /// The weightiest in few lines: the result and the title; the text gets what is left.
  private init(_ moment: RoomMoment, _ size: Size, _ glyphs: Glyphs) {
    let room = max(1, size.columns - 2)
    let short = [moment.lead, moment.outcome].compactMap { $0 }
    var tail = short.flatMap { span in wrapped(span.text, width: room).map { Block.line([Span($0, span.role)]) } }
    if !moment.figures.isEmpty { tail.append(.line(RoomLayout.inLine(moment, glyphs, size.columns))) }
    var head = RoomLayout.place(moment)
    head.append(.line([Span(truncated(moment.title, to: room), .heading)]))
    while head.count + tail.count > max(1, size.rows), !head.isEmpty { head.removeFirst() }
    let left = size.rows - head.count - tail.count
    var lines = moment.text.isEmpty ? [] : wrapped(moment.text, width: room)
    if lines.count > left {
      lines = Array(lines.prefix(max(0, left)))
      if let last = lines.popLast() { lines.append(truncated("\(last) …", to: room)) }
    }
    blocks = head + lines.map { .line([Span($0, .strong)]) } + tail
  }

  /// Lines longer than this are hard to follow from afar.
  private static func readable(_ columns: Int) -> Int { max(1, min(columns - 2, max(60, columns * 3 / 5))) }

  private static func place(_ moment: RoomMoment) -> [Block] {
    var spans = moment.place.isEmpty ? [] : [Span(moment.place.uppercased(), .muted)]
    if let timer = moment.timer { spans += [Span("   ", .text), Span(timer.words(), timer.role)] }
    return spans.isEmpty ? [] : [.line(spans)]
  }

  /// `S U P P O R T   A T   H O M E`.
  private static func spaced(_ title: String) -> String {
    title.uppercased().split(separator: " ").map { $0.map(String.init).joined(separator: " ") }.joined(separator: "   ")
  }

  private static func inLine(_ moment: RoomMoment, _ glyphs: Glyphs, _ columns: Int) -> [Span] {
    let long = moment.figures.map { Span("\($0.label(glyphs)) \($0.count)", $0.role) }
    let isLong = long.reduce(0) { $0 + width(of: $1.text) + 3 } - 3 <= columns
    let shown = isLong ? long : moment.figures.map { Span("\($0.short(glyphs)) \($0.count)", $0.role) }
    return Array(shown.map { [$0] }.joined(separator: [Span(isLong ? "   " : "  ", .text)]))
  }
}

extension RoomMoment.Figure {
  private func sign(_ glyphs: Glyphs) -> String {
    switch mark {
    case .done: glyphs.done
    case .failed: glyphs.failed
    case .neither: glyphs.neither
    case .none: ""
    }
  }

  /// `✓ FOR`.
  func label(_ glyphs: Glyphs) -> String { mark == .none ? word.uppercased() : "\(sign(glyphs)) \(word.uppercased())" }

  fileprivate func short(_ glyphs: Glyphs) -> String { mark == .none ? word : sign(glyphs) }
}
