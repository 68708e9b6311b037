/// What a text being written made of a key.
package enum FieldResponse: Equatable, Sendable {
  /// The key means nothing here; the form may have a use for it.
  case ignored
  /// The cursor moved, or there was nothing to do; the text is as before.
  case moved
  /// The text is another now.
  case changed
}

/// Typed or pasted text without what must not get into a record: orders to the terminal and what nobody can see.
func acceptable(_ text: String, newlines: Bool) -> String {
  var kept = String.UnicodeScalarView()
  let lines = paragraphs(of: text).joined(separator: newlines ? "\n" : " ")
  for scalar in lines.unicodeScalars {
    switch ScalarNature(scalar) {
    case .spacing, .mark, .joiner, .flagLetter, .skinTone, .unknown: kept.append(scalar)
    case .hidden: continue
    case .control: if scalar == "\n" { kept.append(scalar) }
    }
  }
  return String(kept)
}

extension EditBuffer {
  /// The keys that mean the same on one line and on many; nil for those that do not.
  mutating func handleCommon(_ key: Key, room: Int, newlines: Bool) -> FieldResponse? {
    switch key {
    case .character(let character):
      let typed = acceptable(String(character), newlines: false)
      guard let letter = typed.first, room > 0 || isMark(letter) else { return .moved }
      type(letter)
      return .changed
    case .paste(let pasted):
      let accepted = String(acceptable(pasted, newlines: newlines).prefix(max(0, room)))
      guard !accepted.isEmpty else { return .moved }
      insert(accepted)
      return .changed
    case .backspace: return delete(to: offset - 1) ? .changed : .moved
    case .delete, .control("d"): return delete(to: offset + 1) ? .changed : .moved
    case .control("w"): return delete(to: wordStart) ? .changed : .moved
    case .control("z"): return undo() ? .changed : .moved
    case .control("y"): return redo() ? .changed : .moved
    case .left, .control("b"): return moved(to: offset - 1)
    case .right, .control("f"): return moved(to: offset + 1)
    case .wordLeft: return moved(to: wordStart)
    case .wordRight: return moved(to: wordEnd)
    case .enter, .escape, .tab, .backTab, .insert, .up, .down, .home, .end, .pageUp, .pageDown, .function, .control:
      return nil
    }
  }

  private mutating func moved(to offset: Int) -> FieldResponse {
    move(to: offset)
    return .moved
  }

  // A mark of its own is no new character: it finds room on the letter before it.
  private func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { if case .mark = ScalarNature($0) { true } else { false } }
  }
}
