import Canvas

extension Key {
  /// Keys that always do what they do, so that nobody can be locked out.
  var isFixed: Bool {
    switch self {
    case .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .character(" "),
      .backspace, .control("c"), .wordLeft, .wordRight, .paste:
      true
    case .character, .control, .function, .delete, .insert: false
    }
  }

  /// A key as `keys.toml` writes it; a sentence why not when it cannot be one.
  init(written word: String) throws(Misspoken) {
    let how = "Write a letter or sign, F1 to F12, or Ctrl-A to Ctrl-Z."
    if word.count == 1, let letter = word.first {
      guard letter != " " else { throw Misspoken(Key.always("Space")) }
      self = .character(letter)
      return
    }
    let small = word.lowercased()
    if let number = small.dropFirst().first.flatMap({ _ in Int(small.dropFirst()) }), small.hasPrefix("f") {
      guard (1...12).contains(number) else { throw Misspoken("Not every terminal sends “\(word)”. \(how)") }
      self = .function(number)
      return
    }
    if small.hasPrefix("ctrl-") || small.hasPrefix("control-") {
      self = .control(try Key.letter(small.drop { $0 != "-" }.dropFirst(), of: word, how))
      return
    }
    if let known = ["del": Key.delete, "delete": .delete, "ins": .insert, "insert": .insert][small] {
      self = known
      return
    }
    if let fixed = Key.fixedNames.first(where: { $0.lowercased() == small }) { throw Misspoken(Key.always(fixed)) }
    if ["alt-", "shift-", "meta-", "super-", "cmd-", "win-"].contains(where: small.hasPrefix) {
      throw Misspoken("Terminals do not tell “\(word)” from other keys. \(how)")
    }
    let near = nearest(to: word, among: ["Ctrl-A", "Insert", "Delete"]).map { " Did you mean “\($0)”?" } ?? ""
    throw Misspoken("There is no key “\(word)”.\(near) \(how)")
  }

  private static let fixedNames = [
    "Space", "Enter", "Return", "Esc", "Escape", "Tab", "Shift-Tab", "Backspace", "Up", "Down", "Left", "Right", "Home",
    "End", "PgUp", "PgDn", "PageUp", "PageDown",
  ]

  private static func always(_ name: String) -> String {
    "“\(name)” always does what it does, and cannot be given to anything else."
  }

  /// Some letters with Ctrl are other keys to a terminal.
  private static func letter(_ rest: Substring, of word: String, _ how: String) throws(Misspoken) -> Character {
    guard rest.count == 1, let letter = rest.first, letter.isASCII, letter.isLetter else {
      throw Misspoken("Terminals cannot send “\(word)”. \(how)")
    }
    let same: [Character: String] = ["i": "Tab", "m": "Enter", "j": "Enter", "h": "Backspace"]
    if let other = same[letter] { throw Misspoken("Terminals send “\(word)” as \(other). \(how)") }
    guard letter != "c" else { throw Misspoken(always("Ctrl-C")) }
    return letter
  }
}
