import Canvas

/// `/` looks for words in what one is in; `n` and `N` go on with the same words.
extension Console {
  mutating func search(_ situation: Situation) {
    let rows = shown.searched(situation)
    guard !rows.isEmpty else { return remark("There is nothing to search here.") }
    let opens = screen == .archive && !archive.isReading
    open(.searching(SearchLine(rows, from: shown.row(situation, in: body), enter: opens ? "read" : "stay")))
  }

  mutating func receive(_ key: Key, searching line: SearchLine, _ situation: Situation) -> [Effect] {
    var line = line
    switch key {
    case .enter:
      overlay = nil
      if line.found == nil, !line.words.isEmpty {
        go(to: line.from, situation)
        remark("Nothing here has “\(line.words)” in it. A word or two of it may do.")
      }
      lookedFor = line.words
      guard screen == .archive else { return [] }
      archive.lookedFor = line.words
      // In the list of meetings what was found is in the minutes of the one marked.
      return archive.isReading || line.found == nil ? [] : press(.enter, situation)
    case .escape:
      overlay = nil
      go(to: line.from, situation)
      return []
    case .down: line.goOn(1)
    case .up: line.goOn(-1)
    case .character, .backspace, .delete, .insert, .left, .right, .home, .end, .tab, .backTab, .pageUp, .pageDown,
      .function, .control, .wordLeft, .wordRight, .paste:
      line.handle(key)
    }
    overlay = .searching(line)
    if let found = line.found { go(to: found, situation) }
    return []
  }

  /// The next row, or the one before, that has the words looked for last.
  mutating func searchOn(_ step: Int, _ situation: Situation) {
    guard !lookedFor.isEmpty else { return search(situation) }
    guard
      let found = SearchLine.row(
        with: lookedFor, in: shown.searched(situation), from: shown.row(situation, in: body), step: step)
    else {
      return remark("Nothing here has “\(lookedFor)” in it.")
    }
    message = nil
    go(to: found, situation)
  }

  private mutating func go(to row: Int, _ situation: Situation) {
    switch screen {
    case .start: start.go(to: row, situation, in: body)
    case .notes: notes.go(to: row, situation, in: body)
    case .desk: desk.go(to: row, situation, in: body)
    case .attendance: attendance.go(to: row, situation, in: body)
    case .interests: interests.go(to: row, situation, in: body)
    case .decision: decision.go(to: row, situation, in: body)
    case .minutes: minutes.go(to: row, situation, in: body)
    case .archive: archive.go(to: row, situation, in: body)
    case .history: history.go(to: row, situation, in: body)
    }
  }
}
