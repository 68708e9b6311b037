/// Text being written, the cursor in it, and the way back.
///
/// Kept as what stands before and after the cursor: a combining mark that arrives as a key of its own joins the letter
/// before the cursor, and no position can ever be outside the text.
struct EditBuffer: Equatable, Sendable {
  private struct Moment: Equatable {
    let before: String
    let after: String
  }

  private(set) var before: String
  private(set) var after = ""
  private var past: [Moment] = []
  private var future: [Moment] = []
  // A run of letters is taken back together, as far as the last blank.
  private var isTyping = false

  init(_ text: String) {
    before = text
  }

  var text: String { before + after }

  /// How many characters stand before the cursor.
  var offset: Int { before.count }

  static func == (left: EditBuffer, right: EditBuffer) -> Bool {
    left.before == right.before && left.after == right.after
  }

  mutating func type(_ character: Character) {
    if !isTyping || character.isWhitespace { remember() }
    isTyping = !character.isWhitespace
    before.append(character)
  }

  mutating func insert(_ text: String) {
    remember()
    before += text
  }

  mutating func replaceAll(with text: String) {
    remember()
    before = text
    after = ""
  }

  mutating func move(to offset: Int) {
    isTyping = false
    let all = text
    let place = all.index(all.startIndex, offsetBy: max(0, offset), limitedBy: all.endIndex) ?? all.endIndex
    before = String(all[..<place])
    after = String(all[place...])
  }

  /// Removes what stands between the cursor and another place; says whether that was anything.
  mutating func delete(to offset: Int) -> Bool {
    let here = self.offset
    guard offset != here, (0...text.count).contains(offset) else { return false }
    remember()
    if offset < here {
      before = String(before.prefix(offset))
    } else {
      after = String(after.dropFirst(offset - here))
    }
    return true
  }

  /// Where the word before the cursor begins.
  var wordStart: Int {
    let rest = before.reversed().drop(while: \.isWhitespace).drop { !$0.isWhitespace }
    return rest.count
  }

  /// Where the word after the cursor ends.
  var wordEnd: Int {
    let rest = after.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
    return offset + after.count - rest.count
  }

  mutating func undo() -> Bool { step(from: \.past, to: \.future) }

  mutating func redo() -> Bool { step(from: \.future, to: \.past) }

  private mutating func remember() {
    isTyping = false
    past.append(Moment(before: before, after: after))
    if past.count > 200 { past.removeFirst() }
    future = []
  }

  private mutating func step(
    from: WritableKeyPath<EditBuffer, [Moment]>, to: WritableKeyPath<EditBuffer, [Moment]>
  ) -> Bool {
    isTyping = false
    guard let moment = self[keyPath: from].popLast() else { return false }
    self[keyPath: to].append(Moment(before: before, after: after))
    before = moment.before
    after = moment.after
    return true
  }
}
