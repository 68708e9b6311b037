import Canvas

/// `/` looks for words in what one is in; `n` and `N` go on with the same words.
extension Console {
  mutating func search(_ situation: Situation) {
    let rows = searched(situation)
    guard !rows.isEmpty else { return remark("There is nothing to search here.") }
    open(.searching(SearchLine(rows, from: row(situation))))
  }

  mutating func receive(_ key: Key, searching line: SearchLine, _ situation: Situation) -> [Effect] {
    var line = line
    switch key {
    case .enter:
      overlay = nil
      lookedFor = line.words
      return []
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
    guard let found = SearchLine.row(with: lookedFor, in: searched(situation), from: row(situation), step: step) else {
      return remark("Nothing here has “\(lookedFor)” in it.")
    }
    message = nil
    go(to: found, situation)
  }

  private func searched(_ situation: Situation) -> [String] {
    switch screen {
    case .start, .notes: []
    case .desk: desk.searched(situation)
    case .attendance: attendance.searched(situation)
    case .interests: interests.searched(situation)
    case .decision: decision.searched(situation)
    case .minutes: minutes.searched(situation)
    case .archive: archive.searched(situation)
    case .history: history.searched(situation)
    }
  }

  private func row(_ situation: Situation) -> Int {
    switch screen {
    case .start, .notes: 0
    case .desk: desk.row(situation, in: body)
    case .attendance: attendance.row(situation, in: body)
    case .interests: interests.row(situation, in: body)
    case .decision: decision.row(situation, in: body)
    case .minutes: minutes.row(situation, in: body)
    case .archive: archive.row(situation, in: body)
    case .history: history.row(situation, in: body)
    }
  }

  private mutating func go(to row: Int, _ situation: Situation) {
    switch screen {
    case .start, .notes: break
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
